"""The trouble that a message tells, where the engine is unsure of it or beside what the words plainly say."""

import re

from actions.lecture.trouble_de_la_caisse import conteste, motif_de_la_caisse, n_a_pas_reclame, se_plaint_de_la_caisse
from actions.lecture.troubles import HORS_CHAMP, troubles
from actions.tour import Lecture, Tour
from bot.extraction.affaire import professions
from bot.extraction.affaire.comportements import (
    cherche_sans_trouver,
    demande_un_depassement,
    dit_un_desaccord,
    dit_un_refus,
    fait_attendre,
    nomme_un_refus_de_soins,
    raconte_un_comportement,
    raconte_un_droit_refuse,
    raconte_un_refus_de_soigner,
    raconte_une_decision,
)
from bot.extraction.affaire.organismes import est_l_employeur, organismes_nommes, se_dit_employeur
from bot.extraction.affaire.procedure import lire_procedure
from bot.extraction.affaire.situation import lire_situation
from bot.extraction.langue.pliage import plier
from bot.extraction.recit.recits import nomme_un_objet, raconte_un_trouble
from bot.extraction.reponse import reponses
from bot.mediation.brouillon import Etape
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN

MOTS_D_UNE_HISTOIRE = 20
MOTS_AVEC_UN_TEMOIN = 8
"""So many words are a story already where what they name (the caisse, a profession) agrees with the engine's best guess."""
DU_RESULTAT = ("situation/absence_reponse", "situation/reponse_insatisfaisante")
"""Situations that say what came of the complaint: the words know it better."""
MAL_SERVI = "situation/dysfonctionnement_caisse"
MECOMPRISES_D_UN_EMPLOYEUR = ("situation/litige_hors_champ", "nier", "hors_perimetre")
"""Labels that the word of their own trade draws to what an employer tells of their dispute with a caisse."""
EN_COLERE = ("parler_conseiller", "chitchat/mecontentement")
"""Labels that a shouted wish for a human draws, whatever trouble is told with it."""
AU_TELEPHONE = re.compile(r"36 ?46|t[ée]l[ée]phone|d[ée]croch", re.IGNORECASE)
"""A telephone that nobody answers is no complaint left unanswered."""
SOIGNANT = re.compile(r"m[ée]decin|traitant|docteur|\bdr\b|toubib|cabinet|soignant|sp[ée]cialiste", re.IGNORECASE)
HONORAIRES = re.compile(r"d[ée]passements? d['’]honoraires", re.IGNORECASE)
"""What a health professional asked besides the tariff, by its very name."""
PUIS_JE = {"verifier_eligibilite", "deposer_saisine", "faq/qui_peut_saisir"}
"""Unsure between these and nothing else, the engine says the same thing: may I refer to the mediator?"""


def histoire_d_une_question(tour: Tour) -> Lecture | None:
    """How to read what a long question or request tells besides asking: the caisse it complains of, with what trouble."""
    lecture, brouillon = tour.lecture, tour.brouillon
    lue = lire_situation(tour.texte)
    longue = len(tour.texte.split()) >= MOTS_D_UNE_HISTOIRE
    fache = lecture.label in EN_COLERE and not AU_TELEPHONE.search(tour.texte)
    if lecture.sure and fache and brouillon.situation.motif is None:
        silence = lue.resultat if _temoin(tour, "situation/absence_reponse") and lue.organisme_tiers is None else None
        if silence:
            return _devinee(f"situation/{silence.valeur}", lecture)
        return _dit_en_colere(tour)
    demande = lecture.sure and (lecture.famille == "faq" or lecture.label in PUIS_JE)
    veut = lecture.sure and lecture.label == "deposer_saisine"
    voulue = veut and bool(lue.reclamation and lue.resultat)
    conteste_ = conteste(tour.texte) or lire_procedure(plier(tour.texte).plie) is not None
    se_plaint = se_plaint_de_la_caisse(tour.texte)
    plaint = (conteste_ and se_plaint) if demande and longue else veut and (conteste_ or se_plaint)
    conte = plaint and lue.organisme_tiers is None
    if not ((demande and longue) or voulue or conte) or brouillon.situation.motif:
        return None
    silencieuse = not n_a_pas_reclame(tour.texte)
    possibles = [un for un in lecture.meilleurs if _temoin(tour, un) and (silencieuse or un != DU_RESULTAT[0])]
    if conte:
        possibles.append(f"situation/{motif_de_la_caisse(tour.texte, lecture.meilleurs)}")
    if lue.reclamation and lue.resultat and lue.organisme_tiers is None:
        possibles.insert(0, f"situation/{lue.resultat.valeur}")
    return _devinee(possibles[0], lecture) if possibles else None


