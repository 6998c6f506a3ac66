"""What is only said to the assistant is neither told to the mediator nor asked of them; what is told stays whole."""

import pytest

from bot.extraction.langue.faits import a_partir_du_fait
from bot.extraction.recit.recits import lire_recit, lire_souhait


@pytest.mark.parametrize(
    ("dit", "recit"),
    [
        ("oui par courrier et la caisse a dit non", "la caisse a dit non"),
        ("ok bah mon kiné refuse le tiers payant", "mon kiné refuse le tiers payant"),
        ("coucou ma soeur attend sa pension depuis mai", "ma soeur attend sa pension depuis mai"),
        ("je plaisante. la cpam bloque ma rente", "la cpam bloque ma rente"),
        ("la cpam bloque ma rente. je vous ai déjà tout expliqué !", "la cpam bloque ma rente."),
        ("tu te goures. la cpam bloque ma rente", "la cpam bloque ma rente"),
        ("oui regardez, il a envoyé son arrêt en mars", "il a envoyé son arrêt en mars"),
        ("la pharmacie ne me sert plus sans avance. note ça", "la pharmacie ne me sert plus sans avance."),
        ("non rien. j'ai rappelé le 3646 et je me trompe c'était le 4 pas le 5", "j'ai rappelé le 3646"),
        ("pour qu'on me rappelle sur mon portable. ma rente est bloquée", "ma rente est bloquée"),
        ("pouvez-vous mettre que j'ai trois enfants à charge ?", "j'ai trois enfants à charge"),
        ("je l'ai pas sous la main", ""),
        ("je veux pas donner mon nom mais un médecin a refusé mon frère", "un médecin a refusé mon frère"),
        ("Je préfère rester anonyme, mon dentiste ne prend pas la C2S", "mon dentiste ne prend pas la C2S"),
        ("sans donner mon nom, un kiné refuse de venir chez ma mère", "un kiné refuse de venir chez ma mère"),
        ("je veux dénoncer une infirmière c'est possible sans dire qui je suis", ""),
    ],
)
def test_ce_qui_n_est_dit_qu_au_chat_n_est_pas_du_recit(dit: str, recit: str) -> None:
    assert lire_recit(dit) == recit


@pytest.mark.parametrize(
    "dit",
    [
        "J'ai réclamé en août, ils ont répondu que non. Depuis je paie tout",
        "je cherche une orthophoniste pour ma fille, la seule du coin refuse la CSS",
        "vous m'avez refusé mon arrêt de travail",
        "mon mari (il a 80 ans) attend sa pension depuis juin",
        "non remboursé depuis juin, mon fauteuil reste à ma charge",
    ],
)
def test_ce_qui_est_raconte_reste_entier(dit: str) -> None:
    assert lire_recit(dit) == dit


def test_le_nom_sort_sans_casser_la_phrase() -> None:
    dit = "je suis revenue du Mali en mai, je m'appelle Fanta Keita, j'ai demandé ma carte en juin"
    assert lire_recit(dit) == "je suis revenue du Mali en mai, j'ai demandé ma carte en juin"
    dit = "je m'appelle Luc Petit, la cpam de Nantes (j'habite Nantes 44000) me doit 900 €"
    assert lire_recit(dit) == "la cpam de Nantes me doit 900 €"


@pytest.mark.parametrize(
    ("dit", "souhait"),
    [
        ("qu'ils me paient, bande de pourris de merde qu'ils sont", "qu'ils me paient"),
        ("qu'ils règlent la facture ces connards", "qu'ils règlent la facture"),
        ("je m'appelle Luc Petit et je veux être soigné", "je veux être soigné"),
        ("qu'on me rembourse, ah et ma date de naissance c'est le 4 mai 1980", "qu'on me rembourse"),
        ("ok bonjour la remise de ma dette", "la remise de ma dette"),
        ("annuler la pénalité, je joins aussi mes fiches de paie ou pas", "annuler la pénalité"),
        ("par mail ok", ""),
        ("qu'on me réponde", "qu'on me réponde"),
    ],
)
def test_le_souhait_n_est_que_ce_qui_est_attendu(dit: str, souhait: str) -> None:
    assert lire_souhait(dit) == souhait


@pytest.mark.parametrize(
    ("dit", "fait"),
    [
        ("aucun juge. et mon patron a tout transmis lundi", "mon patron a tout transmis lundi"),
        ("le régime général, par contre ma femme est tombée malade", "ma femme est tombée malade"),
        ("c'est la troisième fois qu'elle me raccroche au nez", "c'est la troisième fois qu'elle me raccroche au nez"),
        ("non, et la conseillère m'a raccroché au nez", "la conseillère m'a raccroché au nez"),
    ],
)
def test_un_fait_se_reconnait_a_sa_forme(dit: str, fait: str) -> None:
    assert a_partir_du_fait(dit) == fait


@pytest.mark.parametrize(
    "dit",
    [
        "le 3 septembre",
        "je suis sa fille",
        "je suis retraitée de l'enseignement",
        "j'ai pas saisi de tribunal",
        "j'ai pas d'adresse mail",
        "c'est ma mère qui est concernée",
        "il s'appelle Jean Petit",
        "elle est née le 3 mai 1950",
        "je vous ai déjà répondu trois fois",
        "j'ai tout mis au début",
        "je préfère un courrier papier",
    ],
)
def test_une_reponse_n_est_pas_un_fait(dit: str) -> None:
    assert a_partir_du_fait(dit) == ""
