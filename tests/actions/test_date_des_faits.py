"""The date of the facts: told whenever, never taken from a wish or from how long it hurts, put right only by a correction."""

from datetime import date

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert

MARDI = date(2026, 11, 17)


def _refus(texte: str = "le dentiste m'a refusé ma C2S mardi dernier") -> Conversation:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    return conversation


def _date(conversation: Conversation) -> date | None:
    connue = conversation.brouillon.dossier.professionnel.date_faits
    return connue.valeur if connue else None


@pytest.mark.parametrize(
    ("message", "jour"),
    [
        ("ca fai mal beaucoup depui 3 jour", MARDI),
        ("j'ai mal depuis deux semaines", MARDI),
        ("ça fait 3 jours que je dors plus", MARDI),
        ("je voudrais un rendez-vous avant janvier", MARDI),
        ("jveu un dentiste ki me soigne jai mal a crever depuis 3 semaine", MARDI),
        ("non, le 17 c'est ma visite chez lui. Le refus du dentiste c'était le 10 novembre", date(2026, 11, 10)),
        ("le rendez-vous c'était en novembre", MARDI),
        ("non c mercredi pas mardi!", date(2026, 11, 18)),
        ("je me suis trompé, c'était jeudi dernier", date(2026, 11, 19)),
    ],
)
@pytest.mark.parametrize("label", ["informer", "situation/refus_de_soins"])
def test_un_jour_connu_ne_change_que_par_une_correction(message: str, jour: date, label: str) -> None:
    conversation = _refus()
    conversation.dit(message, label)
    assert _date(conversation) == jour


@pytest.mark.parametrize("champ", [None, "regime", "procedure_judiciaire"])
def test_le_jour_dit_au_passage_n_est_pas_redemande(champ: str | None) -> None:
    conversation = _refus("mon dentiste ne prend pas la C2S")
    while champ and conversation.champ != champ:
        conversation.dit("oui" if conversation.champ is None else "une CPAM", "affirmer")
    conversation.dit("il di ça au telephon le mardi dernier", "informer")
    assert _date(conversation) == MARDI


def test_un_souhait_avec_un_mois_n_est_pas_une_date() -> None:
    conversation = Conversation()
    conversation.dit("je trouve pas de rendez-vous chez un ophtalmo avant 10 mois", "situation/rdv_specialiste")
    conversation.dit("oui je veux déposer, à la CPAM, pas de tribunal", "deposer_saisine")
    conversation.brouillon.champ = "demande"
    conversation.dit("Un RDV avant janvier.", "situation/rdv_specialiste", "ask")
    assert _date(conversation) is None
    assert conversation.brouillon.dossier.demande == "Un RDV avant janvier."


@pytest.mark.parametrize(
    "texte",
    [
        "oui pour lui, il est d'accord, je suis passée le voir mardi",
        "oui, je l'ai vu mardi à son domicile pour en parler",
    ],
)
def test_ce_que_fait_l_aidant_ne_date_pas_les_faits(texte: str) -> None:
    conversation = _refus("un dentiste refuse de soigner M. Belhadj à cause de sa C2S")
    conversation.dit(texte, "deposer_saisine")
    assert _date(conversation) is None


@pytest.mark.parametrize(
    "texte",
    [
        "il me faut une réponse avant vendredi",
        "je veux une réponse pour vendredi",
        "j'attends une réponse d'ici vendredi",
    ],
)
def test_une_reponse_souhaitee_n_est_pas_une_reponse(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(f"la cpam ne me paie pas mes ij, c'est urgent, {texte}", "situation/absence_reponse")
    assert conversation.brouillon.dossier.reclamation.date_reponse is None
    assert conversation.brouillon.situation.motif == "absence_reponse"


def test_la_date_corrigee_ne_reecrit_pas_un_passage_qui_la_dit() -> None:
    conversation = _refus("je l'ai vu le 17 novembre, le refus du dentiste c'était le 10 novembre")
    recit = conversation.brouillon.dossier.recit()
    conversation.dit("je me suis trompée, la date des faits c'est le 10 novembre", "modifier_reponse")
    assert conversation.brouillon.dossier.recit() == recit


@pytest.mark.parametrize(
    "texte",
    ["le 12 nov mais g rapelé le 15", "le 12 novembre et j'ai rappelé le 15 novembre", "le 12, j'ai rappelé le 15"],
)
def test_la_date_qui_commence_la_reponse_est_celle_des_faits(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.professionnel.date_faits, conversation.brouillon.champ = (
        None,
        "professionnel.date_faits",
    )
    conversation.dit(texte, "informer")
    assert _date(conversation) == date(2026, 11, 12)
