"""Withdrawing a filed saisine in the chat: explained, confirmed by a plain yes, refused where it is too late."""

import pytest

from bot.mediation.saisine import Etat
from tests.actions.conversation import MAINTENANT, Conversation
from tests.actions.parcours import formulaire_ouvert, saisine_deposee

RETIRER, GARDER = "Oui, la retirer", "Non, la garder"


def etat(conversation: Conversation) -> Etat:
    return conversation.travail.saisines.lire(numero(conversation)).etat


def numero(conversation: Conversation) -> str:
    return next(iter(conversation.travail.saisines.evenements))


def la_caisse(conversation: Conversation, *etats: Etat) -> None:
    """What the caisse's side does meanwhile."""
    for un in etats:
        conversation.travail.saisines.passer(numero(conversation), un, MAINTENANT)


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("je veux retirer ma demande", "annuler"),
        ("finalement j'annule ma saisine, ils m'ont payé", "situation/reponse_insatisfaisante"),
        ("jveu retiré ma dmd", "nlu_fallback"),
        ("je peux encore retirer ma demande ?", "faq/traitement_demande"),
        ("j'arrête tout", "annuler"),
    ],
)
def test_on_explique_puis_on_demande_de_confirmer(texte: str, label: str) -> None:
    conversation = saisine_deposee()
    dit = conversation.dit(texte, label)
    assert numero(conversation) in dit and "tant qu'il n'a pas commencé à l'examiner" in dit
    assert conversation.choix == [RETIRER, GARDER]
    assert conversation.enveloppes[-1]["expects"]["type"] == "yes_no"
    assert etat(conversation) is Etat.ENREGISTREE


def test_un_choix_retire_la_demande_et_le_dit() -> None:
    conversation = saisine_deposee()
    conversation.dit("je veux retirer ma demande", "annuler")
    assert "est retirée" in conversation.choisit(RETIRER)
    assert etat(conversation) is Etat.RETIREE
    assert conversation.enveloppes[0]["saisine"] == {"numero": numero(conversation), "etat": "retiree"}
    assert conversation.choix == []


@pytest.mark.parametrize(
    ("texte", "label"),
    [("oui", "affirmer"), ("oui c'est sûr", "affirmer"), ("oui retirez-la", "annuler"), ("retirez-la", "informer")],
)
def test_un_oui_franc_la_retire(texte: str, label: str) -> None:
    conversation = saisine_deposee()
    conversation.dit("je veux retirer ma demande", "annuler")
    conversation.dit(texte, label)
    assert etat(conversation) is Etat.RETIREE


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("non", "nier"),
        ("non gardez-la", "nier"),
        ("oui mais attendez", "affirmer"),
        ("annuler", "annuler"),
        ("est-ce que le médiateur décide ?", "faq/pouvoir_mediateur"),
        ("la caisse ne répond pas à ma réclamation de mars", "situation/absence_reponse"),
    ],
)
def test_sans_oui_franc_rien_n_est_retire(texte: str, label: str) -> None:
    conversation = saisine_deposee()
    conversation.dit("je veux retirer ma demande", "annuler")
    conversation.dit(texte, label)
    assert etat(conversation) is Etat.ENREGISTREE


def test_apres_une_question_la_confirmation_est_redemandee() -> None:
    conversation = saisine_deposee()
    conversation.dit("je veux retirer ma demande", "annuler")
    conversation.dit("est-ce que le médiateur décide ?", "faq/pouvoir_mediateur")
    assert conversation.choix == [RETIRER, GARDER]
    conversation.dit("oui", "affirmer")
    assert etat(conversation) is Etat.RETIREE


def test_apres_autre_chose_un_oui_ne_retire_plus_rien() -> None:
    conversation = saisine_deposee()
    conversation.dit("je veux retirer ma demande", "annuler")
    conversation.dit("le dentiste refuse aussi mon fils depuis lundi", "situation/refus_de_soins")
    conversation.dit("oui", "affirmer")
    assert etat(conversation) is Etat.ENREGISTREE


def test_la_caisse_est_prevenue_si_elle_l_a_deja() -> None:
    conversation = saisine_deposee()
    conversation.travail.boite.saisine_partie = True
    conversation.dit("je veux retirer ma demande", "annuler")
    conversation.choisit(RETIRER)
    assert conversation.travail.saisines.complements == [{"numero": numero(conversation), "retrait": True}]


