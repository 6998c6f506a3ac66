"""Folding and straightening keep the way back to what the person wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.langue.orthographe import corriger, distance, redresser
from bot.extraction.langue.pliage import plier


@pytest.mark.parametrize(
    ("texte", "plie"),
    [
        ("J’ai ÉCRIT à l’accueil", "j'ai ecrit a l'accueil"),
        ("e\u0301crit", "ecrit"),
        ("ma sœur", "ma soeur"),
        ("mi‑mars\u00a02026", "mi-mars 2026"),
        ("a\u200bmeli", "ameli"),
        ("1ᵉʳ", "1er"),
    ],
)
def test_un_texte_plie(texte: str, plie: str) -> None:
    assert plier(texte).plie == plie


@pytest.mark.parametrize(
    ("texte", "redresse"),
    [
        ("jé ecri a la cpan", "j'ai ecrit a la cpam"),
        ("jsp", "je sais pas"),
        ("tjr pa de repons", "toujours pas de reponse"),
        ("c un rdv", "c'est un rendez-vous"),
        ("réclamassion", "reclamation"),
        ("tribunnal", "tribunal"),
        ("recomandé", "recommande"),
        ("c mn mari", "c'est mon mari"),
        ("5 mn", "5 mn"),
        ("mon per il sapel", "mon pere il s'appelle"),
        ("il on di non", "ils ont dit non"),
        ("la sem derniere", "la semaine derniere"),
        # real words beside ours, and short ones, stay
        ("je me repose", "je me repose"),
        ("contacter", "contacter"),
        ("premiere", "premiere"),
        ("mais", "mais"),
    ],
)
def test_un_texte_redresse(texte: str, redresse: str) -> None:
    assert redresser(texte).plie == redresse


def test_un_mot_redresse_garde_sa_place_dans_le_texte() -> None:
    texte = "Bjr, jé écri hier"
    lu = redresser(texte)
    debut = lu.plie.index("j'ai ecrit")
    de, a = lu.etendue(debut, debut + len("j'ai ecrit"))
    assert texte[de:a] == "jé écri"


@pytest.mark.parametrize(
    ("un", "autre", "attendue"),
    [("courier", "courrier", 1), ("repnose", "reponse", 1), ("tribunal", "tribunal", 0), ("avocat", "dentiste", 3)],
)
def test_la_distance_compte_les_fautes_de_frappe(un: str, autre: str, attendue: int) -> None:
    assert distance(un, autre, 2) == attendue


@given(st.text())
def test_chaque_caractere_plie_a_une_place_dans_le_texte(texte: str) -> None:
    for lu in (plier(texte), redresser(texte)):
        assert len(lu.plie) == len(lu.debuts) == len(lu.fins)
        assert all(0 <= debut < fin <= len(texte) for debut, fin in zip(lu.debuts, lu.fins, strict=True))
        assert list(lu.debuts) == sorted(lu.debuts)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=30))
def test_un_mot_corrige_reste_corrige(mot: str) -> None:
    assert corriger(corriger(mot)) == corriger(mot)
