"""A complaint that is only announced, one whose reminders alone are written, a court that is thought of, a régime of somebody else."""

import pytest

from bot.extraction.affaire.situation import lire_situation
from bot.extraction.demande.aide_reclamation import annonce_une_reclamation, demande_la_lettre, demande_quand_revenir


@pytest.mark.parametrize(
    ("texte", "annoncee"),
    [
        ("d'accord je vais leur écrire", True),
        ("ok je vais reclamer. je reviens quand", True),
        ("bon bah je vais faire une réclamation", True),
        ("je leur écris demain", True),
        ("je vais la faire ce soir, merci", True),
        ("j'ai écrit le 3 juin, je vais écrire encore", False),
        ("je vais écrire au médiateur", False),
        ("je vais écrire quoi ?", False),
        ("je l'ai envoyée", False),
    ],
)
def test_une_reclamation_annoncee_reste_a_faire(texte: str, annoncee: bool) -> None:
    assert annonce_une_reclamation(texte) is annoncee


@pytest.mark.parametrize(
    ("texte", "voulue"),
    [
        ("donnez moi la lettre type", True),
        ("je voudrais un modèle", True),
        ("donnez moi la lettre vierge", False),
        ("j'ai envoyé une lettre", False),
    ],
)
def test_la_lettre_a_la_caisse(texte: str, voulue: bool) -> None:
    assert demande_la_lettre(texte) is voulue


def test_quand_revenir() -> None:
    assert demande_quand_revenir("et je reviens quand ?")
    assert not demande_quand_revenir("je reviens dans 5 minutes")


@pytest.mark.parametrize(
    ("texte", "sort", "canal"),
    [
        (
            "Réclamation déposée à l'accueil le 6 juillet, relances le 3 août et le 14 septembre par le compte ameli. Pas de réponse.",
            "sans_succes",
            "accueil",
        ),
        ("J'ai appelé la cpam le 3 mai, puis courrier le 6 juin, sans réponse", "sans_succes", "courrier"),
        ("Réclamation à l'accueil le 6 juillet, rappel par téléphone. Pas de réponse.", "orale_seulement", "accueil"),
    ],
)
def test_des_relances_ecrites_d_une_reclamation_au_guichet(texte: str, sort: str, canal: str) -> None:
    lue = lire_situation(texte)
    assert lue.reclamation and lue.reclamation.valeur == sort
    assert lue.canal_reclamation and lue.canal_reclamation.valeur == canal


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("Je n'ai pas saisi le tribunal mais j'y songe.", "annoncee"),
        ("aucune procédure pour l'instant, on y réfléchit", "annoncee"),
        ("pas de tribunal. J'y pense la nuit, à cette dette", "aucune"),
        ("pas de tribunal et je n'y pense pas", "aucune"),
    ],
)
def test_un_tribunal_auquel_on_songe(texte: str, valeur: str) -> None:
    lue = lire_situation(texte).procedure_judiciaire
    assert lue and lue.valeur == valeur


@pytest.mark.parametrize(
    ("texte", "regime"),
    [
        ("attendez non c'est la cpam, la msa c'est mon mari", "general"),
        ("non la mgen c'est ma femme, moi c'est la cpam", "general"),
        ("la msa c'est pour mon fils, je suis à la cpam", "general"),
        ("c'est la msa, mon mari aussi", "autre_que_general"),
    ],
)
def test_le_regime_d_un_proche_n_est_pas_le_sien(texte: str, regime: str) -> None:
    lue = lire_situation(texte).regime
    assert lue and lue.valeur == regime


def test_la_caisse_de_prevoyance_de_la_sncf_n_est_pas_une_prevoyance() -> None:
    lue = lire_situation("mon père est à la sncf, la caisse de prévoyance a refusé son transport")
    assert lue.organisme_tiers is None
    ailleurs = lire_situation("ma prévoyance refuse de payer").organisme_tiers
    assert ailleurs and ailleurs.valeur == "prevoyance"
