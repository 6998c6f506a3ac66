"""The summary, each line editable; the consent; the filing."""

from datetime import date

from actions.questions import options, poser
from actions.tour import Tour
from bot.content.gabarits import telephone as ecrire_telephone
from bot.content.schema import champs_fautifs
from bot.extraction.identifiants.identifiants import masque_nir
from bot.mediation.brouillon import Brouillon, Etape
from bot.mediation.collecte import NOMS_DES_PERSONNES, champs, prochain_champ, valeur
from bot.mediation.dates import DateConnue, Precision
from bot.mediation.dossier import MedecinContacte, Personne
from bot.mediation.situation import VALEURS
from bot.usecases import deposer_saisine

CONSENTEMENT = "consentement-1"
"""Id and version of the text that the person agrees to: question `consentement` of questions_dossier.yml."""

CHAMP_DE = {"reclamation": "reclamation.resultat"}
"""The field to ask for, where the schema names what holds it."""


def montrer(tour: Tour) -> None:
    """Shows everything that would be sent, the NIR masked, and asks for consent."""
    tour.brouillon.etape = Etape.RECAPITULATIF
    tour.brouillon.poses.pop("consentement", None)  # a summary that changed is agreed to anew, in the plain words
    tour.reponse.dire("\n".join([tour.message("resume_titre"), "", *lignes_ecrites(tour)]))
    poser(tour, "consentement")


def lignes_du_resume(tour: Tour) -> list[tuple[str, str, str]]:
    """(field, label, value in words) for each line of the summary."""
    lignes = [("motif", tour.contenu.libelles["champs"]["motif"], _motif(tour))]
    for champ in dict.fromkeys((*champs(tour.brouillon), *_champs_donnes_en_plus(tour.brouillon))):
        texte = en_mots(tour, champ)
        libelle = tour.contenu.questions[champ].libelle
        if texte and libelle:
            lignes.append((champ, libelle, texte))
    return lignes


def lignes_ecrites(tour: Tour) -> list[str]:
    """The lines of the summary as they are shown."""
    return [
        f"- **{libelle}** : {parties_du_nom(tour, champ, texte)}" for champ, libelle, texte in lignes_du_resume(tour)
    ]


def parties_du_nom(tour: Tour, champ: str, texte: str) -> str:
    """A value of the summary as it is shown; of a name, which part is the surname, so that it can be put right."""
    if champ not in NOMS_DES_PERSONNES:
        return texte
    personne: Personne = getattr(tour.brouillon.dossier, champ.split(".")[0])
    if not (personne.nom and personne.prenom):
        return texte
    return tour.message("nom_et_prenom", complet=texte, nom=personne.nom, prenom=personne.prenom)


def _champs_donnes_en_plus(brouillon: Brouillon) -> list[str]:
    """Fields that were given without having been asked."""
    demandes = set(champs(brouillon))
    possibles = ["demandeur.date_naissance", "personne_concernee.date_naissance"]
    possibles += ["demandeur.courriel", "demandeur.telephone", "demandeur.adresse", "demandeur.ville"]
    possibles += ["personne_concernee.adresse"]
    possibles += ["decision.date_notification", "decision.montant_euros", "professionnel.montant_euros"]
    possibles += [
        "professionnel.nom",
        "professionnel.date_faits",
        "reclamation.date",
        "reclamation.relances",
        "reclamation.canal",
        "reclamation.date_reponse",
        "demandeur.code_postal",
    ]
    return [champ for champ in possibles if champ not in demandes and valeur(brouillon, champ) is not None]


def _motif(tour: Tour) -> str:
    return tour.contenu.libelles["motifs"][tour.brouillon.situation.motif or "inconnu"]


def en_mots(tour: Tour, champ: str) -> str | None:
    """The value of a field as the summary shows it, None where it has none."""
    dossier = tour.brouillon.dossier
    if champ == "motif":
        return _motif(tour)
    if champ == "recit":
        return f"« {dossier.recit()} »" if dossier.recit() else None
    if champ == "demande":
        return dossier.demande_entiere()
    if champ == "caisse":
        return tour.annuaire.caisses[dossier.caisse].nom if dossier.caisse else None
    if champ == "personne_concernee":
        return _personne_concernee(tour)
    if champ == "agissant_pour":
        return tour.contenu.libelles["qualites"][dossier.agissant_pour.qualite] if dossier.agissant_pour else None
    if champ.endswith(".nom") and not champ.startswith("professionnel"):
        return nom_complet(getattr(dossier, champ.split(".")[0]))
    if champ.endswith(".nir"):
        nir = valeur(tour.brouillon, champ)
        return masque_nir(str(nir)) if nir else None
    if champ.endswith(".adresse"):
        habitant: Personne = getattr(dossier, champ.split(".")[0])
        return ", ".join(part for part in (habitant.complement_adresse, habitant.adresse) if part) or None
    if champ == "medecin_traitant.medecins_contactes":
        return " ; ".join(_medecin(un) for un in dossier.medecins_contactes) or None
    situation = tour.brouillon.situation
    return _en_mots(tour, champ, getattr(situation, champ) if champ in VALEURS else valeur(tour.brouillon, champ))


