"""Takes every datum of a message into the draft, whatever was asked: nothing given is asked again."""

from actions.depot.moyens import noter_moyen
from actions.lecture.a_qui_le_numero import a_prendre
from actions.notes.champs import ecrire, laisser, passer, vider
from actions.notes.noter_dates import noter_dates
from actions.notes.noter_lieux import noter_lieux
from actions.notes.noter_noms import noter_nom_de_naissance
from actions.notes.noter_personnes import noter_personnes
from actions.notes.noter_professionnel import noter_professionnel
from actions.notes.noter_recit import noter_demande, noter_recit
from actions.notes.noter_reclamation import deduire
from actions.notes.noter_situation import noter_motif, noter_situation
from actions.tour import Tour
from bot.extraction.correction import retraits
from bot.extraction.identifiants.identifiants import Etat, Identifiant, TypeIdentifiant
from bot.mediation.brouillon import Etape

CHAMP_DE_L_IDENTIFIANT = {
    TypeIdentifiant.COURRIEL: "demandeur.courriel",
    TypeIdentifiant.TELEPHONE: "demandeur.telephone",
}
DU_NIR = ("demandeur.nir", "personne_concernee.nir")


def noter(tour: Tour, personnes: bool = True) -> None:
    """Reads the message and writes into the draft what it gives; without `personnes`, nothing of who is named in it."""
    if tour.brouillon.etape is Etape.DEPOSEE:
        return  # what was filed is not changed by talking on
    noter_identifiants(tour)
    if not tour.texte:
        return
    noter_moyen(tour)
    noter_motif(tour)
    noter_situation(tour)
    if personnes:
        noter_personnes(tour)
        _rendre_le_nir(tour)
    noter_lieux(tour)
    noter_dates(tour)
    noter_professionnel(tour)
    noter_recit(tour)
    if personnes:
        noter_nom_de_naissance(tour)
    noter_demande(tour)
    deduire(tour)


def noter_identifiants(tour: Tour) -> None:
    """What the edge took out of the message: valid values are taken, others kept for the correction that completes them."""
    autrui = oter_le_nir_d_un_autre(tour)
    if tour.brouillon.champ not in DU_NIR and not tour.identifiants and retraits.tait_le_nir(tour.texte):
        for du_nir in DU_NIR:
            passer(tour, du_nir)
    for lu in a_prendre(tour):
        if autrui and lu.type is TypeIdentifiant.NIR:
            continue
        champ = champ_de(tour, lu)
        if champ is None:
            continue
        if lu.etat is Etat.VALIDE and lu.valeur:
            ecrire(tour, champ, lu.valeur)
            tour.brouillon.valeurs_rejetees.pop(champ, None)
        else:
            tour.brouillon.valeurs_rejetees[champ] = lu.brut


def _rendre_le_nir(tour: Tour) -> None:
    """ "NIR 2 49…, c'est pour ma mère": told before it was known for whom the message is, the number is theirs."""
    dossier = tour.brouillon.dossier
    donne = [lu.valeur for lu in tour.identifiants if lu.type is TypeIdentifiant.NIR]
    if dossier.agissant_pour is None or not donne or "demandeur.nir" not in tour.nouveautes:
        return
    if dossier.demandeur.nir in donne:
        vider(tour, "demandeur.nir")
        tour.nouveautes.discard("demandeur.nir")
        noter_identifiants(tour)


def oter_le_nir_d_un_autre(tour: Tour) -> bool:
    """Whether the number is disowned, or taken back at once: it is not kept, and one that was goes.

    A saisine for somebody holds theirs.
    """
    if retraits.reprend_le_nir(tour.texte):
        champ = "personne_concernee.nir" if tour.brouillon.dossier.agissant_pour else "demandeur.nir"
        return _laisser_le_nir(tour, champ, "nir_retire")
    if tour.brouillon.dossier.agissant_pour or not retraits.desavoue_le_nir(tour.texte):
        return False
    donne = any(lu.type is TypeIdentifiant.NIR for lu in tour.identifiants)
    if not (donne or tour.brouillon.dossier.demandeur.nir):
        return False
    return _laisser_le_nir(tour, "demandeur.nir", "nir_d_un_autre")


def _laisser_le_nir(tour: Tour, champ: str, message: str) -> bool:
    tour.dire(message)
    laisser(tour, champ)
    tour.brouillon.valeurs_rejetees.pop(champ, None)
    return True


def champ_de(tour: Tour, lu: Identifiant) -> str | None:
    """The field that an identifier belongs to; a NIR is that of the person concerned."""
    if lu.type is TypeIdentifiant.NIR:
        return "personne_concernee.nir" if tour.brouillon.dossier.agissant_pour else "demandeur.nir"
    return CHAMP_DE_L_IDENTIFIANT.get(lu.type)
