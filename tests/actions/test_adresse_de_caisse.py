"""The address of a caisse, where the person names it, its town, its département or a postcode."""

import pytest

from tests.actions.conversation import Conversation

OISE, SOMME, BDR = "1 rue de Savoie", "8 place Louis", "CPAM des Bouches-du-Rhône"


@pytest.mark.parametrize(
    ("texte", "adresse"),
    [
        ("c'est quoi l'adresse de la caisse de Beauvais", OISE),
        ("CPAM de l'Oise adresse", OISE),
        ("je dois envoyer ma lettre où ? j'habite 60000 Beauvais", OISE),
        ("l'adresse du médiateur de la CPAM de la Somme svp", SOMME),
        ("il y a un guichet à Amiens ?", SOMME),
        ("adresse cpam 13", BDR),
        ("l'adresse de la cpam de Marseille", BDR),
    ],
)
def test_l_adresse_de_la_caisse_nommee(texte: str, adresse: str) -> None:
    reponse = Conversation().dit(texte, "faq/adresse_caisse")
    assert adresse in reponse
    assert "annuaire" in reponse


@pytest.mark.parametrize("lieu", ["toulouse", "haute garonne", "31000", "la cpam de la haute-garonne", "le 31"])
def test_le_lieu_apres_la_question(lieu: str) -> None:
    conversation = Conversation()
    conversation.dit("où j'envoie ma lettre", "faq/adresse_caisse")
    assert "Haute-Garonne" in conversation.dit(lieu)


def test_un_autre_lieu_ensuite_et_un_departement_a_plusieurs_caisses() -> None:
    conversation = Conversation()
    conversation.dit("adresse de la cpam de Beauvais ?", "faq/adresse_caisse")
    assert "Guadeloupe" in conversation.dit("et celle de Guadeloupe")
    reponse = conversation.dit("59")
    assert "plusieurs caisses" in reponse
    assert "Je n'ai pas trouvé l'adresse postale de la CPAM de Lille-Douai" in reponse
    assert "63 rue du Rempart" in reponse


def test_pendant_le_formulaire_un_lieu_repond_a_la_question() -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation", "situation/absence_reponse")
    conversation.dit("oui", "affirmer")
    champ = conversation.champ
    assert OISE in conversation.dit("au fait l'adresse de la cpam de Beauvais ?", "faq/adresse_caisse")
    assert conversation.champ == champ


@pytest.mark.parametrize(
    "texte", ["j'ai changé d'adresse et la cpam ne le sait pas", "adresse mail de la cpam de Lille"]
)
def test_une_autre_adresse(texte: str) -> None:
    assert "annuaire" not in Conversation().dit(texte, "hors_perimetre")


@pytest.mark.parametrize(
    "texte",
    [
        "j'habite 38200 vienne c'est quelle caisse",
        "38200 Vienne c'est quelle cpam ?",
        "j'habite à Grenoble, de quelle caisse je dépends ?",
    ],
)
def test_quelle_caisse_ici(texte: str) -> None:
    assert "CPAM de l'Isère" in Conversation().dit(texte, "faq/adresse_caisse")
