"""An alarm: what the words say and what the engine thinks of them, weighed together."""

import pytest

from bot.extraction.danger.alarmes import nature_de_l_alarme
from bot.mediation.brouillon import Etape
from tests.actions.conversation import Conversation
from tests.actions.parcours import consentement_attendu, formulaire_ouvert, saisine_deposee


def est_alerte(dit: str) -> bool:
    return ("15" in dit and "112" in dit) or "3114" in dit


@pytest.mark.parametrize(
    ("texte", "label", "danger", "alerte"),
    [
        ("je veux mourir", "urgence", 0.95, True),
        ("je veux mourir, et la caisse ne répond pas", "situation/absence_reponse", 0.1, True),
        ("trouver un médecin ici c'est mission suicide", "situation/medecin_traitant", 0.001, False),
        ("gardez mon chien, je n'en aurai plus besoin là où je pars ce soir", "urgence", 0.6, True),
    ],
)
def test_les_mots_et_le_moteur_decident_ensemble(texte: str, label: str, danger: float, alerte: bool) -> None:
    assert est_alerte(Conversation().dit(texte, label, danger=danger)) is alerte


def test_une_alarme_sans_mot_de_danger_interrompt_aussi_le_formulaire() -> None:
    conversation = Conversation()
    conversation.dit("un dentiste refuse ma c2s", "situation/refus_de_soins")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    champ = conversation.champ
    dit = conversation.dit("gardez mon chien, je n'en aurai plus besoin là où je pars ce soir", "urgence", danger=0.6)
    assert est_alerte(dit)
    assert conversation.champ == champ


def test_une_reponse_courte_n_est_pas_une_alarme_pour_le_seul_moteur() -> None:
    conversation = Conversation()
    conversation.dit("un dentiste refuse ma c2s", "situation/refus_de_soins")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    assert not est_alerte(conversation.dit("Valérie Quesnel", "urgence", danger=0.5))


def test_qui_subit_une_violence_n_est_pas_un_temoin() -> None:
    conversation = Conversation()
    dit = conversation.dit("mon mari me frappe", "urgence", danger=0.9)
    assert "loin de la personne violente" in dit
    assert "auprès de cette personne" not in dit


def test_non_c_est_moi_la_personne() -> None:
    conversation = Conversation()
    assert "cette personne" in conversation.dit("ma mère ne respire plus", "urgence", danger=0.9)
    assert "Votre vie et votre sécurité" in conversation.dit("non c'est moi la personne", "nier")


def test_des_droits_coupes_ne_sont_pas_un_danger() -> None:
    assert not est_alerte(Conversation().dit("la caisse m'a coupé les vivres", "urgence", danger=0.95))


@pytest.mark.parametrize(
    ("texte", "alerte"),
    [
        ("rien de la cpam depuis 4 mois, réclamation du 1er août par mail sans réponse, j'ai envie d'en finir", True),
        ("la caisse ne répond pas à ma lettre du 3 mars, je vais me tuer", True),
        ("4 mois sans indemnités, je n'ai plus envie de vivre", True),
        ("je veux mettre fin à mes jours, ils ont rejeté ma réclamation", True),
        ("je veux en finir avec ce dossier", False),
        ("j'ai envie d'en finir une bonne fois pour toutes avec cette histoire de trop-perçu", False),
        ("je me tue à leur écrire, pas de réponse", False),
        ("je préfère mourir que de rappeler le 36 46", False),
    ],
)
def test_ce_qui_est_dit_sans_detour_ne_depend_pas_du_moteur(texte: str, alerte: bool) -> None:
    assert est_alerte(Conversation().dit(texte, "situation/absence_reponse", danger=0.0001)) is alerte


def test_le_cas_dit_avec_le_danger_est_garde() -> None:
    conversation = Conversation()
    conversation.dit(
        "réclamation du 1er août par mail sans réponse de la cpam, j'ai envie d'en finir", "situation/absence_reponse"
    )
    assert conversation.brouillon.situation.motif == "absence_reponse"
    assert conversation.brouillon.situation.reclamation == "sans_succes"
    assert conversation.brouillon.alarme


