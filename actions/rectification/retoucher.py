"""A part of an e-mail, a telephone number or an address put right in words: "c'est .com, pas .fr", "ça finit par 42"."""

from collections.abc import Callable

from actions.notes.champs import ecrire
from actions.tour import Tour
from bot.content.gabarits import telephone
from bot.extraction.correction.retouches import (
    lire_autre_caisse,
    lire_complement,
    retoucher_adresse,
    retoucher_courriel,
    retoucher_telephone,
)
from bot.extraction.identifiants import identifiants
from bot.extraction.identifiants.identifiants import Etat, TypeIdentifiant
from bot.extraction.lieux import adresses, caisses, codes_postaux
from bot.extraction.temps import dates
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import valeur

DES_ADRESSES = ("demandeur.adresse", "personne_concernee.adresse")


def retoucher(tour: Tour) -> str | None:
    """Puts right the part of a value that the message says; returns its field, None where it says none."""
    if tour.identifiants or tour.texte.rstrip().endswith("?"):
        return None  # the whole value is given
    return (
        _un_identifiant(tour, "demandeur.telephone", TypeIdentifiant.TELEPHONE, _au_telephone)
        or _un_identifiant(tour, "demandeur.courriel", TypeIdentifiant.COURRIEL, retoucher_courriel)
        or _une_adresse(tour)
        or _une_caisse(tour)
    )


def _au_telephone(texte: str, connu: str) -> str | None:
    return retoucher_telephone(texte, telephone(connu).replace(" ", ""))


def _un_identifiant(
    tour: Tour, champ: str, sorte: TypeIdentifiant, corriger: Callable[[str, str], str | None]
) -> str | None:
    connu = valeur(tour.brouillon, champ)
    corrige = corriger(tour.texte, str(connu)) if connu else None
    lu = identifiants.valider(sorte, corrige) if corrige else None
    if lu is None or lu.etat is not Etat.VALIDE or not lu.valeur:
        return None
    ecrire(tour, champ, lu.valeur)
    return champ


def _une_adresse(tour: Tour) -> str | None:
    """The number or the kind of street, or what completes the address; a whole street says itself what it is."""
    for champ in DES_ADRESSES:
        connue = valeur(tour.brouillon, champ)
        if not connue:
            continue
        if complement := lire_complement(tour.texte):
            ecrire(tour, champ.replace("adresse", "complement_adresse"), complement)
            return champ
        corrigee = None if _donne_une_autre_rue(tour, str(connue)) else retoucher_adresse(tour.texte, str(connue))
        if corrigee:
            ecrire(tour, champ, corrigee)
            return champ
    return None


def _une_caisse(tour: Tour) -> str | None:
    """ "La caisse c'est pas Rennes, c'est celle du Morbihan": the one that is named and not denied."""
    dite = lire_autre_caisse(tour.texte) if tour.brouillon.etape is Etape.RECAPITULATIF else None
    if dite is None or codes_postaux.lire_codes_postaux(tour.texte) or dates.lire_dates(tour.texte, tour.aujourd_hui):
        return None
    nommees = {lue.code for lue in caisses.lire_reponse_caisse(dite, tour.noms_des_caisses())}
    if len(nommees) != 1 or tour.brouillon.dossier.caisse in nommees:
        return None
    ecrire(tour, "caisse", nommees.pop())
    return "caisse"


def _donne_une_autre_rue(tour: Tour, connue: str) -> bool:
    """Whether the message gives a street of another name, which takes the place of the whole."""
    lues = adresses.lire_adresses(tour.texte)
    return bool(lues) and lues[0].adresse.split()[-1].lower() != connue.split()[-1].lower()
