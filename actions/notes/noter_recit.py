"""Which messages are a part of the account, or of what is asked of the mediator."""

import re

from actions.lecture.a_cote import est_a_cote
from actions.notes import recit
from actions.notes.champs import ecrire
from actions.tour import COURTS, MOTS_D_UN_MORCEAU, MOTS_D_UNE_REPONSE_COURTE, Tour
from bot.extraction.affaire.souhaits import lire_ajout_au_souhait, lire_souhait_corrige, lire_souhaits, sans_souhaits
from bot.extraction.correction import retraits
from bot.extraction.correction.corrections import lire_correction, rectifie
from bot.extraction.correction.desaveux import donnee_ignoree, donnee_tue
from bot.extraction.danger import alarmes, deuils
from bot.extraction.demande import au_chat
from bot.extraction.langue import interrogations
from bot.extraction.langue.faits import a_partir_du_fait
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import plier
from bot.extraction.langue.propos import sans_liens, sans_tete
from bot.extraction.recit import recits
from bot.extraction.reclamation.reponse_voulue import parle_de_la_reponse
from bot.extraction.reponse import reponses
from bot.extraction.reponse.moyens import ne_parle_que_de_la_reponse
from bot.extraction.temps import dates
from bot.mediation.brouillon import DU_FORMULAIRE, Etape
from bot.mediation.collecte import DU_RESUME, MOYEN, NOMS_DES_PERSONNES
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN, VALEURS

REPLIQUES = ("affirmer", "nier", "faq", "chitchat", "hors_sujet", "parler_conseiller", "verifier_eligibilite")
"""Families of labels of what is said to the assistant."""
D_AILLEURS = ("chitchat", "hors_perimetre", "hors_sujet")
"""Families of labels under which what is told may be no dispute with the caisse."""
DE_L_HISTOIRE = {"recit", *VALEURS}
"""What may be told anew: the rest is a line, put right."""
DE_LA_VERIFICATION = frozenset({"organisme", "regime", "procedure_judiciaire", "couverture"})
"""What a message says of the person's cover or of a tribunal stands elsewhere than in the account."""
APRES_UN_DECES = re.compile(r"\b(?:deces|obseques|reversion|veuvage|ayants? droit|rente de conjoint)\b")
"""What a dispute is about that begins with a death."""
MOTS_D_UNE_PREFERENCE = 14
MOTS_D_UN_FAIT = 4
MOTS_D_UNE_IGNORANCE = 10
"""No more words than these only say that a datum is not known, or not given."""
VOEU = re.compile(r"\W*(?:[eê]tre|avoir|obtenir|recevoir|toucher|r[ée]cup[ée]rer|qu['’]|que) ?\w", re.IGNORECASE)
REPONSES_LIBRES = ("demande", "reclamation.objet", "medecin_traitant.medecins_contactes", *COURTS)
"""Fields whose answer is a free text of its own."""


def noter_recit(tour: Tour) -> None:
    """A story adds its passages; the answer to another open question does not, unless it tells more than that."""
    brouillon = tour.brouillon
    champ, motif = brouillon.champ, brouillon.situation.motif
    if brouillon.etape is Etape.DEPOSEE or motif == "hors_competence":
        return
    if champ in REPONSES_LIBRES:
        _noter_le_fait_a_cote(tour)
        return
    if _est_dit_au_chat(tour) or (champ == "recit" and _est_a_cote(tour)):
        return
    if ne_parle_que_de_la_reponse(tour.texte) or (
        MOYEN in tour.nouveautes
        and (len(tour.texte.split()) < MOTS_D_UN_MORCEAU or (_relit_ou_note(tour) and parle_de_la_reponse(tour.texte)))
    ):
        return  # "j'ai ni mail ni téléphone", "il lit mes mails"
    if "agissant_pour.accord" in tour.nouveautes and len(tour.texte.split()) <= 2 * MOTS_D_UN_MORCEAU:
        return  # "elle vient de me dire oui au téléphone"
    if _laisse_l_autre_affaire(tour):
        brouillon.dossier.passages = []
    if champ == "recit" or _change_l_histoire(tour) or _raconte(tour):
        recit.ajouter(tour, brouillon.dossier.reclamation.resultat if motif in MOTIFS_CAISSE else None)
    else:
        _noter_le_fait_a_cote(tour)


