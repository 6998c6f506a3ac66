"""Whole letters in full French: each datum goes to its person and its line, and nothing that was told is asked again."""

from tests.actions.conversation import Conversation

AVOCATE = (
    "Maître Anne-Laure Dubois, avocate au barreau de Rennes, agissant pour le compte de ma cliente, Madame Yvonne Le Gall, "
    "domiciliée 8 place des Lices, 35000 Rennes, j'ai l'honneur de vous saisir du litige suivant. Le 11 mars 2026, la CPAM "
    "d'Ille-et-Vilaine lui a notifié un indu de 3 412,87 euros. Ma cliente a contesté cette décision par courrier "
    "recommandé du 28 mars 2026. Par courrier du 19 juin 2026, la caisse a maintenu sa position. Aucune instance judiciaire "
    "n'est engagée. Veuillez agréer, Monsieur le Médiateur, l'expression de ma haute considération."
)
VOISIN = (
    "Je vous écris pour ma voisine, Madame Simone Petit. La CPAM de l'Hérault lui réclame aujourd'hui 318,60 euros. Elle a "
    "reçu cette notification le 2 juin 2026. Elle a réclamé le 16 juin 2026 par une lettre que j'ai moi-même postée. La "
    "caisse a répondu le 24 août 2026 que la somme restait due. Le tribunal n'a pas été saisi."
)


def lue(lettre: str) -> Conversation:
    """A conversation that begins with a letter of which the engine hears a disagreement."""
    conversation = Conversation()
    conversation.dit(lettre, "situation/reponse_insatisfaisante")
    return conversation


def test_la_lettre_d_une_avocate() -> None:
    brouillon = lue(AVOCATE).brouillon
    dossier = brouillon.dossier
    assert brouillon.situation.procedure_judiciaire == "aucune"
    assert dossier.agissant_pour and dossier.agissant_pour.qualite == "professionnel"
    assert (dossier.demandeur.nom, dossier.demandeur.adresse) == ("Dubois", None)
    assert (dossier.personne_concernee.nom, dossier.personne_concernee.adresse) == ("Le Gall", "8 place des Lices")
    assert dossier.reclamation.date_reponse and str(dossier.reclamation.date_reponse.valeur) == "2026-06-19"
    assert "considération" not in dossier.recit() and "l'honneur" not in dossier.recit()


def test_la_lettre_d_un_voisin() -> None:
    brouillon = lue(VOISIN).brouillon
    dossier = brouillon.dossier
    assert dossier.pour_soi is False and dossier.personne_concernee.nom == "Petit"
    assert brouillon.situation.procedure_judiciaire == "aucune"
    dates = (dossier.decision.date_notification, dossier.reclamation.date, dossier.reclamation.date_reponse)
    assert [str(une and une.valeur) for une in dates] == ["2026-06-02", "2026-06-16", "2026-08-24"]
