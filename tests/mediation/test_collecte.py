"""What the form asks for, and in which order."""

from datetime import date

from bot.mediation.brouillon import Brouillon
from bot.mediation.caisse import Annuaire, Caisse, ExceptionPostale
from bot.mediation.collecte import champs, deduire_caisse, prochain_champ
from bot.mediation.dates import DateConnue
from bot.mediation.dossier import AgissantPour, Passage

RECIT = Passage("J'ai écrit à la caisse en mars et personne ne m'a répondu depuis.", "absence_reponse", None)


def brouillon(motif: str = "absence_reponse") -> Brouillon:
    neuf = Brouillon(id="b1")
    neuf.situation.motif = motif
    neuf.dossier.passages.append(RECIT)
    return neuf


def complet() -> Brouillon:
    plein = brouillon()
    dossier = plein.dossier
    dossier.reclamation.date = DateConnue(date(2026, 3, 12))
    dossier.reclamation.canal = "courrier"
    dossier.objet_raconte = True
    dossier.pour_soi = True
    dossier.demandeur.nom = "Durand"
    dossier.demandeur.code_postal = "72000"
    dossier.caisse = "721"
    dossier.demandeur.telephone = "+33639980000"
    dossier.demande = "être payé"
    dossier.demandeur.nir = "2991299999999"
    return plein


def test_the_account_comes_first_and_the_nir_last() -> None:
    ordre = list(champs(brouillon()))
    assert ordre[0] == "recit"
    assert ordre[-1] == "demandeur.nir"


def test_nothing_that_was_given_is_asked() -> None:
    assert prochain_champ(complet()) is None


def test_a_thin_account_is_asked_for() -> None:
    court = complet()
    court.dossier.passages = [Passage("pas payé", "absence_reponse", None)]
    assert prochain_champ(court) == "recit"


def test_what_may_be_left_out_is_not_asked_twice() -> None:
    sans_nir = complet()
    sans_nir.dossier.demandeur.nir = None
    assert prochain_champ(sans_nir) == "demandeur.nir"
    sans_nir.passes.append("demandeur.nir")
    assert prochain_champ(sans_nir) is None


def test_a_way_to_reply_cannot_be_left_out() -> None:
    muet = complet()
    muet.dossier.demandeur.telephone = None
    muet.passes.append("demandeur.moyen_de_reponse")
    assert prochain_champ(muet) == "demandeur.moyen_de_reponse"


def test_an_answer_by_post_needs_a_whole_address() -> None:
    par_courrier = complet()
    par_courrier.dossier.demandeur.telephone = None
    par_courrier.dossier.demandeur.moyen_de_reponse = "courrier"
    assert prochain_champ(par_courrier) == "demandeur.adresse"


def test_for_somebody_else_the_person_concerned_is_asked_for_apart() -> None:
    pour_autrui = brouillon()
    pour_autrui.dossier.agissant_pour = AgissantPour("enfant", "ma mère")
    ordre = list(champs(pour_autrui))
    assert "personne_concernee.nom" in ordre
    assert "personne_concernee.code_postal" in ordre
    assert ordre[-1] == "personne_concernee.nir"


def caisse(code: str, departement: str) -> Caisse:
    return Caisse(code, f"CPAM {code}", departement, None, None, None, None)


ANNUAIRE = Annuaire(
    caisses={
        "721": caisse("721", "72"),
        "641": caisse("641", "64"),
        "642": caisse("642", "64"),
        "201": caisse("201", "2A"),
    },
    exceptions={"64100": (ExceptionPostale("Bayonne", ("641",), True),)},
    frontaliers={},
    non_couverts=frozenset({"97133", "98"}),
)


def test_a_postcode_settles_the_caisse_where_the_departement_has_one() -> None:
    un = brouillon()
    un.dossier.demandeur.code_postal = "72000"
    assert deduire_caisse(un, ANNUAIRE) == ()
    assert un.dossier.caisse == "721"


def test_where_several_are_possible_the_person_chooses() -> None:
    un = brouillon()
    un.dossier.demandeur.code_postal = "64000"
    assert deduire_caisse(un, ANNUAIRE) == ("641", "642")
    assert un.dossier.caisse is None


def test_an_exception_is_more_precise_than_the_departement() -> None:
    assert ANNUAIRE.pour_code_postal("64100").codes == ("641",)


def test_corsica_and_overseas_have_departements_of_their_own() -> None:
    assert ANNUAIRE.pour_code_postal("20000").codes == ("201",)
    assert ANNUAIRE.pour_code_postal("98800").codes == ()
    assert ANNUAIRE.pour_code_postal("97133").codes == ()


def test_the_caisse_is_that_of_the_person_concerned() -> None:
    un = brouillon()
    un.dossier.agissant_pour = AgissantPour("enfant", "ma mère")
    un.dossier.demandeur.code_postal = "64100"
    un.dossier.personne_concernee.code_postal = "72000"
    deduire_caisse(un, ANNUAIRE)
    assert un.dossier.caisse == "721"


def test_the_subject_of_a_complaint_is_asked_once_where_the_story_does_not_say_it() -> None:
    sans_objet = complet()
    sans_objet.dossier.objet_raconte = False
    assert prochain_champ(sans_objet) == "reclamation.objet"
    sans_objet.passes.append("reclamation.objet")
    assert prochain_champ(sans_objet) is None
