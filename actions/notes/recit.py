"""The story: which passages of a message go into it, word for word, and which hold no longer."""

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import partial

from actions.depot.recapitulatif import date_en_mots, en_mots
from actions.tour import Tour
from bot.extraction.affaire.comportements import dit_un_refus
from bot.extraction.affaire.couvertures import remplacer_la_couverture
from bot.extraction.affaire.procedure import sans_procedure
from bot.extraction.affaire.sommes import remplacer_la_somme
from bot.extraction.affaire.souhaits import sans_souhaits
from bot.extraction.langue.pliage import plier
from bot.extraction.recit.recits import (
    MOTS_MINIMUM,
    demande_d_ajouter,
    lire_recit,
    ne_dit_que_la_reclamation_niee,
    sans_issue,
    sans_reclamation_niee,
    sans_resultat,
)
from bot.extraction.recit.recits_retouches import remplacer_la_ville, remplacer_les_mots
from bot.extraction.reponse.consignes import sans_consignes
from bot.extraction.temps import dates
from bot.mediation.brouillon import Brouillon
from bot.mediation.collecte import MOTS_D_UN_RECIT, valeur
from bot.mediation.dates import DateConnue, Precision
from bot.mediation.dossier import Dossier, Passage
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN

DE_LA_PERSONNE = (dates.Role.RECLAMATION, dates.Role.RELANCE)
"""What a date of the account is of, where the person did it and not the caisse."""
MOTS_D_UN_ORDRE = 3
"""So few words are written down where that is asked for ("mettez que je suis médecin")."""
DATE_EN_CHIFFRES = re.compile(r"((?:le |du |au )?)\d", re.IGNORECASE)
SANS_TITRE = re.compile(r"^(?:le |la )?(?:docteure?|dr)\.? ", re.IGNORECASE)
PROCHE = re.compile(r"(?:mon|ma|mes|notre) \w+", re.IGNORECASE)


def ajouter(tour: Tour, resultat: str | None, fait: str | None = None) -> None:
    """Adds what this message tells to the story, or only the fact that it holds, tied to the motive and the person it
    speaks of.
    """
    dossier = tour.brouillon.dossier
    entier = sans_consignes(fait or lire_recit(tour.texte))
    restant = sans_souhaits(entier)
    texte = restant if len(restant.split()) >= MOTS_D_UN_RECIT else entier  # the wish has its own line
    minimum = MOTS_D_UN_ORDRE if demande_d_ajouter(tour.texte) else MOTS_MINIMUM
    if len(texte.split()) < minimum or plier(texte).plie in plier(dossier.recit()).plie:
        return
    _ajouter(tour, Passage(texte, tour.brouillon.situation.motif, personne(dossier), resultat))


def garder_tel_quel(tour: Tour, dite: str) -> None:
    """Adds words that have no line of their own to the story, once, unless they stand there already."""
    if plier(dite).plie not in plier(tour.brouillon.dossier.recit()).plie:
        _ajouter(tour, Passage(dite, None, personne(tour.brouillon.dossier)))


def _ajouter(tour: Tour, passage: Passage) -> None:
    dossier = tour.brouillon.dossier
    dossier.passages.append(passage)
    tour.ajouts.add("recit")  # what is agreed to at the summary is what was shown
    if dossier.recit_reecrit is not None:
        dossier.recit_reecrit = f"{dossier.recit_reecrit}\n\n{passage.texte}"


def accorder(tour: Tour, champs: Iterable[str]) -> None:
    """Makes what the person wrote agree with the dates, sums, cover and professional that they have just put right in these
    fields.
    """
    dossier = tour.brouillon.dossier
    for champ in champs:
        avant, nouvelle = tour.remplacees.get(champ), valeur(tour.brouillon, champ)
        if isinstance(avant, DateConnue) and isinstance(nouvelle, DateConnue) and avant.valeur != nouvelle.valeur:
            _reecrire(dossier, partial(_accorder, tour, champ=champ, avant=avant, nouvelle=nouvelle))
        elif champ == "professionnel.nom" and isinstance(avant, str) and isinstance(nouvelle, str):
            _nommer_le_professionnel(dossier, avant, nouvelle)
        elif champ == "professionnel.ville" and isinstance(avant, str) and isinstance(nouvelle, str):
            _reecrire(dossier, partial(remplacer_la_ville, avant=avant, nouvelle=nouvelle))
        elif champ == "couverture" and isinstance(avant, str):
            _reecrire(
                dossier, partial(remplacer_la_couverture, avant=avant, nouvelle=tour.brouillon.situation.couverture)
            )
        elif isinstance(avant, float) and isinstance(nouvelle, float) and en_mots(tour, champ):
            corriger = partial(remplacer_la_somme, avant=Decimal(str(avant)), nouvelle=en_mots(tour, champ) or "")
            _reecrire(dossier, corriger)
            dossier.demande = dossier.demande and corriger(dossier.demande)


