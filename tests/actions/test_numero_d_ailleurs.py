"""A number that is none of ours is said to be so; and what is asked while meanings are offered picks none of them."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.test_questions_au_milieu import au_nom


@pytest.mark.parametrize("texte", ["MED-2026-000001 code 1234", "MED 2026 12 code 99887 elle en est où"])
def test_un_numero_mal_recopie(texte: str) -> None:
    assert "Je ne reconnais pas ce numéro" in Conversation().dit(texte, "nlu_fallback", zone="unknown")


@pytest.mark.parametrize("texte", ["AM-7F3K-22", "le numéro c'est 7512026-00012", "dossier 2026A00412"])
def test_un_autre_numero_quand_on_l_attend(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("où en est ma demande", "suivre_saisine")
    assert "Je ne reconnais pas ce numéro" in conversation.dit(texte, "informer", zone="ask")


def test_le_numero_d_ailleurs_dans_la_demande() -> None:
    dit = Conversation().dit("elle en est où ma demande numéro AM-7F3K-22 code azerty ?", "suivre_saisine")
    assert "Je ne reconnais pas ce numéro" in dit


@pytest.mark.parametrize("texte", ["75011", "le 12-03-2026", "merci", "je ne sais pas"])
def test_ce_qui_n_est_pas_un_numero_de_demande(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("où en est ma demande", "suivre_saisine")
    assert "Je ne reconnais pas ce numéro" not in conversation.dit(texte, "informer")


def a_clarifier() -> Conversation:
    """Asks which of two meanings is right."""
    conversation = Conversation()
    dit = conversation.dit(
        "bon et sinon pour ça", "faq/hors_competence", zone="ask", autres=("faq/traitement_demande",)
    )
    assert "De quoi s'agit-il" in dit
    return conversation


def test_une_autre_demande_ne_choisit_pas_un_sens() -> None:
    assert "le numéro de votre demande" in a_clarifier().dit("où en est ma demande", "suivre_saisine")


def test_les_mots_d_un_titre_choisissent_ce_sens() -> None:
    conversation = a_clarifier()
    titre = conversation.contenu.libelles["labels"]["faq/hors_competence"]
    assert "il la transmet au bon service" in conversation.dit(titre, "faq/cas_de_saisine")


@pytest.mark.parametrize("texte", ["j'ai plus rien", "j'ai tout perdu", "je l'ai perdu"])
def test_qui_n_a_plus_rien(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("où en est ma demande", "suivre_saisine")
    assert "Sans le numéro et le code secret" in conversation.dit(texte, "informer", zone="ask")


def test_ce_qui_est_ajoute_pendant_le_formulaire_est_pour_lui() -> None:
    conversation = au_nom()
    conversation.dit("où en est ma demande", "suivre_saisine")
    dit = conversation.dit("j'ai oublié de dire qu'ils ont perdu mon dossier en mai", "informer")
    assert "la demande à compléter" not in dit
    assert "perdu mon dossier" in conversation.brouillon.dossier.recit()
