"""What the caisse receives: all that the person gave, nothing else, valid by the schema."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.schema import champs_fautifs
from bot.mediation.brouillon import Brouillon
from bot.mediation.dates import DateConnue
from bot.mediation.dossier import MedecinContacte, Personne
from bot.mediation.situation import MOTIFS_CAISSE, MOTIFS_MEDECIN
from bot.usecases.composer_saisine import composer
from tests.atelier import MAINTENANT, MOTIFS, PARIS, RECIT, brouillon, pour_autrui, verdict

NUMERO = "MED-2026-BAP2JPGN"


def document(un: Brouillon) -> dict[str, Any]:
    motif = un.situation.motif or "refus_de_soins"
    return composer(un, NUMERO, verdict(motif), PARIS, "web", "consentement-1", MAINTENANT, MAINTENANT)


def valeurs(objet: Any) -> list[Any]:
    if isinstance(objet, dict):
        return [feuille for valeur in objet.values() for feuille in valeurs(valeur)]
    if isinstance(objet, list):
        return [feuille for valeur in objet for feuille in valeurs(valeur)]
    return [objet]


@pytest.mark.parametrize("motif", MOTIFS)
@pytest.mark.parametrize("faire", [brouillon, pour_autrui], ids=["pour soi", "pour autrui"])
def test_la_saisine_est_valide_pour_chaque_motif(faire: Any, motif: str) -> None:
    assert champs_fautifs(document(faire(motif))) == []


@pytest.mark.parametrize("motif", MOTIFS)
def test_rien_n_est_vide(motif: str) -> None:
    compose = document(brouillon(motif))
    assert None not in valeurs(compose) and "" not in valeurs(compose)
    assert compose.pop("pieces") == []
    assert {} not in compose.values() and [] not in compose.values()


def test_pour_soi_la_personne_concernee_est_le_demandeur() -> None:
    compose = document(brouillon())
    assert compose["personne_concernee"] == compose["demandeur"]
    assert "agissant_pour" not in compose


def test_pour_autrui_chacun_a_ses_donnees() -> None:
    compose = document(pour_autrui())
    assert compose["agissant_pour"] == {"qualite": "enfant", "precision": "ma mère", "accord": "oral"}
    assert compose["personne_concernee"] == {"nom": "Quenelle", "prenom": "Rose", "date_naissance": "1941-02-03"}
    assert "telephone" in compose["demandeur"]


@pytest.mark.parametrize("motif", MOTIFS)
def test_chaque_motif_a_ses_rubriques(motif: str) -> None:
    rubriques = document(brouillon(motif)).keys()
    assert ("reclamation" in rubriques) == (motif in MOTIFS_CAISSE)
    assert ("professionnel" in rubriques) == (motif in MOTIFS_MEDECIN)
    assert ("medecin_traitant" in rubriques) == (motif == "medecin_traitant")


@pytest.mark.parametrize("motif", ["absence_reponse", "reponse_insatisfaisante"])
def test_deux_motifs_disent_eux_memes_le_resultat(motif: str) -> None:
    un = brouillon(motif)
    un.dossier.reclamation.resultat = None
    assert document(un)["reclamation"]["resultat"] == motif


def test_sans_reponse_il_n_y_a_pas_de_date_de_reponse() -> None:
    un = brouillon("absence_reponse")
    un.dossier.reclamation.date_reponse = DateConnue(date(2026, 4, 1))
    assert "date_reponse" not in document(un)["reclamation"]
    un.situation.motif = "reponse_insatisfaisante"
    assert document(un)["reclamation"]["date_reponse"] == {"valeur": "2026-04-01", "precision": "jour"}


def test_une_date_garde_sa_precision_et_ses_mots() -> None:
    date_connue = document(brouillon("absence_reponse"))["reclamation"]["date"]
    assert date_connue == {"valeur": "2026-03-12", "precision": "environ", "texte": "mi-mars"}


def test_le_questionnaire_accompagne_la_recherche_d_un_medecin_traitant() -> None:
    assert document(brouillon("medecin_traitant"))["medecin_traitant"] == {
        "medecins_contactes": [{"qui": "Dr Lenoir à Vierzon", "raison": "ne prend plus de patients"}],
        "questionnaire_joint": True,
    }


@pytest.mark.parametrize("dite", ["dossier", "situation"])
def test_une_procedure_annoncee_est_dite_une_autre_non(dite: str) -> None:
    un = brouillon()
    assert "procedure_envisagee" not in document(un)
    if dite == "dossier":
        un.dossier.procedure_envisagee = True
    else:
        un.situation.procedure_judiciaire = "annoncee"
    assert document(un)["procedure_envisagee"] is True


@pytest.mark.parametrize(
    ("ecrit", "lu"),
    [
        ("Mon numéro est {tel:valide}.", "Mon numéro est […]."),
        ("{nir:invalide}", "[…]"),
        ("Un blanc\x00 et un bip\x07", "Un blanc et un bip"),
        ("Un demi-signe \ud83d", "Un demi-signe"),
        ("Deux\nlignes", "Deux\nlignes"),
    ],
)
def test_ni_jeton_ni_caractere_interdit_ne_sort(ecrit: str, lu: str) -> None:
    un = brouillon()
    un.dossier.recit_reecrit = un.dossier.demande = ecrit
    compose = document(un)
    assert (compose["recit"], compose["demande"]) == (lu, lu)


@given(st.text(min_size=1), st.text(), st.text())
def test_tout_texte_donne_un_document_qui_s_ecrit(nom: str, recit: str, qui: str) -> None:
    un = brouillon("medecin_traitant")
    un.dossier.demandeur.nom = nom
    un.dossier.recit_reecrit = f"{RECIT} {recit}"
    un.dossier.medecins_contactes = [MedecinContacte(qui)]
    assert str(document(un)).encode("utf-8")


@pytest.mark.parametrize(
    ("manque", "champs"),
    [
        (lambda un: setattr(un.dossier, "demandeur", Personne()), ["demandeur.moyen_de_reponse", "demandeur.nom"]),
        (lambda un: setattr(un.dossier, "passages", []), ["recit"]),
        (lambda un: setattr(un.situation, "motif", None), ["motif"]),
        (lambda un: setattr(un.dossier.demandeur, "telephone", None), ["demandeur.moyen_de_reponse"]),
        (lambda un: setattr(un.dossier.demandeur, "telephone", "0639981234"), ["demandeur.telephone"]),
        (lambda un: setattr(un.dossier.demandeur, "nir", "123"), ["demandeur.nir"]),
    ],
)
def test_ce_qui_manque_est_nomme_sans_etre_dit(manque: Any, champs: list[str]) -> None:
    un = brouillon()
    manque(un)
    assert set(champs) <= set(champs_fautifs(document(un)))


def test_une_caisse_qui_dysfonctionne_a_recu_une_reclamation() -> None:
    un = brouillon("dysfonctionnement_caisse")
    un.dossier.reclamation.resultat = None
    assert champs_fautifs(document(un)) == ["reclamation.resultat"]
