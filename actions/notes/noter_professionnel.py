"""Takes what the message says of the health professional, where the motive speaks of one."""

import re

from actions.lecture.lire_professionnel import medecin_contacte
from actions.notes.champs import ecrire, passer
from actions.notes.noter_soignant_nomme import noter_soignant_nomme
from actions.tour import JOURS, MOTS_D_UNE_REPONSE_COURTE, Tour
from bot.extraction.affaire import medecins, professions, sommes
from bot.extraction.affaire.souhaits import sans_souhaits
from bot.extraction.correction.lignes import dit_un_autre_soignant
from bot.extraction.langue.orthographe import plie_avant
from bot.extraction.langue.pliage import plier
from bot.extraction.lieux import villes
from bot.extraction.personnes import noms
from bot.extraction.personnes.noms_connus import est_le_meme_autrement_ecrit
from bot.extraction.recit.recits import JETON
from bot.extraction.reponse import reponses
from bot.extraction.temps import dates
from bot.mediation.collecte import MEDECINS
from bot.mediation.situation import MOTIFS_MEDECIN

NOM = "professionnel.nom"
MOTS_D_UNE_IGNORANCE = 5
TITRES = re.compile(r"\b(?:dr|docteure?|professeur|cabinet|clinique|centre|hopital|polyclinique|pharmacie)\b")
VILLE_APRES = re.compile(
    r"^.{0,40}?\s(?:à|a|au|aux|de|d'|sur)\s*(?!CHR?U?\b)([A-ZÀ-Þ][\wÀ-ÿ'-]+(?:[ -][A-ZÀ-Þ][\wÀ-ÿ'-]+){0,3})"
)
VILLE_DES_FAITS = re.compile(
    r"^[^.!?]{0,100}?\s(?:à|a(?!\s[A-Z]{2}))\s([A-ZÀ-Þ][\wÀ-ÿ'-]+(?:[ -][A-ZÀ-Þ][\wÀ-ÿ'-]+){0,3})"
)
"""A town farther in the sentence that speaks of the professional ("…il y a trois semaines à Pantin")."""

VILLE_ENTRE_PARENTHESES = re.compile(
    r"^(?:[^().!?]{0,40}\([^().!?]{0,30}?|[^().!?]{0,10}), ?([A-ZÀ-Þ][\wÀ-ÿ'-]+(?:[ -][A-ZÀ-Þ][\wÀ-ÿ'-]+){0,3})\)"
)
""" "Dr Weber (cardiologue, Metz)"."""
VILLE_APPOSEE = re.compile(r"^, ([A-ZÀ-Þ][\wÀ-ÿ'-]+(?:[ -][A-ZÀ-Þ][\wÀ-ÿ'-]+){0,3})(?=\s*(?:$|[\n,.;]))")
""" "Dr Simon Lebrun, Reims"."""
RENDEZ_VOUS = re.compile(
    r"\b(?:rdv|rendez[- ]?vous|propos\w+|creneaux?|place|date)(?![a-z])[^.!?]{0,40}$"
    r"|\b(?:pas|rien|aucun\w*|personne)\b[^.!?,;]{0,20} avant? (?:le |fin |debut |mi-?)?$"
)
SOUHAITE = re.compile(r"\b(?:veux|veut|voudr\w+|souhait\w+|demand\w+|aimer\w+|esper\w+)\b[^.!?;]{0,40}$")
""" "Je voudrais un rendez-vous avant 3 mois": the delay wished for, not the one offered."""
LIEU_DE_SOINS = re.compile(
    r"\b(?:CHU|CHR|h[ôo]pital|clinique|cabinet|centre hospitalier|maison de sant[ée]) (?:de |d['’])"
    r"([A-ZÀ-Þ][\wÀ-ÿ'-]+(?:[ -][A-ZÀ-Þ][\wÀ-ÿ'-]+){0,3})"
)
""" "Au CHU de Rennes"."""
LIEU_DU_CABINET = re.compile(
    r"\b(?:(?:c'est|c|au|chez|le|la|un|une) |l')+(?P<lieu>[a-z-]+(?: [a-z-]+){0,2}? (?:a cote|en face|pres"
    r"|(?:(?:de |dans |sur )?(?:la |l'|le )?"
    r"(?:rue|avenue|av|boulevard|bd|place|allees?|impasse|chemin|route|quai|cours|square)))(?![a-z]) ?[^.,;!?\n]*?)"
    r"(?=[.,;!?\n]|$| (?:a|au|sur) [a-z-]+\W*$)"
)
ENSEIGNE = re.compile(
    r"(?:[,;.:]|\bmais)\s*(?:mais )?(?:c['’]?\s?(?:est|était)|il|elle|ça) "
    r"(?:(?:chez|travaille chez|s['’]appelle|le|la|au|l['’]) ?)*"
    r"(?P<dite>(?:(?:cabinet|centre|clinique|pharmacie|magasin|maison|espace) (?:de |du |des |la |le |les )*)?"
    r"[A-ZÀ-Þ][^.,;!?\n]{1,60})"
)
""" "Je ne connais pas son nom, c'est Optique 2000": the name of the shop or of the practice."""
ENSEIGNE_APPOSEE = re.compile(
    r"(?:\s(?:de|d['’]|à|a|sur)\s?[A-ZÀ-Þ][\wÀ-ÿ'-]+(?:[ -][\wÀ-ÿ'-]+){0,2})?,\s"
    r"(?P<dite>(?:Optique|Opticiens?|Pharmacie|Cabinet|Centre|Clinique|Espace|Laboratoire|Maison) [^,.;:!?\n]{2,40})(?=,)"
)
""" "Un opticien de Brive, Optique du Théâtre, a refusé"."""
CABINET = re.compile(
    r"(?P<dite>\b[Cc]abinet (?:dentaire |m[ée]dical )?(?:[A-ZÀ-Þ][\wÀ-ÿ'-]+(?: [A-ZÀ-Þ][\wÀ-ÿ'-]+){0,3})"
    r"(?: (?:et|&) (?:associ[ée]e?s?|[A-ZÀ-Þ][\wÀ-ÿ'-]+))?)"
)
VOIE = re.compile(
    r"\b(?:rue|avenue|av|boulevard|bd|place|allees?|impasse|chemin|route|quai|cours|square) (?:d[eu'] ?)?$"
)
LIEU_EN_MINUSCULES = re.compile(
    r"^,? (?:a|sur|de) (?=[a-z])|(?<=[a-z0-9]),? a (?=[a-z])"
    r"|\b(?:clini[qk]\w*|hopital|hosto|chu|cabinet|centre|labo\w*|maison)(?: [a-z'-]+){0,3}? de (?=[a-z])"
)
""" "Dr Benhamou a créteil": one of the larger towns, known without capital."""


