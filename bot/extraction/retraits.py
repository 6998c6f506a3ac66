"""What the person wants taken out of what will be sent: a line ("enlevez mon téléphone"), a sentence, words of the story."""

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum

from bot.extraction.corrections import PARENTE
from bot.extraction.orthographe import redresser
from bot.extraction.pliage import plier

MOTS_D_UN_RETRAIT = 20
_LIGNES = {
    "telephone": re.compile(
        r"(?:(?:numeros?|num) (?:de )?)?(?:telephone|tel|portable|mobile|fixe)(?: (?:fixe|portable|mobile))?"
    ),
    "courriel": re.compile(r"(?:adresse )?(?:mail|e-?mail|mel|courriel)"),
    "nir": re.compile(r"(?:numero|num) (?:de )?(?:secu\w*|securite sociale)|nir"),
    "adresse": re.compile(r"adresse(?: postale)?"),
    "code_postal": re.compile(r"code postal|cp"),
    "date_naissance": re.compile(
        r"date de naissance|naissance|annee de naissance|(?:(?:que|qu') ?(?:je suis |suis )?)?nee? (?:le|en) [0-9a-z /.-]+"
    ),
}
"""Lines that may be taken out, by the subject of a correction."""
_RETIRER = r"(?:(?:r?enlev|retir|supprim|effac|vir|ray|ot)(?:e[rzs]?|ez)|(?:ne |n')?(?:mets|mettez|laisse[rz]?|garde[rz]?|ecri(?:s|vez))[- ](?:surtout )?(?:pas|plus))"
_ORDRE = re.compile(
    rf"^\W*(?:(?:ok|oui|non|mais|et|bon|alors|ah|tiens|finalement|en fait|enfin|au final|tout compte fait|apres reflexion|svp|par contre|attende[zr]|c'est bon|parfait|vous pouvez|pouvez[- ]vous|il faut|faut|je veux|je voudrais|voudrais|peut[- ]on"
    rf"|on peut|s'il vous plait)\W+)*{_RETIRER}[- ]?(?:moi )?(?P<objet>[^?\n]+?)(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|merci))*\W*$"
)
_ORDRE_NEGATIF = re.compile(
    r"^\W*(?:(?:ok|oui|non|mais|et|bon|alors|en fait)\W+)*(?:(?:ce n'est|c'est|c'etait|il n'y a|il y a|y a) )?pas (?:une? |d'|de )?(?P<objet>[^?\n]+?)\W*$"
)
"""What stands in a line is no such thing, or must not be there: "pas de numéro de sécu"."""
_NOMME_PUIS_ORDRE = re.compile(
    rf"^\W*(?P<objet>(?:le|la|l'|mon|ma|ce|cette) ?[a-z' -]{{2,25}}?)(?: ?,| (?:c'est|c'etait|est|n'est|il est|elle est|ne sert)(?![a-z]))[^?\n]{{0,60}}?\b{_RETIRER}[- ](?:le|la|les|ca|cela)"
    r"(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|merci))*\W*$"
)
""" "Le numéro, c'est celui de mon père, supprimez-le"."""
_NOMME_A_VIDER = re.compile(
    r"^\W*(?P<objet>(?:le |la |l'|les |mon |ma |mes |votre |vos )?[a-z' -]{2,30}?) ?(?::|,|est|c'est)? ?(?:est |c'est )?(?:a (?:r?enlever|retirer|supprimer|effacer|virer|oter))\W*$"
)
""" "Votre adresse : à supprimer"."""
_ET = re.compile(r" ?,(?: et| puis| aussi)? | (?:et|puis|ainsi que|plus) (?:aussi )?")
_DANS_LE_RECIT = re.compile(
    r"[ ,]+(?:du|de la|de mon|de ma|de|dans le|dans mon|dans la|dans ma) (?:texte|recit|histoire|message|lettre|demande|resume)\b.*$"
)
_PHRASE = re.compile(
    r"^(?:la |le |les |ma |mon |cette |toute la )?(?:phrase|passage|partie|bout|ligne|morceau|mots?|truc|histoire|fin|debut|passages|ce que j'ai (?:dit|ecrit))s? "
    r"(?:sur|de|du|d'|avec|ou|qui (?:parle|dit)|concernant|a propos de|que|:)+ ?(?:je parle (?:de la|de l'|des?|du|d'))? ?"
)
_DU_RECIT_D_ABORD = re.compile(
    rf"^\W*(?:(?:et|mais|aussi|sinon|ok|oui|non) ?,? )*(?:(?:corrige[rz]?|modifie[rz]?|change[rz]?|reprene[rz]) )?(?:dans |pour |sur |de )?(?:du |le |la |mon |ma |l'|ce )?"
    rf"(?:recit|histoire|texte|message|resume)[ ,:]+(?=(?:(?:il faut|faut|merci de|vous pouvez) )?{_RETIRER})"
)
""" "Dans le récit, enlevez …": where it stands comes first."""
_DU_RECIT_DEVANT = re.compile(
    r"^(?:du|de (?:mon|ma|la|l')|dans (?:le|mon|ma|la|l')) ?(?:recit|histoire|texte|message|resume)[ ,:]+"
)
_LA_PHRASE = re.compile(r"^(?:la|le|les|cette|ce) (?:phrase|passage|partie|bout|morceau|mots?)s? :? ?")
_MOT = re.compile(r"^(?:le|les|ce|ces) mots? (?!sur|de |d')")
_RECIT = r"(?:recit|histoire|texte|message|resume|demande)"
_DERNIERE_PHRASE = re.compile(
    r"(?:(?:ma|mes|la|le|les|cette|toute la) )?(?:toute )?(?:derniere?s?|fin de la) (?:phrase|ligne)s?"
)
_DERNIER_PASSAGE = re.compile(
    r"(?:(?:mon|ma|mes|la|le|les|ce|cette|tout le) )?(?:derniere?s? (?:passage|partie|paragraphe|morceau|ajout|message|chose|truc)s?|fin|ajout"
    r"|ce que (?:je viens|vous venez) (?:de |d')(?:dire|ecrire|mettre|r?ajouter|noter)|ce que (?:vous avez|tu as) (?:r?ajoute|mis|note)(?: (?:en dernier|a la fin))?)"
)
_CELA = re.compile(r"(?:ca|cela|la|le|les|l'|tout ca)(?: de la)?")
_CELA_DU_RECIT = re.compile(
    rf"\b(?:mise?s?|r?ajoutee?s?|notee?s?|ecrite?s?|(?:n'est|c'est|est|fait) pas|rien a (?:faire|voir))\b[^.!?\n]{{0,30}}\b{_RECIT}\b"
    rf"[^\n]{{0,40}}?[.!?,;]\W*(?:alors |donc |et |svp )?{_RETIRER}[- ]?(?:ca|cela|la|le|les)(?:[ ,]+(?:svp|stp|s'il (?:vous|te) plait|merci|tout de suite|de la))*\W*$"
)
"""Told where it stands, then "take it out"."""
_ARTICLE = re.compile(r"^(?:(?:votre|vos|mon|ma|mes|le|la|les|un|une|des|cette|ce|son|sa|ses|notre) |l')")
_RAISON = re.compile(
    r" ?[,.;:(] ?(?:ca|cela|c'est|ce|ils?|elles?|je|j'ai|on|car|parce|puisque|pas|rien|merci|svp|stp)(?![a-z]).*$"
)
"""Why it must go: "…, ça les regarde pas"."""
_RAISON_NUE = re.compile(
    r"[ ,.;:(]+(?:car|parce|puisque|vu que|finalement|pas besoin|je|j'|ca|cela|c'est|on|ils?|elles?|merci|svp)(?![a-z]).*$"
)
"""Why a line must go, with or without a comma before."""
_LIEN = re.compile(r"^(?:et|mais|car|donc|puis|alors|parce que|parce qu')\s+", re.IGNORECASE)
MOTS_D_UN_PASSAGE = 4
"""Words of the story that are taken out as they are given, though they are no whole clause."""
_PHRASES = re.compile(r"[^.!?\n]+[.!?…]*|\n+")
_SUJET = r"(?:je|j'|on|nous|ils?|elles?|c'|ca|cela|la|le|les|l'|ma|mon|mes|sa|son|leur|un|une|mais)"
_LIMITES = re.compile(
    rf"([,;]\s+|\s+(?=(?i:et|mais|car|donc|puis|alors|parce que|parce qu')\s+{_SUJET}(?:\b|(?<=')))"
    r"|(?<=\w)\s+(?=(?:Je|J'|La|Le|Les|Ma|Mon|Mes|Ils?|Elles?|On|Mais)(?:\b|(?<='))))"
)
"""What parts the clauses of a sentence, also of several without stops."""


