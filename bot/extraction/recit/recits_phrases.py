"""What of one sentence belongs in the account: the fact that it tells, without the rest."""

import re

from bot.extraction.affaire.litiges import nomme_la_caisse, nomme_un_objet, raconte_une_demarche
from bot.extraction.affaire.organismes import mentions
from bot.extraction.affaire.procedure import lire_procedure
from bot.extraction.danger import alarmes, dangers
from bot.extraction.langue import interrogations
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.phrases import CITATION, sans_clauses
from bot.extraction.langue.pliage import plier
from bot.extraction.langue.propos import est_dit_au_chat, sans_queue, sans_tete
from bot.extraction.langue.propositions import debut_de_proposition, fin_de_proposition
from bot.extraction.recit.recits_identite import (
    BORDS,
    MOTS_D_UN_RESTE,
    MOTS_MINIMUM,
    POLITESSE,
    dit_seulement_qui,
    est_une_signature,
    joindre,
    sans_identite,
)
from bot.extraction.recit.recits_injures import sans_injure
from bot.extraction.recit.recits_mots import (
    A_NOTER,
    AU_CHAT,
    DEMANDE_MOTIVEE,
    FAIT,
    IGNORANCE,
    INTERROGE,
    LIGNE_DONNEE,
    MANQUE,
    NAISSANCE,
    OBJET,
    ORDRE,
    REMARQUE,
    SANS_FAIT,
    SUPPOSITION,
    TROUBLE,
)
from bot.extraction.reponse import reponses

MOTS_D_UNE_DEMANDE = 12
_NIE_UNE_COUR = re.compile(r"(?:pas|jamais|rien|aucune?|sans|ni|non|nulle?)(?![a-z])")
_AVANT_LA_COUR = re.compile(
    r"(?<=[a-z0-9)])(?:,? et)? (?:(?:il )?(?:n')?y a |je (?:ne suis |n'ai |suis )|j'ai |il n'y a )?$"
)
_APRES_LA_COUR = re.compile(
    r"(?: (?:saisie?s?|en cours|judiciaires?|en justice|(?:au|le|devant le) tribunal))*(?=\W*$| ?[,;.!]| et | (?:je|mon|ma|mes|la|le|merci|il|elle|ils|on) | j')"
)
LETTRES_D_UNE_INITIALE = 2
""" "G.", cut from the name of a signature."""
_AVANT_LA_QUESTION = re.compile(r"(.*\S)\s*[,;:]\s[^,;:]*$", re.DOTALL)
_QUESTION_PUIS_FAIT = re.compile(
    r"(?<!\bque)(?<!\bsi)(?<!quoi)(?<!ment)(?<!\bquand)(?<!\bet)(?<!\bou) "
    r"(?=(?:j'ai|jai|j'avais|je leur|ils|(?:la|ma) (?:caisse|cpam|secu|cgss)|ça fait|ca fait)\b)",
    re.IGNORECASE,
)
"""In a question written without stops: where what happened begins."""
_FAIT_PUIS_QUESTION = re.compile(
    r"(?<!que )(?<!si )(?<!ou )(?<!quand )(?<!dit )(?<!savoir )(?<!demande )(?<!sais pas )\b"
    r"(?:est[- ]ce qu[e']|puis[- ]je|je peux|on peut|peut[- ]on|ai[- ]je|c'est normal|j'ai (?:le )?droit|vous pouvez|pouvez[- ]vous|comment (?:je|faire|on)|que faire|a qui|qui peut)(?![a-z])"
)
"""In a question written without stops: where it begins, after what happened."""
_SUJET_APPOSE = re.compile(
    r"^(?=[^,]{0,80}(?:caisse|cpam|secu|cgss|assurance maladie))[^,]{2,80}(?:,[^,]{2,80})?, ?"
    r"(?=(?:(?:ne|me|nous|lui|leur|refuse|refusent|ont|vient|dit|demande|exige|reclame|reste|continue|veut)(?![a-z])|n'|m'|a (?:refus|arret|coup|repond|bloqu|suspend|supprim|perd|rejet)))"
)
""" "Ma caisse, la CPAM de la Dordogne, ne répond pas": who does it stands with what they do."""
_MEDIATION = re.compile(r"m[ée]diat(?:eur|rice|ion)", re.IGNORECASE)
DU_SOIN = frozenset({"hopital", "employeur"})
"""Bodies of which the story of a dispute with a caisse or a professional may tell."""
_COORDONNEES = re.compile(
    r"(\s*,\s+(?:et\s+|mais\s+)?|\s+(?:et|mais|puis)\s+(?:en plus,?\s+|aussi,?\s+)?)(?=(?:ma|mon|mes|la|le|les|ils?|elles?|on|je)\s|[jl]['’])",
    re.IGNORECASE,
)
"""Where a clause with its own subject goes on a sentence."""
_PRONOM = re.compile(r"(?:ils?|elles?)\s", re.IGNORECASE)
_NUMEROTEE = re.compile(r"\W*[0-9a-zA-Z]{1,2}\)[^()]*$")
""" "1) Le 12 mars…": a number of a list."""
_ET_QUE = re.compile(
    r"(?<=\bet )qu(?:e |['’])(?=(?:je|j['’]|ils?|elles?|on|ma|mon|mes|la|le|les)\b|[jl]['’])", re.IGNORECASE
)
""" "Notez que j'ai payé et que j'attends": the order's own word, for each thing to be noted."""
_DESESPOIR_A_LA_FIN = re.compile(
    r"[ ,;]+(?:(?:et|mais|donc|alors|puis|du coup)[ ,]+(?=(?:je|j['’]|on|c)\b)|(?=je (?:ne )?sais? (?:pas|plus) (?:quoi|koi|comment)\b)|(?<!\bje )(?=(?:jsp|chais pas|sais plus) ))",
    re.IGNORECASE,
)
""" "… et j'en peux plus", "… jsp quoi faire": where a clause begins that may only sigh."""
_SOUPIR = re.compile(r"\b(?:je )?sa?is? (?:pas|plus) (?:quoi|koi|comment) f(?:aire|er|r)\W*$")


