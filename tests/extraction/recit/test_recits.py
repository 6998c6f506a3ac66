"""What of a message belongs in the account that the mediator reads."""

import pytest

from bot.extraction.identifiants.identifiants import masquer
from bot.extraction.recit.recits import lire_recit, lire_souhait, nomme_un_objet, raconte_une_demarche, sans_resultat


@pytest.mark.parametrize(
    ("texte", "recit"),
    [
        (
            "Bonjour je m'appelle Luc Martin, mon numéro de sécu 1 85 05 78 006 084 91, ils ont mis ma rente à 10 % au lieu de 25, "
            "vous pouvez me joindre au 06 39 98 12 34",
            "ils ont mis ma rente à 10 % au lieu de 25",
        ),
        (
            "je m'appelle luc martin ma pension est en categorie 1 mon tel 06 39 98 12 34 et j'ai ecri le 3 mars a la cpam",
            "ma pension est en categorie 1, j'ai ecri le 3 mars a la cpam",
        ),
        ("j'ai envoyé un mail a la cpam en mars, mon mail a.b@exemple.fr", "j'ai envoyé un mail a la cpam en mars"),
        ("La caisse me doit 1.250,50 euros. M. Durand m'a dit d'attendre.", None),
    ],
)
def test_les_identifiants_partent_et_les_faits_restent(texte: str, recit: str | None) -> None:
    masque, _ = masquer(texte)
    assert lire_recit(masque) == (texte if recit is None else recit)


@pytest.mark.parametrize(
    ("texte", "recit"),
    [
        ("bande de voleurs j'ai réclamé le 3 mars et rien", "j'ai réclamé le 3 mars et rien"),
        (
            "Ma caisse, la CPAM du Tarn, ne répond pas à ma lettre.",
            "Ma caisse, la CPAM du Tarn, ne répond pas à ma lettre.",
        ),
        ("ces connards ont refusé mon dossier", "ces […] ont refusé mon dossier"),
        ("putain la cpam me paye pas merde", "la cpam me paye pas"),
        ("Vous êtes tous des incapables et des voleurs, allez vous faire voir", ""),
        ("ces abrutis de la cgss ont rayé mon nom deux fois", "la cgss ont rayé mon nom deux fois"),
        ("cette saloperie de carte est bloquée depuis avril", "cette carte est bloquée depuis avril"),
        (
            "votre site de merde a effacé ma demande et j'ai tout refait",
            "votre site a effacé ma demande et j'ai tout refait",
        ),
        ("Ces rapaces n'ont rien remboursé depuis juin.", "Ces […] n'ont rien remboursé depuis juin."),
        ("ils ont perdu mes papiers c'est quoi ce bureau de merde", "ils ont perdu mes papiers"),
        ("c'est des escrocs ils ont gardé mes 90 euros", "ils ont gardé mes 90 euros"),
        ("putain de merde ils ont clos mon dossier sans me le dire", "ils ont clos mon dossier sans me le dire"),
        ("les salauds du bureau de Sens ont jeté mes papiers", "les […] du bureau de Sens ont jeté mes papiers"),
        (
            "c'est une bande de clowns qui a égaré mon arrêt trois fois",
            "c'est une […] qui a égaré mon arrêt trois fois",
        ),
        (
            "ces enculés ont coupé mes soins, ma fille est asthmatique et elle n'a plus rien",
            "ces […] ont coupé mes soins, ma fille est asthmatique et elle n'a plus rien",
        ),
    ],
)
def test_l_injure_part_et_le_fait_reste(texte: str, recit: str) -> None:
    assert lire_recit(texte) == recit


@pytest.mark.parametrize(
    "texte",
    [
        "la secrétaire m'a traitée de grosse conne devant tout le monde",
        "le dentiste m'a traité de voleur et d'abruti parce que je payais en deux fois",
        "ils m'ont appelé sale pauvre, il a insulté ma mère de pute",
    ],
)
def test_l_injure_que_la_personne_a_recue_est_le_fait(texte: str) -> None:
    assert lire_recit(texte) == texte


