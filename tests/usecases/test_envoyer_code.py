"""A code by e-mail: at least once, sealed until it has left, and never one that no longer opens anything."""

from datetime import datetime, timedelta

import pytest

from bot.mediation.saisine import Etat
from bot.storage.entrepot import EntrepotSql
from bot.usecases.effacer import expirer
from bot.usecases.envoyer_code import COURRIELS_PAR_ADRESSE, demander
from bot.usecases.ports import EnvoiImpossible, EtatEnvoi, RefusDefinitif
from bot.usecases.reprendre import VIE_D_UN_CODE, creer_code, reprendre
from bot.usecases.transmettre_saisine import BAIL_S, ESSAIS_MAXIMUM, Issue, Transmission
from tests.atelier import (
    MAINTENANT,
    MessagerieDeTest,
    PasserelleDeTest,
    deposer_un,
    effacer_conversation,
    etats,
    ouvrir_conversation,
    transmission,
)

ADRESSE = "lucie.durand@exemple.fr"
MINUTE = timedelta(minutes=1)


def mettre_en_file(
    entrepot: EntrepotSql, conversation: str = "c1", adresse: str = ADRESSE, donne: str | None = None
) -> datetime:
    """Opens the conversation where it is not, and asks for the code by e-mail."""
    with entrepot.transaction() as travail:
        if travail.conversations.lire(conversation) is None:
            ouvrir_conversation(travail, conversation)
        return demander(travail, conversation, adresse, False, donne, MAINTENANT)


def courriels(entrepot: EntrepotSql, conversation: str = "c1") -> list[EtatEnvoi]:
    with entrepot.lecture() as lu:
        return list(lu.boite.etats_des_courriels(conversation))


def scelles(entrepot: EntrepotSql) -> list[bytes | None]:
    """What the rows of the outbox hold."""
    with entrepot._moteur.connect() as connection:
        return list(connection.exec_driver_sql("SELECT scelle FROM envois ORDER BY id").scalars())


def issue(relais: Transmission, maintenant: datetime = MAINTENANT) -> Issue | None:
    fait = relais.une(maintenant)
    return fait[1] if fait else None


def code_recu(messagerie: MessagerieDeTest) -> str:
    """The code of the last e-mail, as a person copies it."""
    return next(ligne.strip() for ligne in messagerie.recus[-1].texte.splitlines() if ligne.startswith("    "))


