"""The two rule sets: the contract's table, one verdict for every situation, no rule that nothing reaches."""

import itertools
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.regles import charger_referentiel
from bot.mediation.eligibilite import Code, Manque, Referentiel, Regle, Verdict, evaluer
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN, VALEURS, Situation
from tests.content.outils import CONTENU

IDS = ("2021-03", "2023-12")
CAISSE = ("reponse_insatisfaisante", "absence_reponse", "dysfonctionnement_caisse")
CHAMPS_2021 = ("organisme", "regime", "procedure_judiciaire", "motif", "reclamation")

# Copied from the contract, verdicts.yml.
CONTRAT_2021_03: list[tuple[dict[str, tuple[str, ...]], Code]] = [
    ({"organisme": ("autre_que_assurance_maladie",)}, Code.HORS_COMPETENCE),
    ({"motif": ("hors_competence",)}, Code.HORS_COMPETENCE),
    ({"regime": ("autre_que_general",)}, Code.HORS_REGIME_GENERAL),
    ({"procedure_judiciaire": ("en_cours",)}, Code.PROCEDURE_JUDICIAIRE),
    ({"regime": ("gestion_deleguee", "inconnu")}, Code.INDETERMINE),
    ({"organisme": ("inconnu",)}, Code.INDETERMINE),
    ({"procedure_judiciaire": ("inconnu",)}, Code.INDETERMINE),
    (
        {"motif": ("refus_de_soins", "medecin_traitant", "rdv_specialiste", "relation_medecin")},
        Code.RECEVABLE_DIRECTEMENT,
    ),
    ({"motif": CAISSE, "reclamation": ("sans_succes",)}, Code.RECEVABLE_APRES_RECLAMATION),
    (
        {"motif": CAISSE, "reclamation": ("en_attente", "orale_seulement", "pas_faite", "inconnu")},
        Code.RECLAMATION_D_ABORD,
    ),
    ({"motif": CAISSE, "reclamation": ("aboutie",)}, Code.SANS_OBJET),
    ({}, Code.INDETERMINE),
]
TABLE = Referentiel("contrat", tuple(Regle(str(rang), si, code, ()) for rang, (si, code) in enumerate(CONTRAT_2021_03)))
LOIN_DE_TOUT_OBSTACLE = {"organisme": "assurance_maladie", "regime": "general", "procedure_judiciaire": "aucune"}


def dit(situation: Situation, referentiel: Referentiel) -> str:
    """The verdict's code, or the field to ask."""
    resultat = evaluer(situation, referentiel)
    return resultat.champ if isinstance(resultat, Manque) else str(resultat.code)


def parcours(referentiel: Referentiel, connus: dict[str, str]) -> Iterator[tuple[dict[str, str], Verdict]]:
    """Every conversation that the rules lead: what was asked and answered, and the verdict."""
    resultat = evaluer(Situation(**connus), referentiel)
    if isinstance(resultat, Verdict):
        yield connus, resultat
        return
    assert resultat.champ not in connus, "a field is asked once"
    for valeur in VALEURS[resultat.champ]:
        yield from parcours(referentiel, connus | {resultat.champ: valeur})


def test_2021_03_est_la_table_du_contrat_meme_quand_tout_n_est_pas_connu() -> None:
    referentiel = charger_referentiel("2021-03")
    for valeurs in itertools.product(*((None, *VALEURS[champ]) for champ in CHAMPS_2021)):
        situation = Situation(**dict(zip(CHAMPS_2021, valeurs, strict=True)))
        assert dit(situation, referentiel) == dit(situation, TABLE)


@pytest.mark.parametrize("id", IDS)
def test_chaque_regle_est_atteinte_et_chaque_champ_sert(id: str) -> None:
    referentiel = charger_referentiel(id)
    fins = list(parcours(referentiel, {}))
    assert {verdict.regle for _, verdict in fins} == {regle.id for regle in referentiel.regles}
    champs = set(VALEURS) if id == "2023-12" else set(CHAMPS_2021)
    assert {champ for connus, _ in fins for champ in connus} == champs


