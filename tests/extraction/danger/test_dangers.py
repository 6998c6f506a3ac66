"""Emergencies and distress, said or half said, and what only sounds like them."""

import pytest

from bot.extraction.danger import dangers
from bot.extraction.reponse.reponses import est_alarme


@pytest.mark.parametrize(
    "texte",
    [
        # thoughts of death, said
        "je veux mourir",
        "je vais me tuer",
        "jvé me pendre",
        "je veux en finir avec la vie",
        "j'ai envie d'en finir",
        "je n'ai plus envie de vivre",
        "j'en peux plus de vivre",
        "j'ai des idées noires",
        "je pense au suicide tous les soirs",
        "je mets fin à mes jours ce soir",
        # half said
        "ma famille serait mieux sans moi",
        "à quoi bon continuer à vivre",
        "je ne serai plus là demain",
        "annulez ma demande, je serai mort demain",
        "je suis un poids pour les miens",
        "j'ai la corde, elle est au garage",
        "j'ai pris mon fusil",
        "adieu mes enfants",
        "je vais faire une bêtise ce soir",
        # bodies
        "mon mari fait un infarctus",
        "j'ai une douleur qui serre la poitrine",
        "elle ne respire plus",
        "j'arrive plus a respiré",
        "il est inconscient",
        "mon bébé est tout bleu",
        "il a avalé toute la boîte de médicaments",
        "mon fils convulse",
        "AVC",
        "elle saigne beaucoup",
        "je perds les eaux, la tête du bébé sort, perdu les eaux",
        "appelez une ambulance vite",
        # violence
        "mon mari me frappe",
        "il va me tuer",
        "je suis séquestrée chez moi",
        "je viens avec une arme à la cpam",
        "il y a le feu dans l'immeuble",
        "mon beau-père lève la main sur ma mère",
        "mon mari porte la main sur moi",
        "ma tante se fait gifler par son mari",
        "mon fils me menace quand je lui donne pas d'argent",
        "je suis terrorisée, il habite dans ma rue et il me suit",
        "il tambourine à ma porte",
        # whom the writer may hurt
        "j'ai peur de lui faire du mal un jour",
        "je vais lui faire du mal je vous dis",
        "j'ai failli secouer mon bébé",
        "je vais finir par taper ma mère",
        # a farewell
        "j'ai tout préparé, mes lettres sont écrites, ce soir c'est fini",
        "mes affaires sont rangées, demain je pars",
        "j'ai pas la force, à quoi ça sert",
        "je tenais à vous dire adieu, ma décision est prise",
        "tout est prêt, mes clés sont chez la voisine, occupez-vous bien de mes chats",
        "mon père parle de rejoindre maman dans la tombe",
        "je suis assise au bord de la voie",
        "mes papiers sont rangés, prenez soin de mes petits",
        "papy veut retrouver mamie au cimetière",
        "j'ai essayé de me pendre hier et je vais le refaire",
        "I want to die",
    ],
)
def test_un_danger(texte: str) -> None:
    assert est_alarme(texte)


@pytest.mark.parametrize(
    "texte",
    [
        # idioms
        "mort de rire",
        "ça me tue d'attendre",
        "je meurs de faim",
        "c'est à mourir d'ennui",
        "je me tue à vous répéter",
        "je veux en finir avec cette demande",
        "pour en finir je voudrais une réponse",
        "j'étouffe sous les papiers",
        "plutôt mourir que rappeler cette plateforme",
        "je me bats depuis six mois contre la CPAM",
        "la CPAM me menace de poursuites",
        "je suis morte de fatigue à force d'appeler la cpam, ils vont me tuer",
        "la sécu va finir par me tuer avec ses papiers",
        "c'est ma petite fille qui tape car j'ai la tremblote",
        "ma femme tape pour moi",
        "j'ai peur de lui faire mal en le soulevant",
        "mon voisin me menace de porter plainte",
        "ma décision est prise, je saisis le médiateur",
        "je vous laisse mes papiers, tout est en ordre",
        "j'ai essayé d'en finir avec ce dossier",
        # denied
        "je ne veux pas mourir",
        "personne n'est en danger",
        "pas besoin du samu",
        # over, or a matter of papers
        "j'ai fait un AVC en 2023, la CPAM refuse mon ALD",
        "suite à mon infarctus je demande une invalidité",
        "mon père a fait un malaise l'an dernier",
        "mon mari est mort en mars, je demande le capital décès",
        "la caisse refuse le remboursement de l'ambulance",
        "accident du travail non reconnu",
        # merely urgent, or sad
        "c'est urgent répondez",
        "je suis à bout, je ne sais plus quoi faire",
        "je n'en peux plus de cette caisse",
        "la CPAM ne répond plus",
        "bonjour",
        "",
    ],
)
def test_ce_qui_n_en_a_que_l_air(texte: str) -> None:
    assert not est_alarme(texte)


