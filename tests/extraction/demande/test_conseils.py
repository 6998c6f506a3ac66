"""Questions on a choice to make: which way, what if nothing is done, what is risked; and what is lacking."""

import pytest

from bot.extraction.demande import conseils

VOIES, RECOURS, COMPTES = conseils.VOIES, conseils.RECOURS, conseils.COMPTES


@pytest.mark.parametrize(
    ("texte", "apres", "cas"),
    [
        ("lequel est le plus rapide ?", "faq/saisir_courrier", VOIES),
        ("lequel est le plus rapide ?", "faq/autres_recours", RECOURS),
        ("c'est quoi le mieux", "faq/comment_saisir", VOIES),
        ("lequel est le + rapide, le courrier ou ici ?", "", VOIES),
        ("le plus simple c'est quoi", "faq/qui_peut_saisir", VOIES),
        ("laquelle va le plus vite ?", "faq/france_connect", COMPTES),
        ("entre les deux vous me conseillez quoi", "faq/tribunal", RECOURS),
        ("c'est mieux le courrier ou ameli ?", "", VOIES),
        ("la cra ou le médiateur lequel est le plus efficace", "", RECOURS),
        ("franceconnect ou carte vitale, le plus simple c'est quoi", "", COMPTES),
        ("je fais un mail ou une lettre, il vaut mieux quoi ?", "", VOIES),
    ],
)
def test_on_compare_ce_qui_est_nomme_ou_ce_dont_on_vient_de_parler(
    texte: str, apres: str, cas: tuple[str, str]
) -> None:
    assert conseils.lire_conseil(texte, [apres] if apres else []) == cas


@pytest.mark.parametrize(
    "texte",
    [
        "lequel est le plus rapide ?",
        "je voudrais être payé le plus vite possible",
        "le défenseur des droits c'est mieux ?",
    ],
)
def test_on_ne_compare_rien_sans_savoir_quoi(texte: str) -> None:
    assert conseils.lire_conseil(texte, []) is None


@pytest.mark.parametrize(
    "texte",
    [
        "et si je fais rien ?",
        "si je conteste pas il se passe quoi",
        "et si je laisse couler",
        "que se passe-t-il si je ne réagis pas",
        "et si la personne ne fait rien ?",
    ],
)
def test_ne_rien_faire(texte: str) -> None:
    assert conseils.lire_conseil(texte, ["faq/tribunal"]) == conseils.RIEN_FAIRE


def test_ne_rien_faire_du_lien_recu_par_mail() -> None:
    assert conseils.lire_conseil("et si je fais rien ?", ["faq/activation_compte"]) == ("faq/activation_compte", None)


@pytest.mark.parametrize(
    ("texte", "cas"),
    [
        ("qu'est-ce que je risque ?", conseils.RISQUE),
        ("y a des risques à écrire au médiateur ?", conseils.RISQUE),
        ("conciliateur de justice et médiateur c'est pareil ?", ("faq/conciliateur", "de_justice")),
        ("y a t il un délai maximum pour saisir le médiateur", conseils.POUR_SAISIR),
        ("c'est trop tard pour le médiateur ?", conseils.POUR_SAISIR),
        ("je peux saisir le médiateur deux fois ?", ("faq/comment_saisir", "encore")),
        ("et si le médiateur me donne tort", ("faq/pouvoir_mediateur", "donne_tort")),
        ("on peut faire appel de l'avis du médiateur ?", ("faq/pouvoir_mediateur", "donne_tort")),
        ("donc ça sert à rien", ("faq/pouvoir_mediateur", "utilite")),
        ("le médiateur c un avocat ?", ("faq/role_mediateur", "metier")),
        ("je peux écrire au médiateur national ?", ("faq/role_mediateur", "national")),
        ("la différence entre une réclamation et un recours ?", ("faq/autres_recours", "reclamation_ou_recours")),
        ("la médiation suspend le remboursement de l'indu ?", ("faq/gratuite", "dette")),
        ("je dois payer en attendant ?", ("faq/gratuite", "dette")),
        ("j'ai perdu la lettre de refus, je fais quoi", ("faq/pieces_a_fournir", "manquantes")),
        ("en word c'est possible ?", ("faq/modele_lettre", "format")),
        ("mon assistante sociale peut le faire pour moi ?", ("faq/qui_peut_saisir", "aidant")),
        ("tu vas dire mon nom au gynéco ?", ("faq/confidentialite", "professionnel")),
        ("la caisse va m'en vouloir ?", conseils.RISQUE),
        ("combien de médiateurs il y a en France", ("faq/role_mediateur", "nombre")),
        ("combien de gens ont gagné ?", ("faq/pouvoir_mediateur", "utilite")),
        ("le médiateur est-il obligatoire avant le tribunal", ("faq/tribunal", "obligatoire")),
        ("on peut accélérer ma demande ?", ("faq/delai_traitement", "accelerer")),
    ],
)
def test_une_question_a_son_cas(texte: str, cas: tuple[str, str]) -> None:
    assert conseils.lire_conseil(texte, []) == cas


@pytest.mark.parametrize(
    "texte",
    [
        "mon employeur risque quoi ?",
        "j'ai rien fait",
        "et si la caisse fait rien ?",
        "le médiateur de la CPAM m'a écrit",
    ],
)
def test_ce_qui_n_en_est_pas_une(texte: str) -> None:
    assert conseils.lire_conseil(texte, []) is None


@pytest.mark.parametrize(
    ("texte", "cas"),
    [
        ("j'ai pas d'imprimante", ("faq/saisir_courrier", "sans_imprimante")),
        ("sans internet c'est possible ?", ("faq/saisir_courrier", "sans_imprimante")),
        ("le médiateur a refusé ma demande, je fais quoi", conseils.AVIS_CONTRAIRE),
        ("j'ai pas internet et la cpam ne me paye pas", None),
    ],
)
def test_ce_qui_est_dit_sauf_si_un_trouble_est_raconte(texte: str, cas: tuple[str, str] | None) -> None:
    assert conseils.lire_ce_qui_est_dit(texte) == cas
