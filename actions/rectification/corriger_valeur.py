""" "À Rennes, pas à Nantes": the line that holds the value taken back takes the new one, whatever line it is."""

import re
from collections.abc import Iterator
from dataclasses import replace

from actions.depot import moyens
from actions.depot.recapitulatif import lignes_du_resume
from actions.lecture import lire_reponse
from actions.notes.champs import ecrire
from actions.rectification.corriger_nom import remplacer_une_partie
from actions.tour import Tour
from bot.extraction.affaire import professions
from bot.extraction.correction.corrections import Correction
from bot.extraction.correction.lignes_mots import FAUX, MIS, OUVRE
from bot.extraction.langue.orthographe import distance
from bot.extraction.langue.pliage import TextePlie, plier
from bot.extraction.lieux import codes_postaux
from bot.extraction.reclamation.reponse_voulue import parle_de_la_reponse
from bot.mediation.collecte import MEDECINS, NOMS_DES_PERSONNES
from bot.mediation.situation import MOTIFS_MEDECIN, VALEURS

DU_PROFESSIONNEL = {"nom": "professionnel.nom", "adresse": "professionnel.ville", "date": "professionnel.date_faits"}
"""What a correction that speaks of the professional changes."""
PROFESSION = "professionnel.profession"
MOTS_D_UNE_CORRECTION = 30
LETTRES_D_UN_MOT = 3
OUTILS = ("par", "pour", "chez", "les", "des", "rue", "docteur", "docteure", "medecin", "cabinet")
"""Words of a value that are never what is taken back ("non, pas par internet")."""
AILLEURS = ("recit", "demande", "motif", "personne_concernee", *VALEURS)
"""Lines whose words are no value to put another in the place of."""
CABINET = re.compile(r"\b(?:cabinet|docteur|dr|medecin|praticien|professionnel|exerce|consulte)\b")
LIAISON = r"(?:(?:a|au|aux|en|le|la|les|l'|une?|chez|de|du|d'|c'est|docteur|dr|monsieur|madame|m|mme) ?)*"
REPRISE = rf"[ ,;]*\b(?P<non>(?:et |mais )?(?:non(?: pas)?|pas)|au lieu d[eu']?|plutot qu[e']) {LIAISON}"
REDIT = re.compile(
    rf" ?,? ?(?:(?:c'est|est|etait|sont) {FAUX}[ ,;:.]*(?:mais )?"
    r"|(?:ca |cela )?(?:prend|s'ecrit avec) [^,;:.!?]{1,20}[,;:.]+ ?|mais |et )?"
    r"(?:(?:c'est|cest|c'etait|c est|c|s'appelle|s'ecrit|=+|->|=>) |(?<=[:.] )(?=\w))"
    r"(?:plutot |en fait |en realite |bien )?"
    r"(?P<nouveau>(?!(?:moi|toi|lui|elle|eux|nous|pas|plus|bien|bon|bonne|faux|ca|cela|ok|tout|trop|tres|si|la|le|les|l|un|une|des|du|de"
    r"|mon|ma|mes|son|sa|ses|notre|leur|avec|sans|chez|pour|a|au|en|dans|ou|qui|que|quoi|comme|celui|celle)(?![a-z]))"
    r"(?:[a-z0-9][a-z0-9' -]{1,40}?|[0-9]+(?:[., ][0-9]+)*(?: ?€)?))(?: (?:en fait|plutot|svp|merci|pardon|desolee?))*[ .!,]*"
)
""" "Lambert c'est Lombard", "340 c'est faux c'est 345,50": what follows the value that is known."""
D_ABORD = re.compile(
    rf"\W*(?:(?:{OUVRE}|{MIS}|les?|la)\W+)*"
    r"(?:(?:le |la |l'|au |du )?(?:docteure?|dr|monsieur|madame|m|mme|dentiste|medecin)\.? )?"
)
PROCHES = 3
"""Letters by which a word without capital may differ from the one that it takes the place of."""
NON_D_ABORD = re.compile(r"\W*(?:(?:ah|mais|euh|oh|bah|ben)\W+)*non")
TITRE = re.compile(r"^\W*(?:(?:le|la|au|du) )?(?:docteure?|dr)\.? ", re.IGNORECASE)
EN_FAIT = re.compile(
    r"[ ,]+(?:en fait|en réalité|en realite|plutôt|plutot|enfin|donc|pardon|désolée?|desolee?)$", re.IGNORECASE
)
DOCTEUR = re.compile(r"\b(?:docteure?|dr)\b")
DES_SOIGNANTS = (MEDECINS, "professionnel.nom")
MON_NOM = re.compile(r"\bmon (?:pre)?nom|\bm'appelle")
DEVANT = re.compile(r"^.*\b(?:a|au|en|est|exerce|c'est|s'appelle|m'appelle|s'ecrit|plutot|docteur|dr)\b ", re.DOTALL)
"""What stands before the new value in the sentence that gives it."""


