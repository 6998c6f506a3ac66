"""Questions on the remedies: the right commission, its silence, what comes after it; by themselves and after an answer."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.test_questions_au_milieu import au_nom

CMRA, CRA_OU_CMRA, SILENCE = "(CMRA)", "cela dépend de la décision", "Cela dépend de qui ne répond pas"
TRIBUNAL = "il reste le tribunal : sauf règle particulière, vous avez deux mois"


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("c'est la CRA ou la CMRA pour l'invalidité ?", CMRA),
        ("à qui contester mon taux d'incapacité ?", CMRA),
        ("quel recours contre le médecin conseil ?", CMRA),
        ("pour un accident du travail c'est la cra ?", CRA_OU_CMRA),
        ("comment contester un refus de maladie professionnelle ?", CRA_OU_CMRA),
        ("et la CRA a quel délai pour répondre ?", SILENCE),
        ("pas de nouvelle de la CRA, que faire ?", SILENCE),
        ("la commission répond pas, je fais quoi ?", SILENCE),
        ("la CRA a rejeté mon recours, je fais quoi maintenant", TRIBUNAL),
        ("et au tribunal j'ai combien de temps après la CRA ?", TRIBUNAL),
        ("si la commission refuse, on va où ?", TRIBUNAL),
    ],
)
def test_une_question_qui_nomme_le_recours(texte: str, reponse: str) -> None:
    assert reponse in Conversation().dit(texte, "faq/delai_traitement")


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("et pour l'invalidité ?", CMRA),
        ("pareil pour un taux d'incapacité ?", CMRA),
        ("même réponse pour un accident du travail ?", CRA_OU_CMRA),
        ("et si c'est une maladie pro", CRA_OU_CMRA),
        ("et si elle répond pas ?", SILENCE),
        ("et si personne me répond ?", SILENCE),
        ("et en combien de temps ils répondent ?", SILENCE),
        ("et après ?", TRIBUNAL),
        ("et si elle dit encore non ?", TRIBUNAL),
        ("dans quel délai ?", "deux mois pour saisir la commission"),
    ],
)
def test_une_suite_apres_une_reponse_sur_les_recours(texte: str, reponse: str) -> None:
    conversation = Conversation()
    conversation.dit("je conteste comment une décision ?", "faq/autres_recours")
    assert reponse in conversation.dit(texte, "hors_perimetre")


def test_le_delai_demande_apres_la_commission_est_celui_du_tribunal() -> None:
    conversation = Conversation()
    conversation.dit("la CRA a refusé, que faire ?", "faq/autres_recours")
    assert TRIBUNAL in conversation.dit("j'ai combien de temps ?", "faq/delai_traitement")
    assert "La médiation reste possible" in conversation.dit("et le médiateur je peux encore ?", "nlu_fallback")


def test_la_suite_est_redite_plus_simplement() -> None:
    conversation = Conversation()
    conversation.dit("à qui contester mon taux d'incapacité ?", "faq/autres_recours")
    assert "commission médicale" in conversation.dit("plus simple svp", "chitchat/repeter")


@pytest.mark.parametrize(
    "texte",
    [
        "et pour la mutuelle ?",
        "c'est quoi le délai de traitement",
        "j'ai contesté mon taux d'incapacité en mars",
        "la cpam ne répond pas",
        "la CRA a refusé mon recours en mars",
    ],
)
def test_ce_qui_n_est_pas_une_telle_question(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("quels recours ?", "faq/autres_recours")
    dit = conversation.dit(texte, "informer")
    assert not any(reponse in dit for reponse in (CMRA, CRA_OU_CMRA, SILENCE, TRIBUNAL))


@pytest.mark.parametrize("texte", ["l'invalidité", "pour un accident du travail"])
def test_ce_qui_repond_a_une_question_n_en_pose_pas(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam refuse, j'ai réclamé le 3 mars, réponse le 2 avril", "situation/reponse_insatisfaisante")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.brouillon.champ = "reclamation.objet"
    dit = conversation.dit(texte, "informer")
    assert CMRA not in dit and CRA_OU_CMRA not in dit


@pytest.mark.parametrize(
    ("label", "texte", "reponse"),
    [
        ("faq/defenseur_des_droits", "il est payant lui ?", "le Défenseur des droits est gratuit lui aussi"),
        ("faq/defenseur_des_droits", "et si je veux les deux ?", "Oui, vous pouvez aussi vous adresser"),
        ("faq/tribunal", "et c'est payant ?", "ce que coûte le tribunal"),
        ("faq/gratuite", "et le tribunal c'est payant ?", "ce que coûte le tribunal"),
        ("faq/gratuite", "c'est gratuit le 3646 ?", "seul le prix de l'appel"),
        ("faq/comment_saisir", "et pour ma mère", "Tous les usagers du régime général"),
        ("faq/comment_saisir", "et si j'ai pas internet ?", "sur papier libre"),
    ],
)
def test_une_suite_apres_une_autre_reponse(label: str, texte: str, reponse: str) -> None:
    conversation = Conversation()
    conversation.dit("question ?", label)
    assert reponse in conversation.dit(texte, "nlu_fallback", zone="unknown")


def test_la_question_au_milieu_revient_au_champ() -> None:
    conversation = au_nom()
    assert SILENCE in conversation.dit("et si elle répond pas ?", "nlu_fallback", zone="unknown")
    assert conversation.champ == "demandeur.nom"


def test_le_trouble_raconte_avec_la_question_reste_raconte() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "ma pension d'invalidité a été refusée, je conteste comment ?", "situation/reponse_insatisfaisante"
    )
    assert "commission médicale de recours amiable" in dit
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"


def test_l_une_ou_l_autre_commission() -> None:
    assert "**décision médicale**" in Conversation().dit("c'est la CRA ou la CMRA ?", "faq/autres_recours")


@pytest.mark.parametrize(
    "texte", ["et le médiateur alors ?", "je peux faire les deux ?", "et le médiateur je peux encore ?"]
)
def test_le_mediateur_et_la_commission(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("quels recours ?", "faq/autres_recours")
    assert "vous pouvez faire les deux" in conversation.dit(texte, "faq/conciliateur", zone="ask")


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("c'est pareil si j'ai appelé seulement ?", "simple appel"),
        ("et si je suis passé au guichet ?", "simple appel"),
        ("et si j'ai juste envoyé un mail ?", "La réclamation se fait auprès de la caisse"),
        ("et pour ma femme ?", "Tous les usagers du régime général"),
        ("et si le médecin conseil a dit non ?", CMRA),
    ],
)
def test_une_suite_apres_le_trouble(texte: str, reponse: str) -> None:
    conversation = Conversation()
    conversation.dit("ils refusent de me rembourser", "situation/reponse_insatisfaisante")
    assert reponse in conversation.dit(texte, "nlu_fallback", zone="unknown")


@pytest.mark.parametrize("texte", ["faut attendre la réponse de la cra avant ?", "je dois saisir la CRA d'abord ?"])
def test_faut_il_attendre_la_commission(texte: str) -> None:
    assert "vous pouvez faire les deux" in Conversation().dit(texte, "faq/autres_recours")
