"""A court that is told in the first message, and given up later: the verdict and the story follow."""

from tests.actions.conversation import Conversation

PREMIER = (
    "Je conteste un trop perçu, j'ai réclamé et la CPAM maintient. Le tribunal judiciaire de Pontoise a déjà été saisi, "
    "audience le 14 janvier. Je n'ai rien touché à tort."
)


def test_le_tribunal_saisi_dit_d_emblee_ferme_la_porte() -> None:
    conversation = Conversation()
    conversation.dit(PREMIER, "situation/reponse_insatisfaisante")
    assert conversation.brouillon.situation.procedure_judiciaire == "en_cours"
    assert "tribunal est saisi" in conversation.dit("je peux saisir ?", "verifier_eligibilite")


def test_sans_tribunal_le_verdict_change_et_le_recit_n_en_dit_plus_rien() -> None:
    conversation = Conversation()
    conversation.dit(PREMIER, "situation/reponse_insatisfaisante")
    conversation.dit("je peux saisir ?", "verifier_eligibilite")
    dit = conversation.dit("finalement il n'y a plus de tribunal", "faq/tribunal", "ask")
    assert "Oui, vous pouvez saisir" in dit
    recit = conversation.brouillon.dossier.recit()
    assert "Pontoise" not in recit
    assert "audience" not in recit
    assert "j'ai réclamé et la CPAM maintient" in recit
    assert "Je n'ai rien touché à tort." in recit
