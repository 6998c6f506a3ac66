"""Letter and questionnaire as PDF: tagged, in French, complete, readable in order, and deaf to what a text asks for."""

import io
import re
from typing import Any

import pytest
from pypdf import PdfReader

from bot.content.caisses import charger_annuaire
from bot.content.gabarits import Gabarits
from bot.gateways.pdf import imprimer
from bot.usecases.composer_saisine import composer
from bot.usecases.produire_document import Producteur
from tests.atelier import MAINTENANT, MOTIFS, NOM, PARIS, RECIT, brouillon, pour_autrui, verdict

PRODUCTEUR = Producteur(Gabarits(charger_annuaire()), imprimer)
NUMERO = "MED-2026-BAP2JPGN"


def document(un: Any) -> dict[str, Any]:
    return composer(un, NUMERO, verdict(un.situation.motif), PARIS, "web", "consentement-1", MAINTENANT, MAINTENANT)


def texte(pdf: bytes) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


@pytest.fixture(scope="module")
def produits() -> dict[str, bytes]:
    remplis = PRODUCTEUR.produire(document(pour_autrui("medecin_traitant")))
    vierges = [PRODUCTEUR.vierge(nom) for nom in ("lettre-vierge.pdf", "questionnaire-vierge.pdf")]
    return {un.nom: un.contenu for un in (*remplis, *vierges) if un}


@pytest.mark.parametrize("nom", ["lettre.pdf", "questionnaire.pdf", "lettre-vierge.pdf", "questionnaire-vierge.pdf"])
def test_chaque_document_est_un_pdf_balise_en_francais_avec_un_titre(produits: dict[str, bytes], nom: str) -> None:
    lu = PdfReader(io.BytesIO(produits[nom]))
    racine = lu.trailer["/Root"].get_object()
    assert racine["/MarkInfo"]["/Marked"] == True  # noqa: E712  # a pypdf object
    assert racine["/Lang"] == "fr"
    assert racine["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "/StructTreeRoot" in racine
    assert lu.metadata is not None and lu.metadata.title
    assert NOM not in lu.metadata.title
    assert b"pdfuaid" in racine["/Metadata"].get_object().get_data()


def test_la_lettre_se_lit_dans_l_ordre(produits: dict[str, bytes]) -> None:
    lue = texte(produits["lettre.pdf"])
    attendus = [
        f"Odile {NOM}",
        "06 39 98 12 34",
        "À l'attention du médiateur",
        "75948 Paris Cedex 19",
        "22 novembre 2026",
        "Objet : saisine du médiateur – difficultés d'accès à un médecin traitant",
        NUMERO,
        "La personne concernée",
        "Rose",
        "3 février 1941",
        "Les faits",
        RECIT,
        "Documents joints",
        "Questionnaire",
        "salutations distinguées",
        f"Odile {NOM}",
    ]
    rang = 0
    for attendu in attendus:
        rang = lue.find(attendu, rang)
        assert rang >= 0, attendu


def test_le_questionnaire_nomme_les_medecins_contactes(produits: dict[str, bytes]) -> None:
    lu = texte(produits["questionnaire.pdf"])
    assert "Dr Lenoir à Vierzon non précisée ne prend plus de patients" in lu
    assert "Quenelle" in lu and NOM in lu and NUMERO in lu


@pytest.mark.parametrize("nom", ["lettre-vierge.pdf", "questionnaire-vierge.pdf"])
def test_un_document_vierge_ne_dit_rien_de_personne(produits: dict[str, bytes], nom: str) -> None:
    assert not re.search(rf"{NOM}|MED-|None|Undefined|Paris|\.\.\.\.", texte(produits[nom]))


@pytest.mark.parametrize("motif", MOTIFS)
def test_chaque_motif_a_ses_mots(motif: str) -> None:
    page = Gabarits(charger_annuaire()).page("lettre", document(brouillon(motif)))
    assert motif not in page
    assert "None" not in page and "{{" not in page


def test_ce_qu_une_personne_ecrit_est_du_texte_et_rien_d_autre() -> None:
    un = brouillon()
    un.dossier.recit_reecrit = '<script>x</script><img src="file:///etc/passwd"> {{ d.numero }} & <b>gras</b>'
    un.dossier.demandeur.nom = "<h1>O'Brien</h1>"
    lue = texte(PRODUCTEUR.produire(document(un))[0].contenu)
    assert '<script>x</script><img src="file:///etc/passwd"> {{ d.numero }} & <b>gras</b>' in lue
    assert "<h1>O'Brien</h1>" in lue


def test_rien_n_est_cherche_ailleurs(tmp_path: Any) -> None:
    image = tmp_path / "image.svg"
    image.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>')
    avec = imprimer(f'<html lang="fr"><title>x</title><p>Bonjour <img alt="i" src="file://{image}"></p></html>')
    assert "Bonjour" in texte(avec)
    assert b"/XObject" not in avec


@pytest.mark.parametrize("recit", ["mot" * 1300, "\n\n".join("ligne" for _ in range(300)), "文字 🙂 مرحبا"])
def test_un_recit_long_ou_en_d_autres_ecritures_s_imprime(recit: str) -> None:
    un = brouillon()
    un.dossier.recit_reecrit = recit
    assert PRODUCTEUR.produire(document(un))[0].contenu.startswith(b"%PDF")
