"""Short answers to a pending question: yes or no, not knowing, refusing, asking back, insulting, correcting."""

import re
from dataclasses import dataclass

from bot.extraction.orthographe import redresser

_OUI = re.compile(
    r"^\W*(?:(?:ah |eh |ben |bah |euh |mais |bon )*)(?:oui|ouais|ouai|ouaip|ui|wi|yes|yep|ok|okay|okey|d'accord|dac|daccord|d'ac|exact(?:ement)?|"
    r"tout a fait|bien sur|bien entendu|evidemment|absolument|affirmatif|volontiers|c'est (?:ca|bien ca|exact|correct|bon|juste|parfait)|"
    r"parfait|correct|c'est oui|je veux bien|allez[- ]y|vas[- ]y|envoye[rz]|j'envoie|j'accepte|je (?:suis d'accord|confirme|valide)|"
    r"si|juste|entendu|certes|mouais|go)(?![a-z'])"
)
_NON = re.compile(
    r"^\W*(?:(?:ah |eh |ben |bah |euh |mais |bon )*)(?:non|nan|nn|no|nope|naon|pas du tout|pas vraiment|surtout pas|jamais|negatif|aucun(?:e)?|"
    r"je (?:ne )?(?:veux|souhaite|suis) pas(?: d'accord)?|c'est (?:faux|pas ca|non)|ce n'est pas|pas question|pas d'accord|"
    r"pas (?:maintenant|encore|envie|la peine|besoin|pour l'instant|tout de suite)|plus tard|niet)(?![a-z'])"
)
_PAS_D_ACCORD = re.compile(r"\b(?:pas d'accord|n'accepte pas|ne confirme pas|pas sur)\b")
_IGNORANCE = re.compile(
    r"\b(?:(?:je |j'|ch?e )?(?:ne )?(?:sais?|ses|c'est|sait) (?:pas|plus|pu)(?: (?:du tout|trop|exactement|bien|non plus))?|jsp|jspu|chais pas|"
    r"che ?pas?|chepa|chpa|aucune idee|pas la moindre idee|je l'ignore|j'ignore|(?:je )?(?:ne )?m'en (?:souviens|rappelle) (?:pas|plus)|"
    r"(?:je )?(?:ne )?me (?:souviens|rappelle) (?:pas|plus)|j'ai oublie|oublie|pas sur(?:e)?|sais rien|(?:ne )?connais pas|"
    r"aucun souvenir|je (?:ne )?(?:l'|le |la )?(?:ai|sais|trouve|retrouve) (?:pas|plus)|pas en tete|pas sous la main)\b"
)
_LONGUEUR_D_UNE_REPONSE = 12
_REFUS = re.compile(
    r"\b(?:prefere (?:ne )?(?:pas|rien)|(?:ne )?(?:veux|souhaite|desire) (?:pas|rien) (?:le |la |vous )?(?:dire|donner|repondre|communiquer|preciser)|"
    r"(?:ne )?(?:donne|donnerai|dirai|dis) (?:pas|rien)|(?:ca )?(?:ne )?vous regarde pas|pas vos (?:affaires|oignons)|"
    r"c'est (?:prive|personnel|confidentiel)|pass(?:er?|ez|ons)(?: (?:cette|la) question)?|on passe|question suivante|suivante?|"
    r"sans repondre|pas envie|refuse de|non merci|je (?:n'en ai|n'ai) pas|j'ai pas(?: de| d')?|rester anonyme|anonyme|"
    r"(?:ne )?(?:veux|souhaite) pas)\b"
)
_QUESTION = re.compile(
    r"^\W*(?:(?:bonjour|bonsoir|salut|et|mais|alors|ok|dites|euh|au fait|svp|s'il vous plait|d'accord|oui|non|ah),? )*"
    r"(?:est[- ]ce que|est[- ]ce|qu'est|c'est quoi|c'est qui|c'est ou|c'est comment|c'est combien|quoi|qui|que|quel(?:le)?s?|ou est|ou (?:dois|peut|je|on|puis)|"
    r"quand|comment|combien|pourquoi|pour quelle|puis[- ]je|peut[- ]on|dois[- ]je|faut[- ]il|y a[- ]t[- ]il|ai[- ]je|avez[- ]vous|pouvez[- ]vous|"
    r"savez[- ]vous|ca (?:veut dire|coute|prend|sert|marche|change)|a quoi|de quoi|il faut (?:quoi|combien))\b"
)
_POURQUOI = re.compile(
    r"\b(?:pourquoi|pour quoi|pour quelle raison|dans quel but|a quoi (?:ca|cela) (?:vous )?sert|qu'est[- ]ce que (?:ca|cela) (?:peut )?vous|"
    r"en quoi (?:ca|cela))\b"
)
_POURQUOI_VOUS = re.compile(
    r"\b(?:demande[zr]?|question|savoir|besoin|faut|sert|voulez|info|infos|information|fait|regarde|utile|numero|vous|ca|cela)\b|^\W*(?:mais |et )?pourquoi\W*$"
)
_DEFINITION = re.compile(
    r"\b(?:c'est quoi|qu'est[- ]ce que c'est que|qu'est[- ]ce que c'est|qu'est[- ]ce qu'(?:un|une)|(?:ca|cela) veut dire quoi|que veut dire|"
    r"que signifie|ca veut dire|definition de|ca signifie)\b\W*(?:un |une |le |la |l'|les |des |du )?([a-z' -]{2,40})?"
)
_INJURE = re.compile(
    r"\b(?:con(?:ne|nard|nards|nasse|s)?|connerie|salop(?:e|es|ard|ards|erie)|encul\w*|put(?:e|ain|es)|merd(?:e|es|ique)|batard\w*|ordures?|"
    r"fdp|ntm|tg|ta gueule|nique\w*|abruti\w*|debile\w*|cretin\w*|imbecile\w*|pourritures?|bouffon\w*|trou du cul|va te faire|bande de)\b"
)
_ALARME = re.compile(
    r"\b(?:(?:veux|vais|voudrais|envie de|prefere|pense a|songe a|decide de|faut que j'en|je vais en) (?:en finir(?! avec (?:ce|cette|la|le|mon|ma|mes|les|vos|votre|cet))|mourir|me tuer|me suicider|disparaitre|"
    r"me foutre en l'air|me pendre|me jeter|sauter (?:par|du|sous)|crever|me faire du mal|mettre fin a mes jours)|"
    r"(?:je )?(?:ne )?(?:veux|voudrais) plus (?:vivre|etre la|exister|me reveiller)|plus envie de vivre|idees? (?:noires|suicidaires)|pensees suicidaires|"
    r"mettre fin a (?:mes|ses) jours|me suicide[r]?\b|"
    r"(?:ne )?respire (?:plus|pas|mal|tres mal)|(?:fait|est en train de faire|fais) (?:un|une) (?:malaise|arret cardiaque|infarctus|avc|crise cardiaque|overdose|hemorragie)|"
    r"inconscient(?:e)?\b|perdu connaissance|(?:mal|douleur|serre|oppression) (?:a|dans|dans la|a la) (?:la )?poitrine|"
    r"(?:pris|avale|prendre|avaler) (?:tous|toutes|plein de|une boite de|des) (?:mes |les |ses )?(?:medicaments|cachets|comprimes)|"
    r"(?:il|elle|mon mari|mon ex|mon compagnon) (?:me frappe|me tape|va me tuer|veut me tuer|me menace avec|m'a frappee?)|"
    r"saigne (?:beaucoup|enormement|sans arret)|m'ouvrir les veines|mort(?:e)? (?:vaudrait|serait) mieux|mieux (?:sans moi|mort(?:e)?))\b"
)
_PAS_UNE_ALARME = re.compile(
    r"\b(?:mort(?:e)? de rire|mdr|crever? de (?:faim|chaud|froid|rire)|(?:l'annee derniere|l'an dernier|il y a (?:\w+ )?(?:mois|ans?|semaines?)|en 20\d\d)|"
    r"pas (?:envie de|l'intention de) (?:me suicider|mourir|me tuer)|ne veux pas mourir|(?:ne )?suis pas (?:en danger|suicidaire))\b"
)


