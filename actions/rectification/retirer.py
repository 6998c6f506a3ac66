"""Taking something out of what will be sent: lines that can be left out, a sentence or words of the story."""

from actions.depot import moyens, recapitulatif, taire
from actions.notes import noter
from actions.notes.champs import ecrire, laisser, passer, vider
from actions.questions import reposer
from actions.rectification.corrections import CHAMP_DU_SUJET, confirmer, modifier
from actions.tour import Tour
from bot.extraction.correction.lignes import nomme_la_ligne
from bot.extraction.correction.retraits import (
    Fin,
    Retrait,
    ce_qui_est_parti,
    desavoue_le_lieu,
    dit_l_adresse_de_l_autre,
    dit_qu_il_n_y_a_pas_de_decision,
    est_un_numero,
    lire_retrait,
    mots_cites,
    mots_du_recit,
    objets_du_retrait,
    retire_ce_qui_precede,
    retirer,
    separer_la_fin,
    sujet_de_la_ligne,
)
from bot.extraction.langue.pliage import plier
from bot.extraction.lieux import adresses
from bot.mediation.brouillon import DU_FORMULAIRE, Etape
from bot.mediation.collecte import CHAMPS_DU_MOYEN, necessaire, valeur

DATE_DE_DECISION = "decision.date_notification"
ADRESSE, VILLE = "demandeur.adresse", "demandeur.ville"
DU_LIEU = (VILLE, "demandeur.code_postal", ADRESSE)
PARTIES_D_UNE_ADRESSE = ("adresse", "complement_adresse", "code_postal", "ville")
DES_NUMEROS = ("demandeur.telephone", "demandeur.nir", "personne_concernee.nir")
DES_DEUX = ("nir", "date_naissance")
"""What each of the two persons may have."""


def traiter(tour: Tour) -> bool:
    """Takes out what the message names; False where it gives no such order, or names nothing that is there."""
    if tour.brouillon.etape is Etape.DEPOSEE:
        return False
    if _sans_decision(tour) or _retirer_ce_qui_precede(tour):
        return True
    if _retirer_les_mots_cites(tour):
        return True
    if _retirer_les_lignes(tour):
        noter.noter_identifiants(tour)  # "enlevez mon adresse, mettez mon mail a@b.fr"
        moyens.noter_moyen(tour)
        _montrer(tour)
        return True
    if taire.traiter(tour):
        return True
    if not tour.identifiants and noter.oter_le_nir_d_un_autre(tour):
        _avancer(tour)
        return True
    if tour.brouillon.etape in DU_FORMULAIRE and _rendre_l_adresse(tour):
        return True
    if tour.brouillon.etape in DU_FORMULAIRE and _oter_le_lieu_d_un_autre(tour):
        _montrer(tour)
        return True
    retrait = lire_retrait(tour.texte) if tour.brouillon.etape in DU_FORMULAIRE else None
    if retrait is None:
        return False
    if retrait.fin:
        return _retirer_la_fin(tour, retrait.fin)
    fait = retrait.sujet is None and _retirer_du_recit(tour, [retrait])
    if fait:
        _avancer(tour)
    elif retrait.du_recit and not retrait.mots and tour.brouillon.dossier.recit():
        modifier(tour, "recit")
        return True
    elif tour.brouillon.etape is Etape.RECAPITULATIF:
        tour.dire("rien_a_retirer")
        recapitulatif.demander_quelle_ligne(tour)
    return fait or tour.brouillon.etape is Etape.RECAPITULATIF


def _retirer_ce_qui_precede(tour: Tour) -> bool:
    """ "Non, enlevez ça": what the last message added, of the story or of one line that can be left out."""
    ajouts = tour.brouillon.ajouts_d_avant
    if tour.brouillon.etape not in DU_FORMULAIRE or not (ajouts and retire_ce_qui_precede(tour.texte)):
        return False
    if "recit" in ajouts:
        return _retirer_la_fin(tour, Fin.PASSAGE)
    if len(ajouts) > 1 or not _vider(tour, ajouts[0]):
        return False
    _montrer(tour)
    return True


def _sans_decision(tour: Tour) -> bool:
    """ "Il n'y a pas eu de décision": its date is emptied, and not asked for again."""
    date_connue = valeur(tour.brouillon, DATE_DE_DECISION) is not None
    en_cause = date_connue or tour.brouillon.champ == DATE_DE_DECISION
    if not (en_cause and tour.brouillon.etape in DU_FORMULAIRE and dit_qu_il_n_y_a_pas_de_decision(tour.texte)):
        return False
    if date_connue:
        vider(tour, DATE_DE_DECISION)
    passer(tour, DATE_DE_DECISION)
    _montrer(tour)
    return True


def _oter_le_lieu_d_un_autre(tour: Tour) -> bool:
    """What the message says not to be where the writer lives goes; a postcode may be that of the person concerned."""
    if not desavoue_le_lieu(tour.texte):
        return False
    dit = plier(tour.texte).plie
    tenus = [(champ, str(valeur(tour.brouillon, champ) or "")) for champ in DU_LIEU]
    nommes = [(champ, tenu) for champ, tenu in tenus if tenu and plier(tenu).plie in dit]
    for champ, tenu in nommes:
        vider(tour, champ)
        if champ == "demandeur.code_postal" and tour.brouillon.dossier.agissant_pour:
            ecrire(tour, "personne_concernee.code_postal", tenu)
    return bool(nommes)


