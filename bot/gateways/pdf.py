"""Prints an HTML page as a tagged PDF/UA, which screen readers can read. Slow to load: import where it is needed."""

from weasyprint import HTML
from weasyprint.urls import URLFetcher


def imprimer(html: str) -> bytes:
    """The page as PDF; its title and language are those of the HTML. Nothing is fetched, be it a file or an address."""
    page = HTML(string=html, url_fetcher=URLFetcher(allowed_protocols=()))
    return bytes(page.write_pdf(pdf_variant="pdf/ua-1"))
