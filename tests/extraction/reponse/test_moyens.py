"""A way to reply that stands under a negation is ruled out, never chosen."""

import pytest

from bot.extraction.reponse.moyens import lire_moyens, lire_sans_moyen

SANS_RIEN = {"courriel", "telephone"}


@pytest.mark.parametrize(
    ("texte", "exclus"),
    [
        ("jai pas de mail ni de tel", SANS_RIEN),
        ("je n'ai ni adresse mail ni téléphone", SANS_RIEN),
        ("pas de mail pas de téléphone", SANS_RIEN),
        ("aucun des deux premiers", SANS_RIEN),
        ("j'ai pas internet", {"courriel"}),
        ("je suis sourd donc pas par téléphone", {"telephone"}),
        ("le téléphone c'est pas possible pour moi", {"telephone"}),
        ("par la poste, je n'ai pas d'e-mail", {"courriel"}),
        ("pas par mail, par téléphone", {"courriel"}),
        ("pas par courrier je suis SDF", {"courrier"}),
        ("j'ai rien de tout ça", {"courriel", "telephone", "courrier"}),
        ("non par courrier", set()),
        ("pas de souci par mail", set()),
        ("que le téléphone", set()),
    ],
)
def test_les_moyens_exclus(texte: str, exclus: set[str]) -> None:
    assert lire_moyens(texte).exclus == exclus


@pytest.mark.parametrize(
    ("texte", "sans"),
    [
        ("Ma caisse ne répond pas. Je n'ai pas d'adresse électronique.", {"courriel"}),
        ("je suis malentendante", {"telephone"}),
        ("j'ai ni mail ni portable", SANS_RIEN),
        ("je n'ai pas reçu de mail", set()),
        ("pas de mail de la caisse depuis juin", set()),
        ("je n'ai pas de courrier de leur part", set()),
    ],
)
def test_ce_que_la_personne_n_a_pas_dit_ailleurs(texte: str, sans: set[str]) -> None:
    assert lire_sans_moyen(texte) == sans
