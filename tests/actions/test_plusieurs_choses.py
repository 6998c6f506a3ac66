"""Several orders or answers in one message: each part is taken, or said not to be understood."""

from datetime import date

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.dates import DateConnue, Precision
from bot.mediation.dossier import AgissantPour, Passage, Personne
from tests.actions.conversation import Conversation
from tests.actions.test_lignes_nommees import au_recapitulatif
from tests.actions.test_ordres_au_recapitulatif import RECIT, relecture

SANS_LA_FIN = "La caisse refuse de me payer mes indemnités depuis mars."


def ouverte(champ: str, etape: Etape = Etape.FORMULAIRE) -> Conversation:
    """Somebody to whom a field is asked, the rest being given."""
    conversation = relecture()
    conversation.brouillon.etape, conversation.brouillon.champ = etape, champ
    conversation.brouillon.poses[champ] = 1
    return conversation


def pour_la_voisine() -> Conversation:
    conversation = relecture()
    dossier = conversation.brouillon.dossier
    dossier.pour_soi, dossier.agissant_pour = False, AgissantPour("proche", "ma voisine", "oral")
    dossier.personne_concernee = Personne(nom="Fernandes", prenom="Maria")
    dossier.passages = [Passage("La caisse ne rembourse pas ma voisine depuis mars.", "absence_reponse", "ma voisine")]
    conversation.brouillon.passes += [
        "personne_concernee.date_naissance",
        "personne_concernee.nir",
        "personne_concernee.code_postal",
    ]
    return conversation


@pytest.mark.parametrize(
    ("message", "ville"),
    [
        ("enlevez la derniere phrase, et ma ville c'est Saint-Nazaire en entier", "Saint-Nazaire"),
        ("retirez la dernière phrase. Et ma ville c Vic-en-Bigorre", "Vic-en-Bigorre"),
        ("ma ville c'est Lens et supprimez la dernière phrase du récit", "Lens"),
    ],
)
def test_un_retrait_et_une_ligne(message: str, ville: str) -> None:
    conversation = relecture()
    conversation.dit(message, "modifier_reponse", "ask")
    dossier = conversation.brouillon.dossier
    assert (dossier.recit(), dossier.demandeur.ville) == (SANS_LA_FIN, ville)
    assert conversation.champ == "consentement"


@pytest.mark.parametrize(
    "message",
    [
        "Retirez la dernière phrase de mon récit. Et la réponse devra me parvenir par courrier.",
        "enlevez la dernière phrase et je préfère la réponse par courrier",
    ],
)
def test_un_retrait_et_le_moyen_de_reponse(message: str) -> None:
    conversation = relecture()
    conversation.dit(message, "modifier_reponse")
    assert conversation.brouillon.dossier.recit() == SANS_LA_FIN
    assert conversation.brouillon.dossier.demandeur.moyen_de_reponse == "courrier"


def test_une_date_et_un_ajout() -> None:
    conversation = au_recapitulatif()
    dossier = conversation.brouillon.dossier
    dossier.professionnel.date_faits = DateConnue(date(2026, 11, 8), Precision.ENVIRON, "le week-end")
    dossier.reclamation.date = None
    conversation.dit("mettez que c t le mardi 10 et rajouté ke il a dit pas de css ici", "modifier_reponse", "ask")
    assert dossier.professionnel.date_faits.valeur == date(2026, 11, 10)
    assert dossier.recit().endswith("\n\nil a dit pas de css ici")


def test_deux_aveux() -> None:
    conversation = relecture()
    dossier = conversation.brouillon.dossier
    dossier.demandeur.adresse = "12 rue des lilas"
    conversation.dit(
        "corrigez : la lettre c'était le 8 mai et je me suis trompé d'adresse c'est le 21 rue des lilas",
        "modifier_reponse",
    )
    assert dossier.reclamation.date is not None
    assert dossier.reclamation.date.valeur == date(2026, 5, 8)
    assert dossier.demandeur.adresse == "21 rue des lilas"


