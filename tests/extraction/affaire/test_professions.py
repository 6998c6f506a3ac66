"""The professionals that a person names, in their own words, and whether an Ordre answers for them."""

import pytest

from bot.extraction.affaire.professions import lire_professions


@pytest.mark.parametrize(
    ("texte", "profession", "avec_ordre", "est_medecin"),
    [
        ("mon dentiste", "chirurgien-dentiste", True, False),
        ("le dantiste", "chirurgien-dentiste", True, False),
        ("soins dentaires", "chirurgien-dentiste", True, False),
        ("cabinet dentaire", "chirurgien-dentiste", True, False),
        ("orthodontiste", "orthodontiste", True, False),
        ("sage-femme", "sage-femme", True, False),
        ("une sage femme", "sage-femme", True, False),
        ("l'infirmière", "infirmier", True, False),
        ("le pharmacien", "pharmacien", True, False),
        ("la pharmacie", "pharmacien", True, False),
        ("le kiné", "masseur-kinésithérapeute", True, False),
        ("masseur-kinésithérapeute", "masseur-kinésithérapeute", True, False),
        ("podologue", "pédicure-podologue", True, False),
        ("pédicure-podologue", "pédicure-podologue", True, False),
        ("mon toubib", "médecin", True, True),
        ("le docteur", "médecin", True, True),
        ("mon medcin", "médecin", True, True),
        ("mon médecin traitant", "médecin traitant", True, True),
        ("un généraliste", "médecin généraliste", True, True),
        ("un médecin généraliste", "médecin généraliste", True, True),
        ("médecin du travail", "médecin du travail", True, True),
        ("un spécialiste", "médecin spécialiste", True, True),
        ("l'ophtalmo", "ophtalmologue", True, True),
        ("ophtalmologiste", "ophtalmologue", True, True),
        ("oftalmo", "ophtalmologue", True, True),
        ("dermato", "dermatologue", True, True),
        ("ginéco", "gynécologue", True, True),
        ("mon cardio", "cardiologue", True, True),
        ("cardiologue", "cardiologue", True, True),
        ("mon gastro", "gastro-entérologue", True, True),
        ("psychiatre", "psychiatre", True, True),
        ("ORL", "ORL", True, True),
        ("chirurgien", "chirurgien", True, True),
        ("chirurgien-dentiste", "chirurgien-dentiste", True, False),
        ("opticien", "opticien", False, False),
        ("audioprothésiste", "audioprothésiste", False, False),
        ("orthophoniste", "orthophoniste", False, False),
        ("orthoptiste", "orthoptiste", False, False),
        ("diététicienne", "diététicien", False, False),
        ("ergothérapeute", "ergothérapeute", False, False),
        ("psychologue", "psychologue", False, False),
        ("prothésiste dentaire", "prothésiste dentaire", False, False),
        ("ambulancier", "ambulancier", False, False),
        ("taxi conventionné", "ambulancier", False, False),
        ("l'hôpital", "hôpital", None, False),
        ("CHU", "hôpital", None, False),
        ("la clinique", "clinique", None, False),
        ("aux urgences", "service des urgences", None, False),
        ("centre dentaire", "centre de santé", None, False),
        ("mon psy", "psy", None, False),
    ],
)
def test_une_profession_et_son_ordre(texte: str, profession: str, avec_ordre: bool | None, est_medecin: bool) -> None:
    (lue,) = lire_professions(texte)
    assert (lue.profession, lue.avec_ordre, lue.est_medecin, lue.nom) == (profession, avec_ordre, est_medecin, None)
    assert texte[lue.debut : lue.fin].strip()


@pytest.mark.parametrize(
    ("texte", "profession", "nom"),
    [
        ("le docteur Martin", "médecin", "Martin"),
        ("dr. Petit", "médecin", "Petit"),
        ("dr petit refuse", "médecin", "Petit"),
        ("LE DOCTEUR MARTIN REFUSE", "médecin", "MARTIN"),
        ("le Dr Jean Petit", "médecin", "Jean Petit"),
        ("Dr Petit, dentiste", "chirurgien-dentiste", "Petit"),
        ("dr martin dentiste à Nantes", "chirurgien-dentiste", "Martin"),
        ("mon dentiste le docteur Petit", "chirurgien-dentiste", "Petit"),
        ("l'ophtalmo Dr Le Goff", "ophtalmologue", "Le Goff"),
        ("ma kiné Mme Durand", "masseur-kinésithérapeute", "Durand"),
        ("kiné Martin à Nantes", "masseur-kinésithérapeute", "Martin"),
        ("la clinique Saint-Jean", "clinique", "Saint-Jean"),
        ("le docteur refuse", "médecin", None),
        ("docteur traitant", "médecin traitant", None),
        ("la docteure du village", "médecin", None),
        ("un docteur qui refuse", "médecin", None),
    ],
)
def test_le_nom_du_professionnel(texte: str, profession: str, nom: str | None) -> None:
    (lue,) = lire_professions(texte)
    assert (lue.profession, lue.nom) == (profession, nom)


def test_plusieurs_professionnels() -> None:
    noms = [(lue.profession, lue.nom) for lue in lire_professions("le Dr Petit puis le Dr Durand et un kiné")]
    assert noms == [("médecin", "Petit"), ("médecin", "Durand"), ("masseur-kinésithérapeute", None)]


@pytest.mark.parametrize(
    "texte",
    [
        "je suis infirmière", "en tant que kiné", "le médecin conseil", "le médecin-conseil", "c'est une urgence",
        "j'ai une gastro", "drôle", "le service médical", "mes dents", "",
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_un_professionnel_de_sante_mis_en_cause(texte: str) -> None:
    assert lire_professions(texte) == []
