"""Short answers to the pending question."""

import pytest

from bot.extraction.reponse.reponses import (
    est_definition,
    est_ignorance,
    est_injure,
    est_pourquoi,
    est_question,
    est_refus,
    lire_oui_non,
    veut_saisir,
)


@pytest.mark.parametrize(
    "texte",
    [
        "oui", "ouais", "ui", "OUI !!!", "ouiiii", "euh oui", "oui mais j'ai une question", "bien sûr", "c'est ça",
        "c bon", "exact", "exactement", "ok", "dac", "daccor", "d'accord", "tout à fait", "je confirme", "vas-y",
        "en effet", "très bien", "je donne mon accord", "vous pouvez envoyer", "ça me convient", "aucun problème",
        "👍", "je suis assurée au régime général, oui",
    ],
)  # fmt: skip
def test_un_oui(texte: str) -> None:
    assert lire_oui_non(texte) is True


@pytest.mark.parametrize(
    "texte",
    [
        "non", "nn", "nan", "NON", "ben non", "non merci", "pas du tout", "pas vraiment", "surtout pas", "c'est pas ça",
        "c'est faux", "jamais", "pas encore", "absolument pas", "bien sur que non", "je ne suis pas d'accord",
        "je n'accepte pas", "ok mais non", "je ne pense pas", "rien de tout ça", "👎",
    ],
)  # fmt: skip
def test_un_non(texte: str) -> None:
    assert lire_oui_non(texte) is False


@pytest.mark.parametrize(
    "texte",
    ["", "peut-être", "je sais pas", "oui ou non ?", "bonjour", "44000", "{tel:valide}", "je suis pas sûr",
     "aucune idée", "si je dis oui que se passe-t-il"],
)  # fmt: skip
def test_ni_oui_ni_non(texte: str) -> None:
    assert lire_oui_non(texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "je sais pas", "jsp", "jsé pas", "chépa", "je c pas", "aucune idée", "je ne sais plus", "pas sûre",
        "j'en sais rien", "je ne me souviens plus", "je m'en rappelle plus", "j'ai oublié", "difficile à dire",
        "il faudrait que je vérifie", "j'hésite", "je ne suis pas certaine",
    ],
)  # fmt: skip
def test_la_personne_ne_sait_pas(texte: str) -> None:
    assert est_ignorance(texte)


@pytest.mark.parametrize(
    "texte",
    ["", "oui", "le 12 mars", "Nantes", "je sais pas écrire",
     "Ma caisse ne répond plus depuis trois mois et je ne sais pas quoi faire pour que mon dossier avance"],
)  # fmt: skip
def test_une_autre_reponse_n_est_pas_de_l_ignorance(texte: str) -> None:
    assert not est_ignorance(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je préfère pas le dire", "ça vous regarde pas", "sa vous regarde pas", "passer", "je passe", "pas envie",
        "question suivante", "non je donne pas mon numéro", "je veux pas donner mon nom", "je ne souhaite pas répondre",
        "c'est privé", "rester anonyme", "non merci", "joker", "je vous ai dit que je voulais pas donner mon nom",
        "mon numéro je refuse",
    ],
)  # fmt: skip
def test_la_personne_prefere_ne_pas_repondre(texte: str) -> None:
    assert est_refus(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "c'est moi qui m'occupe de tout",
        "", "oui", "Nantes", "je passe par la messagerie ameli", "le médecin refuse de me soigner",
        "le médecin ne veut pas me recevoir", "ils ne répondent pas", "la cpam ne donne pas de réponse",
        "la pharmacie refuse de me donner mon traitement", "mon opticien a refusé de donner la facture",
    ],
)  # fmt: skip
def test_un_refus_qui_vient_d_un_autre_n_est_pas_celui_de_la_personne(texte: str) -> None:
    assert not est_refus(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "pourquoi vous demandez ça ?", "c quoi un motif", "ça coûte combien", "est-ce que c'est gratuit",
        "combien de temps ça prend", "et c'est payant ?", "comment je fais", "puis-je venir", "qui lit mon dossier",
        "bonjour est ce que je peux saisir",
    ],
)  # fmt: skip
def test_une_question(texte: str) -> None:
    assert est_question(texte)


@pytest.mark.parametrize(
    "texte",
    ["", "oui", "Nantes", "pourquoi pas", "j'ai écrit à la cpam", "quand j'ai appelé ils ont raccroché",
     "que la caisse me rembourse", "qui ne répond pas"],
)  # fmt: skip
def test_ce_qui_raconte_ou_repond_n_est_pas_une_question(texte: str) -> None:
    assert not est_question(texte)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("pourquoi vous demandez ça ?", True),
        ("pk vous voulez mon adresse", True),
        ("pourquoi", True),
        ("pour quoi faire", True),
        ("à quoi ça sert", True),
        ("ça sert à quoi", True),
        ("c'est obligatoire ?", True),
        ("vous en avez besoin pourquoi", True),
        ("pourquoi la cpam refuse de me rembourser ?", False),
        ("pourquoi ai-je un refus", False),
        ("pourquoi ils répondent pas", False),
        ("comment faire", False),
        ("", False),
    ],
)
def test_la_personne_demande_pourquoi_cette_question(texte: str, attendu: bool) -> None:
    assert est_pourquoi(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "mot"),
    [
        ("c quoi un motif", "motif"),
        ("qu'est-ce qu'une saisine ?", "saisine"),
        ("c'est quoi une saisine svp", "saisine"),
        ("ça veut dire quoi saisine", "saisine"),
        ("c'est quoi le régime général ?", "regime general"),
        ("que veut dire CRA", "cra"),
        ("NIR c'est quoi", "nir"),
        ("la c2s c'est quoi ?", "c2s"),
        ("c'est quoi ?", None),
        ("comment faire", None),
        ("oui", None),
        ("", None),
    ],
)
def test_le_mot_dont_le_sens_est_demande(texte: str, mot: str | None) -> None:
    assert est_definition(texte) == mot


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("bande de connards", True),
        ("vous êtes des cons", True),
        ("fdp", True),
        ("putain ça marche pas", True),
        ("espèce d'abruti", True),
        ("la cpam ne répond pas", False),
        ("je suis content", False),
        ("le conciliateur", False),
        ("contre la caisse", False),
        ("ma puce", False),
        ("", False),
    ],
)
def test_une_injure(texte: str, attendu: bool) -> None:
    assert est_injure(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "voulu"),
    [
        ("non jveu juste saisir le mediateur", True),
        ("pas la peine, je veux le saisir directement", True),
        ("non je souhaite déposer ma demande", True),
        ("non je veux pas saisir le médiateur", False),
        ("je voudrais savoir comment saisir", False),
        ("je vais saisir le tribunal", False),
        ("je peux le saisir ?", False),
    ],
)
def test_vouloir_saisir(texte: str, voulu: bool) -> None:
    assert veut_saisir(texte) is voulu