def test_le_code_recu_rouvre_la_conversation(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    messagerie = MessagerieDeTest()
    assert issue(transmission(entrepot, messagerie=messagerie)) is Issue.REMISE
    [courriel] = messagerie.recus
    assert courriel.adresse == ADRESSE
    with entrepot.transaction() as travail:
        assert reprendre(travail, code_recu(messagerie), MAINTENANT) == "c1"


def test_le_code_deja_donne_est_celui_qui_part(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        donne = creer_code(travail, "c1", MAINTENANT - timedelta(hours=10))
    assert mettre_en_file(entrepot, donne=donne) == MAINTENANT - timedelta(hours=10) + VIE_D_UN_CODE
    messagerie = MessagerieDeTest()
    issue(transmission(entrepot, messagerie=messagerie))
    assert code_recu(messagerie) == donne


@pytest.mark.parametrize("fin", ["utilise", "perime", "verrouille"])
def test_un_code_qui_n_ouvre_plus_rien_est_remplace(entrepot: EntrepotSql, fin: str) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        donne = creer_code(travail, "c1", MAINTENANT - (VIE_D_UN_CODE if fin == "perime" else timedelta()))
        if fin == "utilise":
            assert reprendre(travail, donne, MAINTENANT)
        for _ in range(5 if fin == "verrouille" else 0):
            reprendre(travail, donne[:10] + "0000-0000", MAINTENANT)
    assert mettre_en_file(entrepot, donne=donne) == MAINTENANT + VIE_D_UN_CODE
    messagerie = MessagerieDeTest()
    issue(transmission(entrepot, messagerie=messagerie))
    assert code_recu(messagerie) != donne
    with entrepot.transaction() as travail:
        assert reprendre(travail, code_recu(messagerie), MAINTENANT) == "c1"


# What is kept.


def test_rien_n_est_lisible_dans_la_file_et_rien_n_y_reste_ensuite(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    [scelle] = scelles(entrepot)
    assert scelle is not None and ADRESSE.encode() not in scelle
    issue(transmission(entrepot, messagerie=MessagerieDeTest()))
    assert scelles(entrepot) == [None]
    assert courriels(entrepot) == [EtatEnvoi.ENVOYE]


def test_rien_ne_reste_de_ce_qu_on_abandonne(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    relais = transmission(entrepot, messagerie=MessagerieDeTest(fautes=[RefusDefinitif()]))
    assert issue(relais) is Issue.ABANDONNEE
    assert scelles(entrepot) == [None]
    assert courriels(entrepot) == [EtatEnvoi.ABANDONNE]
    assert issue(relais, MAINTENANT + timedelta(days=1)) is None


def test_effacer_la_conversation_efface_le_courriel_qui_attend(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    effacer_conversation(entrepot, "c1")
    messagerie = MessagerieDeTest()
    assert issue(transmission(entrepot, messagerie=messagerie)) is None
    assert scelles(entrepot) == []
    assert messagerie.recus == []


def test_une_conversation_expiree_emporte_ses_courriels(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    expirer(entrepot, lambda id: True, MAINTENANT + timedelta(days=31))
    assert scelles(entrepot) == []


def test_efface_pendant_que_le_relais_le_tient(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    with entrepot.transaction() as travail:
        envoi = travail.boite.reclamer(MAINTENANT, BAIL_S)
    assert envoi is not None
    effacer_conversation(entrepot, "c1")
    with entrepot.transaction() as travail:
        assert travail.boite.courriel(envoi) is None
        assert not travail.boite.fermer(envoi)


# A code that opens nothing any more does not leave.


def test_un_nouveau_code_annule_le_courriel_qui_attend(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    with entrepot.transaction() as travail:
        creer_code(travail, "c1", MAINTENANT)
    assert issue(transmission(entrepot, messagerie=MessagerieDeTest())) is None
    assert scelles(entrepot) == [None]
    assert courriels(entrepot) == [EtatEnvoi.ANNULE]


def test_revenir_avec_le_code_annule_le_courriel_qui_attend(entrepot: EntrepotSql) -> None:
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        donne = creer_code(travail, "c1", MAINTENANT)
    mettre_en_file(entrepot, donne=donne)
    with entrepot.transaction() as travail:
        assert reprendre(travail, donne, MAINTENANT) == "c1"
    assert courriels(entrepot) == [EtatEnvoi.ANNULE]


def test_un_code_perime_ne_part_plus(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    messagerie = MessagerieDeTest()
    assert issue(transmission(entrepot, messagerie=messagerie), MAINTENANT + VIE_D_UN_CODE) is Issue.SANS_OBJET
    assert messagerie.recus == [] and scelles(entrepot) == [None]


# At least once.


def test_un_serveur_injoignable_est_essaye_plus_tard(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    messagerie = MessagerieDeTest(fautes=[EnvoiImpossible(), EnvoiImpossible()])
    relais = transmission(entrepot, messagerie=messagerie)
    assert [issue(relais, MAINTENANT + rang * 10 * MINUTE) for rang in range(3)] == [
        Issue.REPORTEE,
        Issue.REPORTEE,
        Issue.REMISE,
    ]
    assert len(messagerie.recus) == 1


def test_on_finit_par_abandonner(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    relais = transmission(entrepot, messagerie=MessagerieDeTest(fautes=[EnvoiImpossible()] * ESSAIS_MAXIMUM))
    quand, issues = MAINTENANT, []
    while (une := issue(relais, quand)) is not None or quand < MAINTENANT + VIE_D_UN_CODE:
        issues += [une] if une else []
        quand += timedelta(minutes=30)
    assert set(issues[:-1]) == {Issue.REPORTEE} and len(issues) > 48
    assert issues[-1] in (Issue.ABANDONNEE, Issue.SANS_OBJET)
    assert scelles(entrepot) == [None]


@pytest.mark.parametrize("panne", [KeyboardInterrupt(), RuntimeError()])
def test_une_panne_apres_l_envoi_le_renvoie_avec_la_meme_reference(entrepot: EntrepotSql, panne: BaseException) -> None:
    mettre_en_file(entrepot)
    messagerie = MessagerieDeTest(apres=[panne])
    relais = transmission(entrepot, messagerie=messagerie)
    with pytest.raises(type(panne)):
        relais.une(MAINTENANT)
    assert courriels(entrepot) == [EtatEnvoi.A_ENVOYER]
    assert issue(relais, MAINTENANT + timedelta(seconds=BAIL_S)) is Issue.REMISE
    premier, second = messagerie.recus
    assert premier == second


def test_la_reference_ne_dit_rien_de_la_conversation(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot, "conversation-secrete")
    messagerie = MessagerieDeTest()
    issue(transmission(entrepot, messagerie=messagerie))
    assert "conversation" not in messagerie.recus[0].reference


def test_sans_serveur_le_courriel_attend(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    assert issue(transmission(entrepot)) is Issue.REPORTEE
    assert courriels(entrepot) == [EtatEnvoi.A_ENVOYER]


def test_une_saisine_passe_avant_un_courriel_plus_ancien_qui_ne_la_change_pas(entrepot: EntrepotSql) -> None:
    mettre_en_file(entrepot)
    depot = deposer_un(entrepot, maintenant=MAINTENANT + MINUTE)
    messagerie, passerelle = MessagerieDeTest(fautes=[RefusDefinitif()]), PasserelleDeTest()
    relais = transmission(entrepot, passerelle, messagerie)
    assert [issue(relais, MAINTENANT + MINUTE) for _ in range(3)] == [Issue.REMISE, Issue.ABANDONNEE, None]
    assert etats(entrepot, depot.numero) == [Etat.ENREGISTREE.value, Etat.TRANSMISE.value]


# Nobody's mailbox is filled.


def test_une_adresse_ne_recoit_que_quelques_courriels_par_jour_d_ou_qu_ils_viennent(entrepot: EntrepotSql) -> None:
    messagerie = MessagerieDeTest()
    relais = transmission(entrepot, messagerie=messagerie)
    for rang in range(COURRIELS_PAR_ADRESSE + 2):
        mettre_en_file(entrepot, f"c{rang}", adresse=ADRESSE.upper() if rang % 2 else ADRESSE)
        issue(relais)
        effacer_conversation(entrepot, f"c{rang}")  # erasing one's traces does not help
    assert len(messagerie.recus) == COURRIELS_PAR_ADRESSE
    mettre_en_file(entrepot, "autre", adresse="voisine@exemple.fr")
    assert issue(relais) is Issue.REMISE
    mettre_en_file(entrepot, "demain")
    assert issue(relais, MAINTENANT + timedelta(days=1)) is Issue.REMISE


def test_un_envoi_rate_ne_compte_pas(entrepot: EntrepotSql) -> None:
    messagerie = MessagerieDeTest(fautes=[EnvoiImpossible()] * (COURRIELS_PAR_ADRESSE + 1))
    relais = transmission(entrepot, messagerie=messagerie)
    mettre_en_file(entrepot)
    for rang in range(COURRIELS_PAR_ADRESSE + 1):
        assert issue(relais, MAINTENANT + rang * timedelta(hours=1)) is Issue.REPORTEE
    assert issue(relais, MAINTENANT + timedelta(hours=20)) is Issue.REMISE
