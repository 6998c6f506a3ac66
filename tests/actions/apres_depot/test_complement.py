"""Adding something to a filed saisine in the chat: the person's own words, said back, sent once they agree."""

import pytest

from bot.mediation.saisine import Etat
from tests.actions.conversation import MAINTENANT, Conversation
from tests.actions.parcours import formulaire_ouvert, saisine_deposee

AJOUTER, NE_RIEN_AJOUTER = "Oui, l'ajouter", "Non, ne rien ajouter"


def ajoutes(conversation: Conversation) -> list[str]:
    """The texts that were added."""
    return [complement["texte"] for complement in conversation.travail.saisines.complements]


@pytest.mark.parametrize(
    ("texte", "label", "ajoute"),
    [
        ("je voudrais ajouter que j'ai rappelé le 3 avril", "informer", "j'ai rappelé le 3 avril"),
        ("j'ai oublié de dire que j'ai rappelé le 3 avril", "modifier_reponse", "j'ai rappelé le 3 avril"),
        ("g oublié de dir ke g rapelé le 3 avril", "nlu_fallback", "g rapelé le 3 avril"),
        (
            "je voudrais ajouter que la caisse ne répond toujours pas",
            "situation/absence_reponse",
            "la caisse ne répond toujours pas",
        ),
        ("j'ai rappelé le 3 avril et personne n'a décroché", "informer", None),
        ("je me suis trompée, c'était le 10 juin", "modifier_reponse", None),
    ],
)
def test_ce_qui_est_dit_est_redit_puis_ajoute_apres_un_oui(texte: str, label: str, ajoute: str | None) -> None:
    conversation = saisine_deposee()
    dit = conversation.dit(texte, label)
    assert f"« {ajoute or texte} »" in dit
    assert conversation.choix == [AJOUTER, NE_RIEN_AJOUTER]
    assert ajoutes(conversation) == []
    assert "C'est ajouté" in conversation.choisit(AJOUTER)
    assert ajoutes(conversation) == [ajoute or texte]


@pytest.mark.parametrize("texte", ["je voudrais ajouter quelque chose à ma demande", "je peux compléter ma demande ?"])
def test_sans_le_texte_on_le_demande(texte: str) -> None:
    conversation = saisine_deposee()
    conversation.dit(texte, "modifier_reponse")
    assert conversation.enveloppes[-1]["expects"]["type"] == "long_text"
    conversation.dit("La secrétaire m'a raccroché au nez.", "situation/relation_medecin")
    conversation.dit("oui ajoutez-le", "affirmer")
    assert ajoutes(conversation) == ["La secrétaire m'a raccroché au nez."]


@pytest.mark.parametrize("refus", ["non", "non laissez", "rien", "annuler"])
def test_on_peut_y_renoncer_avant_d_avoir_rien_ecrit(refus: str) -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter quelque chose", "informer")
    assert "n'ajoute rien" in conversation.dit(refus, "annuler" if refus == "annuler" else "nier")
    conversation.dit("oui", "affirmer")
    assert ajoutes(conversation) == []


def test_une_phrase_qui_parle_de_renoncer_est_un_texte_comme_un_autre() -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter quelque chose", "informer")
    dit = conversation.dit("Le médecin s'est excusé hier, je ne souhaite pas aller plus loin.", "annuler")
    assert "« Le médecin s'est excusé hier" in dit
    assert conversation.choix == [AJOUTER, NE_RIEN_AJOUTER]


def test_entre_deux_reponses_le_seul_label_n_est_pas_une_alarme() -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter quelque chose", "informer")
    assert "le 15" not in conversation.dit("la secrétaire a été désagréable avec moi", "urgence", danger=0.9)


def test_sans_oui_rien_n_est_ajoute() -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter que j'ai déménagé", "informer")
    assert "n'ajoute rien" in conversation.dit("non", "nier")
    assert ajoutes(conversation) == []


def test_ce_qui_suit_s_y_joint_avant_le_oui() -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter que j'ai rappelé le 3 avril", "informer")
    dit = conversation.dit("non pardon, c'était plutôt le 4 avril au matin, vers dix heures", "modifier_reponse")
    assert "j'ai rappelé le 3 avril\nnon pardon, c'était plutôt le 4 avril" in dit
    conversation.dit("oui", "affirmer")
    assert ajoutes(conversation) == [
        "j'ai rappelé le 3 avril\nnon pardon, c'était plutôt le 4 avril au matin, vers dix heures"
    ]


