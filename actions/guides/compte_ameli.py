"""The guides of the compte ameli, one step at a time, at the person's pace; an open form waits until they end."""

from collections.abc import Callable
from dataclasses import dataclass

from actions.guides import apartes
from actions.lecture import lire_reponse
from actions.questions import OUVERTES, dire_perime, reposer
from actions.reponse import Option, vers_valeur
from actions.tour import Tour
from bot.content.modeles import EtapeDeGuide, Guide
from bot.extraction.demande import au_chat, demandes, guides
from bot.extraction.demande.sujets import sujets
from bot.extraction.identifiants.identifiants import Etat
from bot.extraction.langue.pliage import plier
from bot.extraction.reponse.reponses import est_question

CHAMP = "parcours"
SUITE, RETOUR, ARRET = "suite", "retour", "arret"
CARTE_VITALE, FRANCE_CONNECT = "creer_carte_vitale", "creer_france_connect"
"""Names of the guides of the two ways to create the account."""
SAISIR = "saisir"
"""Name of the guide that ends with a request sent to the mediator."""
CAS_SUITE = "suite"
"""Name of the rest of a long answer, said to who asks what comes next."""
QUITTENT_LE_GUIDE = ("verifier_eligibilite", "deposer_saisine", "recommencer")
MOTS_D_UN_SIGNE = 2
"""Fewer words than that tell nothing of what goes wrong."""
CHAMPS_NETS = ("date", "email", "tel", "postcode", "nir")
"""Types of fields of which an answer cannot be taken for a word about the guide."""


@dataclass(frozen=True)
class Pas:
    """Where a guide stands; `rang` counts from 1."""

    nom: str
    guide: Guide
    rang: int


def en_cours(tour: Tour) -> Pas | None:
    """The guide under way; None also for a stored one that the content no longer has."""
    nom, _, rang = (tour.brouillon.parcours or "").partition(":")
    guide = tour.contenu.guides.get(nom)
    if guide is None or not rang.isdecimal() or not 1 <= int(rang) <= len(guide.etapes):
        return None
    return Pas(nom, guide, int(rang))


def proposer(tour: Tour, label: str) -> None:
    """Offers the guides that go with an answer, below it."""
    noms = [nom for nom, guide in tour.contenu.guides.items() if label in guide.apres]
    if noms:
        autres = [_vers(tour, nom) for nom in noms[1:]]
        tour.reponse.offrir(vers_valeur(tour.message("choix_guide"), CHAMP, noms[0]), *autres)


def traiter(tour: Tour) -> bool:
    """Goes on with the guide under way, or begins the one asked for in words; False where the message is no such thing."""
    pas = en_cours(tour)
    if pas is None:
        return _apres_la_fin(tour) or _commencer_en_mots(tour)
    if _en_dit_plus(tour, guides.veut_arreter):
        tour.brouillon.parcours = None
        tour.dire("guide_arrete")
        return False
    if _en_dit_plus(tour, guides.veut_la_suite):
        _repondre_au_reste(tour)
        naviguer(tour, SUITE)
    elif guides.veut_la_suite(tour.texte) or (tour.lecture.sure and tour.lecture.label == "affirmer"):
        naviguer(tour, SUITE)
    elif guides.veut_la_meme(tour.texte):
        dire_l_etape(tour)
    elif guides.veut_revenir(tour.texte):
        naviguer(tour, RETOUR)
    elif guides.veut_arreter(tour.texte) or (tour.lecture.sure and tour.lecture.label == "annuler"):
        naviguer(tour, ARRET)
    elif pas.nom == CARTE_VITALE and guides.prefere_france_connect(tour.texte):
        naviguer(tour, FRANCE_CONNECT)
    elif pas.nom == CARTE_VITALE and guides.manque_de_quoi_continuer(tour.texte):
        _proposer_france_connect(tour)
    elif guides.manque_de_courriel(tour.texte) and tour.brouillon.etape not in OUVERTES:
        tour.dire("guide_sans_mail")
        reposer(tour)
    elif _passe_a_autre_chose(tour):
        tour.brouillon.parcours = None
        return False
    elif etape := _etape_qui_repond(tour, pas):
        if etape != pas.guide.etapes[pas.rang - 1]:  # else the reminder of the step says it
            tour.dire_source(etape)
        reposer(tour)
    elif guides.dit_une_difficulte(tour.texte) and not _est_une_question_connue(tour):
        _dire_sans_redire(tour, "guide_difficulte")
        reposer(tour)
    elif not apartes.traiter(tour):
        _dire_sans_redire(tour, _ce_qu_on_en_dit(tour))
        reposer(tour)
    return True


def _apres_la_fin(tour: Tour) -> bool:
    """ "C'est envoyé", "et maintenant ?", right after the last step to refer: what comes next at the mediator's."""
    fin = tour.contenu.guides[SAISIR].fin.en(tour.brouillon.simple)
    finie = any(enveloppe["texte"] == fin for enveloppe in tour.brouillon.derniere_reponse)
    if not finie or tour.brouillon.etape in OUVERTES:
        return False
    if not (guides.veut_la_suite(tour.texte) or guides.dit_avoir_envoye(tour.texte)):
        return False
    tour.dire_reponse("faq/traitement_demande")
    return True


