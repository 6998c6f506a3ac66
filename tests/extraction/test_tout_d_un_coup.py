"""What is read in a first message that says everything at once, in whatever order and spelling."""

from datetime import date

import pytest

from bot.extraction.affaire.comportements import cherche_sans_trouver
from bot.extraction.affaire.professions import lire_professions
from bot.extraction.affaire.situation import lire_situation
from bot.extraction.affaire.sommes import lire_durees
from bot.extraction.affaire.souhaits import lire_souhaits, sans_souhaits
from bot.extraction.lieux.codes_postaux import lire_codes_postaux
from bot.extraction.lieux.villes import lire_reponse_ville
from bot.extraction.personnes.noms import lire_noms, lire_organisations
from bot.extraction.personnes.personnes import lire_pour_qui
from bot.extraction.recit.recits import lire_recit, separer_l_autre_sujet
from bot.extraction.temps.dates import Role, lire_dates

AUJOURD_HUI = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("texte", "valeur"),
    [
        ("Le pôle social du tribunal de Nancy m'a convoqué pour le 14 janvier", "en_cours"),
        ("le tribunal nous convoque le 3 février", "en_cours"),
        ("j'ai reçu un courrier du tribunal pour le 14 janvier", "en_cours"),
        ("jai deja mi la cpam au tribunal", "en_cours"),
        ("l'affaire a été mise en délibéré au 12 décembre", "en_cours"),
        ("j'ai contesté devant le pôle social", "en_cours"),
        ("c au tribunal deja", "en_cours"),
        ("une audience est programmée en février", "en_cours"),
        ("pa 2 tribunal", "aucune"),
        ("67000 Strasbourg. No tribunal.", "aucune"),
        ("j'ai tout fait par écrit, sans passer par le tribunal", "aucune"),
        ("CPAM Ardèche, pas de justice", "aucune"),
        ("Cyril Anquetil. Pas d'action.", "aucune"),
        ("bruno.cartier, je ne suis pas en justice", "aucune"),
        ("c'est au tribunal de décider ?", None),
        ("oui je veux saisir", None),
    ],
)
def test_un_tribunal_dit_en_passant(texte: str, valeur: str | None) -> None:
    lue = lire_situation(texte).procedure_judiciaire
    assert (lue and lue.valeur) == valeur


@pytest.mark.parametrize(
    ("texte", "nom"),
    [
        ("19 rue du puits, Lubersac 19210, Gaston Vialle, la CPAM me demande 412 euros", ("Vialle", "Gaston")),
        ("mon tel {telephone:valide}, Ludovic Payet. on a pas été au tribunal", ("Payet", "Ludovic")),
        ("c koi le mediateur ? moi nadege fournet 70000 cpam", ("Fournet", "Nadege")),
        ("Pas de réponse. Nassur Attoumani, 97600", ("Attoumani", "Nassur")),
        ("Pas de réponse. Name Andrei Popescu, tel {telephone:valide}", ("Popescu", "Andrei")),
    ],
)
def test_un_nom_a_cote_d_une_donnee(texte: str, nom: tuple[str, str]) -> None:
    assert [(lu.nom, lu.prenom) for lu in lire_noms(texte)] == [nom]


def test_le_nom_de_quelqu_un_d_autre_apres_une_donnee_n_est_pas_pris() -> None:
    assert lire_noms("mon kiné exerce au 75011 Paris, Paul Roux, il refuse") == []


@pytest.mark.parametrize(
    ("texte", "lu"),
    [
        ("un dentiste a vierzon dr pinson ma refusé", ("chirurgien-dentiste", "Pinson", "Vierzon")),
        ("Un orthodontiste de Cognac, Madame Perrot, refuse la CSS", ("orthodontiste", "Perrot", "Cognac")),
        ("Le cabinet dentaire du docteur Hautecoeur à Denain a refusé", ("chirurgien-dentiste", "Hautecoeur", None)),
        ("mon dentiste a appelé le Dr Weber", ("chirurgien-dentiste", None, None)),
    ],
)
def test_le_lieu_peut_venir_avant_le_nom_du_professionnel(texte: str, lu: tuple[str, str | None, str | None]) -> None:
    premiere = lire_professions(texte)[0]
    assert (premiere.profession, premiere.nom, premiere.lieu) == lu


