"""A name that is spelt in words, with the sign that an old telephone could not type."""

import pytest

from bot.extraction.personnes.noms import lire_reponse_nom
from bot.extraction.personnes.noms_epeles import accentuer, lire_nom_epele


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("Maï avec un tréma", "Maï"),
        ("mai avec un trema sur le i", "maï"),
        ("Francois avec une cédille", "François"),
        ("c'est Noel avec un tréma", "Noël"),
        ("Lea avec un accent aigu sur le e", "Léa"),
        ("non, Marchant avec un t", "Marchant"),
        ("Léa avec un h, Léah", "Léah"),
        ("mon nom c'est avec deux b, Fabbre", "Fabbre"),
        ("une réclamation avec un recommandé", None),
        ("j'ai rendez-vous avec un medecin", None),
    ],
)
def test_nom_epele(texte: str, nom: str | None) -> None:
    assert lire_nom_epele(texte) == nom


def test_un_signe_deja_ecrit_ou_dont_la_place_n_est_pas_sure_ne_change_rien() -> None:
    assert accentuer("Maï", "avec un trema") == "Maï"
    assert accentuer("Helene", "avec un accent aigu") == "Helene"


@pytest.mark.parametrize(
    "texte",
    [
        "lea c'est mon prenom et fabre c'est mon nom",
        "fabre c'est mon nom et lea c'est mon prenom",
        "Lea c'est mon prénom et Fabre c'est mon nom",
    ],
)
def test_les_deux_parts_suivies_de_ce_qu_elles_sont(texte: str) -> None:
    lu = lire_reponse_nom(texte)
    assert lu is not None
    assert (lu.nom, lu.prenom) == ("Fabre", "Lea")


@pytest.mark.parametrize("texte", ["bon ok Nadia Abgrall", "allez, Nadia Abgrall", "tant pis, Nadia Abgrall"])
def test_un_nom_que_l_on_donne_apres_tout(texte: str) -> None:
    lu = lire_reponse_nom(texte)
    assert lu is not None
    assert (lu.nom, lu.prenom) == ("Abgrall", "Nadia")
