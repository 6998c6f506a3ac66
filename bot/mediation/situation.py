"""The person's situation: the fields that the rules of eligibility read, and the values each may take.

Names and values are those of the contract (`verdicts.yml`); the fields below the line are read by rule set "2023-12" only.
A field that is None has not been asked yet; "inconnu" was asked, explained, and the person still does not know.
"""

from dataclasses import dataclass, fields

INCONNU = "inconnu"

VALEURS: dict[str, tuple[str, ...]] = {
    "organisme": ("assurance_maladie", "autre_que_assurance_maladie", INCONNU),
    "regime": ("general", "gestion_deleguee", "autre_que_general", INCONNU),
    "procedure_judiciaire": ("aucune", "annoncee", "en_cours", INCONNU),
    "motif": (
        "refus_de_soins",
        "medecin_traitant",
        "rdv_specialiste",
        "relation_medecin",
        "dysfonctionnement_caisse",
        "reponse_insatisfaisante",
        "absence_reponse",
        "hors_competence",
        INCONNU,
    ),
    "reclamation": ("sans_succes", "en_attente", "orale_seulement", "aboutie", "pas_faite", INCONNU),
    # rule set 2023-12
    "discriminatoire": ("oui", "non", INCONNU),
    "couverture": ("c2s", "ame", "autre", INCONNU),
    "profession_avec_ordre": ("oui", "non", INCONNU),
    "nature_litige": ("prestation_en_especes", "frais_de_sante", "autre", INCONNU),
    "mois_impayes": ("moins_de_deux", "deux_ou_plus", INCONNU),
    "montant": ("moins_de_500", "500_ou_plus", INCONNU),
}

MOTIFS_MEDECIN = frozenset({"refus_de_soins", "medecin_traitant", "rdv_specialiste", "relation_medecin"})
MOTIFS_CAISSE = frozenset({"dysfonctionnement_caisse", "reponse_insatisfaisante", "absence_reponse"})


@dataclass
class Situation:
    """What is known of the fields of `VALEURS`; assigning another value than those raises ValueError."""

    organisme: str | None = None
    regime: str | None = None
    procedure_judiciaire: str | None = None
    motif: str | None = None
    reclamation: str | None = None
    discriminatoire: str | None = None
    couverture: str | None = None
    profession_avec_ordre: str | None = None
    nature_litige: str | None = None
    mois_impayes: str | None = None
    montant: str | None = None

    def __setattr__(self, champ: str, valeur: str | None) -> None:
        if valeur is not None and valeur not in VALEURS[champ]:
            raise ValueError(f"{champ} cannot be {valeur!r}")
        object.__setattr__(self, champ, valeur)

    def connus(self) -> dict[str, str]:
        """The fields that have a value."""
        return {f.name: valeur for f in fields(self) if (valeur := getattr(self, f.name)) is not None}