class Fin(StrEnum):
    """What is taken from the end of the story."""

    PHRASE = "phrase"
    PASSAGE = "passage"


@dataclass(frozen=True)
class Retrait:
    """What is to be taken out: `sujet`, a line (`_LIGNES`), or `mots` of the story, with the whole of their sentence or alone."""

    sujet: str | None
    mots: str
    phrase_entiere: bool
    fin: Fin | None = None
    """What of the end of the story, where its words are not given ("enlevez la dernière phrase")."""
    du_recit: bool = field(default=False, compare=False)
    """Whether the order names the story, or a piece of it."""


def lire_retrait(texte: str) -> Retrait | None:
    """What a short order wants taken out, None where the text gives no such order. Never raises."""
    plie = redresser(texte).plie.strip()
    if len(plie.split()) <= MOTS_D_UN_RETRAIT and _CELA_DU_RECIT.search(plie):
        return Retrait(None, "", True, Fin.PASSAGE)
    nu = _DU_RECIT_D_ABORD.sub("", plie)
    trouve = _ORDRE.match(nu) if len(plie.split()) <= MOTS_D_UN_RETRAIT else None
    if trouve is None:
        return None
    objet = _DU_RECIT_DEVANT.sub("", dit := trouve["objet"].strip(" \"'-"))
    du_recit = nu != plie or objet != dit or bool(_DANS_LE_RECIT.search(objet))
    mots = _DANS_LE_RECIT.sub("", objet)
    if fin := _fin(mots, du_recit):
        return Retrait(None, "", True, fin, True)
    phrase = _PHRASE.match(mots)
    if mot := _MOT.match(mots):
        return Retrait(None, mots[mot.end() :].strip(" \"'"), False, du_recit=du_recit)
    if phrase or du_recit:
        vises = _RAISON.sub("", mots[phrase.end() :] if phrase else mots)
        return Retrait(None, _ARTICLE.sub("", vises).strip(" \"'«»"), phrase is not None, du_recit=True)
    sujet = sujet_de_la_ligne(objet)
    return Retrait(sujet, "", False) if sujet else None


