"""Several relatives in one message: one saisine each, and the person says with whom to begin; who writes is told apart."""

import pytest

from bot.extraction.personnes.personnes import est_pour_plusieurs_proches
from tests.actions.conversation import Conversation

DE_PLUSIEURS = (
    "mes trois enfants Inès, Noé et Lou n'ont plus de médecin traitant",
    "mon frère Paul Girard et ma sœur Anne Girard n'ont plus de médecin traitant",
    "c'est pour ma mère et mon père, plus de médecin traitant",
    "mes parents ne trouvent pas de médecin traitant",
)
D_UN_SEUL = (
    "ma mère n'a plus de médecin traitant et mon frère m'a aidée à écrire",
    "mon mari n'a plus de médecin, ma fille non plus ne sait pas quoi faire",
    "c'est pour mon fils",
)


@pytest.mark.parametrize("texte", DE_PLUSIEURS)
def test_plusieurs_proches(texte: str) -> None:
    assert est_pour_plusieurs_proches(texte)


@pytest.mark.parametrize("texte", D_UN_SEUL)
def test_un_seul_proche(texte: str) -> None:
    assert not est_pour_plusieurs_proches(texte)


@pytest.mark.parametrize("texte", DE_PLUSIEURS)
def test_aucun_n_est_choisi_a_la_place_de_la_personne(texte: str) -> None:
    conversation = Conversation()
    assert "une pour chacune" in conversation.dit(texte, "situation/medecin_traitant")
    concernee = conversation.brouillon.dossier.personne_concernee
    assert concernee.nom is None and concernee.prenom is None
    assert conversation.brouillon.dossier.pour_soi is False


def test_une_demande_apres_l_autre() -> None:
    conversation = Conversation()
    conversation.dit(
        "Mes deux filles Jade et Rose ont été refusées par le dentiste à cause de la C2S, je suis Amel Haddad",
        "situation/refus_de_soins",
    )
    conversation.dit("une CPAM, aucun tribunal", "informer")
    while conversation.champ != "personne_concernee.nom":
        conversation.dit("passer", "informer")
    assert "seule personne" in conversation.enveloppes[-1]["texte"]
    for reponse in (
        "Jade Haddad",
        "je suis sa mère, elle a 9 ans",
        "69003",
        "06 39 98 12 34",
        "passer",
        "passer",
        "oui",
    ):
        conversation.dit(reponse, "affirmer" if reponse == "oui" else "informer")
    premiere = conversation.saisine
    assert premiere and premiere["personne_concernee"]["prenom"] == "Jade"
    assert premiere["demandeur"]["prenom"] == "Amel"
    assert "autre personne" in conversation.enveloppes[-1]["texte"]
    conversation.dit("oui", "affirmer")
    suivante = conversation.brouillon.dossier
    assert conversation.brouillon.situation.motif == "refus_de_soins"
    assert suivante.personne_concernee.prenom is None and suivante.caisse is None
    assert suivante.demandeur.prenom == "Amel" and suivante.agissant_pour and suivante.agissant_pour.accord is None


def test_pour_un_prenom_repond_a_pour_qui() -> None:
    conversation = Conversation()
    conversation.dit("le dentiste refuse la C2S", "situation/refus_de_soins")
    conversation.choisit("Saisir le médiateur maintenant")
    conversation.dit("une CPAM, et aucun tribunal", "informer")
    while conversation.champ != "personne_concernee":
        conversation.dit("passer", "informer")
    conversation.dit("pour Yanis", "informer")
    assert conversation.champ != "personne_concernee"
    assert "Yanis" in (
        conversation.brouillon.dossier.personne_concernee.nom,
        conversation.brouillon.dossier.personne_concernee.prenom,
    )


