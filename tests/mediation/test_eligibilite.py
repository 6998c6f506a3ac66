"""Reading a rule set: the first true row decides, the first row that cannot be decided names the next question."""

import pytest

from bot.mediation.eligibilite import Code, Manque, Referentiel, Regle, Verdict, evaluer
from bot.mediation.situation import Situation

REFERENTIEL = Referentiel(
    "essai",
    (
        Regle("autre", {"organisme": ("autre_que_assurance_maladie",)}, Code.HORS_COMPETENCE, ("f1",), porte="caf"),
        Regle(
            "echec",
            {"motif": ("absence_reponse",), "reclamation": ("sans_succes",)},
            Code.RECEVABLE_APRES_RECLAMATION,
            ("f2",),
        ),
        Regle("reste", {}, Code.INDETERMINE, ("f3",)),
    ),
)


def test_an_unknown_field_is_asked_for() -> None:
    assert evaluer(Situation(), REFERENTIEL) == Manque("organisme")
    assert evaluer(Situation(organisme="assurance_maladie"), REFERENTIEL) == Manque("motif")


def test_a_row_that_one_known_field_contradicts_is_passed_without_asking_for_the_others() -> None:
    situation = Situation(organisme="assurance_maladie", reclamation="pas_faite")
    assert evaluer(situation, REFERENTIEL) == Verdict(Code.INDETERMINE, "reste", "essai", ("f3",))


def test_the_first_true_row_gives_verdict_rule_facts_and_door() -> None:
    situation = Situation(organisme="autre_que_assurance_maladie")
    assert evaluer(situation, REFERENTIEL) == Verdict(
        Code.HORS_COMPETENCE, "autre", "essai", ("f1",), "caf", ("organisme",)
    )


def test_inconnu_is_an_answer_and_not_asked_again() -> None:
    situation = Situation(organisme="assurance_maladie", motif="absence_reponse", reclamation="inconnu")
    verdict = evaluer(situation, REFERENTIEL)
    assert isinstance(verdict, Verdict) and verdict.code is Code.INDETERMINE


def test_a_value_outside_of_the_contract_is_refused() -> None:
    with pytest.raises(ValueError, match="regime"):
        Situation(regime="agricole")
