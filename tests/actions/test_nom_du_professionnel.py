"""At the question of the professional's name: what is no name is not written down, nor a name as a town."""

import pytest

from bot.extraction.lieux.villes import est_le_nom_de_quelqu_un
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


def au_nom_du_professionnel() -> Conversation:
    conversation = formulaire_ouvert()
    conversation.brouillon.passes.remove("professionnel.nom")
    conversation.brouillon.dossier.demandeur.nom = "Girard"
    conversation.brouillon.champ = "professionnel.nom"
    return conversation


@pytest.mark.parametrize(
    "texte", ["LAISSEZ MOI TRANQUILLE AVEC CA", "POUR MOI JE VIENS DE LE DIRE", "vous le savez bien maintenant"]
)
def test_une_phrase_de_tous_les_jours_n_est_pas_un_nom(texte: str) -> None:
    conversation = au_nom_du_professionnel()
    conversation.dit(texte, "informer")
    assert conversation.brouillon.dossier.professionnel.nom is None


@pytest.mark.parametrize("texte", ["dr le goff", "ROUSSEL GERARD", "Jean Petit", "le cabinet du centre"])
def test_un_nom_reste_un_nom(texte: str) -> None:
    conversation = au_nom_du_professionnel()
    conversation.dit(texte, "informer")
    assert conversation.brouillon.dossier.professionnel.nom


def test_pourquoi_son_nom_est_demande_n_est_pas_pourquoi_le_mien() -> None:
    conversation = au_nom_du_professionnel()
    dit = conversation.dit("POURQUOI VOUS VOULEZ SON NOM JE L AI DIT", "informer")
    assert "de qui vous parlez" in dit and "sans nom" not in dit


@pytest.mark.parametrize(
    ("ville", "personne"),
    [
        ("ROUSSEL GERARD", True),
        ("Paul Lenoir", True),
        ("Saint Maurice", False),
        ("Le Mans", False),
        ("La Roche Bernard", False),
    ],
)
def test_un_prenom_et_un_nom_ne_sont_pas_une_ville(ville: str, personne: bool) -> None:
    assert est_le_nom_de_quelqu_un(ville) is personne


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("c'est monsieur Abadie", "monsieur Abadie"),
        ("alors c'est Madame Petit", "Madame Petit"),
        ("je crois que c'est le cabinet du Parc", "le cabinet du Parc"),
        ("ça doit être la clinique des Cèdres", "la clinique des Cèdres"),
        ("c'est un scandale", None),
        ("c'est pas important", None),
        ("c'est à Colomiers", None),
        ("c'est mon dentiste", None),
    ],
)
def test_le_nom_sans_les_mots_qui_l_annoncent(texte: str, nom: str | None) -> None:
    conversation = Conversation()
    conversation.dit("mon kiné refuse de me soigner parce que j'ai la c2s", "situation/refus_de_soins")
    for reponse in ("oui", "cpam de toulouse", "non", "oui", texte):
        conversation.dit(reponse)
    assert conversation.brouillon.dossier.professionnel.nom == nom


@pytest.mark.parametrize(
    ("texte", "nom", "ville"),
    [
        ("Mme Vidal à Albi", "Mme Vidal", "Albi"),
        ("cabinet Molaire et associés à Thonon", "cabinet Molaire et associés", "Thonon"),
        ("Clinique des Arcades, Valence", "Clinique des Arcades", "Valence"),
        ("pharmacie de la Tour à Brive", "pharmacie de la Tour", "Brive"),
        ("Vidal, Sophie", "Vidal, Sophie", None),
        ("Mme Vidal à côté de la mairie", "Mme Vidal à côté de la mairie", None),
    ],
)
def test_la_ville_dite_avec_le_nom(texte: str, nom: str, ville: str | None) -> None:
    conversation = au_nom_du_professionnel()
    conversation.dit(texte, "informer")
    professionnel = conversation.brouillon.dossier.professionnel
    assert (professionnel.nom, professionnel.ville) == (nom, ville)