def parle_du_professionnel(tour: Tour) -> bool:
    """Whether the message speaks of the health professional in question."""
    if tour.brouillon.situation.motif not in MOTIFS_MEDECIN:
        return False
    return bool(professions.lire_professions(tour.texte) or CABINET.search(plier(tour.texte).plie))


def remplacer(tour: Tour, lue: Correction | None) -> str | None:
    """Puts the new value in the line whose value the message takes back; returns its field, None where there is none."""
    if len(tour.texte.split()) > MOTS_D_UNE_CORRECTION or tour.texte.rstrip().endswith("?"):
        return None
    for champ, ecrite in _lignes(tour):
        for ancienne in _parties(ecrite, champ):
            for nouvelle in _nouvelles(tour, lue, ancienne):
                if champ == MEDECINS:
                    if _remplacer_un_medecin(tour, ancienne, nouvelle):
                        return champ
                    continue
                entiere = nouvelle if champ == PROFESSION else _entiere(ecrite, ancienne, nouvelle)
                if remplacer_une_partie(tour, champ, ancienne, nouvelle) or prendre(tour, champ, entiere):
                    return champ
    return None


def _remplacer_un_medecin(tour: Tour, ancienne: str, nouvelle: str) -> bool:
    """Puts a name, or a town, in the place of another in the one doctor of the list who has it; the others stay."""
    contactes, nouveau = tour.brouillon.dossier.medecins_contactes, TITRE.sub("", nouvelle)
    mots = re.compile(rf"(?<![a-z0-9]){re.escape(ancienne)}(?![a-z0-9])")
    for rang, contacte in enumerate(contactes):
        lu = plier(contacte.qui)
        if trouve := mots.search(lu.plie):
            debut, fin = lu.etendue(*trouve.span())
            corrige = replace(contacte, qui=contacte.qui[:debut] + nouveau + contacte.qui[fin:])
            ecrire(tour, MEDECINS, [*contactes[:rang], corrige, *contactes[rang + 1 :]])
            return True
    return False


def prendre(tour: Tour, champ: str, texte: str) -> bool:
    """Reads a part of the message as the answer to a field."""
    with tour.disant(texte):
        return lire_reponse.lire(tour, champ)


def _lignes(tour: Tour) -> Iterator[tuple[str, str]]:
    """(field, value in words) of what may be replaced; the professional's first where the message speaks of them."""
    ailleurs = (*AILLEURS, *_noms_d_autres(tour))
    if parle_de_la_reponse(tour.texte) or moyens.est_dit_nu(tour):
        ailleurs = (*ailleurs, "reclamation.canal")  # "pas par courrier, par téléphone la réponse"
    if codes_postaux.lire_codes_postaux(tour.texte):
        ailleurs = (*ailleurs, "caisse")  # the postcode leads to it
    lignes = [(champ, texte) for champ, _, texte in lignes_du_resume(tour) if champ not in ailleurs]
    du_professionnel = parle_du_professionnel(tour)
    yield from sorted(lignes, key=lambda ligne: ligne[0].startswith("professionnel.") != du_professionnel)


