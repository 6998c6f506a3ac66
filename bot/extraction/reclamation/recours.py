"""What a short question on the remedies is about: which commission, its silence, what comes after it. Vocabulary only."""

import re

from bot.extraction.langue.formules import bref, lisible, un_de

MOTS_D_UNE_SUITE = 9
MEDICALE = ("faq/autres_recours", "medicale")
ACCIDENT = ("faq/autres_recours", "accident_du_travail")
SILENCE = ("faq/autres_recours", "silence")
LES_DEUX = ("faq/autres_recours", "les_deux")
APRES_LA_COMMISSION = ("faq/tribunal", "apres_cra")
CONTESTER = ("faq/delais_recours", "contester")
DES_RECOURS = ("faq/autres_recours", "faq/delais_recours", "faq/tribunal", "situation/reponse_insatisfaisante")
"""Answers that speak of the commissions: a few words after one of them are about these."""

_COMMISSION = un_de(
    r"c\.?m?\.?r\.?a\.?|commission(?:s| medicale| de recours| de recours amiable| medicale de recours amiable)?"
)
_CMRA = un_de(r"cmra|commission medicale(?: de recours(?: amiable)?)?")
_L_UNE_OU_L_AUTRE = un_de(r"cra(?= ou | et |[ ,/]+(?:la )?cmra)|cmra (?:ou|et) (?:la )?cra")
_RECOURS = un_de(
    r"contest\w+|recours|cm?ra|commissions?|deux mois|quels? delais?|(?:meme|le|les) delais?|reclam(?:er|ation)|faire appel|a qui (?:j'|je |on |s'|m')?(?:ecri\w*|adress\w*|envo\w*)"
)
_ATTEND = un_de(
    r"(?:repond\w*|reponse|retour|nouvelles?|bouge\w*|donne\w*) (?:pas|plus|jamais|rien)|(?:pas|jamais|rien|aucune?|sans) (?:me |m'|nous |de |d'|toujours |encore |recu (?:de )?|eu (?:de )?)*(?:repond\w*|reponses?|nouvelles?|retour)|silence|muette?s?"
)
_TEMPS = r"(?:combien de (?:temps|mois|jours|semaines)|quels? delais?|sous combien|en combien|c'est quoi (?:le|les) delais?|(?:le|un) delai|jusqu'a quand|avant quand|quand)"
_ATTEND_COMBIEN = un_de(
    rf"{_TEMPS}[^.!?\n]{{0,30}} (?:repon\w+|reponse|decider?|decision|statue\w*|traite\w*|rende?|avis)",
    rf"(?:a|ont|met|mettent|dispose|prend) {_TEMPS}",
)
_APRES = un_de(
    r"(?:a|ont|m'a|m'ont|nous a|vient de) (?:deja |bien |encore |aussi |me |m')?(?:rejet\w+|refus\w+|dit|di[st] non|repond\w+|rendu|confirm\w+|debout\w+|valid\w+|donne|tranche)",
    r"(?:apres|depuis) (?:la |le |l'|une |un |son |sa )?(?:cm?ra|commission|recours|rejet|refus|decision|reponse|avis)",
    r"(?:rejet|refus|decision|reponse|avis) (?:de |d'une? )(?:la |cette )?(?:cm?ra|commission)",
    r"(?:si|quand) (?:la |cette |elle )?(?:cm?ra|commission)?(?: \w+){0,5}? ?(?:refus\w+|rejet\w+|dit (?:encore )?non|donne (?:pas )?(?:raison|tort)|confirm\w+)",
)
_FAUT_IL_ATTENDRE = un_de(
    r"(?:faut|dois|doit|obligee?|obligatoire|besoin)[^.!?\n]{0,25} (?:attendre|(?:avant|d'abord|en premier)(?=$| le mediat| la mediat| vous| de (?:saisir|vous)))",
    r"attendre (?:la |sa |une |d'avoir la )?(?:reponse|decision|avis|cm?ra|commission)",
)
_TRIBUNAL = un_de(r"tribuna[a-z]*|juges?|justice|proces|pole social")
_DE_MEDECINE = un_de(
    r"invalidites?|inaptitudes?|(?:taux|degre) (?:d[e'] ?)?(?:incapacite|invalidite|ipp?)|ipp|incapacites?|cmra|decisions? medicales?|medecin[- ]conseil|commission medicale"
)
_DU_TRAVAIL = un_de(
    r"accidents? (?:du |de |d'un )?(?:travail|trajet)|(?:un |mon |l'|d')at|maladies? pro(?:fessionnelles?)?|accidents?"
)
_ET = r"^\W*(?:(?:et|mais|ok|oui|ah|alors|donc|du coup|merci|d'accord|bon|sinon)\W+)*"
_PAREIL = r"(?:c'est |ce serait |est-ce que |est-ce |ca marche |ca )*(?:la |le )?(?:meme (?:chose|reponse|delai|regle|procedure|commission)s?|pareil|idem|aussi|valable)"
_SUITE_D_UN_SUJET = re.compile(
    rf"{_ET}(?:{_PAREIL} )?(?:pour|si (?:c'est|le|la|mon|ma)|quand c'est|avec|concernant|une?|l'|la|le|d'|en cas d[e'])\b[^.!?\n]*$|{_ET}{_PAREIL}[^.!?\n]*$"
)
""" "Et pour l'invalidité ?", "pareil pour un accident du travail ?": the rest of the question is that of before."""
_SUITE_DU_TEMPS = re.compile(
    rf"{_ET}(?:dans |c'est |ca fait |il y a |y a |j'ai |on a |ca |cela )*{_TEMPS}(?: (?:j'ai|on a|ai-je|c'est|pour (?:ca|cela|le faire|agir)|de temps|alors|du coup|maximum|max))*\W*$"
)
_SUITE_DE_LEUR_REPONSE = re.compile(
    rf"{_ET}(?:en |dans |sous |au bout de )?{_TEMPS}[^.!?\n]{{0,15}} (?:ils?|elles?|on) (?:me |m'|nous )?repon\w+\W*$"
    rf"|{_ET}(?:ils?|elles?|on) (?:me |m'|nous )?repon\w+ (?:en |dans |sous |au bout de )?{_TEMPS}\W*$"
)
""" "Et en combien de temps elle répond ?", of the commissions that were just named."""
_SUITE_DU_REFUS = re.compile(
    rf"{_ET}(?:(?:et )?apres(?: (?:la|cette|ca|cela|la cm?ra|la commission))*|(?:si|meme si) (?:elle|ils?|on|la commission|la cm?ra|c'est|je (?:ne )?suis|ca)(?: (?:ne|n'|me|m'|est|sont|toujours|encore|dit|disent|non|refus\w+|rejet\w+|pas|d'accord|apres))+)(?: (?:alors|je fais quoi|on fait quoi|quoi|apres|ensuite))*\W*$"
)
_SUITE_DU_MEDIATEUR = re.compile(
    rf"{_ET}(?:le |la |au |un )?mediat(?:eur|ion)\b(?:[^.!?\n]{{0,25}} (?:encore|toujours|quand meme|possible|alors|dans tout ca|la-dedans))?\W*$"
    rf"|{_ET}(?:je |on )?(?:peux|peut|puis-je)[^.!?\n]{{0,25}} (?:encore|toujours|quand meme|aussi)[^.!?\n]{{0,20}} mediat(?:eur|ion)\W*$"
)
_LES_DEUX = re.compile(
    rf"{_ET}(?:est-ce que )?(?:je |on )?(?:peux|peut|puis-je|dois|faut|c'est possible de)[^.!?\n]{{0,20}} les deux(?: en meme temps| a la fois)?\W*$"
)
_SANS_REPONSE = re.compile(
    rf"{_ET}(?:si |quand |meme si |s')(?:elle|ils?|on|(?=personne)|la (?:caisse|cpam|secu|commission|cm?ra)|le mediateur|je|j'|y a|il y a)[^.!?\n]{{0,25}}(?:(?:repond\w*|reponse) (?:pas|jamais|plus|rien)|(?:pas|jamais|rien|aucune?|personne(?: ne)?) (?:me |m'|nous |de |d'|recu (?:de )?|eu (?:de )?)*(?:repond\w*|reponse|nouvelles|retour))[^.!?\n]{{0,20}}$"
)
""" "Et si elle répond pas ?": of the caisse, a commission or the mediator; one answer says all of them."""


