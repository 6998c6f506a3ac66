"""The words that name how a complaint was sent: patterns over folded text."""

import re

CANAUX = (
    (
        "compte_ameli",
        re.compile(
            r"\b(?:ameli|messagerie|(?:mon|(?<!je )le|son|leur|notre|un|du|via|par|sur) compte|en ligne"
            r"|formulaire|internet|sur (?:le|leur) site)\b"
        ),
    ),
    (
        "courriel",
        re.compile(r"(?<!\{)(?<!mon )\b(?:mails?|e-?mails?|mels?|courriels?|(?:courrier|message)s? electroniques?)\b"),
    ),
    ("courrier", re.compile(r"\b(?:courriers?|lettres?|recommandee?s?|lrar|la poste|par poste|papier)\b")),
    ("accueil", re.compile(r"\b(?:guichet|accueil|sur place|agence|deplacee?s?|bureau|allee?s?)\b")),
    (
        "telephone",
        re.compile(
            r"\b(?:telephon\w*|(?<![ms]['’ ])appel\w*|rappel\w*|36 ?46|(?<!j'ai un )(?<!recois un )coups? de (?:fil|tel))\b"
        ),
    ),
)
