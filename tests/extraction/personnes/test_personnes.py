"""For whom people write: themselves, or somebody whose case it is."""

import pytest

from bot.extraction.personnes.personnes import (
    PourQui,
    dit_pas_pour_soi,
    lire_accord,
    lire_pour_qui,
    lire_reponse_pour_qui,
)


@pytest.mark.parametrize(
    ("texte", "qualite", "lien"),
    [
        ("je vous écris pour ma mère", "enfant", "ma mère"),
        ("cest pr ma mere", "enfant", "ma mere"),
        ("c'est pas pour moi c'est pour ma mère", "enfant", "ma mère"),
        ("on a refusé de soigner ma mère", "enfant", "ma mère"),
        ("mes parents n'ont plus de médecin traitant", "enfant", "mes parents"),
        ("je suis sa fille", "enfant", "sa fille"),
        ("c'est pour mon fils", "parent", "mon fils"),
        ("jecri pr mon fils", "parent", "mon fils"),
        ("En fait c'est ma fille", "parent", "ma fille"),
        ("le dentiste a refusé ma fille", "parent", "ma fille"),
        ("mon bébé n'a pas été inscrit sur ma carte vitale", "parent", "mon bébé"),
        ("je suis sa maman", "parent", "sa maman"),
        ("mon mari n'arrive pas à avoir un rendez-vous", "conjoint", "mon mari"),
        ("la CPAM ne rembourse pas les soins de ma femme", "conjoint", "ma femme"),
        ("les indemnités de mon mari sont bloquées", "conjoint", "mon mari"),
        ("au nom de mon époux", "conjoint", "mon époux"),
        ("je suis sa femme", "conjoint", "sa femme"),
        ("j'aide ma voisine", "proche", "ma voisine"),
        ("c'est pour un ami", "proche", "un ami"),
        ("la CPAM refuse de payer ma sœur", "proche", "ma sœur"),
        ("ma grand-mère a reçu un indu", "proche", "ma grand-mère"),
        ("je suis sa tutrice", "tuteur", "sa tutrice"),
        ("je suis curateur", "tuteur", "curateur"),
        ("je suis le tuteur, c'est pour mon frère", "tuteur", "mon frère"),
        ("je suis la nièce et tutrice de M. Georges Lambotte", "tuteur", "nièce et tutrice"),
        ("je suis sa mère et aussi sa curatrice", "tuteur", "mère et aussi sa curatrice"),
        ("j'écris pour ma mère, je suis aussi sa tutrice", "tuteur", "ma mère"),
        ("l'udaf 54 est tutrice de M. Blanc", "tuteur", "tutrice"),
        ("je suis sa mère et sa représentante légale", "parent", "sa mère"),
        ("l'association Les Ailes Bleues accompagne une dame sourde", "association", "l'association"),
        ("maman d'un garçon de 27 ans, la cpam lui a supprimé sa css", "parent", "maman"),
        (
            "CCAS de Tarbes, référente sociale. Je vous écris au sujet de M. Diarra",
            "professionnel",
            "référente sociale",
        ),
        ("je suis sa fille, sa tutrice c'est l'UDAF", "enfant", "sa fille"),
        ("pour une dame que j'accompagne", "professionnel", "une dame que j'accompagne"),
        ("je suis assistante sociale et j'accompagne une famille", "professionnel", "assistante sociale"),
        ("en tant qu'éducateur", "professionnel", "éducateur"),
        ("ma patiente n'a plus de droits", "professionnel", "ma patiente"),
        ("Notre association accompagne une personne sans papiers", "association", "Notre association"),
        ("j'agis pour le compte de ma cliente, Mme Le Gall", "professionnel", "ma cliente"),
        ("En ma qualité de conseil de M. Paul Morand, je vous saisis", "professionnel", "conseil"),
        ("Madame,\nPrésident de l'association du Var, je vous écris.", "association", "Président"),
        ("je me fais l'interprète de l'une de nos adhérentes", "professionnel", "l'une de nos adhérentes"),
        ("je sollicite votre intervention au profit de mon filleul", "proche", "mon filleul"),
        ("dans le litige qui oppose mon père à la caisse", "enfant", "mon père"),
        ("pour ma voisine, dont j'ai moi-même posté la lettre", "proche", "ma voisine"),
        ("Je soussignée Élodie Caron, curatrice (UDAF de la Somme), agis pour M. Dubreuil", "tuteur", "curatrice"),
    ],
)
def test_le_cas_est_celui_d_une_autre_personne(texte: str, qualite: str, lien: str) -> None:
    lu = lire_pour_qui(texte)
    assert lu is not None and not lu.soi
    assert (lu.qualite, lu.lien) == (qualite, lien)