def _lisible(texte: str) -> str:
    return redresser(texte).plie.strip()


def lire_oui_non(texte: str) -> bool | None:
    """True for a yes, False for a no, None for neither ("oui mais…" is a yes, "oui ou non ?" is neither)."""
    lu = _lisible(texte)
    if re.search(r"\boui ou non\b", lu):
        return None
    if _NON.search(lu) or _PAS_D_ACCORD.search(lu):
        return False
    return True if _OUI.search(lu) else None


def est_ignorance(texte: str) -> bool:
    """Whether a short answer says that the person does not know, or does not remember."""
    lu = _lisible(texte)
    return len(lu.split()) <= _LONGUEUR_D_UNE_REPONSE and bool(_IGNORANCE.search(lu))


def est_refus(texte: str) -> bool:
    """Whether a short answer declines to answer, or asks to pass."""
    lu = _lisible(texte)
    return len(lu.split()) <= _LONGUEUR_D_UNE_REPONSE and bool(_REFUS.search(lu))


def est_question(texte: str) -> bool:
    """Whether the message asks something: it ends with a question mark, or begins as a question does."""
    return texte.rstrip().endswith("?") or bool(_QUESTION.search(_lisible(texte)))


def est_pourquoi(texte: str) -> bool:
    """Whether the person asks why this is asked of them."""
    lu = _lisible(texte)
    trouve = _POURQUOI.search(lu)
    return bool(trouve) and len(lu.split()) <= _LONGUEUR_D_UNE_REPONSE and bool(_POURQUOI_VOUS.search(lu))


