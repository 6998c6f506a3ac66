"""The professional's name and town told again, or instead of an answer: theirs alone change, and no line is lost."""

import pytest

from bot.mediation.brouillon import Etape
from bot.mediation.dossier import AgissantPour, MedecinContacte
from tests.actions.conversation import Conversation
from tests.actions.test_deux_personnes import a_la_question
from tests.actions.test_nom_du_professionnel import au_nom_du_professionnel
from tests.actions.test_noms_au_recapitulatif import au_recapitulatif


def refus_au_recapitulatif() -> Conversation:
    """The summary of a refusal by a dentist, Martin, at Nantes."""
    conversation = au_nom_du_professionnel()
    professionnel = conversation.brouillon.dossier.professionnel
    professionnel.profession, professionnel.nom, professionnel.ville = "chirurgien-dentiste", "Martin", "Nantes"
    conversation.brouillon.champ = "consentement"
    return conversation


@pytest.mark.parametrize(
    ("texte", "profession", "nom", "ville"),
    [
        ("non le dentiste c'est Dr Martinez", "chirurgien-dentiste", "Martinez", "Nantes"),
        ("c'est pas Martin c'est Martinet", "chirurgien-dentiste", "Martinet", "Nantes"),
        ("non c'est le docteur Martinez", "chirurgien-dentiste", "Martinez", "Nantes"),
        ("il exerce à Dieppe", "chirurgien-dentiste", "Martin", "Dieppe"),
        ("non pas dentiste, orthodontiste", "orthodontiste", "Martin", "Nantes"),
        ("mon médecin s'appelle Dr Petit", "chirurgien-dentiste", "Martin", "Nantes"),
    ],
)
def test_le_nom_du_soignant_se_corrige(texte: str, profession: str, nom: str, ville: str) -> None:
    conversation = refus_au_recapitulatif()
    conversation.dit(texte)
    professionnel = conversation.brouillon.dossier.professionnel
    assert (professionnel.profession, professionnel.nom, professionnel.ville) == (profession, nom, ville)
    assert conversation.brouillon.dossier.demandeur.nom == "Girard"


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("le docteur c'est pas Legrand c'est Le Grand", ["docteur Le Grand à Aubusson", "docteur Petit à Guéret"]),
        (
            "c'est pas le docteur Petit c'est le docteur Petiot",
            ["docteur Legrand à Aubusson", "docteur Petiot à Guéret"],
        ),
        ("c'est docteur Lemoyne en fait pas Legrand", ["docteur Lemoyne à Aubusson", "docteur Petit à Guéret"]),
        ("mon nom c'est Lemoyne, pas Petit", ["docteur Legrand à Aubusson", "docteur Petit à Guéret"]),
        ("le docteur Petit est à Felletin pas Guéret", ["docteur Legrand à Aubusson", "docteur Petit à Felletin"]),
    ],
)
def test_un_medecin_de_la_liste_se_corrige_et_les_autres_restent(texte: str, attendu: list[str]) -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.situation.motif = "medecin_traitant"
    contactes = [MedecinContacte("docteur Legrand à Aubusson"), MedecinContacte("docteur Petit à Guéret")]
    conversation.brouillon.dossier.medecins_contactes = contactes
    conversation.dit(texte)
    assert [un.qui for un in conversation.brouillon.dossier.medecins_contactes] == attendu


@pytest.mark.parametrize(
    ("texte", "nom", "ville"),
    [
        ("je ne connais pas son nom, c'est Optique 2000 à Limoges", "Optique 2000", "Limoges"),
        ("je sais pas le nom, c'est la pharmacie du Marché à Tulle", "pharmacie du Marché", "Tulle"),
        ("je connais pas son nom, il est à Limoges", None, "Limoges"),
        ("je ne sais pas, c'est Limoges", None, "Limoges"),
        ("je sais plus, c'était une dame", None, None),
    ],
)
def test_qui_ignore_le_nom_dit_ce_qu_il_sait(texte: str, nom: str | None, ville: str | None) -> None:
    conversation = au_nom_du_professionnel()
    conversation.brouillon.dossier.professionnel.ville = None
    conversation.dit(texte)
    professionnel = conversation.brouillon.dossier.professionnel
    assert (professionnel.nom, professionnel.ville) == (nom, ville)
    assert conversation.champ != "professionnel.nom"


@pytest.mark.parametrize("texte", ["dans ma ville", "c'est à côté de chez moi", "pareil", "la même que moi"])
def test_sa_propre_ville_n_est_pas_un_nom_de_ville(texte: str) -> None:
    conversation = a_la_question("professionnel.ville")
    conversation.brouillon.situation.motif = "refus_de_soins"
    conversation.brouillon.dossier.demandeur.ville = "Guéret"
    conversation.dit(texte)
    assert conversation.brouillon.dossier.professionnel.ville == "Guéret"