def mots_du_recit(objet: str) -> str:
    """The words of the story that an object is, where it names nothing else ("le « que faire »")."""
    return _ARTICLE.sub("", objet).strip(" \"'«»") if not _SEUL_POSSESSIF.match(objet) else objet


_SEUL_POSSESSIF = re.compile(r"^(?:mon|ma|mes|notre) ")
"""What a person calls theirs is written so in their story; "le" only points at the words."""
_SANS_DECISION = re.compile(
    r"\b(?:pas|jamais|aucune|rien|sans)(?: encore| jamais)?(?: eu| recu| pris| rendu| notifie)?(?: de| d'| une| aucune| comme)? ?"
    r"(?:date (?:de |pour la |d'une )?)?(?:decisions?|notifications?)(?![a-z])"
)


def dit_qu_il_n_y_a_pas_de_decision(texte: str) -> bool:
    """Whether a short text says that nothing was decided, so that there is no date to give ("ya pas eu de décision")."""
    plie = redresser(texte).plie
    court = len(plie.split()) <= MOTS_D_UN_RETRAIT and "?" not in texte
    return court and bool(_SANS_DECISION.search(plie))


def objets_du_retrait(texte: str) -> list[list[str]]:
    """What a short order wants taken out, part by part ("le numéro de sécu et la date des faits"): as it is given, then
    without the reason at its end ("… je préfère pas"); empty where it is none.
    """
    plie = redresser(texte).plie.strip()
    if len(plie.split()) > MOTS_D_UN_RETRAIT or _DU_RECIT_D_ABORD.match(plie):
        return []
    ordre = _ORDRE.match(plie)
    trouve = ordre or _ORDRE_NEGATIF.match(plie) or _NOMME_PUIS_ORDRE.match(plie) or _NOMME_A_VIDER.match(plie)
    objets = [trouve["objet"]] if trouve else []
    if ordre and (nu := _RAISON_NUE.sub("", ordre["objet"])) != ordre["objet"]:
        objets.append(nu)
    return [[part.strip(" \"'-") for part in _ET.split(_MIS_A_LA_PLACE.sub("", objet))] for objet in objets]


