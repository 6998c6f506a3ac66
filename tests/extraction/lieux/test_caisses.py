"""The caisse that a person names, by its département, its seat or its own name."""

import pytest

from bot.extraction.lieux.caisses import Caisse, lire_caisses, lire_reponse_caisse

CAISSES: tuple[Caisse, ...] = (
    ("011", "CPAM de l'Ain", "01", "Bourg-en-Bresse Cedex"),
    ("051", "CPAM des Hautes-Alpes", "05", ""),
    ("061", "CPAM des Alpes-Maritimes", "06", "Nice Cedex 2"),
    ("121", "CPAM de l'Aveyron", "12", "Rodez Cedex 9"),
    ("131", "CPAM des Bouches-du-Rhône", "13", "Marseille Cedex 20"),
    ("171", "CPAM de Charente-Maritime", "17", "La Rochelle Cedex 1"),
    ("181", "CPAM du Cher", "18", "Bourges Cedex 9"),
    ("201", "CPAM de Corse-du-Sud", "2A", "Ajaccio Cedex 9"),
    ("202", "CPAM de Haute-Corse", "2B", "Ajaccio Cedex 9"),
    ("331", "CPAM de Gironde", "33", "Bordeaux Cedex"),
    ("351", "CPAM d'Ille-et-Vilaine", "35", "Rennes Cedex 9"),
    ("422", "CPAM de la Loire", "42", "Saint-Étienne Cedex 1"),
    ("441", "CPAM de Loire-Atlantique", "44", "Nantes Cedex 9"),
    ("511", "CPAM de la Marne", "51", "Reims Cedex"),
    ("594", "CPAM des Flandres", "59", ""),
    ("595", "CPAM de Lille-Douai", "59", ""),
    ("597", "CPAM de Roubaix-Tourcoing", "59", ""),
    ("599", "CPAM du Hainaut", "59", "Valenciennes Cedex"),
    ("623", "CPAM de la Côte d'Opale", "62", ""),
    ("624", "CPAM de l'Artois", "62", "Arras Cedex"),
    ("641", "CPAM de Bayonne", "64", ""),
    ("642", "CPAM de Pau-Pyrénées", "64", "Pau Cedex 9"),
    ("651", "CPAM des Hautes-Pyrénées", "65", "Tarbes Cedex 9"),
    ("691", "CPAM du Rhône", "69", "Lyon Cedex 20"),
    ("721", "CPAM de la Sarthe", "72", "Le Mans Cedex 9"),
    ("751", "CPAM de Paris", "75", "Paris Cedex 19"),
    ("763", "CPAM du Havre", "76", ""),
    ("764", "CPAM de Rouen-Elbeuf-Dieppe-Seine-Maritime", "76", "Rouen Cedex 1"),
    ("861", "CPAM de la Vienne", "86", "Poitiers Cedex 9"),
    ("871", "CPAM de Haute-Vienne", "87", "Limoges Cedex"),
    ("931", "CPAM de Seine-Saint-Denis", "93", "Bobigny Cedex"),
    ("941", "CPAM du Val-de-Marne", "94", "Créteil Cedex"),
    ("971", "CGSS de Guadeloupe", "971", "Les Abymes Cedex"),
    ("974", "CGSS de La Réunion", "974", "Saint-Denis Cedex 9"),
    ("976", "CSSM de Mayotte", "976", "Mamoudzou"),
)


