"""Dates as people write them, seen on Sunday 22 November 2026."""

from datetime import date

import pytest

from bot.extraction.temps.dates import DateLue, Role, connue, lire_dates, resoudre_chaine
from bot.mediation.dates import DateConnue, Precision

AUJOURD_HUI = date(2026, 11, 22)


def lire(texte: str, futur: bool = False) -> DateLue:
    """The only date of a text."""
    [lue] = lire_dates(texte, AUJOURD_HUI, futur)
    return lue


@pytest.mark.parametrize(
    ("texte", "precision", "attendue"),
    [
        # a day, in figures
        ("le 12 mars", "jour", "2026-03-12"),
        ("12/03", "jour", "2026-03-12"),
        ("12/03/26", "jour", "2026-03-12"),
        ("12-03-2026", "jour", "2026-03-12"),
        ("12 / 03 / 2026", "jour", "2026-03-12"),
        ("2026-03-12", "jour", "2026-03-12"),
        ("12.3.26", "jour", "2026-03-12"),
        ("12032026", "jour", "2026-03-12"),
        ("12 03 2026", "jour", "2026-03-12"),
        ("le 12 03", "jour", "2026-03-12"),
        ("le 12.03", "jour", "2026-03-12"),
        ("12/mars/2026", "jour", "2026-03-12"),
        ("12mars2026", "jour", "2026-03-12"),
        ("12 mars 26", "jour", "2026-03-12"),
        ("9-fev-26", "jour", "2026-02-09"),
        ("31/12/99", "jour", "1999-12-31"),
        ("1er fevrier", "jour", "2026-02-01"),
        ("le 12 mars à 14h30", "jour", "2026-03-12"),
        ("le 12 mars 2019", "jour", "2019-03-12"),
        ("mars 12, 2026", "jour", "2026-03-12"),  # known to dateparser, not to our grammar
        # a day, in letters
        ("le douze mars", "jour", "2026-03-12"),
        ("le premier avril", "jour", "2026-04-01"),
        ("le vingt et un janvier", "jour", "2026-01-21"),
        ("dix-neuf mars", "jour", "2026-03-19"),
        # a day of this month or of the last one
        ("le 3", "jour", "2026-11-03"),
        ("le 30", "jour", "2026-10-30"),
        ("le 1er", "jour", "2026-11-01"),
        ("le 12 du mois dernier", "jour", "2026-10-12"),
        ("jeudi 5", "jour", "2026-11-05"),
        ("vendredi 13 novembre", "jour", "2026-11-13"),
        ("12 mars dernier", "jour", "2026-03-12"),
        ("le 29 février", "jour", "2024-02-29"),
        # counted from today
        ("hier", "jour", "2026-11-21"),
        ("hier soir", "jour", "2026-11-21"),
        ("avant-hier", "jour", "2026-11-20"),
        ("avant hier", "jour", "2026-11-20"),
        ("aujourd'hui", "jour", "2026-11-22"),
        ("ce matin", "jour", "2026-11-22"),
        ("mardi dernier", "jour", "2026-11-17"),
        ("lundi", "jour", "2026-11-16"),
        ("dimanche dernier", "jour", "2026-11-15"),
        ("il y a 3 jours", "jour", "2026-11-19"),
        ("la semaine dernière", "environ", "2026-11-15"),
        ("il y a quinze jours", "environ", "2026-11-07"),
        ("il y a une dizaine de jours", "environ", "2026-11-12"),
        ("il y a 3 semaines", "environ", "2026-11-01"),
        ("il y a quelques jours", "environ", "2026-11-18"),
        ("ya qqs semaines", "environ", "2026-11-01"),
        ("ces derniers jours", "environ", "2026-11-18"),
        ("il y a environ deux mois et demi", "environ", "2026-09-07"),
        ("il y a un an et demi", "environ", "2025-05-22"),
        ("il y a 1 an et 3 mois", "environ", "2025-08-22"),
        ("y a 2 moi", "environ", "2026-09-22"),
        ("ya un mois", "environ", "2026-10-22"),
        ("depuis 5 mois", "environ", "2026-06-22"),
        ("dpuis 5 moi", "environ", "2026-06-22"),
        ("ça fait 4 mois que j'attends", "environ", "2026-07-22"),
        # months, parts of months
        ("début février", "environ", "2026-02-05"),
        ("fin janvier", "environ", "2026-01-25"),
        ("mi-mars", "environ", "2026-03-15"),
        ("vers la mi mars", "environ", "2026-03-15"),
        ("fin du mois de janvier", "environ", "2026-01-25"),
        ("vers le 15 mars", "environ", "2026-03-15"),
        ("courant mars", "mois", "2026-03-01"),
        ("en mars", "mois", "2026-03-01"),
        ("mars", "mois", "2026-03-01"),
        ("depuis mars", "mois", "2026-03-01"),
        ("au mois d'avril", "mois", "2026-04-01"),
        ("en décembre", "mois", "2025-12-01"),
        ("en novembre", "mois", "2026-11-01"),
        ("mars 2026", "mois", "2026-03-01"),
        ("03/2026", "mois", "2026-03-01"),
        ("en mars de l'année dernière", "mois", "2025-03-01"),
        ("le mois dernier", "mois", "2026-10-01"),
        ("début du mois dernier", "environ", "2026-10-05"),
        # years, seasons, feasts
        ("en 2025", "annee", "2025-01-01"),
        ("depuis 2019", "annee", "2019-01-01"),
        ("2024", "annee", "2024-01-01"),
        ("ça remonte à 2024", "annee", "2024-01-01"),
        ("l'an dernier", "annee", "2025-01-01"),
        ("fin 2025", "environ", "2025-11-15"),
        ("l'été dernier", "environ", "2026-08-06"),
        ("au printemps", "environ", "2026-05-05"),
        ("l'hiver dernier", "environ", "2026-02-04"),
        ("à Noël", "environ", "2025-12-25"),
        ("Noël 2024", "environ", "2024-12-25"),
        # misspelled
        ("le 12 fevrié", "jour", "2026-02-12"),
        ("en janv", "mois", "2026-01-01"),
        ("le 4 sept.", "jour", "2026-09-04"),
        ("15 aout", "jour", "2026-08-15"),
        ("3 decmbre", "jour", "2025-12-03"),
        ("le 12 mar", "jour", "2026-03-12"),
        ("le 12 marss", "jour", "2026-03-12"),
        ("le 2 juilet", "jour", "2026-07-02"),
        # the first day of a range
        ("entre le 3 et le 5 mars", "jour", "2026-03-03"),
        ("du 3 au 5 mars 2019", "jour", "2019-03-03"),
        ("du 12/03 au 15/03", "jour", "2026-03-12"),
        ("de janvier à mars 2026", "mois", "2026-01-01"),
    ],
)
def test_une_date_passee_est_lue(texte: str, precision: str, attendue: str) -> None:
    lue = lire(texte)
    assert (lue.precision.value, lue.candidats[0].isoformat()) == (precision, attendue)


