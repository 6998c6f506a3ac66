"""Addresses, postcodes, towns, and the name of a caisse."""

import re

from actions.lecture.a_qui_le_nom import suit_des_personnes
from actions.notes.champs import ecrire, vider
from actions.tour import Tour
from bot.extraction.affaire import professions
from bot.extraction.langue.interrogations import separer
from bot.extraction.langue.pliage import plier
from bot.extraction.lieux import adresses, caisses, codes_postaux, villes
from bot.extraction.lieux.adresses import Adresse
from bot.extraction.lieux.codes_postaux import CodePostalLu
from bot.extraction.lieux.domiciles import est_chez_l_autre, est_chez_les_deux, est_chez_soi, est_chez_un_tiers
from bot.extraction.personnes import noms
from bot.extraction.personnes.organisations import OrganisationLue
from bot.extraction.reponse import reponses
from bot.mediation.dossier import Personne
from bot.mediation.situation import INCONNU, MOTIFS_MEDECIN

_Y_EXERCE = (
    r"(?:exerce|consulte|recoit|est installee?|(?:dont )?(?:son |le )?cabinet(?: est| se trouve)?|se trouve|situee?)"
    r"[ ,:]*(?:(?:au|a|dans|est) )?"
)
DEMENAGE = re.compile(
    r"h?abite (?:plus|pas)(?![a-z])|\bdemenag|\bplus (?:a|au|dans) |\bchange d'adresse|\bnouvelle adresse"
)
CODE_SEUL = re.compile(r"\W*\d{2} ?\d{3}\W*")
DEVANT_UN_LIEU = 200
"""How many characters before a place may name the professional whose it is."""
LIE_AU_PROFESSIONNEL = re.compile(rf"[ ,(:-]*(?:(?:qui|il|elle) )?(?:{_Y_EXERCE})?(?:(?:au|a|dans|est) )?")
EXERCE_LA = re.compile(rf"\b{_Y_EXERCE}$")
""" "Dr Arnal, 12 rue Nationale": between a professional and the place where they practise."""

SON_LIEU = re.compile(r"\b[àa]\b|[ ,(-]")
"""What stands between the name of an organisation and where it is."""


def noter_lieux(tour: Tour) -> None:
    """Address, postcode, town, and the name of a caisse."""
    lues = adresses.lire_adresses(tour.texte)
    _noter_les_adresses(tour, lues)
    if not lues:
        _noter_les_codes_postaux(tour)
        if dit := _code_devant_une_question(tour):
            with tour.disant(dit):
                _noter_les_codes_postaux(tour)
    codes = {lue.code for lue in caisses.lire_caisses(tour.texte, tour.noms_des_caisses())}
    if len(codes) == 1:
        ecrire(tour, "caisse", codes.pop())
        if tour.brouillon.situation.regime in (None, INCONNU) and not reponses.est_question(tour.texte):
            ecrire(tour, "regime", "general")  # who names their CPAM belongs to it


def _code_devant_une_question(tour: Tour) -> str:
    """The bare postcode with which a message that asks something begins ("44100 pourquoi vous le voulez ?"), else nothing."""
    dit, posee = separer(tour.texte)
    return dit if posee and CODE_SEUL.fullmatch(dit) and not codes_postaux.lire_codes_postaux(tour.texte) else ""


def _noter_les_adresses(tour: Tour, lues: list[Adresse]) -> None:
    """The first address of each person; one of nobody in particular is that of who writes, to whom the answer goes."""
    depuis = 0
    servis: set[str] = set()
    for lue in lues:
        if _est_celui_d_un_professionnel(tour, lue.debut):
            _noter_la_ville_du_professionnel(tour, lue)
            continue
        a_qui = _a_qui(tour, tour.texte[depuis : lue.debut], "demandeur")
        depuis = lue.fin
        for qui in [un for un in a_qui if un not in servis]:
            servis.add(qui)
            ecrire_adresse(tour, lue, qui)


def _noter_les_codes_postaux(tour: Tour) -> None:
    """The first postcode of each person; one of nobody in particular is that of the person concerned."""
    depuis = 0
    servis: set[str] = set()
    for lu in codes_postaux.lire_codes_postaux(tour.texte):
        if _est_celui_d_un_professionnel(tour, lu.debut):
            _noter_la_ville_du_professionnel(tour, lu)
            continue
        organisation = _l_organisation_qui_y_est(tour, lu)
        a_qui = ["demandeur"] if organisation else _a_qui(tour, tour.texte[depuis : lu.debut], "personne_concernee")
        depuis = lu.fin
        ville = None if organisation and lu.ville and lu.ville in organisation.nom else lu.ville
        for qui in [un for un in a_qui if un not in servis]:
            servis.add(qui)
            _quitter_l_ancienne_adresse(tour, qui, lu)
            ecrire(tour, f"{qui}.code_postal", lu.code)
            if ville and not _est_le_nom(tour, ville):
                ecrire(tour, f"{qui}.ville", ville)


