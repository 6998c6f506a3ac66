"""Questions that have an answer of their own, several at once, and what is asked beside a wish or in a guide."""

import pytest

from tests.actions.conversation import Conversation


@pytest.mark.parametrize(
    ("texte", "label", "debut"),
    [
        ("et c'est anonyme ?", "faq/confidentialite", "Non, une demande"),
        ("comment s'appelle le médiateur ?", "faq/role_mediateur", "Je ne connais pas le nom"),
        ("le médiateur est-il payé par la caisse", "faq/gratuite", "Le médiateur est nommé"),
        ("même si je suis pas français ?", "faq/gratuite", "Mes sources ne posent aucune"),
        ("et si il veut pas que je le fasse", "faq/autres_recours", "Mes sources ne donnent pas de règle"),
        ("la cpam a combien de temps pour répondre ?", "faq/delai_traitement", "Mes sources ne fixent pas"),
        ("la CRA, est-ce un tribunal ?", "faq/tribunal", "Non, la commission"),
        ("comment vous envoyer une photo de mon papier", "hors_perimetre", "Je ne peux pas prendre"),
        ("france connect ça marche pas", "faq/france_connect", "Mes sources ne disent pas"),
        ("langue des signes c'est possible ?", "ne_sait_pas", "Je ne sais pas si votre caisse"),
        ("c'est ouvert là maintenant ?", "urgence", "Au 36 46, les conseillers"),
    ],
)
def test_une_question_a_sa_reponse(texte: str, label: str, debut: str) -> None:
    assert debut in Conversation().dit(texte, label, danger=0.1 if label == "urgence" else None)


def test_plusieurs_questions_dont_la_lecture_n_est_pas_sure() -> None:
    conversation = Conversation()
    texte = "faut-il envoyer la lettre en recommandé, et s'il peut aller au tribunal en même temps"
    reponse = conversation.dit(texte, "faq/tribunal", "ask", autres=("faq/saisir_courrier",))
    assert "met fin à la médiation" in reponse
    assert "recommandée" in reponse


def test_le_trouble_dit_avec_le_souhait_de_mots_simples() -> None:
    conversation = Conversation()
    conversation.dit("je parle pas bien français, moi malade, cpam pas payer", "situation/dysfonctionnement_caisse")
    assert conversation.brouillon.simple
    assert conversation.brouillon.situation.motif == "dysfonctionnement_caisse"


@pytest.mark.parametrize("texte", ["je peux saisir pour mon voisin qui sait pas lire ?", "ma mère sait pas lire"])
def test_un_autre_ne_sait_pas_lire(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "faq/qui_peut_saisir")
    assert not conversation.brouillon.simple


def test_plus_simple_deux_fois_ne_redit_pas_la_meme_chose() -> None:
    conversation = Conversation()
    conversation.dit("c'est gratuit ?", "faq/gratuite")
    premiere = conversation.dit("expliquez plus simplement", "chitchat/repeter")
    assert "Quel mot est difficile" in conversation.dit("en facile svp", "chitchat/repeter")
    assert "gratuit" in premiere


@pytest.mark.parametrize(
    "texte", ["mon RIB est refusé", "j'ai pas de rib sous la main", "je n'ai plus ma carte vitale"]
)
def test_le_guide_propose_france_connect_et_y_passe(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("créer un compte ameli pas à pas", "faq/creer_compte_ameli")
    assert "FranceConnect" in conversation.dit(texte, "hors_perimetre", "ask")
    assert "bouton FranceConnect" in conversation.dit("ok franceconnect alors", "faq/france_connect")


def test_une_clarification_est_finie_quand_autre_chose_est_compris() -> None:
    conversation = Conversation()
    conversation.dit("truc machin délai", "faq/delai_traitement", "ask", autres=("faq/confidentialite",))
    conversation.dit("vous gardez ce que j'écris combien de temps ?", "faq/confidentialite")
    assert "De quoi s'agit-il" not in conversation.dit("oui", "affirmer")


def test_le_questionnaire_vierge_va_avec_sa_description() -> None:
    conversation = Conversation()
    conversation.dit("et le questionnaire médecin traitant", "faq/questionnaire_medecin_traitant")
    assert conversation.enveloppes[0]["documents"][0]["nom"] == "questionnaire-vierge.pdf"


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai fait une réclamation en août ils disent non",
        "j'ai réclamé à la cpam en septembre et ils refusent toujours",
        "j'ai réclamé par courrier mais la caisse dit que non",
    ],
)
def test_un_refus_au_present_n_est_pas_un_silence(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
