"""After a filing: what concerns somebody else is no part of what was filed, and the next saisine begins with it."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import saisine_deposee

VOISINE = "j'aide aussi ma voisine Mme Rose Lemaire, elle ne trouve pas de médecin traitant à Lens 62300"
CLIENTE = "j'accompagne aussi Mme Fatima Benali, elle ne trouve pas d'ophtalmo avant 9 mois"


def rien_d_ajoute(conversation: Conversation) -> bool:
    return not conversation.travail.saisines.complements


@pytest.mark.parametrize(
    ("recit", "label", "oui", "label_du_oui", "nom"),
    [
        (VOISINE, "situation/medecin_traitant", "oui saisir", "deposer_saisine", "Lemaire"),
        (CLIENTE, "situation/rdv_specialiste", "je veux saisir pour elle", "informer", "Benali"),
        (CLIENTE, "situation/rdv_specialiste", "c'est pour Mme Benali", "informer", "Benali"),
    ],
)
def test_la_deuxieme_demande_commence_par_ce_qui_en_a_ete_dit(
    recit: str, label: str, oui: str, label_du_oui: str, nom: str
) -> None:
    conversation = saisine_deposee()
    conversation.dit(recit, label)
    conversation.dit(oui, label_du_oui)
    brouillon = conversation.brouillon
    assert brouillon.situation.motif == label.split("/")[1]
    assert brouillon.dossier.personne_concernee.nom == nom and brouillon.dossier.pour_soi is False
    assert recit.split(",")[1].strip().split(" à ")[0] in brouillon.dossier.recit()
    assert rien_d_ajoute(conversation)


def test_un_deuxieme_dossier_garde_le_recit_avec_lequel_il_est_annonce() -> None:
    conversation = saisine_deposee()
    conversation.dit(
        "j'ai un deuxième dossier : Mme Irène Latour, 71 ans, la pharmacie refuse le tiers payant parce qu'elle a la C2S",
        "situation/refus_de_soins",
    )
    conversation.dit("oui", "affirmer")
    dossier = conversation.brouillon.dossier
    assert dossier.recit() == "Mme Irène Latour, 71 ans, la pharmacie refuse le tiers payant parce qu'elle a la C2S"
    assert (dossier.personne_concernee.prenom, dossier.personne_concernee.nom) == ("Irène", "Latour")
    assert dossier.pour_soi is False


@pytest.mark.parametrize(
    "texte",
    [
        VOISINE,
        "c'est pour Mme Benali",
        "je veux saisir pour elle",
        "le dossier de ma mère est bloqué",
        "je souhaite à présent déposer une demande pour une autre personne que j'accompagne, Monsieur Karim Amrani",
    ],
)
def test_ce_qui_concerne_un_autre_n_est_jamais_propose_en_complement(texte: str) -> None:
    conversation = saisine_deposee()
    dit = conversation.dit(texte, "informer")
    assert "ajouterai" not in dit and "Faire une autre demande" in conversation.choix


@pytest.mark.parametrize(
    "texte",
    [
        "et pour mon autre frère Luc c'est pareil",
        "j'ai la même chose pour ma voisine",
        "j'en ai une autre à faire pour mon père",
    ],
)
def test_le_cas_d_un_autre_dit_en_passant_en_commence_un(texte: str) -> None:
    conversation = saisine_deposee()
    conversation.dit(texte, "faq/qui_peut_saisir", zone="doubt")
    assert "Faire une autre demande" in conversation.choix


def test_pendant_un_ajout_ce_qui_concerne_un_autre_n_y_est_pas_joint() -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter que j'ai rappelé le 3 avril", "informer")
    assert "ajouterai" not in conversation.dit("c'est pour Mme Benali", "informer")
    assert rien_d_ajoute(conversation)


def test_ce_qui_allait_etre_ajoute_est_d_une_nouvelle_demande() -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter que Karim Amrani attend ses indemnités depuis mai", "informer")
    dit = conversation.dit("Non : c'est une nouvelle demande, pour une autre personne.", "nier")
    assert "ajouterai" not in dit and rien_d_ajoute(conversation)
    assert "attend ses indemnités" in conversation.brouillon.autre_affaire[0][0]


def test_une_autre_demande_est_proposee_quoi_qu_en_lise_le_moteur() -> None:
    conversation = saisine_deposee()
    conversation.dit(
        "À présent, je souhaiterais ouvrir un second dossier au nom de mon épouse, Mme Colette Roy. "
        "La CPAM n'a pas répondu à sa réclamation du 10 septembre.",
        "nlu_fallback",
    )
    conversation.choisit("Faire une autre demande")
    assert conversation.brouillon.situation.motif == "absence_reponse"
    assert conversation.brouillon.dossier.pour_soi is False


def test_une_autre_demande_dite_pendant_la_premiere_attend_son_tour() -> None:
    conversation = Conversation()
    conversation.dit("ma caisse ne répond pas à ma réclamation du 3 mai", "situation/absence_reponse")
    conversation.dit("saisir", "deposer_saisine")
    avant = conversation.brouillon.dossier.recit()
    dit = conversation.dit(
        "Je souhaiterais aussi ouvrir un second dossier au nom de mon épouse, dont la prothèse de 540 euros est refusée",
        "situation/reponse_insatisfaisante",
    )
    assert "une seule personne" in dit
    assert conversation.brouillon.dossier.recit() == avant
    assert conversation.brouillon.situation.motif == "absence_reponse" and conversation.brouillon.autre_affaire


def test_un_non_oublie_ce_qui_en_a_ete_dit() -> None:
    conversation = saisine_deposee()
    conversation.dit(VOISINE, "situation/medecin_traitant")
    conversation.choisit("Non merci")
    assert conversation.brouillon.autre_affaire == []


def test_un_recit_remplace_celui_d_un_autre() -> None:
    conversation = saisine_deposee()
    conversation.dit(VOISINE, "situation/medecin_traitant")
    conversation.dit(CLIENTE, "situation/rdv_specialiste")
    conversation.choisit("Faire une autre demande")
    assert conversation.brouillon.dossier.personne_concernee.nom == "Benali"
    assert "Lemaire" not in conversation.brouillon.dossier.recit()


def test_qui_en_nomme_un_autre_ne_reprend_pas_le_recit_du_premier() -> None:
    conversation = saisine_deposee()
    conversation.dit(VOISINE, "situation/medecin_traitant")
    conversation.dit("c'est pour Mme Benali", "informer")
    assert conversation.brouillon.situation.motif is None
    assert conversation.brouillon.dossier.personne_concernee.nom == "Benali"
