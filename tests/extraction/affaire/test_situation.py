"""What a message says of the fields of the rules, and nothing that it does not say."""

import pytest

from bot.extraction.affaire.situation import Dit, SituationLue, lire_situation

VALEURS = {
    "organisme": {"assurance_maladie", "autre_que_assurance_maladie"},
    "regime": {"general", "gestion_deleguee", "autre_que_general"},
    "procedure_judiciaire": {"aucune", "annoncee", "en_cours"},
    "reclamation": {"sans_succes", "en_attente", "orale_seulement", "aboutie", "pas_faite"},
    "resultat": {"reponse_insatisfaisante", "absence_reponse"},
    "canal_reclamation": {"compte_ameli", "courrier", "courriel", "telephone", "accueil", "autre"},
    "dispositif": {"c2s", "ame", "cmu"},
}
"""Values of the contract, "inconnu" apart: it is asked for, never read."""


def valeur(dit: Dit[str] | None) -> str | None:
    return dit.valeur if dit else None


@pytest.mark.parametrize(
    ("texte", "regime"),
    [
        ("je veux saisir le mediateur, cpam", "general"),
        ("saisir le médiateur de la cpam", None),
        ("je suis à la MSA", "autre_que_general"),
        ("jsui a la msa", "autre_que_general"),
        ("MSA", "autre_que_general"),
        ("c'est la msa", "autre_que_general"),
        ("régime agricole", "autre_que_general"),
        ("salarié agricole", "autre_que_general"),
        ("je dépends de la CPRPSNCF", "autre_que_general"),
        ("je suis affilié au régime spécial de la SNCF", "autre_que_general"),
        ("je relève de la CRPCEN, puis-je vous saisir ?", "autre_que_general"),
        ("caisse militaire CNMSS", "autre_que_general"),
        ("ma caisse c'est l'ENIM", "autre_que_general"),
        ("la MSA refuse de me rembourser mes soins", "autre_que_general"),
        ("j'écris pour ma mère, elle est à la MSA", "autre_que_general"),
        ("je suis à la MGEN", "gestion_deleguee"),
        ("c'est la MGEN qui gère ma sécu", "gestion_deleguee"),
        ("LMDE", "gestion_deleguee"),
        ("ma mutuelle gère ma sécurité sociale", "gestion_deleguee"),
        ("la MGEN ne me rembourse pas", "gestion_deleguee"),
        ("régime général", "general"),
        ("je suis salariée du privé", "general"),
        ("je suis à la CPAM", "general"),
        ("oui la cpam", "general"),
        ("ma CPAM ne répond pas", "general"),
        ("la CPAM refuse de payer mes indemnités", "general"),
        ("étudiant, je suis à la cpam", "general"),
        ("j'ai la C2S et c'est la CPAM qui me gère", "general"),
        ("avant j'étais à la MSA, maintenant je suis à la CPAM", "general"),
    ],
)
def test_le_regime_qui_est_dit(texte: str, regime: str) -> None:
    assert valeur(lire_situation(texte).regime) == regime


@pytest.mark.parametrize(
    "texte",
    [
        "je suis étudiant",
        "je suis auto-entrepreneur",
        "je suis retraité",
        "je suis militaire",
        "mon voisin est à la MSA",
        "mon mari est à la MSA",
        "je ne suis pas à la MSA",
        "j'étais à la MSA",
        "est-ce que les assurés de la MSA peuvent saisir ?",
        "la MSA a-t-elle un médiateur ?",
        "c'est quoi le régime général ?",
        "le médiateur de la CPAM est-il gratuit ?",
        "j'ai un compte au crédit agricole",
        "ma mutuelle MGEN ne paie pas le complément",
        "la sécu ne répond pas",
    ],
)
def test_le_regime_ne_se_devine_pas(texte: str) -> None:
    assert lire_situation(texte).regime is None


