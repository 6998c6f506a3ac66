"""What a message asks beside what it gives."""

import pytest

from bot.extraction.demande.sujets import lire_cas, sujets
from bot.extraction.langue.interrogations import separer


@pytest.mark.parametrize(
    ("texte", "dit", "posee"),
    [
        (
            "Lina Costa, et c koi la difference avec le défenseur des droits ?",
            "Lina Costa",
            "et c koi la difference avec le défenseur des droits ?",
        ),
        ("33000 et au fait il faut un avocat ?", "33000", "au fait il faut un avocat ?"),
        ("pour moi, et est-ce que c'est payant ?", "pour moi", "et est-ce que c'est payant ?"),
        ("c'est payant ? sinon moi c'est Lina Costa", "sinon moi c'est Lina Costa", "c'est payant ?"),
        ("c'est pour moi mais si on me paye pas je fais quoi", "c'est pour moi", "mais si on me paye pas je fais quoi"),
        ("et si il refuse", "", "et si il refuse"),
        ("vous avez pas répondu pour le prix", "", "vous avez pas répondu pour le prix"),
        ("il est ou le mediateur", "", "il est ou le mediateur"),
        ("Lina Costa", "Lina Costa", ""),
        ("tribunal ?? non pkoi", "tribunal ?? non pkoi", ""),
        ("par mail si c'est possible", "par mail si c'est possible", ""),
        ("12 rue des lilas, 33000 Bordeaux", "12 rue des lilas, 33000 Bordeaux", ""),
    ],
)
def test_ce_qui_est_dit_et_ce_qui_est_demande(texte: str, dit: str, posee: str) -> None:
    assert separer(texte) == (dit, posee)


@pytest.mark.parametrize(
    ("texte", "cas"),
    [
        ("c'est qui qui lit ?", ("faq/confidentialite", "lecteurs")),
        ("mon dentiste va le savoir ?", ("faq/confidentialite", "professionnel")),
        ("et si je paye pas ?", ("faq/gratuite", "dette")),
        ("il faut un avocat ?", ("faq/gratuite", "avocat")),
        ("jpeux faire moi meme ou faut un adulte?", ("faq/qui_peut_saisir", "mineur")),
        (
            "j'ai 15 ans, est-ce que je peux faire la demande moi-même ou il faut un adulte ?",
            ("faq/qui_peut_saisir", "mineur"),
        ),
        ("je peux saisir le médiateur sans mes parents ?", ("faq/qui_peut_saisir", "mineur")),
        ("j'ai 15 ans de cotisation", None),
        ("je veux pas que ma mere ou mon beau pere le sache, c'est possible?", ("faq/confidentialite", "proches")),
        ("mes parents vont être prévenus ?", ("faq/confidentialite", "proches")),
        ("mes parents peuvent voir le docteur demain", None),
        ("c legal ?", ("faq/textes_reference", "legal")),
        ("mon kiné veut un chèque, c'est légal ?", None),
        ("est-ce que c'est payant ?", None),
    ],
)
def test_le_cas_d_une_question(texte: str, cas: tuple[str, str] | None) -> None:
    assert lire_cas(texte) == cas


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("et si la caisse dit non quand même", "faq/autres_recours"),
        ("il est ou le mediateur", "faq/adresse_caisse"),
        ("vous m'avez rien dit pour le prix", "faq/gratuite"),
    ],
)
def test_le_sujet_d_une_question(texte: str, label: str) -> None:
    assert sujets(texte) == [label]
