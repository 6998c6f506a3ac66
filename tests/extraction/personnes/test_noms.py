"""Names of persons and organisations, told in a story or given in answer."""

import pytest

from bot.extraction.personnes.noms import Qui, lire_noms, lire_organisations, lire_reponse_nom

SOI, PROCHE, AUTRE = Qui.SOI, Qui.PROCHE, Qui.AUTRE


@pytest.mark.parametrize(
    ("texte", "nom", "prenom"),
    [
        ("je m'appelle Jean Dupont", "Dupont", "Jean"),
        ("je m'appelle jean dupont et j'habite à Nantes", "Dupont", "Jean"),
        ("je m'appelle Jean dupont", "Dupont", "Jean"),
        ("JE M'APPELLE JEAN DUPONT ET JE SUIS MALADE", "DUPONT", "JEAN"),
        ("je m'apelle sofia benali mon medecin refuse", "Benali", "Sofia"),
        ("jmapel karim", None, "Karim"),
        ("je m'appelle jean dupont retraité", "Dupont", "Jean"),
        ("je m'appelle Anne-Marie Le Gall de Nantes", "Le Gall", "Anne-Marie"),
        ("je me nomme O'Brien", "O'Brien", None),
        ("je m'appelle d'Artagnan", "d'Artagnan", None),
        ("je soussigné Paul Martin", "Martin", "Paul"),
        ("moi c'est Fatou N'Diaye-Le Goff", "N'Diaye-Le Goff", "Fatou"),
        ("moi c'est Léa", None, "Léa"),
        ("mon nom est DUPONT Jean", "DUPONT", "Jean"),
        ("mon nom c'est Diallo et mon prénom Fatou", "Diallo", "Fatou"),
        ("nom: Dupont prénom: Jean", "Dupont", "Jean"),
        ("nom dupont prenom jean", "Dupont", "Jean"),
        ("prénom Jean, nom Dupont", "Dupont", "Jean"),
        ("Nom : de la Tour\nPrénom : Anne Marie", "de la Tour", "Anne Marie"),
        ("nom et prénom : Jean Dupont", "Dupont", "Jean"),
        ("je suis jean dupont", "Dupont", "Jean"),
        ("c'est Sonia Benali", "Benali", "Sonia"),
        ("Merci. Cordialement, Jean Dupont", "Dupont", "Jean"),
        ("Bonne journée\nJean Dupont", "Dupont", "Jean"),
        ("je suis Ali Mansouri de Roubaix", "Mansouri", "Ali"),
    ],
)
def test_la_personne_dit_son_nom(texte: str, nom: str | None, prenom: str | None) -> None:
    (lu,) = lire_noms(texte)
    assert (lu.nom, lu.prenom, lu.qui) == (nom, prenom, SOI)


@pytest.mark.parametrize(
    ("texte", "nom", "prenom", "civilite", "naissance", "qui"),
    [
        ("Mme Martin née Durand", "Martin", None, "Mme", "Durand", SOI),
        ("Mme de La Bruyère", "de La Bruyère", None, "Mme", None, SOI),
        ("Mme Durand épouse Martin", "Martin", None, "Mme", "Durand", SOI),
        ("je suis Madame Martin, née Durand et j'ai", "Martin", None, "Mme", "Durand", SOI),
        ("M. Petit", "Petit", None, "M.", None, SOI),
        ("je suis M. Jean Petit", "Petit", "Jean", "M.", None, SOI),
        ("mademoiselle Zoé Lefèvre", "Lefèvre", "Zoé", "Mme", None, SOI),
        ("j'ai eu Mme Petit au téléphone", "Petit", None, "Mme", None, AUTRE),
        ("monsieur petit m'a dit non", "Petit", None, "M.", None, AUTRE),
        ("ma mère Jeanne Dupont a reçu", "Dupont", "Jeanne", None, None, PROCHE),
        ("mon fils s'appelle Lucas", None, "Lucas", None, None, PROCHE),
        ("mon épouse Bérengère a écrit", None, "Bérengère", None, None, PROCHE),
        ("j'écris pour BENALI Rachid", "BENALI", "Rachid", None, None, PROCHE),
        ("je m'occupe de Jeanne Petit", "Petit", "Jeanne", None, None, PROCHE),
        ("pour ma voisine, Mme Le Goff", "Le Goff", None, "Mme", None, PROCHE),
        ("Mme Martin née à Lyon", "Martin", None, "Mme", None, AUTRE),
    ],
)
def test_civilite_nom_de_naissance_et_personne_nommee(
    texte: str, nom: str | None, prenom: str | None, civilite: str | None, naissance: str | None, qui: Qui
) -> None:
    (lu,) = lire_noms(texte)
    assert (lu.nom, lu.prenom, lu.civilite, lu.nom_naissance, lu.qui) == (nom, prenom, civilite, naissance, qui)


