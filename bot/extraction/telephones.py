"""A phone number in E.164, from its digits in any French or international form."""

import re

import phonenumbers

# Overseas numbers are dialled like the others (0692…) but have a country code of their own (+262 692…).
_REGIONS_D_OUTRE_MER = ("GP", "GF", "MQ", "RE", "YT")

# 08 numbers belong to services, not to persons. Source: ARCEP, plan national de numérotation.
_FRANCAIS = re.compile(r"(?:(?:\+|00)?330?|0)([1-79][0-9]{8})")
_ETRANGER = re.compile(r"(?:\+|00)(?!33|0)([0-9]{7,15})")
_DE_SERVICE = re.compile(r"(?:(?:\+|00)?330?|0)8[0-9]{8}")


def normaliser(numero: str) -> str | None:
    """E.164 form of digits that may begin with "+"; None where they are not a whole number.

    A French number only has to be possible: the ranges kept for fiction (06 39 98…) are not "valid" ones.
    """
    if francais := _FRANCAIS.fullmatch(numero):
        return _normaliser_francais(francais[1])
    if etranger := _ETRANGER.fullmatch(numero):
        lu = _lire("+" + etranger[1], None)
        return _e164(lu) if lu is not None and phonenumbers.is_possible_number(lu) else None
    return None


def est_attribue(e164: str) -> bool:
    """Whether the number lies in a range that its country has given out."""
    lu = _lire(e164, None)
    return lu is not None and phonenumbers.is_valid_number(lu)


def est_de_service(numero: str) -> bool:
    """Whether the digits are a French special-rate number (08…), never a person's own."""
    return _DE_SERVICE.fullmatch(numero) is not None


def _normaliser_francais(sans_zero: str) -> str:
    for region in _REGIONS_D_OUTRE_MER:
        lu = _lire("0" + sans_zero, region)
        if lu is not None and phonenumbers.is_valid_number_for_region(lu, region):
            return _e164(lu)
    return "+33" + sans_zero


def _lire(numero: str, region: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(numero, region)
    except phonenumbers.NumberParseException:
        return None


def _e164(lu: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(lu, phonenumbers.PhoneNumberFormat.E164)
