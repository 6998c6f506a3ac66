"""Takes who writes, and for whom, as the message says it."""

import re

from actions.notes.champs import ecrire, passer
from actions.notes.noter_noms import noter_nom_seul, noter_noms, noter_organisation
from actions.notes.noter_pour_qui import noter_pour_qui
from actions.tour import Tour
from bot.extraction.correction.corrections import sujet_nomme
from bot.extraction.danger import dangers, deuils
from bot.extraction.langue.interrogations import separer
from bot.extraction.personnes import noms, personnes
from bot.extraction.personnes.personnes import PourQui
from bot.extraction.reponse import reponses

RESERVE = re.compile(r"(?<=\bmoi),? mais\b.*", re.IGNORECASE | re.DOTALL)
""" "Pour moi mais je ne veux pas que mon nom apparaisse": what is refused is something else."""
NOMME_PUIS_MOI = re.compile(
    r"\b(?:nom|pr[ée]nom|s'appelle)\b[^.!?\n]*[^\s,]\s+c'est moi\b"
    r"|\bc'est moi,? (?:et |mais )?(?:son|sa|le|la|les|ma|mon|elle|lui|il)\b[^.!?\n]*\b(?:nom|pr[ée]nom|s'appelle|c'est)\b",
    re.IGNORECASE,
)
""" "Son nom c'est Durand, Petit c'est moi", "Amel c'est moi, la petite s'appelle Inaya": which name is whose."""
ET_UN_PROCHE = re.compile(r"\bmoi et (?:aussi )?(?:pour )?(?:mon|ma|mes)\b", re.IGNORECASE)
""" "Moi et mon mari aussi": one saisine a person."""
POUR_UN_AUTRE_AUSSI = re.compile(
    r"\b(?:aussi|pareil|[ée]galement|apr[èe]s|ensuite|plus tard|la m[êe]me chose)\b", re.IGNORECASE
)
""" "Et je peux faire pareil pour ma mère ?": another case, asked about and not told."""
POUR_UN_PROCHE = re.compile(r"\bpour (?:mon|ma|mes|un|une|le|la)\b|\bc[' ’]?est\b", re.IGNORECASE)
"""Says for whom it is, whatever else is told."""
UN_PROCHE_AUSSI = re.compile(r"\b(?:mon|ma|mes) \w+ [^.!?\n]{1,40}\b(?:aussi|[ée]galement|pareil)\b", re.IGNORECASE)
""" "Ma sœur a été refusée aussi": it happened to others too, and the case stays that of who told theirs."""
DE_SOI = frozenset({"demandeur.nom", "demandeur.nir", "demandeur.telephone", "demandeur.courriel"})
"""What somebody gives of themselves."""


def noter_personnes(tour: Tour) -> None:
    """Who writes, and for whom."""
    _noter_pour_qui(tour)
    _noter_accord(tour)
    noter_noms(tour)
    _ne_rien_demander_a_un_mort(tour)
    noter_nom_seul(tour)
    _comprendre_que_c_est_pour_soi(tour)
    noter_organisation(tour)


def _noter_pour_qui(tour: Tour) -> None:
    dossier = tour.brouillon.dossier
    if (dossier.agissant_pour and NOMME_PUIS_MOI.search(tour.texte)) or _nomme_dans_un_danger(tour):
        return
    dit = tour.texte if dossier.pour_soi is None else separer(tour.texte)[0]
    if dossier.pour_soi is not None and reponses.est_question(tour.texte) and POUR_UN_AUTRE_AUSSI.search(tour.texte):
        return
    if dossier.pour_soi is not None and UN_PROCHE_AUSSI.search(tour.texte) and not POUR_UN_PROCHE.search(tour.texte):
        return
    if not reponses.est_refus(RESERVE.sub("", tour.texte)):  # "je garde ça pour moi"
        noter_pour_qui(tour, personnes.lire_pour_qui(dit) or _pour_qui_avant_le_nom(dit))
    reserve = RESERVE.search(tour.texte)
    if dossier.pour_soi and reserve and sujet_nomme(reserve.group()) == "nom":
        tour.dire("autre_voie_demandeur_nom")
    dit_pour_qui = tour.brouillon.champ == "personne_concernee" or "personne_concernee" in tour.nouveautes
    if dit_pour_qui and dossier.pour_soi and ET_UN_PROCHE.search(tour.texte):
        tour.dire_une_fois("une_demande_par_personne")
    if dossier.agissant_pour is None and personnes.est_pour_un_autre(tour.texte):
        ecrire(tour, "personne_concernee", "autrui")


def _nomme_dans_un_danger(tour: Tour) -> bool:
    """ "Mon fils a fait voler une lame vers moi", of who has said for whom it is: that stays, unless it is put right."""
    connue = tour.brouillon.dossier.pour_soi is not None
    suspect = tour.danger_suspect or dangers.nomme_un_danger(tour.texte)
    return connue and suspect and not POUR_UN_PROCHE.search(tour.texte)


def _noter_accord(tour: Tour) -> None:
    """Whether the person concerned agrees."""
    agit = tour.brouillon.dossier.agissant_pour
    demande = tour.brouillon.champ == "agissant_pour.accord"
    accord = personnes.lire_accord(tour.texte, demande)
    if agit is None or not accord or _redit_sa_charge(tour, accord):
        return
    ecrire(tour, "agissant_pour.accord", accord)
    if accord == "non_precise" and (demande or reponses.lire_oui_non(tour.texte)):
        tour.dire("accord_pas_encore")
    if demande and accord == "representant_legal" and agit.qualite == "parent":
        tour.dire("accord_du_parent")


def _ne_rien_demander_a_un_mort(tour: Tour) -> None:
    """Nobody asks the agreement of the dead; the capital that a death opens is due to the family: they write for themselves."""
    dossier = tour.brouillon.dossier
    dit = f"{dossier.recit()}\n{tour.texte}"
    agit = dossier.agissant_pour
    if agit is None or not agit.precision or not deuils.est_mort(dit, agit.precision):
        return
    if agit.qualite in personnes.DE_LA_FAMILLE and deuils.reclame_le_capital_deces(dit):
        ecrire(tour, "personne_concernee", "soi")
        tour.a_redire.append("personne_concernee")
    elif agit.accord is None:
        passer(tour, "agissant_pour.accord")
        tour.nouveautes.discard("agissant_pour.accord")


def _redit_sa_charge(tour: Tour, accord: str) -> bool:
    """ "Je suis son curateur", of whom the agreement is known: it stays."""
    connu = tour.brouillon.dossier.agissant_pour
    return accord == "representant_legal" and connu is not None and connu.accord in ("ecrit", "oral")


def _comprendre_que_c_est_pour_soi(tour: Tour) -> None:
    """Who gives their own name, number or address with their own case ("ma pension") writes for themselves: said back."""
    dossier = tour.brouillon.dossier
    se_nomme = bool(tour.nouveautes & DE_SOI)
    inconnu = dossier.pour_soi is None and dossier.agissant_pour is None
    if inconnu and se_nomme and personnes.ne_parle_que_de_soi(tour.texte):
        ecrire(tour, "personne_concernee", "soi")
        tour.a_redire.append("personne_concernee")


def _pour_qui_avant_le_nom(texte: str) -> PourQui | None:
    """ "Pour moi, Luc Ferrand": for whom, said before the name, whatever was asked."""
    lu = noms.lire_reponse_nom(texte)
    return personnes.lire_pour_qui(texte[: lu.debut].rstrip(" ,")) if lu and lu.prenom and lu.nom else None
