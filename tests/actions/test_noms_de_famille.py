"""Names of one family: the surname that is shared, the part that is put right, who is named by who writes."""

import pytest

from bot.mediation.dossier import AgissantPour, Personne
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.actions.test_deux_personnes import a_la_question
from tests.actions.test_noms_au_recapitulatif import au_recapitulatif


def au_nom_de_l_epouse() -> Conversation:
    """Somebody who writes for Mamadou Diallo, their own name asked."""
    conversation = formulaire_ouvert()
    dossier = conversation.brouillon.dossier
    dossier.pour_soi, dossier.agissant_pour = False, AgissantPour("conjoint", "mon mari", "oral")
    dossier.personne_concernee = Personne(nom="Diallo", prenom="Mamadou")
    return conversation


@pytest.mark.parametrize(
    ("texte", "prenom"),
    [
        ("Diallo aussi, Kadiatou", "Kadiatou"),
        ("pareil, Ahmed", "Ahmed"),
        ("le même nom, Paul", "Paul"),
        ("même nom que lui, prénom Kadiatou", "Kadiatou"),
        ("comme mon mari, Awa", "Awa"),
        ("moi c'est Awa, même nom", "Awa"),
        ("Awa, et le nom c'est pareil", "Awa"),
        ("pareil", None),
    ],
)
def test_le_nom_de_famille_est_le_meme(texte: str, prenom: str | None) -> None:
    conversation = au_nom_de_l_epouse()
    conversation.dit(texte)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.nom, demandeur.prenom) == ("Diallo", prenom)


@pytest.mark.parametrize(
    "texte", ["je vous l'ai aussi dit", "c'est aussi urgent que l'autre", "pareil que tout à l'heure"]
)
def test_aussi_ne_donne_pas_toujours_un_nom(texte: str) -> None:
    conversation = au_nom_de_l_epouse()
    conversation.dit(texte)
    assert conversation.brouillon.dossier.demandeur.nom is None


@pytest.mark.parametrize(
    ("texte", "nom", "prenom"),
    [
        ("mon nom d'usage c'est Le Gall, pas Legall", "Le Gall", "Sophie"),
        ("mon nom c'est Lebrun, pas Lebrin", "Lebrun", "Sophie"),
        ("mon nom c'est Lebrun", "Lebrun", "Sophie"),
    ],
)
@pytest.mark.parametrize("connu", [("Lemoine", "Sophie"), ("Sophie", None)])
def test_le_prenom_reste_quand_le_nom_est_redit(
    texte: str, nom: str, prenom: str, connu: tuple[str, str | None]
) -> None:
    conversation = au_recapitulatif()
    demandeur = conversation.brouillon.dossier.demandeur
    demandeur.nom, demandeur.prenom = connu
    conversation.dit(texte)
    assert (demandeur.nom, demandeur.prenom) == (nom, prenom)


@pytest.mark.parametrize(
    ("texte", "nom", "prenom"),
    [
        ("maman s'appelle Mai-Dupuis maintenant", "Mai-Dupuis", "Blanche"),
        ("le nom de maman c'est Maillot", "Maillot", "Blanche"),
        ("le nom de la patiente c'est O'Conor avec un seul n", "O'Conor", "Blanche"),
        ("elle s'appelle Kadiatou", "Mai", "Kadiatou"),
    ],
)
def test_une_partie_du_nom_de_la_personne_change(texte: str, nom: str, prenom: str) -> None:
    conversation = au_recapitulatif()
    dossier = conversation.brouillon.dossier
    dossier.agissant_pour = AgissantPour("enfant", "ma mère", "oral")
    dossier.personne_concernee = Personne(nom="Mai", prenom="Blanche")
    conversation.dit(texte)
    assert (dossier.personne_concernee.nom, dossier.personne_concernee.prenom) == (nom, prenom)
    assert (dossier.demandeur.nom, dossier.demandeur.prenom) == ("Lemoine", "Sophie")


@pytest.mark.parametrize(
    ("texte", "nom", "prenom"),
    [
        ("je suis la maman de Rose Martin, 7 ans, la caisse ne répond pas à ma réclamation", "Martin", "Rose"),
        ("je suis la femme de Karim Benali, la cpam ne répond pas", "Benali", "Karim"),
        ("c'est le papa de Léa Petit qui écrit, la cpam ne répond pas", "Petit", "Léa"),
        ("je suis la mère de deux enfants, la cpam ne répond pas", None, None),
    ],
)
def test_la_mere_de_quelqu_un_le_nomme(texte: str, nom: str | None, prenom: str | None) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    personne = conversation.brouillon.dossier.personne_concernee
    assert (personne.nom, personne.prenom) == (nom, prenom)
    assert conversation.brouillon.dossier.demandeur.nom is None


@pytest.mark.parametrize("texte", ["pour nous deux", "les deux", "mon mari et moi", "on est deux"])
def test_pour_deux_c_est_une_demande_chacun(texte: str) -> None:
    conversation = a_la_question("personne_concernee")
    assert "une seule personne" in conversation.dit(texte)
    assert conversation.brouillon.dossier.pour_soi is True


@pytest.mark.parametrize("texte", ["Jeanne Blanchet veuve Petit", "BLANCHET vve PETIT Jeanne"])
def test_une_veuve_porte_le_nom_de_son_mari(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(texte)
    demandeur = conversation.brouillon.dossier.demandeur
    assert ((demandeur.nom or "").lower(), demandeur.prenom) == ("petit", "Jeanne")


@pytest.mark.parametrize("texte", ["pour elle, pas pour moi", "je veux dire que la demande est pour elle pas pour moi"])
def test_pour_elle_pas_pour_moi(texte: str) -> None:
    conversation = a_la_question("personne_concernee")
    conversation.dit(texte)
    assert conversation.brouillon.dossier.pour_soi is False
