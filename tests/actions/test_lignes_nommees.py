"""At the summary, a line that is named takes the value that is given with it, alone; or it is emptied."""

from datetime import date

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.collecte import valeur
from bot.mediation.dates import DateConnue, Precision
from bot.mediation.dossier import AgissantPour, Personne
from tests.actions.conversation import Conversation
from tests.atelier import brouillon


def au_recapitulatif(motif: str = "refus_de_soins") -> Conversation:
    un = brouillon(motif)
    un.etape, un.champ = Etape.RECAPITULATIF, "consentement"
    un.situation.organisme, un.situation.regime = "assurance_maladie", "general"
    un.situation.procedure_judiciaire, un.verdict_dit = "aucune", "recevable_directement"
    if motif == "absence_reponse":
        un.situation.reclamation, un.verdict_dit = "sans_succes", "recevable_apres_reclamation"
    un.dossier.professionnel.nom, un.dossier.professionnel.ville = "Dr Martin", "Lille"
    un.dossier.demande = "que le dentiste me soigne"
    un.passes = ["reclamation.canal", "professionnel.date_faits", "demandeur.nir", "demandeur.code_postal"]
    return Conversation(brouillon=un)


def change(conversation: Conversation, message: str, label: str = "informer") -> dict[str, object]:
    """What a message changes in the saisine; the account as it would be sent."""
    champs = [champ for champ, question in conversation.contenu.questions.items() if question.libelle]

    def valeurs() -> dict[str, object]:
        dossier = conversation.brouillon.dossier
        return {
            champ: dossier.recit() if champ == "recit" else valeur(conversation.brouillon, champ) for champ in champs
        }

    avant = valeurs()
    conversation.dit(message, label)
    assert conversation.champ == "consentement", "the summary is shown again"
    return {champ: nouvelle for champ, nouvelle in valeurs().items() if nouvelle != avant[champ]}


@pytest.mark.parametrize(
    ("message", "attendu"),
    [
        ("la ville du professionnel c'est Roubaix", {"professionnel.ville": "Roubaix"}),
        ("Ville du dentiste : Roubaix", {"professionnel.ville": "Roubaix"}),
        ("ma ville c'est Lille", {"demandeur.ville": "Lille"}),
        ("ce que j'attends c'est des excuses", {"demande": "des excuses"}),
        ("la demande c'est que les IJ soient payées à mon mari", {"demande": "que les IJ soient payées à mon mari"}),
        (
            "La ligne « ce que vous attendez » est erronée : je demande le remboursement de l'excédent de 650,50 €.",
            {"demande": "je demande le remboursement de l'excédent de 650,50 €."},
        ),
        (
            "mon récit : le dentiste a refusé de me soigner le 3 mars, à cause de ma carte.",
            {"recit": "le dentiste a refusé de me soigner le 3 mars, à cause de ma carte."},
        ),
        (
            "la ville du professionnel c'est Roubaix et le nom du professionnel c'est Dr Petit",
            {"professionnel.ville": "Roubaix", "professionnel.nom": "Dr Petit"},
        ),
        (
            "ma ville : Lens. La ville du dentiste : Roubaix",
            {"demandeur.ville": "Lens", "professionnel.ville": "Roubaix"},
        ),
        ("Ville du professionnel Roubaix", {"professionnel.ville": "Roubaix"}),
        ("ma demande : être soignée, et la ville c'est égal", {"demande": "être soignée, et la ville c'est égal"}),
        ("nom du professionnel: je ne le connais pas", {"professionnel.nom": None}),
        ("enlève le nom du professionnel", {"professionnel.nom": None}),
        ("supprimez la ligne « ville du professionnel »", {"professionnel.ville": None}),
        ("la ville du professionnel : vide", {"professionnel.ville": None}),
    ],
)
@pytest.mark.parametrize("label", ["informer", "situation/refus_de_soins", "modifier_reponse"])
def test_la_ligne_nommee_seule_change(message: str, attendu: dict[str, object], label: str) -> None:
    assert change(au_recapitulatif(), message, label) == attendu


@pytest.mark.parametrize("reponse", ["je ne sais pas", "enlevez", "vide"])
def test_une_ligne_choisie_se_vide(reponse: str) -> None:
    conversation = au_recapitulatif()
    conversation.dit("corriger", "modifier_reponse")
    conversation.choisit("Nom du professionnel")
    assert change(conversation, reponse, "ne_sait_pas") == {"professionnel.nom": None}


def test_une_autre_ligne_nommee_n_est_pas_la_valeur_de_celle_qui_est_ouverte() -> None:
    conversation = au_recapitulatif()
    conversation.dit("corriger", "modifier_reponse")
    conversation.choisit("Nom du professionnel")
    conversation.dit("ville du professionnel : Roubaix")
    assert conversation.brouillon.dossier.professionnel.nom == "Dr Martin"
    assert conversation.brouillon.dossier.professionnel.ville == "Roubaix"


def test_une_date_nommee_va_a_sa_ligne() -> None:
    conversation = au_recapitulatif("absence_reponse")
    assert list(change(conversation, "la date de la réclamation c'est le 4 avril")) == ["reclamation.date"]


