"""A first message that says everything: each datum goes to whose it is, one trouble is chosen, the others are put aside."""

import pytest

from actions.tour import Phrase
from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation

REFUS = "situation/refus_de_soins"
INSATISFAIT = "situation/reponse_insatisfaisante"
SILENCE = "situation/absence_reponse"
MAUVAIS_SERVICE = "situation/dysfonctionnement_caisse"
HORS_CHAMP = "situation/litige_hors_champ"
NIR = "2 62 03 18 033 012 78"


@pytest.mark.parametrize(
    "texte",
    [
        f"J'écris pour ma mère Yvette Colin, NIR {NIR}, le dentiste Dr Morel à Bourges l'a refusée à cause de la C2S",
        f"NIR {NIR}, c'est pour ma mère Yvette Colin. le dentiste Dr Morel à Bourges l'a refusée à cause de la C2S",
    ],
)
def test_le_nir_est_celui_de_la_personne_concernee(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, REFUS)
    dossier = conversation.brouillon.dossier
    assert dossier.personne_concernee.nir == "262031803301278"
    assert dossier.demandeur.nir is None


def test_chaque_date_de_naissance_est_a_qui_est_nomme_devant() -> None:
    conversation = Conversation()
    conversation.dit(
        "Solange Pétrequin, née le 4 mars 1954, j'écris pour mon mari René Pétrequin, né le 2 mai 1950, 59300 Valenciennes."
        " Le dentiste a refusé de le soigner parce qu'il a la C2S.",
        REFUS,
    )
    dossier = conversation.brouillon.dossier
    assert str(dossier.demandeur.date_naissance) == "1954-03-04"
    assert str(dossier.personne_concernee.date_naissance) == "1950-05-02"


def test_un_proche_cite_a_part_n_est_pas_la_personne_concernee() -> None:
    conversation = Conversation()
    conversation.dit(
        "Solange Pétrequin, pour mon mari René Pétrequin, 59300 Valenciennes. Le dentiste a refusé de le soigner."
        " À part ça la CPAM a perdu ma feuille de soins et ma voisine cherche un médecin traitant.",
        REFUS,
    )
    dossier = conversation.brouillon.dossier
    assert dossier.agissant_pour and (dossier.agissant_pour.qualite, dossier.agissant_pour.precision) == (
        "conjoint",
        "mon mari",
    )


def test_un_autre_probleme_est_mis_de_cote_puis_repris_apres_l_envoi() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "Le dentiste Dr Morel à Bourges a refusé de me soigner le 3 novembre à cause de ma C2S. Pas de"
        " tribunal, je suis à la CPAM."
        " Sinon la caisse ne répond pas à ma lettre du 12 août sur mes indemnités. Je m'appelle Odile"
        " Marchetti, 18100, 06 39 98 41 27",
        REFUS,
    )
    assert "un autre problème" in dit
    assert "lettre" not in conversation.brouillon.dossier.recit()
    for _ in range(8):
        if conversation.brouillon.etape is Etape.DEPOSEE:
            break
        au_bout = conversation.champ == "consentement"
        pour_moi = conversation.champ == "personne_concernee"
        conversation.dit(
            "oui" if au_bout else "pour moi" if pour_moi else "passer", "affirmer" if au_bout else "informer"
        )
    assert conversation.saisine and conversation.saisine["motif"] == "refus_de_soins"
    assert "Faire une autre demande" in conversation.choix
    conversation.choisit("Faire une autre demande")
    assert conversation.brouillon.situation.motif == "absence_reponse"


def test_un_soignant_a_cote_d_un_autre_organisme_est_le_probleme() -> None:
    conversation = Conversation()
    soin = "ma fille a pa pu avoir de rdv chez l'orthodontiste avant mars 2028, j'ai appelé 4 cabinets à Béthune."
    caf = "Et la caf me doit 200 euros"
    lues = (Phrase(soin, ("situation/rdv_specialiste",), 0.9), Phrase(caf, (HORS_CHAMP,), 0.9))
    dit = conversation.dit(f"{soin} {caf}", HORS_CHAMP, phrases=lues)
    assert conversation.brouillon.situation.motif == "rdv_specialiste"
    assert "caf.fr" in dit and "ne relève pas du médiateur" not in dit


def test_une_voie_fermee_ne_commence_pas_par_oui() -> None:
    texte = "La MSA refuse de rembourser mes semelles, j'ai écrit le 4 août et pas de nouvelles, Yvon Kermarrec 29200"
    dit = Conversation().dit(texte, SILENCE)
    assert "est un cas pour le médiateur" not in dit
    assert "n'est pas le bon interlocuteur" in dit


