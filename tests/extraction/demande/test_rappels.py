"""The wish to be called back, when, and when somebody answers."""

import pytest

from bot.extraction.demande import rappels


@pytest.mark.parametrize(
    "texte",
    [
        "rappelez-moi",
        "rappelez moi demain matin",
        "je voudrais être rappelé",
        "pouvez-vous me rappeler au {tel:valide} ?",
        "je souhaite qu'un conseiller me rappelle",
        "est-ce que quelqu'un peut m'appeler cet après-midi",
        "je veux un rappel",
        "j'aimerais qu'on m'appelle",
    ],
)
def test_on_veut_etre_rappele(texte: str) -> None:
    assert rappels.veut_etre_rappele(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "rappelez-moi ce qu'est un motif",
        "rappelez-moi la date",
        "rappelez-moi le nom de la caisse",
        "je m'appelle Lucie Durand",
        "mon père vient de m'appeler",
        "ne me rappelez pas",
        "je ne me rappelle plus la date",
        "je leur ai envoyé un rappel de ma demande",
    ],
)
def test_on_ne_demande_pas_de_rappel(texte: str) -> None:
    assert not rappels.veut_etre_rappele(texte)


@pytest.mark.parametrize(
    ("texte", "refuse"),
    [
        ("ne me rappelez pas", True),
        ("annulez le rappel", True),
        ("finalement plus besoin d'être rappelé", True),
        ("je ne veux plus être appelée", True),
        ("je ne me rappelle pas", False),
        ("annulez ma demande", False),
    ],
)
def test_on_renonce_au_rappel(texte: str, refuse: bool) -> None:
    assert rappels.refuse_le_rappel(texte) is refuse


@pytest.mark.parametrize(
    ("texte", "moment"),
    [
        ("le matin", "matin"),
        ("plutôt dans la matinée", "matin"),
        ("avant midi", "matin"),
        ("l'après-midi", "apres_midi"),
        ("cet aprem", "apres_midi"),
        ("après 16h", "apres_midi"),
        ("peu importe", "indifferent"),
        ("quand vous voulez", "indifferent"),
        ("je ne travaille pas le mercredi", None),
    ],
)
def test_le_moment_du_rappel(texte: str, moment: str | None) -> None:
    assert rappels.lire_moment(texte) == moment


@pytest.mark.parametrize(
    ("texte", "demande"),
    [
        ("c'est ouvert à quelle heure ?", True),
        ("quels sont vos horaires", True),
        ("à quelle heure je peux appeler", True),
        ("c ouvert le samedi ?", True),
        ("la caisse est fermée le samedi, c'est inadmissible, je travaille toute la semaine et personne ne me répond", False),
        ("les horaires de la caisse sont impossibles", False),
        ("", False),
    ],
)  # fmt: skip
def test_on_demande_quand_quelqu_un_repond(texte: str, demande: bool) -> None:
    assert rappels.demande_les_horaires(texte) is demande
