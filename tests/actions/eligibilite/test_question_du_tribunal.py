"""The question on a court: only a plain yes, or plain words of a court, end the mediation."""

import pytest

from tests.actions.test_sort_de_la_reclamation import a_la_question

AUTRE_CHOSE = (
    "oui on le saisit ensemble",
    "oui je veux le saisir",
    "oui saisissons",
    "mon assistante sociale dit oui",
    "ma fille est greffière",
    "oui la commission",
    "oui la CMRA de la caisse",
    "oui enfin non je sais plus",
    "oui, j'ai vu le conciliateur",
    "on me pousse à saisir le pôle social",
    "j'ai pas compris, on peut saisir ou non",
)


@pytest.mark.parametrize("texte", AUTRE_CHOSE)
def test_ce_qui_parle_d_autre_chose_ne_dit_pas_qu_un_tribunal_est_saisi(texte: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit(texte)
    assert conversation.brouillon.situation.procedure_judiciaire is None
    assert conversation.champ == "procedure_judiciaire"


@pytest.mark.parametrize(
    "texte",
    [
        "oui, il y a trois semaines",
        "ouais malheureusement",
        "oui en avril dernier",
        "oui au tribunal judiciaire de Brest",
        "au pôle social",
        "oui c'est déjà en cours",
        "oui contre ce dentiste au tribunal",
        "j'ai gagné mais la cpam a fait appel",
        "on est en cassation",
        "ma protection juridique a assigné la caisse",
        "je suis convoquée le 14 décembre prochain devant le tribunal",
    ],
)
def test_un_oui_ou_un_tribunal_suffit(texte: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit(texte)
    assert conversation.brouillon.situation.procedure_judiciaire == "en_cours"


@pytest.mark.parametrize(
    "texte",
    [
        "mon avocate envoie la requête dans dix jours",
        "l'avocat va assigner la caisse",
        "on saisit le tribunal le mois prochain",
        "mon avocat prépare un recours",
        "mon avocat dépose bientôt",
    ],
)
def test_ce_qui_reste_a_faire_est_annonce(texte: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit(texte)
    assert conversation.brouillon.situation.procedure_judiciaire == "annoncee"


@pytest.mark.parametrize(
    "texte",
    [
        "je n'ai saisi que la commission",
        "seulement le Défenseur des droits",
        "non, j'ai saisi la CRA",
        "je vous ai déjà dit non",
        "tribunal : non",
        "non mais j'ai porté plainte à l'Ordre",
    ],
)
def test_qui_n_est_alle_qu_ailleurs_n_a_pas_de_tribunal(texte: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit(texte)
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


@pytest.mark.parametrize("texte", ["je préfère ne pas répondre", "j'aime mieux pas le dire", "ça ne vous regarde pas"])
@pytest.mark.parametrize("champ", ["procedure_judiciaire", "reclamation"])
def test_taire_la_reponse_n_est_pas_un_non(texte: str, champ: str) -> None:
    conversation = a_la_question(champ)
    conversation.dit(texte)
    assert getattr(conversation.brouillon.situation, champ) in (None, "inconnu")


@pytest.mark.parametrize("texte", ["elle m'a dit oui", "bah ils ont dit ok", "oui, on m'a dit oui"])
def test_un_oui_rapporte_ne_dit_pas_que_la_reclamation_a_abouti(texte: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    avant = conversation.brouillon.situation.reclamation
    conversation.dit(texte)
    assert conversation.brouillon.situation.reclamation == avant
    assert conversation.brouillon.situation.procedure_judiciaire is None


@pytest.mark.parametrize(
    "texte",
    [
        "oui mais j'ai retiré ma requête",
        "c'est terminé, j'ai perdu",
        "oui mais je me suis désistée",
        "j'ai gagné en 2024",
    ],
)
def test_ce_qui_est_fini_n_est_plus_en_cours(texte: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit(texte, "annuler")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


@pytest.mark.parametrize("texte", ["oui j'ai perdu mais je fais appel", "c'est pas fini"])
def test_ce_qui_continue_n_est_pas_fini(texte: str) -> None:
    conversation = a_la_question("procedure_judiciaire")
    conversation.dit(texte)
    assert conversation.brouillon.situation.procedure_judiciaire != "aucune"