@pytest.mark.parametrize(
    ("texte", "recit"),
    [
        ("Ma caisse refuse mes IJ depuis mars, est-ce normal ?", "Ma caisse refuse mes IJ depuis mars"),
        ("comment je peux faire j'ai ecrit a la cpam ils repondent pas", "j'ai ecrit a la cpam ils repondent pas"),
        (
            "comment faire, j'ai réclamé pour mes soins et ils répondent pas ?",
            "j'ai réclamé pour mes soins et ils répondent pas",
        ),
        ("comment faire, j'ai le droit de saisir le médiateur ?", ""),
        ("Si ma caisse ne répond pas, que faire ?", ""),
        ("est-ce que la caisse peut refuser mes soins", ""),
    ],
)
def test_ce_qu_une_question_raconte_reste(texte: str, recit: str) -> None:
    assert lire_recit(texte) == recit


@pytest.mark.parametrize(
    "texte",
    [
        "cpam du finistere. et vous avez mal lu",
        "pas de tribunal",
        "non, aucun tribunal, et oui je suis bien à la CPAM",
        "non je n'ai pas saisi le tribunal et je suis à la cpam",
        "pas de tribunal et non plus de juge ni d'avocat",
        "je sais pas si j'ai fait une réclamation",
        "c'est pour ma mère",
        "vous comprenez rien",
        "je vous l'ai déjà dit",
        "bonjour madame, merci d'avance",
        "je veux saisir le médiateur",
    ],
)
def test_ce_qui_ne_raconte_rien_n_y_entre_pas(texte: str) -> None:
    assert lire_recit(texte) == ""


def test_une_demande_qui_dit_pourquoi_raconte() -> None:
    texte = "je saisis le médiateur car la cpam m'a pas payé mes ij"
    assert lire_recit(texte) == texte


def test_une_clause_vide_part_seule() -> None:
    dit = "ma cpam ne répond pas à ma réclamation faite par courrier"
    assert lire_recit(f"{dit}, pas de tribunal") == dit


@pytest.mark.parametrize(
    ("fait", "sans_tribunal"),
    [
        ("la cpam ne répond pas a ma réclamation du 12 mars", "et il y a pas de tribunal"),
        ("ma cpam repond pas a ma reclamation", "pas de tribunal"),
        ("ils ont perdu tous mes papiers", "et pas de tribunal"),
        ("pas de rendez-vous chez le neurologue avant 2028", "y a pas de procès"),
        ("le kiné m'a insultée pendant la séance", "et je ne suis pas allée en justice"),
        ("mon indu de 900 euros est faux", "aucun tribunal saisi"),
    ],
)
def test_un_fait_reste_sans_le_tribunal_qu_il_n_y_a_pas(fait: str, sans_tribunal: str) -> None:
    assert lire_recit(f"{fait} {sans_tribunal}") == fait


@pytest.mark.parametrize(
    "lieu",
    [
        ", je réside à Arras (62000)",
        " et j'habite au 12 rue des Lilas 29200 Brest",
        " je vis a rennes",
        ", domiciliée 3 bis avenue Foch, 44000 Nantes",
    ],
)
def test_ou_l_on_vit_n_est_pas_du_recit(lieu: str) -> None:
    assert lire_recit(f"la cpam m'a coupé mes ij{lieu}") == "la cpam m'a coupé mes ij"


@pytest.mark.parametrize(
    "texte",
    [
        "la cpam m'a coupé mes ij depuis que je vis a rennes",
        "j'ai déménagé, j'habite à Nice 06000 maintenant, et ma cpam n'a pas transféré mon dossier",
        "je vis seule avec mes deux enfants et la cpam ne paye plus",
    ],
)
def test_un_lieu_qui_compte_reste(texte: str) -> None:
    assert lire_recit(texte) == texte


