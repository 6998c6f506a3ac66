"""Who is sent where: other régimes, employers, rights taken away, documents; and what ends in no misunderstanding."""

import pytest

from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation

HORS_CHAMP = "situation/litige_hors_champ"


def formulaire() -> Conversation:
    """A form that asks for whom the person writes."""
    conversation = Conversation()
    conversation.dit(
        "la cpam ne répond pas à ma réclamation du 12 mars par courrier pour mes indemnités, pas de tribunal",
        "situation/absence_reponse",
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    return conversation


def au_resume() -> Conversation:
    """A summary that waits for consent."""
    conversation = formulaire()
    for texte in ("pour moi", "Lina Costa", "42000", "par mail lina@example.org et tel 06 39 98 12 34", "être payée"):
        conversation.dit(texte)
    conversation.dit("passer")
    assert conversation.champ == "consentement"
    return conversation


def test_la_secu_geree_par_une_mutuelle_est_une_question_ouverte() -> None:
    conversation = Conversation()
    dit = conversation.dit("c la mgen qui gere ma secu, refus malgré ma réclamation", HORS_CHAMP)
    assert "Plusieurs autres organismes" not in dit
    assert conversation.brouillon.situation.regime == "gestion_deleguee"


def test_la_sncf_est_un_autre_regime() -> None:
    conversation = Conversation()
    conversation.dit(
        "je suis à la sncf (cprp), remboursement refusé après réclamation", "situation/reponse_insatisfaisante"
    )
    assert conversation.brouillon.verdict_dit == "hors_regime_general"


def test_un_employeur_n_est_pas_son_propre_adversaire() -> None:
    dit = Conversation().dit("non je vous parle de ma subrogation, je suis employeur", "nier")
    assert "les employeurs peuvent aussi" in dit


@pytest.mark.parametrize(
    "texte",
    [
        "je dirige une boulangerie, la CPAM a reconnu l'accident de travail de mon salarié. Je conteste",
        "la cpam a pris en charge la maladie pro d'une de mes salariées, pas d'accord",
        "j'ai trois employés et la caisse refuse de me verser la subrogation",
    ],
)
def test_qui_emploie_conteste_une_decision_de_la_caisse(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, HORS_CHAMP)
    assert conversation.brouillon.situation.organisme == "assurance_maladie"
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"


def test_une_demarche_d_employeur_n_est_pas_un_litige() -> None:
    conversation = Conversation()
    conversation.dit("je veux déclarer l'accident de travail de mon salarié", "hors_perimetre")
    assert conversation.brouillon.situation.motif is None


def test_l_employeur_est_quelqu_un_d_autre() -> None:
    conversation = formulaire()
    conversation.dit("pour quelqu'un d'autre")
    conversation.dit("je suis son employeur", HORS_CHAMP)
    assert conversation.champ == "personne_concernee.nom"


def test_un_droit_supprime_est_une_decision_de_la_caisse() -> None:
    conversation = Conversation()
    conversation.dit("j'ai un souci avec la cpam", "nlu_fallback", zone="unknown")
    conversation.dit("ils m'ont supprimé ma c2s", "nlu_fallback", zone="unknown")
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"


def test_un_kine_qui_refuse_quel_que_soit_le_regime() -> None:
    conversation = Conversation()
    conversation.dit("je suis à la msa, mais j'ai la c2s gérée par la cpam, mon kiné me refuse", HORS_CHAMP)
    assert conversation.brouillon.situation.motif == "refus_de_soins"


def test_le_questionnaire_vierge_est_donne() -> None:
    conversation = Conversation()
    conversation.dit("je veux le questionnaire medecin traitant", "faq/questionnaire_medecin_traitant")
    noms = [un["nom"] for enveloppe in conversation.enveloppes for un in enveloppe.get("documents", [])]
    assert noms[0] == "questionnaire-vierge.pdf"


def test_rien_ne_part_par_la_poste() -> None:
    dit = Conversation().dit("envoyez la moi par courrier chez moi", "obtenir_document")
    assert "ni par la poste" in dit


def test_la_version_simple_puis_la_question() -> None:
    conversation = Conversation()
    conversation.dit("version simple svp c quoi le mediateur", "faq/role_mediateur")
    assert conversation.brouillon.simple


def test_pour_qui_d_autre() -> None:
    conversation = formulaire()
    conversation.dit("POUR QUI VOUS VOULEZ QUE CE SOIT, LE PAPE?", "chitchat/robot")
    assert conversation.champ == "demandeur.nom"


def test_un_souhait_en_colere_est_garde_sans_l_injure() -> None:
    conversation = formulaire()
    for texte in ("pour moi", "Lina Costa", "42000", "par mail lina@example.org"):
        conversation.dit(texte)
    conversation.dit("QU ILS PAYENT CES VOLEURS", "chitchat/mecontentement")
    assert conversation.brouillon.dossier.demande == "QU ILS PAYENT"


def test_le_desespoir_est_entendu_et_la_reponse_gardee() -> None:
    conversation = formulaire()
    for texte in ("pour moi", "Lina Costa", "42000", "par mail lina@example.org"):
        conversation.dit(texte)
    dit = conversation.dit("payer moi mes ij jai plu rien a manger pour les gosse", "informer")
    assert "si dur pour vous" in dit
    assert (conversation.brouillon.dossier.demande or "").startswith("payer moi")


@pytest.mark.parametrize("texte", ["c bon envoi", "rien, c'est bon envoyez"])
def test_l_ordre_d_envoyer_depose(texte: str) -> None:
    conversation = au_resume()
    conversation.dit(texte, "nlu_fallback", zone="unknown")
    assert conversation.saisine


def test_envoyer_depuis_le_choix_des_lignes() -> None:
    conversation = au_resume()
    conversation.choisit("Corriger une ligne")
    conversation.dit("le machin", "nlu_fallback", zone="unknown")
    assert "Votre nom" in conversation.choix
    conversation.dit("rien, c'est bon envoyez", "nlu_fallback", zone="unknown")
    assert conversation.saisine


def test_un_telephone_retire_n_est_pas_envoye() -> None:
    conversation = au_resume()
    conversation.dit("ok mais enlevez mon téléphone", "modifier_reponse")
    assert conversation.champ == "consentement"
    conversation.dit("oui", "affirmer")
    assert conversation.saisine and "telephone" not in conversation.saisine["demandeur"]


@pytest.mark.parametrize(
    ("oui", "va"), [("oui je veux déposer pour elle", True), ("oui vérifiez si je peux saisir le médiateur", False)]
)
def test_qui_dit_deposer_va_jusqu_au_formulaire(oui: str, va: bool) -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation du 12 mars pour mes ij", "situation/absence_reponse")
    conversation.dit(oui, "affirmer")
    assert conversation.champ == "procedure_judiciaire"
    conversation.dit("non aucune procédure", "nier")
    assert (conversation.brouillon.etape is Etape.FORMULAIRE) is va


@pytest.mark.parametrize(
    "dit",
    [
        "le procès est fini depuis avril",
        "le tribunal a rendu son jugement en mai, j'ai perdu",
        "le tribunal j'y suis déjà allé et j'ai perdu en juin",
    ],
)
def test_un_proces_fini_n_est_plus_en_cours(dit: str) -> None:
    conversation = Conversation()
    conversation.dit(
        "ma cpam ne répond pas à ma réclamation du 12 mars faite par courrier", "situation/absence_reponse"
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    assert conversation.champ == "procedure_judiciaire"
    reponse = conversation.dit(dit, "informer")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"
    assert "ne disent pas ce que le médiateur peut faire après un jugement" in reponse


@pytest.mark.parametrize(
    "dit", ["le tribunal a jugé mais j'ai fait appel, l'affaire est en appel", "le procès n'est pas fini"]
)
def test_un_proces_qui_continue_est_en_cours(dit: str) -> None:
    conversation = Conversation()
    conversation.dit(
        "ma cpam ne répond pas à ma réclamation du 12 mars faite par courrier", "situation/absence_reponse"
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit(dit, "informer")
    assert conversation.brouillon.situation.procedure_judiciaire != "aucune"


@pytest.mark.parametrize("label", ["deposer_saisine", HORS_CHAMP])
def test_ce_que_la_msa_refuse_a_une_personne_protegee_va_a_son_mediateur(label: str) -> None:
    conversation = Conversation()
    dit = "je suis tuteur de mme Odette Vasseur, la MSA refuse de lui rembourser une ambulance, je veux saisir le mediateur"
    conversation.dit(dit, label)
    assert conversation.brouillon.verdict_dit == "hors_regime_general"


def test_un_refus_date_apres_la_reclamation_est_une_reponse() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "la cpam a refusé mes indemnités, réclamation par lettre le 3 octobre, refus le 20",
        "situation/absence_reponse",
        "ask",
    )
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert "ne répond pas" not in dit


@pytest.mark.parametrize(
    ("texte", "motif"),
    [
        ("le tribunal m'a donné raison en mars mais la cpam ne paye toujours pas", "dysfonctionnement_caisse"),
        ("le procès est fini, la caisse refuse d'appliquer le jugement", "reponse_insatisfaisante"),
    ],
)
def test_le_trouble_dit_avec_le_proces_n_est_pas_redemande(texte: str, motif: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "faq/tribunal")
    assert conversation.brouillon.situation.motif == motif
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


def test_une_reclamation_d_hier_sans_caisse_nommee_est_a_la_caisse() -> None:
    conversation = Conversation()
    conversation.dit(
        "j'ai envoyé ma réclamation hier pour mes transports en taxi non remboursés depuis juin",
        "hors_perimetre",
        "ask",
        autres=("situation/absence_reponse",),
    )
    assert conversation.brouillon.situation.reclamation == "en_attente"


@pytest.mark.parametrize("texte", ["je suis à la MSA et ils me remboursent pas", "à la msa ils refusent mon arrêt"])
def test_ce_que_refuse_la_msa_sous_entendue_va_a_son_mediateur(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "informer", "ask")
    assert conversation.brouillon.verdict_dit == "hors_regime_general"


def test_je_veux_quand_meme_saisir_ouvre_la_verification() -> None:
    conversation = Conversation()
    conversation.dit("je veux quand même saisir", "faq/qui_peut_saisir", "ask", autres=("deposer_saisine",))
    assert conversation.champ == "organisme"
