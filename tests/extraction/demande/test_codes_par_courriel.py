"""The code by e-mail is asked for in all sorts of words, and what only resembles it is left alone."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.demande import codes_par_courriel
from bot.extraction.identifiants.courriels import masque_courriel


@pytest.mark.parametrize(
    "texte",
    [
        "envoyez moi le code par mail",
        "Envoyez-moi le code par e-mail, s'il vous plaît",
        "jvoudrai le code par mel",
        "mettez le code dans ma boîte mail",
        "par mail le code svp",
        "je finirai ma demande demain, envoyez-moi le code par mail",
        "je continue plus tard, par mail ça m'arrange",
        "pouvez vous menvoyer un lien par courriel pour reprendre",
        "envoyer le code à {courriel:valide}",
        "mon mail c'est {courriel:valide} envoyez le code",
        "possible davoir le code ds ma boite mail?",
    ],
)
def test_on_veut_le_code_par_courriel(texte: str) -> None:
    assert codes_par_courriel.veut_un_code_par_courriel(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "la caisse m'a envoyé un code par mail",
        "je n'ai pas reçu le code d'activation par mail",
        "le médecin doit m'envoyer un code par mail",
        "on me demande un code reçu par mail pour créer mon compte",
        "je reprends demain, envoyez moi la lettre par mail",
        "peut-on saisir le médiateur par mail ?",
        "je préfère une réponse par mail",
        "mon code postal est 87000 et mon mail {courriel:valide}",
        "je continue plus tard",
        "",
    ],
)
def test_on_parle_d_autre_chose(texte: str) -> None:
    assert not codes_par_courriel.veut_un_code_par_courriel(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je n'ai pas reçu le mail",
        "j'ai pas recu le code",
        "rien reçu dans ma boite mail",
        "le code est toujours pas arrivé",
        "je vois pas le mail",
        "il est où le mail ?",
        "jai tjrs pas le mail",
    ],
)
def test_rien_n_est_venu(texte: str) -> None:
    assert codes_par_courriel.dit_n_avoir_rien_recu(texte, rien_d_ouvert=False)


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai rien reçu de la cpam",
        "je n'ai reçu aucun courrier",
        "je n'ai pas de mail",
        "je ne veux pas donner mon mail",
        "j'ai envoyé un mail et je n'ai pas eu de réponse",
        "je n'ai pas le code postal",
    ],
)
def test_autre_chose_n_est_pas_venu(texte: str) -> None:
    assert not codes_par_courriel.dit_n_avoir_rien_recu(texte, rien_d_ouvert=True)


@pytest.mark.parametrize("rien_d_ouvert", [True, False])
def test_un_rien_recu_tout_court_peut_repondre_a_la_question_ouverte(rien_d_ouvert: bool) -> None:
    assert codes_par_courriel.dit_n_avoir_rien_recu("je n'ai rien reçu", rien_d_ouvert) is rien_d_ouvert


@pytest.mark.parametrize("texte", ["pas d'e-mail", "non pas par mail", "j'ai pas de mail", "laissez tomber le mail"])
def test_on_n_en_veut_pas(texte: str) -> None:
    assert codes_par_courriel.refuse_le_courriel(texte)


@pytest.mark.parametrize("texte", ["oui", "mon mail", "par mail oui", "une autre adresse"])
def test_on_n_y_renonce_pas(texte: str) -> None:
    assert not codes_par_courriel.refuse_le_courriel(texte)


@given(st.text(max_size=300))
def test_aucun_texte_ne_leve_d_erreur(texte: str) -> None:
    codes_par_courriel.veut_un_code_par_courriel(texte)
    codes_par_courriel.dit_n_avoir_rien_recu(texte, rien_d_ouvert=True)
    codes_par_courriel.refuse_le_courriel(texte)


@pytest.mark.parametrize("morceau", ["code par ", "envoyez le mail ", "pas reçu le ", "{courriel:valide} "])
def test_le_temps_reste_court(morceau: str) -> None:
    debut = time.perf_counter()
    texte = (morceau * 1000)[:4000]
    codes_par_courriel.veut_un_code_par_courriel(texte)
    codes_par_courriel.dit_n_avoir_rien_recu(texte, rien_d_ouvert=True)
    codes_par_courriel.refuse_le_courriel(texte)
    assert time.perf_counter() - debut < 2


@pytest.mark.parametrize(
    ("adresse", "masque"),
    [
        ("lucie.durand@exemple.fr", "l•••d@exemple.fr"),
        ("lucy@exemple.fr", "l•••y@exemple.fr"),
        ("luc@exemple.fr", "•••@exemple.fr"),
        ("a@exemple.fr", "•••@exemple.fr"),
    ],
)
def test_une_adresse_masquee(adresse: str, masque: str) -> None:
    assert masque_courriel(adresse) == masque
