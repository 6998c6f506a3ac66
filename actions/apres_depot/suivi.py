"""A filed saisine: where it stands, something to add to it, its withdrawal."""

from collections.abc import Callable

from actions.apres_depot import acces, complement, retrait
from actions.fil import effacer
from actions.questions import OUVERTES, dire_perime, reposer
from actions.tour import Tour
from bot.extraction.correction.corrections import lire_correction, rectifie
from bot.extraction.demande.au_chat import n_a_pas_de_numero
from bot.extraction.demande.demandes import dit_autre_chose, separer
from bot.extraction.demande.demandes_saisine import (
    annonce_une_erreur,
    dit_que_c_est_regle,
    lire_ajout,
    parle_de_sa_saisine,
    veut_la_retirer,
    veut_une_autre,
    veut_y_changer,
)
from bot.extraction.reponse.reponses import est_question
from bot.mediation.brouillon import Etape
from bot.mediation.saisine import But, Recherche, etat_public
from bot.usecases.ports import SaisineDeposee

OUI = "oui"


def traiter(tour: Tour) -> bool:
    """What concerns a filed saisine, wherever it comes: a step under way, a request in words, a number or a code."""
    recherche = tour.brouillon.recherche
    if not tour.texte:
        return _laisser(tour)
    if (acces.en_attente(tour, But.RETIRER) and retrait.traiter(tour)) or complement.traiter(tour):
        return True
    ouvert = tour.brouillon.etape in OUVERTES
    if but := _but_dit(tour):
        _mener(tour, but, _ajout_dit(tour) if but is But.COMPLETER else None)
    elif _donne_un_numero(tour):
        _mener(tour, recherche.but if recherche else But.SUIVRE)
    elif not ouvert and acces.n_en_a_pas(tour):
        acces.dire_sans_acces(tour)
        return not _raconte_aussi(tour)
    else:
        return False
    return True


def _donne_un_numero(tour: Tour) -> bool:
    """Whether a number or a code of a saisine is given, or one that is none of ours."""
    ouvert = tour.brouillon.etape in OUVERTES
    if acces.numero_lu(tour.texte) or (acces.preuve_lue(tour) and (tour.brouillon.recherche or not ouvert)):
        return True
    return not ouvert and acces.donne_un_autre_numero(tour)


def _raconte_aussi(tour: Tour) -> bool:
    """ "J'ai plus le numéro, alors on refait : mon médecin…": what is told beside is read as usual, without a number."""
    reste = separer(tour.texte, n_a_pas_de_numero)[1]
    if tour.lecture.famille != "situation" or not tour.lecture.sure or not dit_autre_chose(reste):
        return False
    tour.texte, tour.brouillon.recherche = reste, None
    return True


def repondre(tour: Tour) -> None:
    """Says the state of the saisine that the person names, of this conversation's, or what can honestly be said.

    An addition or a withdrawal of the same saisine that waits for a yes goes on waiting.
    """
    recherche = acces.en_attente(tour)
    if recherche and acces.numero_lu(tour.texte) in (None, recherche.numero):
        _dire_etat(tour, acces.reprendre(tour))
        reposer(tour)
    else:
        _mener(tour, But.SUIVRE)


def retirer(tour: Tour) -> None:
    """Goes towards the withdrawal of the saisine."""
    _mener(tour, But.RETIRER)


def completer(tour: Tour, texte: str | None = None) -> None:
    """Goes towards adding a text to the saisine, which is asked for where it is not there yet."""
    _mener(tour, But.COMPLETER, texte)


def appliquer(tour: Tour, champ: str, valeur: str) -> None:
    """Applies the choice made: what is being added is sent, or the saisine withdrawn, or neither."""
    but, conclure = _CONCLUSIONS[champ]
    if acces.en_attente(tour, but):
        conclure(tour, valeur == OUI)
    else:
        dire_perime(tour)


def _laisser(tour: Tour) -> bool:
    """A choice that asks for something else: what was under way is dropped."""
    if acces.en_attente(tour):
        tour.brouillon.recherche = None
    return False


