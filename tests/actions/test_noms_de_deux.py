"""Who writes for somebody else gives both names at once: each goes to the one whose it is, first names told from surnames."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.dossier import AgissantPour, Personne
from tests.actions.conversation import Conversation
from tests.actions.test_noms_au_recapitulatif import au_recapitulatif


def noms_demandes(champ: str = "personne_concernee.nom") -> Conversation:
    """Somebody who writes for a relative, no name known yet."""
    conversation = au_recapitulatif()
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, champ
    dossier = conversation.brouillon.dossier
    dossier.agissant_pour = AgissantPour("parent", "mon fils", "representant_legal")
    dossier.demandeur = Personne()
    dossier.personne_concernee = Personne()
    return conversation


def noms(conversation: Conversation) -> tuple[str | None, ...]:
    dossier = conversation.brouillon.dossier
    return tuple(nom for qui in (dossier.personne_concernee, dossier.demandeur) for nom in (qui.prenom, qui.nom))


@pytest.mark.parametrize(
    ("texte", "attendus"),
    [
        (
            "Noé Tanguy, et moi Gwenaëlle Tanguy, 56000, répondez à gwen@exemple.fr",
            ("Noé", "Tanguy", "Gwenaëlle", "Tanguy"),
        ),
        ("elle Nadia Benali et moi Karim Benali", ("Nadia", "Benali", "Karim", "Benali")),
        ("moi c'est Karim Benali et elle Nadia Benali", ("Nadia", "Benali", "Karim", "Benali")),
        ("ma mère s'appelle Rose Lebrun et moi Anne Lebrun", ("Rose", "Lebrun", "Anne", "Lebrun")),
        ("yanis haddad et moi leila haddad", ("Yanis", "Haddad", "Leila", "Haddad")),
        ("Mireille Chauvet née Le Goff et lui c'est Tom Chauvet", ("Tom", "Chauvet", "Mireille", "Chauvet")),
        ("Sophie Turpin, tutrice de Georges Lambotte", ("Georges", "Lambotte", "Sophie", "Turpin")),
        ("Anaïs Le Guen, moi c'est Yann", ("Anaïs", "Le Guen", None, "Yann")),
        ("Karim Benali, ma mère s'appelle Nadia Benali", ("Nadia", "Benali", "Karim", "Benali")),
    ],
)
def test_les_deux_noms_d_un_coup(texte: str, attendus: tuple[str, ...]) -> None:
    conversation = noms_demandes()
    conversation.dit(texte)
    assert noms(conversation) == attendus
    assert conversation.champ not in ("personne_concernee.nom", "demandeur.nom")
    assert conversation.brouillon.dossier.demandeur.ville is None


@pytest.mark.parametrize(
    "texte",
    [
        "le nom de famille c'est Tanguy pour nous deux, prénoms Noé et Gwenaëlle",
        "nom de famille : Tanguy pour les deux, les prénoms sont Noé et moi Gwenaëlle",
    ],
)
@pytest.mark.parametrize("champ", ["demandeur.nom", "consentement"])
def test_un_nom_de_famille_pour_les_deux(texte: str, champ: str) -> None:
    conversation = noms_demandes(champ)
    conversation.brouillon.etape = Etape.RECAPITULATIF if champ == "consentement" else Etape.FORMULAIRE
    dossier = conversation.brouillon.dossier
    dossier.personne_concernee, dossier.demandeur = Personne(nom="Noé", prenom="Tanguy"), Personne(nom="Gwenaëlle")
    conversation.dit(texte, "modifier_reponse")
    assert noms(conversation) == ("Noé", "Tanguy", "Gwenaëlle", "Tanguy")


@pytest.mark.parametrize(
    ("texte", "prenom", "nom"),
    [
        ("Noé Tanguy", "Noé", "Tanguy"),
        ("Gwenaëlle Tanguy", "Gwenaëlle", "Tanguy"),
        ("Tanguy Noé", "Noé", "Tanguy"),
        ("M. Diallo Mamadou", "Mamadou", "Diallo"),
    ],
)
def test_un_prenom_connu_est_le_prenom(texte: str, prenom: str, nom: str) -> None:
    conversation = noms_demandes()
    conversation.dit(texte)
    concernee = conversation.brouillon.dossier.personne_concernee
    assert (concernee.prenom, concernee.nom) == (prenom, nom)
