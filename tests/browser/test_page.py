"""The chat page as a person uses it: keyboard, screen reader, small screen, bad network."""

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import BrowserContext, Page, expect

from bot.edge.context import Edge
from bot.usecases.reprendre import creer_code
from tests.edge.conftest import MoteurFactice

pytestmark = pytest.mark.asyncio(loop_scope="module")

AXE = Path(__file__).parent / "axe.min.js"
AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def reponse(edge: Edge, **autres: Any) -> dict[str, Any]:
    """An answer with everything that a message may hold."""
    fait = next(id for id, un in edge.services.contenu.faits.items() if un.source.date)
    return {
        "texte": "**Oui, c'est gratuit.**\n\nIl faut :\n- une réclamation ;\n- une réponse.\n\n<img src=x onerror=alert(1)>",
        "faits": [fait],
        "notices": {fait: "Une page plus récente dit autrement."},
        "choix": [{"titre": "Vérifier maintenant", "charge": {"intent": "verifier_eligibilite"}}],
        "documents": [{"titre": "Lettre à remplir (PDF)", "nom": "lettre-vierge.pdf", "numero": None}],
    } | autres


async def dit(page: Page, texte: str) -> None:
    """Types and sends."""
    champ = page.get_by_label("Votre message")
    await champ.fill(texte)
    await champ.press("Enter")


def dernier(page: Page) -> Any:
    """The newest message."""
    return page.locator(".message").last


async def test_l_ouverture_dit_que_c_est_un_automate(page: Page) -> None:
    await expect(page.get_by_role("log").locator(".message").first).to_contain_text("assistant automatique")
    await expect(page.get_by_role("heading", level=1)).to_be_visible()


async def test_une_question_et_sa_reponse_sourcee(page: Page, moteur: MoteurFactice, edge: Edge) -> None:
    moteur.enveloppes = [reponse(edge)]
    await dit(page, "c'est gratuit ?")
    message = dernier(page)
    await expect(message.locator("strong").first).to_have_text("Oui, c'est gratuit.")
    await expect(message.locator("ul").first.locator("li")).to_have_count(2)
    await expect(message).to_contain_text("<img src=x onerror=alert(1)>")
    assert await message.locator("img").count() == 0
    source = message.locator(".sources li")
    assert (await source.get_by_role("link").get_attribute("href") or "").startswith("https://")
    await expect(source).to_contain_text("Une page plus récente dit autrement.")
    await expect(message.get_by_role("link", name="Lettre à remplir (PDF)")).to_have_attribute(
        "href", "/api/documents/lettre-vierge.pdf"
    )


async def test_entree_envoie_majuscule_entree_va_a_la_ligne(page: Page, moteur: MoteurFactice) -> None:
    champ = page.get_by_label("Votre message")
    await champ.focus()
    await page.keyboard.type("un")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("deux")
    await page.keyboard.press("Enter")
    await expect(dernier(page)).to_contain_text("Bien reçu.")
    assert moteur.tours[-1]["texte"] == "un\ndeux"
    await expect(champ).to_be_focused()
    await expect(champ).to_have_value("")


