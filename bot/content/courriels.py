"""The e-mails: sentences of `courriels/*.yml`, laid out by three templates each (subject, plain text, HTML)."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import TypeAdapter

from bot.content.contenu import DOSSIER, Contenu, lire
from bot.content.modeles import Texte
from bot.content.moments import PARIS, jour_et_heure
from bot.usecases.courriels import CodeParCourriel, Courriel

REPRISE = "reprise"
PARTIES = ("objet", "texte", "html")


class Courriels:
    """Writes e-mails. `page` is the address of the chat's page."""

    def __init__(self, contenu: Contenu, page: str) -> None:
        self._contenu = contenu
        self._page = page
        self._phrases = TypeAdapter(dict[str, Texte]).validate_python(lire(f"courriels/{REPRISE}.yml"))
        self._gabarits = Environment(
            loader=FileSystemLoader(DOSSIER / "courriels"),
            autoescape=lambda nom: bool(nom and nom.endswith(".html.j2")),
            undefined=StrictUndefined,
            trim_blocks=True,
        )

    def rediger(self, code: CodeParCourriel, reference: str) -> Courriel:
        """The e-mail that brings a code; nothing in it says who asked for it or what they wrote."""
        jusqu_au = jour_et_heure(self._contenu, code.jusqu_au.astimezone(PARIS), code.simple)
        mots = {cle: phrase.en(code.simple).format(jusqu_au=jusqu_au) for cle, phrase in self._phrases.items()}
        objet, texte, html = (
            self._gabarits.get_template(f"{REPRISE}.{partie}.j2").render(mots=mots, code=code.code, page=self._page)
            for partie in PARTIES
        )
        return Courriel(code.adresse, objet.strip(), texte, html, reference)