def test_le_recit_ne_s_enleve_pas() -> None:
    conversation = au_recapitulatif()
    conversation.dit("enlève mon récit")
    assert conversation.brouillon.dossier.recit()


@pytest.mark.parametrize(
    "message",
    ["le nom du professionnel est mal écrit", "la ville du professionnel est fausse", "la demande c'est pas ça"],
)
def test_une_ligne_dite_fausse_est_redemandee(message: str) -> None:
    conversation = au_recapitulatif()
    conversation.dit(message)
    assert conversation.champ in ("professionnel.nom", "professionnel.ville", "demande")


@pytest.mark.parametrize("message", ["la demande c'est bon", "mon récit est complet", "ma demande c'est quoi ?"])
def test_une_ligne_dite_juste_ne_change_pas(message: str) -> None:
    assert change(au_recapitulatif(), message) == {}


@pytest.mark.parametrize(
    "message",
    [
        "je ne connais pas le nom du professionnel",
        "le nom du dentiste je le connais pas",
        "faut enlever le nom du dentiste svp",
    ],
)
def test_une_ligne_que_la_personne_ne_connait_pas_se_vide(message: str) -> None:
    assert change(au_recapitulatif(), message) == {"professionnel.nom": None}


@pytest.mark.parametrize(
    "message",
    [
        "non attendez le récit c'est n'importe quoi, remplacez par : La caisse refuse de payer mes soins depuis mars.",
        "remplacez le récit par : La caisse refuse de payer mes soins depuis mars.",
        "mon récit est faux, mettez plutôt : La caisse refuse de payer mes soins depuis mars.",
        "réécrivez le récit : La caisse refuse de payer mes soins depuis mars.",
        "effacez le récit et mettez : La caisse refuse de payer mes soins depuis mars.",
        "c'est pas ça du tout, remplacez par « La caisse refuse de payer mes soins depuis mars. »",
    ],
)
@pytest.mark.parametrize("label", ["modifier_reponse", "situation/refus_de_soins", "situation/absence_reponse"])
def test_le_recit_est_remplace(message: str, label: str) -> None:
    conversation = au_recapitulatif("absence_reponse")
    assert change(conversation, message, label) == {"recit": "La caisse refuse de payer mes soins depuis mars."}


@pytest.mark.parametrize(
    ("message", "attendu"),
    [
        (
            "la decision ya pas eu de decision en mars, enlevez ça. et mettez sujet : taxis non remboursés",
            {"decision.date_notification": None, "reclamation.objet": "taxis non remboursés"},
        ),
        ("il n'y a pas eu de décision", {"decision.date_notification": None}),
        ("la date de la décision : il n'y en a pas", {"decision.date_notification": None}),
        ("le sujet, enlevez-le", {"reclamation.objet": None}),
        ("remplacez le sujet par mes frais de taxi", {"reclamation.objet": "mes frais de taxi"}),
    ],
)
@pytest.mark.parametrize("label", ["situation/reponse_insatisfaisante", "modifier_reponse"])
def test_plusieurs_ordres_chacun_a_sa_ligne(message: str, attendu: dict[str, object], label: str) -> None:
    conversation = au_recapitulatif("absence_reponse")
    conversation.brouillon.dossier.decision.date_notification = DateConnue(date(2026, 3, 1), Precision.MOIS, "mars")
    conversation.brouillon.dossier.reclamation.objet = "mes indemnités"
    assert change(conversation, message, label) == attendu


@pytest.mark.parametrize(
    ("message", "attendu"),
    [
        ("code postal de la personne concernée : 75012", {"personne_concernee.code_postal": "75012"}),
        ("corriger Code postal de la personne concernée : 75012", {"personne_concernee.code_postal": "75012"}),
        ("le code postal de ma mère c'est 75012", {"personne_concernee.code_postal": "75012"}),
        ("votre code postal : 59000", {"demandeur.code_postal": "59000"}),
        ("corriger moyen de la réclamation : par mail", {"reclamation.canal": "courriel"}),
    ],
)
def test_pour_un_proche_chaque_ligne_nommee_prend_sa_valeur(message: str, attendu: dict[str, object]) -> None:
    conversation = au_recapitulatif("absence_reponse")
    dossier = conversation.brouillon.dossier
    dossier.pour_soi, dossier.agissant_pour = False, AgissantPour("enfant", "ma mère", "oral")
    dossier.personne_concernee = Personne(nom="Petit", prenom="Jeanne", code_postal="75011")
    dossier.reclamation.objet, dossier.reclamation.canal = "mes taxis", "courrier"
    conversation.brouillon.passes += ["personne_concernee.nir", "agissant_pour.accord"]
    assert change(conversation, message, "modifier_reponse") == attendu


@pytest.mark.parametrize("message", ["je veux refaire le récit", "réécrire mon récit svp"])
def test_le_recit_a_refaire_est_redemande(message: str) -> None:
    conversation = au_recapitulatif()
    conversation.dit(message, "modifier_reponse")
    assert conversation.champ == "recit"