@pytest.mark.parametrize(
    ("texte", "procedure"),
    [
        ("j'ai saisi le tribunal", "en_cours"),
        ("jé saisi le tribunale", "en_cours"),
        ("audience le 12 mars", "en_cours"),
        ("l'audience est fixée au 3 mai", "en_cours"),
        ("mon avocat a déposé une requête", "en_cours"),
        ("le pôle social est saisi", "en_cours"),
        ("la procédure est en cours au tribunal", "en_cours"),
        ("je suis convoquée devant le pôle social", "en_cours"),
        ("ma mère a saisi le tribunal judiciaire", "en_cours"),
        ("la cpam m'a assigné", "en_cours"),
        ("J'ai saisi le tribunal, puis-je quand même voir le médiateur ?", "en_cours"),
        ("je vais aller au tribunal", "annoncee"),
        ("je compte attaquer", "annoncee"),
        ("je vais saisir le tribunal si ça continue", "annoncee"),
        ("j'irai en justice", "annoncee"),
        ("jvai porter plainte", "annoncee"),
        ("je vais devoir aller jusqu'au tribunal", "annoncee"),
        ("pas de procès", "aucune"),
        ("pa de proces", "aucune"),
        ("aucune procédure", "aucune"),
        ("aucun procès en cours", "aucune"),
        ("je n'ai pas saisi le tribunal", "aucune"),
        ("j'ai pas saisi le tribunal", "aucune"),
        ("non pas de tribunal", "aucune"),
        ("je n'ai engagé aucune action en justice", "aucune"),
        ("rien au tribunal", "aucune"),
        # asked, supposed, about something else, or no court at all
        ("est-ce que je dois aller au tribunal ?", None),
        ("si je saisis le tribunal, que se passe-t-il ?", None),
        ("si j'ai déjà saisi le tribunal, puis-je venir ici ?", None),
        ("je ne sais pas si je dois saisir le tribunal", None),
        ("peut-on saisir le tribunal en même temps ?", None),
        ("le tribunal a prononcé mon divorce en 2019", None),
        ("j'ai saisi le tribunal pour mon divorce", None),
        ("je suis aux prud'hommes contre mon employeur", None),
        ("le juge des tutelles m'a nommée tutrice", None),
        ("j'ai saisi la commission de recours amiable", None),
        ("la CRA est saisie", None),
        ("je vais saisir le médiateur", None),
        ("mon avocat m'a conseillé de vous écrire", None),
        ("ils m'ont dit de saisir le tribunal", None),
        ("je n'ai pas confiance en la justice", None),
        ("je voudrais éviter le tribunal", None),
        ("je vais porter plainte à l'ordre des médecins", None),
        ("le tribunal judiciaire de Pontoise a déjà été saisi", "en_cours"),
        ("le tribunal de Saint-Denis est saisi", "en_cours"),
        ("finalement il n'y a plus de tribunal", "aucune"),
        ("j'avais saisi le tribunal mais j'ai retiré ma requête", "aucune"),
        ("la procédure est abandonnée, on s'est arrangés", "aucune"),
        ("je me suis désisté, donc plus rien au tribunal", "aucune"),
        ("Non, le tribunal n'a pas été saisi.", "aucune"),
        ("Le tribunal judiciaire de Lyon n'a nullement été saisi", "aucune"),
        ("Aucune juridiction n'est saisie à ce jour.", "aucune"),
        ("Je n'ai introduit aucun recours devant une juridiction", "aucune"),
        ("Aucune instance judiciaire n'est engagée", "aucune"),
        ("La juridiction compétente a été saisie", "en_cours"),
        ("une instance est pendante devant le pôle social", "en_cours"),
        ("suivant jugement du tribunal judiciaire de Lille du 6 mai 2024", None),
    ],
)
def test_la_procedure_judiciaire_qui_est_dite(texte: str, procedure: str | None) -> None:
    assert valeur(lire_situation(texte).procedure_judiciaire) == procedure


