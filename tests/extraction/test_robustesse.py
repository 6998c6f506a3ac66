"""Whatever is typed or pasted, every reader answers, in a time that grows with the length and no faster."""

import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.extraction.affaire import (
    comportements,
    couvertures,
    medecins,
    procedure,
    professions,
    situation,
    soignant_nomme,
    sommes,
    souhaits,
)
from bot.extraction.correction import corrections, desaveux, echanges, retouches, retraits
from bot.extraction.danger import alarmes, dangers
from bot.extraction.demande import aide_reclamation, conseils, demandes_saisine, ellipses, questions_breves, versions
from bot.extraction.identifiants import identifiants, telephones
from bot.extraction.langue import faits, interrogations, langues, orthographe, pliage, politesses
from bot.extraction.lieux import adresses, caisses, codes_postaux, villes
from bot.extraction.personnes import coordonnees_de_qui, meme_nom, noms, noms_epeles, personnes, proches
from bot.extraction.recit import recits, recits_retouches
from bot.extraction.reclamation import reclamation_pretendue, reclamations, recours
from bot.extraction.reponse import choix, reponses
from bot.extraction.temps import dates
from tests.extraction.lieux.test_caisses import CAISSES

AUJOURD_HUI = date(2026, 11, 22)
CHOIX = (("a", "par courrier", ()), ("b", "par courriel", ("mail",)))
LECTEURS: dict[str, Callable[[str], object]] = {
    "questions_breves": questions_breves.lire_question_breve,
    "reclamation_pretendue": reclamation_pretendue.est_pretendue,
    "recours": recours.lire_recours,
    "reclamation_annoncee": aide_reclamation.annonce_une_reclamation,
    "lettre_demandee": aide_reclamation.demande_la_lettre,
    "attente": comportements.fait_attendre,
    "pas_la_caisse": comportements.ecarte_la_caisse_pour_un_soignant,
    "silence": recours.craint_le_silence,
    "suites": lambda texte: ellipses.lire_la_suite(["faq/autres_recours"], texte),
    "seul": alarmes.dit_etre_seul,
    "autre_langue": langues.veut_une_autre_langue,
    "ajout_a_la_saisine": demandes_saisine.lire_ajout,
    "adresses": adresses.lire_adresses,
    "caisses": lambda texte: caisses.lire_caisses(texte, CAISSES),
    "choix": lambda texte: choix.choisir(texte, CHOIX),
    "codes_postaux": codes_postaux.lire_codes_postaux,
    "conseils": lambda texte: conseils.lire_conseil(texte, ["faq/delais_recours"]),
    "corrections": corrections.lire_correction,
    "coordonnees_de_qui": lambda texte: coordonnees_de_qui.de_qui(identifiants.masquer(texte)[0]),
    "dangers": dangers.est_alarme,
    "faits": faits.a_partir_du_fait,
    "dates": lambda texte: dates.lire_dates(texte, AUJOURD_HUI),
    "durees": sommes.lire_durees,
    "autre_proche": lambda texte: proches.est_un_autre_proche(texte, "ma mère"),
    "couverture_remplacee": lambda texte: couvertures.remplacer_la_couverture(texte, "c2s", "ame"),
    "donnee_tue": desaveux.donnee_tue,
    "donnee_ignoree": desaveux.donnee_ignoree,
    "coordonnee_seule": coordonnees_de_qui.ne_donne_qu_une_coordonnee,
    "jamais_ecrit": reclamations.nie_avoir_ecrit,
    "refus_nie": comportements.nie_le_refus,
    "ce_qui_precede": retraits.retire_ce_qui_precede,
    "echanges": echanges.lire_echange,
    "identifiants": identifiants.masquer,
    "interrogations": interrogations.separer,
    "medecins": medecins.lire_medecins,
    "meme_nom": lambda texte: meme_nom.lire_meme_nom(texte, "Diallo"),
    "noms": noms.lire_noms,
    "organisations": noms.lire_organisations,
    "orthographe": orthographe.redresser,
    "politesses": lambda texte: list(politesses.sans_politesses([texte])),
    "pour_qui": personnes.lire_pour_qui,
    "procedure": lambda texte: procedure.lire_procedure(pliage.plier(texte).plie),
    "une_autre_saisine": demandes_saisine.veut_une_autre,
    "professions": professions.lire_professions,
    "papier_a_joindre": demandes_saisine.annonce_un_papier,
    "recit": recits.lire_recit,
    "reponse_nom": noms.lire_reponse_nom,
    "reponses": reponses.lire_oui_non,
    "mots_a_remplacer": recits_retouches.lire_mots_a_remplacer,
    "plus_a_dire": recits_retouches.veut_completer,
    "retrait_du_recit": retraits.lire_retrait,
    "souhait_corrige": souhaits.lire_souhait_corrige,
    "autre_caisse": retouches.lire_autre_caisse,
    "nom_epele": noms_epeles.lire_nom_epele,
    "retouche_d_une_adresse": lambda texte: retouches.retoucher_adresse(texte, "4 rue du Port"),
    "retouche_d_un_courriel": lambda texte: retouches.retoucher_courriel(texte, "a.b@exemple.fr"),
    "retouche_d_un_telephone": lambda texte: retouches.retoucher_telephone(texte, "0639984512"),
    "complement_d_adresse": retouches.lire_complement,
    "retrait": demandes_saisine.veut_la_retirer,
    "soignant_nomme": soignant_nomme.lire_soignant_nomme,
    "ville_d_exercice": soignant_nomme.lire_ville_d_exercice,
    "situation": situation.lire_situation,
    "sommes": sommes.lire_sommes,
    "version": versions.lire_version,
    "villes": villes.lire_villes,
}
RECIT = (
    "Bonjour, jécris pour ma mère Josiane Moreau, 12 rue des Lilas 44000 Nantes. Le 12 mars la cpam ma refusé 1 250,50 €,"
    " jai contester le 20, rien depuis 5 moi. Le dr Le Goff dit que cest pas normal. Tel 06 39 98 45 12.\n"
)
UNITES = (
    "a", " ", "\n", "1 ", "é", "😀", "م", "字", "\u202e", "\u0301", "le 3 ", "12/", "j'ai ecrit ", "ma mere ", "pas ",
    "deux cent ", "a@b.", "06 39 98 ", "Jean Paul ", "12 rue de ", "tribunal ", "je vais me ", "et ", "oui ", "? ", "point arobase ", "Lhopital ", "'", "l'", "de la ", "...", "ma fille Lea Petit ",
    "je veux ajouter un ", "oublié de joindre le ", "retirer a ", "le dentiste s'appelle ", "le docteur Petit ", "le cabinet est à ", "moi {tel:valide} ", "pareil que ",
    RECIT,
)  # fmt: skip
MELANGE = st.lists(
    st.one_of(st.sampled_from(UNITES), st.text(alphabet=st.characters(exclude_categories=()), max_size=12)), max_size=40
).map("".join)
COURT, LONG = 1000, 8000
"""Characters: eight times as long may take eight times as long, not sixty-four."""
TROP = 24
PLANCHER = 0.002
"""Seconds under which a clock measures nothing."""