@pytest.mark.parametrize(
    "texte",
    [
        "44000 Nantes",
        "1 250,50 €",
        "842 euros",
        "150 balles",
        "pendant 3 mois",
        "arrêt de 15 jours",
        "10/15 jours",
        "de 2 à 3 mois",
        "06 39 98 12 34",
        "{tel:valide}",
        "24/24",
        "ouvert 24h/24 et 7j/7",
        "100 %",
        "les 3/4 du temps",
        "1/2 journée",
        "une note de 18/20",
        "à 14h30",
        "à 9 h",
        "le mardi",
        "du lundi au vendredi",
        "12 rue du 8 mai 1945",
        "place du 11 novembre",
        "le 2e courrier",
        "le 1er médecin",
        "cpam du 13",
        "appelez le 15",
        "en sept jours",
        "mon fils a 12 ans",
        "il y a quelques mois",
        "j'ai été malade",
        "dossier n° 12/0345",
        "bonjour",
        "",
    ],
)
def test_ce_qui_n_est_pas_une_date_est_laisse(texte: str) -> None:
    assert lire_dates(texte, AUJOURD_HUI) == []


@pytest.mark.parametrize(
    ("texte", "autres"),
    [
        ("le 12 mars", ["2026-03-12", "2025-03-12", "2024-03-12"]),
        ("12 mars 2025", ["2025-03-12"]),
        ("12 mars dernier", ["2026-03-12"]),
        ("lundi", ["2026-11-16", "2026-11-09"]),
    ],
)
def test_sans_annee_les_lectures_possibles_viennent_de_la_plus_recente(texte: str, autres: list[str]) -> None:
    lue = lire(texte)
    assert [jour.isoformat() for jour in lue.candidats] == autres
    assert lue.explicite == (len(autres) == 1)


@pytest.mark.parametrize(
    "texte", ["31/02", "le 30 février 2026", "le 31 avril", "le 32 mars", "30/02/2026", "le 31/13"]
)
def test_une_date_impossible_n_a_pas_de_candidat(texte: str) -> None:
    lue = lire(texte)
    assert lue.candidats == () and not lue.a_venir


@pytest.mark.parametrize(
    "texte",
    [
        "le 12 mars 2027",
        "demain",
        "mardi prochain",
        "dans 3 semaines",
        "le mois prochain",
        "on me propose un rendez-vous le 12 janvier",
        "pas de rendez-vous avant mars",
    ],
)
def test_une_date_a_venir_n_est_pas_un_fait_passe(texte: str) -> None:
    lue = lire(texte)
    assert lue.candidats == () and lue.a_venir