@pytest.mark.parametrize(
    ("texte", "recit"),
    [
        ("et mettez aussi que j'ai envoyé un recommandé le 2 juin", "j'ai envoyé un recommandé le 2 juin"),
        ("dites au médiateur que je suis seule avec deux enfants", "je suis seule avec deux enfants"),
        ("oui, envoyez, et ajoutez qu'ils ont perdu mon dossier", "ils ont perdu mon dossier"),
        ("oui j'accepte que ma réclamation soit transmise à la cpam", ""),
        ("je confirme que j'ai envoyé mes arrêts en mars", "je confirme que j'ai envoyé mes arrêts en mars"),
        ("envoyé en recommandé le 3 mars à la caisse", "envoyé en recommandé le 3 mars à la caisse"),
    ],
)
def test_une_consigne_ou_un_accord_part_et_le_fait_reste(texte: str, recit: str) -> None:
    assert lire_recit(texte) == recit


def test_le_resultat_d_avant_part_seul() -> None:
    dit = "Ma pension est en catégorie 1. La caisse a refusé ma réclamation."
    assert sans_resultat(dit, "reponse_insatisfaisante") == "Ma pension est en catégorie 1."


@pytest.mark.parametrize("texte", ["mes ij", "la carte vitale de ma fille", "ma pension", "un indu de 300 €"])
def test_ce_dont_parle_un_litige(texte: str) -> None:
    assert nomme_un_objet(texte)


def test_une_reclamation_sans_sujet() -> None:
    texte = "ma cpam ne répond pas à ma réclamation du 12 mars faite par courrier"
    assert raconte_une_demarche(texte)
    assert not nomme_un_objet(texte)


def test_ce_qu_un_autre_a_dit_reste_entier() -> None:
    dit = "Le radiologue m'a dit « Vous ne comprenez rien, vous êtes bête ou quoi ? » devant tout le monde."
    assert lire_recit(f"{dit} Que faire ?") == dit


@pytest.mark.parametrize(
    "texte",
    [
        "la secu me reclame 1150 euros, je conteste car c'est une erreur de mon employeur et pas la mienne",
        "L'hôpital refuse mes séances depuis que j'ai la C2S",
        "J'ai demandé à la caisse, par recommandé, pourquoi mes soins ne sont plus pris à 100 %.",
        "Ma mutuelle me refuse tout parce que la CPAM n'a pas transmis le décompte",
    ],
)
def test_un_autre_organisme_dans_l_histoire_n_en_chasse_pas_les_faits(texte: str) -> None:
    assert lire_recit(texte) == texte


@pytest.mark.parametrize(
    ("texte", "recit"),
    [
        ("Ma carte vitale ne marche plus et ma mutuelle refuse d'avancer.", "Ma carte vitale ne marche plus."),
        ("mes indemnités ne tombent plus, la caf refuse mon rsa, elle dit non", "mes indemnités ne tombent plus"),
        ("la CAF m'a supprimé l'AAH et mes indemnités ne viennent plus", "mes indemnités ne viennent plus"),
        ("Ma mutuelle refuse de payer et la CAF a coupé mes APL", ""),
        ("Ma mutuelle ne rembourse rien, mon dentiste est cher", ""),
    ],
)
def test_l_autre_organisme_part_sans_le_trouble_d_a_cote(texte: str, recit: str) -> None:
    assert lire_recit(texte) == recit


def test_la_question_au_milieu_part_entiere() -> None:
    assert (
        lire_recit("Refus confirmé. Qui aurait rédigé l'ordonnance, le chat ? 198 euros.")
        == "Refus confirmé. 198 euros."
    )


