"""What is wanted changed in the account: words for others, more to tell; what tells something is no such order."""

import pytest

from bot.extraction.recit.recits_retouches import lire_mots_a_remplacer, remplacer_les_mots, veut_completer


@pytest.mark.parametrize(
    ("texte", "lus"),
    [
        ("remplacez toujours rien par aucune nouvelle", ("toujours rien", "aucune nouvelle")),
        ("dans le récit changez soins par couronne", ("soins", "couronne")),
        ("mettez « prothèse » au lieu de couronne", ("couronne", "prothèse")),
        ("Non, corrigez le mot dentise en dentiste", ("dentise", "dentiste")),
        ("ils ont remplacé ma couronne", None),
        ("la caisse change tout par moment", None),
        ("je veux changer de caisse", None),
        ("mettez-moi au courant", None),
    ],
)
def test_les_mots_a_remplacer(texte: str, lus: tuple[str, str] | None) -> None:
    assert lire_mots_a_remplacer(texte) == lus


def test_les_mots_sont_remplaces_entiers() -> None:
    assert (
        remplacer_les_mots("Des soins, et du soin. Les Soins !", "soins", "frais")
        == "Des frais, et du soin. Les frais !"
    )


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("je voudrais compléter mon récit", True),
        ("le récit est trop court", True),
        ("j'ai autre chose à ajouter", True),
        ("attendez, je peux rajouter quelque chose ?", True),
        ("c'est pas tout", True),
        ("il manque des infos dans mon récit", True),
        ("je veux ajouter que j'ai appelé", False),
        ("ils m'ont dit que mon dossier était incomplet", False),
        ("le délai est trop court", False),
        ("il manque 200 euros", False),
        ("ajoutez mon téléphone", False),
    ],
)
def test_qui_veut_en_dire_plus(texte: str, attendu: bool) -> None:
    assert veut_completer(texte) is attendu