def test_une_question_au_milieu_ne_perd_rien() -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter que j'ai rappelé le 3 avril", "informer")
    conversation.dit("est-ce que le médiateur décide ?", "faq/pouvoir_mediateur")
    assert conversation.choix == [AJOUTER, NE_RIEN_AJOUTER]
    conversation.dit("oui", "affirmer")
    assert ajoutes(conversation) == ["j'ai rappelé le 3 avril"]


def test_ses_coordonnees_partent_le_nir_est_masque_ici() -> None:
    conversation = saisine_deposee()
    dit = conversation.dit(
        "je voudrais ajouter que mon numéro est le 06 39 98 55 66 et ma sécu 2 99 12 99 999 999 34", "informer"
    )
    assert "06 39 98 55 66" in dit and "999 999" not in dit
    conversation.dit("oui", "affirmer")
    assert ajoutes(conversation) == ["mon numéro est le 06 39 98 55 66 et ma sécu 2 99 12 99 999 999 34"]


def test_un_papier_oublie_peut_etre_annonce() -> None:
    conversation = saisine_deposee()
    dit = conversation.dit("j'ai oublié de joindre mon arrêt de travail", "nlu_fallback")
    assert "ne peux pas prendre de papier" in dit and "Envoyez une copie" in dit
    conversation.choisit(AJOUTER)
    assert ajoutes(conversation) == ["j'ai oublié de joindre mon arrêt de travail"]


def test_un_papier_a_joindre_sans_dire_lequel() -> None:
    conversation = saisine_deposee()
    dit = conversation.dit("est-ce que je peux joindre un document ?", "faq/pieces_a_fournir")
    assert "ne peux pas prendre de papier" in dit and "Que voulez-vous ajouter" in dit


@pytest.mark.parametrize("fin", [Etat.CLOSE, Etat.ORIENTEE, Etat.RETIREE])
def test_terminee_il_est_trop_tard(fin: Etat) -> None:
    conversation = saisine_deposee()
    for etat in (Etat.TRANSMISE, fin):
        conversation.travail.saisines.passer(conversation.brouillon.saisine or "", etat, MAINTENANT)
    assert "trop tard" in conversation.dit("je voudrais ajouter que j'ai déménagé", "informer")
    assert conversation.choix == []


def test_en_cours_d_examen_on_peut_encore_ajouter() -> None:
    conversation = saisine_deposee()
    for etat in (Etat.TRANSMISE, Etat.EN_COURS):
        conversation.travail.saisines.passer(conversation.brouillon.saisine or "", etat, MAINTENANT)
    conversation.dit("je voudrais ajouter que j'ai déménagé", "informer")
    conversation.choisit(AJOUTER)
    assert ajoutes(conversation) == ["j'ai déménagé"]


def test_ailleurs_avec_le_numero_et_le_code_ce_qui_a_ete_dit_n_est_pas_perdu() -> None:
    ici = saisine_deposee()
    ailleurs = Conversation(travail=ici.travail)
    dit = ailleurs.dit("je voudrais ajouter à ma demande que j'ai rappelé le 3 avril", "informer")
    assert "numéro" in dit and "code secret" in dit
    assert "« j'ai rappelé le 3 avril »" in ailleurs.dit(
        f"{ici.brouillon.saisine} {ici.brouillon.preuve}", "suivre_saisine"
    )
    ailleurs.dit("oui", "affirmer")
    assert ajoutes(ici) == ["j'ai rappelé le 3 avril"]


def test_tout_dans_une_phrase_sans_le_code_dans_le_texte() -> None:
    ici = saisine_deposee()
    ailleurs = Conversation(travail=ici.travail)
    ailleurs.dit(
        f"demande {ici.brouillon.saisine} code {ici.brouillon.preuve} je voudrais ajouter que j'ai déménagé", "informer"
    )
    ailleurs.dit("oui", "affirmer")
    assert ajoutes(ici) == ["j'ai déménagé"]


def test_apres_une_deuxieme_demande_commencee_on_complete_la_premiere_par_son_numero() -> None:
    conversation, deposee = formulaire_ouvert(), saisine_deposee()
    conversation.travail = deposee.travail
    conversation.brouillon.saisines_deposees = [(deposee.brouillon.saisine or "", deposee.brouillon.preuve or "")]
    conversation.dit(f"je voudrais ajouter à ma demande {deposee.brouillon.saisine} que j'ai déménagé", "informer")
    conversation.dit("oui", "affirmer")
    assert ajoutes(deposee) == ["j'ai déménagé"]
    assert conversation.enveloppes[-1]["expects"]["champ"] == "demandeur.nom"


