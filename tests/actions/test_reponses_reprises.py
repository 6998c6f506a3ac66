"""What the person takes back, or says with a reserve: the right datum changes, nothing is erased or sent."""

from tests.actions.conversation import Conversation


def soins_refuses() -> Conversation:
    """A refusal of care, told."""
    conversation = Conversation()
    conversation.dit("le dentiste refuse de me soigner à cause de la c2s", "situation/refus_de_soins")
    return conversation


def verifiee() -> Conversation:
    """A refusal of care told, the check done, the form open at the professional's name."""
    conversation = soins_refuses()
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit("la cpam")
    conversation.dit("non", "nier")
    return conversation


def test_oui_mais_n_efface_rien() -> None:
    conversation = verifiee()
    conversation.dit("annuler", "annuler")
    assert conversation.brouillon.confirmation == "annuler"
    conversation.dit("oui mais il faut d'abord changer mon nom", "modifier_reponse")
    assert conversation.brouillon.situation.motif == "refus_de_soins"


def test_une_ville_reprise_change_la_ligne_qui_la_portait() -> None:
    conversation = verifiee()
    conversation.dit("docteur Lebrun")
    conversation.dit("Nantes")
    conversation.dit("le dentiste exerce à Rennes, pas à Nantes")
    assert conversation.brouillon.dossier.professionnel.ville == "Rennes"


def test_un_mot_d_un_nom_est_repris_le_reste_demeure() -> None:
    conversation = verifiee()
    conversation.brouillon.dossier.demandeur.nom, conversation.brouillon.dossier.demandeur.prenom = "Benali", "Nadia"
    conversation.dit("mon prénom c'est Nadège pas Nadia", "modifier_reponse")
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.prenom, demandeur.nom) == ("Nadège", "Benali")


def test_lundi_pas_mardi() -> None:
    conversation = verifiee()
    conversation.dit("docteur Lebrun")
    conversation.dit("Nantes")
    conversation.dit("mardi")
    conversation.dit("non c'était lundi pas mardi", "modifier_reponse")
    date = conversation.brouillon.dossier.professionnel.date_faits
    assert date is not None
    assert date.valeur.weekday() == 0


def test_la_reponse_qui_fermait_la_porte_se_donne_a_nouveau() -> None:
    conversation = soins_refuses()
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit("msa")
    assert conversation.brouillon.verdict_dit == "hors_regime_general"
    conversation.dit("non pardon la cpam", "nier")
    assert conversation.champ == "procedure_judiciaire"


def test_oui_preparons_la_demande_ne_dit_rien_d_un_tribunal() -> None:
    conversation = soins_refuses()
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("la cpam")
    conversation.dit("oui préparons la demande", "affirmer")
    assert conversation.brouillon.situation.procedure_judiciaire is None
    conversation.dit("pas à ma connaissance", "ne_sait_pas")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


def test_je_n_ai_saisi_personne_n_est_pas_un_tribunal_saisi() -> None:
    conversation = soins_refuses()
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("la cpam")
    conversation.dit("je n ai saisi personne", "nier")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"
