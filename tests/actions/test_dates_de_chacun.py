"""Each date is that of what it was told of: the complaint's is no answer's, and one put right leaves the others."""

from datetime import date

import pytest

from tests.actions.conversation import Conversation

CONTESTE = "situation/reponse_insatisfaisante"
SILENCE = "situation/absence_reponse"
INDU = (
    "La cpam me réclame 312,40 euros d'indu par une lettre du 14 octobre."
    " J'ai contesté par courrier le 20 octobre et ils m'ont répondu non le 10 novembre."
)


def test_la_date_de_la_reclamation_dite_avant_le_refus() -> None:
    conversation = Conversation()
    for texte, label in (("la cpam ma coupé ma css", CONTESTE), ("oui", "affirmer"), ("non", "nier")):
        conversation.dit(texte, label)
    conversation.dit("jai ecrit a la cpam par ameli mi octobre ils ont dit non", SILENCE, "ask")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date.valeur == date(2026, 10, 15)
    assert reclamation.date_reponse is None
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"


def test_la_seconde_fois_est_une_relance() -> None:
    conversation = Conversation()
    conversation.dit(
        "j'attends mes indemnités, j'ai réclamé 2 fois par ameli le 10/09 et le 05/10 ils repondent 'en cours'", SILENCE
    )
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date.valeur == date(2026, 9, 10)
    assert [relance.valeur for relance in reclamation.relances] == [date(2026, 10, 5)]
    assert reclamation.date_reponse is None


def test_une_reponse_a_date_propre_reste_une_reponse() -> None:
    conversation = Conversation()
    conversation.dit("la cpam refuse mes ij, j'ai réclamé le 10/09 et le 05/10 ils ont répondu non", CONTESTE)
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date_reponse and reclamation.date_reponse.valeur == date(2026, 10, 5)


def test_une_saisine_envoyee_au_mediateur_n_est_pas_une_reclamation() -> None:
    conversation = Conversation()
    conversation.dit(
        "ma demande de saisine par courrier je l'ai envoyée au médiateur le 2 octobre, où elle en est ?",
        "suivre_saisine",
    )
    assert conversation.brouillon.dossier.reclamation.date is None


def test_la_date_de_la_decision_corrigee_en_chemin() -> None:
    conversation = Conversation()
    for texte, label in ((INDU, CONTESTE), ("oui", "affirmer"), ("non", "nier"), ("oui", "affirmer")):
        conversation.dit(texte, label)
    dit = conversation.dit("non finalement la lettre de la caisse était datée du 12 octobre", "modifier_reponse", "ask")
    dossier = conversation.brouillon.dossier
    assert "ne vont pas ensemble" not in dit
    assert dossier.decision.date_notification and dossier.decision.date_notification.valeur == date(2026, 10, 12)
    assert dossier.reclamation.date and dossier.reclamation.date.valeur == date(2026, 10, 20)


def test_la_date_et_le_canal_dits_a_une_autre_question() -> None:
    conversation = Conversation()
    conversation.dit("je veux déposer une saisine", "deposer_saisine")
    conversation.dit("la caisse ne répond pas à ma réclamation", SILENCE)
    conversation.dit("le 8 septembre par courrier à la cpam de Vesoul")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and reclamation.date.valeur == date(2026, 9, 8)
    assert reclamation.canal == "courrier"


def test_un_rendez_vous_souhaite_ne_date_aucun_fait() -> None:
    conversation = Conversation()
    conversation.dit("pas de rdv ophtalmo à Rennes avant 2028, cpam, pas de tribunal", "situation/rdv_specialiste")
    conversation.dit("un rdv avant noel", "situation/rdv_specialiste")
    assert conversation.brouillon.dossier.professionnel.date_faits is None


def au_tribunal() -> Conversation:
    conversation = Conversation()
    conversation.dit(INDU, CONTESTE)
    conversation.dit("oui", "affirmer")
    assert conversation.champ == "procedure_judiciaire"
    return conversation


