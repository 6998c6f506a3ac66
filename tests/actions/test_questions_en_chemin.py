"""Questions that have an answer of their own, several at once, and what is asked beside a wish or in a guide."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


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


DEUX_MOIS, SANS_DELAI = "vous avez deux mois pour saisir la commission", "ne fixent pas de délai à la caisse"


def au_tribunal() -> Conversation:
    conversation = Conversation()
    conversation.dit("ma caisse ne répond pas à ma réclamation écrite du 20 octobre", "situation/absence_reponse")
    conversation.dit("oui", "affirmer")
    conversation.dit("une CPAM", "informer")
    assert conversation.champ == "procedure_judiciaire"
    return conversation


@pytest.mark.parametrize(
    "texte",
    [
        "Non, aucun tribunal. Mon mari est d'accord. Est-ce que le délai de deux mois est dépassé ?",
        "non pas de tribunal. c'est trop tard pour contester ?",
        "non, mais j'ai combien de temps pour saisir la commission de recours ?",
    ],
)
def test_le_delai_pour_contester_demande_a_cote_de_la_reponse(texte: str) -> None:
    conversation = au_tribunal()
    assert DEUX_MOIS in conversation.dit(texte, "nier", "ask")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


@pytest.mark.parametrize(
    "texte",
    [
        "non mais c'est quoi le delai pour que la caisse reponde??",
        "non mais combien de temps ils ont pour répondre à ma réclamation",
        "est-ce qu'il y a un délai pour que la cpam réponde ?",
    ],
)
def test_non_mais_commence_une_question(texte: str) -> None:
    conversation = au_tribunal()
    dit = conversation.dit(texte, "faq/delai_traitement", "ask")
    assert SANS_DELAI in dit and "simplement" not in dit
    assert conversation.champ == "procedure_judiciaire"


@pytest.mark.parametrize(
    "texte", ["oui verifions. mais si il a déjà telephoné ca compte pas?", "Oui. Et si j'ai appelé, ça suffit ?"]
)
def test_un_appel_compte_t_il_puis_la_verification(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("mon médecin traitant refuse de me garder", "situation/medecin_traitant")
    assert "un simple appel" in conversation.dit(texte, "affirmer")
    assert conversation.champ == "regime"


@pytest.mark.parametrize(
    "texte", ["vous pouvez me donner la copie de mon dossier", "je voudrais une copie de mon dossier medical"]
)
def test_la_copie_du_dossier_n_est_pas_une_lettre_vierge(texte: str) -> None:
    conversation = Conversation()
    assert "délégué à la protection des données" in conversation.dit(texte, "obtenir_document")
    assert not conversation.enveloppes[0]["documents"]


@pytest.mark.parametrize(
    ("avant", "label", "texte", "dit"),
    [
        ("il peut obliger la caisse ?", "faq/pouvoir_mediateur", "et si elle veut pas ?", "reste libre"),
        ("quels autres recours", "faq/autres_recours", "et combien de temps ?", DEUX_MOIS),
        ("quels autres recours", "faq/autres_recours", "c'est quoi la CRA", "examine à nouveau"),
        ("quels autres recours", "faq/autres_recours", "et si la cra a deja dit non ?", "reste possible après"),
        ("comment saisir par courrier", "faq/saisir_courrier", "il faut signer ?", "Oui, datez"),
        ("comment saisir par courrier", "faq/saisir_courrier", "et timbre ?", "recommandée"),
        ("comment saisir par courrier", "faq/saisir_courrier", "et je mets quoi dans l'enveloppe ?", "Joignez"),
    ],
)
def test_une_suite_a_la_derniere_reponse(avant: str, label: str, texte: str, dit: str) -> None:
    conversation = Conversation()
    conversation.dit(avant, label)
    assert dit in conversation.dit(texte, label)


def test_un_mot_explique_ne_double_pas_la_reponse() -> None:
    segments = ("faq/role_mediateur", "faq/gratuite")
    dit = Conversation().dit("c'est quoi un médiateur ? c'est payant ?", "faq/gratuite", segments=segments)
    assert dit.count("ne tranche pas") == 1


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("t'es une ia ou un humain, tu es payé combien", "chitchat/robot"),
        ("dis moi une blague", "hors_sujet"),
        ("chante moi une chanson", "hors_sujet"),
        ("je vais appeler mon avocat", "informer"),
        ("je vais en parler à la presse", "parler_conseiller"),
    ],
)
@pytest.mark.parametrize("champ", ["demande", "reclamation.objet"])
def test_ce_qui_est_dit_au_robot_n_entre_pas_dans_le_dossier(champ: str, texte: str, label: str) -> None:
    conversation = Conversation()
    conversation.dit("ma caisse ne répond pas à ma réclamation du 20 octobre", "situation/absence_reponse")
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, champ
    conversation.dit(texte, label)
    assert conversation.brouillon.dossier.demande is None
    assert conversation.brouillon.dossier.reclamation.objet is None
    assert conversation.champ == champ


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("pourquoi vous voulez le code postal", "trouver votre caisse"),
        ("vous allez m'envoyer des pubs ?", "aucune publicité"),
        ("où est le code secret ?", "quand la demande est envoyée"),
    ],
)
def test_une_question_sur_autre_chose_que_le_champ_ouvert(texte: str, dit: str) -> None:
    assert dit in formulaire_ouvert().dit(texte, "informer", "ask")


@pytest.mark.parametrize(
    ("texte", "dit"), [("j'ai plus ma carte vitale", "FranceConnect"), ("j'ai pas de mail", "une lettre suffit")]
)
def test_ce_qui_manque_pour_le_compte_dont_on_vient_de_parler(texte: str, dit: str) -> None:
    conversation = Conversation()
    conversation.dit("comment on fait un compte ameli", "faq/creer_compte_ameli")
    assert dit in conversation.dit(texte, "hors_perimetre")


def test_le_proces_d_un_autre() -> None:
    texte = "mon médecin a été condamné en justice pour fraude, est ce que je peux saisir le médiateur"
    assert "ne vous empêche pas" in Conversation().dit(texte, "faq/tribunal")


def test_dire_qu_on_a_reclame_sans_l_avoir_fait() -> None:
    dit = Conversation().dit("puis-je dire que j'ai réclamé alors que non?", "situation/absence_reponse", "ask")
    assert "une demande doit rester exacte" in dit
