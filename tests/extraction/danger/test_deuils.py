"""The death of somebody close: a bereavement, and no danger."""

import pytest

from bot.extraction.danger import dangers, deuils


@pytest.mark.parametrize(
    "texte",
    [
        "mon mari vient de mourir",
        "je suis veuve depuis 3 semaines",
        "ma mère est décédée hier, que faire avec sa carte vitale",
        "vous etes marrant, ma femme est morte et moi j'ai plus de permis",
        "mais elle est morte ma femme",
        "mon bébé est mort a la naissance",
        "j'ai perdu mon fils en août",
        "l'enterrement que j'ai pas fini de payer",
        "notre mere s'occupait de tout, elle est morte en juillet",
        "mon frère s'est suicidé en mai",
    ],
)
def test_un_deuil_n_est_pas_une_alarme(texte: str) -> None:
    assert deuils.dit_un_deuil(texte)
    assert not dangers.est_alarme(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je suis morte de fatigue",
        "mon mari est mort de rire",
        "mon père est mort là dans son lit je viens de le trouver",
        "mon mari va mourir",
        "ma femme ne respire plus",
        "la caisse est fermée",
    ],
)
def test_pas_un_deuil(texte: str) -> None:
    assert not deuils.dit_un_deuil(texte)


def test_le_medecin_qui_s_est_suicide_n_est_pas_un_danger() -> None:
    assert not dangers.est_alarme("mon médecin s'est suicidé en mai et depuis je trouve plus personne")


@pytest.mark.parametrize(
    "texte",
    ["mon fils est mort et je veux le rejoindre, je veux mourir", "ma femme est morte, mon père ne respire plus"],
)
def test_un_deuil_ne_cache_pas_un_danger(texte: str) -> None:
    assert dangers.est_alarme(texte)
