"""Several things in one message: questions together, a question beside an answer, a refusal or an alarm, a declared wish."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert

REFUS = "situation/reponse_insatisfaisante"
GRATUIT = "est gratuit"
DELAI = "Aucun délai n'est garanti"
AILLEURS = "Cette question est pour votre caisse"


@pytest.mark.parametrize(
    ("texte", "label", "segments", "reponses"),
    [
        ("ca coute combien et ça va prendre longtemps", "faq/gratuite", (), (GRATUIT, DELAI)),
        ("c'est payant et ce sera long ?", "faq/gratuite", (), (GRATUIT, DELAI)),
        (
            "c'est payant ? et si j'ai perdu ma carte vitale ?",
            "hors_perimetre",
            ("faq/gratuite", "hors_perimetre"),
            (GRATUIT, AILLEURS),
        ),
        (
            "a quoi sert le mediateur et il peut obliger la caisse",
            "faq/pouvoir_mediateur",
            (),
            ("ne peut pas la forcer", "aide à régler à l'amiable"),
        ),
        (
            "CRA obligatoire ? et l'adresse de la caisse de Nantes ? et ses horaires ?",
            "faq/autres_recours",
            ("faq/autres_recours", "faq/adresse_caisse"),
            ("8 h 30", "commission de recours amiable", "adresse"),
        ),
    ],
)
def test_chaque_question_a_sa_reponse(
    texte: str, label: str, segments: tuple[str, ...], reponses: tuple[str, ...]
) -> None:
    dit = Conversation().dit(texte, label, segments=segments)
    assert all(reponse in dit for reponse in reponses)


def test_un_reproche_sur_le_delai_a_sa_reponse() -> None:
    assert DELAI in Conversation().dit("vous m'avez pas dit le delai", "faq/delais_recours", zone="ask")


@pytest.mark.parametrize(
    "texte",
    [
        "que la CPAM refuse l'accident du travail. Et la réponse c'est sous combien de temps ?",
        "mes indemnités refusées. Et la réponse arrive dans combien de temps ?",
    ],
)
def test_l_objet_de_la_reclamation_et_une_question(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation", "situation/absence_reponse")
    conversation.dit("déposer", "deposer_saisine")
    conversation.dit("non")
    assert conversation.champ == "reclamation.objet"
    dit = conversation.dit(texte, REFUS)
    assert DELAI in dit and conversation.champ == "reclamation.date"


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("non je préfère pas. Est-ce que la lettre est accessible aux aveugles ?", "n'ai pas su répondre"),
        ("je préfère ne pas le donner, c'est gratuit ?", GRATUIT),
    ],
)
def test_un_refus_avec_une_question_est_un_refus(texte: str, reponse: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.champ = "demandeur.nir"
    dit = conversation.dit(texte, "nier")
    assert reponse in dit and "n'est pas juste" not in dit
    assert "demandeur.nir" in conversation.brouillon.passes


def test_une_question_avec_la_fin_de_l_alarme() -> None:
    conversation = Conversation()
    conversation.dit("je vais me tuer", "urgence", danger=0.99)
    dit = conversation.dit("ça va, c'est passé. je veux juste savoir si le médiateur est gratuit", "faq/gratuite")
    assert GRATUIT in dit and "3114" not in dit


@pytest.mark.parametrize(
    ("texte", "label", "zone", "autres"),
    [
        (
            "ma mère a un refus de la cpam. elle a réclamé, ils ont dit non. je veux saisir le mediateur pour elle",
            REFUS,
            "answer",
            (),
        ),
        (
            "La CPAM me refuse mes indemnités, j'ai réclamé en septembre, sans réponse. Je souhaite saisir le médiateur",
            "deposer_saisine",
            "ask",
            ("situation/absence_reponse",),
        ),
        (
            "j'ai contesté par courrier, la cpam a dit non, j'aimerais passer par le médiateur",
            "deposer_saisine",
            "answer",
            (REFUS,),
        ),
    ],
)
def test_un_souhait_dit_avec_l_histoire_est_suivi(texte: str, label: str, zone: str, autres: tuple[str, ...]) -> None:
    conversation = Conversation()
    dit = conversation.dit(texte, label, zone=zone, autres=autres)
    assert conversation.champ == "procedure_judiciaire" and conversation.brouillon.veut_deposer
    assert "commencez par là" not in dit


def test_sans_souhait_la_verification_est_proposee() -> None:
    conversation = Conversation()
    conversation.dit("la cpam a dit non à ma réclamation, je ne veux pas saisir le médiateur", REFUS)
    assert conversation.champ is None


@pytest.mark.parametrize(
    "texte", ["je suis en arrêt maladie, combien de jours j'ai pour l'envoyer", "mon arrêt, j'ai combien de temps ?"]
)
def test_le_delai_d_un_arret_n_est_pas_celui_du_mediateur(texte: str) -> None:
    dit = Conversation().dit(texte, "faq/delai_traitement")
    assert AILLEURS in dit and DELAI not in dit


def test_la_suite_d_une_question_sur_un_arret() -> None:
    conversation = Conversation()
    conversation.dit("j'envoie mon arrêt maladie à qui ?", "hors_perimetre")
    assert DELAI not in conversation.dit("et combien de jours j'ai", "faq/delai_traitement")


def test_le_delai_du_mediateur_pour_un_litige_sur_un_arret() -> None:
    dit = Conversation().dit("sous combien de temps le médiateur répond pour un arrêt ?", "faq/delai_traitement")
    assert DELAI in dit
