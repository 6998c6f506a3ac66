"""For whom a person writes: themselves, or somebody whose case it is; and whether that person agrees."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.extraction.orthographe import redresser
from bot.extraction.propositions import absent, debut_de_proposition, nie


@dataclass(frozen=True)
class PourQui:
    """For whom somebody writes, as said at [debut, fin[ of the text.

    `qualite` is what they are to the person concerned (enum of `agissant_pour.qualite`), None for themselves; `lien`
    holds their own words for that person or for themselves ("ma mère", "sa tutrice").
    """

    qualite: str | None
    lien: str | None
    debut: int
    fin: int
    soi: bool = False


_MON = r"(?:mon|ma|mes|notre|nos)"
_PETIT = (
    r"(?: (?:petite?s?|grande?s?|jeunes?|vieille?|vieux|cheri?e?|premiere?|deuxieme|ex|ancienne?|futur\w*|pauvre))?"
)
_UN_DE_MES = r"(?:mon|ma|mes|notre|nos|une?|cette?|une? de mes)"
_PERSONNES: dict[str, str] = {
    "parent": (
        rf"{_MON}{_PETIT} (?:fils|filles?|enfants?|bebes?|gamine?s?|gosses?|ado|nourrisson|fiston|garcons?|nouveau-ne"
        r"|jumeaux|jumelles|petite?s?(?=$| a | est | n'a | ne |[.,;!?\n]))"
    ),
    "enfant": rf"{_MON}{_PETIT} (?:pere|papa|mere|maman|parents|daronne?)",
    "conjoint": rf"{_MON}{_PETIT} (?:mari|femme|epouse|epoux|conjointe?|compagne|compagnon|concubine?|partenaire|homme)",
    "proche": (
        rf"{_UN_DE_MES}{_PETIT} (?:soeurs?|freres?|oncle|tante|cousine?s?|neveux?|nieces?|grand[- ](?:mere|pere)|mamie|mamy"
        r"|papi|papy|amie?s?|copine?s?|voisine?s?|collegue|colocataire|coloc|beau[- ]\w+|belle[- ]\w+|petit[- ]fils"
        r"|petite[- ]fille|marraine|parrain|proche|tontons?|tata)"
    ),
    "professionnel": (
        rf"{_UN_DE_MES} (?:patiente?s?|usagere?s?|beneficiaires?|residente?s?|assuree?s?|administree?s?|protegee?s?"
        r"|allocataires?)|(?:une?|cette?|la|le) (?:dame|monsieur|personne|famille|jeune|couple|homme|femme)"
        r"(?: (?:agee?|isolee?|handicapee?|malade))? (?:que|qu'|dont|qui est suivie?) ?"
        r"(?:j'accompagne|je suis|je m'occupe|nous accompagnons|nous suivons|j'aide|je recois|on accompagne|on suit)"
    ),
}
_LIEN = (
    r"(?P<lien>"
    + "|".join(f"(?P<{qualite}>{mots})" for qualite, mots in _PERSONNES.items())
    + r")(?![a-z])(?! et moi\b)"
)

_POUR = (
    r"(?:pour|au nom de|de la part de|a la place de|concern\w+|il s'agit d[e']|s'agissant de|au sujet de|a propos de"
    r"|pour le compte de|(?:dossier|situation|cas|droits?|compte|probleme|affaire|remboursements?|indemnites|ij|arret|ald"
    r"|pension|invalidite|carte vitale|demande|reclamation|traitement|prothese|soins?|rendez-vous) (?:de|pour|a)"
    r"|j'aide|j'accompagne|je m'occupe (?:des (?:papiers|affaires|demarches) )?d[e']|je represente|je defends"
    r"|(?:amene|emmene|accompagne|conduit)e?|(?:en fait |non |mais |bah |ben )c'est|^ ?(?:oui )?c'est)"
)
_ENTRE = r"(?: (?!me\b|m'|moi\b|que\b|qu'|car\b|alors\b|mais\b|quand\b|devant\b|avec\b|chez\b|comme\b|sur\b|par\b)[a-z'-]+){0,6}?"
_REFUSE = r"(?:refus|rejet|radi|coup|suspend|rembours|pai|pay|soign|prend|recev|recoi|vers|reclam|repond|accept|inscri|traite)\w*"
_SON_CAS = (
    r"(?: (?:\w+ )?(?:(?:a|ont) (?:recu|ete|fait|demande|envoye|ecrit|reclame|besoin|perdu|essaye|depose|conteste|droit|un|une|subi"
    r"|la c2s|l'ame|pas|trouve)|n'(?:a|ont) (?:pas|plus|jamais|aucune?|toujours|rien)|n'arrive|arrive(?:nt)? (?:pas|plus)|attend|cherche"
    r"|ne (?:trouve|peut|recoit|touche|parvient|percoit|sait)|s'est (?:vue?|fait)|est (?:en arret|sans|bloquee?|refusee?|a la"
    r"|beneficiaire|en ald|sous|invalide|en invalidite|suivie?|hospitalisee?|handicapee?|decede\w*)|conteste|souhaite"
    r"|voudrait|demande|touche|percoit|rencontre|subit|vient de|trouve (?:pas|plus)|recoit (?:pas|plus|rien)"
    r"|peut (?:pas|plus))|, (?:qui|elle|il) )(?! (?:la|le) meme)(?! pareil)"
)
_MON_CAS = re.compile(
    r"\b(?:me|m'a|m'ont) (?:\w+ )?(?:refus|rembours|coupe|reclam|pay|pai|radi|soign|vers|recev|repond|prend|dit non)\w*"
    r"|\bmon (?:dossier|arret|remboursement|medecin traitant|rendez-vous|cas)|\bmes (?:indemnites|ij|soins|droits|rembours)"
    r"|\bje n'(?:arrive|ai pas|ai plus)|\bje (?:suis en arret|cherche|trouve pas)"
)

_METIER = (
    r"(?:assistante?s? (?:de service )?sociale?s?|educat\w+|travailleu\w+ sociale?s?|conseillere? [a-z]+|cesf"
    r"|infirmiere?s?(?: \w+)?|referente? \w+|aide[- ]soignante?|aide a domicile|auxiliaire de vie|mediat\w+ (?:sante|social\w*"
    r"|numerique)|agente? \w+|juriste|medecin traitant|coordinat\w+|animat\w+|intervenante? \w+)"
)
_JE_SUIS = r"(?:je suis|suis|en tant (?:que?|qu')|en qualite d[e']|comme|etant|nous sommes|c'est)"
_TUTEUR = r"(?:tutrice|tuteur|curatrice|curateur|mandataire(?: judiciaire)?|mjpm|representante? legale?)"
_QUALITES: tuple[tuple[str, str], ...] = (
    ("tuteur", rf"{_JE_SUIS} ?(?P<lien>(?:(?:sa|son|leur|le|la|une?) )?{_TUTEUR})(?! (?:de stage|d'entreprise))"),
    ("tuteur", r"(?P<lien>sous (?:ma|notre) (?:tutelle|curatelle)|majeure?s? protegee?s?)"),
    (
        "association",
        r"(?P<lien>(?:notre|mon|l'|une) ?association) (?:accompagn|sui|aid|represent|defend|soutien)\w+"
        r"|(?:au nom de|pour|nous sommes|membre d[e']|benevole (?:a|dans|pour|de|chez)|je represente) ?"
        r"(?P<lien2>(?:l'|une |notre |mon |cette )association)|je suis (?P<lien3>benevole)",
    ),
    (
        "professionnel",
        rf"{_JE_SUIS} (?:l'|une? |son |sa |leur )?(?P<lien>{_METIER})(?=.{{0,150}}?(?:\b(?:accompagne|suivi|suis|m'occupe"
        r"|pour (?:une?|mme|m\.|madame|monsieur|mr)|patiente?|dame|usagere?|beneficiaire|famille|personne|residente?)\b))",
    ),
    ("professionnel", rf"(?:en tant (?:que?|qu')|en qualite d[e']) ?(?:l'|une? )?(?P<lien>{_METIER})"),
    (
        "parent",
        rf"{_JE_SUIS} ?(?P<lien>(?:sa|son|leur) (?:mere|maman|pere|papa)|(?:la |le )?(?:mere|maman|pere|papa) d[e'](?! ?(?:\d"
        r"|deux|trois|quatre|cinq|famille|plusieurs|jumeaux|enfants)))",
    ),
    ("enfant", rf"{_JE_SUIS} ?(?P<lien>(?:sa|son|leur) (?:fille|fils|enfant)|(?:la fille|le fils) d[e'u])"),
    (
        "conjoint",
        rf"{_JE_SUIS} ?(?P<lien>(?:sa|son) (?:femme|mari|epouse|epoux|conjointe?|compagne|compagnon|concubine?)"
        r"|(?:l'epouse|l'epoux|la femme|le mari|la compagne|le compagnon) d[e'u])",
    ),
    (
        "proche",
        rf"{_JE_SUIS} ?(?P<lien>(?:sa|son|leur|une?|la|le|l') ?(?:soeur|frere|voisine?|amie?|niece|neveu|cousine?|tante|oncle"
        r"|grand-mere|grand-pere|belle-\w+|beau-\w+|petite-fille|petit-fils|proche|aidante?)(?: (?:de|d')| |$))",
    ),
)
_MOI = re.compile(
    r"(?:(?:c'est|ecris|ecrit|demande|agis|saisis|fais|oui|non) (?:pour )?|pour )?\bmoi[- ]meme"
    r"|(?:c'est|ecris|ecrit|demande|agis|saisis|viens|oui|non,?|mais) (?:bien )?(?:pour )?moi(?![a-z]| (?:qui|et|ou|non|aussi))"
    r"|en mon (?:propre )?nom|pour mon (?:propre )?(?:compte|dossier|cas)(?! ameli)|je suis (?:la personne )?concernee?"
    r"|c'est (?:pour )?mon (?:propre )?(?:dossier|probleme|cas|affaire)|^\W*(?:pour )?moi\W*$|\bpour moi(?=[.!\n]|$)"
)
_POUR_LIEN = re.compile(rf"(?:(?<![a-z])|(?<=^)){_POUR} ?{_LIEN}")
_REFUSE_LIEN = re.compile(rf"\b{_REFUSE}{_ENTRE} {_LIEN}(?! (?:m'a|m'ont|dit|pense)\b)")
_LIEN_CAS = re.compile(rf"\b{_LIEN}{_SON_CAS}")
_PERSONNELLES = tuple((qualite, re.compile(rf"(?<![a-z]){motif}")) for qualite, motif in _QUALITES)
_CONSEIL = re.compile(
    r"\b(?:grace a|conseils? d[e']|merci a|selon|d'apres|avec|chez|comme|depuis|par|m'a)(?: [a-z]+)? ?$"
)


@dataclass(frozen=True)
class _Indice:
    qualite: str | None
    debut: int
    fin: int
    lien: tuple[int, int]


def _lien(trouve: re.Match[str]) -> tuple[int, int]:
    return next(trouve.span(nom) for nom in ("lien", "lien2", "lien3") if trouve.groupdict().get(nom))


def _qualite(trouve: re.Match[str]) -> str:
    return next(qualite for qualite in _PERSONNES if trouve[qualite])


def _qualites_dites(plie: str) -> Iterator[_Indice]:
    for qualite, motif in _PERSONNELLES:
        for trouve in motif.finditer(plie):
            if not absent(plie, trouve.start()):
                yield _Indice(qualite, *trouve.span(), _lien(trouve))


def _cas_d_un_autre(motif: re.Pattern[str], plie: str) -> Iterator[_Indice]:
    for trouve in motif.finditer(plie):
        if not absent(plie, trouve.start()) and not _CONSEIL.search(plie, max(0, trouve.start() - 20), trouve.start()):
            yield _Indice(_qualite(trouve), *trouve.span(), _lien(trouve))


def _cas_de_soi(plie: str) -> Iterator[_Indice]:
    for trouve in _MOI.finditer(plie):
        if not nie(plie, trouve.start()):
            yield _Indice(None, *trouve.span(), trouve.span())


def _retenir(plie: str) -> _Indice | None:
    """The surest sign: what the person says they are, then for whom they say they write, then whose trouble it is."""
    dits = [*_cas_d_un_autre(_POUR_LIEN, plie), *_cas_de_soi(plie)]
    dernier = max(dits, key=lambda indice: indice.debut, default=None)
    qualite = next(_qualites_dites(plie), None)
    if qualite and not (dernier and dernier.qualite is None and dernier.debut > qualite.debut):
        nomme = next(
            (i for i in dits if i.qualite and qualite.qualite in ("tuteur", "professionnel", "association")), None
        )
        return _Indice(qualite.qualite, qualite.debut, qualite.fin, nomme.lien if nomme else qualite.lien)
    if dernier:
        return dernier
    refus = next(_cas_d_un_autre(_REFUSE_LIEN, plie), None)
    if refus or _MON_CAS.search(plie):
        return refus
    return next(_cas_d_un_autre(_LIEN_CAS, plie), None)


def lire_pour_qui(texte: str) -> PourQui | None:
    """For whom the text says that it is written, None where it does not say. Never raises.

    Somebody who is only spoken of ("mon mari m'a dit de vous écrire") is not the person concerned.
    """
    lu = redresser(texte)
    indice = _retenir(lu.plie)
    if not indice:
        return None
    debut, fin = lu.etendue(indice.debut, indice.fin)
    if indice.qualite is None:
        return PourQui(None, None, debut, fin, soi=True)
    de, a = lu.etendue(*indice.lien)
    return PourQui(indice.qualite, texte[de:a].strip(), min(debut, de), max(fin, a))


_ACCORDS: tuple[tuple[str, str], ...] = (
    (
        "non_precise",
        r"(?:pas|sans) (?:encore )?(?:au courant|son accord|demande|eu son accord|leur accord|informee?|d'accord)"
        r"|(?:elle|il) (?:ne )?(?:le )?sait pas(?! (?:lire|ecrire|se))|a son insu|n'est pas en etat",
    ),
    (
        "representant_legal",
        rf"{_TUTEUR}|tutelle|curatelle|habilitation familiale|mineure?s?(?![a-z])|autorite parentale|bebe|nourrisson"
        r"|(?:il|elle|qui|fils|fille|enfant|petite?) (?:n')?a (?:que )?(?:\d|1[0-7]|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
        r"|onze|douze|treize|quatorze|quinze|seize|dix-sept) (?:ans?|mois|jours|semaines)",
    ),
    (
        "ecrit",
        r"procurations?|mandat (?:signe|ecrit|de protection|express?)|mandatee?|(?:accord|autorisation|consentement)s? "
        r"(?:\w+ )?(?:ecrite?s?|signee?s?|par ecrit)|par ecrit|signe (?:un |une |le |la )?(?:papier|lettre|document|accord|autorisation"
        r"|procuration|mandat|feuille)|papier signe|donne (?:un )?mandat",
    ),
    (
        "oral",
        r"d'accord|(?:elle|il|ils|elles|lui|maman|papa|mere|pere|mari|femme|soeur|frere) (?:me l'a|m'a|m'ont|me l'ont) "
        r"(?:demande|dit (?:oui|ok|de)|autorise|donne (?:son|leur) (?:accord|feu vert)|charge)|(?:de vive voix|verbal\w*|a l'oral|oralement|oral)"
        r"|(?:son|leur) accord|au courant|consentante?|accord oral|a sa demande|(?:elle|il) (?:le )?(?:veut|souhaite|accepte|sait)",
    ),
)
_ACCORD = tuple((valeur, re.compile(rf"(?<![a-z])(?:{motif})(?![a-z])")) for valeur, motif in _ACCORDS)


def lire_accord(texte: str) -> str | None:
    """Whether the person concerned agrees (enum of `agissant_pour.accord`), None where the text does not say."""
    plie = redresser(texte).plie
    return next((valeur for valeur, motif in _ACCORD if motif.search(plie)), None)