@pytest.mark.parametrize("id", IDS)
def test_la_derniere_regle_est_toujours_vraie_et_les_ids_sont_uniques(id: str) -> None:
    regles = charger_referentiel(id).regles
    assert regles[-1].si == {}
    assert regles[-1].verdict is Code.INDETERMINE
    assert len({regle.id for regle in regles}) == len(regles)


@pytest.mark.parametrize("id", IDS)
def test_chaque_regle_a_ses_faits_sa_porte_et_des_valeurs_qui_existent(id: str) -> None:
    for regle in charger_referentiel(id).regles:
        assert 1 <= len(regle.faits) <= 6
        assert set(regle.faits) <= set(CONTENU.faits)
        assert regle.porte is None or regle.porte in CONTENU.portes
        assert (regle.verdict is not Code.HORS_COMPETENCE) or regle.porte
        for champ, valeurs in regle.si.items():
            assert set(valeurs) <= set(VALEURS[champ])


@pytest.mark.parametrize("id", IDS)
@given(donnees=st.data())
def test_ce_qui_n_a_pas_ete_demande_ne_change_pas_le_verdict(id: str, donnees: st.DataObject) -> None:
    referentiel = charger_referentiel(id)
    complete = Situation(**{champ: donnees.draw(st.sampled_from(valeurs)) for champ, valeurs in VALEURS.items()})
    attendu = evaluer(complete, referentiel)
    partielle = Situation()
    while isinstance(resultat := evaluer(partielle, referentiel), Manque):
        setattr(partielle, resultat.champ, getattr(complete, resultat.champ))
    assert resultat == attendu


