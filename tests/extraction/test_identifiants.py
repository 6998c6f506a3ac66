"""What must never reach the engine: found whatever the writing, replaced by typed tokens, read as an answer."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum.fr import nir as cle_du_nir

from bot.extraction.identifiants import Etat, Identifiant, TypeIdentifiant, masque_nir, masquer, reperer, valider

SANS_CHRONOMETRE = settings(deadline=None)  # the machines that run the tests are shared
NIR, COURRIEL, TEL = TypeIdentifiant.NIR, TypeIdentifiant.COURRIEL, TypeIdentifiant.TELEPHONE
IBAN, PREUVE = TypeIdentifiant.IBAN, TypeIdentifiant.PREUVE
VALIDE, INCOMPLET, INVALIDE = Etat.VALIDE, Etat.INCOMPLET, Etat.INVALIDE

TOUT_TEXTE = st.text(alphabet=st.characters(exclude_categories=()), max_size=300)
MORCEAUX = st.sampled_from([
    "06", "39", "98", "12", "34", "0639981234", "+33", "0033", "(0)", "1", "85", "05", "78", "006", "084", "91", "2A",
    "185057800608491", "1850578006084", "44000", "le", "12/03/2026", "O6", "5", "enfants", "€", "clé", "et", "mon",
    "tel", "jean", "@", "exemple.fr", "jean@ex.fr", "arobase", "point", "fr", ".", ",", "-", "/", "{", "}",
    "{nir:valide}", "FR76", "3000", "6000", "0112", "3456", "7890", "7K3QD", "9XW2M", "AB3DE", "FGHJ2",
    "7K3QD-9XW2M-AB3DE-FGHJ2", "MED-2026-7K3QD9XW", "zéro", "six", "trente", "\n",
])  # fmt: skip
PHRASE = st.lists(st.tuples(MORCEAUX, st.sampled_from(["", " ", " ", ".", "-"])), max_size=25).map(
    lambda paires: "".join(morceau + blanc for morceau, blanc in paires)
)


def seul(texte: str) -> Identifiant:
    (identifiant,) = reperer(texte)
    assert texte[identifiant.debut : identifiant.fin] == identifiant.brut
    return identifiant


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("1 85 05 78 006 084 91", "185057800608491"),
        ("185057800608491", "185057800608491"),
        ("1.85.05.78.006.084.91", "185057800608491"),
        ("1-85-05-78-006-084-91", "185057800608491"),
        ("1850578006084 91", "185057800608491"),
        ("1850578006084/91", "185057800608491"),
        ("1850578006084 clé 91", "185057800608491"),
        ("1 85 05 78 006 084 (clé : 91)", "185057800608491"),
        ("185 057 800 608 491", "185057800608491"),
        ("18 50 57 80 06 08 49 1", "185057800608491"),
        ("1 85 O5 78 OO6 O84 91", "185057800608491"),
        ("l850578006084 91", "185057800608491"),
        ("1 85 05 78 006 084", "1850578006084"),
        ("1850578006084", "1850578006084"),
        ("1850 5780 06084", "1850578006084"),
        ("mon numéro de sécu 1850578006084 et voilà", "1850578006084"),
        ("nir:1850578006084.", "1850578006084"),
        ("2 95 02 2A 123 456 27", "295022A12345627"),
        ("295022a12345627", "295022A12345627"),
        ("295022a123456", "295022A123456"),
        ("1 85 05 2B 006 084", "185052B006084"),
        ("2 85 25 78 006 084", "2852578006084"),  # month unknown: 20 to 42
        ("2 85 67 78 006 084", "2856778006084"),  # month unknown: 50 to 99
        ("7 85 05 99 006 084", "7850599006084"),  # being registered
        ("١٨٥٠٥٧٨٠٠٦٠٨٤٩١", "185057800608491"),
        ("1\u00a085\u00a005\u202f78\u00a0006\u00a0084\u00a091", "185057800608491"),
    ],
)
def test_un_nir_est_reconnu_dans_toutes_ses_ecritures(texte: str, valeur: str) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (NIR, VALIDE, valeur)


@pytest.mark.parametrize(
    ("texte", "etat"),
    [
        ("1 85 05 78 006 084 92", INVALIDE),
        ("185057800608436", INVALIDE),
        ("1 85 15 78 006 084 91", INVALIDE),
        ("1 85 05 00 006 084", INVALIDE),
        ("1 85 05 78 006 08", INCOMPLET),
        ("1 85 05 78 006 084 9", INCOMPLET),
        ("1 85 05 78 06 084 91", INCOMPLET),
        ("18505780060", INCOMPLET),
        ("1850578006084911", INCOMPLET),
        ("18505780060849112345", INCOMPLET),
        ("nir 2 95 02 2A 123 45 c'est tout", INCOMPLET),
    ],
)
def test_ce_qui_est_presque_un_nir_ne_passe_pas_non_plus(texte: str, etat: Etat) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (NIR, etat, None)


@pytest.mark.parametrize(
    "texte",
    [
        "le 12/03/2026, le 14-03-26 et le 2026-03-15",
        "le 12 03 2026",
        "du 01/02/2026 14h au 03.02.2026 18h",
        "44000 Nantes, 75 012 Paris, 01000 Bourg, 01200 01300",
        "75012 01000 01200",
        "45 000 €, 1 250,50 €, 1 250 300 euros",
        "1 250 1 300 4 500 23",
        "en 2019 2020 2021 2022",
        "le 36 46, le 15, le 112, le 114, le 3114 ou le 3928",
        "36 46 15 112 3114",
        "le 0 806 804 804 et le 0811 70 36 46",
        "MED-2026-07123456",
        "mon dossier med 2026 7k3qd9xw",
        "ouvert 08h30 12h30 13h30 17h30",
        "la 1ere, la 2eme et la 3eme fois",
        "SIRET 123 456 789 00012",
        "24/24 et 7/7, 100 %",
        "12 bis rue des Lilas",
        "suite à mon AT chez Orange le 3",
        "c'est quoi arobase ?",
        "écrivez @ moi",
        "de 10 à 12 ou 14 15 16",
        "l'article L162-1-14-1",
        "",
    ],
)
def test_ce_qui_n_est_pas_un_identifiant_reste(texte: str) -> None:
    assert reperer(texte) == []
    assert masquer(texte) == (texte, [])


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("0639981234", "+33639981234"),
        ("06 39 98 12 34", "+33639981234"),
        ("06.39.98.12.34", "+33639981234"),
        ("06-39-98-12-34", "+33639981234"),
        ("06/39/98/12/34", "+33639981234"),
        ("06_39_98_12_34", "+33639981234"),
        ("0639 98 12 34", "+33639981234"),
        ("063 998 1234", "+33639981234"),
        ("0 639 981 234", "+33639981234"),
        ("(06) 39 98 12 34", "+33639981234"),
        ("o6 39 98 12 34", "+33639981234"),
        ("06 39 98 12 3O 44000", "+33639981230"),
        ("+33639981234", "+33639981234"),
        ("+33 6 39 98 12 34", "+33639981234"),
        ("+33 (0)6 39 98 12 34", "+33639981234"),
        ("+33 06 39 98 12 34", "+33639981234"),
        ("(+33) 6.39.98.12.34", "+33639981234"),
        ("0033639981234", "+33639981234"),
        ("00 33 6 39 98 12 34", "+33639981234"),
        ("33 6 39 98 12 34", "+33639981234"),
        ("33639981234", "+33639981234"),
        ("01 99 00 12 34", "+33199001234"),
        ("09 99 00 12 34", "+33999001234"),
        ("+262 692 12 34 56", "+262692123456"),
        ("0692 12 34 56", "+262692123456"),
        ("0690 12 34 56", "+590690123456"),
        ("0696 12 34 56", "+596696123456"),
        ("+32 470 12 34 56", "+32470123456"),
        ("0032 470 12 34 56", "+32470123456"),
        ("+213 551 23 45 67", "+213551234567"),
        ("+44 7911 123456", "+447911123456"),
        ("tel:0639981234", "+33639981234"),
        ("tel0639981234merci", "+33639981234"),
        ("j'ai 18 ans 06 39 98 12 34", "+33639981234"),
        ("06 39 98 12 34 5 enfants", "+33639981234"),
        ("apt 3 06 39 98 12 34", "+33639981234"),
        ("44000 06 39 98 12 34", "+33639981234"),
        ("06 39 98 12 34 44000 Nantes", "+33639981234"),
        ("né le 12 03 1985 tel 06 39 98 12 34", "+33639981234"),
        ("06\u200b39\u202f98·12•34", "+33639981234"),
        ("\u202d06 39 98 12 34\u202c", "+33639981234"),
        ("zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre", "+33639981234"),
        ("zero six trente neuf quatre vingt dix huit douze trente quatre", "+33639981234"),
        ("zéro six trois neuf neuf huit un deux trois quatre", "+33639981234"),
    ],
)
def test_un_telephone_est_reconnu_dans_toutes_ses_ecritures(texte: str, valeur: str) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (TEL, VALIDE, valeur)


@pytest.mark.parametrize(
    ("texte", "etat"),
    [
        ("06 39 98 12", INCOMPLET),
        ("06 39 98 12 3", INCOMPLET),
        ("063998123", INCOMPLET),
        ("6 39 98 12 34", INCOMPLET),
        ("+33 6 39 98 12", INCOMPLET),
        ("0033 6 39 98 12", INCOMPLET),
        ("06 39 98 12 345", INVALIDE),
        ("06 39 98 12 34 5", INVALIDE),
        ("06399812345", INVALIDE),
        ("+33 6 39 98 12 345", INVALIDE),
        ("06399812340639985678", INVALIDE),
        ("zéro six trente-neuf quatre-vingt-dix-huit douze", INCOMPLET),
    ],
)
def test_ce_qui_est_presque_un_telephone_ne_passe_pas_non_plus(texte: str, etat: Etat) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (TEL, etat, None)


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("jean.dupont@exemple.fr", "jean.dupont@exemple.fr"),
        ("Jean.Dupont@Exemple.FR", "Jean.Dupont@exemple.fr"),
        ("mon mail : jean.dupont@exemple.fr.", "jean.dupont@exemple.fr"),
        ("<jean@exemple.fr>", "jean@exemple.fr"),
        ("mailto:jean@exemple.fr", "jean@exemple.fr"),
        ("l'adresse d'isabelle@exemple.fr", "isabelle@exemple.fr"),
        ("jean+sante@exemple.fr", "jean+sante@exemple.fr"),
        ("jean_44-b@sous.exemple.fr", "jean_44-b@sous.exemple.fr"),
        ("jean @ exemple . fr", "jean@exemple.fr"),
        ("jean@ exemple.fr", "jean@exemple.fr"),
        ("jean@exemple.fr.Cordialement", "jean@exemple.fr"),
        ("jean@@exemple.fr", "jean@exemple.fr"),
        ("jean.dupont(at)exemple.fr", "jean.dupont@exemple.fr"),
        ("jean.dupont[at]exemple.fr", "jean.dupont@exemple.fr"),
        ("jean at exemple.fr", "jean@exemple.fr"),
        ("c'est martin arobase exemple point fr", "martin@exemple.fr"),
        ("martin arrobase exemple point fr", "martin@exemple.fr"),
        ("jean point dupont arobase exemple point fr", "jean.dupont@exemple.fr"),
        ("jean tiret dupont@exemple.fr", "jean-dupont@exemple.fr"),
        ("jean tiret du bas dupont arobase exemple tiret sante point fr", "jean_dupont@exemple-sante.fr"),
        ("JEAN AROBASE EXEMPLE POINT FR", "JEAN@exemple.fr"),
        ("jean@exemple.co.uk", "jean@exemple.co.uk"),
    ],
)
def test_un_courriel_ecrit_ou_dicte_est_reconnu(texte: str, valeur: str) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.valeur) == (COURRIEL, valeur)


@pytest.mark.parametrize(
    "texte",
    [
        "jean.dupont@gmail",
        "marie@orange,fr",
        "jean..dupont@exemple.fr",
        "hélène@exemple.fr",
        "jean@",
        "jean@exemple..fr",
        "jean dupont arobase exemple point fr",  # "jean.dupont", "jeandupont"? A wrong guess would write to a stranger
        "martin arobase gmail",
        "jean@exemple_sante.fr",
    ],
)
def test_ce_qui_est_presque_un_courriel_ne_passe_pas_non_plus(texte: str) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (COURRIEL, INVALIDE, None)
    assert identifiant.brut == texte


@pytest.mark.parametrize(
    ("texte", "etat", "valeur"),
    [
        ("FR76 3000 6000 0112 3456 7890 189", VALIDE, "FR7630006000011234567890189"),
        ("fr7630006000011234567890189", VALIDE, "FR7630006000011234567890189"),
        ("iban : FR76-3000-6000-0112-3456-7890-189 merci", VALIDE, "FR7630006000011234567890189"),
        ("BE68 5390 0754 7034", VALIDE, "BE68539007547034"),
        ("FR76 3000 6000 0112 3456 7890 188", INVALIDE, None),
        ("FR76 3000 6000 0112 3456", INCOMPLET, None),
        ("30006 00001 12345678901 89", INCOMPLET, None),
        ("iban BE68 5390 0754 7035", INVALIDE, None),
    ],
)
def test_un_iban_et_ce_qui_l_est_presque(texte: str, etat: Etat, valeur: str | None) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (IBAN, etat, valeur)


@pytest.mark.parametrize(
    ("texte", "etat", "valeur"),
    [
        ("7K3QD-9XW2M-AB3DE-FGHJ2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("mon code est 7k3qd-9xw2m-ab3de-fghj2 merci", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("7K3QD - 9XW2M - AB3DE - FGHJ2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("merci 7K3QD 9XW2M AB3DE FGHJ2 voila", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("7K3QD9XW2MAB3DEFGHJ2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("7K3QD–9XW2M–AB3DE–FGHJ2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        ("7KOQD-9XWIM-AB3DE-FGHL2", VALIDE, "7K0QD-9XW1M-AB3DE-FGH12"),
        ("7K3QD-9XW2M-AB3DE", INCOMPLET, None),
        ("7K3QD-9XW2M-AB3DE-FGHJ", INCOMPLET, None),
        ("7K3QD-9XW2M-AB3DE-FGHU2", INVALIDE, None),
    ],
)
def test_une_preuve_et_ce_qui_l_est_presque(texte: str, etat: Etat, valeur: str | None) -> None:
    identifiant = seul(texte)
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (PREUVE, etat, valeur)


@pytest.mark.parametrize(
    ("texte", "masque"),
    [
        (
            "Jean, 1 85 05 78 006 084 91, 06 39 98 12 34, jean@exemple.fr",
            "Jean, {nir:valide}, {tel:valide}, {courriel:valide}",
        ),
        ("06 39 98 12 34 06 39 98 56 78", "{tel:valide} {tel:valide}"),
        ("0639981234/0639985678", "{tel:valide}/{tel:valide}"),
        ("1 85 05 78 006 084 91 06 39 98 12 34", "{nir:valide} {tel:valide}"),
        ("1 85 05 78 006 084 06 39 98 12 34", "{nir:valide} {tel:valide}"),
        ("1 85 05 78 006 084 44000 Nantes", "{nir:valide} 44000 Nantes"),
        ("1850578006084 3 enfants", "{nir:valide} 3 enfants"),
        ("nir 18505780060 tel 06399812", "nir {nir:incomplet} tel {tel:incomplet}"),
        ("jean@exemple.fr06 39 98 12 34", "{courriel:valide}{tel:valide}"),
        ("MED-2026-7K3QD9XW code 7K3QD-9XW2M-AB3DE-FGHJ2", "MED-2026-7K3QD9XW code {preuve:valide}"),
        ("FR76 3000 6000 0112 3456 7890 189 tel 0639981234", "{iban:valide} tel {tel:valide}"),
        ("{nir:valide}", "(nir:valide)"),
        ("{ tel : valide } et {x", "( tel : valide ) et (x"),
        ("{{0639981234}}", "(({tel:valide}))"),
        ("tel:\n06 39 98 12 34\nmerci", "tel:\n{tel:valide}\nmerci"),
    ],
)
def test_masquer_laisse_le_reste_du_texte(texte: str, masque: str) -> None:
    assert masquer(texte)[0] == masque


@pytest.mark.parametrize(
    ("type_attendu", "texte", "etat", "valeur"),
    [
        (TEL, "mon numero c 06 39 98 12 34", VALIDE, "+33639981234"),
        (TEL, "639981234", VALIDE, "+33639981234"),
        (TEL, "6 39 98 12 34", VALIDE, "+33639981234"),
        (TEL, "06 puis 39 98 et 12 34", VALIDE, "+33639981234"),
        (TEL, "06 39 98 12", INCOMPLET, None),
        (TEL, "3646", INCOMPLET, None),
        (TEL, "063998123456", INVALIDE, None),
        (NIR, "c'est 1 85 05 puis 78006 et 084, clé 91", VALIDE, "185057800608491"),
        (NIR, "185057800", INCOMPLET, None),
        (NIR, "1 85 05 78 006 084 36", INVALIDE, None),
        (NIR, "mon tel 06 39 98 12 34 et mon numéro 1850578006084", VALIDE, "1850578006084"),
        (COURRIEL, "c'est jean@exemple.fr ou jean2@exemple.fr", VALIDE, "jean@exemple.fr"),
        (COURRIEL, "jean.dupont exemple.fr", INVALIDE, None),
        (IBAN, "FR76 3000", INCOMPLET, None),
        (IBAN, "c'est FR76 3000 6000 0112 3456 7890 189", VALIDE, "FR7630006000011234567890189"),
        (PREUVE, "7k3qd9xw2mab3defghj2", VALIDE, "7K3QD-9XW2M-AB3DE-FGHJ2"),
        (PREUVE, "ABCDE FGHJK MNPQR STVWX", VALIDE, "ABCDE-FGHJK-MNPQR-STVWX"),
        (PREUVE, "le code c'est 7k3qd", INCOMPLET, None),
    ],
)
def test_la_reponse_a_la_question_est_lue_avec_tolerance(
    type_attendu: TypeIdentifiant, texte: str, etat: Etat, valeur: str | None
) -> None:
    identifiant = valider(type_attendu, texte)
    assert identifiant is not None
    assert (identifiant.type, identifiant.etat, identifiant.valeur) == (type_attendu, etat, valeur)
    assert texte[identifiant.debut : identifiant.fin] == identifiant.brut


@pytest.mark.parametrize("type_attendu", TypeIdentifiant)
@pytest.mark.parametrize("texte", ["je préfère ne pas le dire", "pourquoi ?", "", "non", "j'ai 2 enfants"])
def test_ce_qui_n_est_pas_une_reponse_ne_donne_rien(type_attendu: TypeIdentifiant, texte: str) -> None:
    assert valider(type_attendu, texte) is None


@pytest.mark.parametrize(
    ("nir", "masque"),
    [
        ("185057800608491", "1 85 05 ** *** *** **"),
        ("1850578006084", "1 85 05 ** *** ***"),
        ("295022A12345627", "2 95 02 ** *** *** **"),
        ("", ""),
    ],
)
def test_un_nir_n_est_montre_que_masque(nir: str, masque: str) -> None:
    assert masque_nir(nir) == masque


@SANS_CHRONOMETRE
@given(TOUT_TEXTE | PHRASE)
def test_tout_texte_se_lit_et_les_passages_sont_dans_le_texte_sans_se_chevaucher(texte: str) -> None:
    identifiants = reperer(texte)
    bornes = [borne for identifiant in identifiants for borne in (identifiant.debut, identifiant.fin)]
    assert bornes == sorted(bornes)
    for identifiant in identifiants:
        assert 0 <= identifiant.debut < identifiant.fin <= len(texte)
        assert texte[identifiant.debut : identifiant.fin] == identifiant.brut
        assert (identifiant.valeur is not None) == (identifiant.etat is VALIDE)
    for type_attendu in TypeIdentifiant:
        valider(type_attendu, texte)


@SANS_CHRONOMETRE
@given(TOUT_TEXTE | PHRASE)
def test_un_texte_masque_ne_contient_plus_rien(texte: str) -> None:
    masque, identifiants = masquer(texte)
    assert reperer(masque.translate(str.maketrans("{}", "()"))) == []
    assert masque.count("{") == masque.count("}") == len(identifiants)
    assert re.findall(r"\{[^}]*\}", masque) == [f"{{{i.type}:{i.etat}}}" for i in identifiants]


@SANS_CHRONOMETRE
@given(
    sexe=st.sampled_from("12378"),
    annee=st.integers(0, 99),
    mois=st.integers(1, 12) | st.integers(20, 42) | st.integers(50, 99),
    departement=st.integers(1, 95).map("{:02}".format) | st.sampled_from(["2A", "2B", "99"]),
    lieu=st.integers(1, 999999),
    separateur=st.sampled_from(["", " ", ".", "-", "\u00a0"]),
    avec_cle=st.booleans(),
    avant=st.sampled_from(["", "mon nir ", "n°", "sécu:"]),
    apres=st.sampled_from(["", ".", " merci", ", tel 06 39 98 12 34", " 44000 Nantes"]),
)
def test_aucun_nir_n_echappe(
    sexe: str,
    annee: int,
    mois: int,
    departement: str,
    lieu: int,
    separateur: str,
    avec_cle: bool,
    avant: str,
    apres: str,
) -> None:
    groupes = [sexe, f"{annee:02}", f"{mois:02}", departement, f"{lieu:06}"[:3], f"{lieu:06}"[3:]]
    nir = "".join(groupes)
    if avec_cle:
        groupes.append(cle_du_nir.calc_check_digits(nir))
    ecrit = separateur.join(groupes)
    if not avec_cle and apres.startswith(" 4"):
        apres = " merci"
    masque, identifiants = masquer(avant + ecrit + apres)
    assert identifiants[0].valeur == "".join(groupes)
    assert not re.search(r"[0-9]{13}", re.sub(r"[ .\u00a0-]", "", masque))


@SANS_CHRONOMETRE
@given(
    numero=st.integers(639980000, 639989999) | st.integers(199000000, 199009999),
    tete=st.sampled_from(["0", "+33", "+33 ", "0033", "00 33 ", "+33 (0)", "+33(0)", "33"]),
    separateur=st.sampled_from(["", " ", ".", "-", "/", " - ", "\u00a0"]),
)
def test_aucun_telephone_n_echappe(numero: int, tete: str, separateur: str) -> None:
    chiffres = str(numero)
    ecrit = tete + chiffres[0] + separateur + separateur.join(re.findall("..", chiffres[1:]))
    masque, identifiants = masquer(f"mon numéro {ecrit}, merci")
    assert masque == "mon numéro {tel:valide}, merci"
    assert identifiants[0].valeur == f"+33{numero}"
