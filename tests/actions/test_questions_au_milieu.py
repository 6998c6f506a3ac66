"""A datum and a question in one message: both are taken."""

import pytest

from tests.actions.conversation import Conversation
from tests.actions.parcours import consentement_attendu, formulaire_ouvert


def ouverte() -> Conversation:
    """A form that asks for whom the person writes."""
    conversation = Conversation()
    conversation.dit(
        "la cpam ne répond pas à ma réclamation du 12 mars par courrier pour mes indemnités, pas de tribunal",
        "situation/absence_reponse",
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    assert conversation.champ == "personne_concernee"
    return conversation


def au_nom() -> Conversation:
    """A form that asks for the name."""
    conversation = ouverte()
    conversation.dit("pour moi")
    assert conversation.champ == "demandeur.nom"
    return conversation


def test_la_personne_et_le_prix() -> None:
    conversation = ouverte()
    assert "gratuit" in conversation.dit("pour moi, et est-ce que c'est payant ?", "faq/gratuite")
    assert conversation.champ == "demandeur.nom"


def test_le_nom_et_une_question_du_moteur() -> None:
    conversation = au_nom()
    dit = conversation.dit(
        "Lina Costa, et c koi la difference avec le défenseur des droits ?", "faq/defenseur_des_droits"
    )
    assert "Défenseur" in dit
    assert conversation.champ == "demandeur.code_postal"


def test_le_nom_et_une_question_a_la_conversation() -> None:
    conversation = au_nom()
    assert "72 heures" in conversation.dit("Lina Costa, vous gardez ça longtemps ?", "faq/confidentialite")
    assert conversation.brouillon.dossier.demandeur.nom == "Costa"


def test_une_question_qui_n_est_pas_comprise_n_est_pas_passee_sous_silence() -> None:
    conversation = ouverte()
    dit = conversation.dit("pour moi, mais avec tout ce bazar on fait quoi", "nlu_fallback", zone="unknown")
    assert "votre question" in dit
    assert conversation.champ == "demandeur.nom"


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("et si il refuse", "recours"),
        ("c'est obligatoire de donner le num secu ?", "ne pas le donner"),
        ("c'est qui qui lit ?", "un programme qui lit"),
        ("on en était où ?", "Voici ce que j'ai noté"),
        ("vous gardez tout ça longtemps ?", "72 heures"),
        ("mon médecin il va le savoir ?", "Cela dépend"),
        ("et si je paye pas ?", "une somme que l'on vous réclame"),
        ("vous avez pas répondu pour le prix", "gratuit"),
    ],
)
def test_une_question_nue_au_lieu_du_nom(texte: str, reponse: str) -> None:
    conversation = au_nom()
    assert reponse in conversation.dit(texte, "nlu_fallback", zone="unknown")
    assert conversation.champ == "demandeur.nom"


@pytest.mark.parametrize("texte", ["qui me rapelle, g pas de credit", "je veux que quelqu'un me rappelle"])
def test_un_rappel_qui_n_existe_pas_est_dit(texte: str) -> None:
    assert "Je ne peux pas vous faire rappeler" in ouverte().dit(texte, "nlu_fallback", zone="unknown")


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("jpeux faire moi meme ou faut un adulte?", "ne parlent pas des mineurs"),
        ("je veux pas que ma mere ou mon beau pere le sache, c'est possible?", "ne disent pas si un parent"),
    ],
)
def test_ce_qu_un_mineur_demande_a_une_reponse_puis_la_question_revient(texte: str, dit: str) -> None:
    conversation = formulaire_ouvert()
    assert dit in conversation.dit(texte, "hors_perimetre", zone="ask")
    assert conversation.champ == "demandeur.nom"


def test_a_un_parent_l_accord_de_son_petit_enfant_n_est_pas_demande() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("c'est pour ma fille", "informer")
    conversation.brouillon.champ = "agissant_pour.accord"
    assert "ne demande pas son accord" in conversation.dit("c'est un enfant je suis sa mère", "faq/qui_peut_saisir")
    agissant = conversation.brouillon.dossier.agissant_pour
    assert agissant is not None and agissant.accord == "representant_legal"
    assert conversation.champ != "agissant_pour.accord"