@pytest.mark.parametrize(
    ("texte", "ville"),
    [
        ("a coté de vierzon", "Vierzon"),
        ("à côté de Saint-Lô", "Saint-Lô"),
        ("pas loin de chez moi a tulle", "Tulle"),
        ("dans le coin de Redon", "Redon"),
        ("je lai dit a vierzon", "Vierzon"),
        ("vierzon dans le cher", "Vierzon"),
        ("vierzon 18100", "Vierzon"),
        ("Les Sables-d'Olonne", "Les Sables-d'Olonne"),
        ("vers Bourges", "Bourges"),
    ],
)
def test_une_ville_dite_a_peu_pres(texte: str, ville: str) -> None:
    assert lire_reponse_ville(texte) == ville


@pytest.mark.parametrize(
    ("texte", "code"),
    [
        ("moi nadege fournet 70000 cpam", "70000"),
        ("mé c fermé. tibo mercier 23000 {telephone:valide} pa de proces", "23000"),
    ],
)
def test_un_code_postal_parmi_d_autres_donnees(texte: str, code: str) -> None:
    assert [lu.code for lu in lire_codes_postaux(texte)] == [code]


@pytest.mark.parametrize(
    ("texte", "regime"),
    [
        ("moi nadege fournet 70000 cpam", "general"),
        ("Professeure des écoles à la MGEN, la section 38 ne répond pas", "gestion_deleguee"),
    ],
)
def test_un_regime_dit_en_passant(texte: str, regime: str) -> None:
    lu = lire_situation(texte).regime
    assert lu and lu.valeur == regime


@pytest.mark.parametrize(
    ("texte", "qualite", "lien"),
    [
        ("c'est celui de mon mari René Pétrequin pour qui j'écris", "conjoint", "mon mari"),
        ("mon mari, pour qui j'écris, est refusé, et ma voisine cherche un médecin", "conjoint", "mon mari"),
        ("je suis Monique Laborde la grand-mère de Timéo Laborde né le 14/02/2016", "proche", "la grand-mère"),
    ],
)
def test_pour_qui_c_est(texte: str, qualite: str, lien: str) -> None:
    lu = lire_pour_qui(texte)
    assert lu and (lu.qualite, lu.lien) == (qualite, lien)


def test_une_association_de_medecins_n_est_pas_un_medecin() -> None:
    texte = "Bénévole à Médecins du Monde, j'écris pour Mme Diarra, la pharmacie des Chartrons a refusé ses médicaments"
    assert [lue.profession for lue in lire_professions(texte)] == ["pharmacien"]


def test_une_organisation_finit_avant_la_personne() -> None:
    (lue,) = lire_organisations("c'est au nom de l'EHPAD Les Glycines de Foix pour Mr Alphonse Rey, 88 ans")
    assert lue.nom == "EHPAD Les Glycines de Foix"


@pytest.mark.parametrize("ville", ["Vitry Centre, 94400", "Villeneuve Loubet, 06270"])
def test_une_ville_n_est_pas_un_nom_inconnu(ville: str) -> None:
    assert lire_noms(f"La caisse ne répond pas. {ville}") == []


@pytest.mark.parametrize(
    ("texte", "durees"),
    [
        ("Ma puce de 4 ans a un strabisme, pas de rdv avant 11 mois", ["11 mois"]),
        ("ma fille Inès 9 ans n'a pas de rdv", []),
        ("mon rdv est dans 2 ans", ["2 ans"]),
        ("mon attente de 2 ans", ["2 ans"]),
    ],
)
def test_un_age_n_est_pas_une_attente(texte: str, durees: list[str]) -> None:
    assert [texte[lue.debut : lue.fin] for lue in lire_durees(texte)] == durees


def test_la_ville_apres_un_nom() -> None:
    (lu,) = lire_codes_postaux("mwen sé Rosette Bélair de Pointe-à-Pitre 97110, la CGSS me réclame 320 euros")
    assert (lu.code, lu.ville) == ("97110", "Pointe-à-Pitre")


def test_ni_moi_n_est_pas_pour_un_autre() -> None:
    assert lire_pour_qui("aucun généraliste ne prend mes deux enfants ni moi") is None


@pytest.mark.parametrize(
    ("texte", "role"),
    [
        ("Ma contestation est partie par mail, ils ont refusé encore le 11 août", Role.DECISION),
        ("reclamation par ameli, refus encore le 11 août", Role.DECISION),
        ("j'ai rappelé encore le 11 août", Role.RELANCE),
    ],
)
def test_un_refus_redit_n_est_pas_une_relance(texte: str, role: Role) -> None:
    assert [lue.role for lue in lire_dates(texte, AUJOURD_HUI)] == [role]


