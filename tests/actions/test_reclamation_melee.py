"""A complaint told among calls, letters and courts: what is known of it holds, and what was misread is taken back."""

import pytest

from tests.actions.conversation import Conversation

REFUS = "situation/reponse_insatisfaisante"
SILENCE = "situation/absence_reponse"


def recevable() -> Conversation:
    conversation = Conversation()
    conversation.dit("la cpam de Lille ne répond pas à ma réclamation du 20 juillet", SILENCE)
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("non")
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"
    return conversation


@pytest.mark.parametrize(
    "texte", ["lettre avec ar et aussi jai apelé", "j'ai aussi appelé trois fois", "par courrier et puis par téléphone"]
)
def test_des_appels_de_plus_ne_changent_rien(texte: str) -> None:
    conversation = recevable()
    conversation.dit(texte, "informer")
    assert conversation.brouillon.situation.reclamation == "sans_succes"
    assert conversation.brouillon.dossier.reclamation.canal != "telephone"


def test_dire_que_rien_ne_fut_ecrit_change_le_verdict() -> None:
    conversation = recevable()
    conversation.dit("en fait j'ai seulement téléphoné", "informer")
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"


def test_le_canal_se_lit_a_sa_question() -> None:
    conversation = recevable()
    conversation.dit("oui", "affirmer")
    conversation.dit("passer", "informer")
    assert conversation.champ == "reclamation.canal"
    conversation.dit("lettre avec ar et aussi jai apelé", "faq/saisir_courrier")
    assert conversation.brouillon.dossier.reclamation.canal == "courrier"


def test_ma_reponse_n_est_pas_celle_de_la_caisse() -> None:
    conversation = Conversation()
    conversation.dit(
        "la cpam me réclame 640 euros, j'ai répondu le 15 novembre que je suis pas d'accord, j'attends", SILENCE
    )
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date is not None and reclamation.date_reponse is None
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("non")
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"


