"""The pages and their files."""

import re

import pytest

from bot.edge.widget.pages import PAGES
from bot.usecases.apprendre import VIE_D_UN_MESSAGE_GARDE
from tests.edge.conftest import Client

SCRIPTS = [path for path in PAGES if path.endswith(".js")]


@pytest.mark.parametrize("adresse", sorted(PAGES))
async def test_chaque_fichier_se_sert_et_se_garde(client: Client, adresse: str) -> None:
    async with client.get(adresse) as reponse:
        assert reponse.status == 200
        assert reponse.headers["Cache-Control"] == "no-cache"
        etag = reponse.headers["ETag"]
    async with client.get(adresse, headers={"If-None-Match": etag}) as reponse:
        assert reponse.status == 304
        assert await reponse.read() == b""
    async with client.get(adresse, headers={"If-None-Match": '"autre"'}) as reponse:
        assert reponse.status == 200


@pytest.mark.parametrize("adresse", ["/", "/confidentialite"])
async def test_rien_dans_la_page_que_la_politique_refuserait(client: Client, adresse: str) -> None:
    async with client.get(adresse) as reponse:
        page = await reponse.text()
    assert '<html lang="fr">' in page
    assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|javascript:|https?://", page)


async def test_la_page_dit_ce_qui_est_garde_et_combien_de_temps(client: Client) -> None:
    async with client.get("/confidentialite") as reponse:
        page = re.sub(r"\s+", " ", await reponse.text())
    for promesse in (
        "72 heures",
        "chiffrés",
        "facultatif",
        "aucun cookie",
        "CNIL",
        "délégué à la protection des données",
        f"{VIE_D_UN_MESSAGE_GARDE.days} jours au plus",
        "Sans un oui de votre part, aucun n'est gardé",
        "ne gardez plus mes messages",
    ):
        assert promesse in page


async def test_les_scripts_sont_petits_et_n_ecrivent_jamais_de_html(client: Client) -> None:
    taille = 0
    for adresse in SCRIPTS:
        async with client.get(adresse) as reponse:
            source = await reponse.text()
        taille += len(source.encode())
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", source)
        # nothing newer than ES2018: optional chaining, nullish coalescing, private fields, numeric separators
        assert not re.search(r"\?\.[A-Za-z_(\[]|\?\?|#[a-z]\w*\s*[=(;]|\.replaceAll\(|\.flat\(|\.at\(|matchAll", source)
    assert taille < 25_000
