"""Wishes told among other things."""

import pytest

from bot.extraction.affaire.souhaits import lire_souhaits
from bot.extraction.recit.recits import lire_recit


@pytest.mark.parametrize(
    ("texte", "souhaits"),
    [
        ("Je voudrais saisir le médiateur, je demande le versement des sommes dues.", ["je demande le versement des sommes dues."]),
        ("Réponse négative. Je voudrais le remboursement intégral. Pas de justice.", ["Je voudrais le remboursement intégral."]),
        ("C'est le 8. Et je voudrais l'annulation, ou au moins payer en dix fois", ["je voudrais l'annulation, ou au moins payer en dix fois"]),
        ("la cpam ne répond pas et je voudrais être remboursée", ["je voudrais être remboursée"]),
        ("pour ma mère, et je voudrais que le kiné soit rappelé à l'ordre", ["je voudrais que le kiné soit rappelé à l'ordre"]),
        ("c'est pour elle je veux qu'ils lui rendent ses droits", ["je veux qu'ils lui rendent ses droits"]),
        ("je voudrais que vous m'expliquiez", []),
        ("moi-même. j'aimerais qu'on me rappelle", []),
        ("je demande depuis mars le remboursement de mes soins", []),
        ("je voudrais savoir si je peux être remboursé", []),
        ("je ne veux pas payer cet indu", []),
        ("je voudrais saisir le médiateur pour mon remboursement", []),
        ("j'ai demandé le remboursement en mars", []),
    ],
)  # fmt: skip
def test_les_souhaits(texte: str, souhaits: list[str]) -> None:
    assert lire_souhaits(texte) == souhaits


@pytest.mark.parametrize(
    ("texte", "recit"),
    [
        ("mais ma date de naissance c'est le 9 mai 1955", ""),
        ("bah oui elle est d'accord elle est là à côté, on habite 4 rue des Augustins à Perpignan 66000 et mon numéro c'est le {tel:valide} mais je travaille de nuit alors plutôt par courrier", ""),
        ("et dans le recit enlevez la phrase sur le demenagement", ""),
        ("et si j'ai demenagé je mets quelle adresse", ""),
        ("deux choses à corriger : mon nom c'est Petit, j'ai inversé les chiffres.", ""),
        ("Je vous écris au sujet de mon époux Gérard Thévenot, n° {nir:invalide}. La CPAM lui réclame un indu.", "Je vous écris au sujet de mon époux Gérard Thévenot. La CPAM lui réclame un indu."),
        ("ma mère est en ehpad, la cpam du finistère refuse ses transports", "ma mère est en ehpad, la cpam du finistère refuse ses transports"),
        ("la cpam de la loire bloque mon dossier", "la cpam de la loire bloque mon dossier"),
        ("je suis à la cpam du grand est", ""),
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_du_recit(texte: str, recit: str) -> None:
    assert lire_recit(texte) == recit
