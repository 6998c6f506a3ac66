"""How a message is prepared before it is classified: one spelling, sounds, n-grams, noise, requests."""

import random
import time

import numpy as np
import pytest

from bot.engine.nlu import features, vectors
from bot.engine.nlu.noise import misspelled
from bot.engine.nlu.normalisation import LONGEST, normalise
from bot.engine.nlu.phonetics import sound
from bot.engine.nlu.segments import clauses, split

HOSTILE = [
    "",
    "\x00\x07",
    "😡🙏",
    "привет 你好",
    "1" * 4000,
    "a@" * 2000,
    "1 " * 2000,
    "x" * 4000,
    "{nir:" * 800,
    "é" * 4000,
    "et " * 1300,
    " , et" * 800,
    " " * 4000,
]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("J'AI REÇU UN COURRIER", "j ai recu un courrier"),
        ("jai recu 1 courrier", "j ai recu xnombre courrier"),
        ("pck la cpam repond pa", "parce que la cpam repond pa"),
        ("kan koi komen", "quand quoi comment"),
        ("jveu", "j veu"),
        ("jamais jeudi janvier", "jamais jeudi janvier"),
        ("noooon", "non"),
        ("mon numéro {nir:valide}", "mon numero xnir"),
        ("{tel:incomplet} {courriel:valide} {iban:valide} {preuve:valide}", "xtel xcourriel xiban xpreuve"),
        ("06 39 98 12 34 ou dupont@exemple.fr", "xtel ou xcourriel"),
        ("le 12/03/2024 pour 1 234,50 €", "le xdate pour xsomme"),
        ("69003 Lyon en 2024", "xcode lyon en xannee"),
        ("👍", "oui"),
        ("œuvre", "oeuvre"),
        ("... !", ""),
    ],
)
def test_une_seule_orthographe(typed: str, read: str) -> None:
    assert normalise(typed) == read


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("repond pas depuis", "repond pa depui"),
        ("qui", "ki"),
        ("quoi", "kwa"),
        ("pharmacie", "farmaci"),
        ("caisse", "kesse"),
    ],
)
def test_ce_qui_sonne_pareil_se_lit_pareil(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize("text", HOSTILE)
def test_rien_ne_leve_d_exception_ni_ne_traine(text: str) -> None:
    start = time.perf_counter()
    read = normalise(text)
    for view in features.VIEWS:
        features.count(view, read)
    split(text)
    clauses(text)
    assert time.perf_counter() - start < 0.5  # some ms on an idle machine


def test_un_texte_sans_fin_est_lu_jusqu_a_la_limite() -> None:
    assert normalise("oui " * LONGEST) == normalise("oui " * (LONGEST // 4))


def test_les_groupes_de_lettres_ne_passent_pas_d_un_mot_a_l_autre() -> None:
    together = set(features.letter_ngrams("ab cd", 2, 5).tolist())
    apart = {*features.letter_ngrams("ab", 2, 5).tolist(), *features.letter_ngrams("cd", 2, 5).tolist()}
    assert together == apart


def test_un_mot_court_a_tous_ses_groupes() -> None:
    # " ab " : " a", "ab", "b ", " ab", "ab ", " ab "
    assert len(features.letter_ngrams("ab", 2, 5)) == 6


def test_les_sons_pesent_moins_dans_un_long_recit_et_les_mots_autant() -> None:
    short, long = "jé pa u mes ij", "mot " * 40
    assert features.weight("sons", short) == features.weight("mots", short) == features.weight("mots", long) == 1
    assert features.weight("sons", long) == pytest.approx(0.5)
    assert features.weight("sons", "") == 1


def test_le_bruit_est_le_meme_a_chaque_entrainement_et_laisse_les_classes() -> None:
    phrase = "j ai envoye xdate un courrier a la caisse sans reponse depuis xnombre mois"
    variants = [misspelled(phrase, random.Random(seed), 0.5) for seed in range(50)]
    assert variants == [misspelled(phrase, random.Random(seed), 0.5) for seed in range(50)]
    assert len(set(variants)) > 25
    assert all("xdate" in variant for variant in variants)


@pytest.mark.parametrize("text", ["", "a", "x", "oui", "le la les"])
def test_le_bruit_ne_vide_pas_un_texte(text: str) -> None:
    assert bool(misspelled(text, random.Random(1), 1.0)) == bool(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("c'est gratuit ? et combien de temps ça prend ?", ["c'est gratuit", "et combien de temps ça prend ?"]),
        ("c'est payant et comment on saisit", ["c'est payant", "comment on saisit"]),
        ("ma mère et moi", ["ma mère et moi"]),
        ("", [""]),
    ],
)
def test_les_demandes_d_un_message(text: str, parts: list) -> None:
    assert split(text) == parts


def test_un_long_recit_n_est_pas_decoupe() -> None:
    recit = "La caisse a perdu mon dossier. " * 12
    assert split(recit) == [recit]


def test_les_vecteurs_du_paquet_se_lisent() -> None:
    texts = ["remboursement de mes soins", "paiement de mes consultations", "il pleut sur la montagne"]
    learned = vectors.WordVectors.learn(texts)
    soins, consultations, montagne = (learned.read(text) for text in texts)
    assert soins @ consultations > soins @ montagne
    assert np.linalg.norm(learned.read("zzzzqqq")) <= 1


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "La CPAM ne me paye plus. Pas de tribunal, et aussi mon dentiste me refuse\n13005 Marseille",
            ["La CPAM ne me paye plus.", "Pas de tribunal", "et aussi mon dentiste me refuse", "13005 Marseille"],
        ),
        ("le docteur Morel, ophtalmo, me refuse", ["le docteur Morel, ophtalmo, me refuse"]),
        ("ils me doivent 340 euros, mon mari aussi", ["ils me doivent 340 euros, mon mari aussi"]),
        (
            "ma caisse se tait et l'urssaf me réclame 200 euros",
            ["ma caisse se tait", "et l'urssaf me réclame 200 euros"],
        ),
        ("", []),
    ],
)
def test_les_propositions_d_un_message(text: str, parts: list) -> None:
    assert clauses(text) == parts


def test_un_message_de_trop_de_propositions_n_est_pas_decoupe() -> None:
    message = "La caisse a perdu mon dossier. " * 30
    assert clauses(message) == [message]
