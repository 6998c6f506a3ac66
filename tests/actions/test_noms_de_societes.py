"""A company is an organisation, never a person's name; the name of who writes stands beside it."""

import pytest

from bot.extraction.personnes import noms
from bot.mediation.dossier import Personne
from tests.actions.parcours import formulaire_ouvert


@pytest.mark.parametrize(
    ("texte", "organisation", "prenom", "nom"),
    [
        ("la SARL Boulangerie Chauvin", "SARL Boulangerie Chauvin", None, None),
        ("SARL Boulangerie Chauvin, Marc Chauvin", "SARL Boulangerie Chauvin", "Marc", "Chauvin"),
        (
            "le nom c'est SARL Boulangerie Chauvin, mon nom a moi Marc Chauvin",
            "SARL Boulangerie Chauvin",
            "Marc",
            "Chauvin",
        ),
        ("c'est la SAS Garage Perrot, et moi c'est Lucie Perrot", "SAS Garage Perrot", "Lucie", "Perrot"),
    ],
)
def test_une_societe_n_est_pas_le_nom_de_quelqu_un(
    texte: str, organisation: str, prenom: str | None, nom: str | None
) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(texte)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.organisation, demandeur.prenom, demandeur.nom) == (organisation, prenom, nom)
    assert conversation.champ != "demandeur.nom"


def test_la_societe_dite_apres_coup_corrige_le_nom() -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.demandeur = Personne(nom="la SARL", prenom="Boulangerie Chauvin")
    conversation.brouillon.champ = "demandeur.code_postal"
    conversation.dit("le nom c'est SARL Boulangerie Chauvin, mon nom a moi Marc Chauvin")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.organisation, demandeur.prenom, demandeur.nom) == ("SARL Boulangerie Chauvin", "Marc", "Chauvin")


@pytest.mark.parametrize("texte", ["Boulangerie Chauvin SARL", "la SARL Chauvin", "UDAF 86"])
def test_une_organisation_seule_n_a_pas_de_nom_de_personne(texte: str) -> None:
    assert noms.lire_reponse_nom(texte) is None