def test_pas_d_ajout_sans_saisine() -> None:
    conversation = Conversation()
    conversation.dit("j'ai oublié de dire que j'ai rappelé le 3 avril", "informer")
    assert conversation.brouillon.recherche is None


def test_demander_ou_cela_en_est_ne_perd_pas_ce_qui_attend_un_oui() -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter que j'ai rappelé le 3 avril", "informer")
    dit = conversation.dit("ou en est ma demande", "suivre_saisine")
    assert conversation.brouillon.saisine and conversation.brouillon.saisine in dit
    assert conversation.choix == [AJOUTER, NE_RIEN_AJOUTER]
    conversation.dit("oui", "affirmer")
    assert ajoutes(conversation) == ["j'ai rappelé le 3 avril"]


def test_la_saisine_ouverte_par_son_numero_et_son_code_ne_les_fait_pas_redemander() -> None:
    ici = saisine_deposee()
    ailleurs = Conversation(travail=ici.travail)
    ailleurs.dit(f"{ici.brouillon.saisine} {ici.brouillon.preuve}", "suivre_saisine")
    ailleurs.dit("merci", "chitchat/remercier")
    dit = ailleurs.dit("je voudrai rajouter une chose : elle a aussi vu SOS médecins", "chitchat/aide", zone="ask")
    assert "« elle a aussi vu SOS médecins »" in dit and "code secret" not in dit
    ailleurs.choisit(AJOUTER)
    assert ajoutes(ici) == ["elle a aussi vu SOS médecins"]
    assert ici.brouillon.saisine and ici.brouillon.saisine in ailleurs.dit("où en est ma demande", "suivre_saisine")


def test_un_code_faux_n_ouvre_rien() -> None:
    ici = saisine_deposee()
    ailleurs = Conversation(travail=ici.travail)
    ailleurs.dit(f"{ici.brouillon.saisine} 7KQ2A-9XYZB-ABCD1-NP31C", "suivre_saisine")
    assert "« " not in ailleurs.dit("je voudrais ajouter à ma demande que j'ai déménagé", "informer")
    assert ailleurs.brouillon.saisine_ouverte is None


def test_ou_l_ajouter_n_est_pas_ajoute_et_plutot_remplace() -> None:
    conversation = saisine_deposee()
    reponse = conversation.dit("COMMENT J AJOUTE QUE J AI DU DIABETE A MA DEMANDE", "hors_perimetre", "ask")
    assert "« J AI DU DIABETE »" in reponse
    reponse = conversation.dit("NON DITES PLUTOT que j'attends depuis mars", "nier", "ask")
    assert "« j'attends depuis mars »" in reponse and "DIABETE" not in reponse


@pytest.mark.parametrize(
    "message",
    ["je veux changer mon adresse mail dans ma demande", "je voudrais modifier mon téléphone", "mon adresse a changé"],
)
def test_ce_qui_change_dans_une_demande_ouverte_par_son_code_s_ajoute(message: str) -> None:
    ici = saisine_deposee()
    ailleurs = Conversation(travail=ici.travail)
    ailleurs.dit(f"{ici.brouillon.saisine} {ici.brouillon.preuve}", "suivre_saisine")
    assert f"« {message} »" in ailleurs.dit(message, "modifier_reponse")
    ailleurs.dit("s.lefebvre@laposte.net", "informer")
    ailleurs.choisit(AJOUTER)
    assert ajoutes(ici) == [f"{message}\ns.lefebvre@laposte.net"]


def test_un_retrait_refuse_redonne_l_ajout_en_attente() -> None:
    conversation = saisine_deposee()
    conversation.dit("je veux ajouter que l'opération est le 15 janvier", "modifier_reponse")
    conversation.dit("je veux retirer ma demande", "annuler")
    assert "« l'opération est le 15 janvier »" in conversation.dit("non finalement", "nier")
    conversation.choisit(AJOUTER)
    assert ajoutes(conversation) == ["l'opération est le 15 janvier"]


@pytest.mark.parametrize("question", ["et l'ajout des 3 enfants vous l'avez mis ?", "c'est bon pour les enfants ?"])
def test_une_question_n_est_pas_ajoutee(question: str) -> None:
    conversation = saisine_deposee()
    conversation.dit("j'ai oublié de dire que j'ai 3 enfants", "modifier_reponse")
    conversation.dit(question, "modifier_reponse", "ask")
    assert conversation.choix == [AJOUTER, NE_RIEN_AJOUTER]
    conversation.choisit(AJOUTER)
    assert ajoutes(conversation) == ["j'ai 3 enfants"]
