"""For whom people write, which régime covers them, whether a court is seised: from running text and text messages."""

import pytest

from bot.extraction.affaire.situation import lire_situation
from bot.extraction.personnes.personnes import lire_pour_qui


def pour_qui(texte: str) -> str | None:
    """ "qualite:lien", "soi", or None where the text does not say."""
    lu = lire_pour_qui(texte)
    if lu is None:
        return None
    return "soi" if lu.soi else f"{lu.qualite}:{lu.lien}"


def regime(texte: str) -> str | None:
    dit = lire_situation(texte).regime
    return dit.valeur if dit else None


def procedure(texte: str) -> str | None:
    dit = lire_situation(texte).procedure_judiciaire
    return dit.valeur if dit else None


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("bonjour jecri pour ma mere ki a 82 ans", "enfant:ma mere"),
        ("une dame que je suis n'a plus de médecin traitant", "professionnel:une dame que je suis"),
        ("c'est pour mon voisin de 80 ans qui ne sait pas écrire", "proche:mon voisin"),
        ("en tant que tutrice de Mme Perrin je vous saisis", "tuteur:tutrice"),
        ("j'accompagne un jeune en foyer qui n'a plus de carte vitale", "professionnel:un jeune"),
        ("cest pr ma belle mere", "proche:ma belle mere"),
        ("ma mère de 84 ans à l'ehpad, la cpam refuse son transport en ambulance", "enfant:ma mère"),
        ("mon mari est diabétique, la caisse ne rembourse pas ses lecteurs", "conjoint:mon mari"),
        ("mon fils a 17 ans, la CPAM de l'Isère refuse de payer son fauteuil", "parent:mon fils"),
        ("mon petit frère de 16 ans a été refusé par un orthodontiste", "proche:mon petit frère"),
        ("ma nièce n'a pas de médecin traitant", "proche:ma nièce"),
        ("mes beaux-parents ont reçu un indu", "proche:mes beaux-parents"),
        ("mon grand père ne touche plus rien de la cpam", "proche:mon grand père"),
        ("je suis mandataire judiciaire à la protection des majeurs", "tuteur:mandataire judiciaire"),
        ("je suis le papa de Lucas 6 ans, l'orthophoniste refuse", "parent:le papa"),
        ("jaide une amie qui parle pas francais", "proche:une amie"),
        ("mon conjoint ne reçoit plus ses IJ", "conjoint:mon conjoint"),
        ("la cpam a suspendu les droits de mon père", "enfant:mon père"),
        ("ils ont refusé l'ALD de mon époux", "conjoint:mon époux"),
        ("ma compagne est bloquée avec la cpam", "conjoint:ma compagne"),
        ("mon copain attend ses indemnités depuis 3 mois", "conjoint:mon copain"),
        ("je travaille au CCAS, je vous contacte pour un usager", "professionnel:un usager"),
        ("je suis assistante sociale à l'hopital, c'est pour un patient", "professionnel:un patient"),
        ("jécris à la place de mon mari il est hospitalisé", "conjoint:mon mari"),
        ("on refuse de soigner mon gamin", "parent:mon gamin"),
        ("c pas moi c mon fils", "parent:mon fils"),
        ("c'est ma soeur qui est concernée", "proche:ma soeur"),
        ("mon frere il arrive pa a avoir un medecin", "proche:mon frere"),
        ("je vous écris au nom de ma tante", "proche:ma tante"),
        ("je représente mon père décédé", "enfant:mon père"),
        ("j'appelle pour une copine", "proche:une copine"),
        ("ma fille n'arrive plus à joindre la caisse", "parent:ma fille"),
        ("mon papi 91 ans il a plus de docteur", "proche:mon papi"),
        ("c'est la maman de mon mari qui a un souci", "proche:la maman de mon mari"),
        ("je fais la démarche pour mes parents", "enfant:mes parents"),
        ("ma mamie a pas internet donc c moi qui ecri", "proche:ma mamie"),
        ("les droits de mes enfants ont été coupés", "parent:mes enfants"),
        ("la caisse ne veut pas rembourser mon bébé", "parent:mon bébé"),
        ("ma grande soeur a perdu ses droits", "proche:ma grande soeur"),
        ("cest pour un monsieur agé qui sait pas lire", "autre:un monsieur agé"),
        ("je parle au nom d'une famille syrienne", "autre:une famille"),
        ("nous accompagnons une famille sans papiers", "professionnel:une famille"),
        ("mes grands-parents n'ont plus de médecin", "proche:mes grands-parents"),
        ("mon beau-père a été radié", "proche:mon beau-père"),
        ("mon épouse, 67 ans, est sans médecin traitant", "conjoint:mon épouse"),
        ("mon fils 12 ans a besoin d'un orthophoniste", "parent:mon fils"),
        ("jai amené ma fille chez lophtalmo il la refusé", "parent:ma fille"),
        ("ma soeur (45 ans) ne touche plus ses ij", "proche:ma soeur"),
    ],
)
def test_la_personne_dont_c_est_le_cas(texte: str, attendu: str) -> None:
    assert pour_qui(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "ma mère m'a dit de vous écrire",
        "mon mari travaille chez EDF",
        "je vis avec ma fille",
        "ma voisine m'a parlé de vous",
        "mon médecin est parti à la retraite",
        "mon fils m'aide à écrire ce message",
        "mon assistante sociale me dit d'écrire",
        "le fils de mon médecin m'a reçu",
        "le mari de la secrétaire",
        "je garde mes petits-enfants",
        "ma tutrice ne fait rien",
        "je suis suivie par une assistante sociale",
        "un ami m'a conseillé le médiateur",
        "une dame au guichet m'a dit que c'était bon",
        "une dame de la cpam que j'ai eue au téléphone",
        "mon patron refuse de remplir l'attestation",
        "pour mes yeux j'attends depuis 8 mois",
        "pour ma carte vitale",
        "pour mon dos",
        "c'est pour un renseignement",
        "c'est pour une réclamation",
        "j'ai perdu mon père en mars et la cpam me réclame de l'argent",
        "comme ma soeur j'ai eu un refus",
        "ma soeur a eu le meme probleme l'an dernier",
        "j'écris pour me plaindre",
        "je suis tombé chez mon père",
        "mon mari et ma fille sont d'accord avec moi",
        "j'ai un ami avocat",
        "je suis enceinte de mon deuxième enfant",
        "congé maternité pour mon fils né en mai",
        "je touche plus rien depuis que j'ai arrêté de travailler pour m'occuper de mon fils",
        "le dentiste de mon mari m'a refusé",
        "on est sans medecin mon mari et moi",
        "une dame m'a raccroché au nez",
        "une personne de la cpam a refusé",
        "une personne n'a pas répondu",
        "mon copain m'a dit de réclamer",
        "le père de mes enfants ne paie pas",
        "jsuis pas sa mere",
        "je suis la maman de trois enfants et on me refuse la c2s",
        "mon chien est malade",
        "moi et ma femme on a plus de docteur",
        "mon conseiller n'arrive pas à m'aider",
        "la fille de l'accueil n'a pas compris",
        "ma banque n'a pas recu le virement",
        "c'est mon mari qui tape",
        "mon père et ma mère m'ont dit de venir",
        "je suis malvoyant, mon fils tape",
        "ma fille m'a dit que la cpam refuse mes soins",
        "mon mari a appelé, la cpam refuse mon arrêt",
        "ma soeur est infirmière, la cpam ne me rembourse pas sa visite",
    ],
)
def test_une_personne_citee_n_est_pas_celle_dont_c_est_le_cas(texte: str) -> None:
    assert pour_qui(texte) is None


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("jsui a la msa depui 2 ans", "autre_que_general"),
        ("je suis cheminot, caisse SNCF", "autre_que_general"),
        ("je bosse à la ratp, j'ai la caisse ratp", "autre_que_general"),
        ("ma secu cest la mgen", "gestion_deleguee"),
        ("je suis exploitant agricole", "autre_que_general"),
        ("regime general oui", "general"),
        ("je dépend de la cavimac", "autre_que_general"),
        ("clerc de notaire donc CRPCEN", "autre_que_general"),
        ("mon mari est marin, il dépend de l'ENIM, c'est pour lui que j'écris", "autre_que_general"),
        ("j'ai quitté la msa pour la cpam l'an dernier", "general"),
        ("on est a la secu normale cpam", "general"),
        ("je releve de la mutualité sociale agricole", "autre_que_general"),
        ("je suis prof, c'est la mgen qui me rembourse", "gestion_deleguee"),
        ("moi c'est le régime des mines, CANSSM", "autre_que_general"),
        ("je suis gendarme, ma caisse c'est la CNMSS", "autre_que_general"),
        ("g la caisse des francais de letranger CFE", "autre_que_general"),
        ("je dépends de la CPAM de Lyon", "general"),
        ("affiliée cpam 69", "general"),
        ("retraité sncf je suis à la caisse sncf", "autre_que_general"),
        ("passé de la cpam à la msa en mars", "autre_que_general"),
        ("passée de la msa à la cpam en mars", "general"),
        ("je suis pharmacien et la CPAM refuse mes factures", "general"),
    ],
)
def test_le_regime_de_la_personne(texte: str, attendu: str) -> None:
    assert regime(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "mon patron est à la MSA",
        "la msa m'a dit de voir avec vous",
        "je suis suivi au centre de santé MGEN",
        "j'ai une complementaire MGEN",
        "je suis au régime sans sel",
        "j'ai acheté un billet SNCF",
        "accident à la gare SNCF",
        "mon fils travaille à la SNCF",
        "ma fille est à la MSA",
        "avant j'étais à la RATP",
        "je suis intermittente",
        "je suis frontalier",
        "je suis à la CAF",
        "on m'a parlé de la MSA",
        "ma mutuelle c'est la MGEN",
        "le médiateur de la MSA",
        "je suis à la recherche d'un médecin",
        "jsuis agent ratp",
        "j'ai eu la msa au téléphone",
        "j'ai la mgen comme mutuelle",
        "j'ai reçu un courrier de la msa par erreur",
        "la cpam m'a transféré à la msa",
        "un collègue passé à la msa",
    ],
)
def test_un_regime_cite_n_est_pas_le_sien(texte: str) -> None:
    assert regime(texte) is None


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("g saisi le tribunal ya 2 mois", "en_cours"),
        ("jai rdv au pole social du tribunal le 3 mai", "en_cours"),
        ("mon avocat a saisi le TJ", "en_cours"),
        ("jattend le jugement du tribunal", "en_cours"),
        ("j'ai un procès contre la cpam", "en_cours"),
        ("pas encore mais je compte aller au tribunal", "annoncee"),
        ("si rien ne bouge j'irai devant le juge", "annoncee"),
        ("non jamais été au tribunal", "aucune"),
        ("ni avocat ni tribunal", "aucune"),
        ("ya aucun truc en justice", "aucune"),
        ("non rien en justice", "aucune"),
        ("aucune démarche judiciaire", "aucune"),
        ("non pas de justice", "aucune"),
        ("je passe au tribunal le mois prochain contre la caisse", "en_cours"),
        ("l'affaire est devant le tribunal", "en_cours"),
        ("je pense prendre un avocat et attaquer la cpam", "annoncee"),
        ("jvai les trainer en justice", "annoncee"),
        ("je suis prêt à aller en justice", "annoncee"),
        ("mon recours est au tribunal judiciaire depuis mars", "en_cours"),
        ("on a deja fait appel a la cour d'appel contre la cpam", "en_cours"),
        ("jé pa saisi de juge", "aucune"),
        ("il n'y a pas de procédure devant le tribunal", "aucune"),
        ("pas de procédure en cours", "aucune"),
        ("si vous ne répondez pas je vais saisir le tribunal", "annoncee"),
        ("je vais peut etre saisir le tj", "annoncee"),
        ("je n'ai jamais été convoquée au tribunal", "aucune"),
    ],
)
def test_la_procedure_de_la_personne(texte: str, attendu: str) -> None:
    assert procedure(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "le tribunal administratif de mon village a fermé",
        "je travaille au tribunal",
        "j'habite en face du tribunal",
        "je suis avocat",
        "mon divorce passe au tribunal",
        "je suis en procès avec mon voisin",
        "j'ai porté plainte contre mon ex",
        "une procédure de remboursement est en cours",
        "procédure d'ALD en cours",
        "ma soeur a saisi le tribunal contre son employeur",
        "on m'a dit que je pouvais aller au tribunal",
        "faut il un avocat",
        "j'ai gagné au tribunal en 2019 contre mon proprio",
        "la cpam menace de me poursuivre en justice",
        "la justice c'est trop long",
        "c'est injuste",
        "mon dossier est en cours",
        "est ce que je perds le droit d'aller au tribunal",
        "je suis convoqué par le médecin conseil",
        "je suis convoqué à la cpam",
        "le jugement de divorce me donne la garde",
        "j'ai demandé l'aide juridictionnelle pour mon divorce",
        "si je saisis le tribunal ça annule ?",
        "si j'attaque la cpam",
        "j'ai un procès contre mon garagiste",
        "j'ai un avocat",
        "j'ai rdv au tribunal pour mon divorce",
        "aucune idée pour le tribunal",
        "le tribunal m'a donné tort contre mon bailleur",
        "aucun avocat ne veut aller au tribunal pour 100 euros",
        "est-ce que j'ai droit à un proces",
        "un ami avocat dit d'aller au tribunal",
        "c'est au juge de décider",
        "je veux eviter le tribunal",
    ],
)
def test_un_tribunal_cite_n_est_pas_une_procedure(texte: str) -> None:
    assert procedure(texte) is None
