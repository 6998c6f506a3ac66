"""Being called back, only where the caisse does that: number and moment once, said back, out of hours said."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.mediation.brouillon import Brouillon
from tests.actions.conversation import Conversation
from tests.actions.parcours import CAISSE, caisse_qui_rappelle, formulaire_ouvert

NUMERO = "06 39 98 12 34"
MARDI_A_DIX_HEURES = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("Europe/Paris"))


def une_personne(conversation: Conversation) -> str:
    return conversation.dit("je veux parler à quelqu'un", "parler_conseiller")


def test_le_rappel_n_est_propose_que_la_ou_il_existe() -> None:
    sans = Conversation()
    une_personne(sans)
    assert "Être rappelé" not in sans.choix
    avec = caisse_qui_rappelle()
    une_personne(avec)
    assert "Être rappelé" in avec.choix


def test_on_donne_son_numero_puis_un_moment() -> None:
    conversation = caisse_qui_rappelle()
    une_personne(conversation)
    assert "numéro" in conversation.choisit("Être rappelé")
    assert conversation.enveloppes[-1]["expects"]["type"] == "tel"
    assert "moment" in conversation.dit(NUMERO, "informer")
    dit = conversation.choisit("L'après-midi")
    assert f"au {NUMERO}, l'après-midi" in dit
    rappel = conversation.travail.rappels.demandes["c1"]
    assert (rappel.telephone, rappel.moment, rappel.caisse) == ("+33639981234", "apres_midi", CAISSE)
    assert conversation.brouillon.rappel is None


def test_tout_en_une_phrase_suffit() -> None:
    conversation = caisse_qui_rappelle()
    dit = conversation.dit(f"rappelez-moi au {NUMERO} demain matin", "parler_conseiller")
    assert f"au {NUMERO}, le matin" in dit
    assert conversation.travail.rappels.demandes["c1"].moment == "matin"


def test_un_numero_deja_donne_n_est_pas_redemande() -> None:
    conversation = caisse_qui_rappelle()
    conversation.brouillon.dossier.demandeur.telephone = "+33639981234"
    dit = conversation.dit("je voudrais être rappelé", "parler_conseiller")
    assert f"au {NUMERO}" in dit
    assert conversation.enveloppes[-1]["expects"]["champ"] == "rappel.moment"


def test_un_autre_numero_remplace_le_numero_connu() -> None:
    conversation = caisse_qui_rappelle()
    conversation.brouillon.dossier.demandeur.telephone = "+33639981234"
    conversation.dit("je voudrais être rappelé", "parler_conseiller")
    assert "06 39 98 55 66, le matin" in conversation.dit("plutôt au 06 39 98 55 66 le matin", "informer")


@pytest.mark.parametrize(
    ("reponse", "moment"),
    [
        ("peu importe", "indifferent"),
        ("je sais pas", "indifferent"),
        ("le matin", "matin"),
        ("le mercredi vers 11h30", "le mercredi vers 11h30"),
    ],
)
def test_le_moment_se_dit_avec_ses_mots(reponse: str, moment: str) -> None:
    conversation = caisse_qui_rappelle()
    conversation.dit(f"rappelez-moi au {NUMERO}", "parler_conseiller")
    conversation.dit(reponse, "informer")
    assert conversation.travail.rappels.demandes["c1"].moment == moment


def test_hors_des_heures_on_le_dit() -> None:
    dimanche = caisse_qui_rappelle()
    dit = dimanche.dit(f"rappelez-moi au {NUMERO} le matin", "parler_conseiller")
    assert "absents en ce moment : personne ne peut vous rappeler avant demain à 9 h" in dit


def test_aux_heures_d_ouverture_rien_n_est_promis() -> None:
    mardi = caisse_qui_rappelle()
    mardi.maintenant = MARDI_A_DIX_HEURES
    dit = mardi.dit(f"rappelez-moi au {NUMERO} le matin", "parler_conseiller")
    assert "Je ne peux pas vous dire à quelle heure" in dit


def test_la_demande_dit_quand_elle_est_effacee() -> None:
    dit = caisse_qui_rappelle().dit(f"rappelez-moi au {NUMERO} le matin", "parler_conseiller")
    assert "mercredi 25 novembre à 10 h" in dit


def test_un_numero_illisible_deux_fois_donne_une_autre_voie() -> None:
    conversation = caisse_qui_rappelle()
    conversation.dit("je veux être rappelé", "parler_conseiller")
    assert "dix chiffres" in conversation.dit("06 39 98", "informer")
    dit = conversation.dit("0639", "informer")
    assert "36 46" in dit
    assert conversation.brouillon.rappel is None
    assert not conversation.travail.rappels.demandes


def test_la_fin_d_un_numero_complete_le_debut() -> None:
    conversation = caisse_qui_rappelle()
    conversation.dit("je veux être rappelé", "parler_conseiller")
    conversation.dit("06 39 98 12", "informer")
    conversation.dit("34", "informer")
    assert conversation.brouillon.dossier.demandeur.telephone == "+33639981234"


@pytest.mark.parametrize("mots", ["non finalement", "laissez tomber le rappel", "je préfère ne pas le donner"])
def test_on_peut_y_renoncer_en_route(mots: str) -> None:
    conversation = caisse_qui_rappelle()
    conversation.dit("je veux être rappelé", "parler_conseiller")
    assert "pas de rappel" in conversation.dit(mots, "nier")
    assert not conversation.travail.rappels.demandes


def test_on_peut_y_renoncer_apres() -> None:
    conversation = caisse_qui_rappelle()
    conversation.dit(f"rappelez-moi au {NUMERO} le matin", "parler_conseiller")
    assert "effacée" in conversation.dit("annulez le rappel", "annuler")
    assert not conversation.travail.rappels.demandes


def test_une_question_au_milieu_est_repondue_puis_le_numero_redemande() -> None:
    conversation = caisse_qui_rappelle()
    conversation.dit("je veux être rappelé", "parler_conseiller")
    assert "gratuit" in conversation.dit("c'est payant ?", "faq/gratuite")
    assert conversation.enveloppes[-1]["expects"]["champ"] == "rappel.telephone"


def test_pourquoi_ce_numero() -> None:
    conversation = caisse_qui_rappelle()
    conversation.dit("je veux être rappelé", "parler_conseiller")
    assert "sert à vous rappeler" in conversation.dit("pourquoi vous demandez ça ?", "nlu_fallback", zone="ask")


def test_un_formulaire_ouvert_attend_et_revient() -> None:
    conversation = formulaire_ouvert()
    conversation.contenu = caisse_qui_rappelle().contenu
    conversation.brouillon.caisse_du_site = CAISSE
    une_personne(conversation)
    conversation.choisit("Être rappelé")
    conversation.dit(NUMERO, "informer")
    conversation.choisit("Peu importe")
    assert conversation.enveloppes[-1]["expects"]["champ"] == "demandeur.nom"


@pytest.mark.parametrize(
    ("moment", "dit"),
    [
        (MARDI_A_DIX_HEURES, "C'est ouvert en ce moment"),
        (MARDI_A_DIX_HEURES.replace(hour=7), "un conseiller répondra de nouveau aujourd'hui à 9 h."),
        (MARDI_A_DIX_HEURES.replace(hour=18), "demain à 9 h"),
        (datetime(2026, 11, 27, 18, 0, tzinfo=ZoneInfo("Europe/Paris")), "lundi 30 novembre à 9 h"),
    ],
)  # fmt: skip
def test_une_caisse_qui_dit_ses_heures(moment: datetime, dit: str) -> None:
    conversation = caisse_qui_rappelle()
    conversation.maintenant = moment
    assert dit in une_personne(conversation)


def test_a_quelle_heure_on_peut_appeler() -> None:
    assert "36 46" in Conversation().dit("c'est ouvert à quelle heure ?", "hors_sujet")


def test_les_heures_generales_du_36_46_sont_dites_incertaines() -> None:
    conversation = Conversation(maintenant=MARDI_A_DIX_HEURES)
    assert "ces horaires varient selon les départements" in une_personne(conversation)
    enveloppe = next(une for une in conversation.enveloppes if "En général, c'est ouvert" in une["texte"])
    assert enveloppe["faits"] == ["horaires_3646"]
    assert enveloppe["notices"]["horaires_3646"]


def test_outre_mer_on_ne_dit_pas_si_le_36_46_repond() -> None:
    conversation = Conversation(brouillon=Brouillon(id="b1", caisse_du_site="974"), maintenant=MARDI_A_DIX_HEURES)
    assert "en ce moment" not in une_personne(conversation)


def test_sans_horaires_connus_on_ne_dit_rien_de_l_heure() -> None:
    conversation = caisse_qui_rappelle(horaires=None)
    dit = conversation.dit(f"rappelez-moi au {NUMERO} le matin", "parler_conseiller")
    assert "en ce moment" not in dit
    assert conversation.travail.rappels.demandes


@pytest.mark.parametrize(
    "dit", ["JE SUIS SOURD PAS DE TELEPHONE SVP", "je veux parler à quelqu'un mais pas par téléphone"]
)
def test_les_voies_sans_telephone(dit: str) -> None:
    reponse = Conversation().dit(dit, "parler_conseiller")
    assert "guichet" in reponse
    assert "36 46" not in reponse


def test_pour_quelqu_un_d_autre_n_est_pas_une_personne_a_qui_parler() -> None:
    conversation = Conversation()
    conversation.dit(
        "ma cpam ne répond pas à ma réclamation du 12 mars faite par courrier", "situation/absence_reponse"
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    assert "36 46" not in conversation.dit("c'est pour quelqu'un d'autre", "parler_conseiller")
    assert conversation.brouillon.dossier.pour_soi is False
    assert conversation.champ == "procedure_judiciaire"


@pytest.mark.parametrize("label", ["parler_conseiller", "chitchat/mecontentement"])
def test_l_humain_et_le_cas_dits_ensemble_sont_pris_tous_les_deux(label: str) -> None:
    conversation = Conversation()
    dit = conversation.dit("JE VEUX UN HUMAIN BANDE DE NULS, LA CPAM M A PAS REPONDU DEPUIS MARS", label)
    assert "36 46" in dit
    assert conversation.brouillon.situation.motif == "absence_reponse"