def lire_recours(texte: str) -> tuple[str, str] | None:
    """The label and the case of its answer that a short question on the commissions asks for by itself. Never raises."""
    lu = lisible(texte).rstrip(" ?!.")
    if not bref(lu):
        return None
    if _COMMISSION.search(lu):
        return _de_la_commission(lu)
    return _du_sujet(lu) if _RECOURS.search(lu) else None


def craint_le_silence(texte: str) -> bool:
    """Whether a short question asks what to do if nobody answers, whoever that is. Never raises."""
    lu = lisible(texte).rstrip(" ?!.")
    return len(lu.split()) <= MOTS_D_UNE_SUITE and bool(_SANS_REPONSE.search(lu))


def lire_la_suite_des_recours(dite: str, texte: str) -> tuple[str, str] | None:
    """What a few words ask after the answer `dite`, if that speaks of the commissions ("et pour l'invalidité ?"). Never raises."""
    lu = lisible(texte).rstrip(" ?!.")
    if dite.split(" ")[0] not in DES_RECOURS or len(lu.split()) > MOTS_D_UNE_SUITE:
        return None
    if _SUITE_D_UN_SUJET.search(lu) and (sujet := _du_sujet(lu)):
        return sujet
    au_tribunal = dite.startswith("faq/tribunal")
    if _SUITE_DU_REFUS.search(lu) or (au_tribunal and _SUITE_DU_MEDIATEUR.search(lu)):
        return APRES_LA_COMMISSION
    if dite.startswith("faq/autres_recours") and (_SUITE_DU_MEDIATEUR.search(lu) or _LES_DEUX.search(lu)):
        return LES_DEUX
    if dite.startswith("faq/autres_recours") and _SUITE_DE_LEUR_REPONSE.search(lu):
        return SILENCE
    if not _SUITE_DU_TEMPS.search(lu):
        return None
    medicale = dite == " ".join(MEDICALE)
    return APRES_LA_COMMISSION if au_tribunal else MEDICALE if medicale else CONTESTER


def _de_la_commission(lu: str) -> tuple[str, str] | None:
    if _FAUT_IL_ATTENDRE.search(lu) and not _TRIBUNAL.search(lu):
        return LES_DEUX
    if _ATTEND.search(lu) or _ATTEND_COMBIEN.search(lu):
        return SILENCE
    return APRES_LA_COMMISSION if _APRES.search(lu) else _du_sujet(lu)


def _du_sujet(lu: str) -> tuple[str, str] | None:
    if _DU_TRAVAIL.search(lu):
        return ACCIDENT
    if _L_UNE_OU_L_AUTRE.search(lu):
        lu = _CMRA.sub(" ", lu)
    return MEDICALE if _DE_MEDECINE.search(lu) else None