def _nommer_le_professionnel(dossier: Dossier, avant: str, nouvelle: str) -> None:
    """The professional is called otherwise than was told; what is somebody else's name, too, stays."""
    ancien = plier(SANS_TITRE.sub("", avant)).plie
    if ancien and not _est_le_nom_de_quelqu_un(dossier, ancien):
        _reecrire(dossier, partial(remplacer_les_mots, ancien=ancien, nouveau=SANS_TITRE.sub("", nouvelle)))


def _est_le_nom_de_quelqu_un(dossier: Dossier, plie: str) -> bool:
    """Whether folded words are the surname of who writes, or of the one concerned."""
    return plie in (plier(un.nom or "").plie for un in (dossier.demandeur, dossier.personne_concernee))


def _reecrire(dossier: Dossier, corriger: Callable[[str], str]) -> None:
    for passage in dossier.passages:
        passage.texte = corriger(passage.texte)
    if dossier.recit_reecrit is not None:
        dossier.recit_reecrit = corriger(dossier.recit_reecrit)


def _accorder(tour: Tour, texte: str, champ: str, avant: DateConnue, nouvelle: DateConnue) -> str:
    """The text with the new date in the place of the former; where that was said in other words ("lundi"), beside it. One
    that tells the new date already tells both, and stays.
    """
    lues = dates.lire_dates(texte, tour.aujourd_hui)
    if any(nouvelle.valeur in lue.candidats[:1] and lue.precision is nouvelle.precision for lue in lues):
        return texte
    if champ == "reclamation.date_reponse" and any(
        avant.valeur in lue.candidats and lue.role in DE_LA_PERSONNE for lue in lues
    ):
        return texte  # it was told of what the person sent: no answer came on that day
    return _mettre_a_la_place(tour, texte, [(avant, nouvelle)])


def remettre_les_dates(tour: Tour, avant: Mapping[str, DateConnue]) -> None:
    """Several dates changed at once, `avant` by their field: what was told of each tells the new one."""
    couples = [(ancienne, valeur(tour.brouillon, champ)) for champ, ancienne in avant.items()]
    changes = [(une, autre) for une, autre in couples if isinstance(autre, DateConnue) and une != autre]
    _reecrire(tour.brouillon.dossier, lambda texte: _mettre_a_la_place(tour, texte, changes))


def remettre_une_date(tour: Tour, avant: DateConnue, nouvelle: DateConnue) -> None:
    """One date of several in a line is put right: what was told of it tells the new one."""
    _reecrire(tour.brouillon.dossier, lambda texte: _mettre_a_la_place(tour, texte, [(avant, nouvelle)]))


def _mettre_a_la_place(tour: Tour, texte: str, couples: list[tuple[DateConnue, DateConnue]]) -> str:
    """The text with the second date of each couple wherever the first was told."""
    for lue in reversed(dates.lire_dates(texte, tour.aujourd_hui)):
        for avant, nouvelle in couples:
            if avant.valeur in lue.candidats and lue.precision is avant.precision:
                corrigee = _date_corrigee(tour, texte, lue, nouvelle)
                texte = texte[: lue.debut] + corrigee + texte[lue.fin :]
                break
    return texte


def _date_corrigee(tour: Tour, texte: str, lue: dates.DateLue, nouvelle: DateConnue) -> str:
    """What stands in the place of a date that was told: the new one, beside the words that said it otherwise."""
    en_mots, dite = date_en_mots(tour, nouvelle), texte[lue.debut : lue.fin]
    annonce = tour.message("date_corrigee", avant="", apres="").strip().removesuffix("]")
    chiffres = DATE_EN_CHIFFRES.match(dite) if nouvelle.precision is Precision.JOUR else None
    article = "" if texte[: lue.debut].endswith(annonce) else chiffres and chiffres.group(1)
    return tour.message("date_corrigee", avant=dite, apres=en_mots) if article is None else f"{article}{en_mots}"


def personne(dossier: Dossier) -> str | None:
    """Words for the person of whom the story speaks, None while nobody said."""
    if dossier.agissant_pour:
        return dossier.agissant_pour.precision or dossier.agissant_pour.qualite
    return "soi" if dossier.pour_soi else None


def nommer_autrement(dossier: Dossier, avant: str, maintenant: str) -> None:
    """The relative of whom the account speaks is another one, or called otherwise: "ma mère" becomes "ma belle-mère" in it."""
    for passage in dossier.passages:
        if passage.concerne == avant:
            passage.concerne = maintenant
    _reecrire(dossier, partial(remplacer_les_mots, ancien=plier(avant).plie, nouveau=maintenant))


def taire(tour: Tour, champ: str) -> None:
    """A date or the name of a professional that is left out stands no more in what the person wrote."""
    tenue = valeur(tour.brouillon, champ)
    if isinstance(tenue, DateConnue):
        _reecrire(tour.brouillon.dossier, partial(_sans_la_date, tour, date_tue=tenue))
    elif champ == "professionnel.nom":
        _taire_un_nom(tour, str(tenue))


def _sans_la_date(tour: Tour, texte: str, date_tue: DateConnue) -> str:
    for lue in reversed(dates.lire_dates(texte, tour.aujourd_hui)):
        if date_tue.valeur in lue.candidats and lue.precision is date_tue.precision:
            texte = texte[: lue.debut] + tour.message("date_retiree") + texte[lue.fin :]
    return texte