def _dit_en_colere(tour: Tour) -> Lecture | None:
    """What somebody who insults the caisse also tells of it: "bande de nuls, 5 mois que j'attends mes indemnités"."""
    if tour.lecture.label == "parler_conseiller" or not raconte_un_trouble(tour.texte):
        return None
    possibles = [label for label in tour.lecture.meilleurs if label.removeprefix("situation/") in MOTIFS_CAISSE]
    return _devinee(possibles[0], tour.lecture) if possibles else None


def _devinee(label: str, lecture: Lecture) -> Lecture:
    return Lecture(label, meilleurs=lecture.meilleurs, devinee=True)


def lire_un_trouble(tour: Tour) -> Lecture | None:
    """The reading that the words of the message call for; None where the engine's stands."""
    lecture = tour.lecture
    if not tour.texte or tour.brouillon.etape not in (Etape.ACCUEIL, Etape.VERIFICATION):
        return None
    if not lecture.sure and reponses.annonce_un_probleme(tour.texte) and not raconte_un_trouble(tour.texte):
        return None  # "j'ai un problème avec ma cpam": what it is comes next
    if des_phrases := _trouble_des_phrases(tour):
        return _devinee(des_phrases, lecture)
    label, devine = _mal_lu(tour), None
    if label and label.startswith("situation/") and lecture.label == HORS_CHAMP:
        return _devinee(label, lecture)
    if label is None and (not lecture.sure or lecture.label == "informer"):
        label = _demande_s_il_peut(tour) or _suite(tour)
        devine = None if label else _dit_en_peu_de_mots(tour) or _recit(tour)
    if devine:
        return _devinee(devine, lecture)
    return Lecture(label, meilleurs=lecture.meilleurs) if label else None


def _trouble_des_phrases(tour: Tour) -> str | None:
    """The first trouble that a clause tells by itself, where the reading of the whole message is none of that opponent's."""
    if tour.brouillon.situation.motif or reponses.est_question(tour.texte):
        return None
    dits = troubles(tour.lecture.phrases)
    motif = tour.lecture.label.removeprefix("situation/")
    entendu = tour.lecture.sure and motif in (MOTIFS_CAISSE if dits and dits[0].avec_la_caisse else MOTIFS_MEDECIN)
    return f"situation/{dits[0].motif}" if dits and not entendu else None


def _mal_lu(tour: Tour) -> str | None:
    """The label of what the words say plainly, though the engine read something beside it."""
    lecture = tour.lecture
    if lecture.label == "situation/medecin_traitant" and raconte_un_comportement(tour.texte):
        return "situation/relation_medecin"
    if lecture.label == "situation/relation_medecin" and _depasse_malgre_la_c2s(tour.texte):
        return "situation/refus_de_soins"
    if lecture.label == "situation/refus_de_soins" and _droit_refuse(tour):
        return "situation/reponse_insatisfaisante"  # "ils ont refusé ma C2S": no professional is told of
    lue = lire_situation(tour.texte)
    if _est_un_employeur_mal_lu(tour):
        return _de_l_employeur(tour)
    if lecture.label == HORS_CHAMP and _refuse_de_soigner(tour):
        return "situation/refus_de_soins"  # "je suis à la MSA et mon kiné me refuse"
    if lecture.label == HORS_CHAMP and se_plaint_de_la_caisse(tour.texte):
        return f"situation/{motif_de_la_caisse(tour.texte, lecture.meilleurs)}"  # the other body stands beside it
    if lecture.label == "situation/refus_de_soins" and cherche_sans_trouver(tour.texte):
        return "situation/rdv_specialiste"  # nobody refused
    if _nomme_un_refus_de_soins(tour):
        return "situation/refus_de_soins"
    if lecture.label == DU_RESULTAT[0] and n_a_pas_reclame(tour.texte):
        return f"situation/{motif_de_la_caisse(tour.texte, lecture.meilleurs)}"
    dit = f"situation/{lue.resultat.valeur}" if lue.reclamation and lue.resultat else None
    if dit and _est_sans_soignant(tour):
        return dit  # "éducateur référent": no doctor is told of, but a caisse that was written to
    de_la_caisse = _temoin(tour, DU_RESULTAT[0]) and not professions.lire_professions(tour.texte)
    if lecture.label == "situation/refus_de_soins" and dit and de_la_caisse:
        return dit  # "la cpam lui refuse ses ij, il a réclamé, refus": no professional is told of
    d_ailleurs = lue.organisme is not None and lue.organisme.valeur != "assurance_maladie"
    if lecture.label == "hors_perimetre" and d_ailleurs and not reponses.est_question(tour.texte):
        return HORS_CHAMP  # "ma mutuelle ne rembourse pas": no question for the caisse
    if (
        lecture.label == DU_RESULTAT[0]
        and lue.reclamation_ecrite
        and not (dit or lue.resultat)
        and dit_un_refus(tour.texte)
    ):
        return DU_RESULTAT[1]  # a decision, and a complaint: nobody said that it was left unanswered
    possible = lecture.label in DU_RESULTAT or (lecture.label == MAL_SERVI and dit in lecture.meilleurs)
    return dit if possible and dit != lecture.label else None  # "j'ai écrit et ils ont dit non" is no silence


