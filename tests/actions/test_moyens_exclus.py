"""The way to reply: what the person does not have is not asked for; what is left is; nobody is stuck."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


def au_moyen() -> Conversation:
    """Somebody who is asked how the mediator may reply."""
    conversation = formulaire_ouvert()
    conversation.dit("Kevin Legrand")
    conversation.dit("72000")
    assert conversation.champ == "demandeur.moyen_de_reponse"
    return conversation


@pytest.mark.parametrize(
    "dit",
    [
        "jai pas de mail ni de tel",
        "bah j'ai dit ni mail ni telephone donc la poste",
        "ni mail ni tel",
        "aucun des deux premiers",
        "je n'ai ni ordinateur ni portable",
    ],
)
@pytest.mark.parametrize("d_abord", [None, "par téléphone", "par mail"])
def test_sans_courriel_ni_telephone_c_est_par_courrier(dit: str, d_abord: str | None) -> None:
    conversation = au_moyen()
    if d_abord:
        conversation.dit(d_abord)
    conversation.dit(dit, "parler_conseiller" if d_abord else "informer")
    assert conversation.champ == "demandeur.adresse"
    assert conversation.brouillon.dossier.demandeur.moyen_de_reponse == "courrier"


@pytest.mark.parametrize(
    ("dit", "restent"),
    [
        ("je suis sourd donc pas par téléphone", ["Par courriel", "Par courrier"]),
        ("j'ai pas internet", ["Par téléphone", "Par courrier"]),
        ("pas par courrier je suis SDF", ["Par courriel", "Par téléphone"]),
    ],
)
def test_un_moyen_exclu_n_est_plus_offert(dit: str, restent: list[str]) -> None:
    conversation = au_moyen()
    assert "corrigé" not in conversation.dit(dit)
    assert conversation.choix == restent


def test_le_moyen_exclu_au_debut_n_est_pas_demande() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("Kevin Legrand, pas de mail pas de téléphone")
    conversation.dit("72000")
    assert conversation.champ == "demandeur.adresse"


@pytest.mark.parametrize("d_abord", [None, "par téléphone"])
@pytest.mark.parametrize("debut", ["par courrier, ", "bah par la poste alors, ", ""])
def test_une_adresse_donnee_choisit_le_courrier(d_abord: str | None, debut: str) -> None:
    conversation = au_moyen()
    if d_abord:
        conversation.dit(d_abord)
    conversation.dit(f"{debut}8 allee des peupliers 93200 saint denis")
    assert conversation.champ == "demande"
    assert conversation.brouillon.dossier.demandeur.moyen_de_reponse == "courrier"


def test_la_ville_dite_sans_virgule_apres_la_rue() -> None:
    conversation = au_moyen()
    conversation.dit("courrier jai pas internet, 3 rue solferino lille")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.adresse, demandeur.ville) == ("3 rue solferino", "Lille")


def test_une_adresse_chez_quelqu_un_suffit() -> None:
    conversation = au_moyen()
    conversation.dit("ni mail ni téléphone")
    assert "chez qui vous pouvez recevoir une lettre" in conversation.dit("a la rue quoi, ou chez des potes")
    assert "chez qui vous pouvez recevoir une lettre" in conversation.dit("comment je fais alors", "faq/aucun")
    conversation.dit("chez M. Durand 4 rue Gambetta 72000 Le Mans")
    assert conversation.champ == "demande"


def test_celui_a_qui_c_est_egal() -> None:
    conversation = au_moyen()
    conversation.dit("comme vous voulez")
    assert conversation.champ == "demandeur.courriel"


def test_sans_courriel_ni_telephone_n_est_pas_un_recit() -> None:
    conversation = Conversation()
    conversation.dit("Un dentiste refuse ma C2S, régime général, pas de tribunal", "situation/refus_de_soins")
    conversation.choisit("Saisir le médiateur maintenant")
    assert conversation.champ == "recit"
    conversation.dit("jai ni mail ni téléphone")
    assert conversation.champ == "recit"
    assert conversation.brouillon.moyens_exclus == ["courriel", "telephone"]


@pytest.mark.parametrize(
    ("dit", "champ"),
    [
        ("par la poste s'il vous plaît, je n'ai pas d'e-mail", "demandeur.adresse"),
        ("j'ai pas internet, appelez-moi au téléphone", "demandeur.telephone"),
    ],
)
def test_un_moyen_choisi_a_cote_d_un_moyen_exclu(dit: str, champ: str) -> None:
    conversation = au_moyen()
    conversation.dit(dit)
    assert conversation.champ == champ
