"""The doctors that a text lists, each with the reason that they gave."""

import pytest

from bot.extraction.affaire.medecins import MedecinLu, lire_medecins, lire_medecins_racontes


@pytest.mark.parametrize(
    ("texte", "lus"),
    [
        ("j appelé docteur martin", [("docteur martin", None)]),
        ("Je préfère écrire une lettre", []),
        ("finalement plutôt par courrier", []),
        ("dr Blot et la maison de santé, tous complets", [("dr Blot", "complets"), ("maison de santé", "complets")]),
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
        ("tous. au moin 12 dans lille et roncq", [("tous. au moin 12 dans lille et roncq", None)]),
        (
            "6 cabinets a Limoges, tous complets, le dr Faure",
            [("6 cabinets a Limoges", "complets"), ("dr Faure", None)],
        ),
        ("4 refus : dr Kermarrec, dr Le Bris", [("dr Kermarrec", None), ("dr Le Bris", None)]),
        ("pour moi", []),
        ("pr moi", []),
        ("Dr Blanc, complet. C'est pour ma mère", [("Dr Blanc", "complet")]),
    ],
)
def test_les_medecins_et_leurs_raisons(texte: str, lus: list[tuple[str, str | None]]) -> None:
    assert lire_medecins(texte) == [MedecinLu(qui, raison) for qui, raison in lus]


@pytest.mark.parametrize(
    ("texte", "lus"),
    [
        (
            "loic a eu 3 refus : dr Kermarrec, dr Salaun et la maison médicale de Recouvrance",
            [("dr Kermarrec", None), ("dr Salaun", None), ("maison médicale de Recouvrance", None)],
        ),
        (
            "j'ai appelé 6 cabinets a Limoges, tous complets, le dr Faure est parti en aout",
            [("6 cabinets a Limoges", "complets")],
        ),
        (
            "Le Dr Roche refuse, le docteur Blanc ne prend plus",
            [("Dr Roche", "refuse"), ("docteur Blanc", "ne prend plus")],
        ),
        ("mon médecin le docteur Faure part à la retraite, ils refusent tous", []),
        ("Je ne trouve pas de médecin traitant à Châteauroux, ils prennent plus personne", []),
        ("aucun médecin ne veut de moi", []),
        (
            "jtrouve pa de docteur, dr Blin é dr Roux me disen kil pren pu personne",
            [("dr Blin", None), ("dr Roux", "me disen kil pren pu personne")],
        ),
        (
            "besoin d'un médecin traitant depuis le départ du Dr Vial en mars. Aucune réponse du Dr Sorel ni du Dr Marty.",
            [("Dr Sorel", None), ("Dr Marty", None)],
        ),
        (
            "jai apelé le dr gall et la maison de santé, moi c theo morvan",
            [("dr gall", None), ("maison de santé", None)],
        ),
    ],
)
def test_les_medecins_d_un_recit(texte: str, lus: list[tuple[str, str | None]]) -> None:
    assert lire_medecins_racontes(texte) == [MedecinLu(qui, raison) for qui, raison in lus]


def test_celui_qui_est_parti_n_emporte_pas_ceux_qu_on_a_demandes() -> None:
    texte = "plus de médecin depuis que le Dr Colin est parti, j'ai demandé au Dr Bon et au Dr Faivre à Vesoul, refus"
    assert [lu.qui for lu in lire_medecins_racontes(texte)] == ["Dr Bon", "Dr Faivre à Vesoul"]
