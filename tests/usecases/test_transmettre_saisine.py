"""The hand-over: at least once for the caisse, once for the person, whatever breaks in between."""

from datetime import timedelta
from hashlib import sha256

import pytest

from bot.content.schema import champs_fautifs
from bot.storage.entrepot import EntrepotSql
from bot.usecases.ports import EnvoiImpossible, RefusDefinitif
from bot.usecases.relever_accuses import relever
from bot.usecases.suivre_saisine import completer, retirer, suivre
from bot.usecases.transmettre_saisine import BAIL_S, ESSAIS_MAXIMUM, Issue, attente
from tests.atelier import MAINTENANT, MOTIFS, PasserelleDeTest, brouillon, deposer_un, etats, transmission

HEURE = timedelta(hours=1)
APRES_LE_BAIL = MAINTENANT + timedelta(seconds=BAIL_S)


@pytest.mark.parametrize("motif", MOTIFS)
def test_la_caisse_recoit_une_saisine_valide_avec_ses_documents(entrepot: EntrepotSql, motif: str) -> None:
    depot = deposer_un(entrepot, brouillon(motif))
    passerelle = PasserelleDeTest()
    fait = transmission(entrepot, passerelle).une(MAINTENANT)
    assert fait is not None and fait[1] is Issue.REMISE
    [(document, fichiers)] = passerelle.recues
    noms = ["lettre.pdf", "questionnaire.pdf"] if motif == "medecin_traitant" else ["lettre.pdf"]
    assert [fichier.nom for fichier in fichiers] == noms
    assert document["documents"] == [
        {
            "nom": fichier.nom,
            "type": "application/pdf",
            "taille": len(fichier.contenu),
            "sha256": sha256(fichier.contenu).hexdigest(),
        }
        for fichier in fichiers
    ]
    assert champs_fautifs(document) == []
    assert etats(entrepot, depot.numero) == ["enregistree", "transmise"]


def test_rien_a_remettre(entrepot: EntrepotSql) -> None:
    assert transmission(entrepot, PasserelleDeTest()).une(MAINTENANT) is None