def _dire_sans_redire(tour: Tour, cle: str) -> None:
    """Says a wording; where it was said right before, that a person will help better, and what needs no account."""
    redite = any(enveloppe["texte"] == tour.message(cle) for enveloppe in tour.brouillon.derniere_reponse)
    tour.dire("guide_toujours_bloque" if redite and cle != "guide_attente" else cle)


def _ce_qu_on_en_dit(tour: Tour) -> str:
    """The wording for what nothing else reads: a question, somebody busy with the step, else what does not go as written."""
    if est_question(tour.texte):
        return "guide_sans_reponse"
    occupe = au_chat.demande_d_attendre(tour.texte) or guides.est_occupe(tour.texte)
    return "guide_attente" if occupe or len(tour.texte.split()) <= MOTS_D_UN_SIGNE else "guide_difficulte"


def _etape_qui_repond(tour: Tour, ici: Pas) -> EtapeDeGuide | None:
    """The step of this guide that answers a question or a difficulty, by the words that it names ("il y a pas « demander
    l'aide »").
    """
    du_guide = tour.lecture.label in ici.guide.apres
    if not (du_guide or est_question(tour.texte) or guides.dit_une_difficulte(tour.texte)):
        return None
    lu = plier(tour.texte).plie
    return next((etape for etape in ici.guide.etapes if any(mot in lu for mot in etape.mots)), None)


def _est_une_question_connue(tour: Tour) -> bool:
    """Whether an answer speaks of the difficulty itself ("j'ai pas reçu le lien")."""
    return tour.lecture.sure and tour.lecture.famille in ("faq", "hors_perimetre")


def _proposer_france_connect(tour: Tour) -> None:
    """The other way, for who lacks what this one needs."""
    tour.dire("guide_autre_voie")
    tour.reponse.offrir(_vers(tour, FRANCE_CONNECT), vers_valeur(tour.message("choix_etape_suivante"), CHAMP, SUITE))


def _en_dit_plus(tour: Tour, est_dit: Callable[[str], bool]) -> bool:
    """Whether a sentence steers the guide ("ok suivant. Au fait…") and others say something else: these are left to read."""
    phrases, reste = demandes.separer(tour.texte, est_dit)
    if not phrases or not demandes.dit_autre_chose(reste):
        return False
    tour.texte = reste
    return True


def _repondre_au_reste(tour: Tour) -> None:
    """What is asked beside "suivant", before the next step."""
    lecture = tour.lecture
    label = next(iter(sujets(tour.texte)), lecture.label if lecture.sure else "")
    if label.startswith(("faq/", "hors_")):
        tour.dire_reponse(label)
    elif est_question(tour.texte):
        tour.dire("question_seule")


def naviguer(tour: Tour, valeur: str) -> None:
    """Applies a choice: the next step, the one before, no more, or the name of a guide to begin."""
    pas = en_cours(tour)
    if valeur in tour.contenu.guides:
        _commencer(tour, valeur)
    elif pas is None:
        dire_perime(tour)
    elif valeur == ARRET:
        tour.brouillon.parcours = None
        tour.dire("guide_arrete")
        _revenir(tour)
    elif valeur == SUITE and pas.rang == len(pas.guide.etapes):
        _finir(tour, pas)
    else:
        rang = pas.rang + 1 if valeur == SUITE else max(1, pas.rang - 1)
        tour.brouillon.parcours = f"{pas.nom}:{rang}"
        dire_l_etape(tour)


def dire_l_etape(tour: Tour) -> None:
    """Says the step that the guide under way has come to, with its sources."""
    if pas := en_cours(tour):
        tour.brouillon.poses[_cle(pas)] = 1
        _dire(tour, pas, _texte(tour, pas))


def rappeler_l_etape(tour: Tour) -> None:
    """Comes back to the step after something else: whole once, then in a few words, and so on."""
    pas = en_cours(tour)
    if pas is None:
        return
    poses = tour.brouillon.poses
    fois = poses[_cle(pas)] = poses.get(_cle(pas), 0) + 1
    if fois % 2 == 0:
        _dire(tour, pas, tour.message("guide_retour", texte=_texte(tour, pas)))
    else:
        _dire(tour, pas, tour.message("guide_rappel", rang=pas.rang, total=len(pas.guide.etapes)))


def _cle(pas: Pas) -> str:
    return f"{CHAMP}.{pas.nom}.{pas.rang}"


def _texte(tour: Tour, pas: Pas) -> str:
    etape, total = pas.guide.etapes[pas.rang - 1], len(pas.guide.etapes)
    return tour.message("guide_etape", rang=pas.rang, total=total, texte=etape.en(tour.brouillon.simple))


def _dire(tour: Tour, pas: Pas, texte: str) -> None:
    etape = pas.guide.etapes[pas.rang - 1]
    tour.reponse.dire(texte, faits=etape.faits, notices=etape.notices, choix=_choix(tour, pas))


