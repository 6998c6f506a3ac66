"""What kind of alarm it is, and despair without danger."""

import pytest

from bot.extraction.danger import alarmes, dangers


@pytest.mark.parametrize(
    ("texte", "nature"),
    [
        ("mon mari me frappe", "violence"),
        ("mn mec me tape desu tt les soir", "violence"),
        ("je pense qu'il va me tuer", "violence"),
        ("mon compagnon est violent avec moi et les petits", "violence"),
        ("je subis des violences conjugales", "violence"),
        ("mon compagnon m'a enfermée dans la cave", "violence"),
        ("mon ex va me retrouver et me tuer", "violence"),
        ("mon frère ne répond plus, il a laissé un mot", "pour_un_proche"),
        ("mon père frappe ma mère", "violence"),
        ("je vais tuer le directeur", "menace"),
        ("je viens avec une arme à la cpam", "menace"),
        ("ma mère ne respire plus", "corps_d_un_proche"),
        ("mon frère menace de se tuer, il s'est enfermé avec une arme", "pour_un_proche"),
        ("mon fils me frappe et je veux mourir", "detresse"),
        ("j'ai envie de me tuer", "detresse"),
        ("mon fils de 16 ans me dit qu'il veut mourir", "pour_un_proche"),
        ("une patiente m'a dit qu'elle veut se suicider", "pour_un_proche"),
        ("ma fille me donne envie de mourir", "detresse"),
        ("si vous me payez pas je viens tout casser avec un couteau", "menace"),
        ("j'ai peur de faire du mal à ma fille", "mal_aux_siens"),
        ("mon fils est mort et depuis je fais plus rien", "detresse"),
        ("je vais sauter du pont", None),
        ("bientôt je ne dérangerai plus personne", "detresse"),
        ("M. Poncet a fait une tentative de suicide", "pour_un_proche"),
        ("Madame, Monsieur, je veux mourir", "detresse"),
        ("elle m'a laissé un mot : pardon, je veux mourir", "pour_un_proche"),
        ("je veux mourir, mon fils m'a dit : arrête", "detresse"),
    ],
)
def test_la_nature_d_une_alarme(texte: str, nature: str | None) -> None:
    assert alarmes.nature_de_l_alarme(texte) == nature


@pytest.mark.parametrize("texte", ["non c'est moi la personne", "la victime c'est moi", "c moi pas mon mari"])
def test_celui_qui_ecrit_est_en_danger(texte: str) -> None:
    assert alarmes.est_soi_meme(texte)


@pytest.mark.parametrize(
    ("texte", "papiers"),
    [
        ("ils m'ont coupé ma c2s sans me prévenir", True),
        ("la caisse m'a coupé les vivres", True),
        ("j'ai failli m'étouffer en voyant la facture", True),
        ("ils ont coupé mes indemnités et je saigne beaucoup", False),
        ("je me suis coupé le doigt", False),
    ],
)
def test_un_mot_de_danger_dit_de_papiers(texte: str, papiers: bool) -> None:
    assert dangers.s_explique_autrement(texte) is papiers
    assert dangers.peut_etre_un_danger(texte) is not papiers


@pytest.mark.parametrize(
    "texte",
    [
        "payer moi mes ij jai plu rien a manger pour les gosse",
        "j'ai plus de quoi nourrir mes enfants",
        "plus un sou pour manger",
        "on va dormir dehors",
        "jen peu plus",
    ],
)
def test_le_desespoir(texte: str) -> None:
    assert alarmes.est_desespoir(texte) and not dangers.est_alarme(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "allo ? oui les pompiers arrivent",
        "j'ai appelé le 17 ils arrivent",
        "les pompiers l'ont emmenée, je suis aux urgences là",
        "l'ambulance est en bas",
        "j'ai le samu au téléphone",
    ],
)
def test_les_secours_prevenus_ne_sont_pas_la_fin(texte: str) -> None:
    assert alarmes.dit_les_secours(texte)
    assert not alarmes.est_apaisement(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai eu le 3114, ça va mieux",
        "fausse alerte",
        "ça va il a repris connaissance",
        "si si ça ira, c'était juste un coup de mou",
        "reprenez",
        "bon on y va",
        "question suivante svp",
        "je suis prête à reprendre",
        "tkt",
        "le feu est éteint",
        "les pompiers sont repartis",
        "on a retrouvé maman saine et sauve",
        "il s'est calmé, il dort",
        "mon ex est parti, je suis chez ma sœur",
        "le samu s'en occupe c'est ok",
    ],
)
def test_la_fin(texte: str) -> None:
    assert alarmes.est_apaisement(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "ça va finir mal",
        "ça va être la fin",
        "j'arrive plus à continuer",
        "je continue de saigner",
        "je reprends mon souffle",
        "je vais bien c'est lui qui va mal",
        "non je veux pas appeler",
        "non j'ai personne",
        "le feu n'est pas éteint",
        "on l'a retrouvée pendue",
        "je suis pas calmée du tout",
        "je suis chez la voisine, elle est tombée",
    ],
)
def test_ce_n_est_pas_la_fin(texte: str) -> None:
    assert not (alarmes.est_apaisement(texte) or alarmes.est_dementi(texte))


@pytest.mark.parametrize(
    ("texte", "dementi"),
    [
        ("non la paperasse, pas moi", True),
        ("mais non je parle du dossier", True),
        ("non non c'était au sens figuré", True),
        ("mais pas au sens du suicide, je veux que ce dossier s'arrête", True),
        ("non pas suicide, juste marre de tout ça", True),
        ("c'est ma mère, pas moi", False),
        ("c'est la caisse qui m'a mis à bout", False),
    ],
)
def test_un_dementi_dit_qu_on_parlait_de_papiers(texte: str, dementi: bool) -> None:
    assert alarmes.est_dementi(texte) is dementi


@pytest.mark.parametrize(
    "texte", ["je parle pas de me tuer, je vais déménager", "j'ai jamais dit que je voulais mourir"]
)
def test_nier_une_envie_de_mourir_n_en_est_pas_une(texte: str) -> None:
    assert not dangers.est_alarme(texte)


@pytest.mark.parametrize(
    "texte",
    ["je dors dans ma voiture avec mes 2 gosses", "je vais être expulsé", "j'ai 3 euros sur mon compte", "frigo vide"],
)
def test_le_denuement(texte: str) -> None:
    assert alarmes.est_denuement(texte)


@pytest.mark.parametrize("texte", ["je ne vous suis pas", "je ne poursuis pas", "merci, j'étais au fond du trou"])
def test_pas_du_desespoir(texte: str) -> None:
    assert not alarmes.est_desespoir(texte)
