"""Whatever the text, every reader of identity data answers, with passages that lie in the text, in order."""

from collections.abc import Callable, Sequence
from typing import Protocol

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.extraction.affaire.professions import lire_professions
from bot.extraction.affaire.sommes import lire_durees, lire_sommes
from bot.extraction.lieux.adresses import lire_adresses, lire_reponse_adresse
from bot.extraction.lieux.caisses import Caisse, lire_caisses, lire_reponse_caisse
from bot.extraction.lieux.codes_postaux import lire_codes_postaux, lire_reponse_code_postal
from bot.extraction.lieux.villes import lire_villes
from bot.extraction.personnes.noms import lire_noms, lire_organisations, lire_reponse_nom

SANS_CHRONOMETRE = settings(deadline=None)  # the machines that run the tests are shared


class Passage(Protocol):
    """Something read at [debut, fin[ of a text."""

    @property
    def debut(self) -> int: ...

    @property
    def fin(self) -> int: ...


CAISSES: tuple[Caisse, ...] = (
    ("441", "CPAM de Loire-Atlantique", "44", "Nantes Cedex 9"),
    ("594", "CPAM des Flandres", "59", ""),
    ("595", "CPAM de Lille-Douai", "59", ""),
    ("971", "CGSS de Guadeloupe", "971", "Les Abymes Cedex"),
)
MORCEAUX = st.sampled_from([
    "12", "bis", "rue", "des", "Lilas", "44000", "44 000", "Nantes", "nantes", "Cedex 9", "j'habite à", "je vis au",
    "cpam", "de", "du", "la", "le", "59", "971", "Loire-Atlantique", "je m'appelle", "Jean", "DUPONT", "n'diaye",
    "Mme", "née", "nom :", "prénom", "association", "Le Pont", "docteur", "Dr.", "dentiste", "kiné", "1 250,50",
    "€", "euros", "deux", "cents", "mille", "trois", "mois", "ans", "et demi", "bât B", "apt 3", "{tel:valide}",
    "c'est", "mon fils", ",", ".", "(", "\n", "œ",
])  # fmt: skip
PHRASE = st.lists(st.tuples(MORCEAUX, st.sampled_from(["", " ", " ", " ", ", "])), max_size=25).map(
    lambda paires: "".join(morceau + blanc for morceau, blanc in paires)
)
TEXTE = st.text(alphabet=st.characters(exclude_categories=()), max_size=200) | PHRASE

LECTEURS: tuple[Callable[[str], Sequence[Passage]], ...] = (
    lire_adresses,
    lire_codes_postaux,
    lire_villes,
    lire_noms,
    lire_organisations,
    lire_professions,
    lire_sommes,
    lire_durees,
)
REPONSES: tuple[Callable[[str], Passage | None], ...] = (
    lire_reponse_adresse,
    lire_reponse_code_postal,
    lire_reponse_nom,
)


@pytest.mark.parametrize("lire", LECTEURS)
@SANS_CHRONOMETRE
@given(texte=TEXTE)
def test_les_passages_sont_dans_le_texte_sans_se_chevaucher(
    lire: Callable[[str], Sequence[Passage]], texte: str
) -> None:
    fin = 0
    for passage in lire(texte):
        assert fin <= passage.debut < passage.fin <= len(texte)
        fin = passage.fin


@pytest.mark.parametrize("lire", REPONSES)
@SANS_CHRONOMETRE
@given(texte=TEXTE)
def test_une_reponse_se_lit_toujours(lire: Callable[[str], Passage | None], texte: str) -> None:
    passage = lire(texte)
    assert passage is None or 0 <= passage.debut < passage.fin <= len(texte)


@pytest.mark.parametrize("lire", [lire_caisses, lire_reponse_caisse])
@SANS_CHRONOMETRE
@given(texte=TEXTE)
def test_une_caisse_se_lit_toujours(lire: Callable[[str, Sequence[Caisse]], Sequence[Passage]], texte: str) -> None:
    for passage in lire(texte, CAISSES):
        assert 0 <= passage.debut < passage.fin <= len(texte)


@pytest.mark.parametrize("lire", LECTEURS)
@pytest.mark.parametrize(
    "morceau", ["a", " ", "1", "cpam de ", "12 rue de ", "je m'appelle ", "dr ", "mille ", "44000 ", "nom : ", "\n"]
)
def test_quatre_mille_caracteres_se_lisent(lire: Callable[[str], Sequence[Passage]], morceau: str) -> None:
    lire((morceau * 4000)[:4000])
