"""Whose postcode it is, where somebody writes for another person; and a postcode among other numbers."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.actions.test_noms_au_recapitulatif import au_recapitulatif


def code_postal_demande() -> Conversation:
    """A social worker of whom the postcode of the person concerned is asked."""
    conversation = au_recapitulatif()
    conversation.brouillon.etape = Etape.FORMULAIRE
    conversation.brouillon.champ = "personne_concernee.code_postal"
    conversation.brouillon.dossier.caisse = None
    conversation.brouillon.passes.remove("personne_concernee.code_postal")
    return conversation


@pytest.mark.parametrize(
    ("texte", "concernee", "demandeur"),
    [
        ("Mon cabinet est à Nîmes (30000), mon majeur protégé réside à Béziers (34500)", "34500", "30000"),
        ("il vit à Béziers 34500 et moi à Nîmes 30000", "34500", "30000"),
        ("je suis sa fille, elle habite au 69500 Bron", "69500", None),
        ("moi je suis à 75011 Paris, elle réside à Bron 69500", "69500", "75011"),
        ("notre association est à Lille 59000, la dame habite Roubaix 59100", "59100", "59000"),
        ("59100, et moi le CCAS c'est 59100 aussi. Ma réf interne c'est DM-2026-118", "59100", None),
    ],
)
def test_le_code_postal_va_a_qui_y_habite(texte: str, concernee: str, demandeur: str | None) -> None:
    conversation = code_postal_demande()
    conversation.dit(texte)
    dossier = conversation.brouillon.dossier
    assert (dossier.personne_concernee.code_postal, dossier.demandeur.code_postal) == (concernee, demandeur)
    assert conversation.champ != "personne_concernee.code_postal"


@pytest.mark.parametrize(
    ("texte", "nom", "ville"),
    [
        ("ma dentiste m'a refusée, j'ai la CSS, Dr Sophie Arnal 12 rue Nationale à Tours", "Sophie Arnal", "Tours"),
        ("le docteur Petit, 3 place du Marché 44000 Nantes, refuse ma C2S", "Petit", "Nantes"),
        ("le Dr Petit 75011 Paris refuse ma C2S", "Petit", "Paris"),
        ("mon kiné refuse la C2S. Il exerce 4 rue Haute 21000 Dijon", None, "Dijon"),
    ],
)
def test_l_adresse_du_professionnel_n_est_pas_celle_de_la_personne(texte: str, nom: str | None, ville: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    dossier = conversation.brouillon.dossier
    assert (dossier.professionnel.nom, dossier.professionnel.ville) == (nom, ville)
    de_soi = dossier.demandeur
    assert (de_soi.adresse, de_soi.code_postal, de_soi.ville) == (None, None, None)


@pytest.mark.parametrize(
    "texte",
    [
        "mon dentiste refuse ma C2S, j'habite 4 rue Haute 21000 Dijon",
        "mon dentiste refuse ma C2S. Paul Roux, 4 rue Haute, 21000 Dijon",
    ],
)
def test_l_adresse_dite_apres_un_professionnel_peut_etre_la_sienne(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    assert conversation.brouillon.dossier.demandeur.code_postal == "21000"


@pytest.mark.parametrize(
    ("message", "adresse"),
    [
        ("mon dentiste est au 14 rue du Port", None),
        ("la caisse se trouve 3 rue Basse", None),
        ("le cabinet exerce au 5 avenue Foch 44000 Nantes", None),
        ("mon adresse c'est 14 rue du Port", "14 rue du Port"),
        ("je suis au 14 rue du Port, près du dentiste", "14 rue du Port"),
    ],
)
def test_l_adresse_d_un_tiers_n_est_pas_la_sienne(message: str, adresse: str | None) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(message, "informer")
    assert conversation.brouillon.dossier.demandeur.adresse == adresse


@pytest.mark.parametrize(("recit", "demande"), [("ma soeur habite avec moi", False), ("ma soeur habite Laon", True)])
def test_qui_vit_avec_la_personne_n_est_pas_interroge_deux_fois_sur_le_code_postal(recit: str, demande: bool) -> None:
    conversation = code_postal_demande()
    dossier = conversation.brouillon.dossier
    dossier.recit_reecrit, dossier.demandeur.code_postal = f"{recit}, la caisse refuse son fauteuil", None
    dossier.demandeur.courriel, dossier.demandeur.telephone = None, None
    dossier.demandeur.moyen_de_reponse, dossier.demandeur.adresse = "courrier", "8 rue Châtelaine"
    dit = conversation.dit("02000")
    assert (conversation.champ == "demandeur.code_postal") is demande
    assert ("02000" in dit and "Vous vivez ensemble" in dit) is not demande
