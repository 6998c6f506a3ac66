"""What belongs to whom: a family's names, addresses, the agreement, told by who writes for somebody else."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.dossier import AgissantPour, Personne
from tests.actions.conversation import Conversation
from tests.actions.test_deux_personnes import a_la_question
from tests.actions.test_noms_au_recapitulatif import au_recapitulatif


def pour(qualite: str, precision: str, concernee: Personne, champ: str) -> Conversation:
    """Somebody who writes for a relative that is named, at one of the questions of the form."""
    conversation = a_la_question(champ)
    dossier = conversation.brouillon.dossier
    dossier.pour_soi, dossier.agissant_pour = False, AgissantPour(qualite, precision)
    dossier.personne_concernee = concernee
    return conversation


@pytest.mark.parametrize(
    "texte",
    [
        "au sujet de mon époux Gérard Thévenot, la caisse refuse son transport. Je suis Monique Thévenot, 5 rue Foch",
        "mon mari Gérard Thévenot s'est vu refuser son transport. je suis sa femme, Monique Thévenot, 44800 Nantes",
    ],
)
def test_celle_qui_ecrit_porte_le_nom_de_son_mari(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/reponse_insatisfaisante")
    dossier = conversation.brouillon.dossier
    assert (dossier.personne_concernee.prenom, dossier.demandeur.prenom) == ("Gérard", "Monique")


@pytest.mark.parametrize(
    "texte",
    ["ben elle est mineure je suis sa mère, Nathalie Guérin, 38400 Saint Martin d'Hères", "Je suis Nathalie Guérin"],
)
def test_la_mere_ne_prend_pas_la_place_de_sa_fille(texte: str) -> None:
    conversation = pour("parent", "ma fille", Personne(nom="Guérin", prenom="Inès"), "agissant_pour.accord")
    conversation.dit(texte)
    dossier = conversation.brouillon.dossier
    assert (dossier.personne_concernee.prenom, dossier.demandeur.prenom) == ("Inès", "Nathalie")


@pytest.mark.parametrize(
    "texte", ["Monique Thévenot je l'ai écrit plus haut", "Monique Thévenot, comme je vous l'ai dit au début"]
)
def test_un_nom_deja_dit_est_reconnu(texte: str) -> None:
    conversation = a_la_question("demandeur.nom")
    conversation.dit(texte)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.prenom, demandeur.nom) == ("Monique", "Thévenot")


@pytest.mark.parametrize("texte", ["Jo Marchetti, 13003", "jo marchetti", "Marchetti Jo"])
def test_un_diminutif_est_un_prenom(texte: str) -> None:
    conversation = a_la_question("demandeur.nom")
    conversation.dit(texte)
    demandeur = conversation.brouillon.dossier.demandeur
    assert (demandeur.prenom or "").lower() == "jo" and (demandeur.nom or "").lower() == "marchetti"


def test_le_nom_de_famille_connu_met_le_nom_dans_l_ordre() -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, "personne_concernee.nom"
    conversation.dit("Rachide Benali")
    concernee = conversation.brouillon.dossier.personne_concernee
    assert (concernee.prenom, (concernee.nom or "").lower()) == ("Rachide", "benali")


@pytest.mark.parametrize(
    ("texte", "prenom", "nom"),
    [
        ("Le nom de mon fils est Lucas Vautrin Morel", "Lucas", "Vautrin Morel"),
        ("le nom de mon fils c vautrin morel sans tiret", "Lucas", "Vautrin Morel"),
        ("prénom : Lukas", "Lukas", "Vautrin-Morel"),
        ("le prénom de mon fils est Lukas", "Lukas", "Vautrin-Morel"),
        ("son prénom est Lukas", "Lukas", "Vautrin-Morel"),
        ("le nom de ma fille est Inès, j'ai jamais dit que c'était moi", "Inès", "Vautrin-Morel"),
    ],
)
def test_le_nom_de_la_personne_se_corrige_au_resume(texte: str, prenom: str, nom: str) -> None:
    conversation = au_recapitulatif()
    dossier = conversation.brouillon.dossier
    dossier.agissant_pour = AgissantPour("parent", "mon fils", "representant_legal")
    dossier.personne_concernee = Personne(nom="Vautrin-Morel", prenom="Lucas")
    assert "C'est corrigé" in conversation.dit(texte, "informer")
    assert (dossier.personne_concernee.prenom, dossier.personne_concernee.nom) == (prenom, nom)
    assert (dossier.demandeur.prenom, dossier.demandeur.nom) == ("Sophie", "Lemoine")


def test_les_deux_noms_avec_celui_du_medecin() -> None:
    conversation = pour("enfant", "maman", Personne(), "professionnel.nom")
    conversation.dit("un cardiologue, le dr Hamelin. maman c Josette Peyrat et moi c Bruno Peyrat")
    dossier = conversation.brouillon.dossier
    assert (dossier.personne_concernee.prenom, dossier.demandeur.prenom) == ("Josette", "Bruno")


@pytest.mark.parametrize(
    ("texte", "adresse", "complement"),
    [
        ("59100, il habite chez son frère au 8 rue de la Vigne", "8 rue de la Vigne", "chez son frère"),
        ("son adresse : 8 rue de la Vigne 59100 Roubaix", "8 rue de la Vigne", None),
        ("elle habite à l'EHPAD Les Tilleuls 15000 Aurillac", "EHPAD Les Tilleuls", None),
        ("hébergée au CHRS La Halte, 15000 Aurillac", "CHRS La Halte", None),
    ],
)
def test_l_adresse_est_celle_de_la_personne(texte: str, adresse: str, complement: str | None) -> None:
    concernee = Personne(nom="Bensaïd", prenom="Karim")
    conversation = pour("tuteur", "son curateur", concernee, "personne_concernee.code_postal")
    conversation.dit(texte)
    dossier = conversation.brouillon.dossier
    tenue = dossier.personne_concernee
    assert (tenue.adresse, tenue.complement_adresse) == (adresse, complement) and tenue.code_postal
    assert dossier.demandeur.adresse is dossier.demandeur.organisation is None


@pytest.mark.parametrize(
    "texte",
    [
        "l'adresse est celle de M. Bensaïd, pas la mienne, et son prénom est Kharim",
        "c'est son adresse, pas la mienne",
        "l'adresse c'est celle de mon père",
    ],
)
def test_l_adresse_est_rendue_a_la_personne(texte: str) -> None:
    conversation = au_recapitulatif()
    dossier = conversation.brouillon.dossier
    dossier.personne_concernee = Personne(nom="Bensaïd", prenom="Karim")
    dossier.demandeur.adresse, dossier.demandeur.code_postal = "8 rue de la Vigne", "59100"
    dit = conversation.dit(texte, "faq/adresse_caisse")
    assert dossier.personne_concernee.adresse == "8 rue de la Vigne" and dossier.demandeur.adresse is None
    assert "pas compris" not in dit and ("Kharim" in texte) == (dossier.personne_concernee.prenom == "Kharim")


@pytest.mark.parametrize("texte", ["Votre adresse : à supprimer", "mon adresse est à retirer"])
def test_l_adresse_est_retiree(texte: str) -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.dossier.demandeur.adresse = "8 rue de la Vigne"
    assert "retiré" in conversation.dit(texte, "annuler", "ask")
    assert conversation.brouillon.dossier.demandeur.adresse is None


@pytest.mark.parametrize(
    ("texte", "accord"),
    [
        (
            "Bonjour, Jérôme Ferrand, curateur de Mme Odile Chastagnier, 84 ans. Le dentiste la refuse",
            "representant_legal",
        ),
        ("je suis curateur. Mme Odile Chastagnier, 84 ans, est refusée. J'agis avec son accord écrit", "ecrit"),
    ],
)
def test_un_curateur_nomme_la_personne_et_dit_son_accord(texte: str, accord: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    dossier = conversation.brouillon.dossier
    assert dossier.personne_concernee.nom == "Chastagnier"
    assert dossier.agissant_pour and dossier.agissant_pour.accord == accord
    conversation.dit("je suis curateur, vous savez")
    assert dossier.agissant_pour.accord == accord


@pytest.mark.parametrize("texte", ["non je vais bien, repondez a la question d'avant", "non, tout va bien"])
def test_je_vais_bien_ne_dit_rien_de_l_accord(texte: str) -> None:
    conversation = pour("enfant", "mon père", Personne(nom="Roux", prenom="Paul"), "agissant_pour.accord")
    conversation.dit(texte, "nier", "ask")
    agit = conversation.brouillon.dossier.agissant_pour
    assert agit and agit.accord is None


@pytest.mark.parametrize(
    ("texte", "pour_soi"),
    [
        ("mon pere est mort en mars, la cpam a refusé le capital décès de mon pere", True),
        ("ma femme est décédée, je vous écris pour ma femme : la cpam refuse le capital décès", True),
        ("je vous écris pour mon père décédé, la CPAM ne rembourse pas ses soins", False),
        ("pour ma mère : mon père est mort et la cpam refuse de lui verser le capital décès", False),
    ],
)
def test_rien_n_est_demande_a_un_mort(texte: str, pour_soi: bool) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/reponse_insatisfaisante")
    assert conversation.brouillon.dossier.pour_soi is pour_soi
    assert ("agissant_pour.accord" in conversation.brouillon.passes) == ("père décédé" in texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je vous ai dit au début que c'était pour elle",
        "pour elle, Inès Rahmani, je vous l'ai dit au debut",
        "comme dit au début, c'est pour elle",
    ],
)
def test_ce_qui_fut_dit_au_debut_n_est_pas_recommencer(texte: str) -> None:
    conversation = a_la_question("personne_concernee")
    conversation.dit(texte, "recommencer")
    dossier = conversation.brouillon.dossier
    assert conversation.brouillon.confirmation is None and dossier.pour_soi is False
    assert (dossier.personne_concernee.nom == "Rahmani") == ("Rahmani" in texte)


@pytest.mark.parametrize("texte", ["je vous l'ai dit au début", "c'est écrit depuis le début de mon message"])
def test_rappeler_le_debut_n_efface_rien(texte: str) -> None:
    conversation = a_la_question("professionnel.date_faits")
    conversation.dit(texte, "recommencer")
    assert conversation.brouillon.confirmation is None
