"""Takes the name and the town that the message tells of the professional in question, whatever was written before."""

from actions.notes.champs import ecrire
from actions.tour import Tour
from bot.extraction.affaire import professions
from bot.extraction.affaire.soignant_nomme import lire_soignant_nomme, lire_ville_d_exercice
from bot.extraction.correction.corrections import lire_correction
from bot.extraction.langue.pliage import plier
from bot.extraction.personnes.noms_connus import est_le_meme_autrement_ecrit
from bot.extraction.reponse import reponses

NOM, VILLE = "professionnel.nom", "professionnel.ville"
TITRES = ("docteur", "docteure", "dr", "drs")
"""Said of any of them, a dentist too."""
SEMBLABLES = (
    ("médecin", "médecin traitant", "médecin généraliste"),
    ("psy", "psychiatre", "psychologue"),
)
"""Words that people use for the same one."""


def noter_soignant_nomme(tour: Tour) -> None:
    """ "Le dentiste c'est Dr Martinez", "il exerce à Dieppe": of the one in question, not of another who is spoken of."""
    if reponses.est_question(tour.texte):
        return
    connu, nomme = tour.brouillon.dossier.professionnel, lire_soignant_nomme(tour.texte)
    if (
        nomme
        and nomme.nom != connu.nom
        and not _reprend_un_autre(tour, connu.nom)
        and (nomme.mot in TITRES or _est_celui(nomme.profession, connu.profession))
    ):
        ecrire(tour, NOM, nomme.nom)
    autres = [lue.profession for lue in professions.lire_professions(tour.texte)]
    celui = not autres or any(_est_celui(un, connu.profession) for un in autres)
    ville = lire_ville_d_exercice(tour.texte) if celui else None
    if ville and ville != connu.ville:
        ecrire(tour, VILLE, ville)


def _reprend_un_autre(tour: Tour, connu: str | None) -> bool:
    """ "Mon docteur s'appelle Martinez, pas Martin", where the one in question is called Noël."""
    lue = lire_correction(tour.texte)
    ancien = plier(lue.ancien or "").plie if lue else ""
    return bool(ancien and connu) and ancien.isalpha() and not est_le_meme_autrement_ecrit(ancien, connu)


def _est_celui(nommee: str, connue: str | None) -> bool:
    """Whether a profession may be that of the one in question."""
    return connue in (None, nommee) or any(nommee in semblables and connue in semblables for semblables in SEMBLABLES)
