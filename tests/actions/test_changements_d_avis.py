"""Changes of mind: the trouble, the cover, the channel, what was just added; what no longer holds leaves no trace."""

from datetime import date

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.dates import DateConnue
from bot.mediation.dossier import AgissantPour, Passage, Personne
from bot.mediation.eligibilite import Code
from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert
from tests.actions.test_lignes_nommees import au_recapitulatif
from tests.actions.test_ordres_au_recapitulatif import relecture

REFUS = "Le docteur Klein refuse de me soigner à cause de ma C2S"


def refus_au_recapitulatif() -> Conversation:
    conversation = au_recapitulatif("refus_de_soins")
    dossier = conversation.brouillon.dossier
    dossier.passages = [Passage(REFUS, "refus_de_soins", "soi")]
    dossier.professionnel.nom, dossier.professionnel.profession = "Klein", "chirurgien-dentiste"
    conversation.brouillon.situation.couverture = "c2s"
    return conversation


@pytest.mark.parametrize(
    ("message", "motif"),
    [
        ("il m'a pas refusé, il m'a demandé un dépassement", "relation_medecin"),
        ("c'est pas un refus, c'est un problème de tarif, il demande trop cher", "relation_medecin"),
        ("c'est pas un refus, il m'a mal parlé et humiliée devant tout le monde", "relation_medecin"),
        ("il refuse pas, c'est que le rendez-vous est dans huit mois", "rdv_specialiste"),
        ("le problème c'est pas le dentiste c'est la cpam qui rembourse pas", "reponse_insatisfaisante"),
        ("il refuse de me soigner depuis le 3", "refus_de_soins"),
    ],
)
def test_le_trouble_est_un_autre(message: str, motif: str) -> None:
    conversation = refus_au_recapitulatif()
    conversation.dit(message, "informer")
    assert conversation.brouillon.situation.motif == motif
    assert (REFUS in conversation.brouillon.dossier.recit()) is (motif == "refus_de_soins")
    assert conversation.brouillon.dossier.professionnel.profession != "la cpam qui rembourse pas"


def test_l_autre_couverture_est_celle_du_recit() -> None:
    conversation = refus_au_recapitulatif()
    conversation.dit("c'est l'AME pas la C2S", "modifier_reponse")
    assert conversation.brouillon.situation.couverture == "ame"
    assert conversation.brouillon.dossier.recit() == "Le docteur Klein refuse de me soigner à cause de mon AME"


@pytest.mark.parametrize(
    "message",
    [
        "enlevez le nom du docteur partout",
        "je veux pas que le nom du dentiste apparaisse",
        "je donne pas le nom du dentiste hein",
    ],
)
def test_le_nom_retire_l_est_du_recit_aussi(message: str) -> None:
    conversation = refus_au_recapitulatif()
    conversation.dit(message, "modifier_reponse")
    assert conversation.brouillon.dossier.professionnel.nom is None
    assert "Klein" not in conversation.brouillon.dossier.recit()


def test_ce_qui_vient_d_etre_ajoute_est_repris() -> None:
    conversation = relecture()
    avant = conversation.brouillon.dossier.recit()
    conversation.dit("leur agent a aussi perdu mon dossier deux fois de suite", "informer")
    assert conversation.brouillon.dossier.recit() != avant
    conversation.dit("non enlevez ça", "nier")
    assert conversation.brouillon.dossier.recit() == avant
    conversation.dit("non enlevez ça", "nier")
    assert conversation.brouillon.dossier.recit() == avant


@pytest.mark.parametrize(
    "message", ["en vrai j'ai juste appelé, pas de courrier", "non c'était par téléphone, pas par courrier"]
)
def test_une_reclamation_qui_n_etait_pas_ecrite(message: str) -> None:
    conversation = relecture()
    conversation.brouillon.situation.reclamation = "sans_succes"
    conversation.brouillon.dossier.reclamation.canal = "courrier"
    conversation.dit(message, "informer")
    assert conversation.brouillon.situation.reclamation == "orale_seulement"
    assert conversation.brouillon.verdict_dit == Code.RECLAMATION_D_ABORD


