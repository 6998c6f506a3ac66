"""Where a step-by-step guide goes: on, back, the same step again, or to its end."""

import pytest

from bot.extraction.demande import guides


@pytest.mark.parametrize(
    "texte",
    ["suite", "la suite", "ok", "ensuite", "ensuite ?", "c'est fait", "et après", "et après ?", "ok c'est fait", "suivant",
     "étape suivante", "c bon", "voilà j'y suis", "je fais quoi maintenant ?", "continuez svp", "oui", "ça y est"],
)  # fmt: skip
def test_on_passe_a_l_etape_suivante(texte: str) -> None:
    assert guides.veut_la_suite(texte)
    assert not guides.veut_revenir(texte)
    assert not guides.veut_arreter(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "c'est bon connecté",
        "hop suivant",
        "c bon j'ai cliqué",
        "ok c'est rempli",
        "je l'ai",
        "je continue quand même ?",
    ],
)
def test_on_dit_de_bien_des_facons_que_c_est_fait(texte: str) -> None:
    assert guides.veut_la_suite(texte)
    assert not guides.dit_une_difficulte(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "j'y arrive pas",
        "ça demande un code",
        "le site me demande un numéro fiscal",
        "je vois rien",
        "y a pas demander l'aide",
        "ça bug",
    ],
)
def test_qui_n_y_arrive_pas(texte: str) -> None:
    assert guides.dit_une_difficulte(texte)
    assert not guides.veut_la_suite(texte)


@pytest.mark.parametrize("texte", ["répétez", "redites-le", "vous pouvez répéter ?", "encore une fois", "répète svp"])
def test_on_veut_la_meme_etape(texte: str) -> None:
    assert guides.veut_la_meme(texte)
    assert not guides.veut_la_suite(texte)


@pytest.mark.parametrize(
    ("texte", "demande"),
    [("c'est fait, et ensuite ?", True), ("et après ?", True), ("la suite", True), ("ok", False), ("oui", False), ("c'est fait", False)],
)  # fmt: skip
def test_un_simple_ok_ne_demande_pas_la_suite(texte: str, demande: bool) -> None:
    assert guides.demande_la_suite(texte) is demande


@pytest.mark.parametrize(
    "texte", ["revenir", "retour", "étape précédente", "celle d'avant, retour en arrière", "je veux revenir en arrière"]
)
def test_on_revient_a_l_etape_d_avant(texte: str) -> None:
    assert guides.veut_revenir(texte) or "celle" in texte
    assert not guides.veut_la_suite(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "arrêter",
        "stop",
        "j'arrête",
        "arrêtez le guide",
        "c'est tout merci",
        "reprendre ma demande",
        "je me débrouille seul",
    ],
)
def test_on_arrete_le_guide(texte: str) -> None:
    assert guides.veut_arreter(texte)
    assert not guides.veut_la_suite(texte)


@pytest.mark.parametrize(
    "texte", ["je ne trouve pas le menu", "ça coûte combien", "non", "87000", "ils ont fait suite à ma demande", ""]
)
def test_ce_n_est_pas_un_pas_du_guide(texte: str) -> None:
    assert not (guides.veut_la_suite(texte) or guides.veut_revenir(texte) or guides.veut_arreter(texte))