def noter_professionnel(tour: Tour) -> None:
    """The profession and the name of the health professional, where the motive speaks of one."""
    if tour.brouillon.situation.motif == "medecin_traitant":
        _noter_les_medecins(tour)
    if tour.brouillon.situation.motif not in MOTIFS_MEDECIN - {"medecin_traitant"}:
        return
    un_autre = dit_un_autre_soignant(tour.texte)
    if (lue := professions.lire_le_soignant(tour.texte)) and (lue.nom or not un_autre):
        connu = tour.brouillon.dossier.professionnel
        if connu.profession is None or tour.brouillon.champ == "professionnel.profession":
            ecrire(tour, "professionnel.profession", lue.profession)
            if lue.avec_ordre is not None:
                ecrire(tour, "profession_avec_ordre", "oui" if lue.avec_ordre else "non")
        court = len(tour.texte.split()) <= MOTS_D_UNE_REPONSE_COURTE
        plusieurs = (
            len(TITRES.findall(plier(tour.texte).plie)) > 1 and court
        )  # "clinique des Tilleuls, dr Achard": whole
        nouveau = connu.nom is None or un_autre or est_le_meme_autrement_ecrit(lue.nom, connu.nom)
        if lue.nom and nouveau and not (plusieurs and tour.brouillon.champ == NOM):
            ecrire(tour, NOM, lue.nom)
        enseigne = ENSEIGNE_APPOSEE.match(tour.texte, lue.fin) if not lue.nom else None
        if enseigne and connu.nom is None:
            ecrire(tour, NOM, enseigne["dite"].strip())
        ville = (
            lue.lieu
            or _ville_apres(tour.texte[lue.fin :])
            or _ville_avant_le_nom(tour.texte[lue.debut : lue.fin], lue.nom)
        )
        if ville and (connu.ville is None or un_autre):
            ecrire(tour, "professionnel.ville", ville)
        if plusieurs and ville and tour.brouillon.champ == NOM and connu.nom is None:
            ecrire(tour, NOM, _sans_la_ville(tour.texte, ville))  # what gave the town is not read again as a name
    noter_soignant_nomme(tour)
    _noter_le_cabinet(tour)
    if tour.brouillon.champ == NOM and NOM not in tour.nouveautes and _ignore_le_nom(tour.texte):
        _noter_le_lieu(tour)
    _noter_delai(tour)


def _sans_la_ville(texte: str, ville: str) -> str:
    """ "Dr Dubreuil, cabinet des Lilas à Bobigny" without the town that ends it."""
    lu = plier(texte)
    fin = re.search(rf"(?<![ ,])[ ,]+(?:(?:a|au|aux|de|d'|sur) ?)?{re.escape(plier(ville).plie)}\W*$", lu.plie)
    return texte[: lu.debuts[fin.start()]].strip(" ,.") if fin else texte.strip()


def _ignore_le_nom(texte: str) -> bool:
    """Whether an answer begins by saying that the name is not known, whatever it tells instead."""
    return reponses.est_ignorance(" ".join(texte.split()[:MOTS_D_UNE_IGNORANCE]))


def _noter_le_lieu(tour: Tour) -> None:
    """ "Je sais pas son nom, c'est le cabinet rue Gabriel Péri": where they practise says who they are."""
    lu = plier(tour.texte)
    if trouve := LIEU_DU_CABINET.search(lu.plie):
        lieu = tour.texte[slice(*lu.etendue(*trouve.span("lieu")))].strip(" .")
        ecrire(tour, NOM, lieu)
    else:
        _noter_l_enseigne(tour)


