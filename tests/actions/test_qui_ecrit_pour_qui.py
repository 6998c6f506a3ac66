"""Who writes and for whom, at the first message: wherever the names stand, each is that of whom it is."""

import pytest

from tests.actions.conversation import Conversation

AFFAIRE = " La CPAM ne lui rembourse plus ses soins depuis juin, réclamation du 3 septembre par courrier, sans réponse."


def raconte(texte: str) -> Conversation:
    conversation = Conversation()
    conversation.dit(texte + AFFAIRE, "situation/absence_reponse")
    return conversation


@pytest.mark.parametrize(
    ("texte", "ecrit", "concerne", "qualite"),
    [
        # a signature: a sentence that is a name, with or without what they are
        ("Mon fils Ilyes Haddad m'a demandé d'écrire à sa place. Signé Karima Haddad.", "Karima", "Ilyes", "parent"),
        ("J'écris pour ma tante Solange Prat. Sa nièce, Audrey Prat.", "Audrey", "Solange", "proche"),
        ("Pour mon mari Hocine Saïd qui est alité. Moi Fadila Saïd.", "Fadila", "Hocine", "conjoint"),
        ("Ma femme, Mme Rosa Pinto, est malade. M. Carlos Pinto.", "Carlos", "Rosa", "conjoint"),
        ("Ma mère Yolande Duval a 79 ans. Signé sa fille Corinne Duval.", "Corinne", "Yolande", "enfant"),
        # who writes by their work, or their charge
        ("Je suis assistante sociale au CCAS de Dax, Laure Vidal. J'écris pour Mme Awa Sow.", "Laure", "Awa", "professionnel"),
        ("Mandataire judiciaire, majeure protégée : Nicole Gaillard. Je suis Olivier Roche.", "Olivier", "Nicole", "tuteur"),
        ("j'écris pour mon frère julien moreau, je suis son curateur luc moreau.", "Luc", "Julien", "tuteur"),
        ("Ma nièce Inaya Bakri est mineure, je suis sa tante et tutrice Samira Bakri.", "Samira", "Inaya", "tuteur"),
        # a relative named before what they are
        ("Alphonse Roy, mon père, 82 ans. Je suis Sylvie Roy.", "Sylvie", "Alphonse", "enfant"),
        ("Je m'appelle Denis Lambert, j'écris pour Lambert Suzanne, ma tante.", "Denis", "Suzanne", "proche"),
        ("Mme Simone Barbier, 88 ans, est ma voisine. Je suis Pascal Leclerc.", "Pascal", "Simone", "proche"),
        ("Personne concernée : Robert DUMONT. Moi : Carine DUMONT, sa fille.", "Carine", "Robert", "enfant"),
        ("Je soussigné Jacques Renaud, père de Mathis Renaud, 12 ans.", "Jacques", "Mathis", "parent"),
    ],
)  # fmt: skip
def test_chaque_nom_a_qui_le_porte(texte: str, ecrit: str, concerne: str, qualite: str) -> None:
    dossier = raconte(texte).brouillon.dossier
    assert (dossier.demandeur.prenom, dossier.personne_concernee.prenom) == (ecrit, concerne)
    assert dossier.agissant_pour and dossier.agissant_pour.qualite == qualite


def test_le_nom_de_qui_signe_apres_pour_lui_n_est_pas_celui_du_malade() -> None:
    dossier = raconte("Mon mari Karim Benali est hospitalisé, j'écris pour lui, Nadia Benali.").brouillon.dossier
    assert dossier.personne_concernee.prenom == "Karim"


def test_le_prenom_seul_est_garde_et_le_nom_demande() -> None:
    conversation = raconte("Pour ma grand-mère Germaine. Je suis sa petite-fille Emma Rey.")
    concernee = conversation.brouillon.dossier.personne_concernee
    assert (concernee.prenom, concernee.nom) == ("Germaine", None)
    conversation.brouillon.champ = "personne_concernee.nom"
    conversation.dit("Delattre")
    assert (concernee.prenom, concernee.nom) == ("Germaine", "Delattre")


@pytest.mark.parametrize(
    "texte",
    [
        "Ma fille Jade Pichon a 3 ans, je suis sa mère Laure Pichon.",
        "Ma mère Odette Gros est âgée. Signé son fils Éric Gros.",
        "J'écris pour mon père Ali Kaci, moi c'est Bilal Kaci.",
    ],
)
def test_ce_que_l_on_est_ne_reste_pas_dans_le_recit(texte: str) -> None:
    recit = raconte(texte).brouillon.dossier.recit()
    assert "rembourse plus ses soins" in recit
    assert not any(mot in recit for mot in ("je suis sa", "Signé", "moi c'est"))


@pytest.mark.parametrize(
    "texte",
    [
        "La décision est signée Jean Morel.",
        "Assistante sociale : Claire Petit, elle m'a dit de vous écrire.",
        "J'ai vu une conseillère, Anne Blin, qui n'a rien fait.",
        "Ma tutrice, Odile Leroy, ne fait rien.",
        "c'est mon frère Lucas qui a écrit la lettre.",
    ],
)
def test_qui_est_cite_n_est_pas_qui_ecrit(texte: str) -> None:
    dossier = raconte(texte).brouillon.dossier
    assert (dossier.demandeur.nom, dossier.personne_concernee.nom) == (None, None)