@pytest.mark.parametrize(
    "message",
    [
        "enlevez la mutuelle attend et le que faire, et mettez 421 euros pas 412",
        "supprimez « que faire » et la mutuelle attend, puis corrigez 421 euros et non 412",
    ],
)
def test_des_mots_du_recit_et_une_somme(message: str) -> None:
    conversation = au_recapitulatif("reponse_insatisfaisante")
    dossier = conversation.brouillon.dossier
    dossier.passages = [
        Passage("ils veulent 412 euros, la mutuelle attend, que faire", "reponse_insatisfaisante", "soi")
    ]
    dossier.decision.montant_euros, dossier.demande = 412.0, "ne pas payer ces 412 euros"
    conversation.brouillon.situation.reclamation = "sans_succes"
    conversation.dit(message, "situation/litige_hors_champ")
    assert dossier.decision.montant_euros == 421.0
    assert "421 euros" in dossier.recit()
    assert "attend" not in dossier.recit()
    assert "que faire" not in dossier.recit()
    assert dossier.demande == "ne pas payer ces 421 euros"


@pytest.mark.parametrize(
    "message",
    [
        "ya pas que ma carte ne marche plus depuis mai dans le recit",
        "il manque que ma carte ne marche plus depuis mai dans mon récit",
        "vous avez oublié de mettre que ma carte ne marche plus depuis mai dans le texte",
    ],
)
def test_ce_qui_manque_au_recit_y_entre(message: str) -> None:
    conversation = relecture()
    conversation.dit(message, "modifier_reponse", "ask")
    assert conversation.brouillon.dossier.recit() == f"{RECIT}\n\nma carte ne marche plus depuis mai"


def test_une_partie_non_comprise_se_dit() -> None:
    conversation = relecture()
    reponse = conversation.dit("enlevez la dernière phrase et changez le zigzag du machin", "modifier_reponse")
    assert "changez le zigzag du machin" in reponse
    assert conversation.brouillon.dossier.recit() == SANS_LA_FIN


def test_la_reponse_et_la_correction() -> None:
    conversation = ouverte("procedure_judiciaire", Etape.VERIFICATION)
    conversation.brouillon.situation.procedure_judiciaire = conversation.brouillon.verdict_dit = None
    conversation.dit("non pas de tribunal mais jme suis trompé la lettre cetait en aout", "modifier_reponse")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"
    assert conversation.brouillon.dossier.reclamation.date == DateConnue(date(2026, 8, 1), Precision.MOIS, "en aout")


def test_le_souhait_et_la_correction() -> None:
    conversation = ouverte("demande")
    dossier = conversation.brouillon.dossier
    dossier.demande, dossier.demandeur.courriel = None, "yas.elamrani@gmial.com"
    conversation.dit("retrouver mes remboursements, et pour le mail c'est gmail pas gmial", "informer", "ask")
    assert (dossier.demande, dossier.demandeur.courriel) == ("retrouver mes remboursements", "yas.elamrani@gmail.com")


@pytest.mark.parametrize(
    ("message", "souhait"),
    [
        ("que ma caisse refasse le calcul, et mon employeur il risque quoi", "que ma caisse refasse le calcul"),
        ("être remboursé et je dois envoyer quoi comme papier", "être remboursé"),
    ],
)
def test_le_souhait_sans_la_question(message: str, souhait: str) -> None:
    conversation = ouverte("demande")
    conversation.brouillon.dossier.demande = None
    conversation.dit(message, "situation/reponse_insatisfaisante", "ask")
    assert conversation.brouillon.dossier.demande == souhait


def test_la_reponse_a_cote_d_une_question() -> None:
    conversation = ouverte("procedure_judiciaire", Etape.VERIFICATION)
    conversation.brouillon.situation.procedure_judiciaire = None
    conversation.dit("Non aucun. et est ce que le medecin va savoir que c moi ?", "faq/confidentialite")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


def test_le_courriel_et_le_souhait() -> None:
    conversation = ouverte("demandeur.moyen_de_reponse")
    dossier = conversation.brouillon.dossier
    dossier.demande = dossier.demandeur.moyen_de_reponse = None
    conversation.dit("par courriel samia@cimade.example, qu'il ait ses lunettes")
    assert dossier.demande == "qu'il ait ses lunettes"
    assert conversation.champ == "consentement"