@pytest.mark.parametrize(
    ("texte", "reclamation", "resultat", "canal"),
    [
        ("j'ai envoyé un courrier le 12 mars, toujours rien depuis 4 mois", "sans_succes", "absence", "courrier"),
        ("jé ecri a la cpam pa de repons", "sans_succes", "absence", None),
        ("j'ai réclamé, tjr rien", "sans_succes", "absence", None),
        ("J'ai écrit à la CPAM il y a 3 mois, sans réponse", "sans_succes", "absence", None),
        ("j'ai fait une réclamation sur ameli, aucune nouvelle", "sans_succes", "absence", "compte_ameli"),
        ("aucune réponse à ma lettre recommandée", "sans_succes", "absence", "courrier"),
        ("on a écrit deux lettres, personne ne nous répond", "sans_succes", "absence", "courrier"),
        ("la cpam refuse mes ij, j'ai envoyé un recommandé, pas de réponse", "sans_succes", "absence", "courrier"),
        ("ma mère a réclamé auprès de sa caisse il y a 5 mois, silence radio", "sans_succes", "absence", None),
        ("j'attends toujours une réponse à ma contestation, ça fait 5 mois", "sans_succes", "absence", None),
        ("j'ai fait une réclamation, ils ont refusé", "sans_succes", "insatisfaisante", None),
        ("ma réclamation a été rejetée", "sans_succes", "insatisfaisante", None),
        ("j'ai contesté et ils m'ont répondu que non", "sans_succes", "insatisfaisante", None),
        ("j'ai envoyé un mail, leur réponse ne me convient pas", "sans_succes", "insatisfaisante", "courriel"),
        ("j'ai saisi la CRA, recours rejeté", "sans_succes", "insatisfaisante", None),
        ("j'ai écrit à ma caisse mais ils maintiennent leur décision", "sans_succes", "insatisfaisante", None),
        ("j'ai écrit hier", "en_attente", None, None),
        ("j'ai envoyé un courrier la semaine dernière, j'attends la réponse", "en_attente", None, "courrier"),
        ("j'ai fait une réclamation et j'attends leur réponse", "en_attente", None, None),
        ("j'ai envoyé un mail avant-hier pas encore de réponse", "en_attente", None, "courriel"),
        ("j'ai appelé 10 fois la cpam", "orale_seulement", None, "telephone"),
        ("par telephone seulement", "orale_seulement", None, "telephone"),
        ("je suis allée au guichet", "orale_seulement", None, "accueil"),
        ("je n'ai pas écrit, j'ai juste téléphoné", "orale_seulement", None, "telephone"),
        ("ils m'ont remboursé finalement", "aboutie", None, None),
        ("j'ai réclamé et ils m'ont finalement payé", "aboutie", None, None),
        ("c'est réglé", "aboutie", None, None),
        ("j'ai eu gain de cause", "aboutie", None, None),
        ("je n'ai pas encore réclamé", "pas_faite", None, None),
        ("jamais écrit", "pas_faite", None, None),
        ("envoyé un message ameli y a 10 jours, rien", "en_attente", None, "compte_ameli"),
        ("écrit sur ameli le 3 mai, pas de réponse", "sans_succes", "absence", "compte_ameli"),
        ("j'ai râlé par mail le 20 octobre, réponse négative", "sans_succes", "insatisfaisante", "courriel"),
        ("un mail le 8 novembre, j'attends", "en_attente", None, "courriel"),
        ("c'est écrit sur la lettre de refus", None, None, None),
        ("jé pa fé de reclamation", "pas_faite", None, None),
        ("non aucune réclamation", "pas_faite", None, None),
        # a decision, a plan, a question, another body: no complaint is told of
        ("refus de la CPAM", None, None, None),
        ("la CPAM a refusé ma demande de remboursement", None, None, None),
        ("j'ai reçu un courrier de refus", None, None, None),
        ("j'ai envoyé mon arrêt de travail", None, None, None),
        ("je veux faire une réclamation", None, None, None),
        ("comment faire une réclamation à la CPAM ?", None, None, None),
        ("dois-je réclamer d'abord ?", None, None, None),
        ("si j'ai déjà écrit, que faire ?", None, None, None),
        ("j'ai écrit à ma mutuelle, pas de réponse", None, None, None),
        ("ma mutuelle m'a finalement remboursé", None, None, None),
        ("c'est pas réglé", None, None, None),
        ("une fois que c'est réglé je fais quoi", None, None, None),
        ("j'ai appelé le cabinet du dentiste", None, None, None),
        ("la CPAM ne répond pas", None, "absence", None),
        (
            "J'ai déposé le dossier à l'accueil de la CPAM. Une réclamation a été adressée, restée sans suite.",
            "sans_succes",
            "absence",
            None,
        ),
    ],
)
def test_la_reclamation_qui_est_dite(
    texte: str, reclamation: str | None, resultat: str | None, canal: str | None
) -> None:
    lue = lire_situation(texte)
    resultats = {"absence": "absence_reponse", "insatisfaisante": "reponse_insatisfaisante", None: None}
    assert valeur(lue.reclamation) == reclamation
    assert valeur(lue.resultat) == resultats[resultat]
    if reclamation:
        assert valeur(lue.canal_reclamation) == canal


def test_une_reclamation_ecrite_est_retenue_meme_sans_son_resultat() -> None:
    lue = lire_situation("j'ai envoyé une réclamation le 12 mars")
    assert lue.reclamation is None
    assert lue.reclamation_ecrite is not None and lue.reclamation_ecrite.valeur


