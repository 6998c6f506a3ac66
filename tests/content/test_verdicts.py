"""The texts of the verdicts, of the questions of the check and of the doors."""

import pytest

from bot.content.modeles import Texte
from bot.mediation.eligibilite import Code
from bot.mediation.situation import INCONNU, MOTIFS_CAISSE, MOTIFS_MEDECIN, VALEURS
from tests.content.outils import CONTENU, nombres, nombres_des_faits, phrases_longues, textes_de_verdict
from tests.content.test_regles import LOIN_DE_TOUT_OBSTACLE, parcours

VERDICTS = list(textes_de_verdict())

tous = pytest.mark.parametrize(("nom", "code", "referentiel", "texte"), VERDICTS, ids=[ligne[0] for ligne in VERDICTS])
PORTES = """
mutuelle assurance prevoyance caf msa retraite agirc_arrco urssaf france_travail employeur mdph impots banque hopital
ordre organisation_coordonnee cpam_mission_accompagnement plainte_ordre_ou_directeur autre
"""


def test_chaque_verdict_a_son_texte() -> None:
    assert set(CONTENU.verdicts) == {str(code) for code in Code}


@tous
def test_aucun_nombre_que_les_regles_ne_citent_pas(nom: str, code: str, referentiel: str, texte: Texte) -> None:
    regles = [
        regle for id in CONTENU.referentiels for regle in CONTENU.referentiels[id].regles if regle.verdict == code
    ]
    cites = {fait for regle in regles for fait in regle.faits}
    assert nombres(texte.texte + texte.simple) - nombres_des_faits(cites) == set()


@tous
def test_la_version_simple_a_des_phrases_courtes(nom: str, code: str, referentiel: str, texte: Texte) -> None:
    assert phrases_longues(texte.simple) == []


@pytest.mark.parametrize("motif", sorted(MOTIFS_MEDECIN))
def test_ou_les_pages_different_le_verdict_dit_les_deux_dates(motif: str) -> None:
    ancien = CONTENU.verdicts["recevable_directement"].motifs[motif].texte
    recent = CONTENU.verdicts["hors_competence"].referentiels["2023-12"].motifs[motif].texte
    for texte in (ancien, recent):
        assert "22 mars 2021" in texte
        assert "décembre 2023" in texte


@pytest.mark.parametrize("id", ["2021-03", "2023-12"])
def test_on_explique_comment_savoir_ce_qui_a_empeche_de_conclure(id: str) -> None:
    """Whoever does not know gets the text of that field, for every field that leads to "indetermine"."""
    textes = CONTENU.verdicts["indetermine"]
    champs = (textes.referentiels.get(id) or textes).champs
    for connus, verdict in parcours(CONTENU.referentiels[id], {}):
        inconnus = [champ for champ, valeur in connus.items() if valeur == INCONNU]
        if verdict.code is Code.INDETERMINE and inconnus:
            assert set(inconnus) & set(champs)
        elif verdict.code is Code.INDETERMINE:
            assert verdict.porte, "without an unknown field, the door says what is not settled"


def test_une_reclamation_d_abord_dit_comment_et_ne_rabaisse_pas_les_appels() -> None:
    for textes in (
        CONTENU.verdicts["reclamation_d_abord"],
        *CONTENU.verdicts["reclamation_d_abord"].referentiels.values(),
    ):
        for mot in ("messagerie", "courrier", "copie", "vraie démarche", "revenez"):
            assert mot in textes.texte


def test_qui_doit_d_abord_reclamer_ne_perd_pas_de_vue_le_delai() -> None:
    textes = CONTENU.verdicts["reclamation_d_abord"]
    for un in (textes, *textes.referentiels.values()):
        assert "délai écrit sur cette décision" in un.texte
        assert "délai" in un.simple
    for referentiel in CONTENU.referentiels.values():
        regle = next(une for une in referentiel.regles if une.id == "reclamation_d_abord")
        assert "conseil_prudence_delais" in regle.faits


def test_les_motifs_de_la_caisse_ont_partout_un_texte_apres_reclamation() -> None:
    for id, referentiel in CONTENU.referentiels.items():
        for motif in MOTIFS_CAISSE:
            for _, verdict in parcours(referentiel, LOIN_DE_TOUT_OBSTACLE | {"motif": motif}):
                assert CONTENU.texte_de_verdict(verdict, motif, None).texte, id


@pytest.mark.parametrize("cle", PORTES.split())
def test_chaque_porte_existe(cle: str) -> None:
    assert CONTENU.portes[cle].texte


@pytest.mark.parametrize("champ", VALEURS)
def test_une_question_propose_toutes_les_valeurs_et_s_explique(champ: str) -> None:
    question = CONTENU.questions[champ]
    assert question.type == "choice"
    assert sorted(choix.valeur for choix in question.choix) == sorted(VALEURS[champ])
    assert question.choix[-1].valeur == INCONNU
    assert question.relance != question.question
    assert question.erreur and question.libelle and question.pourquoi
    assert phrases_longues(question.simple) == []


@pytest.mark.parametrize("champ", VALEURS)
def test_un_synonyme_ne_designe_qu_une_valeur(champ: str) -> None:
    synonymes = [mot.casefold() for choix in CONTENU.questions[champ].choix for mot in {*choix.synonymes}]
    assert sorted(synonymes) == sorted(set(synonymes))