def _noter_l_enseigne(tour: Tour) -> None:
    """ "Je ne connais pas son nom, c'est Optique 2000 à Limoges"; of who only says the town, the name is not asked again."""
    enseigne = ENSEIGNE.search(tour.texte)
    dite = enseigne["dite"].strip(" .") if enseigne else ""
    est_la_ville = villes.est_une_ville_connue(dite)
    ville = dite if est_la_ville else _ville_apres(f" {dite or tour.texte}")
    if ville:
        ecrire(tour, "professionnel.ville", ville)
    if dite and not est_la_ville:
        ecrire(tour, NOM, _sans_la_ville(dite, ville) if ville else dite)
    elif "professionnel.ville" in tour.nouveautes:
        passer(tour, NOM)


def _noter_les_medecins(tour: Tour) -> None:
    """The doctors asked, where the message tells them: they are not asked for again, and others join those known."""
    if tour.brouillon.champ == MEDECINS or reponses.est_question(tour.texte):
        return
    connus = tour.brouillon.dossier.medecins_contactes
    deja = plier(" ".join(connu.qui for connu in connus)).plie
    lus = [
        un
        for un in medecins.lire_medecins_racontes(sans_souhaits(JETON.sub(" ", tour.texte)))
        if plier(un.qui).plie not in deja
    ]
    if lus:
        ecrire(tour, MEDECINS, [*connus, *(medecin_contacte(tour, lu) for lu in lus)])


def _noter_le_cabinet(tour: Tour) -> None:
    """ "Le dentiste de ma fille refuse la C2S, cabinet Dentalis à Lens": the practice, where nobody else is named."""
    connu, cabinet = tour.brouillon.dossier.professionnel, CABINET.search(tour.texte)
    if cabinet is None or connu.profession is None or connu.nom is not None:
        return
    ecrire(tour, NOM, cabinet["dite"])
    ville = _ville_apres(tour.texte[cabinet.end() :])
    if connu.ville is None and ville:
        ecrire(tour, "professionnel.ville", ville)


def _ville_avant_le_nom(dite: str, nom: str | None) -> str | None:
    """ "Le gynéco…, cabinet Saint-Roch à Narbonne, docteur Palacio": the town told before the name."""
    return _ville_apres(dite[: -len(nom)]) if nom else None


def _ville_apres(suite: str) -> str | None:
    """The town of the professional, in what follows their name or profession; a street's name is none ("rue de Lannoy")."""
    trouvee = VILLE_APRES.match(suite) or VILLE_DES_FAITS.match(suite)
    if trouvee and VOIE.search(plier(suite[: trouvee.start(1)]).plie):
        trouvee = VILLE_DES_FAITS.match(suite)
    if trouvee:
        ville = trouvee.group(1)
        return None if villes.est_un_sigle(ville) or noms.lire_noms(suite[: trouvee.end()]) else ville
    apposee = VILLE_ENTRE_PARENTHESES.match(suite) or VILLE_APPOSEE.match(suite)
    if apposee and villes.est_une_ville_nommee(apposee.group(1)):
        return apposee.group(1)
    soins = LIEU_DE_SOINS.search(suite)
    if soins and villes.est_une_ville_nommee(soins.group(1)):
        return soins.group(1)
    lu = plier(suite)
    for lieu in LIEU_EN_MINUSCULES.finditer(lu.plie):
        lue = villes.lire_ville_apres(suite, lu, lieu.end())
        if lue and villes.est_une_ville_nommee(lue[0]) and not VOIE.search(lu.plie[: lieu.end()]):
            return lue[0]
    return None


def _noter_delai(tour: Tour) -> None:
    """ "Dix mois d'attente": in the story of an appointment that cannot be had, the delay offered."""
    if tour.brouillon.situation.motif != "rdv_specialiste" or tour.brouillon.dossier.professionnel.delai_propose:
        return
    lues = sommes.lire_durees(tour.texte)
    durees = [lue for lue in lues if not SOUHAITE.search(plie_avant(tour.texte, lue.debut))]
    if tour.lecture.famille != "situation":
        return
    if not durees and (lue := _rendez_vous_propose(tour)):
        ecrire(tour, "professionnel.delai_propose", lue)
    if durees:
        longue = max(durees, key=lambda duree: duree.nombre * JOURS[duree.unite])
        ecrire(tour, "professionnel.delai_propose", tour.texte[longue.debut : longue.fin])


def _rendez_vous_propose(tour: Tour) -> str | None:
    """ "Premier rendez-vous proposé le 12 janvier 2027": a day to come says how long the wait is."""
    lues = dates.lire_dates(tour.texte, tour.aujourd_hui, futur=True)
    proposees = (lue for lue in lues if RENDEZ_VOUS.search(plie_avant(tour.texte, lue.debut)))
    a_venir = (lue for lue in proposees if lue.candidats and lue.candidats[0] > tour.aujourd_hui)
    return next((tour.texte[lue.debut : lue.fin] for lue in a_venir), None)
