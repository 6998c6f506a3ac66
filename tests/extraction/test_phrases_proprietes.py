"""Whatever the text, every reader of phrases answers, with passages that lie in the text."""

from collections.abc import Callable
from dataclasses import fields
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.extraction.affaire.situation import Dit, lire_situation
from bot.extraction.personnes.personnes import lire_accord, lire_pour_qui
from bot.extraction.reponse import reponses
from bot.extraction.reponse.choix import choisir
from bot.extraction.temps.dates import Role, lire_dates, resoudre_chaine
from tests.extraction.affaire.test_situation import VALEURS

MORCEAUX = (
    "le 12 mars", "12/03/26", "31/02", "entre le 3 et le 5 mars", "il y a 3 semaines", "demain", "mardi dernier",
    "en 2025", "l'été dernier", "depuis 5 mois", "le 3", "{tel:valide}", "44000", "à 14h30", "100 %",
    "j'ai réclamé", "jé ecri", "ils ont refusé", "sans réponse", "la CPAM", "ma mutuelle", "ne paie pas", "la MSA",
    "je suis à", "j'ai saisi", "le tribunal", "est-ce que", "si", "pour ma mère", "ma sœur", "c'est moi", "non pas",
    "en fait c'est", "oui", "non", "jsp", "pas", "je veux mourir", "mort de rire", "?", ",", ".", "\n", "é", "’",
    "œ", "je suis", "né le", "audience", "C2S",
)  # fmt: skip
AUJOURD_HUI = st.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31))
TEXTES = st.one_of(st.text(), st.lists(st.sampled_from(MORCEAUX), max_size=25).map(" ".join))
LECTEURS: tuple[Callable[[str], object], ...] = (
    lire_accord,
    lire_pour_qui,
    lire_situation,
    reponses.est_alarme,
    reponses.est_definition,
    reponses.est_ignorance,
    reponses.est_injure,
    reponses.est_pourquoi,
    reponses.est_question,
    reponses.est_refus,
    reponses.lire_correction,
    reponses.lire_oui_non,
)


@pytest.mark.parametrize("lecteur", LECTEURS)
@settings(max_examples=60, deadline=None)
@given(texte=TEXTES)
def test_aucun_texte_n_arrete_un_lecteur(lecteur: Callable[[str], object], texte: str) -> None:
    lecteur(texte)


@settings(max_examples=200, deadline=None)
@given(texte=TEXTES, aujourd_hui=AUJOURD_HUI, futur=st.booleans())
def test_les_dates_sont_dans_le_texte_en_ordre_et_sans_chevauchement(
    texte: str, aujourd_hui: date, futur: bool
) -> None:
    fin = 0
    for lue in lire_dates(texte, aujourd_hui, futur):
        assert fin <= lue.debut < lue.fin <= len(texte)
        assert texte[lue.debut : lue.fin] == lue.texte
        fin = lue.fin


@settings(max_examples=200, deadline=None)
@given(texte=TEXTES, aujourd_hui=AUJOURD_HUI)
def test_une_date_passee_n_est_jamais_apres_aujourd_hui(texte: str, aujourd_hui: date) -> None:
    for lue in lire_dates(texte, aujourd_hui):
        if lue.role is not Role.AUDIENCE:
            assert all(jour <= aujourd_hui for jour in lue.candidats)
            assert list(lue.candidats) == sorted(lue.candidats, reverse=True)


@settings(max_examples=100, deadline=None)
@given(texte=TEXTES, aujourd_hui=AUJOURD_HUI)
def test_une_chaine_ne_recule_jamais_et_finit_aujourd_hui_au_plus_tard(texte: str, aujourd_hui: date) -> None:
    dates = lire_dates(texte, aujourd_hui)
    jours = resoudre_chaine(dates, aujourd_hui)
    if jours is not None:
        assert len(jours) == len(dates)
        assert jours == sorted(jours)
        assert all(jour <= aujourd_hui for jour in jours)


@settings(max_examples=200, deadline=None)
@given(texte=TEXTES)
def test_la_situation_n_a_que_des_valeurs_du_contrat_et_des_passages_du_texte(texte: str) -> None:
    lue = lire_situation(texte)
    for champ in fields(lue):
        dits = getattr(lue, champ.name)
        for dit in dits if isinstance(dits, tuple) else [dits]:
            if isinstance(dit, Dit):
                assert 0 <= dit.debut < dit.fin <= len(texte)
                assert champ.name not in VALEURS or dit.valeur in VALEURS[champ.name]


@settings(max_examples=100, deadline=None)
@given(texte=TEXTES)
def test_la_personne_concernee_est_nommee_dans_le_texte(texte: str) -> None:
    lu = lire_pour_qui(texte)
    if lu is not None:
        assert 0 <= lu.debut < lu.fin <= len(texte)
        assert lu.soi == (lu.qualite is None)
        assert lu.lien is None or lu.lien in texte


@settings(max_examples=100, deadline=None)
@given(texte=TEXTES, titres=st.lists(st.text(max_size=20), max_size=5))
def test_un_choix_est_l_un_de_ceux_qui_sont_offerts(texte: str, titres: list[str]) -> None:
    choix = [(str(rang), titre, ()) for rang, titre in enumerate(titres)]
    assert choisir(texte, choix) in (None, *(ident for ident, _, _ in choix))