@pytest.mark.parametrize(
    ("texte", "attendue"),
    [
        ("le 14 janvier", "2027-01-14"),
        ("mardi", "2026-11-24"),
        ("dans 3 semaines", "2026-12-13"),
        ("le 14 janvier 2027", "2027-01-14"),
        ("en novembre", "2026-11-01"),
        ("demain", "2026-11-23"),
        ("le 3", "2026-12-03"),
    ],
)
def test_une_date_attendue_a_venir_est_la_prochaine(texte: str, attendue: str) -> None:
    assert [jour.isoformat() for jour in lire(texte, futur=True).candidats] == [attendue]


@pytest.mark.parametrize(
    ("texte", "roles"),
    [
        ("j'ai réclamé le 12 mars", ["reclamation"]),
        ("jé ecri le 12 mars pa de repons", ["reclamation"]),
        ("j'ai envoyé un courrier le 3 mars et ils m'ont répondu le 10 avril", ["reclamation", "reponse"]),
        ("Le 3 mars j'ai réclamé, le 10 avril ils ont répondu", ["reclamation", "reponse"]),
        ("Le 3 mars j'ai réclamé le 10 avril ils ont répondu", ["reclamation", "reponse"]),
        ("suite à votre décision du 12/01 j'ai écrit le 20/01", ["decision", "reclamation"]),
        ("j'ai contesté la décision le 12 mars", ["reclamation"]),
        ("contesté par courrier le 20 janvier, relancé le 3 mars, toujours rien", ["reclamation", "relance"]),
        ("réclamation le 3, relance le 15, rien depuis", ["reclamation", "relance"]),
        ("deuxième courrier le 15 juin", ["relance"]),
        ("mes relances du 3 et du 10 avril", ["relance", "relance"]),
        ("notification d'indu du 5 janvier", ["decision"]),
        ("refus de la CPAM du 12 mars", ["decision"]),
        ("la cpam m'a notifié un indu en janvier", ["decision"]),
        ("réponse reçue le 12 juin", ["reponse"]),
        ("ils m'ont répondu hier que c'était refusé", ["reponse"]),
        ("audience le 14 janvier", ["audience"]),
        ("je suis convoqué au tribunal le 14 janvier", ["audience"]),
        ("née à Brest le 2 juin 1960", ["naissance"]),
        ("le dentiste a refusé de me soigner le 12 mars", ["faits"]),
        ("le docteur m'a refusé le 4 avril", ["faits"]),
        ("rdv le 5 mai refusé", ["faits"]),
        ("j'ai appelé le cabinet le 12 février, ils ne prennent plus de patients", ["faits"]),
        ("ma réclamation du 12 mars est restée sans réponse", ["reclamation"]),
        ("j'ai envoyé mon arrêt le 12 mars", [None]),
        ("sans réponse depuis le 12 mars", [None]),
        ("le 12 mars", [None]),
        ("j'ai écrit il y a 3 mois et aujourd'hui toujours rien", ["reclamation", None]),
        (
            "J'ai réclamé le 12 mai 2026. Par courrier du 3 septembre 2026, la caisse a maintenu sa position",
            ["reclamation", "reponse"],
        ),
        (
            "J'ai réclamé le 4 mai. Malgré deux rappels, en date des 15 juin et 1er septembre, rien",
            ["reclamation", "relance", "relance"],
        ),
        ("La CPAM de l'Hérault lui réclame aujourd'hui 318 euros, notifiés le 2 juin", [None, "decision"]),
        ("Elle a réclamé le 16 juin 2026", ["reclamation"]),
        ("Mon frère m'a donné son accord écrit le 2 novembre 2026", [None]),
        ("Nous avons réclamé le 8 juin et réitéré cette demande le 20 juillet", ["reclamation", "relance"]),
    ],
)
def test_le_role_d_une_date_est_celui_du_verbe_le_plus_proche(texte: str, roles: list[str | None]) -> None:
    assert [lue.role and lue.role.value for lue in lire_dates(texte, AUJOURD_HUI)] == roles


def test_une_audience_est_a_venir_sauf_si_elle_a_eu_lieu() -> None:
    assert lire("audience le 14 janvier").candidats == (date(2027, 1, 14),)
    assert lire("l'audience a eu lieu le 14 janvier").candidats[0] == date(2026, 1, 14)


def test_une_naissance_sur_deux_chiffres_peut_etre_du_siecle_dernier() -> None:
    assert lire("né le 12/03/27").candidats == (date(1927, 3, 12),)


