"""The public number of a saisine, and the moves between its states."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.mediation.saisine import (
    ALPHABET,
    SUITES,
    Etat,
    etat_public,
    luhn_mod_32,
    normaliser_numero,
    nouveau_numero,
    nouvelle_preuve,
    peut_passer,
)


def test_a_number_has_the_form_of_the_contract() -> None:
    assert re.fullmatch(r"MED-2026-[0-9A-HJKMNP-TV-Z]{8}", nouveau_numero(2026))


@given(st.text(ALPHABET, min_size=7, max_size=7), st.integers(0, 6), st.sampled_from(ALPHABET))
def test_the_check_character_finds_every_single_mistake(corps: str, rang: int, autre: str) -> None:
    faux = corps[:rang] + autre + corps[rang + 1 :]
    assert (luhn_mod_32(faux) == luhn_mod_32(corps)) == (faux == corps)


@given(st.integers(0, 200))
def test_a_number_copied_by_hand_is_understood(_graine: int) -> None:
    numero = nouveau_numero(2026)
    annee, corps = numero.removeprefix("MED-").split("-")
    copie = f" med-{annee}-{corps.lower().replace('0', 'o').replace('1', 'l')} "
    assert normaliser_numero(copie) == numero


@pytest.mark.parametrize(
    "texte", ["", "MED-2026-", "MED-2026-00000001", "MED-20X6-12345678", "bonjour", "MED-2026-ÉÉÉÉÉÉÉÉ"]
)
def test_anything_else_is_not_a_number(texte: str) -> None:
    assert normaliser_numero(texte) is None


def test_a_proof_holds_a_hundred_bits() -> None:
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}", nouvelle_preuve())


def test_a_person_withdraws_until_the_mediator_is_at_work() -> None:
    retirables = {etat for etat in Etat if peut_passer(etat, Etat.RETIREE)}
    assert retirables == {Etat.ENREGISTREE, Etat.ECHEC_TRANSMISSION, Etat.TRANSMISE, Etat.ACCUSEE}


def test_a_failed_hand_over_still_reads_as_recorded() -> None:
    assert etat_public(Etat.ECHEC_TRANSMISSION) is Etat.ENREGISTREE
    assert all(etat_public(etat) is etat for etat in Etat if etat is not Etat.ECHEC_TRANSMISSION)


def test_every_state_has_its_moves_written_down() -> None:
    assert set(SUITES) == set(Etat)
