"""A message of several clauses: the trouble is read in its own, whatever stands around it (a name, a court, another body)."""

import pytest

from actions.lecture.troubles import autre_trouble, sans, troubles
from actions.tour import Phrase
from tests.actions.conversation import Conversation

HORS_CHAMP = "situation/litige_hors_champ"
SILENCE = "situation/absence_reponse"
DYSFONCTIONNEMENT = "situation/dysfonctionnement_caisse"
INSATISFAIT = "situation/reponse_insatisfaisante"
REFUS = "situation/refus_de_soins"
TRAITANT = "situation/medecin_traitant"


def phrases(*dites: tuple[str, str]) -> tuple[Phrase, ...]:
    return tuple(Phrase(texte, (label,), 0.9) for texte, label in dites)


@pytest.mark.parametrize(
    ("dites", "motifs"),
    [
        (
            [("la cpam demande que je rende 700 euros d'ij", INSATISFAIT), ("je suis Rose Aubin", "informer")],
            ["reponse_insatisfaisante"],
        ),
        (
            [("ma caisse ne verse plus rien", DYSFONCTIONNEMENT), ("et les impôts me réclament 90 euros", HORS_CHAMP)],
            ["dysfonctionnement_caisse"],
        ),
        (
            [("la CAF me coupe l'APL", HORS_CHAMP), ("et la cpam a perdu mes feuilles de soins", DYSFONCTIONNEMENT)],
            ["dysfonctionnement_caisse"],
        ),
        (
            [
                ("mon ophtalmo a refusé de me soigner à cause de la C2S", REFUS),
                ("et ma mutuelle ne paye pas", HORS_CHAMP),
            ],
            ["refus_de_soins"],
        ),
        (
            [
                ("la CPAM ne me paye plus", DYSFONCTIONNEMENT),
                ("aussi mon dentiste refuse de me soigner à cause de la CMU", REFUS),
            ],
            ["dysfonctionnement_caisse", "refus_de_soins"],
        ),
        (
            [("la caisse refuse mon accident du travail", INSATISFAIT), ("aucune réclamation pour l'instant", SILENCE)],
            ["reponse_insatisfaisante"],
        ),
        ([("bonjour", "chitchat/saluer"), ("je suis Rose Aubin", "informer")], []),
    ],
)
def test_chaque_trouble_est_lu_dans_sa_proposition(dites: list[tuple[str, str]], motifs: list[str]) -> None:
    assert [trouble.motif for trouble in troubles(phrases(*dites))] == motifs


def test_ce_qu_a_donne_la_reclamation_est_lu_dans_les_autres_propositions() -> None:
    dites = phrases(
        ("la CPAM ne me verse plus mes indemnités", DYSFONCTIONNEMENT),
        ("j'ai réclamé par courrier le 4 septembre", "informer"),
        ("ils n'ont jamais répondu", "informer"),
        ("et aussi mon kiné m'a refusé parce que j'ai la C2S", REFUS),
    )
    assert [trouble.motif for trouble in troubles(dites)] == ["absence_reponse", "refus_de_soins"]


@pytest.mark.parametrize(
    ("un", "autre"),
    [
        (
            ("la CPAM a perdu mon dossier", DYSFONCTIONNEMENT),
            ("et en plus ma gynéco refuse de me recevoir à cause de l'AME", REFUS),
        ),
        (
            ("la cpam me doit cinq mois d'ij", DYSFONCTIONNEMENT),
            ("et jai plus de medecin traitant depuis mai", TRAITANT),
        ),
        (
            ("mon dentiste refuse de me soigner à cause de la CSS", REFUS),
            ("par ailleurs la CPAM ne me paye plus", DYSFONCTIONNEMENT),
        ),
    ],
)
def test_un_second_trouble_est_mis_de_cote_et_dit(un: tuple[str, str], autre: tuple[str, str]) -> None:
    conversation = Conversation()
    texte = f"{un[0]}, {autre[0]}. Rose Aubin 35000"
    dit = conversation.dit(texte, un[1], phrases=phrases(un, autre, ("Rose Aubin 35000", "informer")))
    assert "un autre problème" in dit
    assert conversation.brouillon.situation.motif == un[1].split("/")[1]
    assert autre[0] not in conversation.brouillon.dossier.recit()
    assert [texte for texte, _ in conversation.brouillon.autre_affaire] == [autre[0]]


def test_une_suite_de_la_meme_histoire_n_est_pas_un_second_trouble() -> None:
    conversation = Conversation()
    un = ("mon dentiste me demande 300 euros de dépassement", "situation/relation_medecin")
    suite = ("et la CPAM ne me rembourse pas ce qu'il a pris", INSATISFAIT)
    dit = conversation.dit(f"{un[0]} {suite[0]}", un[1], phrases=phrases(un, suite))
    assert "un autre problème" not in dit
    assert suite[0] in conversation.brouillon.dossier.recit()


def test_ce_qui_concerne_un_autre_organisme_n_entre_pas_dans_le_recit() -> None:
    conversation = Conversation()
    un = ("Le chirurgien m'a demandé 900 euros sans me prévenir", "situation/relation_medecin")
    autre = ("et l'Urssaf me harcèle", HORS_CHAMP)
    dit = conversation.dit(f"{un[0]}, {autre[0]}.", un[1], phrases=phrases(un, autre))
    assert "urssaf.fr" in dit
    assert conversation.brouillon.dossier.recit() == "Le chirurgien m'a demandé 900 euros sans me prévenir."


def test_ce_qu_un_employeur_n_a_pas_fait_reste_dans_le_recit() -> None:
    conversation = Conversation()
    un = ("La CPAM ne me paye plus mes indemnités", DYSFONCTIONNEMENT)
    autre = ("et mon employeur n'a pas envoyé l'attestation de salaire", HORS_CHAMP)
    conversation.dit(f"{un[0]} {autre[0]}", un[1], phrases=phrases(un, autre))
    assert "attestation de salaire" in conversation.brouillon.dossier.recit()


def test_le_message_garde_ses_phrases_quand_une_proposition_en_sort() -> None:
    texte = "Il refuse, et ma mutuelle ne paye pas. Je suis Rose Aubin"
    assert sans(texte, phrases(("et ma mutuelle ne paye pas.", HORS_CHAMP))) == "Il refuse. Je suis Rose Aubin"


def test_un_message_d_une_seule_proposition_n_a_pas_d_autre_trouble() -> None:
    assert autre_trouble(()) == []
