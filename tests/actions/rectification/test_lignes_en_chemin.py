"""While something else is asked, a line that is named, or a value said anew, is put right at once; nothing else changes."""

import pytest

from tests.actions.conversation import Conversation


def refus_d_un_dentiste(ville: str = "Niort") -> Conversation:
    """A dentist, Mercier, who refuses the C2S; it is asked when that was."""
    conversation = Conversation()
    conversation.dit("le dentiste dr Mercier refuse de me soigner car j'ai la C2S", "situation/refus_de_soins")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit("la cpam")
    conversation.dit("non aucun tribunal", "nier")
    conversation.dit(ville)
    assert conversation.champ == "professionnel.date_faits"
    return conversation


def au_code_postal() -> Conversation:
    """The same, of Hugo Blanc, whose postcode is asked."""
    conversation = refus_d_un_dentiste()
    for dit in ("le 6 octobre", "pour moi", "Blanc Hugo"):
        conversation.dit(dit)
    assert conversation.champ == "demandeur.code_postal"
    return conversation


@pytest.mark.parametrize(
    "dit",
    [
        "attendez Mercier c'est Mercié",
        "non attends, mercier c'est mercié",
        "pardon, Mercier s'écrit Mercié",
        "en fait le nom du dentiste c'est Mercié",
        "stop dr Mercier c'est plutôt Mercié",
    ],
)
def test_une_valeur_redite_prend_la_place_de_l_ancienne(dit: str) -> None:
    conversation = refus_d_un_dentiste()
    conversation.dit(dit)
    professionnel = conversation.brouillon.dossier.professionnel
    assert ((professionnel.nom or "").lower(), professionnel.ville) == ("mercié", "Niort")
    assert conversation.champ == "professionnel.date_faits"


@pytest.mark.parametrize(
    "dit", ["attendez je cherche le papier", "attends, on sonne", "une minute", "attendez c'est long à retrouver"]
)
def test_qui_demande_du_temps_ne_corrige_rien(dit: str) -> None:
    conversation = refus_d_un_dentiste()
    reponse = conversation.dit(dit)
    assert "Prenez votre temps" in reponse
    assert conversation.brouillon.dossier.professionnel.nom == "Mercier"


@pytest.mark.parametrize(
    "dit", ["Mercier c'est mon dentiste depuis dix ans", "Mercier c'est bien ça", "attendez Mercier c'est lui"]
)
def test_ce_qui_parle_de_la_valeur_ne_la_change_pas(dit: str) -> None:
    conversation = refus_d_un_dentiste()
    conversation.dit(dit)
    assert conversation.brouillon.dossier.professionnel.nom == "Mercier"


@pytest.mark.parametrize(
    "dit", ["et la ville c'est Saintes", "ah et sa ville c'est Saintes", "pardon la ville est Saintes"]
)
def test_la_ville_est_celle_du_professionnel_dont_on_vient_de_parler(dit: str) -> None:
    conversation = au_code_postal()
    conversation.dit("le nom du dentiste c'est Mercié")
    conversation.dit(dit)
    dossier = conversation.brouillon.dossier
    assert (dossier.professionnel.ville, dossier.demandeur.ville) == ("Saintes", None)


def test_son_nom_est_celui_du_professionnel_dont_on_vient_de_parler() -> None:
    conversation = au_code_postal()
    conversation.dit("la ville du dentiste c'est Saintes")
    conversation.dit("et son nom c'est Ferrier")
    dossier = conversation.brouillon.dossier
    assert (dossier.professionnel.nom, dossier.demandeur.nom) == ("Ferrier", "Blanc")


def test_ma_ville_est_celle_de_qui_ecrit() -> None:
    conversation = au_code_postal()
    conversation.dit("79000 Niort")
    conversation.dit("la ville du dentiste c'est Saintes")
    conversation.dit("et ma ville c'est Melle")
    dossier = conversation.brouillon.dossier
    assert (dossier.professionnel.ville, dossier.demandeur.ville) == ("Saintes", "Melle")


def test_la_ville_est_celle_de_qui_ecrit_quand_on_parle_d_eux() -> None:
    conversation = au_code_postal()
    conversation.dit("79000 Niort")
    conversation.dit("la ville c'est Melle")
    dossier = conversation.brouillon.dossier
    assert (dossier.professionnel.ville, dossier.demandeur.ville) == ("Niort", "Melle")


