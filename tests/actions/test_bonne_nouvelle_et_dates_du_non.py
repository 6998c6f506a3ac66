"""A caisse that gives way at last, its "non" with a day, the writer's own answer, a line taken out with a reason."""

from datetime import date

import pytest

from bot.extraction.affaire.paiements import va_etre_paye
from tests.actions.conversation import Conversation
from tests.actions.test_donnees_retirees import _avec_nir


@pytest.mark.parametrize(
    "texte",
    [
        "la caisse vient de m'appeler, ils me payent la semaine prochaine",
        "la cpam m'a rappelé, elle me rembourse lundi",
        "bonne nouvelle, le virement est parti",
        "ils viennent de me dire que mon dossier est débloqué",
        "la caisse a payé ce matin",
        "ils viennent de payer",
        "j'ai été remboursée hier",
        "finalement c'est réglé",
    ],
)
def test_la_caisse_paie_enfin(texte: str) -> None:
    assert va_etre_paye(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "ils me payent quand ?",
        "la cpam ne me paye pas demain",
        "ils remboursent 20 euros",
        "ils ont payé hier mais pas tout",
        "ils ont remboursé que la moitié hier",
        "je n'ai pas été remboursée hier",
        "j'ai payé hier 400 euros",
        "ils disent hier que c'est réglé alors que non",
    ],
)
def test_ce_n_est_pas_une_bonne_nouvelle(texte: str) -> None:
    assert not va_etre_paye(texte)


@pytest.mark.parametrize(
    ("texte", "reclame", "repondu"),
    [
        ("la cpam m'a refusé mes lunettes le 2 juin, reclamé par ameli le 8 juin, non le 22 juin", (6, 8), (6, 22)),
        ("la cpam a refusé ses transports, j'ai réclamé le 6 aout, non le 1er septembre", (8, 6), (9, 1)),
        ("refus le 2/6, j'ai contesté le 8/6, c'était non le 22/6", (6, 8), (6, 22)),
        ("ils refusent ma contestation faite le 3 avril, leur réponse date du 30 avril", (4, 3), (4, 30)),
    ],
)
def test_le_non_de_la_caisse_a_sa_date(texte: str, reclame: tuple[int, int], repondu: tuple[int, int]) -> None:
    conversation = Conversation()
    conversation.dit(texte, "informer")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date.valeur == date(2026, *reclame)
    assert reclamation.date_reponse and reclamation.date_reponse.valeur == date(2026, *repondu)
    assert conversation.brouillon.situation.reclamation == "sans_succes"


@pytest.mark.parametrize(
    "texte",
    [
        "la cpam me reclame 712 euros, je leur ai envoyé ma reponse le 10 novembre, j'attends la leur",
        "la cpam me demande 300 euros, j'ai posté notre réponse le 10 novembre, on attend leur retour",
    ],
)
def test_sa_propre_reponse_est_une_reclamation(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/reponse_insatisfaisante")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date.valeur == date(2026, 11, 10)
    assert reclamation.date_reponse is None
    assert conversation.brouillon.situation.reclamation == "en_attente"


def test_sans_medecin_le_silence_de_la_caisse_est_le_motif() -> None:
    conversation = Conversation()
    conversation.dit(
        "éducateur référent, la carte n'arrive pas, la CPAM de Vendée n'a jamais répondu à notre courrier du 1er septembre",
        "situation/medecin_traitant",
    )
    assert conversation.brouillon.situation.motif == "absence_reponse"


@pytest.mark.parametrize(
    "texte", ["finalement enlevez mon numéro de sécu je préfère pas", "enlevez mon numéro de sécu, c'est pas utile"]
)
def test_une_ligne_se_retire_avec_sa_raison(texte: str) -> None:
    conversation = _avec_nir()
    assert "C'est retiré" in conversation.dit(texte, "annuler")
    assert conversation.brouillon.dossier.demandeur.nir is None
