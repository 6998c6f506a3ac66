"""Reads the profession, the name and the town of the professional, and the waiting time, as the answer to the pending field."""

import re

from actions.lecture.a_cote import MOTS_D_UN_OUI, est_a_cote
from actions.notes.champs import ecrire
from actions.tour import MOTS_D_UNE_REPONSE_COURTE, Tour
from bot.extraction.affaire import medecins, professions, sommes
from bot.extraction.langue.mots import est_une_phrase_courante
from bot.extraction.langue.pliage import plier
from bot.extraction.lieux.villes import est_une_ville_connue
from bot.extraction.recit.recits import JETON
from bot.extraction.reponse import reponses
from bot.extraction.temps import dates
from bot.mediation.dossier import MedecinContacte

MOTS_D_UN_NOM = 5
PHRASES = re.compile(r"[.;\n]+|,? (?:mais|et) (?=je |j')")
TITRE = re.compile(
    r"\b(?:dr|docteur|docteure|professeur|cabinet|clinique|centre|hopital|maison|polyclinique|pharmacie)\b"
)
PHRASE = re.compile(
    r"^\W*(?:qu[e']|(?:c'est |c )?(?:a|au|aux) [a-z]+|je|j'|ils?|elles?|on|nous|pour que|afin|avoir|etre|etes|des|mes|ses|qui"
    r"|parce|car|si|quand|depuis)\b"
)
NOMME = re.compile(
    r"^\W*(?:(?:il|elle|ce m[ée]decin|le (?:m[ée]decin|docteur|dentiste|kin[ée]|cabinet)) s['’]? ?app?ell?e"
    r"|(?:son|le) nom (?:(?:du|de la|de ce|de mon|de ma|de cette|de l['’]) ?[^\W\d_]+ )?(?:c['’ ]?est|est|:)|son nom,?)\s+"
    r"(?P<nom>(?:le |la )?[^\W\d_][\w'’.-]*(?: [\w'’.-]+){0,4})\W*$",
    re.IGNORECASE,
)
""" "Il s'appelle Denis Maréchal"."""
ENSEIGNE = re.compile(
    r"(?i:\b(?:pharmacie|cabinet|clinique|centre|h[ôo]pital|laboratoire|polyclinique) )"
    r"(?:(?:de la|de l['’]|du|des|de|d['’]) ?[\w'’-]+|[A-ZÀ-Ý][\w'’-]+)"
)
""" "Pharmacie de la Tour": what a practice is called, though it names a profession."""
SITUE = re.compile(
    r"(?P<nom>(?:(?:M|Mr|Mme|Mlle|Dr|Pr)\. ?)?[^\s,;](?:[^,.;\n]{0,60}[^\s,.;])?)(?:,? +(?:à|a|au|aux)|(?P<virgule>,)) +"
    r"(?P<ville>[A-ZÀ-Ý][\w'’-]+(?:[ -][\w'’-]+){0,4})\W*$"
)
""" "Mme Vidal à Albi": where they practise, beside what they are called."""
ANNONCE = re.compile(
    r"^\W*(?:(?:alors|euh|oui|ben|bah|je crois que|je pense que|donc|moi)[ ,]+)*"
    r"(?:c['’ ]?est|c|ça doit être|ce doit être|il s['’]agit d[eu])\s+(?:(?:je crois|je pense)[ ,]+)?(?=\w)"
    r"(?!(?:[àa]|aux?|en|dans|chez|une?|mon|ma|mes|pas|plus|comme|toujours|trop|tr[eè]s|pour)\b)",
    re.IGNORECASE,
)
""" "C'est monsieur Abadie": the words before a name."""
ENTRE_DEUX_JOURS = re.compile(r"[ ,(]*(?:\b(?:et|puis)\b)?[ ,(]*$")
AUCUN_DELAI = re.compile(r"\b(?:aucun|jamais|pas|plus|complet|impossible|rien|longtemps|\d+)\b", re.IGNORECASE)


def lire_profession(tour: Tour, champ: str) -> bool:
    """A profession that is known, else the words as they were written."""
    lues = professions.lire_professions(tour.texte)
    if lues:
        ecrire(tour, champ, lues[0].profession)
        return True
    return _lire_court(tour, champ)


