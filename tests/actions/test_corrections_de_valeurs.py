"""At the summary: the caisse, a name that is spelt, the profession, a line by its number, several lines at once."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.collecte import valeur
from bot.mediation.dossier import Passage, Personne
from tests.actions.conversation import Conversation
from tests.actions.test_lignes_nommees import au_recapitulatif
from tests.actions.test_ordres_au_recapitulatif import relecture
from tests.atelier import pour_autrui


@pytest.mark.parametrize(
    ("message", "caisse"),
    [
        ("la caisse c'est pas Paris c'est celle du Morbihan", "561"),
        ("c'est la cpam du Morbihan pas celle de Paris", "561"),
        ("je dépends plutôt de la cpam de Vannes", "561"),
        ("mauvaise caisse, je dépends du Finistère", "291"),
        ("ma caisse met six mois à répondre, c'est long", "751"),
        ("c'est la caisse qui est en tort", "751"),
    ],
)
def test_la_caisse_est_une_autre(message: str, caisse: str) -> None:
    conversation = relecture()
    conversation.dit(message, "modifier_reponse")
    assert conversation.brouillon.dossier.caisse == caisse


@pytest.mark.parametrize(
    ("message", "nom"),
    [
        ("non Sarrasin-Quenelle avec un s", "Sarrasin-Quenelle"),
        ("c'est Sarrazin-Quennelle avec deux n", "Sarrazin-Quennelle"),
        ("une réclamation avec un recommandé", "Sarrazin-Quenelle"),
        ("non merci", "Sarrazin-Quenelle"),
    ],
)
def test_un_nom_epele(message: str, nom: str) -> None:
    conversation = relecture()
    conversation.dit(message, "modifier_reponse")
    assert conversation.brouillon.dossier.demandeur.nom == nom


def test_qui_se_nomme_a_cote_de_l_autre_ecrit_toujours_pour_elle() -> None:
    brouillon = pour_autrui()
    brouillon.etape, brouillon.champ = Etape.RECAPITULATIF, "consentement"
    brouillon.situation.organisme, brouillon.situation.regime = "assurance_maladie", "general"
    brouillon.situation.procedure_judiciaire = "aucune"
    brouillon.dossier.personne_concernee = Personne(nom="Sarrazin-Quenelle", prenom="Rose")
    conversation = Conversation(brouillon=brouillon)
    conversation.dit("son nom de famille c'est Durand, Sarrazin-Quenelle c'est moi", "modifier_reponse")
    assert conversation.brouillon.dossier.agissant_pour is not None
    assert conversation.brouillon.dossier.personne_concernee.nom == "Durand"


def test_la_profession_avec_son_article() -> None:
    conversation = au_recapitulatif()
    conversation.dit("c'était un orthodontiste pas un dentiste", "situation/relation_medecin")
    assert conversation.brouillon.dossier.professionnel.profession == "orthodontiste"


@pytest.mark.parametrize("message", ["modifier ligne 2", "la 2", "corrigez la ligne 2"])
def test_une_ligne_par_son_numero(message: str) -> None:
    conversation = au_recapitulatif()
    conversation.dit(message, "modifier_reponse")
    assert conversation.champ == "recit"


def test_deux_lignes_a_la_question_de_ce_qui_change() -> None:
    conversation = relecture()
    conversation.dit("corriger", "modifier_reponse")
    conversation.dit("mon mail c'est zoe@exemple.fr et ma date c'est le 22", "informer")
    assert conversation.champ == "consentement"
    assert valeur(conversation.brouillon, "demandeur.courriel") == "zoe@exemple.fr"
    date = conversation.brouillon.dossier.reclamation.date
    assert date is not None
    assert date.valeur.day == 22


def test_un_autre_proche_n_herite_pas_du_nom() -> None:
    brouillon = pour_autrui()
    brouillon.etape, brouillon.champ = Etape.RECAPITULATIF, "consentement"
    brouillon.situation.organisme, brouillon.situation.regime = "assurance_maladie", "general"
    brouillon.situation.procedure_judiciaire = "aucune"
    brouillon.dossier.passages = [
        Passage("le dentiste refuse de soigner ma mère depuis le mois de mars", "refus_de_soins", "ma mère")
    ]
    conversation = Conversation(brouillon=brouillon)
    dit = conversation.dit("c'est pour mon père en fait, pas ma mère", "informer")
    assert "Personne concernée : votre père" in dit
    assert conversation.brouillon.dossier.personne_concernee == Personne()
    assert conversation.brouillon.dossier.recit() == "le dentiste refuse de soigner mon père depuis le mois de mars"


@pytest.mark.parametrize(
    ("message", "champ", "attendu"),
    [
        ("c'est tout bon sauf le prénom, c'est Sonia", "demandeur.prenom", "Sonia"),
        ("le praticien c'est le docteur Lebrun-Petit", "professionnel.nom", "docteur Lebrun-Petit"),
        ("je préfère pas donner la ville du dentiste finalement", "professionnel.ville", None),
        ("mettez dans la demande que je veux des excuses", "demande", "que le dentiste me soigne\nje veux des excuses"),
    ],
)
def test_une_ligne_dite_autrement(message: str, champ: str, attendu: str | None) -> None:
    conversation = au_recapitulatif()
    recit = conversation.brouillon.dossier.recit()
    conversation.dit(message, "situation/relation_medecin")
    assert valeur(conversation.brouillon, champ) == attendu
    assert conversation.brouillon.dossier.recit() == recit
