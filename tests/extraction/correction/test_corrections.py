"""Corrections of something said before."""

import pytest

from bot.extraction.reponse.reponses import Correction, lire_correction


@pytest.mark.parametrize(
    ("texte", "ancien", "nouveau", "sujet"),
    [
        ("non pas le 20, le 22", "le 20", "le 22", "date"),
        ("le 22 et non le 20", "le 20", "le 22", "date"),
        ("pas en mars mais en avril", "en mars", "en avril", "date"),
        ("c'est pas 44000 mais 44100", "44000", "44100", "code_postal"),
        ("44100 et pas 44000", "44000", "44100", "code_postal"),
        ("changez 44000 en 44100", "44000", "44100", "code_postal"),
        ("Pas Dupond, Dupont", "Dupond", "Dupont", "nom"),
        ("ce n'est pas pour moi mais pour ma fille", "pour moi", "pour ma fille", "pour_qui"),
        ("c'était pas un mail c'était un courrier", "un mail", "un courrier", "reclamation"),
        ("c'est la MSA pas la CPAM", "la CPAM", "la MSA", "regime"),
    ],
)
def test_l_ancienne_valeur_et_la_nouvelle(texte: str, ancien: str, nouveau: str, sujet: str) -> None:
    assert lire_correction(texte) == Correction(ancien, nouveau, sujet)


@pytest.mark.parametrize(
    ("texte", "nouveau", "sujet"),
    [
        ("en fait c'est ma fille", "ma fille", "pour_qui"),
        ("en fait c'est pour mon fils", "pour mon fils", "pour_qui"),
        ("je voulais dire le 15 mars", "le 15 mars", "date"),
        ("non c'est le 12 avril", "le 12 avril", "date"),
        ("je me suis trompée de date c'est le 3 mai", "le 3 mai", "date"),
        ("la bonne date est le 17 mars", "le 17 mars", "date"),
        ("oups c'est 69003", "69003", "code_postal"),
        ("je voulais dire la CPAM de Lyon", "la CPAM de Lyon", "caisse"),
        ("je me suis trompé, je suis à la MSA", "à la MSA", "regime"),
        ("pardon, c'est {courriel:valide}", "{courriel:valide}", "courriel"),
    ],
)
def test_la_nouvelle_valeur_seule(texte: str, nouveau: str, sujet: str) -> None:
    assert lire_correction(texte) == Correction(None, nouveau, sujet)


@pytest.mark.parametrize(
    ("texte", "sujet"),
    [
        ("je me suis trompé d'adresse", "adresse"),
        ("l'adresse n'est pas la bonne", "adresse"),
        ("jme suis trompé de numero de tel", "telephone"),
        ("mon numéro de sécu est faux", "nir"),
        ("je veux corriger mon nom", "nom"),
        ("est-ce que je peux corriger mon nom ?", "nom"),
        ("j'ai fait une erreur sur mon prénom", "prenom"),
        ("modifier le récit", "recit"),
        ("je veux changer la date de ma réclamation", "reclamation"),
        ("erreur de ma part", None),
        ("je me suis trompé", None),
    ],
)
def test_ce_qui_est_a_corriger(texte: str, sujet: str | None) -> None:
    assert lire_correction(texte) == Correction(None, None, sujet)


@pytest.mark.parametrize(
    "texte",
    [
        "bonjour",
        "non",
        "non merci",
        "non pas encore",
        "oui c'est ça",
        "c'est pas normal mais bon",
        "c'est pas possible, ils exagèrent",
        "pas de réponse, mais un mail automatique",
        "j'ai écrit à la CPAM et ils ne répondent pas",
        "je n'ai pas reçu de réponse, mais la caisse a encaissé",
        "la cpam s'est trompée d'adresse",
        "L'Urssaf refuse de corriger son erreur",
        "en fait la cpam ne me répond pas",
        "finalement j'ai saisi le tribunal",
        "7 rue Pasteur 51100 Reims",
        "",
    ],
)
def test_un_recit_ou_une_reponse_ne_corrige_rien(texte: str) -> None:
    assert lire_correction(texte) is None