@pytest.mark.parametrize(
    ("texte", "organisme", "tiers"),
    [
        ("la CPAM ne me répond pas", "assurance_maladie", None),
        ("j'attends mes indemnités de la CPAM depuis 2 mois", "assurance_maladie", None),
        ("la MSA ne répond pas", "assurance_maladie", "msa"),
        ("ma mutuelle refuse de me rembourser", "autre_que_assurance_maladie", "mutuelle"),
        ("ma mutuel veu pa remboursé", "autre_que_assurance_maladie", "mutuelle"),
        ("litige avec la CAF", "autre_que_assurance_maladie", "caf"),
        ("la caf me réclame un indu", "autre_que_assurance_maladie", "caf"),
        ("pole emploi m'a radié", "autre_que_assurance_maladie", "france_travail"),
        ("je conteste une décision de la MDPH", "autre_que_assurance_maladie", "mdph"),
        ("la carsat ne répond pas", "autre_que_assurance_maladie", "retraite"),
        ("j'ai un problème avec ma banque", "autre_que_assurance_maladie", "banque"),
        ("l'hôpital me réclame 300 euros", "autre_que_assurance_maladie", "hopital"),
        ("je suis en conflit avec mon employeur", "autre_que_assurance_maladie", "employeur"),
        ("la sécu a remboursé sa part mais ma mutuelle ne veut pas payer", "autre_que_assurance_maladie", "mutuelle"),
        # named in passing only
        ("ma mutuelle a payé sa part mais la CPAM refuse de rembourser", "assurance_maladie", None),
        ("je suis inscrit à france travail et la cpam bloque mon dossier", "assurance_maladie", None),
        ("ma mutuelle me demande le décompte de la sécu", "assurance_maladie", None),
        ("j'ai une mutuelle", None, None),
        # both are at fault: the caisse decides
        ("mon employeur n'a pas envoyé l'attestation et la CPAM ne paie pas", "assurance_maladie", "employeur"),
        ("est-ce que la CPAM peut m'aider ?", None, None),
        ("bonjour", None, None),
    ],
)
def test_l_organisme_en_cause(texte: str, organisme: str | None, tiers: str | None) -> None:
    lue = lire_situation(texte)
    assert (valeur(lue.organisme), valeur(lue.organisme_tiers)) == (organisme, tiers)


def test_un_organisme_cite_en_passant_est_signale_sans_etre_adverse() -> None:
    lue = lire_situation("ma mutuelle a payé sa part mais la CPAM refuse de rembourser")
    assert [cite.valeur for cite in lue.organismes_cites] == ["mutuelle"]
    assert lue.organisme_tiers is None


@pytest.mark.parametrize(
    ("texte", "c2s_ame", "dispositif"),
    [
        ("le dentiste m'a refusé parce que j'ai la C2S", True, "c2s"),
        ("j'ai la complémentaire santé solidaire", True, "c2s"),
        ("j'ai l'AME et le médecin a refusé", True, "ame"),
        ("c'est pas la c2s c'est l'AME", True, "ame"),
        ("j'ai la C2S, pas l'AME", True, "c2s"),
        ("je suis à la CMU", True, "cmu"),
        ("je n'ai pas la CMU", False, None),
        ("ma mère n'a plus la css", False, None),
        ("j'ai une mutuelle mais pas la css", False, None),
        ("il a dit qu'il prend pas la css", None, None),
        ("le dentiste accepte plus la c2s", None, None),
        ("elle m'a dit que j'avais pas la css", None, None),
        ("ma demande de C2S est refusée", None, None),
        ("est-ce que la C2S est acceptée ?", None, None),
    ],
)
def test_la_couverture_qui_est_dite(texte: str, c2s_ame: bool | None, dispositif: str | None) -> None:
    lue = lire_situation(texte)
    assert (lue.c2s_ame and lue.c2s_ame.valeur) == c2s_ame
    assert valeur(lue.dispositif) == dispositif


@pytest.mark.parametrize(
    ("texte", "discriminatoire"),
    [
        ("c'est de la discrimination", True),
        ("le médecin a refusé à cause de ma couleur de peau", True),
        ("il a refusé parce que je suis handicapée", True),
        ("le dentiste m'a refusé parce que j'ai la C2S", True),
        ("ce n'est pas discriminatoire", False),
        ("est-ce que c'est de la discrimination ?", None),
        ("le dentiste a refusé de me soigner", None),
    ],
)
def test_la_discrimination_qui_est_dite(texte: str, discriminatoire: bool | None) -> None:
    lu = lire_situation(texte).discriminatoire
    assert (lu and lu.valeur) == discriminatoire


def test_chaque_valeur_montre_le_passage_qui_la_dit() -> None:
    texte = "Bonjour, je suis à la MSA. J’ai saisi le tribunal en mars."
    lue = lire_situation(texte)
    assert lue.regime and texte[lue.regime.debut : lue.regime.fin] == "MSA"
    procedure = lue.procedure_judiciaire
    assert procedure and texte[procedure.debut : procedure.fin] == "J’ai saisi le tribunal"


def test_rien_n_est_lu_dans_un_message_qui_ne_dit_rien() -> None:
    assert lire_situation("bonjour, comment ça marche ?") == SituationLue()


@pytest.mark.parametrize(
    ("texte", "repondu"),
    [
        ("en fait ils ont répondu", True),
        ("la cpam m'a enfin répondu", True),
        ("ils viennent de me répondre", True),
        ("j'ai enfin eu leur réponse", True),
        ("le 3 mai ils ont dit non", True),
        ("ils ont pas répondu", False),
        ("personne m'a répondu", False),
        ("s'ils ont répondu", False),
        ("ils ont répondu puis plus rien", False),
        ("ils ont répondu qu'ils avaient bien reçu ma lettre", False),
    ],
)
def test_la_caisse_a_repondu(texte: str, repondu: bool) -> None:
    assert (lire_situation(texte).repondu is not None) is repondu