@pytest.mark.parametrize(
    ("texte", "souhaits"),
    [
        (
            "Il refuse. Je demande que ce médecin me reçoive ou qu'on me trouve un autre cabinet.",
            ["Je demande que ce médecin me reçoive ou qu'on me trouve un autre cabinet."],
        ),
        ("Ce que je souhaite, c'est le remboursement.", ["Ce que je souhaite, c'est le remboursement."]),
        ("je souhaite qu'on me dise comment ça marche", []),
        ("je demande que vous corrigiez mon nom", []),
    ],
)
def test_ce_qui_est_demande(texte: str, souhaits: list[str]) -> None:
    assert lire_souhaits(texte) == souhaits


def test_les_paragraphes_d_une_lettre_restent() -> None:
    lettre = (
        "Bonjour,\n\nJ'ai écrit à la CPAM le 3 septembre.\nElle n'a rien versé.\n\n"
        "Je demande le versement de mes indemnités.\n\nElle m'a répondu le 2 octobre que mon dossier était incomplet."
    )
    attendu = "J'ai écrit à la CPAM le 3 septembre. Elle n'a rien versé.\n\nElle m'a répondu le 2 octobre que mon dossier était incomplet."
    assert sans_souhaits(lire_recit(lettre)) == attendu


def test_les_points_d_une_liste_restent() -> None:
    lettre = "1) Le 12 mars la CPAM m'a notifié un indu.\n2) Le 30 mars j'ai contesté par lettre."
    assert lire_recit(lettre) == lettre


@pytest.mark.parametrize(
    ("texte", "reste"),
    [
        (
            "Mandataire judiciaire à la protection des majeurs (UDAF de la Sarthe), je représente Mme Lucette Barbotin, née le 12/06/1941,"
            " demeurant 4 allée des Ormes 72100 Le Mans. La CPAM a cessé de verser sa pension.",
            "La CPAM a cessé de verser sa pension.",
        ),
        (
            "c'est celui de mon mari René Pétrequin pour qui j'écris. Le dentiste a refusé de le soigner.",
            "Le dentiste a refusé de le soigner.",
        ),
        (
            "Mon mari René Pétrequin est décédé. La caisse refuse le capital décès.",
            "Mon mari René Pétrequin est décédé. La caisse refuse le capital décès.",
        ),
        (
            "la cpam me reclame 812€ d'indu alors que j'ai tout declaré, je peux saisir le mediateur ?",
            "la cpam me reclame 812€ d'indu alors que j'ai tout declaré",
        ),
        (
            "La CAF m'a coupé le RSA et en plus la CPAM ne répond pas à ma réclamation sur ma C2S.",
            "la CPAM ne répond pas à ma réclamation sur ma C2S.",
        ),
    ],
)
def test_ce_qui_reste_dans_le_recit(texte: str, reste: str) -> None:
    assert lire_recit(texte) == reste


@pytest.mark.parametrize(
    ("ici", "ensuite"),
    [
        ("Le dentiste a refusé de me soigner.", "À part ça la CPAM a perdu ma feuille de soins."),
        ("la cpam ne repond pas a ma lettre du 3 mai.", "sinon le kiné me prend 20 euros de trop"),
    ],
)
def test_un_autre_sujet_est_separe(ici: str, ensuite: str) -> None:
    assert separer_l_autre_sujet(f"{ici} {ensuite}") == (ici, ensuite)


@pytest.mark.parametrize(
    "texte",
    [
        "la cpam ne repond pas a ma lettre du 3 mai. sinon j'ai rappelé la caisse le 12 juin et rien",
        "Le dentiste a refusé de me soigner. Sinon la CPAM rembourse quoi ?",
        "Le dentiste a refusé de me soigner. Par ailleurs ma mutuelle ne rembourse rien.",
    ],
)
def test_le_meme_sujet_une_question_ou_un_autre_organisme_restent(texte: str) -> None:
    assert separer_l_autre_sujet(texte) == (texte, "")


@pytest.mark.parametrize(
    "texte",
    [
        "ma fille a pa pu avoir de rdv chez l'orthodontiste avant mars 2028",
        "impossible d'avoir un rendez-vous",
        "elle n'arrive pas à obtenir de rendez-vous",
    ],
)
def test_un_rendez_vous_qu_on_n_obtient_pas(texte: str) -> None:
    assert cherche_sans_trouver(texte)
