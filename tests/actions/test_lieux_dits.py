"""Places as people give them: a name is no town, a sentence no street, and "j'habite" is said of who writes."""

import pytest

from bot.extraction.lieux import adresses
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.actions.test_noms_au_recapitulatif import au_recapitulatif


def test_un_nom_apres_le_code_postal_n_est_pas_une_ville() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("66000, Mercier Jean-Luc", "informer")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.nom, demandeur.code_postal, demandeur.ville) == ("Mercier", "66000", None)


@pytest.mark.parametrize("texte", ["42000, Saint-Etienne", "94700 Maisons-Alfort", "97410 Saint Pierre"])
def test_une_ville_apres_le_code_postal_en_reste_une(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(texte, "informer")
    assert conversation.brouillon.dossier.demandeur.ville


def test_une_rue_dont_on_ne_sait_plus_le_nom_n_est_pas_une_adresse() -> None:
    assert adresses.lire_adresses("16 rue je sais plus, nanterre 92000") == []


def test_j_habite_est_dit_de_qui_ecrit() -> None:
    conversation = au_recapitulatif()
    conversation.dit("non j'habite bron 69500 je l'ai dit", "modifier_reponse")
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.code_postal, dossier.personne_concernee.code_postal) == ("69500", None)


def test_un_non_qui_arrete_n_est_pas_aucun_tribunal() -> None:
    conversation = Conversation()
    conversation.dit(
        "ma cpam ne répond pas à ma réclamation du 12 mars faite par courrier", "situation/absence_reponse"
    )
    conversation.choisit("Saisir le médiateur maintenant")
    assert conversation.champ == "procedure_judiciaire"
    conversation.dit("non attend en fait jabite plus a villeurbanne mais a bron 69500", "informer")
    assert conversation.brouillon.situation.procedure_judiciaire is None
    assert conversation.brouillon.dossier.demandeur.code_postal == "69500"
    assert conversation.champ == "procedure_judiciaire"


@pytest.mark.parametrize(
    ("adresse", "lue"),
    [
        ("Colette Andréani\n22 avenue Jean Médecin\n06000 NICE", "22 avenue Jean Médecin"),
        ("22 avenue jean médecin à nice", "22 avenue jean médecin"),
        ("l'adresse est 22 avenue Jean Médecin, et j'ai oublié de dire", "22 avenue Jean Médecin"),
        ("3 rue Gambetta médecin traitant refuse", "3 rue Gambetta"),
        ("12 rue Albert mon mail c'est", "12 rue Albert"),
    ],
)
def test_une_rue_du_nom_de_quelqu_un(adresse: str, lue: str) -> None:
    assert [une.adresse for une in adresses.lire_adresses(adresse)] == [lue]


def pour_sa_femme() -> Conversation:
    conversation = formulaire_ouvert()
    conversation.dit("c'est pour ma femme")
    conversation.brouillon.champ = "agissant_pour.accord"
    return conversation


@pytest.mark.parametrize(
    ("dit", "le_sien", "l_autre"),
    [
        ("oui elle est d'accord, on habite 4 rue des Augustins à Perpignan 66000, plutôt par courrier", "66000", "66000"),
        ("oui. nous habitons 66000 Perpignan", "66000", "66000"),
        ("oui, même adresse que moi : 4 rue Hoche, 34000 Montpellier", "34000", "34000"),
        ("oui elle habite 12 rue Foch 66000 Perpignan, moi j'habite 4 rue Hoche 34000 Montpellier", "34000", "66000"),
        ("oui, j'habite 4 rue Hoche 34000 Montpellier", "34000", None),
        ("son code postal de ma femme c'est 66000", None, "66000"),
    ],
)  # fmt: skip
def test_le_lieu_de_chacun_ou_des_deux(dit: str, le_sien: str | None, l_autre: str | None) -> None:
    conversation = pour_sa_femme()
    conversation.dit(dit)
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.code_postal, dossier.personne_concernee.code_postal) == (le_sien, l_autre)