@pytest.mark.parametrize(
    "texte",
    [
        "non c'est moi qui ai répondu le 15 pas eux",
        "non, c'est moi qui a répondu le 15",
        "non j'ai répondu le 15 novembre, eux rien",
    ],
)
def test_la_date_de_la_reponse_est_rendue_a_la_reclamation(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam me réclame 640 euros, réponse le 15 novembre", REFUS)
    assert conversation.brouillon.dossier.reclamation.date_reponse is not None
    conversation.dit(texte, "nier", zone="ask")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date_reponse is None
    assert reclamation.date is not None and reclamation.date.valeur.day == 15


def test_la_seconde_lettre_est_une_relance_et_le_depot_commence() -> None:
    conversation = Conversation()
    conversation.dit(
        "la cpam paye pas mes ij jai ecrit 2 fois le 1er septembre et le 2 octobre zero reponse je veux saisir", SILENCE
    )
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date is not None and reclamation.date.valeur.month == 9
    assert [relance.valeur.month for relance in reclamation.relances] == [10]
    assert reclamation.date_reponse is None
    assert conversation.champ == "procedure_judiciaire"


def test_la_reponse_a_la_question_garde_la_date_et_le_canal() -> None:
    conversation = Conversation()
    conversation.dit("la cpam a perdu ma carte vitale", "situation/dysfonctionnement_caisse")
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("non")
    conversation.dit("oui sur ameli en aout le 12 pas de reponse", SILENCE)
    reclamation = conversation.brouillon.dossier.reclamation
    assert (reclamation.canal, reclamation.resultat) == ("compte_ameli", "absence_reponse")
    assert reclamation.date is not None and reclamation.date.valeur.month == 8


@pytest.mark.parametrize(
    "texte",
    [
        "ils ont refusé ma C2S en octobre",
        "la cpam a refusé ma css en octobre",
        "ma demande de c2s a été rejetée en octobre",
    ],
)
def test_une_c2s_refusee_par_la_caisse_n_est_pas_un_refus_de_soins(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert conversation.brouillon.dossier.professionnel.date_faits is None


def test_un_dentiste_qui_refuse_la_c2s_reste_un_refus_de_soins() -> None:
    conversation = Conversation()
    conversation.dit("mon dentiste a refusé ma C2S", "situation/refus_de_soins")
    assert conversation.brouillon.situation.motif == "refus_de_soins"


@pytest.mark.parametrize(
    "texte", ["mais c pas un docteur c la cpam qui a refusé la css", "c'est la caisse, pas un médecin"]
)
def test_c_est_la_caisse_corrige_le_motif(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam : refus de soins avec ma c2s", "situation/refus_de_soins")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit("la CPAM de Melun")
    conversation.dit("non")
    assert conversation.champ == "professionnel.profession"
    conversation.dit(texte, "situation/refus_de_soins")
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert conversation.champ == "reclamation"


@pytest.mark.parametrize(
    "texte",
    [
        "en fait le tribunal c'est pour mon divorce, rien a voir",
        "le procès c'est contre mon propriétaire",
        "j'ai retiré ma demande au tribunal",
    ],
)
def test_un_autre_proces_rouvre_la_porte(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation du 10 septembre", SILENCE)
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.choisit("Oui, le tribunal est saisi")
    conversation.dit(texte, "faq/tribunal")
    assert conversation.brouillon.verdict_dit == "recevable_apres_reclamation"


def test_une_affaire_jugee_ne_recoit_pas_la_reponse_generale() -> None:
    conversation = Conversation()
    reponse = conversation.dit(
        "le tribunal a déjà jugé en mars mon indu, le médiateur peut changer ça ?", "faq/tribunal"
    )
    assert "après un jugement" in reponse and "pas les deux en même temps" not in reponse


@pytest.mark.parametrize(
    "dit", ["par lettre recommandée", "et j'avais dit lettre recommandée", "en recommandé avec AR"]
)
@pytest.mark.parametrize("champ", ["demandeur.nom", "reclamation.objet", "demandeur.nir"])
def test_le_moyen_de_la_reclamation_dit_apres(dit: str, champ: str) -> None:
    conversation = Conversation()
    conversation.dit("ma cpam ne répond pas à ma réclamation du 12 mars 2026", "situation/absence_reponse")
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("aucun tribunal, une cpam")
    conversation.brouillon.champ = champ
    conversation.dit(dit)
    assert conversation.brouillon.dossier.reclamation.canal == "courrier"


@pytest.mark.parametrize(
    "appel", ["J'ai téléphoné au 3646 le 12 octobre", "j'ai appelé la caisse le 12 octobre, rien", "j'ai rappelé le 12 octobre"]
)  # fmt: skip
def test_un_appel_apres_la_reclamation_la_relance(appel: str) -> None:
    conversation = Conversation()
    conversation.dit(f"ma cpam ne répond pas à ma réclamation du 12 mars 2026. {appel}", "situation/absence_reponse")
    relances = conversation.brouillon.dossier.reclamation.relances
    assert [une.valeur.isoformat() for une in relances] == ["2026-10-12"]


@pytest.mark.parametrize(
    "texte",
    [
        "la réclamation, faite au guichet en juin. réponse par courrier",
        "réclamation à l'accueil, écrivez-moi par courrier",
    ],
)
def test_la_reponse_voulue_n_est_pas_le_canal(texte: str) -> None:
    conversation = recevable()
    conversation.dit("oui", "affirmer")
    conversation.dit("passer", "informer")
    assert conversation.champ == "reclamation.canal"
    conversation.dit(texte, SILENCE)
    assert conversation.brouillon.dossier.reclamation.canal == "accueil"


def test_dite_faite_au_guichet_seul_elle_change_le_verdict() -> None:
    conversation = recevable()
    conversation.dit("oui", "affirmer")
    conversation.dit("passer", "informer")
    conversation.dit("la réclamation, faite au guichet en juin. réponse par courrier", SILENCE)
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"


@pytest.mark.parametrize(
    "texte", ["non. il est d'accord de vive voix, et au téléphone ça lui va", "non. rappelez-moi par téléphone"]
)
def test_la_reponse_voulue_ne_change_pas_le_verdict(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam de Lille ne répond pas à ma réclamation du 20 juillet", SILENCE)
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit(texte, "faq/saisir_mail_telephone_rdv")
    assert conversation.brouillon.situation.reclamation == "sans_succes"
    assert conversation.brouillon.dossier.reclamation.canal is None


def test_qui_avoue_n_avoir_rien_envoye_change_le_verdict() -> None:
    conversation = recevable()
    conversation.dit("ils ont pas répondu parce que j'ai rien envoyé", SILENCE)
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"
