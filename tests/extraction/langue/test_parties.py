"""A message that says several things to the form is cut where the next order or correction begins, and nowhere else."""

import pytest

from bot.extraction.langue.parties import couper, est_un_ordre


@pytest.mark.parametrize(
    ("message", "parts"),
    [
        (
            "Retirez la dernière phrase de mon récit. Et la réponse devra me parvenir par courrier.",
            ["Retirez la dernière phrase de mon récit.", "la réponse devra me parvenir par courrier."],
        ),
        ("le mail {courriel:valide} et enleve la phrase sur mon adresse", ["le mail {courriel:valide}", "enleve la phrase sur mon adresse"]),
        (
            "mettez que c t le mardi 10 et rajouté ke il a dit pas de css",
            ["mettez que c t le mardi 10", "rajouté ke il a dit pas de css"],
        ),
        (
            "la lettre c'était le 8 octobre et je me suis trompé d'adresse c'est le 21 rue des lilas",
            ["la lettre c'était le 8 octobre", "je me suis trompé d'adresse c'est le 21 rue des lilas"],
        ),
        ("enlevez la derniere phrase, et ma ville c'est Saint-Nazaire", ["enlevez la derniere phrase", "ma ville c'est Saint-Nazaire"]),
        ("enlevez mon téléphone et envoyez", ["enlevez mon téléphone", "envoyez"]),
        ("changez ma ville, c'est Lens, puis retirez le courriel", ["changez ma ville, c'est Lens", "retirez le courriel"]),
    ],
)  # fmt: skip
def test_les_parties_d_un_message(message: str, parts: list[str]) -> None:
    assert couper(message, relit=True) == parts


@pytest.mark.parametrize(
    "message",
    [
        "non, pas le 20, le 22",
        "vous l'avez mise dans mon récit ! Enlevez-la",
        "le truc de mars c'est faux, corrigez ça",
        "ajoutez que la caisse a perdu mon dossier. Elle m'a dit de rappeler.",
        "mon récit : le dentiste a refusé. Il a dit mettez ça ailleurs et corrigez votre carte",
        "non, le récit c'est n'importe quoi, remplacez par : le dentiste a refusé",
        "je veux changer mon nom",
    ],
)
@pytest.mark.parametrize("relit", [True, False])
def test_ce_qui_ne_dit_qu_une_chose_reste_entier(message: str, relit: bool) -> None:
    assert couper(message, relit) == [message]


def test_dans_le_formulaire_un_infinitif_est_de_l_histoire() -> None:
    message = "ils m'ont dit de changer de médecin et mettre à jour ma carte"
    assert couper(message, relit=False) == [message]
    assert couper("non pas de tribunal mais jme suis trompé la lettre cetait en aout", relit=False) == [
        "non pas de tribunal",
        "jme suis trompé la lettre cetait en aout",
    ]


@pytest.mark.parametrize(
    "part", ["enlevez ma ville", "il faut corriger la date", "je me suis trompé c'est mars", "mettez 421"]
)
def test_un_ordre_ou_un_aveu_ouvre_une_correction(part: str) -> None:
    assert est_un_ordre(part)


@pytest.mark.parametrize("part", ["ma ville c'est Lens", "pas de tribunal", "la caisse a perdu mon dossier"])
def test_le_reste_n_en_est_pas_un(part: str) -> None:
    assert not est_un_ordre(part)
