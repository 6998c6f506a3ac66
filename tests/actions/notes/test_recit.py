"""The account through a conversation: what stays, what goes, what is put right."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.collecte import valeur
from tests.actions.conversation import Conversation


def formulaire(
    texte: str = "ma cpam ne répond pas à ma réclamation du 12 mars faite par courrier, pas de tribunal",
) -> Conversation:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("pour moi")
    return conversation


def resume(conversation: Conversation) -> str:
    """Leads the form to its summary."""
    dit = ""
    for reponse in ("Zoé Martin", "29200", "zoe.martin@exemple.fr", "passer", "passer"):
        dit = conversation.dit(reponse)
    assert conversation.brouillon.etape is Etape.RECAPITULATIF
    return dit


def recit_a_refaire() -> tuple[Conversation, str]:
    """A summary whose account the person wants to tell anew, and that account."""
    conversation = formulaire()
    conversation.dit("mes indemnités")
    resume(conversation)
    avant = conversation.brouillon.dossier.recit()
    conversation.dit("je veux corriger quelque chose", "modifier_reponse")
    conversation.dit("le récit")
    return conversation, avant


def test_le_sujet_est_demande_une_fois() -> None:
    conversation = formulaire()
    assert conversation.champ == "reclamation.objet"
    conversation.dit("je sais pas", "ne_sait_pas")
    assert conversation.champ == "demandeur.nom"


def test_le_sujet_va_dans_la_reclamation() -> None:
    conversation = formulaire()
    conversation.dit("mes indemnités de février")
    assert "mes indemnités de février" in resume(conversation)
    assert conversation.brouillon.dossier.reclamation.objet == "mes indemnités de février"


def test_ce_qui_est_donne_a_la_place_du_sujet_est_garde() -> None:
    conversation = Conversation()
    conversation.dit(
        "ma cpam ne répond pas à ma réclamation faite par courrier, pas de tribunal", "situation/absence_reponse"
    )
    conversation.choisit("Saisir le médiateur maintenant")
    assert "12 mars 2026" in conversation.dit("celle du 12 mars")
    conversation.dit("pour moi, Paul Ferrand")
    assert conversation.champ == "reclamation.objet"
    conversation.dit("mes indemnités de février")
    assert conversation.champ == "demandeur.code_postal"


def test_un_fait_ajoute_au_resume_y_est_montre_avant_l_accord() -> None:
    conversation = formulaire()
    conversation.dit("mes indemnités")
    resume(conversation)
    dit = conversation.dit("et ajoutez que la caisse a perdu mon dossier deux fois", "modifier_reponse")
    assert "\n\nla caisse a perdu mon dossier deux fois »" in dit
    assert conversation.champ == "consentement"


def test_le_sujet_raconte_n_est_pas_demande() -> None:
    assert formulaire("ma cpam ne répond pas à ma réclamation du 12 mars pour mes ij").champ != "reclamation.objet"


def test_une_date_corrigee_l_est_dans_le_recit() -> None:
    conversation = formulaire()
    conversation.dit("non pas le 12, le 14 mars", "modifier_reponse")
    assert (
        conversation.brouillon.dossier.recit()
        == "ma cpam ne répond pas à ma réclamation du 14 mars 2026 faite par courrier"
    )


def test_une_date_dite_autrement_est_marquee() -> None:
    conversation = formulaire(
        "ma cpam ne répond pas à ma réclamation faite en mars par courrier pour mes ij, pas de tribunal"
    )
    conversation.dit("non pas en mars, en avril", "modifier_reponse")
    assert "[date corrigée : avril 2026]" in conversation.brouillon.dossier.recit()


def test_une_autre_date_racontee_ne_corrige_rien() -> None:
    conversation = Conversation()
    conversation.dit("ma cpam ne répond pas à ma réclamation du 12 mars pour mes ij", "situation/absence_reponse")
    conversation.dit("j'ai refait une réclamation sur mes ij le 20 avril, toujours rien", "situation/absence_reponse")
    assert conversation.brouillon.dossier.recit().startswith(
        "ma cpam ne répond pas à ma réclamation du 12 mars pour mes ij"
    )


def test_un_fait_dit_sans_histoire_y_entre() -> None:
    conversation = Conversation()
    conversation.dit("la cpam a réduit ma pension d'invalidité sans raison", "situation/dysfonctionnement_caisse")
    conversation.choisit("Vérifier si je peux saisir le médiateur")
    conversation.dit("je ces pas si jai fai une reclamasion", "ne_sait_pas")
    conversation.dit("jai ecri aussi un msg sur ameli en avril, toujours pas de reponse", "informer")
    recit = conversation.brouillon.dossier.recit()
    assert "réduit ma pension" in recit
    assert "jai ecri aussi un msg sur ameli" in recit
    assert "reclamasion" not in recit


def test_le_litige_reste_quand_on_dit_pour_qui() -> None:
    conversation = Conversation()
    conversation.dit(
        "c'est pour moi, j'ai une pension d'invalidité catégorie 1 alors que je devrais être en 2, la cpam a refusé",
        "situation/reponse_insatisfaisante",
    )
    conversation.dit("en fait c'est pour mon fils", "modifier_reponse")
    assert "catégorie 1 alors que je devrais être en 2" in conversation.brouillon.dossier.recit()


def test_un_souhait_dit_a_l_accord_rejoint_la_demande() -> None:
    conversation = formulaire()
    conversation.dit("mes ij")
    resume(conversation)
    avant = conversation.brouillon.dossier.recit()
    conversation.dit("qu'elle me verse enfin mes indemnités et qu'elle s'explique", "situation/absence_reponse")
    assert conversation.brouillon.dossier.recit() == avant
    assert conversation.brouillon.dossier.demande == "qu'elle me verse enfin mes indemnités et qu'elle s'explique"


def test_un_malheur_n_est_pas_une_demande() -> None:
    conversation = formulaire()
    conversation.dit("mes ij")
    for reponse in ("Zoé Martin", "29200", "zoe.martin@exemple.fr"):
        conversation.dit(reponse)
    conversation.dit("mon mari m'a laissée seule avec deux enfants")
    assert conversation.champ == "demande"
    assert conversation.brouillon.dossier.demande is None


def test_deux_corrections_d_une_date_ne_laissent_qu_une_marque() -> None:
    conversation = formulaire(
        "ma cpam ne répond pas à ma réclamation faite en mars par courrier pour mes ij, pas de tribunal"
    )
    conversation.dit("non pas en mars, en avril", "modifier_reponse")
    conversation.dit("non pas en avril, en mai", "modifier_reponse")
    assert "faite en mars [date corrigée : mai 2026] par courrier" in conversation.brouillon.dossier.recit()


def test_la_date_du_sujet_ne_change_pas_celle_de_la_reclamation() -> None:
    conversation = formulaire()
    conversation.dit("bande d'incapables j'ai déjà écrit pour mes indemnités de février")
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.objet == "j'ai déjà écrit pour mes indemnités de février"
    assert reclamation.date and reclamation.date.valeur.month == 3


def test_l_affaire_de_l_employeur_dite_comme_une_autre_n_y_est_pas() -> None:
    conversation = Conversation()
    conversation.dit("mon employeur n'a pas envoyé l'attestation de salaire", "situation/litige_hors_champ")
    conversation.dit(
        "et sinon ma cpam a perdu mon arrêt, j'ai réclamé le 3 septembre, rien", "situation/absence_reponse"
    )
    assert (
        conversation.brouillon.dossier.recit()
        == "et sinon ma cpam a perdu mon arrêt, j'ai réclamé le 3 septembre, rien"
    )


def test_celle_dont_vient_le_litige_y_reste() -> None:
    conversation = Conversation()
    conversation.dit("mon employeur n'a pas envoyé l'attestation de salaire", "situation/litige_hors_champ")
    conversation.dit("du coup ma cpam ne paie pas mes ij, j'ai réclamé le 3 septembre", "situation/absence_reponse")
    assert "attestation de salaire" in conversation.brouillon.dossier.recit()


def test_une_ville_n_est_pas_un_sujet() -> None:
    conversation = formulaire()
    conversation.dit("Bastia")
    assert conversation.champ == "reclamation.objet"


def test_ce_qui_a_recu_le_36_46_y_est() -> None:
    conversation = Conversation()
    conversation.dit("la cpam lui rembourse pas ses taxis pour la dialyse depuis mars", "hors_perimetre")
    conversation.dit(
        "ma cpam ne répond pas à ma réclamation du 12 mars faite par courrier", "situation/absence_reponse"
    )
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("aucun tribunal")
    conversation.dit("pour moi")
    assert conversation.brouillon.dossier.recit().startswith("la cpam lui rembourse pas ses taxis")
    assert conversation.champ == "demandeur.nom"


@pytest.mark.parametrize(
    "message",
    ["je veux changer de médecin dans mon compte", "il me faut une attestation de droits pour mon employeur svp"],
)
def test_une_demande_de_service_n_y_est_pas(message: str) -> None:
    conversation = Conversation()
    conversation.dit(message, "hors_perimetre")
    assert conversation.brouillon.dossier.recit() == ""


def test_le_sujet_est_note_sans_ce_qui_est_dit_a_l_assistant() -> None:
    conversation = formulaire()
    conversation.dit("ben les taxis pour la dialyse, je vous l'ai dit")
    assert conversation.brouillon.dossier.reclamation.objet == "les taxis pour la dialyse"


def test_une_menace_n_est_pas_dans_la_demande() -> None:
    conversation = formulaire()
    conversation.dit("mes ij")
    for reponse in ("Zoé Martin", "29200", "zoe.martin@exemple.fr"):
        conversation.dit(reponse)
    dit = conversation.dit("mes indemnités. franchement je vais vous cramer la baraque", "chitchat/mecontentement")
    assert conversation.brouillon.dossier.demande == "mes indemnités."
    assert dit.startswith(conversation.contenu.reponses["chitchat/mecontentement"].cas["menace"].texte.strip())


@pytest.mark.parametrize("label", ["deposer_saisine", "verifier_eligibilite", "faq/comment_saisir", "informer"])
@pytest.mark.parametrize(
    "fin", [", je veux saisir le mediateur", " jveu saisir le mediateur", ", comment je saisis le médiateur ?"]
)
def test_le_premier_message_est_dans_le_recit(label: str, fin: str) -> None:
    conversation = Conversation()
    dit = "ma carte vitale ne marche plus depuis 4 mois j'ai fait 3 demandes et rien"
    conversation.dit(f"{dit}{fin}", label)
    assert conversation.brouillon.dossier.recit() == dit


@pytest.mark.parametrize(
    ("dit", "objet"),
    [("la carte vitale !!! deja dit", "la carte vitale"), ("mes ij. je vous l'ai déjà dit", "mes ij.")],
)
def test_le_sujet_sans_ce_qui_est_dit_a_l_assistant(dit: str, objet: str) -> None:
    conversation = formulaire()
    conversation.dit(dit)
    assert conversation.brouillon.dossier.reclamation.objet == objet


@pytest.mark.parametrize(
    "dit",
    [
        "Je vous ai déjà écrit que je ne souhaitais pas donner ce numéro.",
        "je préfère que ma cpam ne sache pas mon adresse",
        "non mais enlevez ça, remettez mon adresse",
    ],
)
def test_ce_qui_repond_a_l_assistant_n_y_entre_pas(dit: str) -> None:
    conversation = formulaire()
    conversation.dit("mes ij")
    avant = conversation.brouillon.dossier.recit()
    conversation.dit(dit, "situation/absence_reponse")
    assert conversation.brouillon.dossier.recit() == avant


@pytest.mark.parametrize(
    "mots",
    [
        "non finalement laissez le récit comme il est",
        "finalement gardez l'ancien",
        "non, ne changez rien",
        "laissez comme c'était",
        "en fait non",
        "non laissez tel quel",
    ],
)
def test_qui_ne_veut_plus_le_refaire_garde_son_recit(mots: str) -> None:
    conversation, avant = recit_a_refaire()
    assert conversation.champ == "recit"
    conversation.dit(mots)
    assert conversation.brouillon.etape is Etape.RECAPITULATIF
    assert conversation.brouillon.dossier.recit() == avant


@pytest.mark.parametrize(
    "mots",
    [
        "mais vous avez effacé mon récit ! remettez celui d'avant",
        "je préfère l'ancien texte",
        "rendez-moi le récit que j'avais écrit avant",
        "finalement revenez à la première version",
    ],
)
def test_le_recit_d_avant_est_remis(mots: str) -> None:
    conversation, avant = recit_a_refaire()
    conversation.dit("la caisse a perdu deux fois mon dossier et ne répond plus du tout à mes lettres")
    assert conversation.brouillon.dossier.recit() != avant
    conversation.dit(mots, "modifier_reponse")
    assert conversation.brouillon.etape is Etape.RECAPITULATIF
    assert conversation.brouillon.dossier.recit() == avant


@pytest.mark.parametrize(("ligne", "champ"), [("le nom", "demandeur.nom"), ("la date", "reclamation.date")])
def test_une_ligne_rouverte_reste_telle_quelle(ligne: str, champ: str) -> None:
    conversation = formulaire()
    conversation.dit("mes indemnités")
    resume(conversation)
    avant = valeur(conversation.brouillon, champ) or conversation.brouillon.dossier.demandeur.nom
    conversation.dit("je veux corriger quelque chose", "modifier_reponse")
    conversation.dit(ligne)
    assert conversation.champ == champ
    conversation.dit("non finalement laissez comme c'est")
    assert conversation.brouillon.etape is Etape.RECAPITULATIF
    assert (valeur(conversation.brouillon, champ) or conversation.brouillon.dossier.demandeur.nom) == avant
