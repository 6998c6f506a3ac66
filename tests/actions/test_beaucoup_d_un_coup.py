"""A first message that gives much: for whom, what is wanted, each name, each labelled line; nothing of it is asked again."""

import pytest

from tests.actions.conversation import Conversation

REFUS = "situation/refus_de_soins"
SILENCE = "situation/absence_reponse"
INSATISFAIT = "situation/reponse_insatisfaisante"
SANS_MEDECIN = "situation/medecin_traitant"
RDV = "situation/rdv_specialiste"
RELATION = "situation/relation_medecin"


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("slt nora kaci 69003 lyon la cpam m doit mes semelles depui mai g reclamé le 4 aout par mail rien", SILENCE),
        ("Ma carte Vitale est bloquée, réclamation du 4 août sans réponse. Denis Marchal 54000 Nancy", SILENCE),
        ("Le Dr Pons m'a traitée de menteuse le 3 octobre, je suis Odile Marchetti, 18100 Vierzon", RELATION),
        ("la caisse ne rembourse pas mes transports, j'ai écrit le 4 août. odile marchetti {tel} 18100", SILENCE),
    ],
)
def test_qui_raconte_son_cas_et_se_nomme_ecrit_pour_soi(texte: str, label: str) -> None:
    conversation = Conversation()
    conversation.dit(texte.replace("{tel}", "06 39 98 41 27"), label)
    assert conversation.brouillon.dossier.pour_soi is True
    assert conversation.brouillon.dossier.demandeur.nom


def test_un_proche_cite_laisse_la_question_ouverte() -> None:
    conversation = Conversation()
    conversation.dit("odile marchetti 18100 ma carte vitale est bloquée et celle de ma fille aussi", SILENCE)
    assert conversation.brouillon.dossier.pour_soi is None


@pytest.mark.parametrize(
    ("texte", "souhait"),
    [
        (
            "la cpam rembourse pas, j'ai réclamé le 4 août, rien, jveu mes 45 euro et aussi ma caf bloque",
            "jveu mes 45 euro",
        ),
        ("j'ai réclamé le 4 août à la cpam, rien. on aimerait qu'ils payent", "on aimerait qu'ils payent"),
        (
            "j'ai réclamé le 4 août pas de réponse je voudrais être payé de mes ij sinon j'ai un souci avec ma banque",
            "je voudrais être payé de mes ij",
        ),
        (
            "J'ai réclamé par courrier le 4 août à la CPAM, sans réponse depuis. Que la décision soit annulée.",
            "Que la décision soit annulée.",
        ),
        (
            "Problème : IJ non versées\nRéclamation : 4 août 2026, sans réponse\nDemande : le paiement des IJ",
            "le paiement des IJ",
        ),
    ],
)
def test_ce_qui_est_voulu_est_pris_et_rien_de_plus(texte: str, souhait: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, SILENCE)
    dossier = conversation.brouillon.dossier
    assert dossier.demande == souhait
    assert souhait not in dossier.recit()


def test_chaque_medecin_demande_est_un_medecin() -> None:
    conversation = Conversation()
    conversation.dit(
        "notre docteur est parti en mars on a appelé dr sorel, dr vidal dr perez et dr mercier le 2 septembre et le 9"
        " septembre tous refusent. on voudrait un médecin",
        SANS_MEDECIN,
    )
    demandes = conversation.brouillon.dossier.medecins_contactes
    assert [un.qui for un in demandes] == ["dr sorel", "dr vidal", "dr perez", "dr mercier"]
    assert all(un.date is None for un in demandes)  # which was asked on which day is not said


def test_le_frere_et_la_soeur_ne_sont_pas_une_personne() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "j'écris pour ma fille Inès Roussel née le 2 mars 2014 et mon fils Tom Roussel, le dentiste refuse leur C2S."
        " Claire Roussel 45000 Orléans",
        REFUS,
    )
    concernee = conversation.brouillon.dossier.personne_concernee
    assert (concernee.prenom, str(concernee.date_naissance)) == ("Inès", "2014-03-02")
    assert "une seule personne" in dit


@pytest.mark.parametrize(
    ("texte", "label", "nom"),
    [
        ("le centre dentaire Dents Sereines à Metz refuse ma C2S", REFUS, "Dents Sereines"),
        ("rdv chez le cardiologue dans un an, le Dr Amrani à Metz ne veut rien avancer", RDV, "Amrani"),
        ("Médecin grossier : le Dr Louis Ferry à Metz m'a crié dessus", RELATION, "Louis Ferry"),
    ],
)
def test_le_nom_du_soignant_est_entier_et_n_est_pas_redemande(texte: str, label: str, nom: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, label)
    assert conversation.brouillon.dossier.professionnel.nom == nom
    assert conversation.brouillon.dossier.professionnel.ville == "Metz"


def test_qui_a_adresse_la_personne_n_est_pas_le_soignant() -> None:
    conversation = Conversation()
    conversation.dit("le cardiologue refuse de me voir, j'étais adressé par le Dr Roux", RDV)
    assert conversation.brouillon.dossier.professionnel.nom is None


def test_une_liste_est_lue_par_ses_etiquettes() -> None:
    conversation = Conversation()
    conversation.dit(
        "Qui : moi, Denis Marchal\nCaisse : CPAM de Meurthe-et-Moselle\nFaits : indu de 210 euros réclamé\n"
        "Réclamation : 3 août 2026 par courrier, refusée le 5 octobre 2026\nProcédure judiciaire : aucune\n"
        "Attente : annulation de l'indu",
        INSATISFAIT,
    )
    dossier, reclamation = conversation.brouillon.dossier, conversation.brouillon.dossier.reclamation
    assert (dossier.demandeur.prenom, dossier.demandeur.nom, dossier.pour_soi) == ("Denis", "Marchal", True)
    assert reclamation.date and str(reclamation.date.valeur) == "2026-08-03"
    assert reclamation.date_reponse and str(reclamation.date_reponse.valeur) == "2026-10-05"
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"
    assert dossier.demande == "annulation de l'indu"
    assert "Caisse :" not in dossier.recit() and "\nRéclamation :" in dossier.recit()


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai réclamé le 4 août, rien. je n'ai pas saisi le tribunal et j'ai aussi un litige avec ma mutuelle",
        "j'ai réclamé à la cpam le 4 août, rien. pas de justice. on attend",
    ],
)
def test_pas_de_tribunal_tient_a_cote_d_un_autre_litige(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, SILENCE)
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


def test_une_adresse_sans_rue_est_une_adresse() -> None:
    conversation = Conversation()
    conversation.dit("Denis Marchal, 3 les Hauts Prés 54000 Nancy, ma lettre du 4 août est sans réponse", SILENCE)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.adresse, demandeur.code_postal) == ("3 les Hauts Prés", "54000")


def test_le_courriel_dit_loin_de_la_caisse_est_celui_de_qui_ecrit() -> None:
    conversation = Conversation()
    conversation.dit(
        "écrit le 4 août à la cpam du var pas de nouvelles depuis voilà denis marchal 83000 toulon"
        " denis.marchal@example.fr pas de tribunal",
        SILENCE,
    )
    assert conversation.brouillon.dossier.demandeur.courriel == "denis.marchal@example.fr"


def test_la_plainte_contre_un_second_soignant_attend_son_tour() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "Le Dr Louis Ferry à Metz m'a insulté le 3 octobre. D'autre part la pharmacienne refuse ma C2S.", RELATION
    )
    assert "un autre problème" in dit
    assert "pharmacienne" not in conversation.brouillon.dossier.recit()
