"""What is held of the person is said; of somebody else nothing is, and nothing of theirs is changed."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import consentement_attendu, formulaire_ouvert, saisine_deposee

REFUS = "Je ne dis rien de la demande d'une autre personne"
D_UN_AUTRE = (
    ("où en est le dossier de mon beau-frère ?", "suivre_saisine"),
    ("annulez la demande de ma sœur s'il vous plaît", "annuler"),
    ("supprimez les données de M. Garcia", "annuler"),
    ("je voudrais consulter le dossier de Hervé Lantier", "hors_sujet"),
    ("quelles infos avez-vous sur mon patron ?", "faq/confidentialite"),
)
DE_SOI = (
    "quelles informations détenez-vous sur moi ?",
    "vous gardez quoi comme données me concernant",
    "je veux savoir tout ce que vous savez de moi",
    "vous avez des infos à mon sujet ?",
)


@pytest.mark.parametrize(("texte", "label"), D_UN_AUTRE)
def test_rien_n_est_dit_ni_change_de_la_demande_d_un_autre(texte: str, label: str) -> None:
    for conversation in (Conversation(), formulaire_ouvert(), saisine_deposee()):
        champ, dossier = conversation.champ, conversation.brouillon.dossier
        reponse = conversation.dit(texte, label)
        assert REFUS in reponse and "MED-" not in reponse and "effacer cette" not in reponse
        assert (conversation.champ, conversation.brouillon.dossier) == (champ, dossier)


@pytest.mark.parametrize(
    "texte", ["ma cousine aussi a saisi le médiateur, elle en est où ?", "est-ce que M. Roux a fait une saisine ?"]
)
def test_ni_si_quelqu_un_a_saisi_le_mediateur(texte: str) -> None:
    assert REFUS in saisine_deposee().dit(texte, "suivre_saisine")


def test_la_demande_de_celui_pour_qui_l_on_ecrit_reste_ouverte() -> None:
    conversation = Conversation()
    conversation.dit(
        "J'écris pour ma mère Odile Roche : la CPAM ne répond pas à sa réclamation", "situation/absence_reponse"
    )
    assert REFUS not in conversation.dit("effacez les données de ma mère", "annuler")


def test_le_numero_et_le_code_ouvrent_la_demande_a_qui_les_a() -> None:
    deposee = saisine_deposee()
    numero, preuve = deposee.brouillon.saisine, deposee.brouillon.preuve
    ailleurs = Conversation(travail=deposee.travail)
    reponse = ailleurs.dit(f"où en est la demande de mon père ? {numero} code {preuve}", "suivre_saisine")
    assert "enregistrée" in reponse and REFUS not in reponse


@pytest.mark.parametrize("texte", DE_SOI)
@pytest.mark.parametrize("label", ["faq/confidentialite", "suivre_saisine", "chitchat/aide"])
def test_ce_qui_est_note_de_soi_est_montre(texte: str, label: str) -> None:
    conversation = Conversation()
    assert "Je n'ai noté ni nom" in conversation.dit(texte, label)
    conversation.dit("la cpam refuse de me rembourser, je m'appelle Sonia Brun", "situation/reponse_insatisfaisante")
    assert "Sonia Brun" in conversation.dit(texte, label)
    assert "72 heures" in conversation.dit(texte, label)


@pytest.mark.parametrize(
    "texte",
    [
        "vous avez encore besoin de moi ?",
        "vous n'avez plus besoin de rien",
        "je peux m'en aller ?",
        "c'est tout ce qu'il faut ?",
    ],
)
@pytest.mark.parametrize("label", ["chitchat/au_revoir", "annuler", "nlu_fallback", "affirmer"])
def test_partir_avant_la_fin_dit_ce_qui_manque_et_jusqu_a_quand(texte: str, label: str) -> None:
    conversation = formulaire_ouvert()
    reponse = conversation.dit(texte, label)
    assert "« Votre nom »" in reponse and "effacées le" in reponse
    assert conversation.champ == "demandeur.nom"
    au_resume = consentement_attendu()
    assert "seulement votre accord" in au_resume.dit(texte, label)
    assert au_resume.saisine is None and au_resume.champ == "consentement"


@pytest.mark.parametrize(
    "texte", ["c'est confidentiel ?", "c'est privé ce que je mets ?", "et c'est bien confidentiel ça ?"]
)
def test_demander_si_c_est_confidentiel_n_est_pas_refuser(texte: str) -> None:
    conversation = formulaire_ouvert()
    for reponse in ("Farid Haddad", "44000", "par mail", "farid@example.org", "passer", "passer"):
        champ = conversation.champ
        assert "confidentielle" in conversation.dit(texte, "faq/confidentialite")
        assert conversation.champ == champ
        conversation.dit(reponse, "informer")
    assert conversation.champ == "consentement"