def _est_sans_soignant(tour: Tour) -> bool:
    """Whether the engine heard a dispute with a health professional where the words name the caisse, and no professional."""
    d_un_soignant = tour.lecture.label.removeprefix("situation/") in MOTIFS_MEDECIN
    cite = professions.lire_professions(tour.texte) or SOIGNANT.search(tour.texte)
    return d_un_soignant and not cite and _temoin(tour, DU_RESULTAT[0])


def _depasse_malgre_la_c2s(texte: str) -> bool:
    """Fees above the tariff asked of somebody who has the C2S or the AME: a refusal of care, says the law."""
    lue = lire_situation(texte)
    couvert = lue.c2s_ame is not None and lue.c2s_ame.valeur
    return couvert and demande_un_depassement(texte) and bool(professions.lire_professions(texte))


def _nomme_un_refus_de_soins(tour: Tour) -> bool:
    """Whether the trouble is told by its very name, and is not the caisse's."""
    ailleurs = not tour.lecture.sure or tour.lecture.label.removeprefix("situation/") in MOTIFS_CAISSE
    libre = tour.brouillon.situation.motif is None and not reponses.est_question(tour.texte)
    return ailleurs and libre and nomme_un_refus_de_soins(tour.texte) and not se_plaint_de_la_caisse(tour.texte)


def _demande_s_il_peut(tour: Tour) -> str | None:
    """Before anything was told: whether the person may refer; about another body, its door is the answer."""
    if organismes_nommes(tour.texte):
        return None
    meilleurs = set(tour.lecture.meilleurs)
    dit = PUIS_JE & meilleurs and reponses.demande_s_il_peut(tour.texte)
    if tour.brouillon.etape is Etape.ACCUEIL and ((meilleurs and meilleurs <= PUIS_JE) or dit):
        return "verifier_eligibilite"
    return None


def _est_un_employeur_mal_lu(tour: Tour) -> bool:
    """Whether an employer writes, of the caisse and of no other body, and the engine heard something else in it."""
    lecture = tour.lecture
    mal_lue = not lecture.sure or lecture.label in MECOMPRISES_D_UN_EMPLOYEUR
    if not mal_lue or not est_l_employeur(tour.texte) or lire_situation(tour.texte).organisme_tiers:
        return False
    dit_qui = se_dit_employeur(tour.texte) and not reponses.est_question(tour.texte)
    return dit_qui or dit_un_desaccord(tour.texte)  # "comment déclarer l'accident de mon salarié" is no dispute


def _de_l_employeur(tour: Tour) -> str:
    """An employer in dispute with a caisse may refer too: their trouble with it, else who may refer."""
    if reponses.est_question(tour.texte):
        return "faq/qui_peut_saisir"
    ecoute = lire_situation(tour.texte).organisme or tour.brouillon.situation.organisme
    possibles = [label for label in tour.lecture.meilleurs if label.removeprefix("situation/") in MOTIFS_CAISSE]
    if ecoute and not possibles and dit_un_desaccord(tour.texte):
        return "situation/reponse_insatisfaisante"  # the decision that they contest
    return possibles[0] if ecoute and possibles else "faq/qui_peut_saisir"


def _droit_refuse(tour: Tour) -> bool:
    connu = tour.brouillon.dossier.professionnel.profession or professions.lire_professions(tour.texte)
    return not connu and raconte_un_droit_refuse(tour.texte)


def _refuse_de_soigner(tour: Tour) -> bool:
    refuse = raconte_un_refus_de_soigner(tour.texte) and not se_plaint_de_la_caisse(tour.texte)
    return refuse and bool(professions.lire_professions(tour.texte))


