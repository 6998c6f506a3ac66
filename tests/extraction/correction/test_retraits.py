"""What the person wants taken out of what will be sent."""

import pytest

from bot.extraction.correction.retraits import (
    Retrait,
    ce_qui_est_parti,
    lire_retrait,
    mots_cites,
    reprend_le_nir,
    retirer,
)
from bot.extraction.reponse.reponses import veut_envoyer

RECIT = "Ma caisse ne répond pas. Mon mari est au chômage à cause de vous. Bande d'incapables, j'attends depuis mars."


@pytest.mark.parametrize(
    ("texte", "retrait"),
    [
        ("ok mais enlevez mon téléphone", Retrait("telephone", "", False)),
        ("ne mettez pas mon mail svp", Retrait("courriel", "", False)),
        ("retirez mon num de secu", Retrait("nir", "", False)),
        ("enlevez la phrase sur mon mari", Retrait(None, "mari", True)),
        ("supprimez ce que j'ai dit sur ma fille", Retrait(None, "fille", True)),
        ("enlevez le mot voleurs", Retrait(None, "voleurs", False)),
        ("enlevez bande d'incapables du texte", Retrait(None, "bande d'incapables", False)),
        ("supprimez mon numéro de téléphone, mettez le mail", None),
        ("efface on repar a zero jé tt melangé", None),
        ("retirez l'indu", None),
        ("supprimez tout", None),
        ("la caisse a retiré mon téléphone du dossier", None),
    ],
)
def test_ce_qui_est_a_retirer(texte: str, retrait: Retrait | None) -> None:
    assert lire_retrait(texte) == retrait


def test_une_phrase_s_en_va_entiere_et_les_autres_restent() -> None:
    assert (
        retirer(RECIT, Retrait(None, "mari", True))
        == "Ma caisse ne répond pas. Bande d'incapables, j'attends depuis mars."
    )
    assert retirer("la caisse répond pas, mon mari est malade", Retrait(None, "mari", True)) == "la caisse répond pas"


def test_des_mots_s_en_vont_seuls() -> None:
    assert retirer(RECIT, Retrait(None, "bande d'incapables", False)).endswith("de vous. j'attends depuis mars.")
    assert retirer(RECIT, Retrait(None, "voleurs", False)) == RECIT


@pytest.mark.parametrize(
    ("recit", "mots", "reste"),
    [
        ("née le 14 mars 1979 Je suis en arrêt et la CPAM ne me paie pas.", "née le 14 mars", "Je suis en arrêt et la CPAM ne me paie pas."),
        ("Ma mère est morte et la CPAM me doit 300 euros. J'ai écrit.", "ma mère", "la CPAM me doit 300 euros. J'ai écrit."),
        ("J'ai écrit. La CPAM me doit 300 euros, ma mère est morte.", "ma mère", "J'ai écrit. La CPAM me doit 300 euros."),
        ("Ma mère est morte. Le numéro du dossier est perdu.", "mère", "Le numéro du dossier est perdu."),
    ],
)  # fmt: skip
def test_de_la_phrase_nommee_ne_part_que_ce_qui_en_parle(recit: str, mots: str, reste: str) -> None:
    retrait = lire_retrait(f"enlevez la phrase sur {mots}, ça les regarde pas")
    assert retrait
    assert retirer(recit, retrait) == reste


def test_les_mots_recopies_sont_retrouves() -> None:
    recit = "ma mutuelle rembourse pas, la cpam me doit 412 euros, que faire"
    cites = mots_cites("enlevez ma mutuelle rembourse pas et le que faire", recit)
    assert cites == ["ma mutuelle rembourse pas", "que faire"]
    assert mots_cites("enlève la cpam me doit 412 euros", recit) == ["la cpam me doit 412 euros"]
    assert mots_cites("enlevez la cpam", recit) == []
    assert ce_qui_est_parti(recit, "la cpam me doit 412 euros") == ["ma mutuelle rembourse pas", "que faire"]


@pytest.mark.parametrize(
    ("texte", "envoie"),
    [
        ("c bon envoi", True),
        ("rien, c'est bon envoyez", True),
        ("c'est bon vous pouvez envoyer la demande", True),
        ("n'envoyez pas", False),
        ("attendez avant d'envoyer", False),
        ("envoyez moi la lettre", False),
        ("envoyez la par courrier", False),
    ],
)
def test_l_ordre_d_envoyer(texte: str, envoie: bool) -> None:
    assert veut_envoyer(texte) is envoie


@pytest.mark.parametrize(
    ("texte", "repris"),
    [
        ("{nir:valide} ah non laissez je préfère pas le donner", True),
        ("{nir:valide} finalement non effacez", True),
        ("{nir:valide} je ne veux plus que vous l'ayez", True),
        ("{nir:valide}, non laissez-moi vous expliquer", False),
        ("{nir:valide} et je veux pas donner mon mail", False),
    ],
)
def test_un_numero_donne_puis_repris(texte: str, repris: bool) -> None:
    assert reprend_le_nir(texte) is repris
