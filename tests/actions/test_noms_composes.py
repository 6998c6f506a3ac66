"""Compound names and names with particles, alone or among other data, when asked for and at the summary."""

from datetime import date

import pytest

from bot.mediation.dates import DateConnue
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.actions.test_noms_au_recapitulatif import au_recapitulatif


def nom_de(conversation: Conversation) -> tuple[str | None, str | None]:
    demandeur = conversation.brouillon.dossier.demandeur
    return demandeur.prenom, demandeur.nom


@pytest.mark.parametrize(
    ("texte", "prenom", "nom"),
    [
        ("Pierre-Yves Le Bihan de Kermadec", "Pierre-Yves", "Le Bihan de Kermadec"),
        (
            "Je l'ai déjà écrit tout à l'heure. Anne-Laure du Plessis de Grenédan.",
            "Anne-Laure",
            "du Plessis de Grenédan",
        ),
        ("Colonna, Ange-Toussaint.", "Ange-Toussaint", "Colonna"),
        ("Nguyen, Thi Ngoc Anh", "Thi Ngoc Anh", "Nguyen"),
        ("Marie-Josèphe Payet épouse d'Abadie de Lurbe", "Marie-Josèphe", "d'Abadie de Lurbe"),
        ("bon ok kevin da silva 63200 riom 0639984512", "Kevin", "da Silva"),
        ("Moi. Colonna, Ange-Toussaint. Mail ange.colonna@exemple.fr", "Ange-Toussaint", "Colonna"),
        ("Sofiane Ben Youssef El Idrissi, 59000, sofiane@exemple.fr", "Sofiane", "Ben Youssef El Idrissi"),
        ("269057812345634 Fatoumata Camara-N'Diaye née Traoré 13004 marseille", "Fatoumata", "Camara-N'Diaye"),
    ],
)
def test_un_nom_compose_a_sa_question(texte: str, prenom: str, nom: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(texte, "informer")
    assert nom_de(conversation) == (prenom, nom)


@pytest.mark.parametrize(
    ("texte", "prenom", "nom"),
    [
        ("bon ok kevin da silva 63200 riom 0639984512", "Kevin", "da Silva"),
        ("Moi. Colonna, Ange-Toussaint. Mail ange.colonna@exemple.fr", "Ange-Toussaint", "Colonna"),
        ("allons-y. Joseph-Désiré Marie-Luce, pour moi, 97200 Fort-de-France", "Joseph-Désiré", "Marie-Luce"),
    ],
)
def test_un_nom_donne_avant_sa_question_n_est_pas_perdu(texte: str, prenom: str, nom: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.pour_soi, conversation.brouillon.champ = None, "personne_concernee"
    conversation.dit(texte, "informer")
    assert nom_de(conversation) == (prenom, nom)


@pytest.mark.parametrize(
    "texte", ["Colonna, Bastia, 20200", "ma mère Odette Roux 63200 Riom", "12 rue Victor Hugo 75011 Paris"]
)
def test_ni_une_ville_ni_une_rue_ni_une_proche_n_est_le_prenom_ou_le_nom_de_qui_ecrit(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.pour_soi, conversation.brouillon.champ = None, "personne_concernee"
    conversation.dit(texte, "informer")
    assert conversation.brouillon.dossier.demandeur.prenom is None


@pytest.mark.parametrize(
    ("texte", "prenom", "nom"),
    [
        ("nom famille Nguyen, prenom Thi Ngoc Anh", "Thi Ngoc Anh", "Nguyen"),
        (
            "mon nom complet n'y est pas : nom Le Bihan de Kermadec, prénom Pierre-Yves",
            "Pierre-Yves",
            "Le Bihan de Kermadec",
        ),
    ],
)
def test_le_nom_corrige_au_recapitulatif_et_rien_d_autre(texte: str, prenom: str, nom: str) -> None:
    conversation, temoin = au_recapitulatif(), au_recapitulatif().brouillon.dossier
    conversation.dit(texte, "informer")
    assert nom_de(conversation) == (prenom, nom)
    temoin.demandeur.prenom, temoin.demandeur.nom = prenom, nom
    temoin.objet_raconte = conversation.brouillon.dossier.objet_raconte  # inferred at every turn
    assert conversation.brouillon.dossier == temoin


def test_la_date_et_le_nom_corriges_d_un_coup() -> None:
    conversation = au_recapitulatif()
    dossier = conversation.brouillon.dossier
    dossier.decision.date_notification = None
    dossier.reclamation.date = DateConnue(date(2026, 10, 20))
    conversation.dit("la date cest mardi 3 novembre et mon nom famille cest Nguyen", "informer")
    assert dossier.demandeur.nom == "Nguyen"
    assert dossier.reclamation.date.valeur == date(2026, 11, 3)