def test_un_appel_de_plus_ne_change_rien_a_ce_qui_fut_ecrit() -> None:
    conversation = relecture()
    conversation.brouillon.situation.reclamation = "sans_succes"
    conversation.dit("j'ai appelé deux fois depuis, toujours pas de courrier de leur part", "informer")
    assert conversation.brouillon.situation.reclamation == "sans_succes"


@pytest.mark.parametrize(
    ("message", "prenom"),
    [("ma sœur s'appelle Anna Petit", "Rose"), ("ma fille Anna m'aide", "Rose"), ("maman s'appelle Anna Roux", "Anna")],
)
def test_le_nom_d_un_autre_proche(message: str, prenom: str) -> None:
    conversation = relecture()
    dossier = conversation.brouillon.dossier
    dossier.pour_soi, dossier.agissant_pour = False, AgissantPour("enfant", "ma mère", "oral")
    dossier.personne_concernee = Personne(nom="Roux", prenom="Rose")
    conversation.dit(message, "informer")
    assert dossier.personne_concernee.prenom == prenom
    assert dossier.agissant_pour
    assert dossier.agissant_pour.qualite == "enfant"


@pytest.mark.parametrize(
    ("message", "champ"),
    [
        ("je préfère pas dire ma date de naissance", "demandeur.date_naissance"),
        ("je donne pas mon numéro de sécu hein", "demandeur.nir"),
        ("je ne dirai pas mon code postal", "demandeur.code_postal"),
        ("je sais pas mon code postal j'ai déménagé", "demandeur.code_postal"),
    ],
)
def test_ce_qui_est_tu_d_avance_ne_ferme_pas_la_question(message: str, champ: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(message, "informer")
    assert conversation.champ == "demandeur.nom"
    assert champ in conversation.brouillon.passes
    assert message not in conversation.brouillon.dossier.recit()


def test_une_adresse_a_la_question_du_moyen_est_celle_qui_repond() -> None:
    conversation = relecture()
    conversation.brouillon.dossier.reclamation.canal = None
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, "reclamation.canal"
    conversation.dit("zoe@exemple.fr", "informer")
    assert conversation.brouillon.dossier.demandeur.courriel == "zoe@exemple.fr"
    assert conversation.brouillon.dossier.reclamation.canal is None


def test_une_date_retiree_l_est_du_recit_aussi() -> None:
    conversation = refus_au_recapitulatif()
    conversation.brouillon.dossier.passages[0].texte = f"{REFUS}, c'était le 3 novembre 2026"
    conversation.brouillon.dossier.professionnel.date_faits = DateConnue(date(2026, 11, 3), texte="le 3 novembre 2026")
    conversation.dit("supprimez la date, je suis pas sûr", "modifier_reponse")
    assert conversation.brouillon.dossier.professionnel.date_faits is None
    assert "3 novembre" not in conversation.brouillon.dossier.recit()


def test_qui_n_a_pas_de_mail_n_en_laisse_pas() -> None:
    conversation = refus_au_recapitulatif()
    conversation.brouillon.dossier.demandeur.courriel = "zoe@exemple.fr"
    reponse = conversation.dit("j'ai pas de mail en fait, le téléphone c'est mieux", "modifier_reponse")
    assert conversation.brouillon.dossier.demandeur.courriel is None
    assert conversation.brouillon.dossier.demandeur.moyen_de_reponse == "telephone"
    assert "pas compris" not in reponse


def test_ne_plus_savoir_la_date_ne_passe_pas_la_ville() -> None:
    conversation = refus_au_recapitulatif()
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, "professionnel.ville"
    conversation.brouillon.dossier.professionnel.ville = None
    conversation.dit("la date je sais plus trop mettez fin octobre", "ne_sait_pas")
    assert conversation.champ == "professionnel.ville"
    assert conversation.brouillon.dossier.professionnel.date_faits
