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