def _sans_consigne(phrase: str) -> str:
    """A sentence without what asks us to write it down ("mettez aussi que…", "il manque … dans le récit")."""
    lu = redresser(phrase)
    if manque := MANQUE.match(lu.plie):
        debut, fin = lu.etendue(*manque.span("quoi"))
        return phrase[debut:fin]
    consigne = A_NOTER.match(lu.plie)
    return _ET_QUE.sub("", phrase[lu.etendue(*consigne.span())[1] :]) if consigne else phrase


def retenir(phrase: str) -> str:
    """A sentence without what does not belong there; empty where nothing is left. What is quoted was said by somebody
    else: neither a question nor an insult of the writer.
    """
    if CITATION.search(phrase):
        return " ".join(un.strip() for un in sans_identite(phrase) if _a_sa_place(un))
    dite = _sans_propos_au_chat(sans_tete(_sans_question(_sans_consigne_qui_demande(phrase))))
    nus = (un if un == dite else _sans_propos_au_chat(un) for un in sans_identite(dite))
    morceaux = (_sans_consigne(_sans_clauses_vides(_sans_soupir(_sans_consigne(sans_injure(un))))) for un in nus)
    propres = (_sans_l_autre_organisme(_sans_le_danger(un)) for un in morceaux)
    gardes = [un.strip() for un in propres if un.strip() and _a_sa_place(un)]
    return _avec_son_point(phrase, sans_queue(_parentheses_fermees(joindre(gardes))))


def _parentheses_fermees(dite: str) -> str:
    """A sentence without a bracket that lost its other one."""
    if dite.count("(") == dite.count(")") or _NUMEROTEE.match(dite):
        return dite
    seule = "(" if dite.count("(") > dite.count(")") else ")"
    place = dite.rindex(seule)
    return " ".join(f"{dite[:place]} {dite[place + 1 :]}".split())


def _sans_consigne_qui_demande(phrase: str) -> str:
    """ "Pouvez-vous mettre que j'ai deux enfants ?": what is to be written down is told, and not asked."""
    dite = _sans_consigne(phrase)
    return dite if dite == phrase else dite.rstrip(" ?")


def _avec_son_point(phrase: str, reste: str) -> str:
    """What is left of a sentence ends as the sentence did: what comes next does not run into it."""
    coupe = phrase.rstrip().endswith((".", "!", "…")) and not reste.endswith((".", "!", "?", "…"))
    return f"{reste.rstrip(BORDS)}." if reste and coupe else reste