def duree(lire: Callable[[str], object], texte: str) -> float:
    """The shortest of three readings, in seconds of the processor."""
    mesures = []
    for _ in range(3):
        pliage.plier.cache_clear()
        orthographe.redresser.cache_clear()
        debut = time.process_time()
        lire(texte)
        mesures.append(time.process_time() - debut)
    return min(mesures)


@pytest.mark.parametrize("lecteur", LECTEURS)
@settings(max_examples=60, deadline=None)
@given(texte=MELANGE)
def test_aucun_melange_d_ecritures_n_arrete_un_lecteur(lecteur: str, texte: str) -> None:
    LECTEURS[lecteur](texte)


@pytest.mark.parametrize("lecteur", LECTEURS)
@pytest.mark.parametrize("unite", UNITES, ids=ascii)
def test_le_temps_de_lecture_croit_comme_la_longueur(lecteur: str, unite: str) -> None:
    court, long = ((unite * longueur)[:longueur] for longueur in (COURT, LONG))
    assert duree(LECTEURS[lecteur], long) <= TROP * max(duree(LECTEURS[lecteur], court), PLANCHER)


@settings(max_examples=200, deadline=None)
@given(texte=MELANGE)
def test_un_texte_plie_ne_change_plus(texte: str) -> None:
    plie = pliage.plier(texte).plie
    assert pliage.plier(plie).plie == plie


@settings(max_examples=200, deadline=None)
@given(texte=MELANGE)
def test_chaque_signe_redresse_vient_d_un_passage_du_texte(texte: str) -> None:
    lu = orthographe.redresser(texte)
    assert len(lu.plie) == len(lu.debuts) == len(lu.fins)
    assert all(0 <= debut < fin <= len(texte) for debut, fin in zip(lu.debuts, lu.fins, strict=True))
    assert list(lu.debuts) == sorted(lu.debuts)


@settings(max_examples=200, deadline=None)
@given(texte=MELANGE)
def test_ce_qui_est_masque_n_est_plus_a_masquer(texte: str) -> None:
    masque, _ = identifiants.masquer(texte)
    assert identifiants.reperer(masque) == []


@settings(max_examples=200, deadline=None)
@given(chiffres=st.text(alphabet="0123456789+", min_size=8, max_size=15))
def test_un_telephone_normalise_l_est_pour_toujours(chiffres: str) -> None:
    normalise = telephones.normaliser(chiffres)
    assert normalise is None or telephones.normaliser(normalise) == normalise


@settings(max_examples=200, deadline=None)
@given(texte=MELANGE)
def test_une_date_relue_seule_donne_le_meme_jour(texte: str) -> None:
    for lue in dates.lire_dates(texte, AUJOURD_HUI):
        if lue.explicite and lue.candidats and lue.role is None:
            seules = dates.lire_dates(lue.texte, AUJOURD_HUI)
            assert not seules or seules[0].candidats[:1] == lue.candidats[:1]