def _est_a_cote(tour: Tour) -> bool:
    """Whether a short message is answered instead of told on ("qui vous a programmé"), where the account is asked for."""
    return len(tour.texte.split()) <= MOTS_D_UNE_IGNORANCE and est_a_cote(tour) and not _dit_le_litige(tour)


def _noter_le_fait_a_cote(tour: Tour) -> None:
    """What is told beside the answer to a question, whichever it is ("non aucun. et mon employeur a tout envoyé"): the message
    is cut into clauses, and those that tell something that happened join the account. The answer itself does not, nor does
    a free text that is written down whole.
    """
    brouillon = tour.brouillon
    if brouillon.champ is None or brouillon.situation.motif is None or _est_un_autre_trouble(tour):
        return
    court = brouillon.champ in COURTS and len(tour.texte.split()) > MOTS_D_UNE_REPONSE_COURTE
    if brouillon.champ in REPONSES_LIBRES and brouillon.champ not in tour.nouveautes and not court:
        return  # its own reader has not read it yet
    fait = a_partir_du_fait(sans_souhaits(recits.lire_recit(tour.texte)))  # a wish has its own line
    repond = brouillon.champ in tour.nouveautes or tour.nouveautes & DE_LA_VERIFICATION
    if fait and not (
        repond
        and brouillon.champ not in (*REPONSES_LIBRES, *NOMS_DES_PERSONNES)
        and plier(fait).plie == _sans_le_debut(tour.texte)
    ):
        motif = brouillon.situation.motif
        recit.ajouter(tour, brouillon.dossier.reclamation.resultat if motif in MOTIFS_CAISSE else None, fait)


def _est_un_autre_trouble(tour: Tour) -> bool:
    """Whether the message is plainly of another trouble: added as one, or with a doctor where the saisine is of the caisse."""
    un, ici = tour.lecture.label.split("/")[-1], tour.brouillon.situation.motif
    autre = tour.lecture.sure and tour.lecture.famille == "situation" and un not in (ici, "litige_hors_champ")
    croise = any((un in ceux) != (ici in ceux) for ceux in (MOTIFS_CAISSE, MOTIFS_MEDECIN))
    return autre and (croise or au_chat.ajoute_un_sujet(tour.texte))


def _sans_le_debut(texte: str) -> str:
    """A message without the words that begin a reply, folded."""
    return plier(sans_liens(sans_tete(texte)).strip()).plie


def _est_dit_au_chat(tour: Tour) -> bool:
    """Whether the message is an order that was not understood, a giving up, despair that is answered, or puts right what was
    written down.
    """
    champ = tour.brouillon.champ
    change = recits.ordonne_un_changement(tour.texte) and not _change_l_histoire(tour)
    ordonne = champ in DU_RESUME and (change or lire_ajout_au_souhait(tour.texte) is not None)
    retire = tour.brouillon.etape in DU_FORMULAIRE and retraits.ordonne_de_retirer(tour.texte)
    bref = len(tour.texte.split()) <= MOTS_D_UN_MORCEAU  # "le dentiste il est à Arras en fait"
    corrige = (
        bref or reponses.reprend(tour.texte) or _relit(tour) or lire_correction(tour.texte) or rectifie(tour.texte)
    )
    redit = bool(tour.changements - DE_L_HISTOIRE) and bool(corrige) and not _change_l_histoire(tour)
    courte = len(tour.texte.split()) <= MOTS_D_UNE_IGNORANCE
    ignore = courte and (donnee_tue(tour.texte) or donnee_ignoree(tour.texte)) is not None
    souffre = tour.brouillon.alarme or alarmes.est_desespoir(tour.texte) or deuils.dit_un_deuil(tour.texte)
    desespere = souffre and not (_dit_le_litige(tour) or _dit_le_mort_du_litige(tour))
    return ordonne or retire or redit or ignore or desespere or reponses.renonce(tour.texte)


def _relit(tour: Tour) -> bool:
    """Whether the summary is in view, and nothing is to be added to it: what changes a line there puts it right."""
    return tour.brouillon.champ in DU_RESUME and not recits.demande_d_ajouter(tour.texte)


