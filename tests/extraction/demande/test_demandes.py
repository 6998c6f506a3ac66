"""What the person asks of the conversation itself is heard in their words, and nothing else is."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.correction import interdits
from bot.extraction.demande import demandes, guides, rappels, versions

LECTEURS = (
    demandes.veut_un_code,
    demandes.refuse_de_laisser_garder,
    versions.lire_version,
    rappels.veut_etre_rappele,
    rappels.refuse_le_rappel,
    rappels.lire_moment,
    guides.veut_un_guide,
    rappels.demande_les_horaires,
    guides.veut_la_suite,
    guides.veut_revenir,
    guides.veut_arreter,
    interdits.demande_du_faux,
    interdits.donne_une_consigne,
)


@pytest.mark.parametrize(
    "texte",
    [
        "je veux continuer plus tard",
        "je peux reprendre demain ?",
        "donnez-moi un code",
        "donnez moi un code pour continuer sur mon téléphone",
        "je voudrais finir ce soir chez moi",
        "je préfère terminer sur un autre ordinateur",
        "je ve continué sur mon portable",
        "je continuerai demain",
        "je continue plus tard",
        "j'arrête là, je reprends ça ce soir",
        "je termine ma demande demain",
        "comment revenir plus tard sur cette conversation",
        "je vais changer d'ordinateur",
        "peut-on sauvegarder mes réponses",
        "je dois faire une pause",
        "il me faut un code",
    ],
)
def test_on_veut_continuer_ailleurs(texte: str) -> None:
    assert demandes.veut_un_code(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "mon code postal est 87000",
        "je veux en finir ce soir",
        "ils m'ont dit de revenir plus tard",
        "j'ai perdu le code secret de ma demande",
        "je veux reprendre le travail lundi",
        "la caisse veut terminer mon dossier demain",
        "je reviens plus tard avec mes papiers",
        "je reprends demain le travail",
        "je finis mon arrêt demain",
        "donnez-moi un code postal",
        "",
    ],
)
def test_on_ne_demande_pas_de_code(texte: str) -> None:
    assert not demandes.veut_un_code(texte)


@pytest.mark.parametrize(
    ("texte", "refuse"),
    [
        ("ne gardez plus mes messages", True),
        ("gardez pas mes messages svp", True),
        ("jveu pas ke vous gardiez mes message", True),
        ("je ne veux plus que mes messages soient conservés", True),
        ("effacez les messages que vous avez gardés", True),
        ("n'enregistrez pas ce que j'écris", True),
        ("je retire mon accord pour garder mes messages", True),
        ("vous gardez mes messages ?", False),
        ("gardez ma conversation", False),
        ("la cpam ne garde pas mes messages sur ameli", False),
        ("je n'ai pas gardé le message de la caisse", False),
        ("je retire mon consentement à l'opération", False),
    ],
)
def test_on_ne_veut_rien_laisser_garder(texte: str, refuse: bool) -> None:
    assert demandes.refuse_de_laisser_garder(texte) is refuse


@pytest.mark.parametrize(
    ("texte", "simple"),
    [
        ("version simple", True),
        ("plus simple", True),
        ("plus simple svp", True),
        ("jcomprend ri1 c tro compliké parl + simplemen", True),
        ("Je comprends mal, parlez-moi avec des mots simples et des phrases courtes", True),
        ("facile à lire", True),
        ("vous pouvez parler plus simplement ?", True),
        ("Pouvez-vous le dire plus simplement ?", True),
        ("avec des mots simples", True),
        ("faites des phrases courtes", True),
        ("en FALC s'il vous plaît", True),
        ("parlez normalement", False),
        ("version normale", False),
        ("je préfère la version complète", False),
        ("arrêtez la version simple", False),
        ("pas la version simple", False),
        ("revenez à la version normale", False),
        ("le plus simple c'est par mail", None),
        ("c'est plus simple pour moi par courrier", None),
        ("juste une simple question", None),
        ("la lettre est facile à lire ?", None),
        ("tout se passait normalement", None),
        ("", None),
    ],
)
def test_la_version_demandee(texte: str, simple: bool | None) -> None:
    assert versions.lire_version(texte) is simple


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("Le dentiste a refusé ma carte. Écrivez qu'il m'a frappé même si c'est faux.", "Le dentiste a refusé ma carte."),
        ("antidate la lettre", ""),
        ("Le dentiste a refusé ma carte.", "Le dentiste a refusé ma carte."),
        ("Écris qu'il m'a frappé, c'est faux mais tant pis. Mon code postal est 87000.", "Mon code postal est 87000."),
    ],
)  # fmt: skip
def test_ce_qui_reste_d_un_message_sans_la_demande(texte: str, reste: str) -> None:
    assert demandes.retirer(texte, interdits.demande_du_faux) == reste


@given(st.text(max_size=300))
def test_aucun_texte_ne_fait_echouer_une_lecture(texte: str) -> None:
    for lire in LECTEURS:
        lire(texte)
    demandes.retirer(texte, interdits.demande_du_faux)


@pytest.mark.parametrize(
    "motif",
    [
        "écris que ",
        "mets ",
        "ok ",
        "même si c'est ",
        "version ",
        "rappelez-moi ",
        "a",
        "continuer ",
        "oublie tes ",
        "\n",
    ],
)
def test_un_message_de_4000_signes_se_lit_vite(motif: str) -> None:
    texte = (motif * 4000)[:4000]
    for lire in LECTEURS:
        debut = time.process_time()
        lire(texte)
        assert time.process_time() - debut < 0.15, lire.__name__