def lire_definition(texte: str) -> str | None:
    """The word of which the person asks the meaning ("c'est quoi un motif" → "motif"); None where they ask none."""
    trouve = _DEFINITION.search(_lisible(texte))
    if not trouve:
        return None
    return (trouve.group(1) or "").strip(" ?'-") or None


def est_injure(texte: str) -> bool:
    """Whether the text holds an insult: such a sentence stays out of the story."""
    return bool(_INJURE.search(_lisible(texte)))


def est_alarme(texte: str) -> bool:
    """Whether the words alone tell of danger to life, whatever the label: a net under the engine's guard."""
    lu = _lisible(texte)
    return bool(_ALARME.search(lu)) and not _PAS_UNE_ALARME.search(lu)


@dataclass(frozen=True)
class Correction:
    """What a correction says: the value it takes back, the new one, and what it is about, each where it is said."""

    ancien: str | None
    nouveau: str | None
    sujet: str | None


_NON_PAS = re.compile(
    r"\b(?:non,? )?(?:c'est |c'etait |ce n'est |ce n'etait |ce )?pas (?:le |la |les |l'|du |de |au |a |en )?(?P<ancien>[^,.;]{1,40}?)"
    r"(?:,| mais| c'est| c'etait)+ (?:le |la |les |l'|du |au |a )?(?P<nouveau>[^,.;]{1,60})"
)
_ERREUR = re.compile(
    r"\b(?:je me suis trompee?|j'ai fait (?:une|un) (?:erreur|faute)|erreur de ma part|je (?:me )?suis mal exprimee?|je voulais (?:dire|ecrire|mettre)|"
    r"en fait|enfin non|ah non|non plutot|correction|rectification|je rectifie|je corrige|au temps pour moi|autant pour moi|j'ai mal (?:ecrit|tape|dit)|"
    r"faute de frappe|c'est faux|(?:modifier|changer|corriger|rectifier) (?:mon|ma|mes|le|la|l'|les|son|sa)|me suis gourree?|pardon,? (?:c'est|non))\b"
)
_SUJETS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (sujet, re.compile(rf"\b(?:{mots})\b"))
    for sujet, mots in {
        "code_postal": "code postal|cp",
        "telephone": "telephone|tel|portable|mobile|numero de tel(?:ephone)?",
        "courriel": "mail|e-?mail|courriel|adresse (?:mail|e-?mail|electronique)",
        "nir": "numero de secu(?:rite sociale)?|nir|numero secu|num secu",
        "adresse": "adresse|rue|ville",
        "prenom": "prenom",
        "nom": "nom",
        "caisse": "caisse|cpam",
        "recit": "recit|histoire|texte",
        "motif": "motif|probleme|difficulte|raison",
        "pour_qui": "pour (?:moi|ma|mon|quelqu'un|une|un)|c'est (?:ma|mon) (?:fille|fils|mere|pere|mari|femme|enfant|soeur|frere)",
        "reclamation": "reclamation|reclame|ecrit a la caisse",
        "procedure": "tribunal|juge|proces|procedure",
        "regime": "regime|msa|mgen",
        "date": r"date|jour|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d{1,2}/\d{1,2}",
    }.items()
)


def lire_correction(texte: str) -> Correction | None:
    """What the person takes back or puts right; None where the message corrects nothing."""
    lu = _lisible(texte)
    non_pas = _NON_PAS.search(lu) if len(lu) < 200 else None
    if non_pas is None and not _ERREUR.search(lu[:120]):
        return None
    sujet = next((nom for nom, motif in _SUJETS if motif.search(lu)), None)
    if non_pas is None:
        return Correction(None, None, sujet)
    return Correction(non_pas["ancien"].strip(), non_pas["nouveau"].strip(), sujet or _sujet_des_valeurs(non_pas))


def _sujet_des_valeurs(trouve: re.Match[str]) -> str | None:
    """A bare number put right: five digits are a postcode, one or two a day."""
    nombre = re.match(r"\d+", trouve["nouveau"])
    if not nombre:
        return None
    return {5: "code_postal", 1: "date", 2: "date"}.get(len(nombre.group()))