def _choix(tour: Tour, pas: Pas) -> list[Option]:
    derniere = pas.rang == len(pas.guide.etapes)
    suite = "choix_terminer_le_guide" if derniere else "choix_etape_suivante"
    choix = [vers_valeur(tour.message(suite), CHAMP, SUITE)]
    if pas.rang > 1:
        choix.append(vers_valeur(tour.message("choix_etape_precedente"), CHAMP, RETOUR))
    avant = [_vers(tour, nom) for nom in pas.guide.avant] if pas.rang == 1 else []
    return [*choix, *avant, vers_valeur(tour.message("choix_arreter_le_guide"), CHAMP, ARRET)]


def _commencer(tour: Tour, nom: str) -> None:
    brouillon = tour.brouillon
    if brouillon.etape in OUVERTES and brouillon.parcours is None:
        tour.dire("guide_pause")
    brouillon.parcours, brouillon.confirmation, brouillon.rappel = f"{nom}:1", None, None
    dire_l_etape(tour)


def _commencer_en_mots(tour: Tour) -> bool:
    """ "Guidez-moi pas à pas": what was just offered, what the message asks about, or a choice of them all."""
    proposes = _proposes(tour)
    if guides.veut_un_guide(tour.texte):
        nom = proposes[0] if proposes else _guide_du_label(tour)
        if nom:
            _commencer(tour, nom)
        elif "ameli" in tour.texte.lower():
            tour.dire("guide_lequel")
            tour.reponse.offrir(*(_vers(tour, un) for un in tour.contenu.guides))
        return bool(tour.reponse.enveloppes)
    if not proposes or tour.brouillon.etape in OUVERTES:
        return False
    if guides.demande_la_suite(tour.texte):
        _dire_la_suite(tour, proposes[0])
    elif guides.manque_de_courriel(tour.texte):
        tour.dire("guide_sans_mail")
        tour.reponse.offrir(*(_vers(tour, nom) for nom in proposes))
    elif guides.manque_de_quoi_continuer(tour.texte):
        tour.dire("guide_sans_carte")
        tour.reponse.offrir(_vers(tour, FRANCE_CONNECT))
    else:
        return False
    return True


def _dire_la_suite(tour: Tour, nom: str) -> None:
    """What comes after an answer with which a guide was offered: its rest where it has one, else the guide."""
    guide = tour.contenu.guides[nom]
    longue = next((label for label in guide.apres if CAS_SUITE in tour.contenu.reponses[label].cas), None)
    if longue is None:
        _commencer(tour, nom)
        return
    tour.dire_reponse(longue, cas=CAS_SUITE)
    tour.reponse.offrir(*(_vers(tour, un) for un in guide.ensuite))


def _proposes(tour: Tour) -> list[str]:
    """The guides offered in the last answer."""
    charges = [option.charge for option in tour.choix_montres]
    noms = [charge["valeur"] for charge in charges if charge.get("champ") == CHAMP]
    return [nom for nom in noms if nom in tour.contenu.guides]


def _guide_du_label(tour: Tour) -> str | None:
    return next((nom for nom, guide in tour.contenu.guides.items() if tour.lecture.label in guide.apres), None)


def _passe_a_autre_chose(tour: Tour) -> bool:
    """Whether the message leaves the guide for the form or for another journey."""
    from actions.fil.effacer import a_perdre  # it comes back by this

    brouillon, lecture = tour.brouillon, tour.lecture
    if guides.dit_une_difficulte(tour.texte):
        return False  # "rien reçu", which the engine takes for a trouble with the caisse
    if lecture.sure and (lecture.famille == "situation" or lecture.label in QUITTENT_LE_GUIDE):
        return True
    if lecture.sure and lecture.label == "modifier_reponse" and a_perdre(brouillon):
        return True
    if brouillon.etape not in OUVERTES:
        return lecture.sure and lecture.label == "informer"
    if brouillon.champ is None or tour.contenu.questions[brouillon.champ].type not in CHAMPS_NETS:
        return False
    return _donne_un_identifiant(tour) or lire_reponse.lire(tour, brouillon.champ)


def _donne_un_identifiant(tour: Tour) -> bool:
    return any(lu.etat is Etat.VALIDE for lu in tour.identifiants)


def _finir(tour: Tour, pas: Pas) -> None:
    tour.brouillon.parcours = None
    tour.dire_source(pas.guide.fin)
    tour.reponse.offrir(*(_vers(tour, nom) for nom in pas.guide.ensuite))
    _revenir(tour)


def _revenir(tour: Tour) -> None:
    """Back to the form where it was."""
    if tour.brouillon.etape in OUVERTES and tour.brouillon.champ:
        tour.dire("retour_a_la_demande")
    reposer(tour)


def _vers(tour: Tour, nom: str) -> Option:
    return vers_valeur(tour.contenu.guides[nom].titre.en(tour.brouillon.simple), CHAMP, nom)