def lire_nom_du_professionnel(tour: Tour, champ: str) -> bool:
    """The name of the professional or of the practice: their profession alone is not one, nor is "son nom je l'ai pas"."""
    if reponses.n_a_pas(tour.texte) or reponses.est_ignorance(tour.texte):
        return False
    lues = professions.lire_professions(tour.texte)
    if lues and lues[0].nom is None and len(tour.texte.split()) <= MOTS_D_UN_OUI and not ENSEIGNE.search(tour.texte):
        return False
    un_seul = len(TITRE.findall(plier(tour.texte).plie)) == 1
    suivi = bool(lues) and any(signe.isalpha() for signe in tour.texte[lues[0].fin :])  # "Dr Petit à Bobigny"
    if suivi and lues[0].nom and un_seul and len(lues) == 1 and not est_a_cote(tour):
        ecrire(tour, champ, lues[0].nom)
        return True
    if nomme := NOMME.match(tour.texte):
        ecrire(tour, champ, nomme["nom"].strip(" .!"))
        return True
    nu = ANNONCE.sub("", tour.texte).strip()
    situe = None if PHRASE.match(plier(nu).plie) else SITUE.match(nu)
    if situe and situe["virgule"] and not est_une_ville_connue(situe["ville"]):
        situe = None  # "Vidal, Sophie"
    lu = situe["nom"] if situe else nu
    if not (_ressemble_a_un_nom(lu) and _lire_court(tour, champ, lu)):
        return False
    if situe and not tour.brouillon.dossier.professionnel.ville:
        ecrire(tour, "professionnel.ville", situe["ville"])
    return True


def est_situe(texte: str) -> bool:
    """Whether an answer names a practice and where it is ("pharmacie de la Tour à Brive"), not only where."""
    return ENSEIGNE.match(texte) is not None and SITUE.match(texte) is not None


def _ressemble_a_un_nom(texte: str) -> bool:
    """Whether a free answer can be a name: a title, a capital, or a few words that begin no sentence."""
    plie = plier(texte).plie
    if PHRASE.match(plie) or (not TITRE.search(plie) and est_une_phrase_courante(texte)):
        return False
    return (
        bool(TITRE.search(plie))
        or len(texte.split()) <= MOTS_D_UN_NOM
        or any(mot[:1].isupper() for mot in texte.split())
    )


def lire_delai(tour: Tour, champ: str) -> bool:
    """A waiting time as it was said, or that there is none to be had."""
    if not sommes.lire_durees(tour.texte) and not dates.lire_dates(tour.texte, tour.aujourd_hui, futur=True):
        return bool(AUCUN_DELAI.search(tour.texte)) and _lire_court(tour, champ)
    return _lire_court(tour, champ)


def lire_medecins(tour: Tour, champ: str) -> bool:
    """The doctors who were asked, with the reasons that they gave."""
    texte = JETON.sub(" ", tour.texte)
    if reponses.est_ignorance(texte) and professions.lire_professions(_ce_qui_est_su(texte)):
        texte = _ce_qui_est_su(texte)
    elif est_a_cote(tour):
        return False
    contactes = [medecin_contacte(tour, lu) for lu in medecins.lire_medecins(texte)] if texte.strip() else []
    if contactes:
        ecrire(tour, champ, contactes)
    return bool(contactes)


def medecin_contacte(tour: Tour, lu: medecins.MedecinLu) -> MedecinContacte:
    """A doctor who was asked; the day that ends the name is when ("docteur Petit le 3 septembre"). Of several days none is
    written: which of those named was asked on which is not said.
    """
    qui, jours = lu.qui, []
    for jour in reversed(dates.lire_dates(lu.qui, tour.aujourd_hui)):
        passes = [candidat for candidat in jour.candidats if candidat <= tour.aujourd_hui]
        if passes and jour.debut and jour.fin == len(qui):
            qui = ENTRE_DEUX_JOURS.sub("", lu.qui[: jour.debut])
            jours.append(dates.connue(jour, passes[0]))
    return MedecinContacte(qui, lu.raison, jours[0] if len(jours) == 1 else None)


def _ce_qui_est_su(texte: str) -> str:
    """The answer without what the person does not know ("docteur Petit. je sais plus les autres noms")."""
    return ". ".join(phrase for phrase in PHRASES.split(texte) if phrase.strip() and not reponses.est_ignorance(phrase))


def _lire_court(tour: Tour, champ: str, dite: str | None = None) -> bool:
    """A short free answer, as it was written, or what of it is `dite`."""
    if est_a_cote(tour) or len(tour.texte.split()) > MOTS_D_UNE_REPONSE_COURTE or JETON.search(tour.texte):
        return False
    ecrire(tour, champ, dite or tour.texte.strip())
    return True
