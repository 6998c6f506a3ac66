"""Dates and their roles, what is taken back, what the caisse answers at last, and what the person owns to be untrue."""

from datetime import date

import pytest

from bot.mediation.dates import DateConnue, Precision
from tests.actions.conversation import Conversation

SILENCE = "situation/absence_reponse"


def ouverte(histoire: str) -> Conversation:
    """A silence of the caisse told, the form open."""
    conversation = Conversation()
    conversation.dit(histoire, SILENCE)
    conversation.choisit("Saisir le médiateur maintenant")
    return conversation


def du_12_mars() -> Conversation:
    return ouverte(
        "ma cpam ne répond pas à ma réclamation du 12 mars pour mes indemnités faite par courrier, pas de tribunal"
    )


def sans_date() -> Conversation:
    conversation = ouverte(
        "ma cpam ne répond pas à ma réclamation pour mes indemnités faite par courrier, pas de tribunal"
    )
    assert conversation.champ == "reclamation.date"
    return conversation


def au_resume() -> Conversation:
    conversation = du_12_mars()
    for texte in ("pour moi", "Sonia Martel", "69003", "sonia@exemple.fr", "qu'ils répondent à ma réclamation"):
        conversation.dit(texte)
    conversation.choisit("Passer cette question")
    assert conversation.champ == "consentement"
    return conversation


def jour(connue: DateConnue | None) -> date | None:
    return connue.valeur if connue else None


@pytest.mark.parametrize(
    ("texte", "label"),
    [
        ("finalement la caisse m'a répondu mais ça ne me va pas", "situation/reponse_insatisfaisante"),
        ("en fait ils ont répondu", SILENCE),
        ("ah ils viennent de me répondre", "informer"),
    ],
)
def test_la_caisse_qui_repond_enfin_est_entendue_a_toute_question(texte: str, label: str) -> None:
    for conversation in (du_12_mars(), sans_date(), au_resume()):
        dit = conversation.dit(texte, label)
        assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
        assert "la réponse de la caisse à la réclamation ne vous convient pas" in dit


def test_ce_que_la_caisse_dit_apres_la_reclamation_est_sa_reponse() -> None:
    conversation = du_12_mars()
    conversation.dit("en fait ils ont répondu", SILENCE)
    conversation.dit("le 3 mai ils ont dit non")
    assert jour(conversation.brouillon.dossier.reclamation.date_reponse) == date(2026, 5, 3)
    assert conversation.brouillon.dossier.decision.date_notification is None


def test_un_silence_n_a_pas_de_date_de_reponse() -> None:
    conversation = Conversation()
    conversation.dit("ils me répondent pas depuis 4 mois", SILENCE)
    assert conversation.brouillon.situation.motif == "absence_reponse"
    assert conversation.brouillon.dossier.reclamation.date_reponse is None


def test_une_date_reprise_n_est_pas_retenue() -> None:
    conversation = sans_date()
    conversation.dit("pas le 12, le 14 mars")
    assert jour(conversation.brouillon.dossier.reclamation.date) == date(2026, 3, 14)


def test_une_date_reprise_parmi_plusieurs() -> None:
    conversation = sans_date()
    conversation.dit("le 12 mai, non attendez le 14 mai, et la décision elle date d'avril")
    dossier = conversation.brouillon.dossier
    assert jour(dossier.reclamation.date) == date(2026, 5, 14)
    assert dossier.decision.date_notification == DateConnue(date(2026, 4, 1), Precision.MOIS, "avril")


def test_le_mois_repris_garde_le_jour_et_le_recit_suit() -> None:
    conversation = du_12_mars()
    conversation.dit("la date c'est avril, pas mars")
    assert jour(conversation.brouillon.dossier.reclamation.date) == date(2026, 4, 12)
    assert "du 12 avril" in conversation.brouillon.dossier.recit()


def test_ce_qui_est_redit_corrige_et_le_reste_est_pris() -> None:
    conversation = du_12_mars()
    conversation.dit("non jai di avril. c pour moi")
    assert jour(conversation.brouillon.dossier.reclamation.date) == date(2026, 4, 1)
    assert conversation.brouillon.dossier.pour_soi


def test_une_demande_qui_raconte_dit_le_motif() -> None:
    conversation = Conversation()
    conversation.dit(
        "je m'appelle Sonia Martel, 69003 Lyon, j'ai envoyé une réclamation le 3 janvier pour un trop perçu de 842 euros, "
        "ils m'ont répondu le 20 février que c'était normal, je veux saisir",
        "deposer_saisine",
    )
    assert conversation.brouillon.situation.motif == "reponse_insatisfaisante"
    assert conversation.champ == "regime"
    assert conversation.brouillon.dossier.recit()


