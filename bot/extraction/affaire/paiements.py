"""The news that the caisse, or the professional, gives way at last: it will pay, or has just paid."""

import re

from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.propositions import nie
from bot.extraction.reclamation.reclamations_lecture import dits_pour_vrai, est_d_un_autre
from bot.extraction.reclamation.reclamations_mots import EN_PARTIE

_LA_CAISSE = (
    r"(?:(?<!s')(?:ils?|elles?|on)|c\.?p\.?a\.?m\.?|cgss|caisse(?: primaire)?|secu|securite sociale|assurance maladie)"
)
_ENFIN = r"(?:(?:me|m'|nous|les|la|le|l'|tout|enfin|finalement|bien|quand meme) ?)*"
_BIENTOT = (
    r"(?:la semaine prochaine|le mois prochain|(?:cette|la) semaine|ce mois|demain|apres-demain|bientot|(?:lundi|mardi|mercredi|jeudi|vendredi)"
    r"|sous (?:\d+|huit|quinze)|dans (?:\d+|la|les|quelques|une|deux|trois|huit|dix|quinze)|d'ici|finalement)"
)
_PAYE = r"(?:paye|rembourse|verse|regularise|debloque|indemnise)"
_PAYE_OU_VA_PAYER = re.compile(
    r"(?<![a-z0-9])(?:"
    r"(?:ils?|elles?|on|cpam|caisse|secu|cgss|dentiste|medecin|docteur|cabinet|pharmacien\w*) (?:\w+ dit qu'?\w+ )?(?:me |m'|nous |les |la |le |l')?(?:vont|va) "
    rf"{_ENFIN}(?:pay|rembours|vers|regl|regularis|debloqu|soign|indemnis|annul|prendre en charge)[a-z]*"
    rf"|{_LA_CAISSE} (?:me |m'|nous |les |la |le |l')*(?:pa[iy]e|rembourse|verse|regle|regularise|debloque|indemnise)(?:nt)? (?:[a-z']+ ){{0,3}}?{_BIENTOT}(?![a-z])"
    r"|(?:le|mon|un|leur) (?:virement|paiement|remboursement) (?:[a-z]+ ){0,3}?(?:parti|part|fait|lance|arrive)(?![a-z])"
    r"|(?:c'est|dossier est|tout est|(?:a|ont) ete) (?:[a-z]+ )?(?:debloque|mis en paiement|accorde)e?s?(?![a-z])"
    rf"|{_LA_CAISSE} (?:me |m'|nous |les |la |l')*(?:ont|a|vien(?:t|nent) (?:de |d')) ?{_ENFIN}{_PAYE}[er]?s?(?: [a-z]+)?(?= (?:ce matin|hier|aujourd'hui|finalement|enfin|tout)|\W*$)"
    r"|(?:j'ai|je viens de|on a) (?:bien |enfin |finalement )*(?:recu|recevoir|touche|toucher) (?:le |mon |l'|mes |les |leur )(?:virement|paiement|remboursement|argent|sous|indemnites)(?![a-z])"
    rf"|(?:j'ai|on a) ?(?:enfin |finalement |bien )*ete {_PAYE}e?s?(?![a-z])"
    r"|(?:l'affaire|(?:le|mon) (?:probleme|dossier|litige)|tout|c') ?(?:est|a ete) (?:enfin |finalement |bien |tout )*(?:regle|resolu|arrange|regularise)e?(?![a-z])"
    r")"
)
_BONNE_NOUVELLE = re.compile(
    r"\b(?:finalement|enfin|plus besoin|bonne nouvelle|rappel[a-z]*|rapel[a-z]*|appele[a-z]*|vien(?:t|nent|s) de|c'est bon|du coup|hier|ce matin|aujourd'hui|change d'avis|au final)\b"
)
"""The news of the day."""
_DEMANDE_QUAND = re.compile(r"\b(?:quand|si)(?: est[- ]ce qu'?e?| la| le| ma| mon)?\W*$")
_DEMENTI = re.compile(r"[^.!?\n]{0,20}\b(?:pas|rien|jamais|quand|alors que)\b(?! besoin)")
"""Takes back the promise that comes before."""


def va_etre_paye(texte: str) -> bool:
    """Whether a text brings the news that the caisse, or the professional, gives way at last ("elle va payer finalement",
    "ils ont payé ce matin"). Never raises.
    """
    plie = redresser(texte).plie
    if texte.rstrip().endswith("?") or not _BONNE_NOUVELLE.search(plie):
        return False
    dits = (
        s
        for s in dits_pour_vrai(_PAYE_OU_VA_PAYER, plie)
        if not (nie(plie, s[0]) or est_d_un_autre(plie, s[0]) or _DEMANDE_QUAND.search(plie[: s[0]]))
    )
    return any(not EN_PARTIE.match(plie, fin) and not _DEMENTI.match(plie, fin) for _, fin in dits)
