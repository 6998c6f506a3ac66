"""How and when somebody asks to be reached, and which way they wish for, told among other things."""

import pytest

from bot.extraction.personnes.noms import lire_nom_de_naissance
from bot.extraction.reclamation.reponse_voulue import lire_canal_voulu
from bot.extraction.reponse.consignes import lire_consignes, sans_consignes


@pytest.mark.parametrize(
    ("texte", "consignes"),
    [
        ("écrivez moi plutôt par sms mais pas le matin", ["écrivez moi plutôt par sms mais pas le matin"]),
        ("par SMS", ["par SMS"]),
        ("mon numéro {tel:valide}, appelez-moi après 18h", ["appelez-moi après 18h"]),
        ("je suis sourde, ne m'appelez pas, plutôt un sms", ["ne m'appelez pas, plutôt un sms"]),
        ("je suis malvoyante ecrivez moi en gros caractères", ["je suis malvoyante ecrivez moi en gros caractères"]),
        ("appelez plutôt ma fille au {tel:valide}", ["appelez plutôt ma fille"]),
        ("pas d'appels numéro masqué", ["pas d'appels numéro masqué"]),
        ("le mieux c'est d'appeler ma fille", ["le mieux c'est d'appeler ma fille"]),
        ("sms ou appel {tel:valide}", []),
        ("répondez par mail svp", []),
        ("ils devaient me rappeler le soir même, rien", []),
        ("ils m'ont prévenu par sms de la suspension", []),
        ("j'ai laissé un message sur leur répondeur", []),
        ("mon fils travaille le soir", []),
        ("vous pouvez m'appeler le soir ?", []),
    ],
)
def test_comment_joindre_la_personne(texte: str, consignes: list[str]) -> None:
    assert lire_consignes(texte) == consignes


def test_le_moment_suffit_ou_le_moyen_est_demande() -> None:
    assert lire_consignes("par téléphone mais pas le matin", demandees=True) == ["par téléphone mais pas le matin"]
    assert lire_consignes("par téléphone", demandees=True) == []


def test_le_reste_du_texte() -> None:
    dit = "mon dentiste refuse ma C2S, merci de me répondre par sms après 18h"
    assert sans_consignes(dit) == "mon dentiste refuse ma C2S"


@pytest.mark.parametrize(
    ("texte", "canal"),
    [
        ("La CPAM a refusé ma pension. Merci de me répondre par mail", "par mail"),
        ("je préfère une réponse par courrier", "par courrier"),
        ("ils m'ont répondu par courrier", None),
        ("la caisse doit me rappeler par téléphone", None),
        ("je veux parler à quelqu'un mais pas par téléphone", None),
    ],
)
def test_le_moyen_souhaite_au_milieu_d_un_recit(texte: str, canal: str | None) -> None:
    assert lire_canal_voulu(texte) == canal


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("Mireille Chauvet née Le Goff et lui c'est Tom Chauvet", "Mireille Chauvet née Le Goff"),
        ("Sylvie Martin (née Dupont)", "Sylvie Martin (née Dupont)"),
        ("Michèle Dubreuil, mais mon nom de naissance c'est Castaing", "mon nom de naissance c'est Castaing"),
        ("nom : Martin\nnom de naissance : Dupont", "Martin, nom de naissance : Dupont"),
        ("je suis née à Lyon", None),
        ("Sophie Turpin", None),
    ],
)
def test_le_nom_de_naissance_comme_il_est_dit(texte: str, dit: str | None) -> None:
    assert lire_nom_de_naissance(texte) == dit
