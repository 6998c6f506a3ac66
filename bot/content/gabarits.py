"""The pages of letter and questionnaire, filled from a saisine.json or blank: templates and words of `lettres/`."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from jinja2 import ChainableUndefined, Environment, FileSystemLoader

from bot.content.contenu import DOSSIER, lire
from bot.mediation.caisse import Annuaire, Caisse

NOMS_DE_CAISSE = ("CPAM ", "Caisse ")
"""An address line that begins so is only the caisse's name (caisses/README.md)."""
NIR = re.compile(r"(.)(..)(..)(..)(...)(...)(..)?")


class Gabarits:
    """Fulfils `ports.MiseEnPage`. Every value is escaped: what a person typed is text, never markup."""

    def __init__(self, annuaire: Annuaire) -> None:
        self._annuaire = annuaire
        self._mots = lire("lettres/libelles.yml")
        self._pages = Environment(
            loader=FileSystemLoader(DOSSIER / "lettres"),
            autoescape=True,
            undefined=ChainableUndefined,  # what the person did not give is absent from the document
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._pages.filters |= {
            "jour": self._jour,
            "date_connue": self._date_connue,
            "dates_connues": lambda dates: ", ".join(self._date_connue(une) for une in dates or ()),
            "paragraphes": paragraphes,
            "joindre": joindre,
            "nir": nir,
            "telephone": telephone,
            "euros": euros,
        }

    def page(self, gabarit: str, document: dict[str, Any] | None) -> str:
        """The HTML page of a template ("lettre", "questionnaire"); blank where there is no document."""
        return self._pages.get_template(f"{gabarit}.html.j2").render(
            d=document or {},
            vierge=document is None,
            mots=self._mots,
            destinataire=adresse(self._annuaire.caisses[document["caisse"]["code"]]) if document else (),
            joints=self._joints(document) if document else (),
        )

    def _joints(self, document: dict[str, Any]) -> Sequence[str]:
        questionnaire = [self._mots["questionnaire"]] if document["motif"] == "medecin_traitant" else []
        return [*questionnaire, *(piece["nom"] for piece in document["pieces"])]

    def _jour(self, iso: str) -> str:
        """The day of an ISO date or moment, in words."""
        return self._date_en_mots("jour", date.fromisoformat(iso[:10])) if iso else ""

    def _date_connue(self, connue: dict[str, str]) -> str:
        """A `date_connue` of the schema, no finer than it is known."""
        if not connue:
            return ""
        mots = self._date_en_mots(connue["precision"], date.fromisoformat(connue["valeur"]))
        if connue["precision"] == "environ" and connue.get("texte"):
            return str(self._mots["dates"]["texte"].format(date=mots, texte=connue["texte"]))
        return mots

    def _date_en_mots(self, precision: str, jour: date) -> str:
        dates = self._mots["dates"]
        numero = dates["premier"] if jour.day == 1 else jour.day
        return str(dates[precision].format(jour=numero, mois=self._mots["mois"][str(jour.month)], annee=jour.year))


def adresse(caisse: Caisse) -> Sequence[str]:
    """The lines under "À l'attention du médiateur"; only the name where no address was found."""
    rue = caisse.adresse_postale
    nom = () if rue and rue.startswith(NOMS_DE_CAISSE) else (caisse.nom,)
    return [ligne for ligne in (*nom, rue, joindre((caisse.code_postal, caisse.ville), " ")) if ligne]


def paragraphes(texte: str) -> Sequence[str]:
    """The paragraphs of a text: what blank lines part."""
    return [morceau.strip() for morceau in re.split(r"\n\s*\n", texte) if morceau.strip()]


def joindre(parties: Sequence[str | None], entre: str) -> str:
    """The parts that are there, joined."""
    return entre.join(str(partie) for partie in parties if partie)


def nir(valeur: str) -> str:
    """A NIR as on the carte Vitale, on one line: 1 85 05 78 006 084 36."""
    lu = NIR.fullmatch(valeur or "")
    return "\u00a0".join(groupe for groupe in lu.groups() if groupe) if lu else ""


INDICATIFS = ("+33", "+262", "+590", "+594", "+596")
"""Country codes of metropolitan France and of the overseas départements, whose numbers are dialled alike."""


def telephone(e164: str) -> str:
    """A French number as people write it (06 39 98 00 00), another as it is."""
    indicatif = next((un for un in INDICATIFS if (e164 or "").startswith(un)), None)
    if indicatif is None or len(e164) - len(indicatif) != 9:
        return e164 or ""
    national = f"0{e164[len(indicatif) :]}"
    return " ".join(national[rang : rang + 2] for rang in range(0, 10, 2))


def euros(montant: float | None) -> str:
    """A sum: 1 250,50 €."""
    if montant is None or not isinstance(montant, int | float):
        return ""
    return f"{montant:,.2f} €".replace(",", "\u202f").replace(".", ",").replace(",00 ", " ").replace(" €", "\u00a0€")
