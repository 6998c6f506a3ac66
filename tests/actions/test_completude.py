"""The summary is never offered for a draft that could not be filed: what lacks is asked before."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.depot import formulaire
from actions.tour import Lecture, Tour
from bot.content.caisses import charger_annuaire
from bot.content.contenu import charger
from bot.mediation.brouillon import Brouillon, Etape
from bot.mediation.collecte import CHAMPS_DU_MOTIF, CHAMPS_DU_MOYEN, NECESSAIRES
from bot.mediation.dossier import Passage
from bot.mediation.situation import MOTIFS_CAISSE, Situation
from tests.actions.conversation import MAINTENANT, Conversation, TravailEnMemoire
from tests.atelier import MOTIFS, RECIT, brouillon, pour_autrui

TEXTES = st.sampled_from([None, "", " ", "Odile", "{nir:valide}", "\x07"])
VALEURS_D_UNE_PERSONNE = {
    "nom": TEXTES,
    "organisation": TEXTES,
    "nir": st.sampled_from([None, "2991299999999", "123"]),
    "adresse": TEXTES,
    "code_postal": st.sampled_from([None, "20000", "75011", "2000"]),
    "ville": TEXTES,
    "courriel": st.sampled_from([None, "odile@exemple.fr", "odile"]),
    "telephone": st.sampled_from([None, "+33639981234", "0639981234"]),
    "moyen_de_reponse": st.sampled_from([None, *CHAMPS_DU_MOYEN]),
}
DEGATS = st.fixed_dictionaries({}, optional=VALEURS_D_UNE_PERSONNE)
"""What a person's data may have become."""
CHAMPS = sorted(
    NECESSAIRES | {"demandeur.code_postal", "demandeur.nir", "demande"} | set(sum(CHAMPS_DU_MOTIF.values(), ()))
)


def tour_de(un: Brouillon) -> Tour:
    return Tour(
        conversation="c1",
        texte="",
        lecture=Lecture("informer"),
        brouillon=un,
        contenu=charger(),
        annuaire=charger_annuaire(),
        travail=TravailEnMemoire(),
        maintenant=MAINTENANT,
    )


def situation_recevable(motif: str) -> Situation:
    situation = Situation(motif=motif, organisme="assurance_maladie", regime="general", procedure_judiciaire="aucune")
    situation.reclamation = "sans_succes" if motif in MOTIFS_CAISSE else None
    return situation


@settings(deadline=None)
@given(st.sampled_from(MOTIFS), st.booleans(), DEGATS, DEGATS, st.sampled_from([RECIT, "Trop court", "", "\x07"]))
def test_ce_que_le_recapitulatif_montre_peut_etre_depose(
    motif: str, autrui: bool, demandeur: dict[str, Any], concernee: dict[str, Any], recit: str
) -> None:
    un = (pour_autrui if autrui else brouillon)(motif)
    un.etape, un.passes, un.situation = Etape.FORMULAIRE, CHAMPS, situation_recevable(motif)
    un.dossier.passages = [Passage(recit, motif, "soi")]
    un.dossier.demandeur = replace(un.dossier.demandeur, **demandeur)
    un.dossier.personne_concernee = replace(un.dossier.personne_concernee, **concernee)
    conversation = Conversation(brouillon=un)
    formulaire.avancer(tour_de(un))
    assert un.champ
    if un.etape is Etape.RECAPITULATIF:
        conversation.dit("oui", "affirmer")  # raises SaisineIncomplete for what the schema refuses
        assert conversation.saisine


@pytest.mark.parametrize("motif", MOTIFS)
@pytest.mark.parametrize("moyen", CHAMPS_DU_MOYEN)
def test_qui_passe_tout_n_arrive_jamais_a_une_demande_incomplete(motif: str, moyen: str) -> None:
    vide = Brouillon("b1", Etape.FORMULAIRE, situation=situation_recevable(motif))
    conversation = Conversation(brouillon=vide)
    formulaire.avancer(tour_de(vide))
    reponses = {
        "recit": "J'ai envoyé mon arrêt de travail en mars et personne ne me répond depuis",
        "personne_concernee": "pour moi",
        "reclamation.resultat": "non, aucune réponse",
        "demandeur.nom": "Dominique Marchetti",
        "caisse": "Ajaccio",
        "demandeur.moyen_de_reponse": f"par {moyen}",
    }
    for _ in range(20):
        if conversation.champ == "consentement":
            break
        conversation.dit(reponses.get(conversation.champ or "", "passer"))
    assert conversation.champ != "consentement"  # nobody could be reached


def joint_par_courrier() -> Conversation:
    """Somebody of Ajaccio who wants a letter, and has not given their address yet."""
    conversation = Conversation()
    conversation.dit(
        "la caisse ne répond pas à ma réclamation du 12 mars par courrier pour mes indemnités",
        "situation/absence_reponse",
    )
    conversation.choisit("Saisir le médiateur maintenant")
    for message in ("la cpam, et aucun tribunal", "pour moi", "Dominique Marchetti", "Ajaccio", "courrier"):
        conversation.dit(message)
    return conversation


def test_le_code_postal_apres_la_ville() -> None:
    conversation = joint_par_courrier()
    assert conversation.champ == "demandeur.adresse"
    conversation.dit("5 cours Napoléon, Ajaccio 20000")
    assert conversation.champ == "demande"
    conversation.dit("qu'on me réponde")
    conversation.dit("non", "nier")
    conversation.dit("oui", "affirmer")
    assert conversation.saisine is not None
    ecrite = {"adresse": "5 cours Napoléon", "code_postal": "20000", "ville": "Ajaccio"}
    assert ecrite.items() <= conversation.saisine["demandeur"].items()


def test_une_lettre_demande_un_code_postal_meme_passe() -> None:
    conversation = joint_par_courrier()
    conversation.dit("5 cours Napoléon à Ajaccio")
    assert conversation.champ == "demandeur.code_postal"
    assert "Passer cette question" not in conversation.choix
    conversation.dit("passer")
    assert conversation.champ == "demandeur.moyen_de_reponse"  # another way to reply
