"""The account says no more that no complaint was made, once the person says that one was."""

from tests.actions.conversation import Conversation


def test_le_recit_ne_dit_plus_qu_il_n_y_eut_pas_de_reclamation() -> None:
    conversation = Conversation()
    conversation.dit(
        "la cpam a pas remboursé mes soins dentaires de mai, j'ai jamais reclamé", "situation/reponse_insatisfaisante"
    )
    conversation.choisit("Vérifier si je peux saisir le médiateur")
    conversation.dit("non", "nier")
    conversation.dit("en fait si j'avais ecrit une lettre le 3 juin, pas de reponse", "situation/absence_reponse")
    recit = conversation.brouillon.dossier.recit()
    assert "jamais reclamé" not in recit
    assert "soins dentaires" in recit
    assert conversation.brouillon.situation.reclamation == "sans_succes"


def test_n_avoir_rien_fait_de_mal_reste_dans_le_recit() -> None:
    conversation = Conversation()
    conversation.dit(
        "ils me demandent de rembourser 2300 euros alors que j'ai rien fait", "situation/reponse_insatisfaisante"
    )
    for texte, label in (
        ("oui", "affirmer"),
        ("la cpam", "informer"),
        ("non pas de tribunal", "nier"),
        ("pas encore", "nier"),
    ):
        conversation.dit(texte, label)
    conversation.dit("ah si, j'ai écrit en recommandé le 3 mai et ils ont dit non", "situation/reponse_insatisfaisante")
    assert (
        "ils me demandent de rembourser 2300 euros alors que j'ai rien fait" in conversation.brouillon.dossier.recit()
    )
