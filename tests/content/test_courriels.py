"""The e-mail with the code: what to do, until when, and nothing of the person."""

import re
from datetime import UTC, datetime

import pytest

from bot.content.contenu import DOSSIER, charger, lire
from bot.content.courriels import Courriels
from bot.usecases.courriels import CodeParCourriel, Courriel
from tests.content.outils import phrases_longues

PAGE = "https://assistant.exemple.fr/?a=1&b=2"
CODE = "7KQM-2XPA-9T4B-0ZRE"
PHRASES: dict[str, dict[str, str]] = lire("courriels/reprise.yml")


def courriel(simple: bool = False) -> Courriel:
    jusqu_au = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
    code = CodeParCourriel("lucie.durand@exemple.fr", CODE, jusqu_au, simple)
    return Courriels(charger(), PAGE).rediger(code, "abc")


@pytest.fixture(params=[False, True], ids=["normale", "simple"])
def recu(request: pytest.FixtureRequest) -> Courriel:
    """The e-mail, in both versions."""
    return courriel(request.param)


def en_texte(html: str) -> str:
    """The words of a page."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html.partition("<body")[2].partition(">")[2])).strip()


def test_l_objet_tient_en_une_ligne_et_ne_dit_ni_le_code_ni_la_personne(recu: Courriel) -> None:
    assert recu.objet and "\n" not in recu.objet and len(recu.objet) < 60
    assert not re.search(r"lucie|durand|@|\d|m[ée]diat|maladie|saisine", recu.objet, re.IGNORECASE)
    assert CODE[:4] not in recu.objet


def test_le_texte_dit_le_code_quoi_faire_et_jusqu_a_quand(recu: Courriel) -> None:
    assert CODE in recu.texte
    assert PAGE in recu.texte
    assert "mercredi 25 novembre à 10 h 30" in recu.texte, "the hour of Paris"
    assert "Vous n'avez rien demandé ?" in recu.texte
    assert "Ne donnez ce code à personne" in recu.texte
    assert "72 heures" in recu.texte


def test_l_heure_d_ete(recu: Courriel) -> None:
    code = CodeParCourriel("a@exemple.fr", CODE, datetime(2026, 7, 1, 9, 0, tzinfo=UTC), False)
    assert "mercredi 1er juillet à 11 h" in Courriels(charger(), PAGE).rediger(code, "abc").texte


def test_le_html_dit_la_meme_chose(recu: Courriel) -> None:
    mots = re.sub(r"^\d\. ", "", recu.texte, flags=re.MULTILINE)
    assert en_texte(recu.html).replace("&#39;", "'").replace("&amp;", "&") == re.sub(r"\s+", " ", mots).strip()


def test_le_html_ne_charge_rien_et_se_lit_au_lecteur_d_ecran(recu: Courriel) -> None:
    assert '<html lang="fr">' in recu.html
    assert f"<title>{recu.objet}</title>" in recu.html
    assert re.findall(r"(?:src|href)=\"([^\"]*)\"", recu.html) == [PAGE.replace("&", "&amp;")]
    assert not re.search(r"<(?:img|script|link|iframe|table)|url\(", recu.html)


def test_aucun_lien_ne_porte_le_code(recu: Courriel) -> None:
    assert not [lien for lien in re.findall(r"https?://\S+", recu.texte + recu.html) if CODE[:4] in lien]


def test_la_personne_n_y_est_pas_nommee(recu: Courriel) -> None:
    assert not re.search(r"lucie|durand|@", recu.texte + recu.html, re.IGNORECASE)


def test_le_bouton_nomme_est_celui_de_la_page(recu: Courriel) -> None:
    [bouton] = re.findall(r"« ([^»]+) »", recu.texte)
    assert f">{bouton}</button>" in (DOSSIER.parent / "edge" / "widget" / "page.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("cle", sorted(PHRASES))
def test_la_version_simple_a_des_phrases_courtes(cle: str) -> None:
    assert phrases_longues(PHRASES[cle]["simple"]) == []