def test_une_image_ne_cache_pas_un_danger() -> None:
    assert est_alarme("mdr, non sérieusement je veux mourir")


@pytest.mark.parametrize(
    "texte",
    [
        "jsuis a bout, des fois je me dis que ca serait plus simple si j'étais plus là",
        "ce serait mieux si je n'existais pas, j'en peux plus",
        "ils seraient soulagés si j'étais plus là",
        "ma famille serait mieux sans moi",
    ],
)
def test_ne_plus_etre_la(texte: str) -> None:
    assert dangers.est_dit_sans_detour(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "ça serait plus simple si j'étais pas là pour remplir les papiers",
        "la conseillere m'a poignardé dans le dos en perdant mon dossier",
        "je me vide de mon sang avec toutes ces franchises",
        "y'a le feu au lac, il me faut une réponse",
        "ils me saignent à blanc",
    ],
)
def test_des_facons_de_parler(texte: str) -> None:
    assert not dangers.est_alarme(texte)
    assert not dangers.est_dit_sans_detour(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "mon dentiste m'a arraché une dent et je saigne depuis 3 jours il refuse de me revoir",
        "on m'a opéré de la hanche mardi et ça saigne énormement, la clinique refuse de me reprendre",
        "je saigne toujours après l'extraction, le cabinet refuse de me recevoir",
    ],
)
def test_un_saignement_que_personne_ne_soigne(texte: str) -> None:
    assert dangers.est_alarme(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "mais il est mort mon père !",
        "mon père vient de mourir",
        "papa est décédé cette nuit",
        "j'ai ni portable ni boite mail",
        "et si je perds le code",
        "dites que je suis avocat, j'ai le bras long",
        "ma mère a le cœur très fragile",
        "je passe par ameli, vous n'avez plus besoin de moi",
        "c'est dangereux pour moi de donner mon nom",
        "j'arrive pas à respirer quand je pense à vos courriers",
        "j'aurais envie d'étrangler quelqu'un mdr",
        "j'ai mal au ventre a force de stress",
        "on m'a planté un couteau dans le dos à la caisse",
    ],
)
def test_ce_qui_s_explique_autrement(texte: str) -> None:
    assert dangers.s_explique_autrement(texte)


def test_du_coup_n_est_pas_un_coup() -> None:
    assert not dangers.peut_etre_un_danger("j'ai pas fait de reclamation, je fais quoi du coup")
    assert dangers.peut_etre_un_danger("il me donne des coups")


def test_rejoindre_un_mort() -> None:
    assert dangers.est_alarme("mon frère est décédé et j'ai envie de le suivre")
    assert not dangers.est_alarme("mon fils part et je vais le rejoindre")


@pytest.mark.parametrize(
    "texte",
    [
        "le medecin m'a touchée sans mon accord",
        "le docteur m'a caressée sans que je veuille",
        "mon kiné a eu des gestes déplacés",
    ],
)
def test_une_agression_en_mots_doux(texte: str) -> None:
    assert dangers.dit_une_agression_sexuelle(texte)


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        ("la caisse m'a tout coupé, je n'ai plus d'issue, tout est prêt, la corde est là", "la caisse m'a tout coupé"),
        ("mon arrêt de mars. J'ai tenté de me tuer hier, je vais recommencer", "mon arrêt de mars"),
        ("je n'ai plus d'issue que le médiateur, la caisse m'a tout coupé", None),
    ],
)
def test_ce_qui_entoure_une_envie_de_mourir_part_avec_elle(texte: str, reste: str | None) -> None:
    assert dangers.sans_danger(texte) == (reste or texte)
