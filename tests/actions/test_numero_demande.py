"""What people say at a question about a number, other than giving it: fears, doubts, "later", and what they never give."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert

GARDE = "gardé chiffré"


def au_nir() -> Conversation:
    conversation = formulaire_ouvert()
    for dit in ("Kevin Legrand", "72000", "06 39 98 00 00", "passer"):
        conversation.dit(dit)
    assert conversation.champ == "demandeur.nir"
    return conversation


@pytest.mark.parametrize(
    ("dit", "label"),
    [
        ("c'est risqué non ?", "informer"),
        ("est-ce que la caisse va le voir", "faq/confidentialite"),
        ("vous etes sur que c'est securisé", "faq/confidentialite"),
        ("on peut pas me pirater avec ça", "informer"),
    ],
)
def test_une_crainte_n_est_ni_un_numero_ni_un_refus(dit: str, label: str) -> None:
    conversation = au_nir()
    assert GARDE in conversation.dit(dit, label)
    assert conversation.champ == "demandeur.nir"


@pytest.mark.parametrize(
    "dit", ["plus tard le numero", "je passe le numero", "c'est trop risqué, non", "non pas par internet"]
)
def test_le_numero_est_laisse(dit: str) -> None:
    conversation = au_nir()
    assert "corrigé" not in conversation.dit(dit, "parler_conseiller" if "numero" in dit else "informer")
    assert conversation.champ == "consentement"


@pytest.mark.parametrize("dit", ["euh attend pour le num secu c'est bon ou pas", "il est bon mon numéro ?"])
def test_le_numero_etait_il_juste(dit: str) -> None:
    conversation = au_nir()
    conversation.dit("1 84 05 75 115 001 24")
    assert "doit être faux" in conversation.dit(dit)
    assert conversation.champ == "demandeur.nir"


def test_un_non_sur_le_danger_ne_refuse_pas_le_numero() -> None:
    conversation = au_nir()
    conversation.brouillon.alarme_dite = True
    conversation.dit("euh non non personne est en danger. cest quoi le nir", "faq/glossaire")
    assert conversation.champ == "demandeur.nir"


@pytest.mark.parametrize(
    "dit",
    [
        "Un dentiste refuse ma C2S et je ne souhaite pas communiquer mon numéro de Sécurité sociale",
        "Mon dentiste refuse ma C2S, je veux pas donner mon numero de secu",
        "Mon dentiste refuse ma C2S, je veux saisir sans donner mon NIR",
    ],
)
def test_le_numero_tu_d_avance_n_est_pas_demande(dit: str) -> None:
    conversation = Conversation()
    conversation.dit(dit, "situation/refus_de_soins")
    assert "demandeur.nir" in conversation.brouillon.passes


def test_la_crainte_dite_avec_le_code_postal() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("Kevin Legrand")
    dit = conversation.dit("69100 mais j'aimerais mieux pas que ma cpam soit au courant de mon adresse")
    assert GARDE in dit
    assert conversation.brouillon.dossier.demandeur.code_postal == "69100"


@pytest.mark.parametrize(
    "dit",
    [
        "bonjour je voudrais saisir le médiateur mais je veux rester anonyme",
        "ok mais jveux saisir quand meme sans donner mon nom",
    ],
)
def test_saisir_sans_nom(dit: str) -> None:
    conversation = Conversation()
    assert "ne peut pas rester anonyme" in conversation.dit(dit, "faq/confidentialite")
    assert conversation.brouillon.veut_deposer


@pytest.mark.parametrize(
    ("dit", "label", "zone"),
    [
        ("non je préfère ne pas le donner, mais ma date de naissance c'est le 9 mai 1955", "modifier_reponse", "ask"),
        ("je ne le donne pas. Par contre je suis née le 9 mai 1955 à Nice et j'ai 71 ans", "informer", "answer"),
        ("j'ai dit non pour le numéro", "parler_conseiller", "answer"),
        ("je vous ai déjà dit non", "modifier_reponse", "answer"),
        ("non pas le numéro", "nier", "answer"),
        ("pas ce numéro", "nier", "answer"),
        ("je ne l'ai plus, passez. Vous avez bien noté que je n'ai pas de mail et que je préfère un courrier ?",
         "obtenir_document", "ask"),
    ],
)  # fmt: skip
def test_un_refus_est_entendu_quoi_qui_l_accompagne(dit: str, label: str, zone: str) -> None:
    conversation = au_nir()
    conversation.dit(dit, label, zone)
    assert "demandeur.nir" in conversation.brouillon.passes
    assert conversation.brouillon.dossier.demandeur.telephone


@pytest.mark.parametrize("refus", ["finalement non", "il ne veut pas le donner", "plus tard peut etre"])
def test_un_refus_dans_ses_mots_passe_le_numero(refus: str) -> None:
    conversation = au_nir()
    conversation.dit(refus, "nlu_fallback", zone="unknown")
    assert conversation.champ != "demandeur.nir"


@pytest.mark.parametrize("dit", ["vous êtes nuls", "vous pouvez répéter", "bonjour"])
def test_ce_qui_n_est_que_parole_ne_passe_rien(dit: str) -> None:
    conversation = au_nir()
    conversation.dit(dit, "chitchat/mecontentement")
    assert conversation.champ == "demandeur.nir"
