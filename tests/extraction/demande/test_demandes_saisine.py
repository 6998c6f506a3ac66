"""What is asked of a filed saisine is heard in the words, and nothing else is."""

import pytest

from bot.extraction.demande.demandes_saisine import (
    annonce_un_papier,
    dit_que_c_est_regle,
    lire_ajout,
    veut_bien_ajouter,
    veut_la_retirer,
    veut_une_autre,
)


@pytest.mark.parametrize(
    "texte",
    [
        "je veux retirer ma demande",
        "finalement j'annule ma saisine, ils m'ont payé",
        "jveu retiré ma dmd svp",
        "finalement janul ma saisine ils mon payé",
        "je renonce à ma saisine",
        "je voudrais la retirer",
        "retirez-la",
        "et on peut retirer celle là ?",
        "j'ai plus besoin du médiateur, c'est réglé",
        "je ne veux plus que le médiateur s'en occupe",
        "est-ce que je peux encore retirer ma demande ?",
        "je me désiste",
        "jve plu de ma demande",
        "j'ai décidé de retirer ma demande",
    ],
)
def test_on_veut_retirer_sa_demande(texte: str) -> None:
    assert veut_la_retirer(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "annuler",
        "recommencer",
        "stop tout",
        "je veux retirer ma demande de remboursement",
        "je veux annuler mon rendez-vous",
        "la caisse a annulé mon dossier",
        "ils veulent annuler ma demande",
        "ils ont retiré ma demande",
        "j'avais saisi le tribunal mais j'ai retiré ma plainte",
        "j'ai finalement abandonné mon dossier au tribunal",
        "je ne veux pas retirer ma demande",
        "ne retirez pas ma demande",
    ],
)
def test_on_ne_veut_pas_la_retirer(texte: str) -> None:
    assert not veut_la_retirer(texte)


@pytest.mark.parametrize(
    ("texte", "ajout"),
    [
        ("je voudrais ajouter que j'ai rappelé le 3 avril", "j'ai rappelé le 3 avril"),
        ("g oublié de dir ke g rapelé le 3 avril", "g rapelé le 3 avril"),
        ("jaimerai ajouté que ils mon racroché o nez", "ils mon racroché o nez"),
        ("je voudrai rajouter une chose : elle a aussi vu SOS médecins", "elle a aussi vu SOS médecins"),
        ("jvoudrais completer : il a appelé 3 fois", "il a appelé 3 fois"),
        ("je souhaiterai apporter une précision : c'était le soir", "c'était le soir"),
        ("petite précision : c'était le soir", "c'était le soir"),
        ("est ce que je peux rajouter quelque chose ?", ""),
        ("ajoutez que mon médecin a confirmé", "mon médecin a confirmé"),
        ("j'ai oublié de préciser : la secrétaire a raccroché.", "la secrétaire a raccroché."),
        ("dites-lui que j'ai déménagé", "j'ai déménagé"),
        ("Je voudrais ajouter à ma demande MED-2026-E64HF54T que j'ai rappelé", "j'ai rappelé"),
        ("j'ai oublié de joindre mon arrêt de travail", "j'ai oublié de joindre mon arrêt de travail"),
        (
            "Ils m'ont rappelé hier pour me dire non. Je voudrais l'ajouter à ma demande.",
            "Ils m'ont rappelé hier pour me dire non. Je voudrais l'ajouter à ma demande.",
        ),
        ("Bonjour, je voudrais ajouter quelque chose à ma demande svp", ""),
        ("jvoudrai rajouté un truc a mon dossier", ""),
        ("je veux corriger ma demande", ""),
        ("j'ai du nouveau", ""),
        ("j'ai oublié un papier", ""),
        ("est-ce que je peux ajouter un document ?", ""),
        ("jusqu'à quand je peux ajouter un document ?", ""),
        ("j'ai oublié mon mot de passe", None),
        ("je voudrais joindre la caisse", None),
        ("comment ajouter ma femme comme ayant droit ?", None),
        ("je dois changer de médecin traitant", None),
        ("J'ai un autre problème : la CPAM ne répond pas", None),
        ("Je souhaiterais y joindre l'information suivante : la caisse m'a écrit.", "la caisse m'a écrit."),
        ("Permettez-moi d'ajouter que la caisse m'a écrit.", "la caisse m'a écrit."),
        ("Il me paraît utile de préciser que la caisse m'a écrit.", "la caisse m'a écrit."),
        ("J'aimerais porter à votre connaissance un élément nouveau : elle a payé.", "elle a payé."),
        ("où en est ma demande ?", None),
        ("", None),
    ],
)
def test_ce_qu_on_veut_ajouter(texte: str, ajout: str | None) -> None:
    assert lire_ajout(texte) == ajout


@pytest.mark.parametrize(
    ("texte", "autre"),
    [
        ("Non : c'est une nouvelle demande, pour une autre personne.", True),
        ("Je souhaiterais ouvrir un second dossier au nom de M. Amrani", True),
        ("je souhaite à présent déposer une demande pour une autre personne que j'accompagne", True),
        ("J'ai déposé une deuxième demande de C2S", False),
        ("La caisse m'a adressé une nouvelle demande de pièces", False),
        ("J'ai présenté un nouveau dossier à la caisse le 4 mai", False),
    ],
)
def test_on_veut_une_autre_saisine(texte: str, autre: bool) -> None:
    assert veut_une_autre(texte) is autre


@pytest.mark.parametrize(
    ("texte", "papier"),
    [
        ("j'ai oublié de joindre mon arrêt de travail", True),
        ("g oublié de metre mon certificat medical", True),
        ("il y a un papier que j'ai oublié", True),
        ("je voudrais ajouter que j'ai envoyé un courrier le 3 avril", False),
        ("j'ai rappelé le 3 avril", False),
    ],
)
def test_un_papier_ou_ce_qu_on_en_dit(texte: str, papier: bool) -> None:
    assert annonce_un_papier(texte) is papier


@pytest.mark.parametrize(
    ("texte", "oui"), [("oui ajoutez", True), ("oui, ajoutez-le", True), ("ajoutez que non", False), ("non", False)]
)
def test_un_oui_avec_les_mots_de_la_question(texte: str, oui: bool) -> None:
    assert veut_bien_ajouter(texte) is oui


@pytest.mark.parametrize(
    ("texte", "regle"),
    [
        ("ma mamie a finalement trouvé un médecin", True),
        ("la caisse m'a répondu en fait c'est réglé", True),
        ("c'est pas encore réglé", False),
        ("c'est réglé quand ?", False),
        ("elle a trouvé un médecin qui refuse", False),
    ],
)
def test_la_nouvelle_que_c_est_regle(texte: str, regle: bool) -> None:
    assert dit_que_c_est_regle(texte) is regle