def _relit_ou_note(tour: Tour) -> bool:
    """A short message at the summary: "mettez que je préfère être contactée par téléphone" is of a line."""
    return tour.brouillon.champ in DU_RESUME and len(tour.texte.split()) <= MOTS_D_UNE_PREFERENCE


def _laisse_l_autre_affaire(tour: Tour) -> bool:
    """From a dispute with another body to one with the caisse, as another matter ("et sinon ma cpam…"): what was told of the
    first has no part in it. Told without such words, it may bear on it, and stays.
    """
    vers_la_caisse = "organisme" in tour.changements and tour.brouillon.situation.organisme == "assurance_maladie"
    return vers_la_caisse and au_chat.ajoute_un_sujet(tour.texte)


def noter_demande(tour: Tour) -> None:
    """A wish told before it is asked for ("je demande le versement des sommes dues"), where a name is asked for ("être
    remboursée"), or before the summary is agreed to, joins what is asked of the mediator.
    """
    brouillon = tour.brouillon
    _noter_souhaits_dits(tour)
    if brouillon.etape is Etape.FORMULAIRE and brouillon.champ != "demande":
        _noter_souhait_a_la_suite(tour)
    au_resume = brouillon.champ == "consentement" and au_chat.commence_par_que(tour.texte)
    au_nom = brouillon.champ in NOMS_DES_PERSONNES and brouillon.champ not in tour.nouveautes and VOEU.match(tour.texte)
    dit = interrogations.separer(tour.texte)[0]  # "qu'elle soit soignée, et c'est gratuit ?"
    if not (au_resume or au_nom) or reponses.est_question(dit):
        return
    souhait, connue = recits.lire_souhait(dit), brouillon.dossier.demande or ""
    if souhait and plier(souhait).plie not in plier(connue).plie:
        ecrire(tour, "demande", "\n".join(un for un in (connue, souhait) if un))


def _noter_souhaits_dits(tour: Tour) -> None:
    """What the message asks for in as many words, whatever is open, taken once."""
    dossier, champ = tour.brouillon.dossier, tour.brouillon.champ
    if champ in DU_RESUME and (ajout := lire_ajout_au_souhait(tour.texte)):
        ecrire(tour, "demande", "\n".join(un for un in (dossier.demande, ajout) if un))
        return
    if champ in DU_RESUME and dossier.demande and (corrige := lire_souhait_corrige(tour.texte)):
        ecrire(tour, "demande", corrige)
        return
    if champ == "demande" or tour.brouillon.situation.motif in (None, "hors_competence"):
        return
    if MOYEN in tour.nouveautes and _relit_ou_note(tour) and parle_de_la_reponse(tour.texte):
        return  # "je voudrais qu'ils me répondent par téléphone" has its own line
    connue = plier(dossier.demande or "").plie
    nouveaux = [un for un in lire_souhaits(tour.texte) if plier(un).plie not in connue]
    if nouveaux:
        ecrire(tour, "demande", "\n".join([*([dossier.demande] if dossier.demande else []), *nouveaux]))


def _noter_souhait_a_la_suite(tour: Tour) -> None:
    """ "Par courriel a@b.fr, qu'il ait ses lunettes": the wish after what was asked is taken before it is asked for."""
    jetons = list(recits.JETON.finditer(tour.texte))
    suite = tour.texte[jetons[-1].end() :].strip(" ,;.\n") if jetons else ""
    if tour.brouillon.dossier.demande or not au_chat.commence_par_que(suite) or reponses.est_question(suite):
        return
    if souhait := recits.lire_souhait(suite):
        ecrire(tour, "demande", souhait)


def _change_l_histoire(tour: Tour) -> bool:
    """The caisse that answers at last is a part of the story, whatever field is open."""
    return "motif" in tour.changements and len(tour.texte.split()) >= MOTS_D_UN_MORCEAU