def test_un_danger_peu_probable_laisse_repondre_au_probleme() -> None:
    conversation = Conversation()
    dit = conversation.dit(
        "ma femme est enceinte et la cpam ne lui verse pas ses indemnités",
        "urgence",
        danger=0.13,
        autres=("situation/dysfonctionnement_caisse",),
    )
    assert dit.startswith(conversation.contenu.messages["danger_possible"].texte)
    assert not conversation.brouillon.alarme
    assert conversation.brouillon.situation.motif == "dysfonctionnement_caisse"


@pytest.mark.parametrize(
    "dementi", ["non c'est pas une urgence, ma femme va bien", "pas urgence", "rien de grave", "y a pas de danger"]
)
def test_une_fausse_alerte_se_dement(dementi: str) -> None:
    conversation = Conversation()
    conversation.dit("je veux mourir de ce que me fait la cpam", "urgence", danger=0.9)
    assert not est_alerte(conversation.dit(dementi, "nier"))
    assert not conversation.brouillon.alarme


def test_ce_qui_est_dit_avec_l_alarme_reste() -> None:
    conversation = Conversation()
    conversation.dit(
        "La CPAM ne répond pas à la réclamation écrite du 2 novembre. Je veux mourir.",
        "urgence",
        danger=0.95,
        autres=("situation/absence_reponse",),
    )
    assert conversation.brouillon.alarme
    conversation.dit("ça va mieux, on continue", "affirmer")
    assert conversation.brouillon.situation.motif == "absence_reponse"
    assert "mourir" not in conversation.brouillon.dossier.recit()
    assert any("érifier" in titre for titre in conversation.choix)


def test_une_reponse_donnee_avec_l_alarme_n_est_pas_redemandee() -> None:
    conversation = Conversation()
    conversation.dit("un dentiste refuse ma c2s", "situation/refus_de_soins")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit("cpam", "informer")
    assert conversation.champ == "procedure_judiciaire"
    conversation.dit("non pas de tribunal. au fait j'ai mal à la poitrine et je respire mal", "urgence", danger=0.9)
    conversation.dit("c'est passé", "affirmer")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


@pytest.mark.parametrize(
    ("dit", "cas"),
    [
        ("je vais finir par rejoindre ma femme là-haut", "detresse"),
        ("des fois il dit qu'il veut en finir", "pour_un_proche"),
        ("ma fille veut mourir", "pour_un_proche"),
        ("ma mère dit que je ferais mieux de mourir", "detresse"),
        ("ma voisine se fait taper par son mari", "violence"),
    ],
)
def test_on_parle_a_la_bonne_personne(dit: str, cas: str) -> None:
    assert nature_de_l_alarme(dit) == cas


@pytest.mark.parametrize("champ", ["recit", None])
def test_le_desespoir_n_entre_pas_dans_le_recit(champ: str | None) -> None:
    conversation = Conversation()
    conversation.dit("je trouve pas de médecin traitant", "situation/medecin_traitant")
    avant = conversation.brouillon.dossier.recit()
    if champ:
        conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, champ
    dit = "en fait mon fils est mort le mois dernier et depuis je fais plus rien, j'ai pas la force, a quoi ca sert"
    conversation.dit(dit, "urgence", danger=0.9)
    conversation.dit("non mais il est mort, c'est de moi que je parle", "urgence", danger=0.9)
    assert conversation.brouillon.dossier.recit() == avant


@pytest.mark.parametrize(
    "texte",
    [
        "mais il est mort mon père !",
        "mon père vient de mourir",
        "et si je perds le code",
        "on m'a planté un couteau dans le dos à la caisse",
        "j'ai ni portable ni boite mail",
        "dites qu'elle m'a giflée même si c'est faux",
        "je veux qu'on écrive que l'orthophoniste m'a frappé, c'est faux mais ça fera bouger",
    ],
)
def test_ce_que_le_moteur_prend_a_tort_pour_un_danger(texte: str) -> None:
    reponse = Conversation().dit(texte, "urgence", danger=0.95)
    assert "3114" not in reponse and "le 112" not in reponse


