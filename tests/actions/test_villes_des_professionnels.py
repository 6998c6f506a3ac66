"""The town of a professional: beside their name, without capital, said again; a street's name is none."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


def demande(champ: str) -> Conversation:
    """Somebody of whom a datum of the dentist is asked."""
    conversation = formulaire_ouvert()
    conversation.brouillon.champ = champ
    conversation.brouillon.passes = [un for un in conversation.brouillon.passes if not un.startswith("professionnel")]
    return conversation


@pytest.mark.parametrize(
    ("champ", "texte", "ville"),
    [
        ("professionnel.nom", "dr Benhamou a créteil", "Créteil"),
        ("professionnel.nom", "docteur lenoir, à nantes", "Nantes"),
        ("professionnel.nom", "Dr Petit, rue de Lannoy", None),
        ("professionnel.nom", "docteur Weber (cardiologue, Metz)", "Metz"),
        ("professionnel.nom", "Dr Petit, rue de Lannoy à Roubaix", "Roubaix"),
        ("professionnel.ville", "créteil je viens de dire", "Créteil"),
        ("professionnel.ville", "Limoges, je vous l'ai déjà dit", "Limoges"),
        ("professionnel.ville", "la ville c'est Roubaix, rue de Lannoy c'est la rue", "Roubaix"),
        ("professionnel.ville", "rue de Lannoy", None),
        ("professionnel.ville", "vierzon avant hier", "Vierzon"),
        ("professionnel.ville", "à Vierzon en octobre", "Vierzon"),
        ("professionnel.ville", "avant-hier", None),
    ],
)
def test_la_ville_du_professionnel(champ: str, texte: str, ville: str | None) -> None:
    conversation = demande(champ)
    conversation.dit(texte)
    assert conversation.brouillon.dossier.professionnel.ville == ville


@pytest.mark.parametrize(
    "texte", ["je n'ai pas le nom sous la main", "Je vous ai dit que je ne l'ai pas", "je l'ai pas"]
)
def test_un_nom_que_l_on_n_a_pas_n_est_pas_redemande(texte: str) -> None:
    conversation = demande("professionnel.nom")
    conversation.dit(texte, "ne_sait_pas", "ask")
    assert conversation.champ == "professionnel.ville"


@pytest.mark.parametrize(
    ("texte", "ville"),
    [
        ("Bastia, 150 km.", "Bastia"),
        ("Corte (1 heure de route)", "Corte"),
        ("Le Havre, à 20 minutes de chez moi", "Le Havre"),
    ],
)
def test_une_ville_et_sa_distance(texte: str, ville: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.professionnel.ville, conversation.brouillon.champ = None, "professionnel.ville"
    conversation.dit(texte, "informer")
    assert conversation.brouillon.dossier.professionnel.ville == ville


@pytest.mark.parametrize(
    "texte",
    ["j'ai déjà dit limoges", "g deja dit limoges", "mais je vous l'ai déjà dit c'est Limoges", "déjà dit : Limoges"],
)
def test_la_ville_deja_dite(texte: str) -> None:
    conversation = demande("professionnel.ville")
    conversation.dit(texte)
    assert conversation.brouillon.dossier.professionnel.ville == "Limoges"


@pytest.mark.parametrize(
    "texte",
    [
        "à Aurillac. elle habite à l'EHPAD Les Tilleuls 15000 Aurillac",
        "à Aurillac, ma mère habite 12 rue de la Paix 15000 Aurillac",
        "Aurillac et mon code postal c'est 15000",
    ],
)
def test_la_ville_puis_autre_chose(texte: str) -> None:
    conversation = demande("professionnel.ville")
    conversation.dit(texte)
    assert conversation.brouillon.dossier.professionnel.ville == "Aurillac"


def test_un_nom_et_un_code_postal_ne_donnent_pas_la_ville() -> None:
    conversation = demande("professionnel.ville")
    conversation.dit("Luc Ferrand, 30000")
    assert conversation.brouillon.dossier.professionnel.ville is None


def test_le_doc_et_sa_ville() -> None:
    conversation = Conversation()
    conversation.dit("ma mere a ete refusé par un doc pcq elle a la c2s", "situation/refus_de_soins")
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("le doc la fait sortir du cabinet, c t mardi dernier a Limoges", "situation/refus_de_soins")
    assert conversation.brouillon.dossier.professionnel.ville == "Limoges"


@pytest.mark.parametrize(
    ("texte", "ville", "delai"),
    [
        (
            "j'attends l'ophtalmo, premier rdv proposé le 12 janvier 2027 au CHU de Rennes",
            "Rennes",
            "le 12 janvier 2027",
        ),
        ("9 mois d'attente chez l'ophtalmo à Nevers", "Nevers", "9 mois"),
        ("j'ai appelé le cardiologue le 3 mars, pas de rdv", None, None),
    ],
)
def test_le_jour_propose_dit_l_attente(texte: str, ville: str | None, delai: str | None) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/rdv_specialiste")
    professionnel = conversation.brouillon.dossier.professionnel
    assert (professionnel.ville, professionnel.delai_propose) == (ville, delai)
