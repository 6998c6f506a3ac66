"""Nothing that a person said can be read in the bytes of the database."""

from pathlib import Path

from bot.storage.entrepot import EntrepotSql
from bot.usecases.ports import Fichier
from tests.atelier import MAINTENANT, NOM, RECIT, TELEPHONE, brouillon, deposer_dans, ouvrir_conversation

COMPLEMENT, LETTRE, MESSAGE, CLE = "Voici la suite", "%PDF la lettre", "Je suis en colère", "cle-odile-quenelle"


def test_rien_de_personnel_dans_les_octets_de_la_base(entrepot: EntrepotSql, tmp_path: Path) -> None:
    un = brouillon()
    un.dossier.demandeur.nir = "285057800608436"
    with entrepot.transaction() as travail:
        ouvrir_conversation(travail)
        travail.brouillons.ecrire("c1", un)
        message = travail.messages.ajouter("c1", "usager", MAINTENANT, {"texte": MESSAGE})
        travail.tours.ecrire("c1", CLE, "empreinte-du-corps", [message], None, MAINTENANT)
        depot = deposer_dans(travail, un)
        travail.saisines.ajouter_document(depot.numero, Fichier("lettre.pdf", "application/pdf", LETTRE.encode()))
        travail.saisines.ajouter_complement(depot.numero, {"texte": COMPLEMENT}, MAINTENANT)
    fichiers = list(tmp_path.glob("assistant.db*"))
    octets = b"".join(fichier.read_bytes() for fichier in fichiers)
    assert any(fichier.name.endswith("-wal") for fichier in fichiers)
    assert depot.numero.encode() in octets, "numbers stand in clear: the search below does search"
    secrets = (NOM, "Odile", TELEPHONE, "639981234", RECIT[:20], "dentiste", "285057800608436", depot.preuve)
    for secret in (*secrets, COMPLEMENT, LETTRE, MESSAGE, CLE, "empreinte-du-corps"):
        assert secret.encode() not in octets, secret
        assert secret.encode("unicode_escape") not in octets, secret
