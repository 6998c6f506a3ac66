"""What people ask or say about the assistant itself, and text that says nothing."""

from collections.abc import Callable

import pytest

from bot.extraction.demande import au_chat, craintes, promesses
from bot.extraction.demande.sujets import sujets
from bot.extraction.demande.sur_la_conversation import n_est_qu_une_exclamation


@pytest.mark.parametrize(
    ("lecteur", "oui", "non"),
    [
        (
            promesses.demande_une_promesse,
            [
                "tu peux me garantir que ça marche ?",
                "vous promettez que je serai payé ?",
                "kel son mes chances de gagner",
            ],
            ["la cpam m'avait promis une réponse", "on m'a garanti le remboursement", "ils ont promis de payer"],
        ),
        (
            craintes.craint_des_suites,
            [
                "je crains des représailles de la caisse",
                "et si ça se retourne contre moi",
                "je voudrais pas d'histoires avec eux",
                "jai peur qu'ils me coupent mes droits",
            ],
            [
                "j'ai peur de l'opération",
                "la caisse a coupé mes droits en mars",
                "je ne veux pas donner mon nom",
                "il va se venger de ma fille, il a un couteau",
            ],
        ),
        (
            au_chat.fait_ecrire,
            [
                "écris un message à mon employeur",
                "pouvez-vous rédiger une lettre de contestation",
                "envoie un sms à ma fille",
            ],
            [
                "envoyez",
                "envoyez la demande",
                "j'ai envoyé un courrier en mai",
                "écrivez-moi plutôt par courrier",
                "recevoir un courrier qui explique le refus",
                "envoyé un mail en mai, rien",
                "écrit une lettre le 3",
            ],
        ),
        (
            au_chat.ne_dit_rien_de_l_affaire,
            ["rien de plus", "non rien d'autre merci", "…", "pas autre chose"],
            ["rien de plus que mes remboursements", "qu'ils ne me demandent rien d'autre", "être payé"],
        ),
        (
            au_chat.demande_ce_qui_est_garde,
            [
                "combien de temps gardez-vous ce que j'écris ?",
                "vs gardé koi sur moi",
                "mes messages restent combien de temps",
            ],
            ["la caisse garde mon dossier depuis mars", "ils ont gardé mon argent"],
        ),
        (
            au_chat.demande_d_attendre,
            [
                "attendez, je cherche ma carte",
                "2 min svp",
                "une seconde",
                "euh patientez je réfléchis",
                "att",
                "att jregarde",
            ],
            [
                "attend c koi mediateur",
                "attends comment on fait",
                "j'attends depuis 2 mois",
                "je cherche un médecin traitant",
                "attendez-vous une pièce ?",
                "il y a deux minutes, le 3 mai",
            ],
        ),
        (
            n_est_qu_une_exclamation,
            ["lol", "mdr", "pfff", "LOL !!", "ah dsl", "hahaha", "ptdr tkt"],
            ["lol non", "ok", "oui", "bof", "Lola", "Hamid", "pfff c'est long"],
        ),
        (
            au_chat.n_a_pas_compris,
            ["je comprends pas la question", "jcomprend rien", "hein ?", "ça veut dire quoi ?", "c koi", "c koi sa ?"],
            [
                "c quoi un tribunal",
                "je ne comprends pas pourquoi la caisse a refusé ma demande de cure alors que mon médecin l'a prescrite",
            ],
        ),
        (
            au_chat.est_charabia,
            ["zblorf krrt wxcqq", "kjhgf sdfgh"],
            ["slt cv", "jvx saisir le mediateur", "mdr", "Grzegorz Brzęczyszczykiewicz habite Strasbourg"],
        ),
        (
            au_chat.n_a_pas_de_numero,
            ["j'ai perdu le numéro", "jai pa le code", "je l'ai envoyé par courrier"],
            ["quel est votre numéro ?", "le numéro est MED-2026-E64HF54T"],
        ),
        (
            au_chat.annule_autre_chose,
            ["annuler l'indu", "qu'ils suppriment la pénalité"],
            ["annuler la demande", "tout arrêter", "effacez mes messages"],
        ),
    ],
)
def test_ce_que_l_on_demande_au_chat(lecteur: Callable[[str], bool], oui: list[str], non: list[str]) -> None:
    assert [texte for texte in oui if not lecteur(texte)] == []
    assert [texte for texte in non if lecteur(texte)] == []


@pytest.mark.parametrize(
    ("texte", "labels"),
    [
        ("je voulais juste savoir si la médiation est payante", ["faq/gratuite"]),
        ("le dentiste refuse le tiers payant", []),
        ("c'est gratuit, et en combien de temps le médiateur répond ?", ["faq/gratuite", "faq/delai_traitement"]),
        ("il saura que c'est moi ?", ["faq/confidentialite"]),
        ("jveux parler a quelqu'un", ["parler_conseiller"]),
        ("la caisse ne répond pas depuis mars", []),
    ],
)
def test_les_mots_qui_ne_veulent_dire_qu_une_chose(texte: str, labels: list[str]) -> None:
    assert sujets(texte) == labels