def _raconte_un_trouble_de_la_caisse(tour: Tour) -> bool:
    """What was told first and answered "ask the 36 46" ("la cpam rembourse pas ses taxis"): the referral may be for that."""
    if tour.lecture.label != "hors_perimetre" or tour.brouillon.champ or tour.brouillon.situation.motif:
        return False
    dit = recits.lire_recit(tour.texte)
    return len(dit.split()) >= MOTS_D_UN_MORCEAU and recits.raconte_un_trouble(dit)


def _raconte_d_abord(tour: Tour) -> bool:
    """What is told before anything else is a part of the account, whatever is asked with it ("je veux saisir…")."""
    brouillon = tour.brouillon
    if brouillon.champ or brouillon.situation.motif or tour.lecture.famille in D_AILLEURS:
        return False
    return _dit_le_litige(tour)


def _dit_le_litige(tour: Tour) -> bool:
    """Whether the message, whatever its label, tells what a dispute with the caisse is about."""
    dit = recits.lire_recit(tour.texte)
    return len(dit.split()) >= MOTS_D_UN_MORCEAU and _est_du_litige(dit)


def _dit_le_mort_du_litige(tour: Tour) -> bool:
    """ "Mon mari est décédé le 3 mars", where the dispute is about what a death gives a right to: a fact of it."""
    ici = redresser(tour.brouillon.dossier.recit()).plie
    peine = tour.brouillon.alarme or alarmes.est_desespoir(tour.texte)
    return bool(APRES_UN_DECES.search(ici)) and deuils.dit_un_deuil(tour.texte) and not peine


def _est_du_litige(dit: str) -> bool:
    return recits.raconte_une_demarche(dit) or recits.nomme_un_objet(dit)


def ajoute_un_fait(tour: Tour) -> bool:
    """Whether the message asks to write down something that happened, and not only when."""
    dit = recits.lire_recit(tour.texte) if recits.demande_d_ajouter(tour.texte) else ""
    return bool(dit) and not _ne_dit_qu_une_date(tour, dit)


def _ne_dit_qu_une_date(tour: Tour, dit: str) -> bool:
    """ "Mettez que c'était le mardi 10" puts a date right, and tells nothing."""
    lues = dates.lire_dates(dit, tour.aujourd_hui)
    reste = dit
    for lue in reversed(lues):
        reste = reste[: lue.debut] + reste[lue.fin :]
    return bool(lues) and len(reste.split()) < MOTS_D_UN_FAIT


def _raconte(tour: Tour) -> bool:
    """Whether the message tells what happened, of the problem that the saisine is about: labelled as a story, or telling a
    fact of the dispute all the same ("j'ai écrit aussi sur ameli, pas de réponse"). A short answer to a question does not,
    nor does a wish.
    """
    brouillon = tour.brouillon
    histoire = tour.lecture.famille == "situation" or _raconte_un_trouble_de_la_caisse(tour)
    if (histoire and brouillon.champ is None) or _raconte_d_abord(tour) or _dit_le_mort_du_litige(tour):
        return True
    un, autre = tour.lecture.label.split("/")[-1], brouillon.situation.motif
    ailleurs = histoire and any(un in ceux and autre not in ceux for ceux in (MOTIFS_CAISSE, MOTIFS_MEDECIN))
    if ailleurs or autre is None or au_chat.ajoute_un_sujet(tour.texte) or au_chat.commence_par_que(tour.texte):
        return False
    repond = brouillon.champ in VALEURS and brouillon.champ in tour.nouveautes and brouillon.champ != "motif"
    dit = sans_souhaits(recits.lire_recit(tour.texte))  # a wish tells nothing that happened
    if recits.demande_d_ajouter(tour.texte) and (brouillon.champ in DU_RESUME or _est_du_litige(dit)):
        return ajoute_un_fait(tour)
    if len(dit.split()) < MOTS_D_UN_MORCEAU or reponses.est_refus(tour.texte):
        return False
    conte = brouillon.champ == "motif" and histoire  # told as the trouble itself, whatever it says of a card
    if repond or (tour.nouveautes & DE_LA_VERIFICATION and not conte):
        return recits.raconte_une_demarche(dit)
    replique = brouillon.champ in DU_RESUME and tour.lecture.famille in REPLIQUES
    return histoire or recits.raconte_une_demarche(dit) or (recits.nomme_un_objet(dit) and not replique)
