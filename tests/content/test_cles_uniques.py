"""No key stands twice in a file of wording: the second would silently take the place of the first."""

from pathlib import Path

import pytest
import yaml

CONTENU = sorted((Path(__file__).parents[2] / "bot" / "content").rglob("*.yml"))


class UneSeuleFois(yaml.SafeLoader):
    """Reads YAML, and refuses a key that a mapping holds already."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:
        cles = [self.construct_object(cle, deep=True) for cle, _ in node.value]
        doubles = {cle for cle in cles if cles.count(cle) > 1}
        if doubles:
            raise yaml.constructor.ConstructorError(None, None, f"twice: {doubles}", node.start_mark)
        return super().construct_mapping(node, deep)


@pytest.mark.parametrize("fichier", CONTENU, ids=lambda fichier: fichier.name)
def test_aucune_cle_ne_se_repete(fichier: Path) -> None:
    yaml.load(fichier.read_text(encoding="utf-8"), UneSeuleFois)


def test_une_cle_repetee_est_refusee() -> None:
    with pytest.raises(yaml.constructor.ConstructorError):
        yaml.load("a: 1\na: 2\n", UneSeuleFois)