def _dit_en_peu_de_mots(tour: Tour) -> str | None:
    """A right taken away by the caisse, care refused by a professional: a few words that leave no doubt."""
    texte = tour.texte
    if tour.brouillon.situation.motif or reponses.est_question(texte) or lire_situation(texte).organisme_tiers:
        return None
    if _refuse_de_soigner(tour):
        return "situation/refus_de_soins"
    if HONORAIRES.search(texte) and professions.lire_professions(texte) and not se_plaint_de_la_caisse(texte):
        return "situation/relation_medecin"
    soignant = bool(professions.lire_professions(texte)) and not se_plaint_de_la_caisse(texte)
    if soignant and fait_attendre(texte):
        return "situation/rdv_specialiste"
    if _d_un_soignant(tour):
        return None  # "l'orthophoniste n'a pas de place avant 2029, cpam, pas de tribunal"
    trouble = se_plaint_de_la_caisse(texte) or (raconte_un_trouble(texte) and not soignant)
    if lire_procedure(plier(texte).plie) and trouble:
        # "jugé en mars, mais la cpam ne paye pas"
        return f"situation/{motif_de_la_caisse(texte, tour.lecture.meilleurs)}"
    return "situation/reponse_insatisfaisante" if raconte_une_decision(texte) else None


def _d_un_soignant(tour: Tour) -> bool:
    """Whether a health professional is named, and the engine's first trouble is one with them."""
    troubles = [label for label in tour.lecture.meilleurs if label.startswith("situation/")]
    premier = troubles[0].removeprefix("situation/") if troubles else None
    return premier in MOTIFS_MEDECIN and bool(professions.lire_professions(tour.texte))


def _suite(tour: Tour) -> str | None:
    """More of the story that was told before: what the person wrote to the caisse, or what the caisse answered."""
    motif = tour.brouillon.situation.motif
    lue = lire_situation(tour.texte)
    dit = lue.reclamation or lue.reclamation_ecrite or lue.resultat
    if tour.brouillon.etape is not Etape.ACCUEIL or motif not in MOTIFS_CAISSE or reponses.est_question(tour.texte):
        return None
    if not dit:
        return None
    change = lue.resultat and motif != "dysfonctionnement_caisse"  # a caisse that does not work may not answer either
    return f"situation/{lue.resultat.valeur if lue.resultat and change else motif}"


def _recit(tour: Tour) -> str | None:
    """A long message of which the engine is not sure is a story, as its best readings or its words say; said back."""
    longueur = len(tour.texte.split())
    possibles = [label for label in tour.lecture.meilleurs if label.startswith("situation/")]
    if se_plaint_de_la_caisse(tour.texte) and possibles[:1] in ([], [HORS_CHAMP]):
        possibles = [f"situation/{motif_de_la_caisse(tour.texte, possibles)}"]
    lue = lire_situation(tour.texte)
    dit = bool(lue.resultat and lue.reclamation)
    if lue.resultat and lue.reclamation:
        possibles.insert(0, f"situation/{lue.resultat.valeur}")
    elif (
        not dit
        and lue.resultat
        and f"situation/{lue.resultat.valeur}" in possibles
        and _temoin(tour, f"situation/{lue.resultat.valeur}")
    ):
        return f"situation/{lue.resultat.valeur}"  # "la cgss me répond pas": the words say it all
    # a complaint about a refund is the caisse's
    ecrit = lue.reclamation_ecrite is not None and nomme_un_objet(tour.texte)
    temoin = possibles and (_temoin(tour, possibles[0]) or ((dit or ecrit) and not lue.organismes_cites))
    premiers = tour.lecture.meilleurs[: 2 if reponses.veut_le_mediateur(tour.texte) else 1]  # the wish is read first
    sur = temoin and (dit or ecrit or possibles[0] in premiers)
    courte = sur and longueur >= MOTS_AVEC_UN_TEMOIN and not reponses.est_question(tour.texte)
    d_ailleurs = possibles[:1] == [HORS_CHAMP] and not lue.organismes_cites
    if d_ailleurs and tour.brouillon.situation.motif:
        return None  # a name, an address, a number: no other body is named
    if not possibles or not (longueur >= MOTS_D_UNE_HISTOIRE or courte):
        return None
    refusee = possibles[0] == DU_RESULTAT[0] and lue.resultat is None and lue.reclamation is None
    return DU_RESULTAT[1] if refusee and dit_un_refus(tour.texte) else possibles[0]  # a refusal is told, and no silence


def _temoin(tour: Tour, label: str) -> bool:
    """Whether the words name the opponent that a situation supposes: the caisse, or a health professional."""
    motif = label.removeprefix("situation/")
    if motif in MOTIFS_CAISSE:
        organisme = lire_situation(tour.texte).organisme
        connu = tour.brouillon.situation.organisme if organisme is None else organisme.valeur
        return connu == "assurance_maladie"
    return motif in MOTIFS_MEDECIN and bool(professions.lire_professions(tour.texte))