_MIS_A_LA_PLACE = re.compile(
    r"[ ,]+(?:et |mais )?(?:(?:re)?met(?:tez|s)|notez|prenez|ecrivez|gardez|plutot|a la place|utilisez|repondez)(?![a-z]).*$"
)
"""What is to stand there now: it is read as a datum of its own."""


_LE_NUMERO = re.compile(r"\{nir:|\bnumeros? (?:de )?(?:secu\w*|securite sociale)|\bnir\b|\bsecu\b")
_D_UN_AUTRE = re.compile(
    rf"\b(?:(?:est|etait|c'est|c'etait) (?:a|celui de|celle de|(?:le numero|le nir|la secu|le numero (?:de )?(?:secu|securite sociale)) de)"
    rf" (?:mon|ma|mes) (?:{PARENTE})(?![a-z])|pas (?:la mienne|le mien|a moi)(?![a-z]))"
)


def desavoue_le_nir(texte: str) -> bool:
    """Whether a text says that a social security number is somebody else's ("c'est celui de ma femme, pas le mien")."""
    plie = redresser(texte).plie
    return len(plie.split()) <= MOTS_D_UN_RETRAIT and bool(_LE_NUMERO.search(plie) and _D_UN_AUTRE.search(plie))


_PAS_CHEZ_MOI = re.compile(
    r"\b(?:c'est|n'est|ce n'est|est|mais) (?:\w+ ){0,5}?pas (?:chez (?:moi|nous)|(?:la|le) mien(?:ne)?|mon adresse|ma (?:ville|commune)|(?:l'adresse|la ville) (?:a|de) moi|ou j'habite)(?![a-z])"
)


def desavoue_le_lieu(texte: str) -> bool:
    """Whether a short text says that a place is not where the writer lives ("… c'est chez ma grand-mère, pas chez moi")."""
    plie = redresser(texte).plie
    return len(plie.split()) <= MOTS_D_UN_RETRAIT and "?" not in texte and bool(_PAS_CHEZ_MOI.search(plie))


_L_ADRESSE_DE_L_AUTRE = re.compile(
    r"\badresse\b[^?\n]{0,40}?\b(?:est|c'est|c|etait|c'etait) (?:(?:celle|chez) (?:de |d')?(?:la personne|mon|ma|mr?\b|mme|madame|monsieur|elle|lui)|la sienne|(?:pas )?a (?:elle|lui)\b"
    r"|pas (?:la mienne|a moi|chez moi|mon adresse))|\bc'est (?:son adresse|l'adresse (?:de|d'|du) ?(?!moi)[a-z. ]{1,40})[ ,]+pas (?:la mienne|a moi|mon adresse)"
)


def dit_l_adresse_de_l_autre(texte: str) -> bool:
    """Whether a short text says that an address is that of the person concerned ("c'est celle de M. Benali, pas la mienne")."""
    plie = redresser(texte).plie
    return len(plie.split()) <= MOTS_D_UN_RETRAIT and "?" not in texte and bool(_L_ADRESSE_DE_L_AUTRE.search(plie))