def test_une_caisse_injoignable_est_essayee_plus_tard(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    passerelle = PasserelleDeTest(fautes=[EnvoiImpossible(), EnvoiImpossible()])
    relais = transmission(entrepot, passerelle)
    issues = []
    for heures in range(3):
        fait = relais.une(MAINTENANT + heures * HEURE)
        issues.append(fait and fait[1])
        assert relais.une(MAINTENANT + heures * HEURE) is None
    assert issues == [Issue.REPORTEE, Issue.REPORTEE, Issue.REMISE]
    assert etats(entrepot, depot.numero) == ["enregistree", "transmise"]


def test_un_refus_definitif_est_une_alarme(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    relais = transmission(entrepot, PasserelleDeTest(fautes=[RefusDefinitif()]))
    fait = relais.une(MAINTENANT)
    assert fait is not None and fait[1] is Issue.ABANDONNEE
    assert etats(entrepot, depot.numero) == ["enregistree", "echec_transmission"]
    assert relais.une(MAINTENANT + HEURE) is None


def test_trop_d_essais_sont_une_alarme(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    relais = transmission(entrepot, PasserelleDeTest(fautes=[EnvoiImpossible() for _ in range(ESSAIS_MAXIMUM)]))
    for heures in range(ESSAIS_MAXIMUM + 1):
        relais.une(MAINTENANT + heures * HEURE)
    assert etats(entrepot, depot.numero) == ["enregistree", "echec_transmission"]


@pytest.mark.parametrize("panne", [KeyboardInterrupt(), RuntimeError()])
def test_une_panne_entre_la_remise_et_la_cloture_se_rattrape(entrepot: EntrepotSql, panne: BaseException) -> None:
    depot = deposer_un(entrepot)
    passerelle = PasserelleDeTest(apres=[panne])
    relais = transmission(entrepot, passerelle)
    with pytest.raises(type(panne)):
        relais.une(MAINTENANT)
    assert etats(entrepot, depot.numero) == ["enregistree"], "nothing is said before the row is closed"
    assert relais.une(MAINTENANT) is None
    relais.une(APRES_LE_BAIL)
    assert etats(entrepot, depot.numero) == ["enregistree", "transmise"]
    premiere, seconde = passerelle.recues
    assert premiere == seconde, "the same number, the same bytes"


def test_un_relais_trop_lent_ne_dit_pas_deux_fois_la_meme_chose(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    passerelle = PasserelleDeTest()
    rapide = transmission(entrepot, passerelle)

    class Lente(PasserelleDeTest):
        def transmettre(self, document, fichiers) -> None:
            rapide.une(APRES_LE_BAIL)

    transmission(entrepot, Lente()).une(MAINTENANT)
    assert len(passerelle.recues) == 1
    assert etats(entrepot, depot.numero) == ["enregistree", "transmise"]


def test_le_complement_suit_sa_saisine(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    with entrepot.transaction() as travail:
        saisine = suivre(travail, depot.numero, depot.preuve)
        assert saisine is not None
        completer(travail, saisine, "J'ai retrouvé la date.", MAINTENANT)
    passerelle = PasserelleDeTest(fautes=[EnvoiImpossible()])
    relais = transmission(entrepot, passerelle)
    relais.une(MAINTENANT)
    assert relais.une(MAINTENANT) is None, "the complement waits for its saisine"
    relais.une(MAINTENANT + HEURE)
    relais.une(MAINTENANT + HEURE)
    assert [un["texte"] for un in passerelle.complements] == ["J'ai retrouvé la date."]


def test_un_complement_refuse_ne_change_pas_l_etat_de_la_saisine(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    passerelle = PasserelleDeTest()
    relais = transmission(entrepot, passerelle)
    relais.une(MAINTENANT)
    with entrepot.transaction() as travail:
        travail.saisines.ajouter_complement(depot.numero, {"texte": "x"}, MAINTENANT)
    passerelle.fautes.append(RefusDefinitif())
    fait = relais.une(MAINTENANT)
    assert fait is not None and fait[1] is Issue.ABANDONNEE
    assert etats(entrepot, depot.numero) == ["enregistree", "transmise"]


def test_un_retrait_pendant_la_remise_est_dit_a_la_caisse(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)

    class Pendant(PasserelleDeTest):
        def transmettre(self, document, fichiers) -> None:
            with entrepot.transaction() as travail:
                saisine = suivre(travail, depot.numero, depot.preuve)
                assert saisine is not None
                retirer(travail, saisine, MAINTENANT)

    passerelle = Pendant()
    relais = transmission(entrepot, passerelle)
    relais.une(MAINTENANT)
    assert relais.une(MAINTENANT) is None, "the notice waits until the hand-over under way cannot come after it"
    relais.une(APRES_LE_BAIL)
    assert [un["retrait"] for un in passerelle.complements] == [True]
    assert etats(entrepot, depot.numero) == ["enregistree", "retiree"]


def test_l_attente_double_et_s_arrete_a_une_heure() -> None:
    for essais, plafond in ((1, 30), (2, 60), (5, 480), (8, 3600), (70, 3600)):
        secondes = attente(essais).total_seconds()
        assert plafond * 0.75 <= secondes <= plafond


def test_une_saisine_collectee_est_accusee(entrepot: EntrepotSql) -> None:
    depot = deposer_un(entrepot)
    passerelle = PasserelleDeTest(collectees={depot.numero})
    assert relever(entrepot, lambda caisse: passerelle, MAINTENANT) == [], "not before it was handed over"
    transmission(entrepot, passerelle).une(MAINTENANT)
    assert relever(entrepot, lambda caisse: passerelle, MAINTENANT) == [depot.numero]
    assert relever(entrepot, lambda caisse: passerelle, MAINTENANT) == []
    assert etats(entrepot, depot.numero) == ["enregistree", "transmise", "accusee"]
