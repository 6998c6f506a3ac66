"""Coming back later, elsewhere: a one-time code, until when it holds, when the draft is erased, and the same question."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.edge import widget
from tests.actions.conversation import MAINTENANT, Conversation
from tests.actions.parcours import formulaire_ouvert

CODE = re.compile(r"\*\*([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})\*\*")


def code_dit(texte: str) -> str:
    trouve = CODE.search(texte)
    assert trouve, texte
    return trouve[1]


@pytest.mark.parametrize(
    "texte",
    ["je veux continuer plus tard", "je finirai sur un autre ordinateur", "donnez-moi un code", "je fais une pause"],
)
def test_on_recoit_un_code_et_sa_duree(texte: str) -> None:
    conversation = Conversation()
    dit = conversation.dit(texte, "nlu_fallback", zone="ask")
    garde, expire_le = conversation.travail.reprises.codes["c1"]
    assert code_dit(dit).replace("-", "") == garde
    assert expire_le == MAINTENANT + timedelta(hours=72)
    assert "mercredi 25 novembre à 10 h" in dit
    assert "une seule fois" in dit


def test_le_code_et_le_brouillon_ont_chacun_leur_fin() -> None:
    conversation = formulaire_ouvert()
    dit = conversation.dit("je veux finir demain", "nlu_fallback", zone="ask")
    assert "vos réponses sont effacées le mercredi 25 novembre à 10 h" in dit
    assert "chaque message repousse cette date" in dit


def test_la_question_en_attente_reste_la_meme() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("je continuerai sur mon téléphone", "nlu_fallback", zone="ask")
    assert conversation.enveloppes[-1]["expects"]["champ"] == "demandeur.nom"
    assert conversation.brouillon.dossier.demandeur.nom is None


def test_un_nouveau_code_remplace_l_ancien() -> None:
    conversation = Conversation()
    premier = code_dit(conversation.dit("donnez-moi un code", "nlu_fallback"))
    second = code_dit(conversation.dit("donnez-moi un code", "nlu_fallback"))
    assert premier != second
    assert conversation.travail.reprises.codes["c1"][0] == second.replace("-", "")


def test_le_code_est_propose_a_qui_part_au_milieu() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("au revoir", "chitchat/au_revoir")
    assert code_dit(conversation.choisit("Obtenir un code pour reprendre ailleurs"))


def test_rien_n_est_propose_a_qui_part_sans_rien_avoir_commence() -> None:
    conversation = Conversation()
    conversation.dit("au revoir", "chitchat/au_revoir")
    assert conversation.choix == []


def test_ce_qui_vient_avec_la_demande_n_est_pas_perdu() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("Je m'appelle Lucie Durand. Je veux continuer plus tard sur mon téléphone.", "informer")
    assert conversation.brouillon.dossier.demandeur.nom == "Durand"


def test_la_demande_de_code_n_entre_pas_dans_le_recit() -> None:
    conversation = formulaire_ouvert()
    avant = conversation.brouillon.dossier.recit()
    conversation.brouillon.champ = "recit"
    conversation.dit("je veux continuer plus tard sur un autre ordinateur", "informer")
    assert conversation.brouillon.dossier.recit() == avant


def test_vouloir_finir_demain_n_est_pas_une_urgence_meme_si_le_moteur_le_croit() -> None:
    assert code_dit(Conversation().dit("je veux finir demain sur mon téléphone", "urgence"))
    assert "3114" in Conversation().dit("je veux en finir ce soir", "informer")


UN_CODE_DEJA = [
    "on m'a donné un code pour la reprendre ici",
    "j'ai deja un code c'est NP31-7KQ2-ABCD-9XYZ",
    "NP31-7KQ2-ABCD-9XYZ",
    "np31 7kq2 abcd 9xyz",
    "NP317KQ2ABCD9XYZ",
    "NP31-ABCD-EFGH-JKMN",
    "ou je met mon code ?",
    "j'ai reçu un code hier. Je veux continuer sur cet ordinateur.",
    "voila mon code : NP31-7KQ2-ABCD-9XYZ, je veux reprendre",
]


@pytest.mark.parametrize("texte", UN_CODE_DEJA)
def test_qui_a_un_code_apprend_ou_le_taper_et_n_en_recoit_pas_d_autre(texte: str) -> None:
    conversation = Conversation()
    assert "« Reprendre avec un code »" in conversation.dit(texte, "recommencer", zone="ask")
    assert conversation.travail.reprises.codes == {}
    assert conversation.brouillon.confirmation is None


@pytest.mark.parametrize("texte", UN_CODE_DEJA)
def test_un_code_tape_n_entre_pas_dans_le_recit(texte: str) -> None:
    conversation = formulaire_ouvert()
    avant = conversation.brouillon.dossier.recit()
    conversation.brouillon.champ = "recit"
    conversation.dit(texte, "informer")
    assert conversation.brouillon.dossier.recit() == avant
    assert conversation.champ == "recit"


@pytest.mark.parametrize(
    "texte",
    ["il me faut un code pour reprendre", "donnez-moi un code", "j'ai perdu mon code, je veux continuer plus tard"],
)
def test_qui_n_en_a_pas_en_recoit_un(texte: str) -> None:
    assert code_dit(Conversation().dit(texte, "nlu_fallback", zone="ask"))


@pytest.mark.parametrize(
    "texte", ["j'ai mon code postal : 87000", "j'ai un code secret", "le médecin m'a donné un code"]
)
def test_un_autre_code_n_est_pas_celui_la(texte: str) -> None:
    assert "Reprendre avec un code" not in Conversation().dit(texte, "informer")


def test_la_page_a_le_bouton_que_l_assistant_nomme() -> None:
    page = (Path(widget.__file__).parent / "page.html").read_text("utf-8")
    dit = Conversation().dit("j'ai un code", "informer")
    assert re.search(r"« (Reprendre [^»]+) »", dit)[1] in page


@pytest.mark.parametrize(
    "texte", ["je dois partir je reviens ce soir sur le portable de ma fille", "je vais y aller, on continue demain"]
)
def test_qui_doit_partir_recoit_un_code(texte: str) -> None:
    conversation = formulaire_ouvert()
    conversation.dit(texte, "chitchat/au_revoir")
    assert conversation.brouillon.code_donne


def test_la_duree_et_la_perte_d_un_code_de_reprise() -> None:
    conversation = formulaire_ouvert()
    assert "donnez-moi un code" in conversation.dit("un code c'est valable combien de temps ?")
    conversation.dit("donnez-moi un code")
    assert "marche jusqu'au" in conversation.dit("le code est valable combien de temps", "informer")
    perdu = conversation.dit("et si je perds ce code", "informer")
    assert "demandez-en un nouveau ici" in perdu and "36 46" not in perdu
    assert conversation.champ == "demandeur.nom"


def test_le_code_qui_vient_d_etre_donne_est_voulu_par_courriel() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("donnez-moi un code")
    dit = conversation.dit("envoyez-le moi par mail à lucie@exemple.fr", "informer")
    assert "Je ne peux pas envoyer d'e-mail d'ici" in dit
    assert conversation.brouillon.dossier.demandeur.courriel is None