@pytest.mark.parametrize(
    ("texte", "reponse"),
    [
        ("Lina Costa, et c'est long ?", "Aucun délai n'est garanti"),
        ("Lina Costa, vous répondez vite ?", "Aucun délai n'est garanti"),
        ("Lina Costa, j'aurai la réponse quand ?", "Aucun délai n'est garanti"),
        ("Lina Costa et pourquoi mon nom ?", "à qui répondre"),
        ("Lina Costa. et après il se passe quoi ?", "Le médiateur étudie d'abord"),
        ("Lina Costa, et c'est le médiateur qui répond ?", "Le médiateur étudie d'abord"),
        ("Lina Costa, et si j'ai pas de réponse ?", "Cela dépend de qui ne répond pas"),
        ("Lina Costa, et si j'avais écrit par mail ça compte ?", "La réclamation se fait auprès de la caisse"),
        ("Lina Costa, et mon mari il peut faire pareil ?", "Tous les usagers du régime général"),
        ("Lina Costa, je peux corriger plus tard ?", "Avant l'envoi, vous relisez tout"),
        ("Lina Costa, ça marche souvent ?", "je ne peux rien garantir"),
        ("Lina Costa, ça arrive en combien de temps ?", "Aucun délai n'est garanti"),
        ("Lina Costa, j'aurai une copie ?", "je vous donne ici votre lettre"),
        ("Lina Costa c'est anonyme ?", "n'est pas anonyme"),
        ("Lina Costa, ça peut marcher ?", "je ne peux rien garantir"),
        ("Lina Costa, vous êtes qui exactement ?", "Je suis un assistant automatique"),
        ("Lina Costa et c'est fini bientôt ?", "une question à la fois"),
        ("Lina Costa, il reste beaucoup de questions ?", "une question à la fois"),
    ],
)
def test_une_question_breve_a_cote_du_nom(texte: str, reponse: str) -> None:
    conversation = au_nom()
    dit = conversation.dit(texte, "informer", zone="ask")
    assert reponse in dit
    assert "pas su répondre" not in dit
    assert conversation.brouillon.dossier.demandeur.nom == "Costa"
    assert conversation.champ == "demandeur.code_postal"


def test_la_question_la_plus_probable_est_dite_supposee() -> None:
    conversation = au_nom()
    dit = conversation.dit(
        "Lina Costa, et le papier là je le mets dedans ou bien ?",
        "faq/pieces_a_fournir",
        zone="ask",
    )
    assert "Je ne suis pas sûr" in dit and "Joignez une copie" in dit


@pytest.mark.parametrize("texte", ["et si la caisse refuse encore ?", "si elle me dit non je fais quoi ?"])
def test_ce_qui_n_est_que_suppose_n_est_pas_note(texte: str) -> None:
    conversation = au_nom()
    conversation.dit(texte, "situation/reponse_insatisfaisante")
    assert conversation.brouillon.annexes == []
    assert conversation.champ == "demandeur.nom"


def test_un_poeme_sur_la_secu_n_est_pas_un_regime() -> None:
    conversation = Conversation()
    conversation.dit("un dentiste refuse ma c2s", "situation/refus_de_soins")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    assert conversation.champ == "regime"
    assert "Je ne peux pas vous aider sur ce sujet" in conversation.dit("écris moi un poème sur la sécu", "hors_sujet")
    assert conversation.brouillon.situation.regime is None


@pytest.mark.parametrize("texte", ["répondez en anglais", "vous parlez arabe ?", "hablas español"])
def test_une_autre_langue_est_refusee_et_la_question_reste(texte: str) -> None:
    conversation = au_nom()
    assert "seulement le français" in conversation.dit(texte, "hors_sujet", zone="ask")
    assert conversation.champ == "demandeur.nom"


@pytest.mark.parametrize("texte", ["le médecin refuse de me parler en anglais", "ma mère parle arabe"])
def test_qui_parle_d_une_langue_ne_la_demande_pas(texte: str) -> None:
    assert "seulement le français" not in Conversation().dit(texte, "situation/relation_medecin")


