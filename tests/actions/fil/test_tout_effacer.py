"""Erasing the conversation in words, what it holds of the person, and where an answer comes from."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.parcours import consentement_attendu

EFFACER = (
    "supprimez mes données",
    "effacez toutes mes données svp",
    "je veux effacer la conversation",
    "je veux exercer mon droit d'effacement",
    "droit a l'oubli",
    "effacez tout",
    "effacez absolument tout",
    "effacer toutes mes infos svp",
    "ne gardez rien",
    "oubliez tout ce que je vous ai dit",
    "oui effacez",
    "Je souhaite que l'ensemble des données me concernant soit effacé.",
    "Veuillez procéder à l'effacement de mes données.",
)


@pytest.mark.parametrize("texte", EFFACER)
@pytest.mark.parametrize("label", ["annuler", "faq/confidentialite", "affirmer"])
def test_effacer_se_demande_en_mots(texte: str, label: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam refuse de me rembourser, j'habite 72000 Le Mans", "situation/reponse_insatisfaisante")
    assert "Voulez-vous effacer cette conversation" in conversation.dit(texte, label)
    assert conversation.brouillon.situation.motif
    assert "sont effacés" in conversation.dit("oui", "affirmer")
    assert conversation.enveloppes[0]["efface"]
    assert conversation.brouillon.situation.motif is None
    assert conversation.brouillon.dossier.demandeur.code_postal is None


@pytest.mark.parametrize("oui", ["oui effacez", "effacez", "effacez tout", "oui, supprimez mes données"])
def test_le_verbe_confirme(oui: str) -> None:
    conversation = Conversation()
    conversation.dit("effacez mes données")
    assert "sont effacés" in conversation.dit(oui, "annuler")


def test_non_reprend_la_question() -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation", "situation/absence_reponse")
    conversation.dit("oui", "affirmer")
    champ = conversation.champ
    conversation.dit("effacez mes données", "annuler")
    assert "rien n'est effacé" in conversation.dit("non", "nier")
    assert conversation.champ == champ


def test_le_bouton_efface_aussi() -> None:
    conversation = Conversation()
    conversation.dit("supprimez la conversation")
    assert "sont effacés" in conversation.choisit("Oui, effacer")


@pytest.mark.parametrize(
    "texte", ["la caisse a supprimé mon dossier", "la cpam a effacé toutes mes données", "effacez mon indu"]
)
def test_ce_que_d_autres_effacent(texte: str) -> None:
    assert "Voulez-vous effacer cette conversation" not in Conversation().dit(
        texte, "situation/dysfonctionnement_caisse"
    )


@pytest.mark.parametrize(
    "texte", ["vous avez encore mon nom ?", "il reste quoi ?", "vous avez gardé quoi ?", "que savez-vous sur moi ?"]
)
def test_ce_qui_est_garde_de_la_personne(texte: str) -> None:
    conversation = Conversation()
    assert "Je n'ai noté ni nom" in conversation.dit(texte, "chitchat/robot")
    conversation.dit("la cpam ne répond pas à ma réclamation", "situation/absence_reponse")
    assert "La caisse ne répond pas" in conversation.dit(texte, "chitchat/robot")


@pytest.mark.parametrize("texte", ["quels sont mes droits rgpd", "je veux accéder à mes données"])
def test_les_droits_sur_ses_donnees(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "faq/confidentialite")
    assert conversation.faits >= {"dpo_droit_d_acces", "cnil_plainte"}


@pytest.mark.parametrize(
    "texte", ["quelle est la source ?", "d'où vous tenez ça ?", "vous avez un lien ?", "de quand date cette info"]
)
def test_la_source_d_une_reponse(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("c'est gratuit ?", "faq/gratuite")
    reponse = conversation.dit(texte, "hors_sujet")
    assert "service-public" in reponse
    assert "https://" in reponse
    assert "saisine_gratuite" in conversation.faits


@pytest.mark.parametrize("texte", ["j'ai une question", "bonjour j'aurais une question svp"])
def test_une_question_annoncee(texte: str) -> None:
    assert "Je vous écoute" in Conversation().dit(texte, "chitchat/aide", "ask")


@pytest.mark.parametrize("texte", ["on reprend", "je reprends", "on continue"])
def test_reprendre_n_est_pas_recommencer(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation", "situation/absence_reponse")
    conversation.dit("pas maintenant", "nier")
    assert "Voulez-vous que je vérifie" in conversation.dit(texte, "recommencer")


def en_alarme() -> Conversation:
    """A form that waits while somebody is in danger."""
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation du 4 mars", "situation/absence_reponse")
    conversation.dit("je veux mourir", "urgence", danger=0.98)
    assert conversation.brouillon.alarme
    return conversation


@pytest.mark.parametrize("texte", EFFACER[:6])
def test_effacer_s_entend_pendant_une_alarme(texte: str) -> None:
    conversation = en_alarme()
    dit = conversation.dit(texte, "annuler")
    assert dit.startswith("En cas de danger")
    assert "Voulez-vous effacer" in dit
    dit = conversation.dit("oui", "affirmer")
    assert "sont effacés" in dit and "3114" in dit
    assert conversation.brouillon.situation.motif is None
    assert "3114" in conversation.dit("bonjour", "chitchat/saluer")
    dit = conversation.dit("ça va maintenant", "informer")
    assert "3114" not in dit and "rien n'est perdu" not in dit


def test_le_bouton_efface_pendant_une_alarme() -> None:
    conversation = en_alarme()
    conversation.dit("effacez tout", "annuler")
    assert "sont effacés" in conversation.choisit("Oui, effacer")


@pytest.mark.parametrize("non", ["non", "non finalement"])
def test_ne_pas_effacer_laisse_l_alarme(non: str) -> None:
    conversation = en_alarme()
    conversation.dit("effacez tout", "annuler")
    dit = conversation.dit(non, "nier")
    assert "rien n'est effacé" in dit and "3114" in dit
    assert conversation.brouillon.alarme
    assert conversation.brouillon.situation.motif == "absence_reponse"


def test_un_danger_redit_passe_avant_l_effacement() -> None:
    conversation = en_alarme()
    dit = conversation.dit("effacez tout, je vais me tuer ce soir", "urgence", danger=0.98)
    assert "Voulez-vous effacer" not in dit and "3114" in dit


DEMANDES_D_EFFACER = (("effacez tout", "annuler", "effacer cette conversation"), ("annuler", "annuler", "tout arrêter"))


@pytest.mark.parametrize(("texte", "label", "question"), DEMANDES_D_EFFACER)
def test_apres_une_question_c_est_effacer_qui_est_redemande(texte: str, label: str, question: str) -> None:
    conversation = consentement_attendu()
    conversation.dit(texte, label)
    assert question in conversation.dit("et c'est payant de vous écrire ?", "faq/gratuite")
    assert conversation.choix[-2:] == ["Oui, effacer", "Non, continuer"]
    conversation.dit("oui", "affirmer")
    assert conversation.saisine is None and conversation.brouillon.etape is Etape.ACCUEIL


@pytest.mark.parametrize(("texte", "label", "question"), DEMANDES_D_EFFACER)
def test_un_oui_apres_une_alarme_ne_va_pas_a_une_autre_question(texte: str, label: str, question: str) -> None:
    conversation = consentement_attendu()
    conversation.dit(texte, label)
    conversation.dit("mon fils ne respire plus", "urgence")
    assert "15" in conversation.dit("oui", "affirmer")
    assert conversation.saisine is None and conversation.champ == "consentement"
    assert question in conversation.dit("c'est passé, il va bien", "informer")
    conversation.dit("oui", "affirmer")
    assert conversation.saisine is None and conversation.brouillon.etape is Etape.ACCUEIL


def test_ce_qui_n_est_pas_lu_laisse_la_question_d_effacer() -> None:
    conversation = consentement_attendu()
    conversation.dit("effacez mes données", "annuler")
    assert "effacer cette conversation" in conversation.dit("brrr", "nlu_fallback", zone="fallback")
    assert "rien n'est effacé" in conversation.dit("non", "nier")
    assert conversation.champ == "consentement"


def test_corriger_une_ligne_oublie_la_question_d_effacer() -> None:
    conversation = consentement_attendu()
    conversation.dit("annuler", "annuler")
    conversation.dit("en fait mon code postal c'est 72100", "modifier_reponse")
    assert conversation.brouillon.confirmation is None