def _taire_un_nom(tour: Tour, nom: str) -> None:
    """What is the name of who writes, or of the one concerned, too, stays."""
    dossier, plie = tour.brouillon.dossier, plier(nom).plie
    if _est_le_nom_de_quelqu_un(dossier, plie):
        return
    oter = partial(remplacer_les_mots, ancien=plie, nouveau=tour.message("nom_retire"))
    _reecrire(dossier, oter)
    dossier.demande = dossier.demande and oter(dossier.demande)


def suivre_la_meme_affaire(dossier: Dossier, motif: str) -> None:
    """The motive changes by a message that names no dispute of its own ("je leur ai écrit, pas de réponse"): what was told
    before is what it speaks of, and stays.
    """
    for passage in dossier.passages:
        passage.motif, passage.resultat = motif, None


def rouvrir(brouillon: Brouillon) -> None:
    """Empties the story, which is to be told anew; what it was is kept."""
    dossier = brouillon.dossier
    brouillon.recit_d_avant = dossier.recit() or brouillon.recit_d_avant
    dossier.recit_reecrit, dossier.passages = None, []


def remettre(brouillon: Brouillon) -> None:
    """Puts back the story of before; the one told since takes its place."""
    dossier = brouillon.dossier
    ici, dossier.passages = dossier.recit(), []
    dossier.recit_reecrit, brouillon.recit_d_avant = brouillon.recit_d_avant, ici or None


def retirer_ce_qui_ne_tient_plus(dossier: Dossier, motif: str | None) -> None:
    """Drops the passages of another motive or of another relative, and what tells another result of the complaint."""
    qui = personne(dossier)
    resultat = dossier.reclamation.resultat
    dossier.passages = [
        passage
        for passage in dossier.passages
        if (passage.motif in (None, motif) or meme_affaire(passage.motif, motif))
        and not _autre_proche(passage.concerne, qui)
    ]
    for passage in dossier.passages:
        if passage.resultat and resultat and not _reste_vrai(passage.resultat, resultat):
            restant = sans_resultat(passage.texte, passage.resultat)
            assez = (
                restant == passage.texte or len(restant.split()) >= MOTS_MINIMUM
            )  # "ils refusent" tells nothing alone
            passage.texte, passage.resultat = restant if assez else "", None
    dossier.passages = [passage for passage in dossier.passages if passage.texte]


def retirer_les_refus(dossier: Dossier) -> None:
    """Nobody refused to treat the person, they say: what told that somebody did goes out of the story."""
    dossier.passages = [passage for passage in dossier.passages if not dit_un_refus(passage.texte)]
    if dossier.recit_reecrit is not None and dit_un_refus(dossier.recit_reecrit):
        dossier.recit_reecrit = None


def retirer_la_reclamation_niee(dossier: Dossier) -> None:
    """A complaint was made after all: the clauses of the story that say that none was go out, and what said only that."""
    autres = [passage for passage in dossier.passages if not ne_dit_que_la_reclamation_niee(passage.texte)]
    dossier.passages = autres or dossier.passages
    _reecrire(dossier, lambda texte: sans_reclamation_niee(texte) if texte else texte)
    dossier.passages = [passage for passage in dossier.passages if passage.texte]


def retirer_l_issue(dossier: Dossier) -> None:
    """The caisse did not give way, they say now: what told that it did goes out of the story."""
    _reecrire(dossier, sans_issue)
    dossier.passages = [passage for passage in dossier.passages if passage.texte]
    dossier.recit_reecrit = dossier.recit_reecrit or None


def retirer_la_procedure(dossier: Dossier) -> None:
    """No court deals with it any more: the clauses of the story that say that one does go out."""
    for passage in dossier.passages:
        passage.texte = sans_procedure(passage.texte)
    dossier.passages = [passage for passage in dossier.passages if passage.texte]
    if dossier.recit_reecrit is not None:
        dossier.recit_reecrit = sans_procedure(dossier.recit_reecrit) or None


def _autre_proche(raconte: str | None, dit: str | None) -> bool:
    """Whether a passage tells of one relative ("ma mère") and another one is meant; told without saying of whom, or as
    their own, it is the same story.
    """
    deux = [PROCHE.match(qui) for qui in (raconte, dit) if qui]
    return len(deux) == 2 and all(deux) and len({plier(lu.group()).plie for lu in deux if lu}) == 2


def meme_affaire(ancien: str | None, nouveau: str | None) -> bool:
    """What became of a complaint changes the motive, not the story told before; nor does what the same professional did
    besides, or refused.
    """
    return {ancien, nouveau} <= MOTIFS_CAISSE or {ancien, nouveau} <= MOTIFS_MEDECIN


def _reste_vrai(raconte: str, maintenant: str) -> bool:
    """What was told of the complaint was true then where the caisse has answered since; not the other way round."""
    return raconte == maintenant or (raconte, maintenant) == ("absence_reponse", "reponse_insatisfaisante")