@pytest.mark.parametrize(
    ("texte", "codes"),
    [
        ("cpam de lyon", ["691"]),
        ("la caisse de nantes", ["441"]),
        ("cpam 93", ["931"]),
        ("cpam93", ["931"]),
        ("la CPAM du 93 et la cpam du 75", ["931", "751"]),
        ("cpam du val de marne", ["941"]),
        ("CPAM DU VAL-DE-MARNE", ["941"]),
        ("sécu de bordeaux", ["331"]),
        ("CGSS Guadeloupe", ["971"]),
        ("sécurité sociale de la reunion", ["974"]),
        ("la cssm de mayotte", ["976"]),
        ("C.P.A.M. de l'Ain", ["011"]),
        ("caisse primaire d'assurance maladie de la Sarthe", ["721"]),
        ("cpam bouche du rhone", ["131"]),
        ("cpam de l'ile et vilaine", ["351"]),
        ("cpam st etienne", ["422"]),
        ("cpam du mans", ["721"]),
        ("cpam de la rochelle", ["171"]),
        ("cpam de Gap", ["051"]),
        ("cpam de Châlons", ["511"]),
        ("cpam de reims", ["511"]),
        ("la sécu à Marseille", ["131"]),
        ("la cpam dans le 44", ["441"]),
        ("cpam (44)", ["441"]),
        ("caisse 751", ["751"]),
        ("ma cpam c'est Nantes", ["441"]),
        ("ma caisse est celle de Lyon", ["691"]),
        ("cpam de la vienne", ["861"]),
        ("cpam haute vienne", ["871"]),
        ("cpam du nord", ["594", "595", "597", "599"]),
        ("cpam de lille", ["595"]),
        ("cpam de Lille Douai", ["595"]),
        ("cpam de tourcoing", ["597"]),
        ("cpam du Hainaut et de la famille", ["599"]),
        ("cpam du pas de calais", ["623", "624"]),
        ("cpam d'arras", ["624"]),
        ("cpam de Pau", ["642"]),
        ("cpam des hautes pyrénées", ["651"]),
        ("cpam pyrenees atlantiques", ["641", "642"]),
        ("CPAM de Seine-Maritime", ["763", "764"]),
        ("cpam du havre", ["763"]),
        ("cpam de Dieppe", ["764"]),
        ("cpam d'ajaccio", ["201"]),
        ("cpam de bastia", ["202"]),
        ("cpam 2A", ["201"]),
        ("cpam de corse", ["201", "202"]),
        ("cpam 20", ["201", "202"]),
        ("sécu de saint denis", ["931", "974"]),
        ("cpam de villeurbanne", ["691"]),
        ("cpam du 13", ["131"]),
        ("la cpam", []),
        ("la caf du nord", []),
        ("caisse de retraite de nantes", []),
        ("la sécu c'est cher", []),
        ("la cpam le 12 mars", []),
        ("la cpam le 12", []),
        ("courrier de la cpam du 12", []),
        ("cpam 12/03/2026", []),
        ("la cpam il y a 44 jours", []),
        ("cpam 44 jours", []),
        ("je suis de Lyon", []),
    ],
)
def test_la_caisse_nommee_dans_un_recit(texte: str, codes: list[str]) -> None:
    lues = lire_caisses(texte, CAISSES)
    assert [lue.code for lue in lues] == codes
    assert all(texte[lue.debut : lue.fin].strip() for lue in lues)


@pytest.mark.parametrize(
    ("texte", "codes"),
    [
        ("Nantes", ["441"]),
        ("le 93", ["931"]),
        ("44", ["441"]),
        ("2b", ["202"]),
        ("je dépends de Nantes", ["441"]),
        ("c'est la Loire-Atlantique", ["441"]),
        ("celle de Paris", ["751"]),
        ("dans le nord", ["594", "595", "597", "599"]),
        ("la cpam de lyon je crois", ["691"]),
        ("je ne sais pas", []),
        ("non", []),
        ("cpam", []),
        ("", []),
    ],
)
def test_la_caisse_donnee_en_reponse_se_passe_du_mot(texte: str, codes: list[str]) -> None:
    assert [lue.code for lue in lire_reponse_caisse(texte, CAISSES)] == codes


def test_chaque_caisse_est_reconnue_par_son_nom_et_par_son_code() -> None:
    for code, nom, _, _ in CAISSES:
        assert [lue.code for lue in lire_caisses(nom, CAISSES)] == [code]
        assert [lue.code for lue in lire_caisses(f"cpam {code}", CAISSES)] == [code]