@pytest.mark.parametrize(
    ("texte", "champ", "telephone", "courriel"),
    [
        ("06 39 98 12 34 et elle le 05 99 00 11 22", "demandeur.telephone", "+33639981234", None),
        ("le mien 06 39 98 12 34 et maman 05 99 00 11 22", "demandeur.telephone", "+33639981234", None),
        ("c'est à mon mari, 06 39 98 12 34, moi j'en ai pas", "demandeur.telephone", "+33639981234", None),
        ("a@exemple.fr, pas celui de maman b@exemple.fr", "demandeur.courriel", None, "a@exemple.fr"),
        ("le cabinet du docteur Petit au 05 99 00 11 22 m'a raccroché au nez", "demandeur.nom", None, None),
    ],
)
def test_le_numero_d_un_autre_n_est_pas_pris(
    texte: str, champ: str, telephone: str | None, courriel: str | None
) -> None:
    conversation = a_la_question(champ)
    demandeur = conversation.brouillon.dossier.demandeur
    demandeur.telephone, demandeur.courriel = None, None
    conversation.dit(texte)
    assert (demandeur.telephone, demandeur.courriel) == (telephone, courriel)


@pytest.mark.parametrize(
    "texte", ["son numéro à elle c'est le 06 39 98 11 11", "le numéro de mon fils c'est 06 39 98 11 11"]
)
def test_au_recapitulatif_le_numero_d_un_autre_ne_prend_pas_la_place_du_mien(texte: str) -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.dossier.demandeur.telephone = "+33639980000"
    assert "vos coordonnées" in conversation.dit(texte)
    assert conversation.brouillon.dossier.demandeur.telephone == "+33639980000"


@pytest.mark.parametrize(
    ("texte", "qualite", "nir"),
    [
        ("j'ai que le mien 1 68 03 87 085 045", "enfant", None),
        ("j'ai que le mien 1 68 03 87 085 045", "parent", "1680387085045"),
        ("le sien 2 68 03 87 085 045 et le mien 1 68 03 87 085 045", "enfant", "2680387085045"),
        ("2 68 03 87 085 045", "enfant", "2680387085045"),
    ],
)
def test_le_nir_est_celui_de_la_personne(texte: str, qualite: str, nir: str | None) -> None:
    conversation = au_recapitulatif()
    dossier = conversation.brouillon.dossier
    dossier.agissant_pour = AgissantPour(qualite, "ma mère", "oral")
    conversation.brouillon.champ, conversation.brouillon.etape = "personne_concernee.nir", Etape.FORMULAIRE
    conversation.dit(texte)
    assert dossier.personne_concernee.nir == nir
    assert conversation.champ != "personne_concernee.nir"


def test_un_docteur_repris_qui_n_est_pas_celui_du_refus_ne_le_remplace_pas() -> None:
    conversation = refus_au_recapitulatif()
    conversation.dit("mon docteur s'appelle Dupuis, pas Dubuis")
    assert conversation.brouillon.dossier.professionnel.nom == "Martin"


def test_une_ordonnance_d_ame_n_est_pas_une_ville() -> None:
    conversation = Conversation()
    conversation.dit("ma pharmacienne Mme Rose a refusé mon ordonnance d'AME", "situation/refus_de_soins")
    assert conversation.brouillon.dossier.professionnel.ville is None


def test_moi_c_est_suivi_d_un_nom_ne_dit_pas_pour_qui() -> None:
    conversation = au_recapitulatif()
    conversation.dit("non moi c'est Sophie Lemoyne")
    dossier = conversation.brouillon.dossier
    assert dossier.pour_soi is False and dossier.demandeur.nom == "Lemoyne"


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("docteur Petit, docteur Legrand. je sais plus les autres noms", ["docteur Petit", "docteur Legrand"]),
        ("le dr Petit et je sais pas le nom de l'autre", ["dr Petit"]),
        ("je sais plus", []),
    ],
)
def test_qui_ne_sait_plus_tous_les_noms_garde_les_autres(texte: str, attendu: list[str]) -> None:
    conversation = a_la_question("medecin_traitant.medecins_contactes")
    conversation.brouillon.situation.motif = "medecin_traitant"
    conversation.dit(texte)
    assert [un.qui for un in conversation.brouillon.dossier.medecins_contactes] == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("enlevez le docteur Petit", ["docteur Legrand"]),
        ("rajoutez le docteur Noël à Aubusson", ["docteur Petit", "docteur Legrand", "docteur Noël à Aubusson"]),
        ("enlevez le docteur Petit du récit", ["docteur Petit", "docteur Legrand"]),
        ("enlevez mon téléphone", ["docteur Petit", "docteur Legrand"]),
    ],
)
def test_un_medecin_s_ajoute_ou_s_enleve(texte: str, attendu: list[str]) -> None:
    conversation = au_recapitulatif()
    conversation.brouillon.situation.motif = "medecin_traitant"
    contactes = [MedecinContacte("docteur Petit"), MedecinContacte("docteur Legrand")]
    conversation.brouillon.dossier.medecins_contactes = contactes
    conversation.dit(texte, "annuler" if texte.startswith("enlevez") else "modifier_reponse")
    assert [un.qui for un in conversation.brouillon.dossier.medecins_contactes] == attendu
