"""Letter and questionnaire: made once, the same for the person and for the caisse; blank ones for all."""

import pytest

from bot.storage.entrepot import EntrepotSql
from bot.usecases.produire_document import Producteur, documents
from tests.atelier import PRODUCTEUR, PagesDeTest, brouillon, deposer_un


def test_les_documents_sont_faits_une_seule_fois(entrepot: EntrepotSql) -> None:
    tirages: list[str] = []

    def imprimer(html: str) -> bytes:
        tirages.append(html)
        return f"{html} {len(tirages)}".encode()

    depot = deposer_un(entrepot, brouillon("medecin_traitant"))
    with entrepot.lecture() as lu:
        saisine = lu.saisines.lire(depot.numero)
    assert saisine is not None
    premiers = documents(entrepot, Producteur(PagesDeTest(), imprimer), saisine)
    assert documents(entrepot, Producteur(PagesDeTest(), imprimer), saisine) == premiers
    assert [un.nom for un in premiers] == ["lettre.pdf", "questionnaire.pdf"]
    assert len(tirages) == 2


def test_de_deux_tirages_a_la_fois_le_premier_garde_reste(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    with entrepot.lecture() as lu:
        saisine = lu.saisines.lire(depot.numero)
    assert saisine is not None

    def imprimer_pendant_qu_un_autre_imprime(html: str) -> bytes:
        assert saisine is not None
        documents(entrepot, Producteur(PagesDeTest(), lambda _: b"premier"), saisine)
        return b"second"

    [lettre] = documents(entrepot, Producteur(PagesDeTest(), imprimer_pendant_qu_un_autre_imprime), saisine)
    assert lettre.contenu == b"premier"


@pytest.mark.parametrize(
    ("nom", "page"), [("lettre-vierge.pdf", "lettre"), ("questionnaire-vierge.pdf", "questionnaire")]
)
def test_les_documents_vierges_sont_a_tous(nom: str, page: str) -> None:
    vierge = PRODUCTEUR.vierge(nom)
    assert vierge is not None
    assert (vierge.nom, vierge.type, vierge.contenu) == (nom, "application/pdf", f"%PDF {page} vierge".encode())


@pytest.mark.parametrize("nom", ["lettre.pdf", "../lettre-vierge.pdf", ""])
def test_un_autre_nom_n_est_pas_un_document_vierge(nom: str) -> None:
    assert PRODUCTEUR.vierge(nom) is None
