"""Answers about the conversation itself: what it holds of the person, the source of an answer, going on after a pause."""

from actions.apres_depot import acces
from actions.depot import confirmations, recapitulatif
from actions.faq import heures
from actions.fil import effacer, reprise
from actions.lecture.a_qui_le_nom import mots_du_nom
from actions.questions import OUVERTES, reposer
from actions.tour import Tour
from bot.content.modeles import Fait
from bot.extraction.demande import sur_la_conversation as vocabulaire
from bot.extraction.langue.pliage import plier
from bot.mediation.brouillon import Etape
from bot.mediation.collecte import champs, connu, necessaire
from bot.usecases import reprendre as codes


def dire_ce_qu_il_en_a(tour: Tour, _: list[str]) -> None:
    """What was taken down of the person, line by line, then how long all is kept and how it is erased."""
    if effacer.a_perdre(tour.brouillon):
        tour.reponse.dire("\n".join([tour.message("voici_ce_que_j_ai"), "", *recapitulatif.lignes_ecrites(tour)]))
    elif tour.brouillon.etape is Etape.DEPOSEE:
        tour.dire("demande_enregistree_gardee")
    else:
        tour.dire("je_n_ai_rien_note")
    tour.dire("ce_que_je_garde")


def vise_la_saisine_d_un_autre(tour: Tour, texte: str) -> bool:
    """Whether a sentence wants something of the request, or the data, of somebody of whom nothing was told here; number or
    secret code open a request to whoever holds them.
    """
    if acces.numero_lu(tour.texte) or acces.preuve_lue(tour) or not vocabulaire.vise_la_saisine_d_un_autre(texte):
        return False
    return not _est_connu_ici(tour, texte)


def _est_connu_ici(tour: Tour, texte: str) -> bool:
    """Whether a sentence names, or calls by what they are to who writes, the one whom they write for."""
    dossier, dits = tour.brouillon.dossier, set(plier(texte).plie.replace("'", " ").split())
    if dossier.agissant_pour is None:
        return False
    lien = plier(dossier.agissant_pour.precision or "").plie.split()
    return bool(dits & mots_du_nom(dossier.personne_concernee) or (lien and lien[-1] in dits))


def dire_ce_qui_manque(tour: Tour, _: list[str]) -> None:
    """Nothing has left yet: what cannot be left out and is still unknown, and how long what was given stays."""
    brouillon = tour.brouillon
    if brouillon.etape is Etape.RECAPITULATIF:
        tour.dire("il_ne_manque_que_l_accord")
    elif brouillon.etape is Etape.FORMULAIRE and (manquent := _ce_qui_manque(tour)):
        tour.dire("il_manque_encore", manquent=", ".join(manquent))
    else:
        tour.dire("il_reste_des_questions")
    reprise.dire_la_fin(tour)


def _ce_qui_manque(tour: Tour) -> list[str]:
    """The labels of the fields without which nothing can be filed, and that are not known."""
    brouillon = tour.brouillon
    manquent = (un for un in champs(brouillon) if necessaire(brouillon, un) and not connu(brouillon, un))
    libelles = (tour.contenu.questions[un].libelle for un in manquent)
    return [f"« {libelle} »" for libelle in libelles if libelle]


def dire_la_source(tour: Tour, _: list[str]) -> None:
    """Title, publisher, date and address of each page on which the last answer rests."""
    faits = _faits_de_la_reponse(tour)
    pages = {fait.source.url: _page(tour, fait) for fait in faits}
    if not pages:
        tour.dire("sans_source")
        return
    texte = "\n".join([tour.message("sources_de_la_reponse"), "", *pages.values()])
    tour.reponse.dire(texte, faits=[fait.id for fait in faits])


def _faits_de_la_reponse(tour: Tour) -> list[Fait]:
    """The facts that the last answer cites; a turn without any is looked through to the answers before it."""
    ids = [id for enveloppe in tour.brouillon.derniere_reponse for id in enveloppe["faits"]]
    if not ids:
        etat = tour.etat_de_reponse
        citees = (dite.split(" ") for dite in tour.brouillon.reponses_dites)
        dites = (tour.contenu.reponse(label, tour.referentiel, etat, *cas) for label, *cas in citees)
        ids = [id for dite in dites for id in dite.faits]
    return [tour.contenu.faits[id] for id in dict.fromkeys(ids) if id in tour.contenu.faits]


def _page(tour: Tour, fait: Fait) -> str:
    source = fait.source
    date = tour.message("page_datee", date="/".join(reversed(source.date.split("-")))) if source.date else None
    return f"- {source.title}, {source.publisher} ({date or tour.message('page_sans_date')}) : {source.url}"


def reprendre(tour: Tour) -> None:
    """Goes on where the person left: the open question, else the next step of what they told."""
    brouillon = tour.brouillon
    if brouillon.attend_une_reponse or brouillon.etape in OUVERTES or brouillon.parcours:
        reposer(tour)
    elif brouillon.etape is Etape.ACCUEIL and (brouillon.verdict_dit or "").startswith("recevable"):
        confirmations.proposer_depot(tour)
    elif brouillon.etape is Etape.ACCUEIL and brouillon.situation.motif and brouillon.verdict_dit is None:
        confirmations.proposer_verification(tour)
    else:
        tour.dire("ouverture.invitation")


def dire_le_code(tour: Tour, _: list[str]) -> None:
    """Number and secret code of what was filed here, or when they are given."""
    brouillon = tour.brouillon
    if brouillon.saisine and brouillon.preuve:
        tour.dire("code_deja_donne", numero=brouillon.saisine, preuve=brouillon.preuve)
    else:
        tour.dire("code_plus_tard")


def craint_de_perdre_le_code(tour: Tour, texte: str) -> bool:
    """Whether a sentence asks what happens if the number or a code is lost."""
    brouillon = tour.brouillon
    return vocabulaire.craint_de_perdre_le_code(texte, bool(brouillon.saisine or brouillon.code_donne))


def dire_le_code_perdu(tour: Tour, phrases: list[str]) -> None:
    """What remains possible without the code: of who holds one to go on elsewhere, that one; number and secret code once more
    where they are known.
    """
    brouillon = tour.brouillon
    if brouillon.saisine and brouillon.preuve:
        dire_le_code(tour, phrases)
    tour.dire("code_de_reprise_perdu" if brouillon.code_donne and not brouillon.saisine else "code_perdu")


def demande_la_duree_du_code(tour: Tour, texte: str) -> bool:
    """Whether a sentence asks how long a code to go on elsewhere holds."""
    return vocabulaire.demande_la_duree_du_code(texte, tour.brouillon.code_donne is not None)


def dire_la_duree_du_code(tour: Tour, _: list[str]) -> None:
    """Until when the last code holds, or one given now would."""
    jusqu_au = tour.travail.reprises.jusqu_au(tour.conversation, codes.ESSAIS_PERMIS, tour.maintenant)
    if jusqu_au:
        tour.dire("duree_du_code", code_jusqu_au=heures.le(tour, jusqu_au.astimezone(tour.maintenant.tzinfo)))
    else:
        tour.dire("duree_d_un_code", code_jusqu_au=heures.dans(tour, codes.VIE_D_UN_CODE))
