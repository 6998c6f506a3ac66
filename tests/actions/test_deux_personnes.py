"""Who writes and for whom, told in one message: names, link, agreement, and what belongs to somebody else."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import formulaire_ouvert


def a_la_question(champ: str) -> Conversation:
    conversation = formulaire_ouvert()
    conversation.brouillon.champ = champ
    if champ == "personne_concernee":
        conversation.brouillon.dossier.pour_soi = None
    return conversation


@pytest.mark.parametrize(
    ("texte", "proche", "soi"),
    [
        ("ma CPAM n'a pas répondu, je suis son papa Hugues Martinet, elle c'est Léa Martinet", "Léa", "Hugues"),
        ("le cardiologue ne prend plus. elle s'appelle Yvonne Castel et moi Lucas Castel-Roux", "Yvonne", "Lucas"),
        ("Je vous l'ai dit : Karim Belhadj. Moi c'est Hélène Caron, UDAF du Nord", "Karim", "Hélène"),
        ("Yvonne Castel je l'ai déjà dit. et moi Lucas Castel-Roux", "Yvonne", "Lucas"),
        ("Jihane El Amrani, et moi son mari Younes El Amrani", "Jihane", "Younes"),
    ],
)
def test_les_deux_noms_d_un_message(texte: str, proche: str, soi: str) -> None:
    conversation = a_la_question("personne_concernee")
    conversation.dit(texte)
    dossier = conversation.brouillon.dossier
    assert (dossier.personne_concernee.prenom, dossier.demandeur.prenom) == (proche, soi)


@pytest.mark.parametrize(
    ("texte", "nom", "qualite"),
    [
        ("je suis curatrice renforcée de M. Karim Belhadj. Son dentiste le refuse", "Belhadj", "tuteur"),
        ("je suis auxiliaire de vie chez Mme Paulette Girod, 91 ans. Son kiné refuse", "Girod", "professionnel"),
        ("mon frère handicapé, Loïc Guillou, le dentiste refuse de le prendre", "Guillou", "proche"),
        ("mon amie est sourde. elle s'appelle Inès Rahmani. Sa gynéco refuse", "Rahmani", "proche"),
        (
            "Samia Bouzid, bénévole à la Cimade de Rennes. Nous accompagnons M. Diallo Mamadou, l'opticien refuse",
            "Diallo",
            "association",
        ),
    ],
)
def test_la_personne_aidee_est_nommee_au_premier_message(texte: str, nom: str, qualite: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    dossier = conversation.brouillon.dossier
    assert dossier.personne_concernee.nom == nom
    assert dossier.agissant_pour and dossier.agissant_pour.qualite == qualite


@pytest.mark.parametrize(
    "texte",
    [
        "Je soussigné Bernard Quentin. La CPAM m'a notifié un indu, et ma voisine Mme Roux a le même problème.",
        "ma cpam ne répond pas à ma réclamation, mon amie Mme Roux m'a dit de vous écrire",
        "la cpam ne répond pas, ma voisine Mme Roux c'est pareil",
    ],
)
def test_qui_est_cite_en_passant_n_est_pas_concerne(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    dossier = conversation.brouillon.dossier
    assert dossier.agissant_pour is None and dossier.personne_concernee.nom is None


@pytest.mark.parametrize(
    ("texte", "nom", "code_postal"),
    [
        ("pour moi, sabrina lefort, 59800", "Lefort", "59800"),
        ("c pour moi steph vasseur 80090", "Vasseur", "80090"),
        ("c'est pour moi, Bruno Haïm, 64000", "Haïm", "64000"),
        ("pour moi, Legrand Kevin, kev.legrand@gmail.com, 72000", "Legrand", "72000"),
    ],
)
def test_pour_moi_avec_le_nom_et_le_code_postal(texte: str, nom: str, code_postal: str) -> None:
    conversation = a_la_question("personne_concernee")
    conversation.dit(texte)
    dossier = conversation.brouillon.dossier
    assert dossier.pour_soi and (dossier.demandeur.nom, dossier.demandeur.code_postal) == (nom, code_postal)


@pytest.mark.parametrize(
    "texte",
    [
        "La CPAM ne répond pas à ma réclamation. Je veux saisir le médiateur, Paul Rivals 11000 Carcassonne 06 39 98 31 31",
        "la CPAM ne répond pas à ma réclamation, je veux saisir le médiateur. Paul Rivals 11000, 06 39 98 31 31",
        "ma réclamation est sans réponse, je suis Paul Rivals 11000 paul@exemple.fr",
    ],
)
def test_le_nom_a_la_fin_du_premier_message(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.nom, dossier.demandeur.code_postal, dossier.pour_soi) == ("Rivals", "11000", True)


@pytest.mark.parametrize(
    ("texte", "accord"),
    [
        ("mettez oui il est d'accord, je lui dirai plus tard", "non_precise"),
        ("oui, je vais lui en parler", "non_precise"),
        ("il sait pas que j'écris", "non_precise"),
        ("oui il est d'accord", "oral"),
    ],
)
def test_un_accord_a_venir_n_est_pas_donne(texte: str, accord: str) -> None:
    conversation = a_la_question("personne_concernee")
    conversation.dit("c'est pour mon voisin M. Perrot")
    conversation.dit(texte)
    agissant_pour = conversation.brouillon.dossier.agissant_pour
    assert agissant_pour and agissant_pour.accord == accord


def test_pour_moi_mais_sans_mon_nom() -> None:
    conversation = a_la_question("personne_concernee")
    assert "anonyme" in conversation.dit("pour moi mais je veux pas que mon nom apparaisse")
    assert conversation.brouillon.dossier.pour_soi and conversation.champ == "demandeur.nom"


def test_moi_et_mon_mari_une_demande_par_personne() -> None:
    conversation = a_la_question("personne_concernee")
    assert "une seule personne" in conversation.dit("moi et mon mari aussi en fait")
    assert conversation.brouillon.dossier.pour_soi


@pytest.mark.parametrize("second", ["Deuxième dossier : ", "J'ai une deuxième personne : "])
def test_le_second_dossier_est_garde_a_part(second: str) -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "assistante sociale à Mulhouse. Premier dossier : M. Hakimi, l'ophtalmo lui donne un rdv dans 11 mois. "
        f"{second}Mme Zeller, la CPAM du Haut-Rhin ne répond pas depuis le 15 juillet à sa réclamation",
        "situation/rdv_specialiste",
    )
    dossier = conversation.brouillon.dossier
    assert "une seule personne" in dit and "Zeller" not in dossier.recit()
    assert dossier.personne_concernee.nom == "Hakimi" and dossier.reclamation.date is None
    assert "Zeller" in conversation.brouillon.autre_affaire[0][0]


@pytest.mark.parametrize(
    "suite", ["enfin c'est une femme donc c'est pas ça. jpasse", "non je me suis trompé, ne le gardez pas"]
)
def test_le_nir_repris_aussitot_n_est_pas_garde(suite: str) -> None:
    conversation = a_la_question("personne_concernee")
    conversation.dit("c'est pour ma grand-mère, Yvonne Castel")
    conversation.brouillon.champ = "personne_concernee.nir"
    assert "je ne garde pas" in conversation.dit(f"1 57 10 62 041 128 08 {suite}")
    assert conversation.brouillon.dossier.personne_concernee.nir is None


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("G. Fontaine", "Fontaine"),
        ("Fontaine J.-P.", "Fontaine"),
        ("Michèle Dubreuil, mais mon nom de naissance c'est Castaing", "Dubreuil"),
    ],
)
def test_un_nom_abrege_ou_avec_celui_de_naissance(texte: str, nom: str) -> None:
    conversation = a_la_question("demandeur.nom")
    conversation.dit(texte)
    assert conversation.brouillon.dossier.demandeur.nom == nom


@pytest.mark.parametrize("texte", ["être remboursée", "qu'on me paye"])
def test_un_souhait_a_la_question_du_nom(texte: str) -> None:
    conversation = a_la_question("demandeur.nom")
    conversation.brouillon.passes = [champ for champ in conversation.brouillon.passes if champ != "demande"]
    conversation.dit(texte)
    assert conversation.brouillon.dossier.demande == texte and conversation.champ == "demandeur.nom"


@pytest.mark.parametrize("texte", ["il s'appelle Denis Maréchal", "son nom c'est Denis Maréchal"])
def test_le_professionnel_s_appelle(texte: str) -> None:
    conversation = a_la_question("professionnel.nom")
    conversation.dit(texte)
    assert conversation.brouillon.dossier.professionnel.nom == "Denis Maréchal"


def test_pourquoi_son_nom_et_s_il_ne_veut_pas() -> None:
    conversation = a_la_question("personne_concernee")
    conversation.dit("c'est pour mon mari")
    assert "de qui est le dossier" in conversation.dit("pourquoi son nom", "hors_sujet")
    assert "l'accord de cette personne" in conversation.dit("et si il veut pas que je le fasse", "faq/autres_recours")
    assert conversation.champ == "personne_concernee.nom"