def test_deja_examinee_il_est_trop_tard_et_on_peut_encore_le_dire_au_mediateur() -> None:
    conversation = saisine_deposee()
    la_caisse(conversation, Etat.TRANSMISE, Etat.EN_COURS)
    assert "trop tard" in conversation.dit("je veux retirer ma demande", "annuler")
    assert "Que voulez-vous ajouter" in conversation.choisit("Ajouter un message à la demande")


@pytest.mark.parametrize("fin", [Etat.CLOSE, Etat.ORIENTEE, Etat.RETIREE])
def test_terminee_il_n_y_a_plus_rien_a_retirer(fin: Etat) -> None:
    conversation = saisine_deposee()
    la_caisse(conversation, Etat.TRANSMISE, fin)
    assert "plus rien à retirer" in conversation.dit("je veux retirer ma demande", "annuler")
    assert conversation.choix == []


def test_ce_que_la_caisse_a_fait_avant_le_oui_compte() -> None:
    conversation = saisine_deposee()
    conversation.dit("je veux retirer ma demande", "annuler")
    la_caisse(conversation, Etat.TRANSMISE, Etat.EN_COURS)
    assert "trop tard" in conversation.choisit(RETIRER)
    assert etat(conversation) is Etat.EN_COURS


def test_ailleurs_il_faut_le_numero_et_le_code() -> None:
    ici = saisine_deposee()
    ailleurs = Conversation(travail=ici.travail)
    preuve = ici.brouillon.preuve
    assert "numéro" in ailleurs.dit("je veux retirer ma demande", "annuler")
    assert "code secret" in ailleurs.dit(numero(ici), "suivre_saisine")
    assert "ne trouve pas" in ailleurs.dit("code 7K3QD-9XW2M-01ABC-DEFGH", "informer")
    ailleurs.dit(f"{numero(ici)} code {preuve}", "suivre_saisine")
    assert ailleurs.choix == [RETIRER, GARDER]
    ailleurs.dit("oui", "affirmer")
    assert etat(ici) is Etat.RETIREE


def test_qui_n_a_pas_le_numero_apprend_comment_faire() -> None:
    conversation = Conversation()
    conversation.dit("je veux retirer ma demande", "annuler")
    assert "écrivez à votre caisse" in conversation.dit("j'ai perdu le numéro", "informer")


def test_un_choix_qui_n_est_plus_d_actualite() -> None:
    conversation = saisine_deposee()
    conversation.dit("je veux retirer ma demande", "annuler")
    anciennes = conversation.enveloppes
    conversation.choisit(GARDER)
    conversation.enveloppes = anciennes
    assert "plus d'actualité" in conversation.choisit(RETIRER)
    assert etat(conversation) is Etat.ENREGISTREE


@pytest.mark.parametrize("texte", ["annuler", "je veux annuler ma demande", "je retire ma demande"])
def test_dans_un_formulaire_annuler_arrete_ce_qui_est_en_cours(texte: str) -> None:
    conversation = formulaire_ouvert()
    assert "effacé" in conversation.dit(texte, "annuler")
    assert "Oui, effacer" in conversation.choix


def test_dans_un_formulaire_on_retire_celle_dont_on_donne_le_numero() -> None:
    conversation = formulaire_ouvert()
    deposee = saisine_deposee()
    conversation.travail = deposee.travail
    texte = f"je veux retirer ma demande {numero(deposee)} code {deposee.brouillon.preuve}"
    conversation.dit(texte, "annuler")
    conversation.choisit(RETIRER)
    assert etat(deposee) is Etat.RETIREE
    assert conversation.enveloppes[-1]["expects"]["champ"] == "demandeur.nom"


def test_dans_un_formulaire_le_code_peut_venir_apres_le_numero() -> None:
    conversation, deposee = formulaire_ouvert(), saisine_deposee()
    conversation.travail = deposee.travail
    assert "code secret" in conversation.dit(f"je veux retirer ma demande {numero(deposee)}", "annuler")
    conversation.dit(f"le code c'est {deposee.brouillon.preuve}", "informer")
    assert conversation.choix == [RETIRER, GARDER]


def test_une_alarme_passe_avant_le_retrait() -> None:
    conversation = saisine_deposee()
    conversation.dit("je veux retirer ma demande", "annuler")
    assert "3114" in conversation.dit("je veux mourir", "urgence", danger=0.9)
    assert etat(conversation) is Etat.ENREGISTREE


def test_rien_n_est_depose_annuler_reste_ce_qu_il_etait() -> None:
    assert "rien à arrêter" in Conversation().dit("annuler", "annuler")
