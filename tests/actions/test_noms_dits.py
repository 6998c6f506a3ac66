"""Names as people give them: whose they are, which part is the surname, and what stands beside them."""

import pytest

from bot.extraction.personnes import noms
from bot.extraction.recit import recits
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.actions.test_noms_au_recapitulatif import au_recapitulatif


def test_je_suis_suivi_d_un_nom_est_celui_de_qui_ecrit() -> None:
    conversation = Conversation()
    conversation.dit(
        "ma femme a été refusée par le dentiste car elle a la C2S, je suis monsieur Garcia Michel de Béziers",
        "situation/refus_de_soins",
    )
    dossier = conversation.brouillon.dossier
    assert dossier.personne_concernee.nom is None and dossier.demandeur.nom
    assert "je suis" not in dossier.recit()


def test_un_nom_donne_avec_le_recit_n_est_pas_perdu() -> None:
    conversation = Conversation()
    conversation.dit("je suis Paul Bertin, la cpam a refusé ma pension", "situation/reponse_insatisfaisante")
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.prenom, dossier.demandeur.nom) == ("Paul", "Bertin")
    assert "pension" in dossier.recit()


def test_qui_suit_des_personnes_ne_se_nomme_pas_ainsi() -> None:
    conversation = au_recapitulatif()
    conversation.dit("je suis M. Rachid Benali depuis mars")
    assert conversation.brouillon.dossier.demandeur.nom == "Lemoine"


@pytest.mark.parametrize(
    ("texte", "prenom", "nom"),
    [
        ("moi c'est Maître Claire Delattre", "Claire", "Delattre"),
        ("mon nom de famille c'est Ferreira Da Costa, Lucinda c'est le prénom", "Lucinda", "Ferreira Da Costa"),
        ("bruno c'est mon prénom et mon nom c'est carpentier", "Bruno", "Carpentier"),
        ("fabre c mon nom lea c mon prenom", "Lea", "Fabre"),
        ("prenom lea nom fabre", "Lea", "Fabre"),
        ("Denise Petit. vous gardez son nom combien de temps ?", "Denise", "Petit"),
    ],
)
def test_le_nom_a_sa_question(texte: str, prenom: str, nom: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(texte, "faq/confidentialite" if "?" in texte else "informer")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.prenom, demandeur.nom) == (prenom, nom)


@pytest.mark.parametrize(
    ("texte", "label"), [("att", "informer"), ("wsh", "informer"), ("lol", "hors_sujet"), ("pfff", "hors_sujet")]
)
def test_une_exclamation_n_est_pas_un_nom(texte: str, label: str) -> None:
    conversation = formulaire_ouvert()
    dit = conversation.dit(texte, label)
    assert conversation.champ == "demandeur.nom" and conversation.brouillon.dossier.demandeur.nom is None
    assert "sur ce sujet" not in dit


def test_pour_moi_et_le_nom_d_un_coup() -> None:
    conversation = formulaire_ouvert()
    conversation.brouillon.dossier.pour_soi, conversation.brouillon.champ = None, "personne_concernee"
    conversation.dit("C'est pour moi-même, Monsieur Edmond Lecointe.", "informer")
    assert conversation.brouillon.dossier.demandeur.nom == "Lecointe"


def test_un_code_postal_suivi_d_une_question_est_pris() -> None:
    conversation = formulaire_ouvert()
    dit = conversation.dit("59000. le medecin saura que c'est moi ?", "faq/confidentialite")
    assert conversation.brouillon.dossier.demandeur.code_postal == "59000" and "Cela dépend" in dit


def test_le_nom_de_famille_dit_seul_partage_le_nom_autrement() -> None:
    conversation = au_recapitulatif()
    demandeur = conversation.brouillon.dossier.demandeur
    demandeur.nom, demandeur.prenom = "Abdelrahman", "Osman Idris"
    conversation.dit("c'est Osman Idris le nom de famille", "modifier_reponse")
    assert (demandeur.prenom, demandeur.nom) == ("Abdelrahman", "Osman Idris")


@pytest.mark.parametrize("texte", ["je ne sais pas le nom", "c'est le nom du docteur", "Paul Martin, c'est mon nom"])
def test_ce_qui_n_est_pas_une_etiquette_apres(texte: str) -> None:
    assert all(lu.nom is None or "Martin" in lu.nom for lu in noms.lire_noms(texte))


def test_je_suis_devant_un_metier_reste_au_recit() -> None:
    assert "je suis infirmière" in recits.lire_recit(
        "la caisse ne me paie plus, je suis infirmière à Lens depuis dix ans."
    )


@pytest.mark.parametrize(
    ("champ", "d_avant", "texte"),
    [
        ("demandeur.moyen_de_reponse", "demandeur.code_postal", "Fabre Cécile"),
        ("demandeur.code_postal", "demandeur.nom", "Cécile Fabre, je l'ai dit"),
        ("demandeur.code_postal", "demandeur.nom", "Cécile"),
        ("consentement", None, "Il manque mon prénom, c'est Cécile"),
        ("consentement", None, "mon nom c'est Fabre et mon prénom Cécile"),
    ],
)
def test_le_prenom_qui_manquait_rejoint_le_nom(champ: str, d_avant: str | None, texte: str) -> None:
    conversation = formulaire_ouvert()
    brouillon = conversation.brouillon
    brouillon.dossier.demandeur.nom, brouillon.dossier.demandeur.prenom = "Fabre", None
    brouillon.champ, brouillon.champ_d_avant = champ, d_avant
    conversation.dit(texte)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.nom, demandeur.prenom) == ("Fabre", "Cécile")


@pytest.mark.parametrize(
    "texte", ["mon nom c marchand prenom kevin", "non, mon nom c'est Marchand et mon prénom Kevin"]
)
def test_un_nom_et_un_prenom_redits_ensemble_remplacent_les_deux(texte: str) -> None:
    conversation = formulaire_ouvert()
    demandeur = conversation.brouillon.dossier.demandeur
    demandeur.nom, demandeur.prenom = "Cmoi", "Kevin Marchand"
    conversation.dit(texte)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.nom, demandeur.prenom) == ("Marchand", "Kevin")