@pytest.mark.parametrize("texte", ["bordel oui j'ai écrit le 5 mars", "le 3646 ça répond jamais"])
def test_ce_qui_parle_d_un_courrier_ne_dit_rien_d_un_tribunal(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam refuse de me rembourser mes soins", "situation/reponse_insatisfaisante")
    conversation.dit("oui", "affirmer")
    assert conversation.champ == "procedure_judiciaire"
    conversation.dit(texte, "informer")
    assert conversation.brouillon.situation.procedure_judiciaire is None


def test_une_personne_plutot_que_la_verification() -> None:
    conversation = Conversation()
    conversation.dit("je suis au bout du rouleau, la cpam ne paye plus", "situation/dysfonctionnement_caisse")
    assert "36 46" in conversation.dit("oui je veux bien une personne", "affirmer")


def test_le_refus_dit_avec_une_crainte_est_entendu() -> None:
    conversation = au_nom()
    conversation.dit("Lina Costa")
    conversation.brouillon.champ = "demandeur.nir"
    assert "gardé chiffré" in conversation.dit("je préfère pas, c'est risqué ?", "faq/confidentialite", zone="ask")
    assert conversation.champ != "demandeur.nir"


@pytest.mark.parametrize("texte", ["j'aimerais mieux pas. pourquoi faire ?", "non, vous en faites quoi"])
def test_le_refus_dit_avec_un_pourquoi_est_entendu(texte: str) -> None:
    conversation = au_nom()
    conversation.dit("Lina Costa")
    conversation.brouillon.champ = "demandeur.nir"
    assert "aide la caisse à retrouver votre dossier" in conversation.dit(texte, "nlu_fallback", zone="unknown")
    assert conversation.champ != "demandeur.nir"


def test_une_injure_seule_est_entendue() -> None:
    dit = Conversation().dit("vous êtes vraiment des cons", "chitchat/aide", zone="ask")
    assert "Je comprends que ce soit pénible" in dit


def au_regime() -> Conversation:
    """A check that asks who reimburses the care."""
    conversation = Conversation()
    conversation.dit("mon dentiste refuse de me soigner à cause de ma C2S", "situation/refus_de_soins")
    conversation.choisit("Vérifier si je peux saisir le médiateur")
    assert conversation.champ == "regime"
    return conversation


def au_professionnel() -> Conversation:
    """A form that asks for the professional's name, which may be left out."""
    conversation = au_regime()
    conversation.dit("une CPAM, et aucun tribunal", "informer")
    conversation.dit("oui", "affirmer")
    assert conversation.champ == "professionnel.nom"
    return conversation


@pytest.mark.parametrize("texte", ["c'est privé ?", "ça reste confidentiel ?", "c'est personnel ?", "confidentiel ?"])
def test_une_question_n_est_jamais_un_refus(texte: str) -> None:
    for conversation, champ in (
        (au_regime(), "regime"),
        (au_professionnel(), "professionnel.nom"),
        (au_nom(), "demandeur.nom"),
    ):
        conversation.dit(texte, "faq/confidentialite")
        assert conversation.champ == champ
        assert champ not in conversation.brouillon.passes
        assert conversation.brouillon.situation.regime != "inconnu"


@pytest.mark.parametrize(
    ("texte", "dit"),
    [
        ("et si je donne pas mon numéro de sécu", "ne pas le donner"),
        ("j'ai pas mon numéro de sécu avec moi, c'est embêtant ?", "ne pas le donner"),
        ("je suis obligée de donner mon téléphone ?", "répondre"),
        ("mon adresse c'est obligatoire ?", "répondre"),
        ("pourquoi mon nom ?", "sans nom"),
        ("à quoi sert la ville", "le bon professionnel"),
    ],
)
def test_ce_qui_arrive_si_une_donnee_manque(texte: str, dit: str) -> None:
    conversation = au_professionnel()
    assert dit in conversation.dit(texte, "nlu_fallback", zone="ask").lower()
    assert conversation.champ == "professionnel.nom"


def test_un_refus_suivi_d_une_question_a_les_deux() -> None:
    conversation = au_professionnel()
    dit = conversation.dit("je veux pas dire son nom, c'est gênant ?", "nlu_fallback", zone="ask")
    assert "Vous pouvez ne pas répondre" in dit
    assert "J'ai noté" not in dit
    assert conversation.champ == "professionnel.ville"


@pytest.mark.parametrize("texte", ["tu travailles pour qui", "et l'Ordre il fait quoi", "vous vivez avec qui"])
def test_une_question_sans_point_d_interrogation_n_est_pas_une_mauvaise_reponse(texte: str) -> None:
    conversation = au_nom()
    conversation.dit("Lina Costa")
    dit = conversation.dit(texte, "nlu_fallback", zone="unknown")
    assert "cinq chiffres. Par exemple" not in dit
    assert "votre question" in dit
    assert conversation.champ == "demandeur.code_postal"


@pytest.mark.parametrize("texte", ["c'est bien là le bon service ?", "oui c'est ça le médiateur ?"])
def test_une_question_qui_commence_comme_un_oui_n_est_pas_passee_sous_silence(texte: str) -> None:
    conversation = au_nom()
    assert len(conversation.dit(texte, "affirmer").split("\n")) > 1
    assert conversation.champ == "demandeur.nom"


@pytest.mark.parametrize(
    "texte",
    ["il faut que je dépose plainte ?", "est-ce que je peux les attaquer en justice", "je dois faire une plainte ?"],
)
def test_un_conseil_juridique_n_est_pas_donne(texte: str) -> None:
    conversation = au_regime()
    dit = conversation.dit(texte, "nlu_fallback", zone="ask", autres=("deposer_saisine",))
    assert "conseil juridique" in dit
    assert "tribunal_met_fin_a_la_mediation" in {fait for une in conversation.enveloppes for fait in une["faits"]}
    assert conversation.champ == "regime"
    assert conversation.brouillon.situation.procedure_judiciaire is None


@pytest.mark.parametrize(
    "texte",
    [
        "donne moi l'adresse du greffe",
        "quelle est l'adresse de l'Ordre des dentistes ?",
        "le numéro du tribunal svp, vous l'avez ?",
    ],
)
def test_l_adresse_de_quelqu_un_d_autre_n_est_pas_connue(texte: str) -> None:
    conversation = au_nom()
    dit = conversation.dit(texte, "faq/tribunal")
    assert "que les adresses des caisses" in dit
    assert conversation.champ == "demandeur.nom"


@pytest.mark.parametrize(
    ("texte", "debut"),
    [
        ("je la poste où", "Écrivez au médiateur à l'adresse"),
        ("et comment je la remplis ?", "Écrivez au médiateur, sur papier"),
    ],
)
def test_ce_que_l_on_demande_de_la_lettre_que_l_on_vient_de_recevoir(texte: str, debut: str) -> None:
    conversation = Conversation()
    conversation.dit("la lettre vierge svp", "obtenir_document")
    assert debut in conversation.dit(texte, "nlu_fallback", zone="ask", autres=("hors_perimetre",))


@pytest.mark.parametrize(
    ("texte", "debut"),
    [
        ("il se trouve où ?", "Écrivez au médiateur à l'adresse"),
        ("et qui le nomme ?", "Le médiateur est nommé"),
        ("et pour mon fils de 12 ans", "Tous les usagers du régime général"),
        ("même si je suis à la MSA ?", "Tous les usagers du régime général"),
    ],
)
def test_ce_que_l_on_demande_du_mediateur_dont_on_vient_de_parler(texte: str, debut: str) -> None:
    conversation = Conversation()
    conversation.dit("c'est quoi le médiateur", "faq/role_mediateur")
    dit = conversation.dit(texte, "nlu_fallback", zone="ask", autres=("hors_perimetre",))
    assert debut.split(",")[0] in dit


@pytest.mark.parametrize("texte", ["pourquoi tu me demandes ça ?", "pk vous posez ces questions"])
def test_pourquoi_verifier_quand_rien_n_est_ouvert(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("mon dentiste refuse de me soigner à cause de ma C2S", "situation/refus_de_soins")
    dit = conversation.dit(texte, "chitchat/repeter")
    assert "servent à vérifier" in dit
    assert not conversation.brouillon.simple


@pytest.mark.parametrize("texte", ["lequel ?", "laquelle", "par exemple ?", "euh lesquels ?"])
def test_un_mot_qui_demande_lequel_redit_la_question_autrement(texte: str) -> None:
    conversation = au_regime()
    avant = conversation.enveloppes[-1]["texte"]
    conversation.dit(texte, "nlu_fallback", zone="ask")
    assert conversation.champ == "regime"
    assert conversation.enveloppes[-1]["texte"] != avant


def test_rester_anonyme_ne_passe_pas_une_autre_question() -> None:
    conversation = au_professionnel()
    assert "anonyme" in conversation.dit("je préfère rester anonyme", "nier")
    assert conversation.champ == "professionnel.nom"


def test_ni_mail_ni_telephone_n_en_demande_aucun() -> None:
    conversation = au_regime()
    conversation.dit("pas d'adresse mail, pas de portable", "informer")
    assert conversation.champ == "regime"


def test_un_code_postal_devant_une_question_est_note() -> None:
    conversation = au_nom()
    conversation.dit("35000 pourquoi vous en avez besoin ?", "nlu_fallback", zone="ask")
    assert conversation.brouillon.dossier.demandeur.code_postal == "35000"


def test_un_oui_apres_une_demande_de_precision_n_envoie_rien_et_ne_tourne_pas_en_rond() -> None:
    conversation = consentement_attendu()
    conversation.dit(
        "c'est bien lui le médiateur d'ici ?",
        "nlu_fallback",
        zone="ask",
        autres=("faq/role_mediateur", "faq/conciliateur"),
    )
    conversation.dit("oui", "affirmer")
    assert conversation.saisine is None
    assert conversation.enveloppes[-1]["expects"]["champ"] == "consentement"
    conversation.dit("oui", "affirmer")
    assert conversation.saisine is not None


@pytest.mark.parametrize("texte", ["faut vraiment tout mettre ?", "je dois tout vous dire ?"])
def test_une_question_au_milieu_ne_propose_pas_de_tout_arreter(texte: str) -> None:
    conversation = au_nom()
    conversation.dit(texte, "nlu_fallback", zone="ask", autres=("annuler", "recommencer", "faq/pieces_a_fournir"))
    assert "Tout arrêter" not in conversation.choix
    assert "Recommencer depuis le début" not in conversation.choix


def test_notre_question_redite_devant_la_reponse_n_en_est_pas_une() -> None:
    conversation = au_nom()
    dit = conversation.dit("mon nom à moi ? Lina Costa", "informer", segments=("faq/accuse_reception",))
    assert "votre question" not in dit
    assert "accusé" not in dit
    assert conversation.champ == "demandeur.code_postal"


def test_ne_pas_l_avoir_et_demander_comment_faire_passe_la_question() -> None:
    conversation = au_professionnel()
    dit = conversation.dit("son nom je l'ai pas, je fais comment", "nlu_fallback", zone="ask")
    assert "je laisse cette question" in dit
    assert conversation.champ == "professionnel.ville"


@pytest.mark.parametrize(
    "texte", ["son nom je l'ai pas", "le nom je l'ai plus en tête", "son nom je ne l'ai pas sous la main"]
)
def test_ne_pas_avoir_le_nom_n_est_pas_un_nom(texte: str) -> None:
    conversation = au_professionnel()
    conversation.dit(texte, "nlu_fallback", zone="ask")
    assert conversation.brouillon.dossier.professionnel.nom is None
    assert conversation.champ == "professionnel.ville"


@pytest.mark.parametrize("texte", ["dentiste refus cmu", "refus opticien C2S"])
def test_un_trouble_en_trois_mots_n_est_pas_redemande(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    conversation.dit("oui", "affirmer")
    assert conversation.champ == "regime"