@pytest.mark.parametrize(
    "dit",
    [
        "mon nom c'est Leblanc, mon tel c'est 06 39 98 55 55 et mon code postal 79200",
        "non attends mon nom c Leblanc, mon tel 0639985555 et le cp 79200",
        "pardon code postal 79200, tel 06.39.98.55.55 et mon nom c'est Leblanc",
    ],
)
def test_trois_donnees_d_un_message_sont_prises_toutes_les_trois(dit: str) -> None:
    conversation = au_code_postal()
    conversation.dit("79000")
    conversation.dit(dit)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.nom, demandeur.prenom) == ("Leblanc", "Hugo")
    assert (demandeur.telephone, demandeur.code_postal) == ("+33639985555", "79200")


def test_corriger_n_est_pas_laisser_la_question() -> None:
    conversation = refus_d_un_dentiste()
    for ville in ("Saintes", "Royan", "Rochefort", "Cognac"):
        conversation.dit(f"la ville c'est {ville}")
    assert conversation.champ == "professionnel.date_faits"
    assert conversation.brouillon.dossier.professionnel.ville == "Cognac"


def test_le_recit_nomme_le_professionnel_comme_la_ligne() -> None:
    conversation = Conversation()
    conversation.dit(
        "le dr Mercier à Niort refuse de me soigner car j'ai la C2S, alors que j'habite à Niort",
        "situation/refus_de_soins",
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit("attendez Mercier c'est Mercié")
    conversation.dit("et la ville c'est Saintes")
    assert "dr Mercié à Saintes" in conversation.brouillon.dossier.recit()
    assert "j'habite à Niort" in conversation.brouillon.dossier.recit()


@pytest.mark.parametrize(
    "dit", ["le dentiste il est à Saintes en fait", "le cabinet est à Saintes", "pas Niort, Saintes"]
)
def test_une_correction_n_entre_pas_dans_le_recit(dit: str) -> None:
    conversation = au_code_postal()
    avant = conversation.brouillon.dossier.recit()
    conversation.dit(dit)
    assert conversation.brouillon.dossier.recit() == avant
    assert conversation.brouillon.dossier.professionnel.ville == "Saintes"


def au_resume() -> Conversation:
    conversation = au_code_postal()
    for dit in ("79000", "mail", "hugo@exemple.fr", "passer", "passer"):
        conversation.dit(dit)
    assert conversation.champ == "consentement"
    return conversation


@pytest.mark.parametrize(
    "dit",
    [
        "j'ai mis n'importe quoi pour la ville du dentiste, c'est Saintes",
        "g mi nimporte koi pr la ville du dentiste c Saintes",
        "je me suis trompé pour la ville du dentiste c'est Saintes",
        "la ligne 5 n'est pas bonne, c'est Saintes",
        "ligne 5 : Saintes",
    ],
)
def test_au_resume_une_ligne_mal_remplie_prend_la_valeur_dite(dit: str) -> None:
    conversation = au_resume()
    recit = conversation.brouillon.dossier.recit()
    conversation.dit(dit)
    dossier = conversation.brouillon.dossier
    assert (dossier.professionnel.ville, dossier.demandeur.ville, dossier.recit()) == ("Saintes", None, recit)
    assert conversation.champ == "consentement"


@pytest.mark.parametrize(
    "dit",
    [
        "c'est pas le bon dentiste, c'est le dr Garnaud à Royan",
        "je me suis trompé de dentiste c'est le docteur Garnaud à Royan",
    ],
)
def test_un_autre_professionnel_prend_la_place_du_premier(dit: str) -> None:
    conversation = au_resume()
    conversation.dit(dit)
    dossier = conversation.brouillon.dossier
    assert (dossier.professionnel.nom, dossier.professionnel.ville) == ("Garnaud", "Royan")
    assert dossier.recit() == "le dentiste dr Garnaud refuse de me soigner car j'ai la C2S"


def test_cinq_chiffres_repris_sont_le_code_postal_quoi_qui_soit_demande() -> None:
    conversation = au_code_postal()
    for dit in ("79000", "mail", "hugo@exemple.fr", "oups 79200"):
        conversation.dit(dit)
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.code_postal, dossier.demande, conversation.champ) == ("79200", None, "demande")