@pytest.mark.parametrize(
    "texte",
    [
        "je suis en colère",
        "JE SUIS EN COLERE MONSIEUR",
        "je suis infirmier",
        "je suis Française",
        "je suis la maman de Lucas",
        "moi c'est urgent",
        "moi c'est pareil",
        "moi c'est pour ma mère",
        "bonjour monsieur le médiateur",
        "Bonjour Madame, je vous écris",
        "merci madame",
        "je m'appelle pas comme ça",
        "comment tu t'appelles ?",
        "mon mari m'a dit d'écrire",
        "au nom de ma mère",
        "c'est Marie Petit qui m'a reçue",
        "le nom du médecin",
        "le nom est incorrect",
        "mon prénom est composé",
        "monsieur le tiers payant",
        "un monsieur malvoyant",
        "courrier signé obligatoirement",
        "ma grand-mère de Corrèze",
        "mon fils, la MDPH a dit oui",
        "j'écris avec l'accord de Mme B.",
        "c'est grave docteur",
        "",
    ],
)
def test_ce_qui_n_est_pas_un_nom(texte: str) -> None:
    assert lire_noms(texte) == []


@pytest.mark.parametrize(
    ("texte", "nom", "prenom"),
    [
        ("Jean Dupont", "Dupont", "Jean"),
        ("jean dupont", "Dupont", "Jean"),
        ("JEAN DUPONT", "DUPONT", "JEAN"),
        ("DUPONT Jean", "DUPONT", "Jean"),
        ("Jean DUPONT", "DUPONT", "Jean"),
        ("DUPONT, Jean", "DUPONT", "Jean"),
        ("dupont jean pierre", "Dupont", "Jean Pierre"),
        ("jean pierre dupont", "Dupont", "Jean Pierre"),
        ("c jean dupont", "Dupont", "Jean"),
        ("c'est jean dupont", "Dupont", "Jean"),
        ("oui, Jean Dupont merci", "Dupont", "Jean"),
        ("Jean Dupont {tel:valide}", "Dupont", "Jean"),
        ("Jean Dupont, 31 ans, Créteil", "Dupont", "Jean"),
        ("Jean Dupont 44000 Nantes", "Dupont", "Jean"),
        ("moi c est jean dupont", "Dupont", "Jean"),
        ("famille Benali", "Benali", None),
        ("Fatou N'Diaye-Le Goff", "N'Diaye-Le Goff", "Fatou"),
        ("fatou n'diaye", "N'Diaye", "Fatou"),
        ("de la Tour Jean", "de la Tour", "Jean"),
        ("Marie-Claire de Saint Exupéry", "de Saint Exupéry", "Marie-Claire"),
        ("yann le goff", "Le Goff", "Yann"),
        ("Dos Santos Maria", "Dos Santos", "Maria"),
        ("BEN ALI Mohamed", "BEN ALI", "Mohamed"),
        ("el khoury samir", "El Khoury", "Samir"),
        ("van der meer", "van der Meer", None),
        ("Mme Dupont Jeanne", "Dupont", "Jeanne"),
        ("monsieur dupont", "Dupont", None),
        ("Karim", None, "Karim"),
        ("Martin", "Martin", None),
        ("dupont", "Dupont", None),
        ("marie claire", "Claire", "Marie"),
        ("le nom c'est dupont", "Dupont", None),
        ("Hélène Lefèvre", "Lefèvre", "Hélène"),
        ("DURAND lucie", "DURAND", "Lucie"),
        ("Mr Perrin jean claude", "Perrin", "Jean Claude"),
        ("Sophie Nicolas", "Nicolas", "Sophie"),
        ("Nicolas Sophie", "Nicolas", "Sophie"),
        ("Paul Martin", "Martin", "Paul"),
        ("Alice Marie Dupont", "Dupont", "Alice Marie"),
        ("Me Claire Vasseur-Dumont", "Vasseur-Dumont", "Claire"),
        ("JE VIENS DE LE DIRE martin jean-luc", "Martin", "Jean-Luc"),
        ("mme Julie Renard je l'ai dit", "Renard", "Julie"),
        ("Dubois Nathalie, dites il faut un avocat ?", "Dubois", "Nathalie"),
        ("pour moi, martin jean-luc, et je veux être remboursé", "Martin", "Jean-Luc"),
        ("Mme Vasseur née Dumont Claire", "Vasseur", "Claire"),
        ("Nguyen Van Thi", "Nguyen", "Van Thi"),  # the family name first, as it was asked, and as Vietnamese names go
        ("Nguyen Thi Lan", "Nguyen", "Thi Lan"),
        ("NGUYEN Thi Lan", "NGUYEN", "Thi Lan"),
        ("lepretre steeve", "Lepretre", "Steeve"),
        ("Martin Jean-Luc", "Martin", "Jean-Luc"),
        ("martin jean luc", "Martin", "Jean Luc"),
        ("Payet Marie-Josée", "Payet", "Marie-Josée"),
        ("Marie-Josée Payet", "Payet", "Marie-Josée"),
        ("Bernard Alain", "Bernard", "Alain"),
        ("Alain Bernard", "Bernard", "Alain"),
        ("Petit Julien", "Petit", "Julien"),
        ("Kone Aminata", "Kone", "Aminata"),
        ("Jean Luc Martin", "Martin", "Jean Luc"),
        ("Garcia Martin Lucie", "Garcia Martin", "Lucie"),
        ("Dominique Marchetti", "Marchetti", "Dominique"),
        ("nom et prénom : Bernard Alain", "Bernard", "Alain"),
        ("je m'appelle Martin Jean-Luc", "Martin", "Jean-Luc"),
        ("je m'appelle Alain Bernard", "Bernard", "Alain"),
        ("ben lucas texier", "Texier", "Lucas"),
        ("slt cmoi kevin marchand", "Marchand", "Kevin"),
        ("Ben Amor Rachid", "Ben Amor", "Rachid"),
        ("bon, Fabre", "Fabre", None),
        ("Didier Lacoste", "Lacoste", "Didier"),
        ("non mais Josiane Rebillard c'est moi", "Rebillard", "Josiane"),
    ],
)
def test_le_nom_donne_en_reponse(texte: str, nom: str | None, prenom: str | None) -> None:
    lu = lire_reponse_nom(texte)
    assert lu is not None
    assert (lu.nom, lu.prenom) == (nom, prenom)
    assert 0 <= lu.debut < lu.fin <= len(texte)