def _sans_le_danger(morceau: str) -> str:
    """A part without the danger that it tells beside the dispute; one that tells no dispute is left to be dropped whole."""
    if not dangers.est_alarme(morceau):
        menace = dangers.s_emporte(morceau) or dangers.est_une_menace(morceau)
        return dangers.sans_danger(morceau) if menace else morceau
    reste = dangers.sans_danger(morceau)
    return reste if nomme_un_objet(reste) or raconte_une_demarche(reste) else ""


def _sans_propos_au_chat(phrase: str) -> str:
    """A sentence without what is said to the assistant at its edges, with no comma to part it: the wish to refer, the giving
    up, "je vous dis".
    """
    for motif in AU_CHAT:
        lu = redresser(phrase)
        for trouve in reversed(list(motif.finditer(lu.plie))):
            debut, fin = lu.etendue(*trouve.span())
            reste = f"{phrase[:debut].rstrip(BORDS)} {phrase[fin:].lstrip(BORDS)}".strip()
            phrase = reste if FAIT.search(redresser(reste).plie) or nomme_un_objet(reste) else phrase
    return phrase


def _sans_question(phrase: str) -> str:
    """What a sentence tells before, or without stops after, the question that it asks; what it supposes tells nothing."""
    phrase = interrogations.sans_demande_a_la_fin(phrase)
    demande = phrase.rstrip(' "»').endswith("?")
    if not demande and not reponses.est_question(phrase):
        return phrase
    if SUPPOSITION.match(plier(phrase).plie):
        return ""
    avant = _AVANT_LA_QUESTION.match(phrase)
    dit = avant.group(1).rstrip(BORDS) if avant else ""
    if demande and len(dit.split()) > MOTS_MINIMUM and not reponses.est_question(dit) and raconte_une_demarche(dit):
        return dit  # "la cpam me réclame 812 euros, j'ai tout déclaré, je peux saisir le médiateur ?"
    if reponses.est_question(phrase.rstrip(' "»?!.')):
        question, _, suite = _QUESTION_PUIS_FAIT.sub("\n", phrase, count=1).partition("\n")
        if not demande:
            return suite
        fait = suite.rstrip(' "»?!.')  # "comment faire, j'ai réclamé et ils répondent pas ?"
        return fait if question.endswith(",") and not reponses.est_question(fait) else ""
    if fait := _fait_avant_la_question(phrase):
        return fait
    return dit if len(dit.split()) > MOTS_MINIMUM and not INTERROGE.match(plier(dit).plie) else ""


def _fait_avant_la_question(phrase: str) -> str:
    """ "Il m'a mal parlé et m'a pris 90 euros je peux saisir le médiateur ?": the fact, where the last clause tells one first."""
    lu = redresser(phrase)
    clause = max(lu.plie.rfind(signe) for signe in ",;:") + 1
    demande = _FAIT_PUIS_QUESTION.search(lu.plie, clause)
    if demande is None or not FAIT.search(lu.plie[clause : demande.start()]):
        return ""
    return phrase[: lu.etendue(*demande.span())[0]].rstrip(BORDS)


def _sans_clauses_vides(phrase: str) -> str:
    lu = redresser(phrase)
    if court := _sans_dire_sans_tribunal(phrase):
        phrase, lu = court, redresser(court)
    trouve = _SUJET_APPOSE.match(lu.plie)
    debut = lu.etendue(*trouve.span())[1] if trouve else 0
    return phrase[:debut] + sans_clauses(phrase[debut:], _vide)


def _vide(clause: str) -> bool:
    """Whether a clause is a greeting, an answer that stands elsewhere, something not known, or a remark to the assistant."""
    plie = redresser(clause).plie
    if MANQUE.match(plie):
        return False
    if est_dit_au_chat(clause):
        return True
    ailleurs = any(motif.match(plie) for motif in (SANS_FAIT, REMARQUE, ORDRE, IGNORANCE))
    ligne = LIGNE_DONNEE.match(plie) and not TROUBLE.search(plie)
    donnee = ligne or (NAISSANCE.match(plie) and "naissance" in plie)  # "mon fils, né le 3 mai" is of the story
    return bool(ailleurs or donnee or _seulement_sans_tribunal(plie) or _seulement_du_desespoir(plie))