def test_une_relance_s_ajoute_au_resume() -> None:
    conversation = au_resume()
    conversation.dit("mettez aussi que j'ai envoyé un recommandé le 2 avril")
    dit = conversation.dit("ajoutez une relance du 2 mai 2026", "modifier_reponse")
    reclamation = conversation.brouillon.dossier.reclamation
    assert jour(reclamation.date) == date(2026, 3, 12)
    assert [relance.valeur for relance in reclamation.relances] == [date(2026, 4, 2), date(2026, 5, 2)]
    assert "**Vos relances** : 2 avril 2026 ; 2 mai 2026" in dit


def test_les_relances_se_corrigent() -> None:
    conversation = au_resume()
    conversation.dit("il y a aussi une relance du 2 mai par courriel")
    conversation.dit("corriger mes relances", "modifier_reponse")
    assert conversation.champ == "reclamation.relances"
    conversation.dit("le 3 mai et le 4 juin")
    relances = conversation.brouillon.dossier.reclamation.relances
    assert [relance.valeur for relance in relances] == [date(2026, 5, 3), date(2026, 6, 4)]


def test_ce_qui_est_avoue_faux_est_retire() -> None:
    conversation = au_resume()
    conversation.dit("ma réclamation je l'ai faite le 2 février en fait", "modifier_reponse")
    dit = conversation.dit("c'est pas vrai en fait mais mettez le")
    assert "Je ne peux pas écrire cela" in dit
    assert jour(conversation.brouillon.dossier.reclamation.date) == date(2026, 3, 12)
    assert conversation.champ == "consentement"


def test_corrige_n_est_dit_que_de_ce_qui_change() -> None:
    conversation = Conversation()
    dit = conversation.dit("en fait c'est la cpam du Rhône qui répond pas, mon tel 06 39 98 11 22", SILENCE)
    assert "corrigé" not in dit


def test_la_cpam_nommee_dit_le_regime() -> None:
    conversation = Conversation()
    conversation.dit("mon dentiste refuse ma C2S, la cpam du rhone, pas de juge", "situation/refus_de_soins")
    assert conversation.brouillon.situation.regime == "general"


def test_le_jour_des_faits_dit_avec_le_nom() -> None:
    conversation = Conversation()
    conversation.dit("mon dentiste refuse ma C2S, la cpam du rhone, pas de juge", "situation/refus_de_soins")
    conversation.choisit("Saisir le médiateur maintenant")
    dit = conversation.dit("docteur Lemoine à Rennes, c'etait mardi dernier")
    assert jour(conversation.brouillon.dossier.professionnel.date_faits) == date(2026, 11, 17)
    assert "17 novembre 2026" in dit


def test_la_decision_racontee_avec_la_reclamation_n_est_pas_la_reponse() -> None:
    conversation = Conversation()
    conversation.dit(
        "La CPAM a refusé par une décision du 4 février. J'ai fait une réclamation le 20 février et ils ont répondu le "
        "28 mars qu'ils maintenaient le refus.",
        "situation/reponse_insatisfaisante",
    )
    dossier = conversation.brouillon.dossier
    dates = (dossier.decision.date_notification, dossier.reclamation.date, dossier.reclamation.date_reponse)
    assert [jour(une) for une in dates] == [date(2026, 2, 4), date(2026, 2, 20), date(2026, 3, 28)]


def test_une_relance_se_retire() -> None:
    conversation = au_resume()
    conversation.dit("ajoutez une relance du 2 mai et une relance du 4 juin")
    conversation.dit("enlevez la relance du 2 mai", "modifier_reponse")
    relances = conversation.brouillon.dossier.reclamation.relances
    assert [relance.valeur for relance in relances] == [date(2026, 6, 4)]
    assert conversation.champ == "consentement"


@pytest.mark.parametrize(
    "dit",
    [
        "le procès de mon divorce est fini",
        "oui mais c'est pour mon licenciement, aux prud'hommes",
        "juste le jaf pour la garde des enfants",
    ],
)
def test_un_proces_sur_autre_chose_n_est_pas_celui_du_litige(dit: str) -> None:
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation du 12 mars", "situation/absence_reponse")
    conversation.dit("je veux saisir le médiateur", "deposer_saisine")
    assert conversation.champ == "procedure_judiciaire"
    assert "autre chose" in conversation.dit(dit, "informer")
    assert conversation.brouillon.situation.procedure_judiciaire == "aucune"


def saisine_d_un_silence() -> Conversation:
    """A form on an unanswered complaint, of which the date is asked."""
    conversation = Conversation()
    conversation.dit("la cpam ne répond pas à ma réclamation", "situation/absence_reponse")
    conversation.dit("déposer", "deposer_saisine")
    conversation.dit("non")
    conversation.dit("passer")
    assert conversation.champ == "reclamation.date"
    return conversation