@pytest.mark.parametrize(
    ("reponses", "code", "regle"),
    [
        # (what is known beyond régime général, no court), verdict, rule
        ({"motif": "medecin_traitant"}, "hors_competence", "medecin_traitant"),
        ({"motif": "rdv_specialiste"}, "hors_competence", "rdv_specialiste"),
        ({"motif": "relation_medecin"}, "hors_competence", "relation_medecin"),
        ({"motif": "refus_de_soins"}, "?discriminatoire", None),
        ({"motif": "refus_de_soins", "discriminatoire": "non"}, "hors_competence", "refus_non_discriminatoire"),
        ({"motif": "refus_de_soins", "discriminatoire": "inconnu"}, "indetermine", "refus_discrimination_inconnue"),
        ({"motif": "refus_de_soins", "discriminatoire": "oui"}, "?couverture", None),
        (
            {"motif": "refus_de_soins", "discriminatoire": "oui", "couverture": "c2s"},
            "recevable_directement",
            "refus_discriminatoire_c2s_ame",
        ),
        (
            {"motif": "refus_de_soins", "discriminatoire": "oui", "couverture": "ame"},
            "recevable_directement",
            "refus_discriminatoire_c2s_ame",
        ),
        (
            {"motif": "refus_de_soins", "discriminatoire": "oui", "couverture": "autre"},
            "?profession_avec_ordre",
            None,
        ),
        (
            {
                "motif": "refus_de_soins",
                "discriminatoire": "oui",
                "couverture": "autre",
                "profession_avec_ordre": "non",
            },
            "recevable_directement",
            "refus_discriminatoire_sans_ordre",
        ),
        (
            {
                "motif": "refus_de_soins",
                "discriminatoire": "oui",
                "couverture": "autre",
                "profession_avec_ordre": "oui",
            },
            "hors_competence",
            "refus_discriminatoire_avec_ordre",
        ),
        (
            {
                "motif": "refus_de_soins",
                "discriminatoire": "oui",
                "couverture": "inconnu",
                "profession_avec_ordre": "oui",
            },
            "indetermine",
            "refus_couverture_ou_profession_inconnue",
        ),
        ({"motif": "absence_reponse"}, "?reclamation", None),
        (
            {"motif": "absence_reponse", "reclamation": "sans_succes"},
            "recevable_apres_reclamation",
            "absence_reponse",
        ),
        (
            {"motif": "dysfonctionnement_caisse", "reclamation": "sans_succes"},
            "recevable_apres_reclamation",
            "dysfonctionnement_caisse",
        ),
        ({"motif": "reponse_insatisfaisante", "reclamation": "aboutie"}, "sans_objet", "reclamation_aboutie"),
        ({"motif": "reponse_insatisfaisante", "reclamation": "sans_succes"}, "?nature_litige", None),
        (
            {"motif": "reponse_insatisfaisante", "reclamation": "sans_succes", "nature_litige": "autre"},
            "recevable_apres_reclamation",
            "reponse_insatisfaisante",
        ),
        (
            {
                "motif": "reponse_insatisfaisante",
                "reclamation": "sans_succes",
                "nature_litige": "frais_de_sante",
                "montant": "500_ou_plus",
            },
            "recevable_apres_reclamation",
            "reponse_insatisfaisante_frais_eleves",
        ),
        (
            {
                "motif": "reponse_insatisfaisante",
                "reclamation": "sans_succes",
                "nature_litige": "frais_de_sante",
                "montant": "moins_de_500",
            },
            "indetermine",
            "reponse_insatisfaisante_petits_frais",
        ),
        (
            {"motif": "absence_reponse", "reclamation": "pas_faite", "nature_litige": "frais_de_sante"},
            "reclamation_d_abord",
            "reclamation_d_abord",
        ),
        (
            {"motif": "absence_reponse", "reclamation": "pas_faite", "nature_litige": "prestation_en_especes"},
            "?mois_impayes",
            None,
        ),
        (
            {
                "motif": "absence_reponse",
                "reclamation": "orale_seulement",
                "nature_litige": "prestation_en_especes",
                "mois_impayes": "deux_ou_plus",
            },
            "recevable_directement",
            "argent_attendu_depuis_deux_mois",
        ),
        (
            {
                "motif": "absence_reponse",
                "reclamation": "orale_seulement",
                "nature_litige": "prestation_en_especes",
                "mois_impayes": "moins_de_deux",
            },
            "reclamation_d_abord",
            "reclamation_d_abord",
        ),
        ({"motif": "inconnu"}, "indetermine", "motif_inconnu"),
    ],
)
def test_2023_12(reponses: dict[str, str], code: str, regle: str | None) -> None:
    resultat = evaluer(Situation(**LOIN_DE_TOUT_OBSTACLE, **reponses), charger_referentiel("2023-12"))
    if isinstance(resultat, Manque):
        assert f"?{resultat.champ}" == code
    else:
        assert (str(resultat.code), resultat.regle) == (code, regle)


def codes_du_motif(motif: str, id: str) -> set[Code]:
    """The verdicts that a motive can lead to where nothing else stands in the way."""
    debut = LOIN_DE_TOUT_OBSTACLE | {"motif": motif}
    return {verdict.code for _, verdict in parcours(charger_referentiel(id), debut)}


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize("motif", sorted(MOTIFS_MEDECIN | MOTIFS_CAISSE))
def test_la_reponse_a_une_situation_s_accorde_avec_le_verdict(motif: str, id: str) -> None:
    texte = CONTENU.reponse(f"situation/{motif}", id, "accueil").texte
    codes = codes_du_motif(motif, id)
    if codes == {Code.RECEVABLE_DIRECTEMENT}:
        assert texte.startswith("Oui")
        assert "directement" in texte.split("\n")[0]
    elif codes == {Code.HORS_COMPETENCE}:
        assert texte.startswith("Non")
    elif Code.RECLAMATION_D_ABORD in codes:
        assert "réclamation" in texte.split("\n")[0]
    else:
        assert motif == "refus_de_soins"
        assert "directement si le refus est discriminatoire" in texte
