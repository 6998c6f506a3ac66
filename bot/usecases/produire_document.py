"""The letter to the mediator and the questionnaire: filled from a saisine, or blank for whoever wants to write."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.usecases.ports import Entrepot, Fichier, MiseEnPage, SaisineDeposee

LETTRE, QUESTIONNAIRE = "lettre", "questionnaire"
VIERGES = {"lettre-vierge.pdf": LETTRE, "questionnaire-vierge.pdf": QUESTIONNAIRE}
"""The blank documents, open to all, and the template of each."""
MEDIA_TYPE = "application/pdf"


@dataclass(frozen=True)
class Producteur:
    """Makes the documents: a template gives a page, `imprimer` turns it into a PDF."""

    mise_en_page: MiseEnPage
    imprimer: Callable[[str], bytes]

    def produire(self, document: dict[str, Any]) -> Sequence[Fichier]:
        """The documents of a saisine.json: the letter, then the questionnaire where the motive wants one."""
        gabarits = [LETTRE, QUESTIONNAIRE] if document["motif"] == "medecin_traitant" else [LETTRE]
        return [self._fichier(f"{gabarit}.pdf", gabarit, document) for gabarit in gabarits]

    def vierge(self, nom: str) -> Fichier | None:
        """A blank document by its file name, None for another name."""
        return self._fichier(nom, VIERGES[nom], None) if nom in VIERGES else None

    def _fichier(self, nom: str, gabarit: str, document: dict[str, Any] | None) -> Fichier:
        return Fichier(nom, MEDIA_TYPE, self.imprimer(self.mise_en_page.page(gabarit, document)))


def documents(entrepot: Entrepot, producteur: Producteur, saisine: SaisineDeposee) -> Sequence[Fichier]:
    """The documents of a filed saisine, made and stored the first time: the person and the caisse get the same bytes."""
    with entrepot.lecture() as lu:
        if deja := lu.saisines.documents(saisine.numero):
            return deja
    produits = producteur.produire(saisine.document)  # takes a second: outside any transaction
    with entrepot.transaction() as travail:
        for fichier in produits:
            travail.saisines.ajouter_document(saisine.numero, fichier)
        return travail.saisines.documents(saisine.numero)