def _en_mots(tour: Tour, champ: str, brut: object) -> str | None:
    if brut is None:
        return None
    if champ.endswith(".telephone"):
        return ecrire_telephone(str(brut))
    if isinstance(brut, float):
        return f"{brut:.2f}".removesuffix(".00").replace(".", ",")
    if isinstance(brut, list):
        return " ; ".join(date_en_mots(tour, une) for une in brut) or None
    if isinstance(brut, DateConnue):
        return date_en_mots(tour, brut)
    if isinstance(brut, date):
        return date_en_mots(tour, DateConnue(brut))
    for choix in tour.contenu.questions[champ].choix:
        if choix.valeur == brut:
            return choix.titre
    return str(brut)


def date_en_mots(tour: Tour, date: DateConnue) -> str:
    """A date as people write it, no finer than it is known."""
    mois = tour.contenu.libelles["mois"][str(date.valeur.month)]
    if date.precision is Precision.ANNEE:
        return str(date.valeur.year)
    if date.precision is Precision.MOIS:
        return f"{mois} {date.valeur.year}"
    jour = tour.contenu.libelles["mots"]["premier"] if date.valeur.day == 1 else str(date.valeur.day)
    texte = f"{jour} {mois} {date.valeur.year}"
    return tour.message("date_environ", date=texte) if date.precision is Precision.ENVIRON else texte


def nom_complet(personne: Personne) -> str | None:
    """The name as written on a letter."""
    nom = " ".join(part for part in (personne.prenom, personne.nom) if part)
    return ", ".join(part for part in (nom, personne.organisation) if part) or None


def _personne_concernee(tour: Tour) -> str | None:
    dossier = tour.brouillon.dossier
    if dossier.pour_soi is None:
        return None
    if dossier.agissant_pour and dossier.agissant_pour.precision:
        premier, _, reste = dossier.agissant_pour.precision.partition(" ")
        return f"{tour.contenu.libelles['possessifs'].get(premier.lower(), premier)} {reste}".strip()
    return tour.contenu.libelles["personnes"]["soi" if dossier.pour_soi else "autrui"]


def _medecin(medecin: MedecinContacte) -> str:
    return f"{medecin.qui} ({medecin.raison})" if medecin.raison else medecin.qui


def demander_quelle_ligne(tour: Tour) -> None:
    """Offers each line for correction."""
    if tour.suspendu:
        return
    brouillon = tour.brouillon
    brouillon.champ = "recapitulatif"
    question = tour.contenu.questions["recapitulatif"]
    texte = question.simple if brouillon.simple else question.question
    tour.reponse.demander(texte, "recapitulatif", question, options(tour, "recapitulatif"))


def est_complet(tour: Tour) -> bool:
    """Whether the draft, as it stands, is a saisine that the caisse can read."""
    return prochain_champ(tour.brouillon) is None and a_redemander(tour) is None


def a_redemander(tour: Tour) -> str | None:
    """The field whose value the schema of a saisine refuses, or misses: it is asked before the summary, never after."""
    refuses = deposer_saisine.champs_refuses(
        tour.brouillon,
        verdict=tour.verdict(),
        caisse=tour.annuaire.caisses[tour.brouillon.dossier.caisse or ""],
        canal=tour.canal,
        consentement=CONSENTEMENT,
        maintenant=tour.maintenant,
        verifier=champs_fautifs,
    )
    if not refuses:
        return None
    champ = CHAMP_DE.get(refuses[0], refuses[0])
    return champ if tour.brouillon.dossier.agissant_pour else champ.replace("personne_concernee.", "demandeur.")


def deposer(tour: Tour) -> None:
    """Files the saisine in the turn's transaction; only then is a number said."""
    brouillon = tour.brouillon
    verdict = tour.verdict()
    assert brouillon.dossier.caisse  # the summary is shown only once nothing needed is missing
    depot = deposer_saisine.deposer(
        tour.travail,
        tour.conversation,
        brouillon,
        verdict=verdict,
        caisse=tour.annuaire.caisses[brouillon.dossier.caisse],
        canal=tour.canal,
        consentement=CONSENTEMENT,
        maintenant=tour.maintenant,
    )
    brouillon.saisine, brouillon.preuve = depot.numero, depot.preuve
    brouillon.etape, brouillon.champ = Etape.DEPOSEE, None
    brouillon.valeurs_rejetees.clear()
    brouillon.faits_d_avant = None
    annoncer(tour)


def annoncer(tour: Tour) -> None:
    """Gives the number, the proof, what happens next, and the copy to keep."""
    brouillon = tour.brouillon
    saisine = {"numero": brouillon.saisine, "etat": "enregistree", "preuve": brouillon.preuve}
    documents = [{"titre": tour.message("titre_lettre"), "nom": "lettre.pdf", "numero": brouillon.saisine}]
    if brouillon.situation.motif == "medecin_traitant":
        documents.append(
            {"titre": tour.message("titre_questionnaire"), "nom": "questionnaire.pdf", "numero": brouillon.saisine}
        )
    tour.reponse.dire(
        tour.message("deposee", numero=brouillon.saisine, preuve=brouillon.preuve),
        saisine=saisine,
        documents=documents,
    )
    tour.dire("et_ensuite")