def est_un_numero(objet: str) -> bool:
    """Whether an object is "le numéro" and no more, whatever number that is."""
    return bool(re.fullmatch(r"(?:le|mon|ce|un) ?(?:numero|num|n°)", objet.strip()))


_REPRIS = re.compile(
    r"\{nir:[a-z]+\}.*\b(?:pas (?:ca|cela|le bon|bon|son numero|le sien)|(?:me suis|je me) tromp\w+|c'est faux|oubliez|laisse[rz]? tomber"
    r"|(?:non|euh|enfin|finalement|en fait|attendez|ah)[ ,.!]+(?:non[ ,.!]+)?(?:laisse[rz]?(?![- ]moi)|effac\w+|enlev\w+|retir\w+|supprim\w+|oubli\w+)"
    r"|(?:(?:prefere|veux|voudrais|aime mieux|souhaite)(?:rais)? (?:\w+ )?(?:pas|ne pas)(?: vous)? (?:le|l') ?(?:donner|dire|communiquer|transmettre|laisser|mettre)"
    r"|(?:veux|voudrais) (?:\w+ )?(?:pas|plus)(?: que vous)? (?:le|l') ?(?:donner|dire|communiquer|garder|gardiez|ayez|avoir|mettre))"
    r"|je (?:ne )?(?:le |vous le )?(?:donne|dis) (?:pas|plus)|(?:enlev|retir|effac|supprim)(?:ez|e|er)[- ](?:le|ca)"
    r"|(?:ne )?(?:le )?(?:garde[rz]?|mets|mettez|note[rz]?)(?:[- ]le)? pas)(?![a-z])",
    re.DOTALL,
)


def reprend_le_nir(texte: str) -> bool:
    """Whether a social security number is given and taken back at once ("… enfin non, c'est pas ça")."""
    return bool(_REPRIS.search(redresser(texte).plie))


_TAIT_LE_NIR = re.compile(
    r"\b(?:(?:souhait|veu|voudr|prefer|compt|vai)\w* (?:surtout )?(?:pas|ne pas)|sans|refuse de|ne (?:donne|donnerai) pas)[^.!?\n]{0,40}?"
    r"\b(?:(?:numeros?|num|no) (?:de |d'assure )?(?:la )?(?:secu\w*|social\w*)|nir)(?![a-z])"
)


def tait_le_nir(texte: str) -> bool:
    """Whether a text says, wherever it stands, that the social security number will not be given."""
    return bool(_TAIT_LE_NIR.search(redresser(texte).plie)) and "?" not in texte


def sujet_de_la_ligne(objet: str) -> str | None:
    """The line that may be taken out, by the subject of a correction, that an object names."""
    ligne = _ARTICLE.sub("", objet)
    return next((sujet for sujet, motif in _LIGNES.items() if motif.fullmatch(ligne)), None)


def _fin(mots: str, du_recit: bool) -> Fin | None:
    if _DERNIERE_PHRASE.fullmatch(mots):
        return Fin.PHRASE
    return Fin.PASSAGE if _DERNIER_PASSAGE.fullmatch(mots) or (du_recit and _CELA.fullmatch(mots)) else None


def separer_la_fin(recit: str, fin: Fin) -> tuple[str, str]:
    """The story without its last sentence, or without the last passage that was added to it, and what that was."""
    debut = max(recit.rstrip().rfind("\n\n"), 0)
    if fin is Fin.PHRASE:
        phrases = [trouve.start() for trouve in _PHRASES.finditer(recit) if trouve.group().strip(" .!?…\n")]
        debut = phrases[-1] if phrases else 0
    return recit[:debut].rstrip(), recit[debut:].strip()


def ordonne_de_retirer(texte: str) -> bool:
    """Whether a text begins with the order to take something out."""
    return bool(_ORDRE.match(_DU_RECIT_D_ABORD.sub("", redresser(texte).plie.strip())))


