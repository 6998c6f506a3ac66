"""Help with the complaint to the caisse at a closed door, and what is known of the complaint in the answers."""

import pytest

from tests.actions.conversation import Conversation

REFUS = "situation/reponse_insatisfaisante"
SILENCE = "situation/absence_reponse"
MODELE = "Objet : réclamation"
AIDE = "M'aider à écrire la réclamation"


def a_la_porte_close() -> Conversation:
    conversation = Conversation()
    conversation.dit("la cpam me réclame 1240 euros de trop perçu", REFUS)
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("non")
    conversation.dit("non j'ai rien réclamé", "nier")
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"
    return conversation


@pytest.mark.parametrize(
    "texte",
    [
        "vous pouvez m'aider a l'ecrire la reclamation ? moi l'ecriture c'est pas mon truc",
        "rédigez moi une réclamation",
        "j'ai besoin d'aide pour faire ma réclamation je sais pas écrire",
        "je veux un modele de lettre de réclamation a la CPAM",
        "non ça c'est pour le médiateur, moi je veux la lettre de réclamation pour la cpam",
        "alors faites moi la réclamation",
        "oui mais comment je fais pour réclamer",
        "comment on fait",
        "je fais quoi alors",
    ],
)
def test_le_texte_de_la_reclamation_est_donne_une_fois(texte: str) -> None:
    conversation = a_la_porte_close()
    assert AIDE in conversation.choix
    reponse = conversation.dit(texte, "obtenir_document", zone="ask")
    assert MODELE in reponse
    assert conversation.champ is None
    encore = conversation.dit(texte, "faq/modele_lettre")
    assert MODELE not in encore and "plus haut" in encore


def test_le_choix_sous_le_verdict_donne_le_texte() -> None:
    conversation = a_la_porte_close()
    assert MODELE in conversation.choisit(AIDE)
    assert "Attendez maintenant la réponse" in conversation.dit(
        "ça y est j'ai envoyé la réclamation ce matin", "faq/reclamation_prealable"
    )
    assert conversation.brouillon.situation.reclamation == "en_attente"


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("j'ai envoyé une lettre de réclamation le 3 mai", "informer"),
        ("faut-il faire une réclamation d'abord ?", "faq/reclamation_prealable"),
        ("je veux un modèle de lettre pour le médiateur", "faq/modele_lettre"),
        ("j'ai besoin d'aide, je comprends pas la lettre de la cpam", "chitchat/aide"),
    ],
)
def test_qui_parle_de_reclamer_n_en_demande_pas_le_texte(texte: str, label: str) -> None:
    assert MODELE not in Conversation().dit(texte, label)


@pytest.mark.parametrize(
    "texte",
    ["ben non j'ai pas réclamé, je fais quoi alors", "non, je n'ai jamais réclamé", "je n'ai rien écrit à la caisse"],
)
def test_qui_n_a_pas_reclame_apprend_qu_il_faut_commencer_par_la(texte: str) -> None:
    conversation = Conversation()
    assert "il faut d'abord une réclamation" in conversation.dit(texte, "nier")
    assert AIDE in conversation.choix


@pytest.mark.parametrize(
    "texte", ["non j'ai besoin de parler de mes indemnités", "non je ne suis pas d'accord avec la cpam"]
)
def test_un_non_qui_dit_autre_chose_n_est_pas_un_refus(texte: str) -> None:
    assert "Je reste là" not in Conversation().dit(texte, "nier")


@pytest.mark.parametrize(
    ("texte", "label", "attendu", "jamais"),
    [
        ("la cpam a dit non à ma réclamation du 2 octobre", REFUS, "cette étape est faite", "commencez par là"),
        ("j'ai réclamé en juillet à la cpam, pas de réponse", SILENCE, "cette étape est faite", "faites-la d'abord"),
        ("la cpam refuse, j'ai écrit le 17 novembre, j'attends", REFUS, "Pas encore", "commencez par là"),
        (
            "la cpam ne répond pas à mes appels, j'ai rien écrit",
            SILENCE,
            "il faut d'abord une réclamation",
            "Oui, le silence",
        ),
    ],
)
def test_la_reponse_tient_compte_de_la_reclamation_dite(texte: str, label: str, attendu: str, jamais: str) -> None:
    reponse = Conversation().dit(texte, label)
    assert attendu in reponse and jamais not in reponse


@pytest.mark.parametrize(
    "texte", ["j'ai réclamé lundi je veux le médiateur", "j'ai envoyé ma réclamation hier je peux saisir ?"]
)
def test_une_reclamation_toute_recente_s_attend(texte: str) -> None:
    assert "Attendez maintenant la réponse" in Conversation().dit(texte, "deposer_saisine")


@pytest.mark.parametrize(
    "texte",
    [
        "mettez oui, que j'ai écrit le 2 octobre, en vrai non mais bon",
        "dites que oui quand meme, c'est pareil",
        "marquez oui même si c'est pas fait",
    ],
)
def test_un_faux_oui_n_est_pas_une_reclamation(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam de Nantes ne paie pas mes IJ", "situation/dysfonctionnement_caisse")
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("non")
    assert conversation.champ == "reclamation"
    conversation.dit(texte, "modifier_reponse")
    assert conversation.brouillon.situation.reclamation == "pas_faite"
    assert conversation.brouillon.dossier.reclamation.date is None
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"


def test_une_reponse_que_l_on_espere_ne_s_ecrit_pas() -> None:
    conversation = Conversation()
    conversation.dit("la cpam de Nantes ne paie pas mes IJ", "situation/dysfonctionnement_caisse")
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("non")
    conversation.dit("mets que j'ai eu une réponse négative, je l'aurai de toute façon", REFUS)
    assert conversation.brouillon.situation.reclamation is None


@pytest.mark.parametrize(
    "texte",
    ["euh non j'avais juste demandé le capital, je sais pas si ca compte", "j'ai seulement demandé le paiement"],
)
def test_une_demande_n_est_pas_une_reclamation(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne paie pas le capital décès", "situation/dysfonctionnement_caisse")
    conversation.dit("vérifier", "verifier_eligibilite")
    conversation.dit("cpam")
    conversation.dit("non")
    assert "pas encore une réclamation" in conversation.dit(texte, "ne_sait_pas", zone="ask")
    assert conversation.brouillon.verdict_dit == "reclamation_d_abord"