@pytest.mark.parametrize(
    ("texte", "lien"),
    [
        ("pas moi ma femme", "ma femme"),
        ("pa moi mon fils", "mon fils"),
        ("non ma femme", "ma femme"),
        ("c mn mari", "mn mari"),
        ("non c pr ma mer", "ma mer"),
        ("bah mon per il sappel jean dupre", "mon per"),
        ("ma fille", "ma fille"),
        ("ma femme pas moi", "ma femme"),
    ],
)
def test_un_proche_seul_repond_a_la_question_pour_qui(texte: str, lien: str) -> None:
    lu = lire_reponse_pour_qui(texte)
    assert lu is not None and not lu.soi and lu.lien == lien


@pytest.mark.parametrize(
    "texte",
    [
        "finalement je préfère le faire moi-même par mon compte ameli",
        "je m'en charge moi-même",
        "oui c'est moi la responsable légale",
        "la responsable légale c'est moi",
        "c'est moi sa maman",
    ],
)
def test_qui_agit_ou_tient_un_role_ne_dit_pas_que_c_est_pour_soi(texte: str) -> None:
    assert lire_pour_qui(texte) is None


@pytest.mark.parametrize("texte", ["moi", "moi mm", "non pour mwa"])
def test_qui_repond_moi_ecrit_pour_soi(texte: str) -> None:
    lu = lire_reponse_pour_qui(texte)
    assert lu is not None and lu.soi


@pytest.mark.parametrize(
    ("texte", "dit"), [("pas moi", True), ("non pa pr moi", True), ("pas moi ma femme", False), ("moi", False)]
)
def test_pas_moi_ne_dit_pas_pour_qui(texte: str, dit: bool) -> None:
    assert dit_pas_pour_soi(texte) is dit


@pytest.mark.parametrize(
    "texte",
    [
        "pour moi",
        "moi",
        "c'est moi",
        "c pour moi",
        "c'est pour moi-même",
        "je suis aveugle c'est ma fille qui tape, la cpam m'a refusé mon transport",
        "c'est une amie qui vous écrit à ma place",
        "en mon nom",
        "non pas pour mon fils, pour moi",
        "le différend qui m'oppose à la caisse primaire",
        "Le différend me concerne personnellement.",
        "Je suis moi-même concerné",
    ],
)
def test_le_cas_est_celui_de_la_personne_qui_ecrit(texte: str) -> None:
    lu = lire_pour_qui(texte)
    assert lu is not None and lu.soi and lu.qualite is None


@pytest.mark.parametrize(
    "texte",
    [
        "mon mari m'a dit de vous écrire",
        "sur les conseils de ma soeur je vous écris",
        "mon fils est né en mars",
        "j'ai deux enfants",
        "le médecin de ma mère m'a refusé",
        "le dentiste a refusé de me soigner devant ma fille",
        "ma mère est malade et la cpam ne me rembourse pas",
        "je vis chez ma mère",
        "je suis infirmier",
        "je suis en colère",
        "je suis maman de trois enfants",
        "pour moi c'est du vol",
        "bonjour",
        "",
    ],
)
def test_une_personne_seulement_citee_n_est_pas_concernee(texte: str) -> None:
    assert lire_pour_qui(texte) is None


def test_le_passage_est_celui_du_texte_d_origine() -> None:
    texte = "Bonjour, j’écris pour ma sœur Fatou."
    assert lire_pour_qui(texte) == PourQui("proche", "ma sœur", 17, 29)


@pytest.mark.parametrize(
    ("texte", "accord"),
    [
        ("j'ai une procuration signée", "ecrit"),
        ("pr ma fille 6 ans", "representant_legal"),
        ("mon fils (12 ans)", "representant_legal"),
        ("elle m'a donné son accord par écrit", "ecrit"),
        ("il a signé un papier", "ecrit"),
        ("elle est d'accord", "oral"),
        ("ma mère m'a demandé de le faire, elle est au courant", "oral"),
        ("à sa demande", "oral"),
        ("je suis sa tutrice", "representant_legal"),
        ("c'est mon fils, il a 8 ans", "representant_legal"),
        ("elle est mineure", "representant_legal"),
        ("c'est un enfant je suis sa mère", "representant_legal"),
        ("ce n'est qu'un enfant", "representant_legal"),
        ("elle est trop petite pour ça", "representant_legal"),
        ("c'est pour ma fille de 6 ans", "representant_legal"),
        ("c'est pour ma fille de 30 ans", None),
        ("elle n'est pas au courant", "non_precise"),
        ("je n'ai pas son accord", "non_precise"),
        ("je ne lui ai pas demandé", "non_precise"),
        ("oui de vive voix elle est d'accord. faut une procuration ?", "oral"),
        ("il est d'accord, il vous faut un papier signé ?", "oral"),
        ("j'ai pas de procuration mais elle est d'accord", "oral"),
        ("faut un mandat écrit ?", None),
        ("c'est mon fils de 8 ans, je peux ?", "representant_legal"),
        ("mon fils a 8 ans, faut un mandat ?", "representant_legal"),
        ("bonjour", None),
        ("le 12 mars", None),
    ],
)
def test_l_accord_de_la_personne_concernee(texte: str, accord: str | None) -> None:
    assert lire_accord(texte) == accord


