"""At the summary: an order, a question or a remark is followed or answered; none of them becomes a part of the account."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.dossier import Passage
from tests.actions.conversation import Conversation
from tests.actions.test_lignes_nommees import au_recapitulatif

RECIT = "La caisse refuse de me payer mes indemnités depuis mars. Elle ne répond pas à mes courriers."


def relecture() -> Conversation:
    conversation = au_recapitulatif("absence_reponse")
    conversation.brouillon.dossier.passages = [Passage(RECIT, "absence_reponse", "soi")]
    conversation.brouillon.dossier.reclamation.objet = "mes indemnités"
    return conversation


@pytest.mark.parametrize(
    ("message", "label"),
    [
        ("oui, mais avant dites moi l'adresse du médiateur de Dijon et si je peux y aller en personne", "verifier_eligibilite"),
        ("dites-moi d'abord si c'est payant", "affirmer"),
        ("ok mais avant d'envoyer, c'est confidentiel ?", "affirmer"),
    ],
)  # fmt: skip
def test_une_question_est_repondue_et_rien_ne_part(message: str, label: str) -> None:
    conversation = relecture()
    conversation.dit(message, label)
    assert conversation.faits
    assert conversation.champ == "consentement"
    assert conversation.brouillon.dossier.recit() == RECIT
    assert conversation.saisine is None


@pytest.mark.parametrize(
    ("message", "label"),
    [
        ("le truc de mars dans ma réclamation c'est faux, corrigez ça", "situation/reponse_insatisfaisante"),
        ("oui de vive voix, mais la dame n'a pas la carte vitale sur elle", "faq/saisir_mail_telephone_rdv"),
        ("J'ai une deuxième personne : Mme Karim, elle n'a pas reçu son remboursement", "situation/absence_reponse"),
        ("vous vous êtes trompé dans le sujet, c'est mes taxis", "modifier_reponse"),
        ("mais si, c'est bien la cpam le problème dans mon dossier", "affirmer"),
    ],
)
def test_ce_qui_est_dit_a_l_assistant_n_entre_pas_dans_le_recit(message: str, label: str) -> None:
    conversation = relecture()
    conversation.dit(message, label)
    assert conversation.brouillon.dossier.recit() == RECIT
    assert conversation.saisine is None


@pytest.mark.parametrize(
    ("message", "label"),
    [
        ("vous l'avez mise dans mon récit ! Enlevez-la", "modifier_reponse"),
        ("supprimer la dernière phrase du récit", "modifier_reponse"),
        ("enlevez la dernière phrase", "chitchat/repeter"),
        ("ça n'a rien à voir avec mon histoire, enlevez ça", "situation/absence_reponse"),
        ("retirez ce que je viens d'ajouter svp", "modifier_reponse"),
    ],
)
def test_la_fin_du_recit_s_enleve_et_se_redit(message: str, label: str) -> None:
    conversation = relecture()
    conversation.dit("ajoutez que la caisse a perdu mon dossier", "modifier_reponse")
    assert "« la caisse a perdu mon dossier »" in conversation.dit(message, label)
    assert conversation.brouillon.dossier.recit() == RECIT
    assert conversation.champ == "consentement"


def test_d_un_recit_dit_en_une_fois_la_derniere_phrase_part() -> None:
    conversation = relecture()
    conversation.dit("enlevez ça du récit", "modifier_reponse")
    assert conversation.brouillon.dossier.recit() == "La caisse refuse de me payer mes indemnités depuis mars."


def test_un_recit_vide_est_redemande() -> None:
    conversation = relecture()
    conversation.dit("enlevez la dernière phrase", "modifier_reponse")
    conversation.dit("enlevez la dernière phrase", "modifier_reponse")
    assert conversation.champ == "recit"


@pytest.mark.parametrize(
    "message",
    [
        "laissez, envoyez",
        "Non ! je vous demande d'envoyer",
        "rien, envoyez la demande telle quelle",
        "envoyez le dossier en l'état",
        "laissez comme ça et envoyez",
    ],
)
@pytest.mark.parametrize("a_la_liste", [False, True])
@pytest.mark.parametrize("label", ["annuler", "nier", "modifier_reponse"])
def test_l_ordre_d_envoyer_envoie(message: str, a_la_liste: bool, label: str) -> None:
    conversation = relecture()
    if a_la_liste:
        conversation.dit("corriger", "modifier_reponse")
    conversation.dit(message, label)
    assert conversation.brouillon.etape is Etape.DEPOSEE


@pytest.mark.parametrize(
    "message", ["n'envoyez pas", "envoyez pas encore", "non je ne veux pas envoyer", "stop, rien envoyer", "laissez tomber"]
)  # fmt: skip
def test_ce_qui_retient_n_envoie_pas(message: str) -> None:
    conversation = relecture()
    conversation.dit(message, "nier")
    assert conversation.saisine is None


@pytest.mark.parametrize("message", ["retour", "revenir au récapitulatif", "non retour svp", "revenez en arrière"])
def test_de_la_liste_des_lignes_on_revient_au_resume(message: str) -> None:
    conversation = relecture()
    conversation.dit("corriger", "modifier_reponse")
    conversation.dit(message, "recommencer", "ask")
    assert conversation.champ == "consentement"


def test_l_accord_n_est_rappele_qu_apres_un_refus() -> None:
    conversation = relecture()
    corrige = conversation.dit("ma ville c'est Lille", "modifier_reponse") + conversation.dit("ma ville c'est Lens")
    assert "sans votre accord" not in corrige
    assert "sans votre accord" in conversation.dit("non", "nier")


def test_la_phrase_nommee_par_ce_dont_elle_parle_s_enleve() -> None:
    conversation = relecture()
    conversation.dit("supprimez la phrase où je parle des courriers", "modifier_reponse")
    assert conversation.brouillon.dossier.recit() == "La caisse refuse de me payer mes indemnités depuis mars."


@pytest.mark.parametrize(
    "texte",
    [
        "Non. Annuler.",
        "je laisse tomber",
        "non j'abandonne",
        "bon tant pis, je renonce",
        "on m'a dit de pas le signaler en fait laisse tomber",
    ],
)
@pytest.mark.parametrize("label", ["annuler", "nier", "informer"])
def test_renoncer_au_recapitulatif_demande_s_il_faut_tout_effacer(texte: str, label: str) -> None:
    conversation = au_recapitulatif()
    reponse = conversation.dit(texte, label, "ask")
    assert conversation.contenu.messages["confirmer_annuler"].texte.strip() in reponse
    assert conversation.brouillon.confirmation == "annuler"


@pytest.mark.parametrize("texte", ["je n'abandonne pas", "annuler ma dette", "non, la date est fausse"])
def test_ne_pas_renoncer_n_efface_rien(texte: str) -> None:
    conversation = au_recapitulatif()
    conversation.dit(texte, "nier", "ask")
    assert conversation.brouillon.confirmation is None


@pytest.mark.parametrize(
    "texte",
    [
        "enlève Elle ne répond pas à mes courriers",
        "retirez « elle ne répond pas à mes courriers »",
        "enlevez la partie sur les courriers, ça les regarde pas",
    ],
)
def test_les_mots_recopies_s_en_vont(texte: str) -> None:
    conversation = relecture()
    assert "Elle ne répond pas à mes courriers" in conversation.dit(texte, "modifier_reponse")
    assert conversation.brouillon.dossier.recit() == "La caisse refuse de me payer mes indemnités depuis mars."


@pytest.mark.parametrize(
    "texte", ["enlève 69100 mais j'aimerais pas que ma cpam le sache", "retirez ma pension de 300 euros refusée"]
)
@pytest.mark.parametrize("label", ["modifier_reponse", "informer", "situation/absence_reponse"])
def test_un_retrait_de_ce_qui_n_y_est_pas_n_ajoute_rien(texte: str, label: str) -> None:
    conversation = relecture()
    conversation.dit(texte, label)
    assert conversation.brouillon.dossier.recit() == RECIT


def test_un_retrait_et_une_correction_sont_faits_tous_deux() -> None:
    conversation = relecture()
    conversation.dit(
        "enlevez elle ne répond pas à mes courriers, et mettez le 12 mars pour la réclamation", "modifier_reponse"
    )
    dossier = conversation.brouillon.dossier
    assert dossier.recit() == "La caisse refuse de me payer mes indemnités depuis mars."
    assert dossier.reclamation.date
    assert (dossier.reclamation.date.valeur.month, dossier.reclamation.date.valeur.day) == (3, 12)
