"""What a complaint came to is asked, not guessed, and a complaint is one only if it was made to the caisse."""

import pytest

from tests.actions.test_sort_de_la_reclamation import a_la_question

SUITE = "Qu'a donné cette réclamation"


@pytest.mark.parametrize(
    "texte", ["oui", "oui je l'ai faite", "j'ai écrit un courrier", "non mais j'ai envoyé une lettre"]
)
def test_ce_qu_elle_a_donne_est_demande(texte: str) -> None:
    conversation = a_la_question()
    assert SUITE in conversation.dit(texte)
    assert conversation.champ == "reclamation"
    conversation.dit("ils ont refusé")
    assert conversation.brouillon.situation.reclamation == "sans_succes"


@pytest.mark.parametrize("texte", ["oui, ici avec vous", "oui je la fais chez vous"])
def test_ce_qui_se_fait_ici_n_est_pas_une_reclamation(texte: str) -> None:
    conversation = a_la_question()
    conversation.dit(texte)
    assert conversation.brouillon.situation.reclamation is None


@pytest.mark.parametrize("texte", ["toujours pas résolu", "c'est pas encore réglé", "non c'est pas arrangé"])
def test_ce_qui_n_est_pas_regle_n_a_pas_abouti(texte: str) -> None:
    conversation = a_la_question()
    conversation.dit(texte)
    assert conversation.brouillon.situation.reclamation != "aboutie"


@pytest.mark.parametrize("texte", ["j'ai réclamé oralement", "une réclamation verbale au guichet", "de vive voix"])
def test_ce_qui_fut_dit_n_est_pas_ecrit(texte: str) -> None:
    conversation = a_la_question()
    conversation.dit(texte)
    assert conversation.brouillon.situation.reclamation == "orale_seulement"


def test_le_silence_d_une_commission_ne_date_pas_sa_reponse() -> None:
    conversation = a_la_question()
    conversation.dit("la commission de recours amiable n'a rien répondu depuis trois mois")
    assert conversation.brouillon.dossier.reclamation.date_reponse is None


def test_des_dates_qui_ne_tiennent_qu_a_un_an_pres_sont_demandees() -> None:
    conversation = a_la_question()
    dit = conversation.dit("j'ai écrit le 20 juin et ils ont répondu le 4 juin")
    assert "Ces dates ne vont pas ensemble" in dit
    assert conversation.brouillon.dossier.reclamation.date is None


def test_la_lettre_de_la_caisse_n_est_pas_la_reclamation() -> None:
    conversation = a_la_question()
    conversation.dit("le courrier de la cpam est du 20 septembre, j'ai réclamé le 2 septembre")
    date = conversation.brouillon.dossier.reclamation.date
    assert date
    assert (date.valeur.month, date.valeur.day) == (9, 2)


def test_un_refus_qui_suit_de_peu_la_reclamation_y_repond() -> None:
    conversation = a_la_question()
    conversation.dit("refus le 24 juin, j'avais écrit à la caisse le 3 juin")
    reponse = conversation.brouillon.dossier.reclamation.date_reponse
    assert reponse
    assert (reponse.valeur.month, reponse.valeur.day) == (6, 24)
