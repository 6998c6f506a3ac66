"""Who suffers without being in danger: condolences, the gentle question and its answer; who is spoken to in an alarm."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.secours.test_urgence import est_alerte

DOUCE = "Qu'est-ce qui pèse le plus"


def desole(conversation: Conversation) -> str:
    return conversation.contenu.messages["condoleances"].texte


@pytest.mark.parametrize(
    ("texte", "label", "danger"),
    [
        ("ma femme est morte et moi j'ai plus de permis, j'y vais comment a la chimio", "urgence", 0.59),
        ("ma femme est morte d'un cancer en 2023 et depuis la cpam m'embete", "urgence", 0.69),
        ("je suis veuve depuis 3 semaines", "informer", 0.02),
        ("ma mère est décédée hier, que faire avec sa carte vitale", "hors_perimetre", 0.0),
        ("mon mari vient de mourir, est ce que je peux saisir le mediateur a sa place", "faq/qui_peut_saisir", 0.02),
    ],
)
def test_un_deuil_recoit_un_mot_et_aucune_alarme(texte: str, label: str, danger: float) -> None:
    conversation = Conversation()
    dit = conversation.dit(texte, label, danger=danger, autres=("faq/qui_peut_saisir",))
    assert dit.startswith(desole(conversation))
    assert not est_alerte(dit)
    assert desole(conversation) not in conversation.dit("mon mari est mort", "informer")


def test_un_deuil_et_la_detresse_de_celui_qui_reste() -> None:
    conversation = Conversation()
    dit = conversation.dit("mon fils est mort et depuis j'ai pas la force, a quoi ca sert", "urgence", danger=0.97)
    assert dit.startswith("**Appelez le 3114") and desole(conversation) in dit
    assert conversation.dit("non mais il est mort, c'est de moi que je parle", "nier").startswith("**Appelez le 3114")


@pytest.mark.parametrize(
    "dit", ["tout. ma vie. personne repond jamais", "l'enterrement que j'ai pas fini de payer. je dors plus"]
)
def test_la_reponse_a_la_question_douce_est_ecoutee(dit: str) -> None:
    conversation = Conversation()
    assert DOUCE in conversation.dit("je n'en peux plus de tout ça", "chitchat/mecontentement")
    suite = conversation.dit(dit, "situation/absence_reponse")
    assert "3114" in suite and "sens" not in suite
    assert "3114" in conversation.dit("rien de tout cela, je parle de moi", "nier")


def test_parler_a_une_personne_qui_ecoute() -> None:
    conversation = Conversation()
    conversation.dit("je suis désespéré", "chitchat/mecontentement")
    assert conversation.choisit("Parler à une personne").startswith("Pour être écouté tout de suite, le 3114")


@pytest.mark.parametrize(
    ("texte", "label"), [("a quoi bon", "faq/role_mediateur"), ("non je vais pas bien du tout", "nier")]
)
def test_quelques_mots_de_desespoir(texte: str, label: str) -> None:
    assert DOUCE in Conversation().dit(texte, label)


def test_le_verdict_attend_la_reponse_a_la_question_douce() -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation du 2 juin pour mes ij", "situation/absence_reponse")
    conversation.choisit("Vérifier si je peux saisir le médiateur")
    dit = conversation.dit("nan pa de tribunal. jen peu plu franchemen, cpam", "nier")
    assert DOUCE in dit and "médiateur" not in dit
    assert "vous pouvez saisir le médiateur" in conversation.dit("la cpam qui me paye pas", "informer")


def test_une_alarme_pour_un_proche_ne_change_pas_qui_est_concerne() -> None:
    conversation = Conversation()
    conversation.dit("il fait un malaise la mon mari attendez", "urgence", danger=0.99)
    assert "Restez auprès" in conversation.brouillon.derniere_reponse[0]["texte"]
    assert "secours sont prévenus" in conversation.dit("allo? oui les pompiers arrivent", "urgence", danger=0.79)
    assert conversation.brouillon.alarme
    conversation.dit("ça va il a repris connaissance. on continue", "affirmer")
    assert not conversation.brouillon.alarme
    assert conversation.brouillon.dossier.agissant_pour is None
    assert not est_alerte(
        conversation.dit(
            "mais c'est pour moi, mon mari c'était juste un malaise tout à l'heure", "urgence", danger=0.85
        )
    )


def test_la_peur_de_frapper_son_enfant_ne_depend_pas_du_moteur() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "je suis à bout, j'ai peur de lui faire du mal un jour", "situation/rdv_specialiste", danger=0.0
    )
    assert est_alerte(dit) and "Mettez d'abord votre proche en sécurité" in dit


def test_une_menace_n_est_pas_consolee() -> None:
    dit = Conversation().dit(
        "si vous me payez pas je viens tout casser à la cpam avec un couteau", "urgence", danger=0.8
    )
    assert "une menace n'aide personne" in dit and "pas votre faute" not in dit


def test_un_geste_sexuel_n_est_pas_un_terrain_d_entente() -> None:
    dit = Conversation().dit("mon médecin m'a touché les seins pendant la consultation", "situation/relation_medecin")
    assert "pas votre faute" in dit and "terrain d'entente" not in dit


@pytest.mark.parametrize("texte", ["I want help", "I want to get my money back", "I want to complain about CPAM"])
def test_l_anglais_n_est_pas_une_alarme(texte: str) -> None:
    assert "seulement le français" in Conversation().dit(texte, "urgence", danger=0.95)
    assert est_alerte(Conversation().dit("I want to die", "urgence", danger=0.98))


@pytest.mark.parametrize(
    ("texte", "danger"),
    [
        ("je fais ça en cachette de mon mari, il est assuré et moi ayant droit", 0.83),
        ("quil me paye mon accident", 0.66),
        ("c'est ma petite fille qui tape car j'ai la tremblote", 0.59),
        ("ma mère s'est cassé le col du fémur en juillet, la cpam refuse le transport en ambulance", 0.49),
        ("je suis morte de fatigue à force d'appeler la cpam, ils vont me tuer", 0.93),
    ],
)
def test_ce_qui_ressemble_a_un_danger(texte: str, danger: float) -> None:
    dit = Conversation().dit(texte, "urgence", danger=danger, autres=("situation/reponse_insatisfaisante",))
    assert not est_alerte(dit)


def test_une_injure_qui_raconte_est_entendue() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "vous etes tous des connards à la secu, ça fait 5 mois que j'attends mes IJ",
        "chitchat/mecontentement",
        autres=("situation/dysfonctionnement_caisse",),
    )
    assert "colère" in dit and conversation.brouillon.situation.motif == "dysfonctionnement_caisse"


@pytest.mark.parametrize(
    ("dit", "label"),
    [
        ("je sais pas quoi faire j'ai tout essayé, personne m'aide", "chitchat/aide"),
        ("personne peut m'aider", "chitchat/aide"),
        ("j'ai tout essayé je suis perdu", "urgence"),
        ("c'est foutu pour moi", "chitchat/mecontentement"),
    ],
)
def test_qui_est_a_bout_recoit_la_question_douce(dit: str, label: str) -> None:
    conversation = Conversation()
    conversation.dit(dit, label, danger=0.8 if label == "urgence" else 0.05)
    assert conversation.brouillon.ecoute
    assert not conversation.brouillon.alarme


@pytest.mark.parametrize("texte", ["non personne", "je suis toute seule", "non j'ai personne"])
def test_qui_n_a_personne_est_entendu(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("j'ai plus envie de rien depuis le refus de la cpam", "situation/reponse_insatisfaisante")
    assert "3114" in conversation.dit(texte, "nier")


ENTOURE = "gardez ce soutien"


@pytest.mark.parametrize(
    "texte",
    ["j'ai ma sœur qui m'aide un peu", "oui mon mari", "heureusement il y a mes parents", "ma voisine m'écoute"],
)
def test_qui_dit_etre_entoure_est_entendu_puis_aide(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("j'en peux plus, la sécu me paye pas depuis avril", "situation/dysfonctionnement_caisse")
    dit = conversation.dit(texte, "informer", "ask", autres=("faq/qui_peut_saisir",))
    assert ENTOURE in dit and "Voulez-vous que je vérifie" in dit
    conversation.dit("oui")
    assert conversation.champ == "regime"


@pytest.mark.parametrize("texte", ["j'ai mon fils qui est malade", "j'ai un courrier de refus", "ma mère est morte"])
def test_qui_dit_autre_chose_n_est_pas_dit_entoure(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("j'en peux plus, la sécu me paye pas depuis avril", "situation/dysfonctionnement_caisse")
    assert ENTOURE not in conversation.dit(texte)