QUI_ECRIT_ET_POUR_QUI = (
    ("Moi Sabine Kessler, mon père n'a plus de médecin traitant", ("Sabine", "Kessler"), None, "enfant"),
    (
        "Bonjour, moi Hugo Lemaire j'écris pour ma tante Renée Colin, plus de médecin traitant",
        ("Hugo", "Lemaire"),
        ("Renée", "Colin"),
        "proche",
    ),
    (
        "je suis Tarek Nasri, le fils de Salma Nasri, elle n'a plus de médecin traitant",
        ("Tarek", "Nasri"),
        ("Salma", "Nasri"),
        "enfant",
    ),
    (
        "C'est Julie Morel, la maman de Tom Morel, il n'a plus de médecin traitant",
        ("Julie", "Morel"),
        ("Tom", "Morel"),
        "parent",
    ),
    (
        "une voisine à moi, Jeanne Rouault, n'a plus de médecin traitant, moi c'est Lise Caron",
        ("Lise", "Caron"),
        ("Jeanne", "Rouault"),
        "proche",
    ),
    (
        "Luc Perrin, pour mon épouse Clara Perrin : plus de médecin traitant",
        ("Luc", "Perrin"),
        ("Clara", "Perrin"),
        "conjoint",
    ),
)


@pytest.mark.parametrize(("texte", "ecrit", "concernee", "qualite"), QUI_ECRIT_ET_POUR_QUI)
def test_qui_ecrit_n_est_pas_qui_est_concerne(
    texte: str, ecrit: tuple[str, str], concernee: tuple[str, str] | None, qualite: str
) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/medecin_traitant")
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.prenom, dossier.demandeur.nom) == ecrit
    autre = dossier.personne_concernee
    assert (autre.prenom, autre.nom) == (concernee or (None, None))
    assert dossier.agissant_pour and dossier.agissant_pour.qualite == qualite
    assert f"{ecrit[0]} {ecrit[1]}" not in dossier.recit()


def test_le_lieu_dit_apres_son_nom_est_celui_de_qui_ecrit() -> None:
    conversation = Conversation()
    conversation.dit(
        "C'est pour ma fille majeure, Nora Diallo, plus de médecin traitant. Je suis Awa Diallo, 35000 Rennes,"
        " elle habite 44000 Nantes",
        "situation/medecin_traitant",
    )
    dossier = conversation.brouillon.dossier
    assert (dossier.demandeur.prenom, dossier.demandeur.code_postal) == ("Awa", "35000")
    assert (dossier.personne_concernee.prenom, dossier.personne_concernee.code_postal) == ("Nora", "44000")


def test_l_age_de_la_personne_n_est_pas_un_medecin() -> None:
    conversation = Conversation()
    conversation.dit(
        "ma grand-mère n'a plus de médecin traitant depuis que le sien est parti en mars", "situation/medecin_traitant"
    )
    conversation.dit("une CPAM, aucun tribunal", "informer")
    conversation.dit("oui", "affirmer")
    assert conversation.champ == "medecin_traitant.medecins_contactes"
    conversation.dit("elle a 88 ans et elle est d'accord", "informer")
    assert not conversation.brouillon.dossier.medecins_contactes


@pytest.mark.parametrize(
    ("texte", "de_soi", "de_l_autre"),
    [
        ("mon mari est né le 2 avril 1971 et moi le 9 mai 1974", "1974-05-09", "1971-04-02"),
        ("il est né le 2 avril 1971 et moi, je suis née le 9 mai 1974", "1974-05-09", "1971-04-02"),
    ],
)
def test_la_date_de_naissance_de_chacun(texte: str, de_soi: str, de_l_autre: str) -> None:
    conversation = Conversation()
    conversation.dit("C'est pour mon mari Yann Kerne, il n'a plus de médecin traitant", "situation/medecin_traitant")
    conversation.dit(texte, "informer")
    dossier = conversation.brouillon.dossier
    assert (str(dossier.demandeur.date_naissance), str(dossier.personne_concernee.date_naissance)) == (
        de_soi,
        de_l_autre,
    )


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("c'est pour moi et mon fils, on ne trouve pas de médecin traitant", "situation/medecin_traitant"),
        (
            "je suis tutrice de Mme Rose Pinto et de M. Luc Viard, refus de soins du dentiste",
            "situation/refus_de_soins",
        ),
    ],
)
def test_deux_personnes_dont_l_une_commence(texte: str, label: str) -> None:
    assert "une seule personne" in Conversation().dit(texte, label)


@pytest.mark.parametrize(
    "texte",
    [
        "J'écris pour ma mère Alice Morand, décédée en mars, la CPAM ne répond pas à ma lettre du 2 mai 2026",
        "au nom de feu mon oncle Paul Morand, la CPAM ne répond pas à ma lettre du 2 mai 2026",
    ],
)
def test_l_accord_d_un_mort_n_est_pas_demande(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    assert "agissant_pour.accord" in conversation.brouillon.passes