@pytest.mark.parametrize(
    "texte",
    [
        "J'ai une deuxième personne : Mme Karim Nadia, elle n'a pas reçu son remboursement",
        "j'ai aussi un autre dossier. Monsieur Petit attend ses indemnités depuis mars",
        "Votre compréhension est inexacte, je n'ai pas dit cela",
        "tu peux parler normal",
        "oui de vive voix, mais elle n'a pas d'adresse mail",
        "on veut saisir pour elle",
        "mais si, c'est la CPAM le probleme",
        "je suis au bout du rouleau",
        "pardon je verifie c'est bien ce que y a sur la carte",
        "enlevez la ligne sur les taxis, et mettez un autre sujet",
        "vous l'avez mise dans mon récit !",
        "vous êtes vraiment trop longs",
        "si ça continue je vais tout cramer chez vous",
    ],
)
def test_ce_qui_est_dit_a_l_assistant_n_y_est_pas(texte: str) -> None:
    assert lire_recit(texte) == ""


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Votre compréhension est inexacte. Mme Petit n'a pas reçu ses indemnités.", "Mme Petit n'a pas reçu ses indemnités."),
        ("la cpam me doit 3 mois, je suis au bout du rouleau", "la cpam me doit 3 mois"),
        ("notez : la caisse a perdu mon dossier", "la caisse a perdu mon dossier"),
        ("Je voudrais saisir le médiateur car ma caisse ne répond pas.", "Je voudrais saisir le médiateur car ma caisse ne répond pas."),
        ("ils m'ont dit de corriger ma feuille de soins", "ils m'ont dit de corriger ma feuille de soins"),
    ],
)  # fmt: skip
def test_le_reste_du_message_y_est(texte: str, attendu: str) -> None:
    assert lire_recit(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("ben ses indemnités. vs etes lents franchement je vais vous cramer la baraque", "ses indemnités."),
        ("être remboursé de mes deux trajets", "être remboursé de mes deux trajets"),
        ("qu'ils payent, ces bureaux de mes deux", "qu'ils payent, ces bureaux"),
        ("qu'on me paie mes indemnités journalieres putain de merde", "qu'on me paie mes indemnités journalieres"),
        ("être remboursé de mes taxis, vous êtes lents", "être remboursé de mes taxis"),
        ("Que la caisse corrige mon dossier.", "Que la caisse corrige mon dossier."),
        ("je vais vous péter la gueule", ""),
    ],
)
def test_du_souhait_seul_le_souhait_reste(texte: str, attendu: str) -> None:
    assert lire_souhait(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("Je m'appelle Nathalie Perrin, née le 14 mars 1979, mon numéro c'est {nir:valide}. Ma caisse ne paie plus mes IJ.", "Ma caisse ne paie plus mes IJ."),
        ("née le 3/4/1980 à Brest, {nir:valide}, la cpam me doit 300 euros", "la cpam me doit 300 euros"),
        ("mon fils, né le 3 mai 2026, n'est pas rattaché à mon dossier", "mon fils, né le 3 mai 2026, n'est pas rattaché à mon dossier"),
        ("on me reclame 1340 euro de trop percu jveu saisir le mediateur", "on me reclame 1340 euro de trop percu"),
        ("je voudrais saisir le médiateur ma caisse ne me paie plus mes ij", "ma caisse ne me paie plus mes ij"),
        ("aucun et jai fait une reclamation sur ameli", "jai fait une reclamation sur ameli"),
        ("je vous ai déjà dit que la cpam me doit 300 euros", "la cpam me doit 300 euros"),
        ("j'ai appelé 3 fois la caisse je vous le dis", "j'ai appelé 3 fois la caisse"),
        ("ils maintiennent leur refus. et remettez mon prenom en premier Julie Marchand", "ils maintiennent leur refus."),
        ("j'ai appelé 6 cabinets, tous complets. Alain Besse", "j'ai appelé 6 cabinets, tous complets."),
        ("je ne veux pas payer cet indu", "je ne veux pas payer cet indu"),
        ("la CPAM m'a dit de laisser tomber", "la CPAM m'a dit de laisser tomber"),
        ("Je vous ai déjà écrit que je ne souhaitais pas le donner.", ""),
        ("69100 mais j'aimerais mieux pas que ma cpam soit au courant de mon adresse", ""),
        ("je préfère que la caisse ne sache pas où j'habite", ""),
        ("je préfère ne pas le communiquer", ""),
    ],
)  # fmt: skip
def test_ce_qui_est_dit_d_un_trait_a_l_assistant_part_seul(texte: str, attendu: str) -> None:
    assert lire_recit(texte) == attendu