def test_le_non_de_la_caisse_n_est_pas_une_reponse_sur_le_tribunal() -> None:
    conversation = au_tribunal()
    conversation.dit("ils m'ont dit non, 10 novembre")
    assert conversation.champ == "procedure_judiciaire"
    conversation.dit("non, ils m'ont juste dit non")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


@pytest.mark.parametrize("texte", ["Oui, je veux vérifier.", "oui vérifions"])
def test_qui_veut_seulement_verifier_n_entre_pas_dans_le_formulaire(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(f"Je suis Mme Ferrand, à Tulle. {INDU}", CONTESTE)
    conversation.dit(texte, "affirmer")
    conversation.dit("non", "nier")
    assert "Voulez-vous préparer votre demande" in conversation.enveloppes[-1]["texte"]
    assert conversation.champ is None


def test_la_verification_demandee_avec_son_nom_n_ouvre_pas_le_formulaire() -> None:
    conversation = Conversation()
    conversation.dit(f"Je suis Mme Ferrand. {INDU} Je voudrais vérifier si je peux saisir le médiateur.", CONTESTE)
    conversation.dit("non", "nier")
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"
    assert conversation.champ is None


def test_ce_qu_est_une_cpam_n_est_pas_une_reponse() -> None:
    conversation = Conversation()
    conversation.dit(INDU.replace("cpam", "caisse"), CONTESTE)
    conversation.dit("oui", "affirmer")
    assert conversation.champ == "regime"
    assert "CPAM (caisse primaire" in conversation.dit("Je ne sais pas ce que c'est, une CPAM ?", "ne_sait_pas")
    assert conversation.brouillon.situation.regime is None
    assert conversation.champ == "regime"


def test_pas_avant_2029_est_un_rendez_vous() -> None:
    conversation = Conversation()
    conversation.dit(
        "pr mn fils lucas 6 ans l orthophoniste mme bardet a niort veu pa avan 2029, moi c sabrina texier cpam pas de tribunal",
        autres=("situation/rdv_specialiste",),
    )
    assert conversation.brouillon.situation.motif == "rdv_specialiste"


def test_pas_la_caisse_le_soignant() -> None:
    conversation = Conversation()
    conversation.dit("ma cpam traite pas mon dossier", "situation/dysfonctionnement_caisse")
    conversation.dit("oui", "affirmer")
    conversation.dit("mais non cest pas la caisse cest l orthophoniste ki a pas de place", "situation/rdv_specialiste")
    assert conversation.brouillon.situation.motif == "rdv_specialiste"


def test_le_jour_du_rendez_vous_est_remis() -> None:
    conversation = Conversation()
    conversation.dit(
        "j'ai un rdv ophtalmo à Rennes le 24 aout 2027, c'est trop loin, cpam, pas de tribunal",
        "situation/rdv_specialiste",
    )
    for texte in ("oui", "oui"):
        conversation.dit(texte, "affirmer")
    for texte in (
        "pour moi",
        "Paul Martin",
        "35000",
        "par courrier",
        "12 rue du Port, 35000 Rennes",
        "un rdv",
        "passer",
    ):
        conversation.dit(texte)
    assert conversation.champ == "consentement"
    conversation.dit("le rdv c'est le 24 mai 2027 pardon", "informer", "ask")
    dossier = conversation.brouillon.dossier
    assert dossier.professionnel.delai_propose == "le 24 mai 2027"
    assert "24 mai 2027" in dossier.recit()
    assert "24 aout" not in dossier.recit()
    assert conversation.champ == "consentement"


def test_la_date_de_reponse_est_enlevee() -> None:
    conversation = Conversation()
    conversation.dit("j'ai réclamé par ameli le 10/09 et le 05/10 ils ont répondu non, cpam, pas de tribunal", CONTESTE)
    for texte in ("oui", "oui"):
        conversation.dit(texte, "affirmer")
    conversation.dit("enlevez la date de réponse", "modifier_reponse", "ask")
    assert conversation.brouillon.dossier.reclamation.date_reponse is None
