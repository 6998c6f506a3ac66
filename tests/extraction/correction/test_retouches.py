"""A part of a value is put right: the rest of it stays; a text that speaks of something else changes nothing."""

import pytest

from bot.extraction.correction.retouches import (
    lire_complement,
    retoucher_adresse,
    retoucher_courriel,
    retoucher_telephone,
)


@pytest.mark.parametrize(
    ("texte", "corrige"),
    [
        ("mon téléphone finit par 42", "0639984542"),
        ("se termine par 45 13", "0639984513"),
        ("les deux derniers chiffres c'est 13", "0639984513"),
        ("le numéro c'est 13 à la fin, pas 12", "0639984513"),
        ("c'est pas 98 mais 89 dans mon numéro", "0639894512"),
        ("mon portable commence par 07 pas 06", "0739984512"),
        ("non pas le 12, le 13", None),
        ("j'ai appelé 12 fois au téléphone", None),
        ("mon numéro c'était le 12 mars pas le 13", None),
        ("le téléphone ne marche pas", None),
    ],
)
def test_telephone(texte: str, corrige: str | None) -> None:
    assert retoucher_telephone(texte, "0639984512") == corrige


@pytest.mark.parametrize(
    ("texte", "corrige"),
    [
        ("mon mail c'est .com pas .fr", "odile@exemple.com"),
        ("l'adresse mail finit en .net", "odile@exemple.net"),
        ("c'est gmail pas exemple", "odile@gmail.com"),
        ("mettez laposte.net à la place de exemple.fr", "odile@laposte.net"),
        ("c'est @orange.fr et pas @exemple.fr", "odile@orange.fr"),
        ("pas exemple mais orange", "odile@orange.fr"),
        ("remplacez exemple par free", "odile@free.fr"),
        ("non mon mail c'est pas exemple.fr c'est exemple.com", "odile@exemple.com"),
        ("c'est hotmail pas exemple", "odile@hotmail.fr"),
        ("c'est pas exemple", None),
        ("c'est dupont pas exemple", None),
        ("c'est Rennes pas Nantes", None),
        ("je veux une réponse par mail, pas par courrier", None),
        ("ameli.fr ne marche pas", None),
    ],
)
def test_courriel(texte: str, corrige: str | None) -> None:
    assert retoucher_courriel(texte, "odile@exemple.fr") == corrige


@pytest.mark.parametrize(
    ("texte", "corrigee"),
    [
        ("c'est le 14 rue du Port pas le 4", "14 rue du Port"),
        ("j'habite au 4 bis et pas au 4", "4 bis rue du Port"),
        ("le numéro de rue c'est 14", "14 rue du Port"),
        ("mon adresse c'est avenue du Port, pas rue", "4 avenue du Port"),
        ("c'est quai du Port pas rue du Port", "4 quai du Port"),
        ("non pas le 4, le 14", None),
        ("c'était le 14 octobre pas le 4, rue de la gare", None),
        ("4 euros pas 14", None),
        ("ma rue est en travaux", None),
    ],
)
def test_adresse(texte: str, corrigee: str | None) -> None:
    assert retoucher_adresse(texte, "4 rue du Port") == corrigee


@pytest.mark.parametrize(
    ("texte", "complement"),
    [
        ("il manque le bâtiment B dans mon adresse", "bâtiment B"),
        ("ajoutez appartement 12 à l'adresse", "appartement 12"),
        ("j'ai oublié l'escalier C", "escalier C"),
        ("l'appartement est trop petit", None),
        ("ajoutez que l'immeuble a brûlé", None),
    ],
)
def test_ce_qui_manque_a_une_adresse(texte: str, complement: str | None) -> None:
    assert lire_complement(texte) == complement
