"""Two values that stand in each other's place change places, in the account too."""

from datetime import date

from bot.mediation.dates import DateConnue
from bot.mediation.dossier import Passage, Personne
from tests.actions.conversation import Conversation
from tests.actions.test_ordres_au_recapitulatif import relecture
from tests.atelier import pour_autrui


def deux_dates(texte_de_la_reclamation: str, texte_de_la_reponse: str, reclamee: date, repondue: date) -> Conversation:
    conversation = relecture()
    conversation.brouillon.situation.motif = "reponse_insatisfaisante"
    reclamation = conversation.brouillon.dossier.reclamation
    reclamation.date = DateConnue(reclamee, texte=texte_de_la_reclamation)
    reclamation.date_reponse = DateConnue(repondue, texte=texte_de_la_reponse)
    recit = f"J'ai réclamé {texte_de_la_reclamation}, ils ont refusé {texte_de_la_reponse}"
    conversation.brouillon.dossier.passages = [Passage(recit, "reponse_insatisfaisante", "soi")]
    return conversation


def test_les_deux_dates_et_leurs_annees_sont_remises_dans_l_ordre() -> None:
    conversation = deux_dates("le 10 octobre", "le 15 septembre", date(2025, 10, 10), date(2026, 9, 15))
    conversation.dit("j'ai inversé les deux dates", "modifier_reponse")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date.valeur == date(2026, 9, 15)
    assert reclamation.date_reponse and reclamation.date_reponse.valeur == date(2026, 10, 10)
    assert "réclamé le 15 septembre 2026, ils ont refusé le 10 octobre 2026" in conversation.brouillon.dossier.recit()
    assert conversation.champ == "consentement"


def test_des_dates_qui_ne_peuvent_pas_s_echanger_restent() -> None:
    avant = date(2026, 9, 15), date(2026, 10, 10)
    conversation = deux_dates("le 15 septembre 2026", "le 10 octobre 2026", *avant)
    conversation.dit("inversez les deux dates", "modifier_reponse")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date_reponse
    assert (reclamation.date.valeur, reclamation.date_reponse.valeur) == avant


def test_le_nom_et_le_prenom() -> None:
    conversation = relecture()
    conversation.dit("vous avez inversé mon nom et mon prénom", "modifier_reponse")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.nom, demandeur.prenom) == ("Odile", "Sarrazin-Quenelle")


def test_les_noms_de_deux_personnes() -> None:
    conversation = relecture()
    conversation.brouillon.dossier = pour_autrui().dossier
    conversation.brouillon.dossier.personne_concernee = Personne(nom="Roux", prenom="Ana")
    conversation.dit("vous avez inversé nos deux noms", "modifier_reponse")
    dossier = conversation.brouillon.dossier
    assert dossier.demandeur.nom == "Roux"
    assert dossier.personne_concernee.prenom == "Odile"


def test_des_dates_refusees_parce_qu_elles_etaient_inversees() -> None:
    conversation = Conversation()
    dit = "La CPAM refuse mes soins. J'ai réclamé le 10 octobre 2026 et ils ont répondu non le 2 octobre 2026"
    conversation.dit(dit, "situation/reponse_insatisfaisante")
    assert conversation.brouillon.dossier.reclamation.date is None
    conversation.dit("oups j'ai inversé les deux dates", "modifier_reponse")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date.valeur == date(2026, 10, 2)
    assert reclamation.date_reponse and reclamation.date_reponse.valeur == date(2026, 10, 10)
    assert conversation.brouillon.valeurs_rejetees == {}
