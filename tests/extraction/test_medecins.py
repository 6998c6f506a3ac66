"""The doctors that a text lists, each with the reason that they gave."""

import pytest

from bot.extraction.medecins import MedecinLu, lire_medecins


@pytest.mark.parametrize(
    ("texte", "lus"),
    [
        ("j appelé docteur martin", [("docteur martin", None)]),
        ("le cabinet rue de la paix a dit non", [("cabinet rue de la paix", "a dit non")]),
        ("j'ai téléphoné au dr Benali", [("dr Benali", None)]),
        (
            "le dr Roche, la dr Valette et le cabinet rue Haute, tous complets",
            [("dr Roche", "complets"), ("dr Valette", "complets"), ("cabinet rue Haute", "complets")],
        ),
        (
            "dr Roche et dr Valette et cabinet rue Haute tous complet",
            [("dr Roche", "complet"), ("dr Valette", "complet"), ("cabinet rue Haute", "complet")],
        ),
        (
            "Dr Lenoir à Vierzon, il ne prend plus de patients",
            [("Dr Lenoir à Vierzon", "il ne prend plus de patients")],
        ),
        (
            "le docteur Petit, complet, et le centre de santé, trop loin",
            [("docteur Petit", "complet"), ("centre de santé", "trop loin")],
        ),
        ("Dr A. Martin, Dr Blanc", [("Dr A. Martin", None), ("Dr Blanc", None)]),
        ("le cabinet du dr Martin à Sedan", [("cabinet du dr Martin à Sedan", None)]),
    ],
)
def test_les_medecins_et_leurs_raisons(texte: str, lus: list[tuple[str, str | None]]) -> None:
    assert lire_medecins(texte) == [MedecinLu(qui, raison) for qui, raison in lus]