@pytest.mark.parametrize("texte", ["mon bébé a 41 de fievre et respire mal", "papa fait un malaise il repond plus"])
def test_le_corps_d_un_proche(texte: str) -> None:
    reponse = Conversation().dit(texte, "urgence", danger=0.99)
    assert reponse.startswith("**Appelez tout de suite le 15") and "parle de mourir" not in reponse


@pytest.mark.parametrize(
    "texte", ["j'ai plus gout a rien depuis qu'elle est partie", "j'ai plus gout a rien, depuis qu'elle est partie"]
)
def test_un_mot_de_chagrin_ne_change_rien_au_dossier(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(
        "La CPAM d'Amiens refuse le capital décès. J'ai réclamé le 20 septembre, elle a refusé le 28 octobre. "
        "Jamais vu de juge. je veux saisir le médiateur",
        "situation/reponse_insatisfaisante",
    )
    conversation.dit("pour moi")
    avant = conversation.brouillon.faits()
    conversation.dit(texte, "urgence", danger=0.69, autres=("suivre_saisine",))
    assert conversation.brouillon.alarme
    assert conversation.brouillon.faits() == avant


@pytest.mark.parametrize(
    ("texte", "label", "danger"),
    [
        (
            "mon compagnon m'a frappée hier soir, et la cpam de Nice refuse de refaire ma carte vitale, "
            "j'ai réclamé le 5 octobre sans réponse",
            "urgence",
            0.81,
        ),
        (
            "la cpam de Nice refuse de refaire ma carte vitale volée par mon mari qui me bat, "
            "j'ai réclamé le 5 octobre sans réponse",
            "situation/absence_reponse",
            0.11,
        ),
    ],
)
def test_le_litige_dit_avec_une_violence_est_garde_sans_elle(texte: str, label: str, danger: float) -> None:
    conversation = Conversation()
    zone = "answer" if label == "urgence" else "ask"
    conversation.dit(texte, label, zone, danger=danger, autres=("situation/absence_reponse",))
    assert conversation.brouillon.alarme
    conversation.dit("c'est fini je suis en sécurité chez ma mère")
    assert conversation.brouillon.situation.motif == "absence_reponse"
    assert conversation.brouillon.dossier.reclamation.date
    recit = conversation.brouillon.dossier.recit()
    assert "carte vitale" in recit
    assert "frapp" not in recit and "bat" not in recit.split()


def test_ce_que_lit_une_personne_dangereuse_n_est_pas_propose() -> None:
    conversation = Conversation()
    conversation.dit(
        "la cpam de Nice ne répond pas, j'ai réclamé le 5 août, pas de tribunal", "situation/absence_reponse"
    )
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit("il lit mes mails donc pas par mail, et surtout pas de courrier chez lui", "informer", "ask")
    assert set(conversation.brouillon.moyens_exclus) == {"courriel", "courrier"}
    assert conversation.brouillon.dossier.reclamation.canal is None
    assert "mails" not in conversation.brouillon.dossier.recit()


@pytest.mark.parametrize(
    ("dit", "label", "danger", "attendu"),
    [
        ("mon père de 90 ans est seul et ne mange plus", "urgence", 1.0, "cette personne"),
        ("mon petit-fils me secoue pour avoir ma pension", "hors_perimetre", 0.34, "loin de la personne violente"),
        ("mon oncle cogne ma tante", "urgence", 0.73, "loin de la personne violente"),
        ("mon oncle lui met des gifles a ma grand mere", "urgence", 0.38, "loin de la personne violente"),
        ("je suis suivie par un type depuis 3 jours, j'ose pas sortir", "urgence", 1.0, "loin de la personne violente"),
        ("ma grand mere a fait une chute, les pompiers sont là", "urgence", 0.79, "secours sont prévenus"),
        ("mon fils s'est ouvert le crâne, la pharmacie refuse sa carte C2S", "situation/refus_de_soins", 0.0, "15"),
    ],
)
def test_le_danger_d_un_autre(dit: str, label: str, danger: float, attendu: str) -> None:
    assert attendu in Conversation().dit(dit, label, danger=danger)


@pytest.mark.parametrize(
    ("dit", "danger"),
    [
        ("j'ai peur de tout perdre", 0.75),
        ("si je perds le code", 0.91),
        ("jai plus de forfait ni de boite mail", 0.19),
        ("j'ai peur de me tromper", 0.6),
    ],
)
def test_perdre_un_code_n_est_pas_un_danger(dit: str, danger: float) -> None:
    assert not est_alerte(Conversation().dit(dit, "urgence" if danger > 0.2 else "hors_sujet", danger=danger))


@pytest.mark.parametrize(
    ("texte", "danger"),
    [
        ("que l'aide médicale soit accordée vite", 0.6),
        ("qu'on me rende mes médicaments", 0.76),
        ("que l'hôpital arrête les relances", 0.2),
        ("2 67 03 et la suite laissez tomber", 0.6),
        ("plus la carte sous la main je sais plus", 0.5),
        ("elle craint la préfecture, elle donnera pas son nom", 0.9),
        ("j'ai peur qu'on me supprime mes aides", 0.7),
        ("il a 71 ans et du diabète", 0.67),
    ],
)
@pytest.mark.parametrize("champ", ["demande", "demandeur.nir", "demandeur.nom"])
def test_la_reponse_a_un_champ_n_est_pas_une_alarme(texte: str, danger: float, champ: str) -> None:
    conversation = Conversation()
    conversation.dit("un dentiste refuse ma c2s", "situation/refus_de_soins")
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, champ
    reponse = conversation.dit(texte, "urgence", danger=danger)
    assert "le 112" not in reponse and not conversation.brouillon.alarme


def test_sans_mot_de_danger_les_numeros_sont_dits_a_cote_de_la_reponse() -> None:
    conversation = Conversation()
    conversation.dit("un dentiste refuse ma c2s", "situation/refus_de_soins")
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, "demande"
    reponse = conversation.dit("ils viendront me décrocher si personne répond", "urgence", danger=0.95)
    assert reponse.startswith(conversation.contenu.messages["danger_possible"].texte)
    assert not conversation.brouillon.alarme


@pytest.mark.parametrize(
    "dementi",
    [
        "mais non je suis pas malade",
        "personne n'est malade ici",
        "pourquoi vous me parlez du samu",
        "vous avez rien compris",
        "c'est une erreur",
        "mais non",
    ],
)
def test_un_simple_dementi_finit_une_alarme_que_le_moteur_seul_a_entendue(dementi: str) -> None:
    conversation = Conversation()
    conversation.dit("je garde la voiture dans le garage", "urgence", danger=0.95)
    assert conversation.brouillon.alarme
    conversation.dit(dementi, "nier")
    assert not conversation.brouillon.alarme


@pytest.mark.parametrize("texte", ["non", "non je veux pas appeler", "j'ai pas compris je vais mourir"])
def test_un_non_ne_finit_pas_une_alarme_dite_en_mots(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("je veux mourir", "urgence", danger=0.95)
    conversation.dit(texte, "nier")
    assert conversation.brouillon.alarme


@pytest.mark.parametrize("texte", ["mon bébé a cessé de respirer", "son coeur s'est arrêté, mon père est au sol"])
def test_un_arret_du_souffle_ou_du_coeur_appelle_le_15(texte: str) -> None:
    reponse = Conversation().dit(texte, "urgence", danger=0.99)
    assert reponse.startswith("**Appelez tout de suite le 15") and "parle de mourir" not in reponse


@pytest.mark.parametrize(
    "texte", ["je reviendrai avec une carabine", "j'irai a la caisse avec mon couteau", "je passerai avec une batte"]
)
def test_qui_menace_n_est_pas_une_victime(texte: str) -> None:
    assert nature_de_l_alarme(texte) == "menace"


@pytest.mark.parametrize("texte", ["non mais la je vais finir par faire un malheur", "a force je ferai une betise"])
def test_une_menace_contre_soi_dite_avec_de_la_colere_est_entendue(texte: str) -> None:
    assert est_alerte(Conversation().dit(texte, "chitchat/mecontentement", danger=0.06))


@pytest.mark.parametrize("texte", ["je ferme à clé j'ai tellement peur d'elle", "il me retient aidez-moi svp"])
def test_la_peur_de_quelqu_un_reste_une_alarme_dans_un_champ(texte: str) -> None:
    conversation = Conversation()
    conversation.dit("un dentiste refuse ma c2s", "situation/refus_de_soins")
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, "demande"
    conversation.dit(texte, "urgence", danger=0.7)
    assert conversation.brouillon.alarme


def test_ce_qui_dit_la_fin_ne_demande_rien() -> None:
    conversation = Conversation()
    conversation.dit("mon fils a avalé des comprimés", "urgence", danger=0.98)
    dit = conversation.dit("c'est bon il est pris en charge", "hors_perimetre")
    assert "Merci de me l'avoir dit" in dit and "36 46" not in dit


def test_le_nom_donne_devant_le_danger_n_est_pas_redemande() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("Ines Faure et là j'ai plus envie de vivre", "urgence", danger=0.97)
    assert conversation.brouillon.dossier.demandeur.nom == "Faure"
    conversation.dit("ça va mieux", "informer")
    assert conversation.champ == "demandeur.code_postal"


def test_ce_qui_dit_aller_mieux_n_est_pas_un_recit() -> None:
    conversation = Conversation()
    conversation.dit("un dentiste refuse ma c2s", "situation/refus_de_soins")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.brouillon.champ = "recit"
    conversation.dit("j'ai avalé toute la boîte de doliprane", "urgence", danger=0.97)
    conversation.dit("c'est passé", "informer")
    conversation.dit("ça va c'est fini, ils m'ont gardée et je suis rentrée", "informer")
    assert conversation.champ == "recit"
    assert "rentrée" not in conversation.brouillon.dossier.recit()


@pytest.mark.parametrize(
    ("fin", "garde"),
    [
        ("non la paperasse, pas moi", "depuis son refus j'ai plus envie de vivre, le dentiste rigole au téléphone"),
        ("ça va mieux", "le dentiste rigole au téléphone"),
    ],
)
def test_ce_qu_on_ajoutait_a_une_saisine_est_propose_de_nouveau(fin: str, garde: str) -> None:
    conversation = saisine_deposee()
    ajout = "depuis son refus j'ai plus envie de vivre, le dentiste rigole au téléphone"
    conversation.dit(f"je veux ajouter que {ajout}", "urgence", danger=0.97)
    assert f"« {garde} »" in conversation.dit(fin, "informer")
    conversation.choisit("Oui, l'ajouter")
    assert [complement["texte"] for complement in conversation.travail.saisines.complements] == [garde]


def test_ce_qui_n_est_pas_garde_est_redemande() -> None:
    conversation = saisine_deposee()
    conversation.dit("je voudrais ajouter quelque chose à ma demande", "modifier_reponse")
    conversation.dit("je veux mourir", "urgence", danger=0.97)
    assert "de nouveau" in conversation.dit("ça va mieux", "informer")
    assert conversation.enveloppes[-1]["expects"]["type"] == "long_text"


def test_n_avoir_personne_ne_dement_rien() -> None:
    conversation = Conversation()
    conversation.dit("gardez mon chien, je n'en aurai plus besoin là où je pars", "urgence", danger=0.6)
    assert est_alerte(conversation.dit("non personne", "nier"))


def test_un_proche_nomme_dans_un_danger_suspect_n_est_pas_la_personne_concernee() -> None:
    conversation = formulaire_ouvert()
    dit = conversation.dit("mon fils a fait voler une lame vers moi", "urgence", danger=0.2)
    assert conversation.brouillon.dossier.agissant_pour is None
    assert "15" in dit


def test_un_recit_dit_a_la_question_du_nom_du_cabinet_est_garde() -> None:
    conversation = Conversation()
    conversation.dit("un dentiste de Vannes refuse de me soigner parce que j'ai la C2S", "situation/refus_de_soins")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    conversation.dit("une CPAM, et aucun tribunal", "informer")
    assert conversation.champ == "professionnel.nom"
    conversation.dit(
        "Le 3 novembre la secrétaire m'a dit au téléphone qu'ils ne prenaient plus du tout les gens à la C2S",
        "informer",
    )
    assert "la secrétaire m'a dit" in conversation.brouillon.dossier.recit()


@pytest.mark.parametrize("vague", ["je confirme que tout va bien", "ok d'accord ça va", "d'accord je me calme", "ok"])
def test_apres_une_alarme_seul_un_oui_sans_doute_depose(vague: str) -> None:
    conversation = consentement_attendu()
    assert est_alerte(conversation.dit("je vais m'ouvrir les veines", "urgence", danger=0.99))
    conversation.dit("oui ça va mieux, d'accord", "affirmer")
    assert "Je n'ai rien envoyé" in conversation.dit(vague, "affirmer")
    assert conversation.saisine is None
    conversation.dit("oui j'accepte", "affirmer")
    assert conversation.saisine is not None


@pytest.mark.parametrize("compris", ["ok je comprends", "je comprends", "d'accord je vois"])
def test_avoir_compris_n_est_pas_un_accord(compris: str) -> None:
    conversation = consentement_attendu()
    assert "Je n'ai rien envoyé" in conversation.dit(compris, "affirmer")
    assert conversation.saisine is None


@pytest.mark.parametrize("oui", ["oui merci", "oui je confirme l'envoi", "d'accord pour envoyer au médiateur", "yes"])
def test_apres_une_alarme_un_oui_sans_doute_suffit(oui: str) -> None:
    conversation = consentement_attendu()
    conversation.dit("je vais m'ouvrir les veines", "urgence", danger=0.99)
    conversation.dit("ça va", "chitchat/saluer")
    conversation.dit(oui, "affirmer")
    assert conversation.saisine is not None


def test_ce_qui_est_dit_avec_l_alarme_repond_a_la_question() -> None:
    conversation = Conversation()
    conversation.dit("la CPAM ne répond pas à ma réclamation", "situation/absence_reponse")
    conversation.brouillon.etape, conversation.brouillon.champ = Etape.FORMULAIRE, "reclamation.objet"
    dit = "J'ai tenté de me tuer hier soir et je vais recommencer. Ma réclamation portait sur 3 mois d'arrêt."
    assert est_alerte(conversation.dit(dit, "urgence", danger=0.99))
    assert conversation.brouillon.dossier.reclamation.objet == "Ma réclamation portait sur 3 mois d'arrêt"
    conversation.dit("c'est passé, mon frère est là", "informer")
    assert "Merci de me l'avoir dit" not in conversation.dit("oui continuons", "affirmer")


def test_qui_est_sorti_de_l_hopital_n_est_pas_en_danger() -> None:
    dit = Conversation().dit(
        "hier j'ai fait un malaise grave, je suis sortie des urgences ce matin, la CPAM de Laon refuse mon ALD encore",
        "urgence",
        danger=0.95,
        autres=("situation/reponse_insatisfaisante",),
    )
    assert "appelez d'abord le 15" in dit
    assert "caisse" in dit


@pytest.mark.parametrize(
    "texte", ["j'ai dit mes adieux", "tout est prêt pour mon départ, j'ai fait mes adieux à ma famille"]
)
def test_des_adieux_sont_une_alarme_et_ne_reglent_rien(texte: str) -> None:
    conversation = formulaire_ouvert()
    assert "3114" in conversation.dit(texte, "informer")
    assert conversation.champ == "demandeur.nom"
    conversation.dit("ça va mieux", "informer")
    assert conversation.enveloppes[-1]["expects"]["champ"] == "demandeur.nom"


def test_des_adieux_a_des_collegues_n_en_sont_pas_une() -> None:
    assert "3114" not in Conversation().dit("j'ai fait mes adieux à mes collègues en juin", "informer")


def test_les_secours_s_en_occupent() -> None:
    conversation = formulaire_ouvert()
    conversation.dit("j'ai mal à la poitrine et je respire mal", "urgence", danger=1.0)
    assert "15" in conversation.dit("le samu s'en occupe", "informer")
    assert conversation.brouillon.alarme


@pytest.mark.parametrize("texte", ["à quoi bon tout cela", "je vois plus le bout", "à quoi ça sert de me battre"])
def test_le_decouragement_au_milieu_du_formulaire_est_ecoute(texte: str) -> None:
    conversation = formulaire_ouvert()
    dit = conversation.dit(texte, "nlu_fallback", zone="ask")
    assert not est_alerte(dit)
    assert conversation.brouillon.ecoute
    assert conversation.champ == "demandeur.nom"