def _quitter_l_ancienne_adresse(tour: Tour, qui: str, lu: CodePostalLu) -> None:
    """ "J'habite plus à Rennes mais à Vannes 56000": the street and the town of before are theirs no longer."""
    connue: Personne = getattr(tour.brouillon.dossier, qui)
    if not connue.code_postal or connue.code_postal == lu.code or not DEMENAGE.search(plier(tour.texte).plie):
        return
    for partie in ("adresse", "complement_adresse", *(() if lu.ville else ("ville",))):
        if getattr(connue, partie):
            vider(tour, f"{qui}.{partie}")
            tour.changements.add(f"{qui}.{partie}")


def _l_organisation_qui_y_est(tour: Tour, lu: CodePostalLu) -> OrganisationLue | None:
    """ "CCAS de Foix (09000)", "UDAF de la Somme, Amiens 80000": the organisation of who writes, right before a postcode."""
    for une in noms.lire_organisations(tour.texte):
        entre = tour.texte[une.fin : lu.debut].replace(lu.ville or "", "")
        if une.debut < lu.debut and not SON_LIEU.sub("", entre):
            return une if suit_des_personnes(tour) else None
    return None


def _est_celui_d_un_professionnel(tour: Tour, debut: int) -> bool:
    """Whether a place stands right after a health professional: it is theirs, unless the question was of another's."""
    champ = tour.brouillon.champ or ""
    if champ.startswith(("demandeur.", "personne_concernee.")):
        return False
    avant = tour.texte[max(0, debut - DEVANT_UN_LIEU) : debut]
    if champ == "professionnel.nom" and not est_chez_soi(avant):
        return not est_chez_l_autre(avant)  # "Optic 2000 rue du Mené"
    lues = professions.lire_professions(avant)
    entre = plier(avant[lues[-1].fin :]).plie if lues else ""
    return bool(lues) and bool(LIE_AU_PROFESSIONNEL.fullmatch(entre) or EXERCE_LA.search(entre))


def _noter_la_ville_du_professionnel(tour: Tour, lieu: Adresse | CodePostalLu) -> None:
    """The town of a place that is a professional's, where the motive speaks of one."""
    brouillon = tour.brouillon
    du_litige = brouillon.situation.motif in MOTIFS_MEDECIN - {"medecin_traitant"}
    if du_litige and lieu.ville and brouillon.dossier.professionnel.ville is None:
        ecrire(tour, "professionnel.ville", lieu.ville)


def _a_qui(tour: Tour, avant: str, sinon: str) -> list[str]:
    """Whose a place is: the words say it that stand between it and the place before, else the question."""
    if est_chez_un_tiers(avant):
        return []
    if not tour.brouillon.dossier.agissant_pour:
        return ["demandeur"]
    if est_chez_les_deux(avant):
        return ["demandeur", "personne_concernee"]
    if est_chez_soi(avant) or _se_nomme_juste_avant(avant):
        return ["demandeur"]
    demandee = (tour.brouillon.champ or "").startswith("personne_concernee.")
    return ["personne_concernee"] if demandee or est_chez_l_autre(avant) else [sinon]


def _se_nomme_juste_avant(avant: str) -> bool:
    """ "Je suis Rita Costa, 13002 Marseille": a place right after the name of who writes is theirs, whomever they write for."""
    dernier = max(noms.lire_noms(avant), key=lambda lu: lu.fin, default=None)
    return dernier is not None and dernier.qui is noms.Qui.SOI and not avant[dernier.fin :].strip(" ,;(-\n")


def _est_le_nom(tour: Tour, ville: str) -> bool:
    """ "Nadia Benali, 42000": what stands before the postcode is a name, not a town; after it, a known first name is one."""
    suite = tour.texte.partition(ville)[2]
    lu = noms.lire_reponse_nom(ville)
    if lu is None or lu.prenom is None or lu.nom is None:
        return False
    return any(signe.isdigit() for signe in suite) or villes.est_le_nom_de_quelqu_un(ville)


def ecrire_adresse(tour: Tour, lue: Adresse, qui: str) -> None:
    """Writes the parts of somebody's postal address."""
    for partie in ("adresse", "complement_adresse", "code_postal", "ville"):
        if valeur := getattr(lue, partie):
            ecrire(tour, f"{qui}.{partie}", valeur)
