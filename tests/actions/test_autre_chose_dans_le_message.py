"""What stands beside something else in a message is taken too."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.test_lignes_nommees import au_recapitulatif


def _msa() -> Conversation:
    conversation = Conversation()
    conversation.dit(
        "la MSA ne me rembourse pas mes soins, j'ai écrit le 1er septembre, pas de réponse", "situation/absence_reponse"
    )
    assert conversation.brouillon.verdict_dit == "hors_regime_general"
    return conversation


def test_un_proche_d_un_autre_regime_rouvre_la_porte() -> None:
    conversation = _msa()
    conversation.dit(
        "en fait ma femme elle est à la cpam elle, 28000 chartres, elle a écrit le 1er octobre, pas de réponse",
        "informer",
    )
    brouillon = conversation.brouillon
    assert brouillon.situation.regime == "general"
    assert brouillon.dossier.agissant_pour is not None
    assert brouillon.dossier.agissant_pour.precision == "ma femme"
    assert brouillon.dossier.reclamation.date is not None
    assert brouillon.dossier.reclamation.date.valeur.month == 10
    conversation.dit("elle peut saisir oui ou non ?", "faq/qui_peut_saisir", "ask")
    assert conversation.champ == "procedure_judiciaire"
    assert "Oui, vous pouvez saisir" in conversation.dit("non aucun tribunal", "nier")


def test_la_question_pour_un_proche_d_un_autre_regime() -> None:
    conversation = _msa()
    dit = conversation.dit("mon mari est à la CPAM, il peut saisir ?", "faq/qui_peut_saisir")
    assert conversation.brouillon.situation.regime == "general"
    assert conversation.brouillon.situation.reclamation is None
    assert "msa.fr" not in dit


def test_le_trouble_dit_avec_le_numero_perdu_est_pris() -> None:
    conversation = Conversation()
    conversation.dit("où en est ma demande ?", "suivre_saisine")
    dit = conversation.dit(
        "J AI PLUS LE NUMERO NI LE CODE. ALORS ON REFAIT. MON MEDECIN TRAITANT EST PARTI A LA RETRAITE ET "
        "PERSONNE NE ME PREND. LA CPAM DU CHER M A REPONDU NON LE 3 NOVEMBRE",
        "situation/medecin_traitant",
    )
    assert conversation.brouillon.situation.motif == "medecin_traitant"
    assert "NUMERO" not in conversation.brouillon.dossier.recit()
    assert "RETRAITE" in conversation.brouillon.dossier.recit()
    assert "médecin traitant" in dit


def test_l_injure_n_avale_pas_la_porte_de_la_msa() -> None:
    dit = Conversation().dit(
        "vous servez à rien robot de merde. Je suis agriculteur, la MSA de Beauce me doit 1200 balles d'IJ",
        "chitchat/mecontentement",
    )
    assert "MSA" in dit
    assert "médiateur national" in dit


def _au_champ(champ: str) -> Conversation:
    conversation = au_recapitulatif()
    brouillon = conversation.brouillon
    brouillon.etape, brouillon.champ = Etape.FORMULAIRE, champ
    brouillon.dossier.demande = brouillon.dossier.professionnel.ville = None
    brouillon.passes = [passe for passe in brouillon.passes if passe != champ]
    return conversation


@pytest.mark.parametrize("label", ["hors_perimetre", "modifier_reponse", "informer"])
def test_le_souhait_et_la_ville_dits_ensemble(label: str) -> None:
    conversation = _au_champ("demande")
    conversation.dit("Qu'on me rembourse mes soins, au fait ma ville c'est Rezé", label)
    assert conversation.brouillon.dossier.demande == "Qu'on me rembourse mes soins"
    assert conversation.brouillon.dossier.demandeur.ville == "Rezé"


@pytest.mark.parametrize("label", ["hors_perimetre", "modifier_reponse", "informer"])
def test_le_souhait_et_une_erreur_avouee(label: str) -> None:
    conversation = _au_champ("demande")
    conversation.dit("je voudrais qu'il s'excuse. et je me suis trompé d'adresse", label)
    assert conversation.brouillon.dossier.demande == "je voudrais qu'il s'excuse."
    assert conversation.champ == "demandeur.adresse"


def test_la_ville_dite_avec_une_question() -> None:
    conversation = _au_champ("professionnel.ville")
    conversation.dit("lyon bien sur. et le monsieur parle vietnamien?", "faq/textes_reference", "ask")
    assert conversation.brouillon.dossier.professionnel.ville == "Lyon"


@pytest.mark.parametrize(
    "message", ["pourquoi faire le numéro ? non je préfère pas", "à quoi ça sert ? je préfère ne pas le donner"]
)
def test_pourquoi_puis_non(message: str) -> None:
    conversation = _au_champ("demandeur.nir")
    dit = conversation.dit(message, "nier")
    assert "retrouver votre dossier" in dit
    assert conversation.champ != "demandeur.nir"