@pytest.mark.parametrize(
    ("texte", "recit"),
    [
        ("g 27 ans jhabite a rennes et la secu a refusé mon arrêt", "la secu a refusé mon arrêt"),
        ("moi c'est Lucie 58 ans de Nantes la caisse a stoppé ma pension", "la caisse a stoppé ma pension"),
        ("J'habite Brest, ils ont fermé mes droits en mai.", "ils ont fermé mes droits en mai."),
        ("J'ai 61 ans et ils refusent ma retraite anticipée.", "J'ai 61 ans et ils refusent ma retraite anticipée."),
        (
            "j'habite à Nice maintenant et mon dossier est resté à Caen",
            "j'habite à Nice maintenant et mon dossier est resté à Caen",
        ),
        ("j'ai réclamé en mai via {courriel:valide} et ils ont dit non", "j'ai réclamé en mai, ils ont dit non"),
    ],
)
def test_l_age_et_la_ville_de_qui_ecrit_ne_sont_pas_de_l_histoire(texte: str, recit: str) -> None:
    assert lire_recit(texte) == recit


@pytest.mark.parametrize(
    ("texte", "recit"),
    [
        ("vous écoutez rien la caisse a payé mon ex à ma place", "la caisse a payé mon ex à ma place"),
        ("tu comprends pas, ils ont radié ma fille deux fois", "ils ont radié ma fille deux fois"),
        ("je vous redis une dernière fois : ils ont gardé mon dossier", "ils ont gardé mon dossier"),
        ("Je vous contacte car la CPAM a clos ma demande.", "la CPAM a clos ma demande."),
        ("le texte est incomplet, on m'a dit au guichet que c'était perdu", "on m'a dit au guichet que c'était perdu"),
        ("c'est pour ma mère et elle a perdu ses droits en juin", "elle a perdu ses droits en juin"),
        ("notez que j'ai payé et que j'attends depuis mai", "j'ai payé et j'attends depuis mai"),
        ("ils ont coupé mes ij en mai et j'en peux plus", "ils ont coupé mes ij en mai"),
        ("la cpam me rembourse pas mes soins je sais plus quoi faire", "la cpam me rembourse pas mes soins"),
        (
            "le kiné a crié sur ma fille, et la caf lui a coupé son allocation aussi",
            "le kiné a crié sur ma fille",
        ),
        ("Je vous écris suite au refus de mes IJ.", "Je vous écris suite au refus de mes IJ."),
    ],
)
def test_ce_qui_est_dit_a_l_assistant_autour_d_un_fait_n_en_est_pas(texte: str, recit: str) -> None:
    assert lire_recit(texte) == recit


@pytest.mark.parametrize(
    "texte",
    [
        "la cpam ne paye plus mes ij\n- Youssef El Amrani\n- je vis à Nantes 44000",
        "la cpam ne paye plus mes ij. aucun tribunal saisi. anne-marie le goff.",
        "bjr marc roussel. la cpam ne paye plus mes ij",
        "la cpam ne paye plus mes ij, n'diaye aminata, joignable au {tel:valide}",
    ],
)
def test_le_nom_de_qui_ecrit_n_est_pas_du_recit(texte: str) -> None:
    assert lire_recit(texte).strip(".") == "la cpam ne paye plus mes ij"
