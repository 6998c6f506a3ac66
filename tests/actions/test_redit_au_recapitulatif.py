"""At the summary, how to be answered is not how the complaint was sent, and each line takes what is said again."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.collecte import valeur
from bot.mediation.dossier import Passage
from tests.actions.conversation import Conversation
from tests.actions.test_ordres_au_recapitulatif import RECIT, relecture


def au_resume() -> Conversation:
    """Odile Sarrazin at the summary of an unanswered letter about 340 euros."""
    conversation = relecture()
    dossier = conversation.brouillon.dossier
    demandeur = dossier.demandeur
    demandeur.nom = "Sarrazin"
    demandeur.adresse, demandeur.code_postal, demandeur.ville = "4 rue du Port", "75011", "Paris"
    demandeur.courriel = "odile@exemple.fr"
    dossier.reclamation.canal = "courrier"
    dossier.decision.montant_euros = 340.0
    dossier.demande = "le paiement de mes indemnités"
    return conversation


@pytest.mark.parametrize(
    "message",
    [
        "la réponse pas par courrier, au téléphone",
        "je préfère qu'on me contacte par téléphone, pas par courrier",
        "pas par courrier plutôt par téléphone",
        "répondez-moi par téléphone, pas par courrier",
    ],
)
def test_le_moyen_de_la_reponse_n_est_pas_celui_de_la_reclamation(message: str) -> None:
    conversation = au_resume()
    conversation.brouillon.dossier.demandeur.moyen_de_reponse = "courrier"
    conversation.dit(message, "nlu_fallback")
    brouillon = conversation.brouillon
    assert brouillon.dossier.demandeur.moyen_de_reponse == "telephone"
    assert brouillon.dossier.reclamation.canal == "courrier"
    assert (brouillon.situation.reclamation, brouillon.etape) == ("sans_succes", Etape.RECAPITULATIF)
    assert brouillon.dossier.recit() == RECIT


def test_une_reclamation_orale_change_toujours_le_verdict() -> None:
    conversation = au_resume()
    conversation.dit("non, c'était par téléphone, pas par courrier", "nier")
    assert conversation.brouillon.situation.reclamation == "orale_seulement"


@pytest.mark.parametrize(
    ("message", "champ", "attendu"),
    [
        ("la contestation c'était par la messagerie d'ameli", "reclamation.canal", "compte_ameli"),
        ("pardon, la réclamation par courriel", "reclamation.canal", "courriel"),
        ("notez que je préfère être jointe par mail", "demandeur.moyen_de_reponse", "courriel"),
        ("zut j'ai mis odile c'est Odette", "demandeur.prenom", "Odette"),
        ("j'avais écrit Sarrazin mais c'est Sarazin", "demandeur.nom", "Sarazin"),
        ("mon prénom est mal orthographié, c'est Odyle", "demandeur.prenom", "Odyle"),
        ("mon nom est faux : c'est Sarasin", "demandeur.nom", "Sarasin"),
        ("sarrazin ça prend un seul r : sarazin", "demandeur.nom", "Sarazin"),
        ("340 c'est une erreur, c'est 304", "decision.montant_euros", 304.0),
        ("les 340 euros c'est faux c'est 341,20", "decision.montant_euros", 341.2),
        ("enlevez ma demande de paiement et mettez que je veux un échéancier", "demande", "je veux un échéancier"),
    ],
)  # fmt: skip
def test_ce_qui_est_redit_prend_sa_ligne_et_n_entre_pas_dans_le_recit(
    message: str, champ: str, attendu: object
) -> None:
    conversation = au_resume()
    conversation.dit(message, "modifier_reponse")
    assert valeur(conversation.brouillon, champ) == attendu
    assert conversation.brouillon.dossier.recit() == RECIT
    assert conversation.saisine is None


def test_un_voeu_a_noter_s_ajoute_a_ce_qui_est_attendu() -> None:
    conversation = au_resume()
    conversation.dit("ajoutez que je voudrais des excuses", "informer")
    assert conversation.brouillon.dossier.demande == "le paiement de mes indemnités\nje voudrais des excuses"
    assert conversation.brouillon.dossier.recit() == RECIT


@pytest.mark.parametrize(
    "message",
    ["j'habite plus paris mais à Vannes 56000", "j'ai déménagé je suis à vannes 56000"],
)  # fmt: skip
def test_qui_a_demenage_laisse_sa_rue_et_sa_ville_d_avant(message: str) -> None:
    conversation = au_resume()
    conversation.dit(message, "informer")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.adresse, demandeur.code_postal, demandeur.ville) == (None, "56000", "Vannes")


def test_un_code_postal_mal_tape_garde_la_rue() -> None:
    conversation = au_resume()
    conversation.dit("le code postal c'est 75012", "modifier_reponse")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.adresse, demandeur.code_postal, demandeur.ville) == ("4 rue du Port", "75012", "Paris")


def test_une_relance_par_telephone_a_sa_ligne() -> None:
    conversation = au_resume()
    conversation.dit("notez que j'ai relancé au téléphone le 2 novembre", "informer")
    assert [un.valeur.isoformat() for un in conversation.brouillon.dossier.reclamation.relances] == ["2026-11-02"]


@pytest.mark.parametrize(
    "message", ["en fait c'est pour mon fils Adam", "c'est pas pour moi, c'est pour ma nièce Inaya"]
)
def test_le_prenom_du_proche_est_garde_et_son_nom_demande(message: str) -> None:
    conversation = au_resume()
    conversation.brouillon.dossier.passages = [Passage(RECIT, "absence_reponse", None)]
    conversation.dit(message, "modifier_reponse")
    concernee, prenom = conversation.brouillon.dossier.personne_concernee, message.split()[-1]
    assert (concernee.prenom, conversation.champ) == (prenom, "personne_concernee.nom")
    conversation.dit("Cherif", "informer")
    assert (concernee.prenom, concernee.nom) == (prenom, "Cherif")


@pytest.mark.parametrize("message", ["en fait c'est pour mon mari", "pardon, ma caisse c'est la MSA"])
def test_ce_qui_a_sa_ligne_ne_remplace_pas_ce_qui_vient_d_etre_demande(message: str) -> None:
    conversation = au_resume()
    brouillon = conversation.brouillon
    brouillon.etape, brouillon.champ, brouillon.champ_d_avant = Etape.FORMULAIRE, "demandeur.nir", "demande"
    conversation.dit(message, "modifier_reponse")
    assert brouillon.dossier.demande == "le paiement de mes indemnités"


def test_au_milieu_du_formulaire_la_reponse_voulue_ne_dit_rien_de_la_reclamation() -> None:
    conversation = au_resume()
    brouillon = conversation.brouillon
    brouillon.etape, brouillon.champ = Etape.FORMULAIRE, "demandeur.nir"
    conversation.dit("la réponse par téléphone, pas par courrier", "informer")
    assert (brouillon.situation.reclamation, brouillon.dossier.reclamation.canal) == ("sans_succes", "courrier")