def test_le_texte_de_la_date_est_celui_de_la_personne() -> None:
    texte = "J’ai écrit mi‑Février, puis le 1ᵉʳ Mars."
    assert [lue.texte for lue in lire_dates(texte, AUJOURD_HUI)] == ["mi‑Février", "le 1ᵉʳ Mars"]


def chaine(*textes: str) -> list[str] | None:
    jours = resoudre_chaine([lire(texte) for texte in textes], AUJOURD_HUI)
    return jours and [jour.isoformat() for jour in jours]


@pytest.mark.parametrize(
    ("textes", "jours"),
    [
        (["le 12 mars", "le 20 mars"], ["2026-03-12", "2026-03-20"]),
        (["le 12 décembre", "le 20 janvier"], ["2025-12-12", "2026-01-20"]),
        (["le 3 mars", "le 2 mars", "le 4 janvier"], None),  # all but a year between: a mistake is likelier
        (["le 12 mai", "le 3 mai"], None),
        (["en octobre", "en mars"], ["2025-10-01", "2026-03-01"]),
        (["le 12 mars", "en mars"], ["2026-03-12", "2026-03-12"]),
        (["en mars", "le 5 mars"], ["2026-03-01", "2026-03-05"]),
        (["il y a 3 mois", "le 20 août"], ["2026-08-20", "2026-08-20"]),
        (["en 2025", "le 3 février 2025"], ["2025-01-01", "2025-02-03"]),
        (["12/03/2026", "10/03/2026"], None),
        (["12/03/2026", "31/02"], None),
        ([], []),
    ],
)
def test_la_chaine_la_plus_tardive_qui_tient_l_ordre(textes: list[str], jours: list[str] | None) -> None:
    assert chaine(*textes) == jours


def test_une_date_retenue_garde_sa_precision_et_ses_mots() -> None:
    lue = lire("j'ai réclamé début février")
    assert lue.role is Role.RECLAMATION
    attendue = DateConnue(date(2026, 2, 5), Precision.ENVIRON, "début février")
    assert connue(lue, lue.candidats[0]) == attendue


@pytest.mark.parametrize(
    ("texte", "attendue"),
    [
        ("le 10 juiyé", "2026-07-10"),
        ("en juiyé le 10 je croi", "2026-07-10"),
        ("julliet, le 3", "2026-07-03"),
        ("le 4 setembre", "2026-09-04"),
        ("le 2 oktobre", "2026-10-02"),
        ("le 6 nauvembre", "2026-11-06"),
        ("le 10 desanbre", "2025-12-10"),  # a past one: it is still to come this year
        ("le 3 out", "2026-08-03"),
    ],
)
def test_un_mois_ecrit_comme_il_s_entend(texte: str, attendue: str) -> None:
    assert str(lire(texte).candidats[0]) == attendue


def test_un_jour_devant_un_mois_illisible_n_est_pas_de_ce_mois() -> None:
    assert lire_dates("le 10 juullert", AUJOURD_HUI) == []


@pytest.mark.parametrize(
    ("texte", "reprises"),
    [
        ("non pas le 12, le 14 mars", [True, False]),
        ("le 12 non le 14 mars", [True, False]),
        ("j'ai écrit le 12 mars, ah non le 14", [True, False]),
        ("la décision date d'avril pas du 12 mai", [False, True]),
        ("c'est juillet, pas mars", [False, True]),
        ("ils ne répondent pas depuis le 12 mars", [False]),
        ("ils n'ont pas répondu le 12 mars", [False]),
        ("j'ai réclamé le 12 mars. En fait le 3 mai ils ont répondu", [False, False]),
    ],
)
def test_une_date_que_la_personne_reprend(texte: str, reprises: list[bool]) -> None:
    assert [lue.reprise for lue in lire_dates(texte, AUJOURD_HUI)] == reprises


@pytest.mark.parametrize(
    ("texte", "jour"),
    [
        ("chai plu mi octobre je croi le 15 nan le 16", date(2025, 10, 16)),
        ("en octobre, le 16 je crois", date(2025, 10, 16)),
        ("octobre, plutôt le 16", date(2025, 10, 16)),
    ],
)
def test_un_jour_precise_un_mois_dit_juste_avant(texte: str, jour: date) -> None:
    assert lire_dates(texte, date(2025, 11, 28))[-1].candidats[0] == jour


@pytest.mark.parametrize(
    "texte", ["y a 3 semaine environ un mardi", "il y a trois semaines, un mardi", "ça fait 3 semaines un mardi"]
)
def test_une_duree_avec_son_jour_de_semaine(texte: str) -> None:
    (lue,) = lire_dates(texte, date(2026, 11, 28))
    assert lue.candidats == (date(2026, 11, 10),)
    assert lue.precision is Precision.ENVIRON