@pytest.mark.parametrize(
    "texte",
    [
        "J'ai adressé le 3 septembre une réclamation à la CPAM du Cher, elle a dit non le 2 octobre. J'ai"
        " aussi écrit à la CRA le 20 octobre.",
        "j'ai réclamé à la caisse par courrier le 3 septembre. réponse négative le 2 octobre. cra saisie le 20 octobre",
    ],
)
def test_la_date_d_un_recours_n_est_pas_une_relance(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, INSATISFAIT)
    reclamation = conversation.brouillon.dossier.reclamation
    assert reclamation.date and str(reclamation.date.valeur) == "2026-09-03"
    assert reclamation.date_reponse and str(reclamation.date_reponse.valeur) == "2026-10-02"
    assert reclamation.relances == []


def test_un_tribunal_qui_convoque_donne_le_verdict() -> None:
    dit = Conversation().dit(
        "Le pôle social du tribunal de Nancy m'a convoqué pour le 14 janvier, contre la CPAM qui refuse mes indemnités,"
        " j'ai réclamé le 2 mai, ils ont dit non le 6 juin. Pascal Husson 54000",
        INSATISFAIT,
    )
    assert "Pas tant qu'un tribunal est saisi" in dit


def test_oui_je_veux_saisir_ne_repond_pas_a_la_question_du_tribunal() -> None:
    conversation = Conversation()
    conversation.dit("je suis à la CPAM, je ne trouve pas de médecin traitant", "situation/medecin_traitant")
    conversation.dit("oui", "affirmer")
    assert conversation.champ == "procedure_judiciaire"
    conversation.dit("oui je veux saisir", "deposer_saisine")
    assert conversation.champ == "procedure_judiciaire"
    assert conversation.brouillon.situation.procedure_judiciaire is None


def test_une_signature_avec_civilite_devant_une_adresse() -> None:
    conversation = Conversation()
    conversation.dit(
        "La caisse de Nantes a rejeté mes taxis de mai. Ma contestation est partie le 2 juillet, ils ont"
        " refusé encore le 11 août."
        " Mme Bernadette Guillou, 44300 Nantes, 02 40 00 18 27",
        INSATISFAIT,
    )
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.nom, dossier.demandeur.prenom) == ("Guillou", "Bernadette")
    assert dossier.reclamation.relances == []
    assert dossier.reclamation.date_reponse and str(dossier.reclamation.date_reponse.valeur) == "2026-08-11"


@pytest.mark.parametrize(
    ("texte", "nom", "ville"),
    [
        ("bjr un dentiste a vierzon dr pinson ma refusé parce que jai la css", "Pinson", "Vierzon"),
        (
            "Le gynéco m'a refusée, cabinet Saint-Roch à Narbonne, docteur Palacio, à cause de ma C2S",
            "Palacio",
            "Narbonne",
        ),
        ("Un opticien de Brive, Optique du Théâtre, a refusé ma C2S", "Optique du Théâtre", "Brive"),
        ("Le dentiste de ma fille Lou refuse la c2s, cabinet Dentalis à Lens", "cabinet Dentalis", "Lens"),
        ("dr karim belhadj dentiste a lens ma refusé a cause de la css", "Karim Belhadj", "Lens"),
    ],
)
def test_le_nom_et_la_ville_du_professionnel(texte: str, nom: str, ville: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, REFUS)
    professionnel = conversation.brouillon.dossier.professionnel
    assert (professionnel.nom, professionnel.ville) == (nom, ville)


def test_qui_n_a_pas_reclame_ne_se_plaint_pas_d_un_silence() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "la cpam 13 me reclame 812 euros d'indu pour des ij de mars alors que j'ai tout declaré, j'ai rien envoyé encore,"
        " moi c'est yanis ferhat 13014 marseille, je peux saisir le mediateur ?",
        "verifier_eligibilite",
        autres=(SILENCE,),
    )
    assert "La caisse ne répond pas" not in dit
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"


def test_la_question_d_une_histoire_finie_est_lue_avec_elle() -> None:
    conversation = Conversation()
    conversation.dit(
        "je m'étais plaint le 5 mai à la CPAM d'Épinal d'un retard de pension, ils m'ont finalement tout payé le 20 juin."
        " Puis-je quand même saisir le médiateur ? Luc Aubertin, 88000",
        "faq/delai_traitement",
        autres=(MAUVAIS_SERVICE,),
    )
    dit = conversation.dit("non aucun tribunal")
    assert conversation.brouillon.verdict_dit == "sans_objet", dit


def test_deux_lettres_et_un_canal_entre_elles() -> None:
    conversation = Conversation()
    conversation.dit(
        "la CPAM ne me paie plus mes indemnités, j'ai écrit le 2 septembre par la messagerie ameli et le 5 octobre, rien.",
        SILENCE,
    )
    assert [str(une.valeur) for une in conversation.brouillon.dossier.reclamation.relances] == ["2026-10-05"]