def _sans_soupir(phrase: str) -> str:
    """A sentence without the despair with which it ends: it is answered, and tells the mediator nothing of the dispute."""
    coupes = list(_DESESPOIR_A_LA_FIN.finditer(phrase))
    for coupe in coupes[-1:]:
        fin = redresser(phrase[coupe.end() :]).plie
        if _SOUPIR.search(fin) or _seulement_du_desespoir(fin):
            return phrase[: coupe.start()]
    return phrase


def _seulement_du_desespoir(plie: str) -> bool:
    """ "Je suis au bout du rouleau": it is answered, and tells the mediator nothing of the dispute."""
    return alarmes.est_desespoir(plie) and not OBJET.search(plie) and not raconte_une_demarche(plie)


def _seulement_sans_tribunal(plie: str) -> bool:
    """Whether a clause says that there is no court and tells nothing besides ("… ne répond pas et il y a pas de tribunal")."""
    procedure = lire_procedure(plie)
    if procedure is None or procedure[0] != "aucune" or OBJET.search(plie) or raconte_une_demarche(plie):
        return False
    _, debut, fin = procedure
    autour = plie[: debut_de_proposition(plie, debut)] + plie[fin_de_proposition(plie, fin) :]
    return len(POLITESSE.sub(" ", autour).split()) < MOTS_D_UN_RESTE or not FAIT.search(autour)


def _sans_dire_sans_tribunal(phrase: str) -> str | None:
    """A sentence without the words that say, with no stop to part them, that there is no court ("… avant mars y a pas de
    procès"); None where they are not there, or are all that it tells.
    """
    lu = redresser(phrase)
    procedure = lire_procedure(lu.plie)
    if procedure is None or procedure[0] != "aucune" or not _NIE_UNE_COUR.match(lu.plie, procedure[1]):
        return None
    avant = _AVANT_LA_COUR.search(lu.plie[: procedure[1]])
    apres = _APRES_LA_COUR.match(lu.plie, procedure[2])
    if avant is None or apres is None:
        return None
    debut, fin = lu.etendue(avant.start(), max(apres.end(), procedure[2]))
    garde, reste = phrase[:debut].rstrip(BORDS), phrase[fin:]
    return f"{garde}{reste}" if len(garde.split()) >= MOTS_MINIMUM else None


def _sans_l_autre_organisme(morceau: str) -> str:
    """A part without the clause about another body that stands beside one about the dispute ("… et ma mutuelle refuse")."""
    clauses = _COORDONNEES.split(morceau)
    if len(clauses) == 1 or not any(_d_un_autre_organisme(clause) for clause in clauses[::2]):
        return morceau
    reste, d_un_autre = "", False
    for rang in range(0, len(clauses), 2):
        d_un_autre = _d_un_autre_organisme(clauses[rang]) or (d_un_autre and bool(_PRONOM.match(clauses[rang])))
        if not d_un_autre:
            reste += (clauses[rang - 1] if reste else "") + clauses[rang]
    plie = redresser(reste).plie
    raconte = (TROUBLE.search(plie) or FAIT.search(plie)) and len(reste.split()) > MOTS_MINIMUM
    return reste if raconte else morceau


def _d_un_autre_organisme(phrase: str) -> bool:
    """Whether a text is of a dispute with another body, and names no caisse."""
    ailleurs = {mention.code for mention in mentions(redresser(phrase).plie) if mention.adverse} - DU_SOIN
    return bool(ailleurs) and not nomme_la_caisse(phrase)


def _a_sa_place(phrase: str) -> bool:
    return sum(map(str.isalnum, phrase)) > LETTRES_D_UNE_INITIALE and not (
        dangers.est_alarme(phrase)
        or dangers.est_une_menace(phrase)
        or _d_un_autre_organisme(phrase)
        or dit_seulement_qui(phrase)
        or est_une_signature(phrase)
        or _seulement_une_demande(phrase)
    )


def _seulement_une_demande(phrase: str) -> bool:
    """ "Je veux saisir le médiateur": what is asked of us, not what happened."""
    courte = len(phrase.split()) <= MOTS_D_UNE_DEMANDE
    return courte and bool(_MEDIATION.search(phrase)) and not DEMANDE_MOTIVEE.search(plier(phrase).plie)