async def test_tout_se_fait_au_clavier(page: Page, moteur: MoteurFactice, edge: Edge) -> None:
    moteur.enveloppes = [reponse(edge)]
    await page.get_by_label("Votre message").focus()
    for _ in range(4):
        await page.keyboard.press("Shift+Tab")
    await expect(page.get_by_role("button", name="Vérifier si je peux saisir le médiateur")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Vérifier maintenant")).to_be_visible()
    await expect(page.get_by_label("Votre message")).to_be_focused()
    assert moteur.tours[-1]["intent"] == "verifier_eligibilite"
    await expect(page.locator(".message.usager").last).to_contain_text("Vérifier si je peux saisir le médiateur")


async def test_d_anciens_choix_disparaissent_quand_d_autres_sont_offerts(
    page: Page, moteur: MoteurFactice, edge: Edge
) -> None:
    await dit(page, "bonjour")
    await expect(dernier(page)).to_contain_text("Bien reçu.")
    await expect(page.get_by_role("button", name="Suivre une demande")).to_be_visible()
    moteur.enveloppes = [reponse(edge)]
    await dit(page, "et ensuite ?")
    await expect(page.get_by_role("button", name="Vérifier maintenant")).to_be_visible()
    await expect(page.get_by_role("button", name="Suivre une demande")).to_have_count(0)


async def test_tous_les_choix_d_un_tour_restent_offerts(page: Page, moteur: MoteurFactice) -> None:
    par_courriel = {
        "titre": "Recevoir ce code par e-mail",
        "charge": {"champ": "reprise.courriel", "valeur": "demander"},
    }
    passer = {"titre": "Passer cette question", "charge": {"champ": "demande", "valeur": "passer"}}
    moteur.enveloppes = [{"texte": "Voici.", "choix": [par_courriel]}, {"texte": "Et ?", "choix": [passer]}]
    await dit(page, "je continue plus tard")
    for _ in range(2):
        await expect(page.get_by_role("button", name=passer["titre"])).to_be_visible()
        await expect(page.get_by_role("button", name=par_courriel["titre"])).to_be_visible()
        await page.reload()
    await page.get_by_role("button", name=par_courriel["titre"]).click()
    await expect(page.get_by_role("button", name=par_courriel["titre"])).to_have_count(1)
    assert moteur.tours[-1]["choix"] == par_courriel["charge"]


async def test_recharger_reprend_la_conversation(page: Page, moteur: MoteurFactice) -> None:
    await dit(page, "je reviens")
    await expect(dernier(page)).to_contain_text("Bien reçu.")
    await page.reload()
    await expect(page.locator(".message")).to_have_count(5)
    await expect(page.locator(".message.usager")).to_contain_text("je reviens")


async def test_moteur_absent_le_message_se_renvoie_sans_se_perdre_ni_se_doubler(
    page: Page, moteur: MoteurFactice
) -> None:
    moteur.absent = True
    await dit(page, "important")
    alerte = page.get_by_role("alert")
    await expect(alerte).to_contain_text("pas perdu")
    moteur.absent = False
    await alerte.get_by_role("button", name="Renvoyer").click()
    await expect(dernier(page)).to_contain_text("Bien reçu.")
    await expect(alerte.get_by_role("button")).to_be_hidden()
    await expect(page.locator(".message.usager")).to_have_count(1)
    premier, second = moteur.tours
    assert premier["tour"] == second["tour"]


async def test_un_message_en_attente_survit_au_rechargement(page: Page, moteur: MoteurFactice) -> None:
    moteur.absent = True
    await dit(page, "important")
    await expect(page.get_by_role("alert")).to_contain_text("pas perdu")
    moteur.absent = False
    await page.reload()
    await expect(page.locator(".message.usager")).to_contain_text("important")
    await expect(dernier(page)).to_contain_text("Bien reçu.")


async def test_sans_reseau(page: Page, contexte: BrowserContext) -> None:
    await contexte.set_offline(True)
    await dit(page, "bonjour")
    await expect(page.get_by_role("alert")).to_contain_text("Votre message n'est pas perdu")
    await contexte.set_offline(False)
    await page.get_by_role("button", name="Renvoyer").click()
    await expect(dernier(page)).to_contain_text("Bien reçu.")


async def test_ce_que_la_porte_refuse_revient_a_la_personne(page: Page) -> None:
    champ = page.get_by_label("Votre message")
    await champ.evaluate("champ => { champ.value = '\\u200b'; }")
    await champ.press("Enter")
    await expect(page.get_by_role("alert")).to_contain_text("Votre message est vide")
    await expect(page.locator(".message.usager")).to_have_count(0)
    await dit(page, "bonjour")
    await expect(page.locator("#banner p")).to_be_hidden()


async def test_effacer_la_conversation(page: Page, moteur: MoteurFactice) -> None:
    await dit(page, "mon secret")
    await expect(dernier(page)).to_contain_text("Bien reçu.")
    page.on("dialog", lambda dialogue: dialogue.accept())
    await page.get_by_role("button", name="Effacer la conversation").click()
    await expect(page.get_by_role("status")).to_contain_text("est effacée")
    await expect(page.get_by_role("log")).not_to_contain_text("mon secret")
    await expect(page.locator(".message")).to_have_count(3)
    assert len(moteur.oublies) == 1
    await dit(page, "je recommence")
    await expect(dernier(page)).to_contain_text("Bien reçu.")


async def test_une_conversation_effacee_ailleurs_propose_d_en_ouvrir_une(page: Page, edge: Edge) -> None:
    with edge.services.entrepot.transaction() as travail:
        for id in travail.conversations.expirees(edge.now().replace(year=2100)):
            travail.conversations.effacer(id)
    await dit(page, "bonjour")
    await page.get_by_role("alert").get_by_role("button", name="Nouvelle conversation").click()
    await expect(page.get_by_role("button", name="Saisir le médiateur", exact=True)).to_be_visible()
    await dit(page, "bonjour")
    await expect(dernier(page)).to_contain_text("Bien reçu.")


async def test_reprendre_avec_un_code_une_conversation_commencee_ailleurs(page: Page, edge: Edge) -> None:
    await dit(page, "commencé ici")
    await expect(dernier(page)).to_contain_text("Bien reçu.")
    with edge.services.entrepot.transaction() as travail:
        (id,) = travail.conversations.expirees(edge.now().replace(year=2100))
        code = creer_code(travail, id, edge.now())
    page.on("dialog", lambda dialogue: dialogue.accept(code))
    await page.evaluate("sessionStorage.clear()")
    await page.reload()
    await expect(page.locator(".message")).to_have_count(3)
    reprendre = page.get_by_role("button", name="Reprendre avec un code")
    await reprendre.click()
    await expect(page.locator(".message.usager")).to_contain_text("commencé ici")
    await dit(page, "et je continue")
    await expect(page.locator(".message")).to_have_count(7)
    await reprendre.click()
    await expect(page.get_by_role("alert")).to_contain_text("Ce code est inconnu, déjà utilisé ou périmé.")


async def test_version_simple(page: Page, moteur: MoteurFactice) -> None:
    await page.get_by_role("button", name="Version simple").click()
    await expect(dernier(page)).to_contain_text("Bien reçu.")
    assert moteur.tours[-1]["texte"] == "Version simple"


@pytest.mark.parametrize(
    ("champ", "type", "mode", "complete", "balise"),
    [
        ("demandeur.telephone", "tel", "tel", "tel", "INPUT"),
        ("demandeur.courriel", "email", "email", "email", "INPUT"),
        ("demandeur.code_postal", "postcode", "numeric", "postal-code", "INPUT"),
        ("personne_concernee.code_postal", "postcode", "numeric", "off", "INPUT"),
        ("demandeur.nom", "text", "text", "family-name", "INPUT"),
        ("demandeur.nir", "nir", "text", "off", "INPUT"),
        ("recit", "long_text", "text", "off", "TEXTAREA"),
    ],
)
async def test_le_champ_s_adapte_a_la_question(
    page: Page, moteur: MoteurFactice, champ: str, type: str, mode: str, complete: str, balise: str
) -> None:
    moteur.enveloppes = [
        {"texte": "Et ceci ?", "expects": {"champ": champ, "type": type, "optional": True, "sensitive": False}}
    ]
    await dit(page, "oui")
    await expect(dernier(page)).to_contain_text("Et ceci ?")
    saisie = page.get_by_label("Votre message")
    await expect(saisie).to_have_attribute("inputmode", mode)
    await expect(saisie).to_have_attribute("autocomplete", complete)
    await expect(saisie).to_be_focused()
    assert await saisie.evaluate("champ => champ.tagName") == balise
    moteur.enveloppes = [{"texte": "Merci."}]
    await dit(page, "voilà")
    await expect(dernier(page)).to_contain_text("Merci.")
    await expect(saisie.and_(page.locator("textarea"))).to_be_visible()  # it follows the words by a moment


async def test_chaque_reponse_est_annoncee_une_fois_poliment(page: Page) -> None:
    await page.evaluate(
        """() => {
            window.ajouts = [];
            new MutationObserver(tout => tout.forEach(un => un.addedNodes.forEach(n => window.ajouts.push(n.className))))
                .observe(document.getElementById('log'), { childList: true });
        }"""
    )
    await dit(page, "bonjour")
    await expect(dernier(page)).to_contain_text("Bien reçu.")
    await page.wait_for_timeout(300)  # the stream brings the same message again
    assert await page.evaluate("window.ajouts") == ["message usager", "message assistant"]
    assert await page.get_by_role("log").count() == 1
    assert await page.locator("[aria-live=assertive]").count() == 0


async def test_un_mot_du_conseiller_arrive_par_le_flux(page: Page, edge: Edge) -> None:
    with edge.services.entrepot.transaction() as travail:
        (id,) = travail.conversations.expirees(edge.now().replace(year=2100))
        travail.messages.ajouter(id, "conseiller", edge.now(), {"texte": "Bonjour, je suis Paul."})
    edge.wakeups.wake(id)
    await expect(dernier(page)).to_contain_text("Conseiller")
    await expect(dernier(page)).to_contain_text("Bonjour, je suis Paul.")


@pytest.mark.parametrize("couleurs", ["light", "dark"])
@pytest.mark.parametrize("adresse_de_page", ["/", "/confidentialite"])
async def test_accessible_selon_axe(
    page: Page, adresse: str, moteur: MoteurFactice, edge: Edge, couleurs: Any, adresse_de_page: str
) -> None:
    await page.emulate_media(color_scheme=couleurs)
    await page.goto(f"{adresse}{adresse_de_page}")
    if adresse_de_page == "/":
        moteur.enveloppes = [reponse(edge)]
        await dit(page, "c'est gratuit ?")
        await expect(page.get_by_role("button", name="Vérifier maintenant")).to_be_visible()
        moteur.absent = True
        await dit(page, "encore")
        await expect(page.get_by_role("button", name="Renvoyer")).to_be_visible()
    resultat = await page.evaluate(
        "async ([axe, regles]) => { (0, eval)(axe); return window.axe.run({ runOnly: regles }); }",
        [AXE.read_text(encoding="utf-8"), AXE_RULES],
    )
    assert [(faute["id"], [noeud["html"] for noeud in faute["nodes"]]) for faute in resultat["violations"]] == []


async def test_sur_un_petit_ecran_rien_ne_deborde(page: Page, moteur: MoteurFactice, edge: Edge) -> None:
    moteur.enveloppes = [reponse(edge)]
    await page.set_viewport_size({"width": 320, "height": 256})  # 1,280 pixels at a zoom of 400 %
    await dit(page, "https://exemple.fr/" + "a" * 200)
    await expect(page.get_by_role("button", name="Vérifier maintenant")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_les_cibles_font_44_pixels(page: Page, moteur: MoteurFactice, edge: Edge) -> None:
    moteur.enveloppes = [reponse(edge)]
    await dit(page, "c'est gratuit ?")
    await expect(page.get_by_role("button", name="Vérifier maintenant")).to_be_visible()
    for cible in await page.locator("button:visible, textarea, nav a, .documents a").all():
        boite = await cible.bounding_box()
        assert boite is not None
        assert boite["height"] >= 44, await cible.inner_text()
        assert boite["width"] >= 44