def mots_cites(texte: str, recit: str) -> list[str]:
    """The words of the story that an order to take out repeats: all of them, else part by part; empty where it repeats none."""
    trouve = _ORDRE.match(_DU_RECIT_D_ABORD.sub("", plier(texte).plie.strip()))
    if trouve is None:
        return []
    objet = trouve["objet"].strip(" \"'-«».")
    for parties in ([objet], _ET.split(objet), [_RAISON.sub("", objet)]):
        nues = (_LA_PHRASE.sub("", partie).strip(" \"'«».,") for partie in parties)
        essais = ((nue, _ARTICLE.sub("", nue)) for nue in nues)
        trouves = (next((mots for mots in deux if _est_un_passage(recit, mots)), None) for deux in essais)
        if gardes := [mots for mots in trouves if mots]:
            return gardes
    return []


def _est_un_passage(recit: str, mots: str) -> bool:
    """Whether a story holds these words, as a clause of its own where they are few."""
    plie = plier(recit).plie
    debut = _chercher(plie, mots)
    if debut < 0:
        return False
    avant, apres = plie[:debut].rstrip(), plie[debut + len(mots) :].lstrip()
    seul = (not avant or avant[-1] in ",;.!?…") and (not apres or apres[0] in ",;.!?…")
    return seul or len(mots.split()) >= MOTS_D_UN_PASSAGE


def _chercher(plie: str, mots: str) -> int:
    """Where whole words stand in a folded text, -1 where they do not."""
    trouve = re.search(rf"(?<![a-z0-9]){re.escape(mots)}(?![a-z0-9])", plie) if mots else None
    return trouve.start() if trouve else -1


def retirer(recit: str, retrait: Retrait) -> str:
    """The story without the clauses, or the words, that `retrait` names; the same story where it holds none."""
    if not retrait.mots:
        return recit
    if retrait.phrase_entiere:
        phrases = (_sans_propositions(phrase, retrait.mots) for phrase in _PHRASES.findall(recit))
        return "".join(phrases).strip(" ,;\n")
    mots = plier(retrait.mots).plie
    lu = plier(recit)
    debut = lu.plie.find(mots)
    if debut < 0:
        return recit
    depart, fin = lu.etendue(debut, debut + len(mots))
    avant, suite = recit[:depart].rstrip(" ,;"), recit[fin:].lstrip(" ,;")
    if not avant or avant[-1] in ".!?…\n":
        suite = _LIEN.sub("", suite.lstrip(" .!?…"))
    reste = f"{avant} {suite}".strip()
    return re.sub(r"\s+([.,!?])", r"\1", reste).lstrip(" .,;")


def _sans_propositions(phrase: str, mots: str) -> str:
    """A sentence without its clauses that hold these words: what else it tells stays."""
    if _chercher(redresser(phrase).plie, mots) < 0:
        return phrase
    clauses = _LIMITES.split(phrase)
    gardees = [rang for rang in range(0, len(clauses), 2) if _chercher(redresser(clauses[rang]).plie, mots) < 0]
    reste = "".join(clauses[rang] + (clauses[rang + 1] if rang != gardees[-1] else "") for rang in gardees)
    if not reste.strip():
        return ""
    if 0 not in gardees:
        reste = f"{phrase[: len(phrase) - len(phrase.lstrip())]}{_LIEN.sub('', reste)}"
    stop = phrase[len(phrase.rstrip(".!?…")) :]
    return reste.rstrip(" ,;.!?…") + stop


def ce_qui_est_parti(avant: str, apres: str) -> list[str]:
    """The passages of a story that are no longer in it, in their order."""
    mots, restes = avant.split(), apres.split()
    nus, nus_restes = ([mot.strip(" ,;.!?…") for mot in un] for un in (mots, restes))
    coupes = SequenceMatcher(None, nus, nus_restes, autojunk=False).get_opcodes()
    return [" ".join(mots[de:a]).strip(" ,;") for quoi, de, a, _, _ in coupes if quoi in ("delete", "replace")]