def _but_dit(tour: Tour) -> But | None:
    """What the words want of a filed saisine: while another one is under way, only of one whose number they give."""
    if not _vise_une_saisine(tour):
        return None
    if veut_la_retirer(tour.texte):
        return But.RETIRER
    if tour.brouillon.recherche is None and dit_que_c_est_regle(tour.texte):
        tour.dire("regle_apres_le_depot")
        return But.RETIRER
    return But.COMPLETER if not veut_une_autre(tour.texte) and _ajout_dit(tour) is not None else None


def ajout_dit(tour: Tour) -> str | None:
    """What the message would add to a filed saisine: said so, or told where the text to add is awaited."""
    texte = complement.en_clair(tour)
    dit = _ajout_dit(tour)
    return texte if dit is None and acces.en_attente(tour, But.COMPLETER) else dit


def _ajout_dit(tour: Tour) -> str | None:
    """What is to be added; what the person wants changed in what is filed can only be added."""
    ajout = lire_ajout(complement.en_clair(tour))
    etape = tour.brouillon.etape
    ouverte = etape is Etape.DEPOSEE or (
        etape is Etape.ACCUEIL and (tour.brouillon.saisine_ouverte or parle_de_sa_saisine(tour.texte))
    )
    if ajout is None and ouverte and (veut_y_changer(tour.texte) or _corrige_ce_qui_est_depose(tour)):
        return complement.en_clair(tour)
    return ajout


def _corrige_ce_qui_est_depose(tour: Tour) -> bool:
    """ "C'est Pauline et non Paulette", "je me suis trompé de numéro": said once it is filed, whatever its label."""
    if tour.brouillon.etape is not Etape.DEPOSEE or est_question(tour.texte):
        return False
    lue = lire_correction(tour.texte)
    return annonce_une_erreur(tour.texte) or rectifie(tour.texte) or bool(lue and lue.ancien and lue.nouveau)


def _vise_une_saisine(tour: Tour) -> bool:
    brouillon = tour.brouillon
    recherche = brouillon.recherche
    if recherche and brouillon.etape in OUVERTES and not (recherche.numero or recherche.preuve):
        recherche = None  # what is told while a form is open is told for it
    if brouillon.etape is Etape.DEPOSEE or acces.numero_lu(tour.texte) or recherche:
        return True
    if brouillon.etape is not Etape.ACCUEIL or effacer.a_perdre(brouillon):
        return False
    return bool(brouillon.saisines_deposees or brouillon.saisine_ouverte) or parle_de_sa_saisine(tour.texte)


def _mener(tour: Tour, but: But, texte: str | None = None) -> None:
    """Opens the saisine and does what is wanted of it, or asks for what is missing; then what is open."""
    brouillon = tour.brouillon
    recherche = brouillon.recherche or Recherche()
    if recherche.but is not but:
        if but is But.RETIRER:
            recherche.texte_en_attente = recherche.texte
        recherche.but, recherche.texte = but, None
    complement.joindre(recherche, texte)
    brouillon.recherche, brouillon.confirmation = recherche, None
    if saisine := acces.ouvrir(tour, recherche):
        _SUITES[but](tour, saisine)
    reposer(tour)


def _suivre(tour: Tour, saisine: SaisineDeposee) -> None:
    tour.brouillon.recherche = None
    _dire_etat(tour, saisine)


def _dire_etat(tour: Tour, saisine: SaisineDeposee) -> None:
    texte = tour.message(
        "suivi_etat",
        numero=saisine.numero,
        etat=acces.etat_en_mots(tour, saisine),
        date=acces.depuis(saisine),
    )
    tour.reponse.dire(texte, saisine={"numero": saisine.numero, "etat": etat_public(saisine.etat).value})


_SUITES: dict[But, Callable[[Tour, SaisineDeposee], None]] = {
    But.SUIVRE: _suivre,
    But.COMPLETER: complement.proposer,
    But.RETIRER: retrait.proposer,
}
_CONCLUSIONS: dict[str, tuple[But, Callable[[Tour, bool], None]]] = {
    complement.CONFIRMATION: (But.COMPLETER, complement.conclure),
    retrait.CHAMP: (But.RETIRER, retrait.conclure),
}
"""What each question asks to confirm."""
