"""What was given is taken: beside another answer, in another order, as the answer to a question asked as a yes or no."""

import pytest

from tests.actions.conversation import Conversation

RECIT = "la caisse ne répond pas à ma réclamation du 12 mars pour mes indemnités faite par courrier, pas de tribunal"


def formulaire(avant: str = "", *messages: str) -> Conversation:
    """Somebody whose caisse does not answer, in the form; `avant` stands before their story."""
    conversation = Conversation()
    conversation.dit(f"{avant}{RECIT}", "situation/absence_reponse")
    conversation.choisit("Saisir le médiateur maintenant")
    for message in ("je suis à la cpam", *messages):
        conversation.dit(message)
    return conversation


def test_le_premier_message_donne_l_adresse_et_la_naissance() -> None:
    avant = "bonjour, j'habite 29200 Brest au 12 rue de Siam, né le 14/05/1985, "
    conversation = formulaire(avant, "pour moi", "Le Gall Yann", "qu'on me réponde")
    resume = conversation.dit("non", "nier")
    for donnee in ("29200", "Brest", "12 rue de Siam", "14 mai 1985", "CPAM du Finistère"):
        assert donnee in resume
    conversation.dit("oui", "affirmer")
    assert conversation.saisine is not None
    assert conversation.saisine["demandeur"]["date_naissance"] == "1985-05-14"


def test_la_date_de_naissance_ajoutee_au_resume() -> None:
    conversation = formulaire("", "pour moi", "Le Gall Yann", "29200", "06 39 98 12 34", "qu'on me réponde")
    conversation.dit("non", "nier")
    dit = conversation.dit("mettez aussi ma date de naissance 14/05/1985 svp", "modifier_reponse")
    assert "C'est corrigé" not in dit or "14 mai 1985" in dit
    assert "**Votre date de naissance** : 14 mai 1985" in dit


def test_la_naissance_est_celle_de_la_personne_aidee() -> None:
    conversation = formulaire("", "pour ma mère", "Rose Quenelle, née le 3 février 1941")
    assert str(conversation.brouillon.dossier.personne_concernee.date_naissance) == "1941-02-03"


@pytest.mark.parametrize("message", ["oui", "oui je le donne", "oui je veux bien"])
def test_oui_au_numero_de_securite_sociale(message: str) -> None:
    conversation = formulaire("", "pour moi", "Le Gall Yann", "29200", "06 39 98 12 34", "qu'on me réponde")
    assert conversation.champ == "demandeur.nir"
    assert "Quel est ce numéro ?" in conversation.dit(message, "affirmer")
    assert conversation.champ == "demandeur.nir"
    conversation.dit("2 99 12 99 999 999")
    assert conversation.champ == "consentement"


@pytest.mark.parametrize(
    ("message", "caisse"),
    [
        ("93", "Seine-Saint-Denis"),
        ("Ajaccio", "Corse-du-Sud"),
        ("cpam du nord enfin lille douai je crois", "Lille-Douai"),
    ],
)
def test_la_caisse_nommee_est_redite(message: str, caisse: str) -> None:
    conversation = formulaire("", "pour moi", "Le Gall Yann")
    assert f"ira à la CPAM de {caisse}" in conversation.dit(message)
    assert conversation.champ == "demandeur.moyen_de_reponse"


def test_le_nom_avec_pour_moi_et_la_societe() -> None:
    assert formulaire("", "pour moi, martin jean-luc, et je veux être remboursé").champ == "demandeur.code_postal"
    societe = formulaire("", "pour mon entreprise", "Durand SARL")
    assert societe.brouillon.dossier.demandeur.organisation == "Durand SARL"


def test_une_question_avec_le_nom() -> None:
    conversation = formulaire("", "pour moi")
    assert "gratuit" in conversation.dit("Dubois Nathalie, dites c'est payant ?", "faq/gratuite")
    assert conversation.brouillon.dossier.demandeur.prenom == "Nathalie"


@pytest.mark.parametrize("message", ["Paul Antoine Roux", "être remboursé", "chpa", "vous l'avez déjà"])
def test_ce_qui_n_est_pas_une_ville_est_redemande(message: str) -> None:
    conversation = formulaire("", "pour moi", "Le Gall Yann", "29200", "courrier", "12 rue de Siam")
    assert conversation.champ == "demandeur.ville"
    conversation.dit(message)
    assert conversation.brouillon.dossier.demandeur.ville is None


def test_une_ville_redite_est_crue() -> None:
    conversation = formulaire("", "pour moi", "Le Gall Yann", "29200", "courrier", "12 rue de Siam")
    conversation.dit("Louis Marie Ville")
    assert conversation.champ == "demandeur.ville"
    conversation.dit("louis marie ville")
    assert conversation.brouillon.dossier.demandeur.ville == "Louis Marie Ville"


def test_le_ccas_reste_dans_l_adresse() -> None:
    conversation = formulaire("", "pour moi", "Le Gall Yann", "Roubaix", "courrier")
    conversation.dit("courrier au ccas 10 rue du Palais 59100 Roubaix")
    assert conversation.brouillon.dossier.demandeur.adresse == "CCAS, 10 rue du Palais"
    assert conversation.champ == "demande"