@pytest.mark.parametrize(
    "texte", ["c'est sa fille qui est d'accord", "son fils est d'accord", "sa famille a signé une procuration"]
)
def test_l_accord_d_un_autre_n_est_pas_celui_de_la_personne(texte: str) -> None:
    assert lire_accord(texte) is None


@pytest.mark.parametrize(
    "texte",
    [
        "d'accord, 56000",
        "répondez-moi par écrit",
        "vous n'avez pas demandé mon nom à moi",
        "non merci, je ne suis pas au courant",
        "le dentiste, il accepte pas la css",
    ],
)
def test_sans_question_sur_l_accord_des_mots_vagues_n_en_disent_rien(texte: str) -> None:
    assert lire_accord(texte, demande=False) is None


@pytest.mark.parametrize(
    ("texte", "accord"),
    [
        ("mon mari est tout à fait d'accord", "oral"),
        ("elle n'est pas au courant", "non_precise"),
        ("en fait j'ai une procuration", "ecrit"),
    ],
)
def test_sans_question_ce_qui_est_dit_de_la_personne_compte(texte: str, accord: str) -> None:
    assert lire_accord(texte, demande=False) == accord


@pytest.mark.parametrize(
    ("texte", "qualite"),
    [
        ("c'est sa fille qui s'en occupe", None),
        ("c'est son fils qui décide pour lui", None),
        ("c'est sa fille qui vous écrit", "enfant"),
        ("je suis l'auxiliaire de vie de M. Roux", "professionnel"),
        ("je suis auxiliaire de vie chez un monsieur de 84 ans", "professionnel"),
        ("je suis aide à domicile, le monsieur chez qui je vais n'a plus de médecin", "professionnel"),
    ],
)
def test_ce_que_fait_un_tiers_ne_dit_pas_qui_ecrit(texte: str, qualite: str | None) -> None:
    lu = lire_pour_qui(texte)
    assert (lu.qualite if lu else None) == qualite


@pytest.mark.parametrize(
    ("texte", "qualite", "lien"),
    [
        ("mon fils, c'est lui le malade, pas moi", "parent", "mon fils"),
        ("ma sœur a besoin du dentiste et pas moi", "proche", "ma sœur"),
        ("la personne concernée c'est mon mari Paul Roux", "conjoint", "mon mari"),
        ("Ma mère est morte en mai, la caisse réclame 300 euros. Je suis son fils.", "enfant", "Ma mère"),
        ("Notre enfant est sans carte vitale, je suis son père", "parent", "Notre enfant"),
        ("Mandataire judiciaire, je gère la mesure de protection de M. Luc Petit", "tuteur", "Mandataire judiciaire"),
        ("association Relais 12, on accompagne un couple sans logement", "association", "association"),
        ("autre bénéficiaire : M. Ivan Kolar, il attend sa carte vitale", "professionnel", "autre bénéficiaire"),
    ],
)
def test_qui_est_concerne_et_a_quel_titre_on_ecrit(texte: str, qualite: str, lien: str) -> None:
    lue = lire_pour_qui(texte)
    assert lue and (lue.qualite, lue.lien) == (qualite, lien)


@pytest.mark.parametrize("texte", ["mon mari téléphone, pas moi", "mon frère a appelé, pas moi"])
def test_qui_a_ecrit_ou_appele_n_est_pas_pour_autant_concerne(texte: str) -> None:
    assert lire_pour_qui(texte) is None


@pytest.mark.parametrize("demande", [True, False])
@pytest.mark.parametrize(
    "texte",
    [
        "elle sait pas lire le français",
        "il sait ni compter ni écrire",
        "il veut changer de dentiste",
        "elle souhaite un rendez-vous",
        "comment voulez-vous qu'elle soit d'accord",
    ],
)
def test_un_accord_qui_n_est_pas_dit_n_est_jamais_lu(texte: str, demande: bool) -> None:
    assert lire_accord(texte, demande) not in ("oral", "ecrit")


@pytest.mark.parametrize("texte", ["elle le sait", "il veut bien", "elle sait que je vous écris", "il accepte"])
def test_un_accord_dit_en_deux_mots_est_lu(texte: str) -> None:
    assert lire_accord(texte) == "oral"


@pytest.mark.parametrize("texte", ["il est d'accord, par écrit", "d'accord écrit", "elle est d'accord et c'est écrit"])
def test_un_accord_ecrit_n_est_pas_note_de_vive_voix(texte: str) -> None:
    assert lire_accord(texte) == "ecrit"


@pytest.mark.parametrize(
    "texte",
    [
        "il est majeur, pas sous tutelle",
        "je ne suis pas sa tutrice",
        "ni tutelle ni curatelle",
        "sans mesure de tutelle",
    ],
)
def test_une_charge_que_personne_n_a_ne_donne_aucun_accord(texte: str) -> None:
    assert lire_accord(texte) is None
