"""What a saisine still lacks: the next field to ask for. Field names are paths of `saisine.schema.json`.

Nothing personal comes before the verdict, what was given or passed is not asked again, the NIR comes last (design.md,
rules of conduct).
"""

from collections.abc import Iterator

from bot.mediation.brouillon import Brouillon
from bot.mediation.caisse import Annuaire

MOTS_D_UN_RECIT = 8
"""Fewer words than this do not tell a mediator what happened: the account is then asked for, once."""

CHAMPS_DU_MOYEN = {
    "courriel": ("demandeur.courriel",),
    "telephone": ("demandeur.telephone",),
    "courrier": ("demandeur.adresse", "demandeur.code_postal", "demandeur.ville"),
}
MOYEN = "demandeur.moyen_de_reponse"
DU_RESUME = ("consentement", "recapitulatif")
"""What is asked with the summary in view."""
NOMS_DES_PERSONNES = ("demandeur.nom", "personne_concernee.nom")
MEDECINS = "medecin_traitant.medecins_contactes"
NECESSAIRES = frozenset(
    {"motif", "recit", "personne_concernee", "personne_concernee.nom", "demandeur.nom", "caisse"}
    | {"demandeur.moyen_de_reponse", "reclamation.resultat"}
    | {champ for champs in CHAMPS_DU_MOYEN.values() for champ in champs} - {"demandeur.code_postal"}
)
"""Without these no saisine can be filed (design.md: a name, one way to reply, the caisse, the motive, the account)."""

_DU_PROFESSIONNEL = (
    "professionnel.profession",
    "professionnel.nom",
    "professionnel.ville",
)
CHAMPS_DU_MOTIF: dict[str, tuple[str, ...]] = {
    "refus_de_soins": (*_DU_PROFESSIONNEL, "professionnel.date_faits"),
    "relation_medecin": (*_DU_PROFESSIONNEL, "professionnel.date_faits"),
    "rdv_specialiste": ("professionnel.profession", "professionnel.ville", "professionnel.delai_propose"),
    "medecin_traitant": ("medecin_traitant.medecins_contactes",),
    "absence_reponse": ("reclamation.objet", "reclamation.date", "reclamation.canal"),
    "reponse_insatisfaisante": ("reclamation.objet", "reclamation.date", "reclamation.date_reponse"),
    "dysfonctionnement_caisse": ("reclamation.resultat", "reclamation.date"),
}


def champs(brouillon: Brouillon) -> Iterator[str]:
    """The fields of this draft's form, in the order in which they are asked."""
    dossier = brouillon.dossier
    yield "recit"
    yield from CHAMPS_DU_MOTIF.get(brouillon.situation.motif or "", ())
    yield "personne_concernee"
    if dossier.agissant_pour:
        yield "agissant_pour"
        yield "personne_concernee.nom"
        yield "agissant_pour.accord"
    yield "demandeur.nom"
    concernee = "personne_concernee" if dossier.agissant_pour else "demandeur"
    if dossier.caisse is None or f"{concernee}.code_postal" != _code_postal_pour_ecrire(brouillon):
        yield f"{concernee}.code_postal"
    yield "caisse"
    yield "demandeur.moyen_de_reponse"
    yield from CHAMPS_DU_MOYEN.get(dossier.demandeur.moyen_de_reponse or "", ())
    yield "demande"
    yield f"{concernee}.nir"


def necessaire(brouillon: Brouillon, champ: str) -> bool:
    """Whether this draft cannot be filed without that field: it is then asked, whatever was passed."""
    if champ == "recit":
        return not brouillon.dossier.recit().strip()  # asked for once: a thin one is enough
    return champ in NECESSAIRES or champ == _code_postal_pour_ecrire(brouillon)


def moyens_restants(brouillon: Brouillon) -> tuple[str, ...]:
    """The ways to reply that the person did not rule out; all of them where none is left."""
    libres = tuple(moyen for moyen in CHAMPS_DU_MOYEN if moyen not in brouillon.moyens_exclus)
    return libres or tuple(CHAMPS_DU_MOYEN)


def connu(brouillon: Brouillon, champ: str) -> bool:
    """Whether the draft holds an answer to a field of the form."""
    dossier = brouillon.dossier
    if champ == "recit":
        return len(dossier.recit().split()) >= MOTS_D_UN_RECIT
    if champ == "reclamation.objet":
        return dossier.objet_raconte or dossier.reclamation.objet is not None
    if champ == "personne_concernee":
        return dossier.pour_soi is not None
    if champ == "agissant_pour":
        return dossier.agissant_pour is not None and dossier.agissant_pour.qualite != "autre"
    if champ == "medecin_traitant.medecins_contactes":
        return bool(dossier.medecins_contactes)
    if champ in ("demandeur.nom", "personne_concernee.nom"):
        personne = dossier.demandeur if champ == "demandeur.nom" else dossier.personne_concernee
        return personne.nommee
    if champ == "demandeur.moyen_de_reponse":
        return dossier.demandeur.joignable or dossier.demandeur.moyen_de_reponse is not None
    if champ.endswith(".code_postal") and dossier.caisse and champ != _code_postal_pour_ecrire(brouillon):
        return True
    return valeur(brouillon, champ) is not None


def _code_postal_pour_ecrire(brouillon: Brouillon) -> str | None:
    """The postcode is also part of the postal address where the answer comes by post."""
    return "demandeur.code_postal" if brouillon.dossier.demandeur.moyen_de_reponse == "courrier" else None


def valeur(brouillon: Brouillon, champ: str) -> object:
    """The value of a field by its path, None where it has none."""
    objet: object = brouillon.dossier
    for nom in champ.split("."):
        objet = getattr(objet, nom, None)
    return objet


def prochain_champ(brouillon: Brouillon) -> str | None:
    """The first field of the form that is neither known nor passed; None when all is there."""
    for champ in champs(brouillon):
        passe = champ in brouillon.passes and not necessaire(brouillon, champ)
        if not passe and not connu(brouillon, champ):
            return champ
    return None


def deduire_caisse(brouillon: Brouillon, annuaire: Annuaire) -> tuple[str, ...]:
    """Sets the caisse where the postcode of the person concerned settles it; else returns the codes to choose from."""
    dossier = brouillon.dossier
    code_postal = dossier.concernee.code_postal
    if dossier.caisse or not code_postal:
        return ()
    possibles = annuaire.pour_code_postal(code_postal)
    if possibles.certaine:
        dossier.caisse = possibles.codes[0]
        return ()
    return possibles.codes
