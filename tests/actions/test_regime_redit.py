"""The régime in everyday words, and told anew after a verdict; a "??" and a late "non" at the check."""

import pytest

from tests.actions.conversation import Conversation


def au_regime() -> Conversation:
    conversation = Conversation()
    conversation.dit("Le radiologue refuse ma C2S et a annulé mon rdv", "situation/refus_de_soins")
    conversation.choisit("Saisir le médiateur maintenant")
    assert conversation.champ == "regime"
    return conversation


@pytest.mark.parametrize(
    "dit",
    ["jsp la secu quoi", "jsai pas la secu normal", "bah la sécu", "c'est l'assurance maladie", "la carte vitale"],
)
def test_la_secu_est_une_cpam(dit: str) -> None:
    conversation = au_regime()
    conversation.dit(dit, "ne_sait_pas")
    assert conversation.brouillon.situation.regime == "general"
    assert conversation.champ == "procedure_judiciaire"


@pytest.mark.parametrize(
    "dit",
    [
        "et si je vous dis que finalement c'est la CPAM qui me rembourse, la MGEN c'est que ma complémentaire",
        "en fait la cpam du doubs me rembourse, la mgen c'est ma mutuelle",
        "je veux saisir la cpam du doubs me rembourse c elle ma secu",
    ],
)
@pytest.mark.parametrize("avant", [("MGEN",), ("je ne sais pas", "je ne sais pas")])
def test_le_regime_dit_apres_le_verdict(dit: str, avant: tuple[str, ...]) -> None:
    conversation = au_regime()
    for un in (*avant, "non"):
        conversation.dit(un)
    assert not (conversation.brouillon.verdict_dit or "").startswith("recevable")
    conversation.dit(dit, "faq/remboursement")
    assert conversation.brouillon.verdict_dit == "recevable_directement"


@pytest.mark.parametrize("dit", ["??", "?", "🤔", "hein ?"])
def test_un_point_d_interrogation_n_est_pas_je_ne_sais_pas(dit: str) -> None:
    conversation = au_regime()
    for _ in range(3):
        conversation.dit(dit, "ne_sait_pas")
    assert conversation.champ == "regime"
    assert conversation.brouillon.situation.regime is None


def test_un_non_juste_apres_je_ne_peux_pas_conclure() -> None:
    conversation = au_regime()
    for un in ("une CPAM", "je ne sais pas", "je ne sais pas"):
        conversation.dit(un)
    assert conversation.brouillon.verdict_dit == "indetermine"
    conversation.dit("non", "nier")
    assert conversation.brouillon.verdict_dit == "recevable_directement"


def test_ca_change_quoi_est_un_pourquoi() -> None:
    conversation = Conversation()
    conversation.dit(
        "la CPAM m'a refusé une opération, réclamation le 12 octobre, ils ont dit non",
        "situation/reponse_insatisfaisante",
    )
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("une CPAM, aucun tribunal")
    assert conversation.champ == "reclamation.date_reponse"
    conversation.dit("ça change quoi la date ?", "modifier_reponse")
    assert conversation.champ == "reclamation.date_reponse"
    conversation.dit("et si je m'en souviens pas", "ne_sait_pas")
    assert conversation.champ != "reclamation.date_reponse"