def test_un_mandat_apres_deux_courriers_n_est_pas_une_relance() -> None:
    conversation = Conversation()
    conversation.dit(
        "Une réclamation a été adressée à la CPAM le 14 avril 2026, relancée le 30 juin 2026 ; ces deux courriers sont "
        "restés sans effet. Mme Roy m'a remis un mandat écrit le 5 octobre 2026.",
        "situation/absence_reponse",
    )
    assert [str(une.valeur) for une in conversation.brouillon.dossier.reclamation.relances] == ["2026-06-30"]


def test_deux_courriers_sont_une_reclamation_et_une_relance() -> None:
    conversation = saisine_d_un_silence()
    conversation.dit("2 courriers, un le 2 septembre et un le 20 octobre")
    reclamation = conversation.brouillon.dossier.reclamation
    assert str(reclamation.date and reclamation.date.valeur) == "2026-09-02"
    assert [str(relance.valeur) for relance in reclamation.relances] == ["2026-10-20"]
    assert reclamation.canal == "courrier"


def test_deux_courriers_au_moyen_de_la_reclamation() -> None:
    conversation = saisine_d_un_silence()
    conversation.dit("2 septembre")
    assert conversation.champ == "reclamation.canal"
    conversation.dit("2 courriers, un le 2 septembre et un le 20 octobre")
    reclamation = conversation.brouillon.dossier.reclamation
    assert (reclamation.canal, [str(relance.valeur) for relance in reclamation.relances]) == (
        "courrier",
        ["2026-10-20"],
    )


@pytest.mark.parametrize(
    "texte", ["ya pas eu de décision", "je n'ai jamais reçu de décision", "enlevez cette date, aucune décision"]
)
@pytest.mark.parametrize("label", ["situation/reponse_insatisfaisante", "modifier_reponse", "informer"])
def test_sans_decision_sa_date_est_vide_et_n_est_plus_demandee(texte: str, label: str) -> None:
    conversation = saisine_d_un_silence()
    conversation.dit("le 2 septembre, la décision est du 3 août 2026")
    assert conversation.brouillon.dossier.decision.date_notification is not None
    conversation.brouillon.champ = "decision.date_notification"
    conversation.dit(texte, label)
    assert conversation.brouillon.dossier.decision.date_notification is None
    assert "decision.date_notification" in conversation.brouillon.passes


@pytest.mark.parametrize(
    "texte",
    [
        "la cpam ma rien versé depuis 3 mois jai reclamé 2 fois",
        "je n'ai plus d'indemnités depuis 3 mois j'ai réclamé 2 fois",
        "la CPAM refuse de rembourser mes soins depuis mars 2026",
        "ils refusent depuis 6 mois de me payer",
    ],
)
def test_depuis_quand_cela_dure_ne_date_ni_decision_ni_reclamation(texte: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/absence_reponse")
    dossier = conversation.brouillon.dossier
    assert dossier.decision.date_notification is None
    assert dossier.reclamation.date is None


def test_un_premier_message_sans_ponctuation_dit_tout() -> None:
    conversation = Conversation()
    conversation.dit(
        "la cpam ma rien payé depui le 10 mai jai reclamé le 15 juillet sur ameli rien pas de tribunal c pr moi",
        "situation/absence_reponse",
    )
    dossier, situation = conversation.brouillon.dossier, conversation.brouillon.situation
    assert (situation.reclamation, situation.procedure_judiciaire, dossier.pour_soi) == ("sans_succes", "aucune", True)
    assert dossier.reclamation.date and dossier.reclamation.date.valeur.isoformat() == "2026-07-15"


@pytest.mark.parametrize(
    ("dit", "jour"),
    [
        ("non pas le 20 le 12", (10, 12)),
        ("non pas le 20, le 12", (10, 12)),
        ("attendez je me suis trompée la réclamation c'était le 3 novembre", (11, 3)),
        ("nan le 12 septembre j'ai dit pas octobre", (9, 12)),
    ],
)
def test_une_date_corrigee_sans_virgule(dit: str, jour: tuple[int, int]) -> None:
    conversation = Conversation()
    conversation.dit(
        "ma cpam ne répond pas à ma réclamation du 20 octobre 2026 pour mes ij", "situation/absence_reponse"
    )
    conversation.dit(dit, "modifier_reponse")
    date = conversation.brouillon.dossier.reclamation.date
    assert date
    assert (date.valeur.year, date.valeur.month, date.valeur.day) == (2026, *jour)


@pytest.mark.parametrize(
    ("texte", "motif"),
    [
        ("La cpam lui refuse ses ij, il a réclamé le 2 octobre, refus le 30 octobre", "reponse_insatisfaisante"),
        ("M. Kone la cpam de Lille lui refuse l'AME, réclamé le 3 octobre sans réponse", "absence_reponse"),
    ],
)
def test_ce_que_la_caisse_refuse_n_est_pas_un_refus_de_soins(texte: str, motif: str) -> None:
    conversation = Conversation()
    conversation.dit(texte, "situation/refus_de_soins")
    assert conversation.brouillon.situation.motif == motif
    assert conversation.brouillon.dossier.reclamation.date
