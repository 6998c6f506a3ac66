"""The professional and the doctors asked: what tells who they are is taken, wherever and however it is said."""

from datetime import date

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert

RECIT = "Il m'a dit au téléphone qu'il ne prenait pas les gens comme moi, sans rendez-vous possible."


def au_nom_du_dentiste(debut: str = "Mon dentiste refuse ma C2S") -> Conversation:
    conversation = Conversation()
    conversation.dit(debut, "situation/refus_de_soins")
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("une CPAM, et aucun tribunal")
    if conversation.champ == "recit":
        conversation.dit(RECIT)
    assert conversation.champ == "professionnel.nom"
    return conversation


def aux_medecins(
    recit: str = "Je ne trouve pas de médecin traitant à Châteauroux, personne ne me prend",
) -> Conversation:
    conversation = Conversation()
    conversation.dit(recit, "situation/medecin_traitant")
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("une CPAM, et aucun tribunal")
    return conversation


@pytest.mark.parametrize(
    ("dit", "nom", "ville"),
    [
        ("jsai plu son nom c le dentiste rue victor hugo a beziers", "dentiste rue victor hugo", "Beziers"),
        ("je sais pas son nom c'est le cabinet rue gabriel péri", "cabinet rue gabriel péri", None),
        ("je connais plus son nom, le cabinet en face de la mairie", "cabinet en face de la mairie", None),
        ("jsp le nom mais c'est le centre dentaire avenue Foch à Metz", "centre dentaire avenue Foch", "Metz"),
        (
            "le dr Sylvain Mercier, cabinet dentaire rue de Lannoy. Mais attention la saisine c'est pour M. Belhadj",
            "Sylvain Mercier",
            None,
        ),
    ],
)
def test_ce_qui_designe_le_professionnel(dit: str, nom: str, ville: str | None) -> None:
    conversation = au_nom_du_dentiste()
    conversation.dit(dit)
    professionnel = conversation.brouillon.dossier.professionnel
    assert (professionnel.nom, professionnel.ville) == (nom, ville)
    assert conversation.champ != "professionnel.nom"


def test_la_ville_du_debut_n_est_pas_redemandee() -> None:
    conversation = au_nom_du_dentiste(
        "son generaliste a refusé de la recevoir à cause de l'AME le 5 novembre a Saint-Denis"
    )
    conversation.dit("je ne sais pas", "ne_sait_pas")
    assert conversation.brouillon.dossier.professionnel.ville == "Saint-Denis"
    assert conversation.champ != "professionnel.ville"


def test_pour_qui_n_est_pas_un_medecin() -> None:
    conversation = aux_medecins()
    conversation.dit("pour moi")
    assert conversation.brouillon.dossier.medecins_contactes == []
    assert conversation.brouillon.dossier.pour_soi
    assert conversation.champ == "medecin_traitant.medecins_contactes"


@pytest.mark.parametrize(
    "recit",
    [
        "loic a eu 4 refus : dr Kermarrec, dr Le Bris, dr Salaun et la maison médicale de Recouvrance",
        "j'ai appelé 6 cabinets a Limoges, tous complets, je suis diabétique",
        "J'ai demandé au docteur Roche et au docteur Blanc, ils ne prennent plus personne",
    ],
)
def test_les_medecins_du_recit_ne_sont_pas_redemandes(recit: str) -> None:
    conversation = aux_medecins("J'ai plus de médecin traitant")
    assert conversation.champ == "recit"
    conversation.dit(recit)
    assert conversation.brouillon.dossier.medecins_contactes
    assert conversation.champ != "medecin_traitant.medecins_contactes"


@pytest.mark.parametrize(
    ("dit", "nom", "ville"),
    [
        (
            "docteur Pascale Dubreuil, cabinet des Lilas à Bobigny",
            "docteur Pascale Dubreuil, cabinet des Lilas",
            "Bobigny",
        ),
        ("Dr Martin, clinique des Fleurs à Paris", "Dr Martin, clinique des Fleurs", "Paris"),
        ("le nom c'est Dubreuil", "Dubreuil", None),
        ("le nom du médecin est Dubreuil", "Dubreuil", None),
    ],
)
def test_le_nom_en_entier(dit: str, nom: str, ville: str | None) -> None:
    conversation = au_nom_du_dentiste()
    conversation.dit(dit)
    professionnel = conversation.brouillon.dossier.professionnel
    assert (professionnel.nom, professionnel.ville) == (nom, ville)


@pytest.mark.parametrize(
    "dit", ["on n'a pas de nom, c'est parce qu'il n'y en a aucun", "yen a pas", "il n'y en a aucun", "j'ai pas de nom"]
)
def test_il_n_y_a_pas_de_nom(dit: str) -> None:
    conversation = au_nom_du_dentiste()
    conversation.dit(dit, "nier")
    assert conversation.champ == "professionnel.ville"


@pytest.mark.parametrize(
    "dit",
    ["corrigez le nom c'est docteur Pascale Dubreuil gynécologue à Bobigny", "le nom c'est Dr Pascale Dubreuil"],
)
def test_le_nom_du_docteur_corrige(dit: str) -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.professionnel.nom = "Petit"
    for reponse in ("Lemoine Paul", "69003", "06 39 98 00 00", "passer", "passer"):
        conversation.dit(reponse)
    assert conversation.champ == "consentement"
    conversation.dit(dit, "informer", "ask")
    dossier = conversation.brouillon.dossier
    assert (dossier.professionnel.nom or "").removeprefix("Dr ") == "Pascale Dubreuil"
    assert dossier.demandeur.nom == "Lemoine"


def test_les_medecins_nommes_ensuite_s_ajoutent() -> None:
    conversation = aux_medecins("J'ai appelé 4 docteurs tous complets")
    conversation.brouillon.champ = "demande"
    conversation.dit("kon me trouve un docteur. jai appelé dr Marchand, dr Lenoir et la maison de santé de cosne")
    qui = [un.qui for un in conversation.brouillon.dossier.medecins_contactes]
    assert qui == ["4 docteurs", "dr Marchand", "dr Lenoir", "maison de santé de cosne"]


def test_le_jour_ou_un_medecin_a_ete_contacte_n_est_pas_dans_son_nom() -> None:
    conversation = Conversation()
    conversation.dit(
        "J'ai contacté le docteur Petit le 3 septembre, qui ne prend plus de nouveaux patients, puis le docteur Renaud.",
        "situation/medecin_traitant",
    )
    petit, renaud = conversation.brouillon.dossier.medecins_contactes
    assert (petit.qui, petit.date and petit.date.valeur) == ("docteur Petit", date(2026, 9, 3))
    assert (renaud.qui, renaud.date) == ("docteur Renaud", None)
