"""The courtesies of a letter and its signature are no part of what it tells, nor of what it asks."""

import pytest

from bot.extraction.recit.recits import lire_recit, lire_souhait

FAIT = "La caisse m'a refusé ma cure le 3 juin."


@pytest.mark.parametrize(
    "suite",
    [
        "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.",
        "Dans l'attente de votre réponse, je vous prie de croire à l'assurance de ma considération distinguée.\n\n"
        "Caroline Durand\nAssistante sociale",
        "Veuillez agréer, Monsieur le Médiateur, l'expression de ma haute considération.\nÉtienne de La Bruyère\n"
        "Né le 30 août 1949\nTél. :",
        "Vous remerciant de l'intérêt que vous porterez à cette situation, je vous adresse mes sincères salutations.",
        "Je vous remercie par avance de l'attention que vous voudrez bien porter à ma requête.",
        "Recevez, Madame, mes salutations respectueuses.",
        "Je reste à votre disposition pour tout renseignement complémentaire. Bien cordialement,\nSandrine Le Bihan",
        "Avec mes remerciements et mes respectueuses salutations.",
    ],
)
def test_les_politesses_et_la_signature_n_y_sont_pas(suite: str) -> None:
    assert lire_recit(f"{FAIT} {suite}") == FAIT
    assert lire_souhait(f"{FAIT} {suite}") == FAIT


@pytest.mark.parametrize(
    "dit",
    [
        "Je vous prie de bien vouloir examiner le refus de remboursement de ma cure du 3 juin.",
        "Je vous remercie de bien vouloir obtenir le remboursement de ma cure de 300 euros.",
        "Dans l'attente de ce remboursement, j'ai dû emprunter 300 euros à ma fille.",
        "Croyez bien que la caisse ne m'a jamais versé mes indemnités.",
        "La caisse m'a adressé ses salutations mais a refusé ma cure le 3 juin.",
    ],
)
def test_ce_qui_dit_un_fait_ou_une_demande_reste(dit: str) -> None:
    assert lire_recit(dit) == dit and lire_souhait(dit) == dit


def test_un_fait_sous_la_signature_reste() -> None:
    lettre = f"{FAIT}\nRecevez, Madame, mes salutations.\nP.S. : la caisse m'a de nouveau écrit le 5 octobre."
    assert "écrit le 5 octobre" in lire_recit(lettre)


def test_une_politesse_dans_la_phrase_en_sort() -> None:
    assert lire_recit("La caisse m'a refusé ma cure, je vous prie donc d'agréer mes salutations.") == (
        "La caisse m'a refusé ma cure."
    )
