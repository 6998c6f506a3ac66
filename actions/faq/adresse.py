"""Where to write: the address of the caisse that the person names, by its name, its town, its département or a postcode."""

from dataclasses import replace

from actions.notes.noter_lieux import noter_lieux
from actions.parcours import avancer
from actions.questions import OUVERTES, reposer
from actions.tour import Tour
from bot.content import gabarits
from bot.extraction.demande import adresses_demandees
from bot.extraction.demande.demandes import separer
from bot.extraction.langue.interrogations import separer as separer_la_question
from bot.extraction.lieux import caisses, codes_postaux
from bot.extraction.lieux.domiciles import est_chez_soi

LABEL = "faq/adresse_caisse"
FAIT = "ecrire_au_mediateur_a_la_caisse"
"""What an answer says after which a bare place asks for the address there."""
MOTS_D_UN_LIEU = 7
PLUSIEURS = 4
"""More caisses than that are not all told."""


def traiter(tour: Tour) -> bool:
    """Gives the address asked for; False where none is asked for, or no caisse is known."""
    if adresses_demandees.en_demande_une_ailleurs(tour.texte):
        tour.dire("adresse_d_ailleurs")
        reposer(tour)
        return True
    demande = adresses_demandees.demande_une_adresse(tour.texte)
    if not (demande or _nomme_le_lieu(tour)):
        return False
    codes = _caisses_nommees(tour) or ([tour.caisse] if demande and tour.caisse else [])
    if demande and not codes and not tour.lecture.sure:
        tour.dire_reponse(LABEL)  # "et je l'envoie où", of a letter just given
        tour.brouillon.incompris = 0
        reposer(tour)
        return True
    if not codes or len(codes) > PLUSIEURS:
        return False
    if _est_chez_soi(tour, demande):
        noter_lieux(tour)
    else:
        _noter_le_code_donne_a_cote(tour)
    if len(codes) > 1:
        tour.dire("plusieurs_adresses")
    for code in codes:
        _dire(tour, code)
    tour.reponses_dites.append(LABEL)
    tour.brouillon.incompris = 0
    if _demande_aussi(tour):
        return False
    (avancer if tour.brouillon.champ in tour.nouveautes else reposer)(tour)
    return True


def _demande_aussi(tour: Tour) -> bool:
    """Whether other sentences ask something else: these are left to read."""
    reste = separer(tour.texte, adresses_demandees.demande_une_adresse)[1]
    autres = tuple(segment for segment in tour.lecture.segments if segment.label != LABEL)
    if not autres or not reste:
        return False
    label = autres[0].label if tour.lecture.label == LABEL else tour.lecture.label
    tour.texte, tour.lecture = reste, replace(tour.lecture, label=label, segments=autres)
    return True


def _nomme_le_lieu(tour: Tour) -> bool:
    """A place and little else, right after an answer that spoke of where to write; while a field is open it answers that."""
    if tour.brouillon.etape in OUVERTES or not tour.texte:
        return False
    vient_d_etre_dit = any(FAIT in enveloppe["faits"] for enveloppe in tour.brouillon.derniere_reponse)
    court = len(tour.texte.split()) <= MOTS_D_UN_LIEU and tour.lecture.famille not in ("situation", "chitchat")
    return vient_d_etre_dit and (court or adresses_demandees.en_demande_une_autre(tour.texte))


def _caisses_nommees(tour: Tour) -> list[str]:
    """Codes of the caisses that the message names; none where nothing in it is a place."""
    lus = codes_postaux.lire_codes_postaux(tour.texte)
    if lu := lus[0] if lus else codes_postaux.lire_reponse_code_postal(tour.texte):
        return list(tour.annuaire.pour_code_postal(lu.code).codes)
    nommees = caisses.lire_reponse_caisse(tour.texte, tour.noms_des_caisses())
    return sorted({lue.code for lue in nommees})


def _est_chez_soi(tour: Tour, demande: bool) -> bool:
    """Whether the place named is where the person lives."""
    return not demande or est_chez_soi(tour.texte)


def _noter_le_code_donne_a_cote(tour: Tour) -> None:
    """ "23400, et l'adresse de la caisse ?", in the form: a postcode given, and a question beside it."""
    dit, posee = separer_la_question(tour.texte)
    if tour.brouillon.etape in OUVERTES and posee and codes_postaux.lire_codes_postaux(dit):
        with tour.disant(dit):
            noter_lieux(tour)


def _dire(tour: Tour, code: str) -> None:
    caisse = tour.annuaire.caisses[code]
    if caisse.adresse_postale is None:
        tour.dire("adresse_inconnue", nom=caisse.nom)
        return
    lignes = [ligne for ligne in gabarits.adresse(caisse) if ligne != caisse.nom]
    lue_le = "/".join(reversed((caisse.lue_le or "").split("-")))
    tour.dire("adresse_de_caisse", nom=caisse.nom, adresse=", ".join(lignes), date=lue_le)