def _rendre_l_adresse(tour: Tour) -> bool:
    """The address put down for the writer goes to the person concerned, whose the message says it is."""
    dossier = tour.brouillon.dossier
    a_rendre = dossier.agissant_pour and dossier.demandeur.adresse and dit_l_adresse_de_l_autre(tour.texte)
    if not a_rendre or adresses.lire_adresses(tour.texte):
        return False
    for partie in PARTIES_D_UNE_ADRESSE:
        if tenue := getattr(dossier.demandeur, partie):
            setattr(dossier.demandeur, partie, None)
            ecrire(tour, f"personne_concernee.{partie}", tenue)
    if dossier.demandeur.moyen_de_reponse == "courrier":
        dossier.demandeur.moyen_de_reponse = None
    confirmer(tour, ["personne_concernee.adresse"])
    return True


def _montrer(tour: Tour) -> None:
    tour.dire("retire")
    _avancer(tour)


def _avancer(tour: Tour) -> None:
    from actions import parcours  # the journeys come here by the turn

    if tour.brouillon.etape is Etape.ACCUEIL:
        reposer(tour)
    else:
        parcours.avancer(tour)


def _retirer_les_lignes(tour: Tour) -> bool:
    """Empties the lines, or takes out the words of the story, that an order names, where each part of it names one; whether
    something went.
    """
    return any(_retirer_les_objets(tour, objets) for objets in objets_du_retrait(tour.texte))


def _retirer_les_objets(tour: Tour, objets: list[str]) -> bool:
    nommees = [_lignes_nommees(tour, objet) for objet in objets]
    mots = [
        Retrait(None, mots_du_recit(objet), False) for objet, lignes in zip(objets, nommees, strict=True) if not lignes
    ]
    if not all(_est_dans_le_recit(tour, un) for un in mots):
        return False
    partis = [_vider(tour, champ) for champs in nommees for champ in champs]
    if mots:
        partis.append(_retirer_du_recit(tour, mots))
    return any(partis)


def _est_dans_le_recit(tour: Tour, retrait: Retrait) -> bool:
    """Whether several words stand one after the other in the story."""
    assez = len(retrait.mots.split()) > 1 and tour.brouillon.etape is Etape.RECAPITULATIF
    return assez and retrait.mots in plier(tour.brouillon.dossier.recit()).plie


def _lignes_nommees(tour: Tour, objet: str) -> list[str]:
    """The lines that an object names: by their usual name, else as the summary shows them."""
    if sujet := sujet_de_la_ligne(objet):
        champ = CHAMP_DU_SUJET.get(sujet, f"demandeur.{sujet}")
        if champ == ADRESSE:
            return [champ, VILLE]
        return [champ, champ.replace("demandeur", "personne_concernee")] if sujet in DES_DEUX else [champ]
    if est_un_numero(objet):
        if tour.brouillon.champ in DES_NUMEROS:
            return [tour.brouillon.champ]  # "non, pas le numéro": the one that is asked for
        tenus = [champ for champ in DES_NUMEROS if valeur(tour.brouillon, champ)]
        return tenus if len(tenus) == 1 else []
    lignes = recapitulatif.lignes_du_resume(tour)
    return [champ for champ, libelle, _ in lignes if nomme_la_ligne(objet, champ, libelle)]


def _vider(tour: Tour, champ: str) -> bool:
    """Empties a line; where the reply was to come by it, the way to reply is asked for again."""
    demandeur = tour.brouillon.dossier.demandeur
    if valeur(tour.brouillon, champ) is None:
        return False
    if champ in CHAMPS_DU_MOYEN.get(demandeur.moyen_de_reponse or "", ()):
        setattr(demandeur, champ.split(".")[1], None)
        demandeur.moyen_de_reponse = None
        return True
    du_moyen = any(champ in champs for champs in CHAMPS_DU_MOYEN.values())
    return (du_moyen or not necessaire(tour.brouillon, champ)) and laisser(tour, champ)


def _retirer_la_fin(tour: Tour, fin: Fin) -> bool:
    """Takes the end out of the story, and says what went; where nothing is left, the story is asked for anew."""
    dossier = tour.brouillon.dossier
    if not dossier.recit():
        return False
    if fin is Fin.PASSAGE and not separer_la_fin(dossier.recit(), fin)[0]:
        fin = Fin.PHRASE  # told at once: "enlevez-la" is no order to lose it all
    if dossier.recit_reecrit:
        dossier.recit_reecrit, parti = separer_la_fin(dossier.recit_reecrit, fin)
    else:
        dernier = dossier.passages[-1]
        dernier.texte, parti = separer_la_fin(dernier.texte, fin)
        dossier.passages = [passage for passage in dossier.passages if passage.texte]
    tour.dire("retire_du_recit", texte=parti)
    if dossier.recit():
        _avancer(tour)
    else:
        modifier(tour, "recit")
    return True


def _retirer_les_mots_cites(tour: Tour) -> bool:
    """Takes out the words of the story that the order repeats."""
    dossier = tour.brouillon.dossier
    if tour.brouillon.etape not in DU_FORMULAIRE or not dossier.recit():
        return False
    cites = [Retrait(None, mots, False) for mots in mots_cites(tour.texte, dossier.recit())]
    if not cites or not _retirer_du_recit(tour, cites):
        return False
    _avancer(tour)
    return True


def _retirer_du_recit(tour: Tour, retraits: list[Retrait]) -> bool:
    """Takes clauses or words out of each passage of the story, and says which; what is left of it stays as it was written."""
    dossier = tour.brouillon.dossier
    avant = dossier.recit()
    for retrait in retraits:
        if dossier.recit_reecrit:
            dossier.recit_reecrit = retirer(dossier.recit_reecrit, retrait)
        for passage in dossier.passages:
            passage.texte = retirer(passage.texte, retrait)
    dossier.passages = [passage for passage in dossier.passages if passage.texte]
    if dossier.recit() == avant:
        return False
    tour.dire("retire_du_recit", texte=" […] ".join(ce_qui_est_parti(avant, dossier.recit())))
    return True