@pytest.mark.parametrize(
    ("message", "lien"),
    [
        ("c'est pas ma voisine c'est ma belle-soeur", "ma belle-soeur"),
        ("je me suis trompé c'est ma belle mere en fait, la mere de ma femme", "ma belle mere"),
        ("c'est ma cousine pas ma voisine", "ma cousine"),
    ],
)
def test_le_lien_se_corrige_et_l_accord_reste(message: str, lien: str) -> None:
    conversation = pour_la_voisine()
    conversation.dit(message, "modifier_reponse", "ask")
    dossier = conversation.brouillon.dossier
    assert dossier.agissant_pour == AgissantPour("proche", lien, "oral")
    assert "La caisse ne rembourse pas" in dossier.recit()
    assert conversation.champ == "consentement"


@pytest.mark.parametrize(
    "message",
    [
        "une derniere chose la cpam m'a rapellé hier elle va payer finalement",
        "ils vont enfin me rembourser",
        "vous avez compris ? ils vont payer donc plus besoin",
        "Ma famille m'a dit de pas signaler en fait laisse tomber",
        "j'ai réfléchi, finalement c'est pas la peine",
    ],
)
def test_ne_plus_en_avoir_besoin_arrete(message: str) -> None:
    conversation = relecture()
    conversation.dit(message, "situation/relation_medecin", "ask")
    assert conversation.brouillon.confirmation == "annuler"
    assert conversation.brouillon.dossier.recit() == RECIT
    conversation.choisit("Oui, effacer")
    assert conversation.brouillon.etape is Etape.ACCUEIL


@pytest.mark.parametrize(
    "message", ["ils vont jamais payer", "mon médecin m'a dit bon laisse tomber", "qu'ils vont payer une partie"]
)
def test_ce_qui_n_est_pas_renoncer(message: str) -> None:
    conversation = relecture()
    conversation.dit(message)
    assert conversation.brouillon.confirmation is None


def test_le_numero_d_un_autre_se_retire() -> None:
    conversation = relecture()
    conversation.dit("le numéro c'est celui de mon pere supprimez le", "modifier_reponse")
    assert conversation.brouillon.dossier.demandeur.telephone is None


@pytest.mark.parametrize(
    "message", ["Béziers 34500 c'est chez ma grand mere pas chez moi", "34500 Béziers c'est pas mon adresse"]
)
def test_le_lieu_d_un_autre_se_retire(message: str) -> None:
    conversation = relecture()
    demandeur = conversation.brouillon.dossier.demandeur
    demandeur.ville, demandeur.code_postal = "Béziers", "34500"
    conversation.dit(message)
    assert (demandeur.ville, demandeur.code_postal) == (None, None)


def test_le_courrier_chez_moi_est_le_moyen_de_reponse() -> None:
    conversation = relecture()
    conversation.dit("et le courrier il est pour mon adresse a moi hein pas la sienne", "faq/adresse_caisse")
    assert conversation.brouillon.dossier.demandeur.moyen_de_reponse == "courrier"


def test_une_precision_ancienne_ne_bloque_pas_l_accord() -> None:
    conversation = relecture()
    conversation.brouillon.a_clarifier = "et si je veux rajouter un truc apres ?"
    conversation.brouillon.sens_proposes = ["faq/autres_recours", "faq/pieces_a_fournir"]
    conversation.dit("vous le gardez combien de temps", "faq/delai_traitement", "ask")
    conversation.dit("oui envoyez", "affirmer")
    assert conversation.brouillon.etape is Etape.DEPOSEE


def test_le_mot_et_la_version_simple_au_recapitulatif() -> None:
    conversation = relecture()
    assert "CPAM" in conversation.dit("le mot caisse c'est quoi", "faq/role_mediateur")
    assert "**Votre récit**" in conversation.dit("vous pouvez relire plus simplement", "chitchat/repeter")
    assert conversation.brouillon.simple


def test_oui_je_veux_verifier_commence_la_verification() -> None:
    conversation = Conversation()
    conversation.dit("bonjour", "chitchat/saluer")
    conversation.dit("oui je veux vérifier", "affirmer")
    assert conversation.brouillon.etape is Etape.VERIFICATION
