"""`Idempotency-Key`: the same message twice is done once; turns of one conversation run one at a time."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from bot.edge.context import Edge
from bot.gateways.enveloppe import Enveloppe
from tests.edge.conftest import Causette, Client, MoteurFactice, ouvre


async def test_meme_cle_et_meme_corps_la_reponse_gardee(causette: Causette, moteur: MoteurFactice) -> None:
    expects = {"champ": "recit", "type": "long_text", "optional": False, "sensitive": False}
    moteur.enveloppes = [{"texte": "Un."}, {"texte": "Deux ?", "expects": expects}]
    premiere = await causette.dit("bonjour", "k")
    moteur.enveloppes = [{"texte": "Autre chose."}]
    await causette.dit("et ensuite")
    assert await causette.dit("bonjour", "k") == premiere
    assert len(moteur.tours) == 2


async def test_autre_corps_422(causette: Causette) -> None:
    await causette.dit("bonjour", "k")
    assert (await causette.envoie({"text": "bonsoir"}, "k"))[0] == 422
    assert (await causette.envoie({"choice": "bonjour"}, "k"))[0] == 422


async def test_la_cle_vaut_pour_une_conversation(client: Client, causette: Causette, moteur: MoteurFactice) -> None:
    await causette.dit("bonjour", "k")
    await (await ouvre(client)).dit("autre", "k")
    assert len(moteur.tours) == 2


async def test_sans_cle_chaque_envoi_compte(causette: Causette, moteur: MoteurFactice) -> None:
    await causette.dit("bonjour")
    await causette.dit("bonjour")
    premier, second = moteur.tours
    assert premier["tour"] != second["tour"]


async def test_un_autre_message_sous_la_cle_d_un_echec_est_un_autre_tour(
    causette: Causette, moteur: MoteurFactice
) -> None:
    moteur.absent = True
    await causette.envoie({"text": "bonjour"}, "k")
    moteur.absent = False
    await causette.dit("bonsoir", "k")
    premier, second = moteur.tours
    assert premier["tour"] != second["tour"]


class MoteurLent(MoteurFactice):
    """Takes its time and counts who is inside."""

    def __init__(self) -> None:
        super().__init__()
        self.dedans = self.au_plus = 0

    async def tour(
        self, conversation: str, texte: str, *, intent: str | None, metadata: Mapping[str, Any]
    ) -> Sequence[Enveloppe]:
        """As its parent, slowly."""
        self.dedans += 1
        self.au_plus = max(self.au_plus, self.dedans)
        await asyncio.sleep(0.05)
        self.dedans -= 1
        return await super().tour(conversation, texte, intent=intent, metadata=metadata)


async def test_un_double_en_chemin_attend_et_recoit_la_meme_reponse(edge: Edge, client: Client) -> None:
    edge.moteur = lent = MoteurLent()
    causette = await ouvre(client)
    reponses = await asyncio.gather(*(causette.dit("bonjour", "k") for _ in range(5)))
    assert all(reponse == reponses[0] for reponse in reponses)
    assert len(lent.tours) == 1


async def test_les_tours_d_une_conversation_vont_un_par_un(edge: Edge, client: Client) -> None:
    edge.moteur = lent = MoteurLent()
    causette = await ouvre(client)
    await asyncio.gather(*(causette.dit(f"message {rang}") for rang in range(4)))
    assert lent.au_plus == 1
    assert len((await causette.historique())["messages"]) == 3 + 4 * 2


async def test_deux_conversations_n_attendent_pas_l_une_sur_l_autre(edge: Edge, client: Client) -> None:
    edge.moteur = lent = MoteurLent()
    causettes = [await ouvre(client) for _ in range(4)]
    await asyncio.gather(*(causette.dit("bonjour") for causette in causettes))
    assert lent.au_plus == 4


async def test_aucun_verrou_ne_reste(edge: Edge, client: Client, moteur: MoteurFactice) -> None:
    causette = await ouvre(client)
    await asyncio.gather(*(causette.dit(f"message {rang}") for rang in range(3)))
    moteur.absent = True
    await causette.envoie({"text": "échec"})
    assert len(edge.locks) == 0


async def test_effacer_pendant_un_tour_attend_puis_efface_tout(edge: Edge, client: Client) -> None:
    edge.moteur = MoteurLent()
    causette = await ouvre(client)
    tour = asyncio.create_task(causette.envoie({"text": "bonjour"}))
    await asyncio.sleep(0.02)
    apres = asyncio.create_task(client.delete("/api/chat", headers=causette.entetes))
    await asyncio.sleep(0.01)
    encore = asyncio.create_task(causette.envoie({"text": "encore"}))
    assert (await tour)[0] == 200
    assert (await apres).status == 204
    assert (await encore)[0] == 401
