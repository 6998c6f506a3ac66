"""What a message says beside the complaint is none of it: the reply that is wanted, another matter, another body."""

from datetime import date

import pytest

from bot.extraction.affaire.situation import lire_situation
from bot.extraction.temps.dates import Role, lire_dates

AUJOURD_HUI = date(2026, 11, 29)


def lue(texte: str) -> tuple[str | None, str | None]:
    """(what came of the complaint, how it was made)."""
    situation = lire_situation(texte)
    reclamation, canal = situation.reclamation, situation.canal_reclamation
    return reclamation.valeur if reclamation else None, canal.valeur if canal else None


@pytest.mark.parametrize(
    "texte",
    [
        "il préfère que je reçoive les lettres mais au téléphone ça lui va",
        "non. pour me répondre par téléphone c'est mieux",
        "rappelez-moi plutôt au téléphone",
    ],
)
def test_la_reponse_voulue_n_est_pas_une_reclamation_orale(texte: str) -> None:
    assert lue(texte) == (None, None)


@pytest.mark.parametrize(
    ("texte", "canal"),
    [
        ("j'ai réclamé par la messagerie ameli le 4 mai, je veux qu'on me réponde par courrier", "compte_ameli"),
        ("j'ai fait une réclamation le 4 mai, pas de réponse. écrivez-moi par mail", None),
        ("réclamation faite au mois de juin, réponse par courrier", None),
        ("j'ai contesté par courrier en mai, aucune réponse", "courrier"),
        ("réclamation mail 12 juin, aucune nouvelle", "courriel"),
        ("j'ai écrit (lettre recommandée) le 5 mai, rien", "courrier"),
        ("g recla par mail le 3 juin é depui ri1", "courriel"),
        ("trois lettres recommandées, aucune nouvelle", "courrier"),
    ],
)
def test_le_canal_est_celui_de_la_reclamation(texte: str, canal: str | None) -> None:
    assert lue(texte)[1] == canal


@pytest.mark.parametrize(
    "texte",
    [
        "ils avaient aussi bloqué mes lunettes mais ça c'est réglé",
        "mes séances de kiné sont toujours refusées, c'est la prothèse qui est réglée",
        "en plus il y avait l'attestation, l'attestation c'est réglé",
        "pour l'appareil auditif c'est réglé mais les soins restent refusés",
    ],
)
def test_ce_qui_est_regle_ailleurs_ne_regle_pas_la_dispute(texte: str) -> None:
    assert lue(texte)[0] != "aboutie"


@pytest.mark.parametrize("texte", ["finalement c'est réglé", "ils ont finalement payé", "mon problème est réglé"])
def test_ce_qui_est_regle_l_est(texte: str) -> None:
    assert lue(texte)[0] == "aboutie"


@pytest.mark.parametrize(
    "texte",
    [
        "oui j'ai écrit à la mutuelle mais pas à la caisse",
        "j'ai envoyé ma réclamation à la msa par erreur",
        "jamais rien envoyé à la cpam, uniquement à la caf",
        "ils répondent pas puisque j'ai rien envoyé",
        "ils ont rien répondu vu que j'ai rien envoyé",
        "rien par écrit, juste le tchat",
    ],
)
def test_ce_qui_ne_fut_pas_envoye_a_la_caisse_n_est_pas_fait(texte: str) -> None:
    assert lue(texte)[0] in ("pas_faite", "orale_seulement")


@pytest.mark.parametrize(
    "texte",
    ["ils disent que j'ai rien envoyé", "la cpam prétend que je n'ai rien envoyé", "je n'ai rien envoyé d'autre"],
)
def test_ce_que_la_caisse_pretend_n_est_pas_un_aveu(texte: str) -> None:
    assert lue(texte)[0] != "pas_faite"


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai écrit à la cpam le 3 juin, on me répond que c'est à cause de mes revenus",
        "Réclamation courrier 3 juin, réponse : dossier incomplet",
        "j'ai réclamé le 3 juin par lettre et ils ont confirmé le 20",
        "j'ai fait une lettre le 3 juin, ils disent qu'ils maintiennent",
    ],
)
def test_une_reponse_dite_au_present_est_une_reponse(texte: str) -> None:
    situation = lire_situation(texte)
    assert situation.resultat is not None and situation.resultat.valeur == "reponse_insatisfaisante"


@pytest.mark.parametrize(
    ("texte", "roles"),
    [
        ("la commission a rejeté mon recours le 6 octobre", [Role.REPONSE]),
        ("le 6 octobre c'est la date de la décision de la CRA", [Role.REPONSE]),
        (
            "refus le 2 juin, j'ai réclamé le 12 et ils ont maintenu le 30",
            [Role.DECISION, Role.RECLAMATION, Role.REPONSE],
        ),
        ("mon allocation est suspendue depuis le 1er août", [None]),
        ("la pénalité date du 20 octobre", [Role.DECISION]),
    ],
)
def test_chaque_date_garde_son_role(texte: str, roles: list[Role | None]) -> None:
    assert [une.role for une in lire_dates(texte, AUJOURD_HUI)] == roles


def test_ce_qui_fut_dit_plus_tot_ne_date_rien() -> None:
    assert lire_dates("le même mail que tout à l'heure", AUJOURD_HUI) == []