@pytest.mark.parametrize(
    "texte",
    [
        "je ne veux pas le dire", "pourquoi ?", "non", "urgent", "ok", "x", "", "44000", "je sais pas", "c'est quoi ?",
        "Jean Dupont et ma femme", "il refuse de me soigner", "bonjour", "merci", "{tel:valide}", "...", "aucune idée",
        "annuler", "je suis malade", "c'est mon mari Paul Roux qui gère", "mon médecin c'est Paul Roux", "Paul Roux ?",
    ],
)  # fmt: skip
def test_ce_qui_n_est_pas_une_reponse_a_votre_nom(texte: str) -> None:
    assert lire_reponse_nom(texte) is None


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("association Le Pont", "association Le Pont"),
        ("je suis de l'association le pont et j'aide", "association Le Pont"),
        ('l\'association "Les amis" de la ville', 'association "Les amis"'),
        ("association France Alzheimer 29", "association France Alzheimer 29"),
        ("CCAS de Brest", "CCAS de Brest"),
        ("ccas de brest", "CCAS de Brest"),
        ("ccas", "CCAS"),
        ("l'UDAF 35", "UDAF 35"),
        ("udaf de la loire", "UDAF de la Loire"),
        ("EHPAD Les Tilleuls", "EHPAD Les Tilleuls"),
        ("le Secours catholique nous aide", "Secours catholique"),
        ("secours catholique", "Secours Catholique"),
        ("la croix-rouge de Lyon", "croix-rouge de Lyon"),
    ],
)
def test_une_organisation(texte: str, nom: str) -> None:
    (lue,) = lire_organisations(texte)
    assert lue.nom == nom
    assert texte[lue.debut : lue.fin].casefold() == nom.casefold()


@pytest.mark.parametrize(
    "texte",
    ["une association m'aide", "le ccas m'a dit", "foyer fiscal", "cabinet dentaire", "j'ai une entreprise", ""],
)
def test_une_organisation_sans_nom_n_en_est_pas_une(texte: str) -> None:
    assert lire_organisations(texte) == []


@pytest.mark.parametrize(
    "texte",
    [
        "- Problème : pas de rendez-vous\n- Claire Dupont-Leroy",
        "bjr claire dupont-leroy. la secu me refuse mon transport",
        "pas de tribunal. Claire Dupont-Leroy.",
        "Bonjour, Claire Dupont-Leroy, je vis à Nantes. Mon dossier est bloqué",
        "ma caisse ne paye plus, claire dupont-leroy, joignable au {tel:valide}",
        "nom : Dupont-Leroy, prénom : Claire Nice 06000",
    ],
)
def test_le_nom_de_qui_ecrit_parmi_ce_qu_il_raconte(texte: str) -> None:
    assert [(lu.prenom, lu.nom, lu.qui) for lu in lire_noms(texte)] == [("Claire", "Dupont-Leroy", Qui.SOI)]


@pytest.mark.parametrize(
    "texte",
    [
        "mon médecin est parti. Paul Roux.",
        "j'écris pour ma mère. Yvette Roussel.",
        "il m'a insultée. Paul Roux. C'est lui",
        "Paul Roux",
        "le kiné m'a insultée. Paul Roux, kiné, joignable au {tel:valide}",
    ],
)
def test_le_nom_d_un_autre_qui_fait_une_phrase(texte: str) -> None:
    assert not [lu for lu in lire_noms(texte) if lu.qui is Qui.SOI]


def test_qui_signe_apres_avoir_dit_ecrire_pour_un_proche() -> None:
    lus = lire_noms("Mon fils adulte Ilyes Haddad m'a demandé de vous écrire à sa place. Karima Haddad.")
    assert [(lu.prenom, lu.qui) for lu in lus] == [("Ilyes", Qui.PROCHE), ("Karima", Qui.SOI)]