def _noms_d_autres(tour: Tour) -> tuple[str, ...]:
    """The lines of names that a message about one name leaves alone: "c'est docteur Martinaud, pas Martin" is nobody else's."""
    plie = plier(tour.texte).plie
    if MON_NOM.search(plie):
        return DES_SOIGNANTS
    return NOMS_DES_PERSONNES if DOCTEUR.search(plie) and parle_du_professionnel(tour) else ()


def _parties(ecrite: str, champ: str) -> list[str]:
    """The folded value, then each of its words, those of an address of e-mail and of a compound too; a sum with its euros
    or without.
    """
    entiere = plier(ecrite).plie
    if champ.endswith(".montant_euros"):
        return [entiere, somme := entiere.removesuffix("€").strip(), f"{somme} euros"]
    mots = [*entiere.split(), *re.split(r"[@.\s_-]+", entiere)] if re.search("[@-]", entiere) else entiere.split()
    return [entiere, *(mot for mot in mots if len(mot) >= LETTRES_D_UN_MOT and mot.isalpha() and mot not in OUTILS)]


def _nouvelles(tour: Tour, lue: Correction | None, ancienne: str) -> Iterator[str]:
    """What may take the place of a value, or of a word of it, folded, where the message takes that back."""
    entier = plier(tour.texte)
    reprise = re.search(rf"{REPRISE}{re.escape(ancienne)}(?![a-z0-9]|[.@_-][a-z0-9])", entier.plie)
    if reprise and NON_D_ABORD.fullmatch(entier.plie[: reprise.start()] + reprise["non"]):
        reprise = None  # "non le dentiste c'est Martinez" takes no dentist back
    nommee = lue is not None and plier(lue.ancien or "").plie == ancienne  # "j'ai mis Dupont mais c'est Dupond"
    if lue and lue.nouveau and (reprise or nommee):
        yield lue.nouveau
    if reprise is None:
        if redite := _redite(tour.texte, entier, ancienne):
            yield redite
        return
    debut, fin = entier.etendue(*reprise.span())
    reste = EN_FAIT.sub("", (tour.texte[:debut] + tour.texte[fin:]).strip(" ,;."))
    lu = plier(reste)
    if (devant := DEVANT.match(lu.plie)) and devant.end() < len(lu.plie):
        yield reste[lu.etendue(devant.end(), len(lu.plie))[0] :]
    yield reste


def _redite(texte: str, entier: TextePlie, ancienne: str) -> str | None:
    """What "attendez, Lambert c'est Lombard" puts in the place of the known value: a name, or what is written nearly so."""
    ouvre = D_ABORD.match(entier.plie)
    fin = ouvre.end() + len(ancienne) if ouvre else 0
    if not ouvre or entier.plie[ouvre.end() : fin] != ancienne or not (lu := REDIT.fullmatch(entier.plie, fin)):
        return None
    nouvelle = texte[slice(*entier.etendue(*lu.span("nouveau")))].strip()
    ecrite = nouvelle[:1].isupper() or nouvelle[:1].isdigit()
    return nouvelle if ecrite or distance(plier(nouvelle).plie, ancienne, PROCHES) <= PROCHES else None


def _entiere(ecrite: str, ancienne: str, nouvelle: str) -> str:
    """The whole new value where a word of the old one was taken back ("Dupond, pas Dupont" of "Michel Dupont")."""
    lu = plier(ecrite)
    if lu.plie == ancienne or ancienne not in lu.plie or len(nouvelle.split()) > 1:
        return nouvelle
    debut, fin = lu.etendue(lu.plie.index(ancienne), lu.plie.index(ancienne) + len(ancienne))
    return ecrite[:debut] + nouvelle + ecrite[fin:]
