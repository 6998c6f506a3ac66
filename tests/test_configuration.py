"""The settings of the mail server: complete or refused, and never shown."""

import pytest
from pydantic import ValidationError

from bot.configuration import Configuration

SERVEUR = {
    "SMTP_HOST": "smtp.exemple.fr",
    "MAIL_FROM": "Assistant <ne-pas-repondre@exemple.fr>",
    "PUBLIC_URL": "https://assistant.exemple.fr/",
}


def lire(monkeypatch: pytest.MonkeyPatch, **env: str) -> Configuration:
    for nom, valeur in (SERVEUR | env).items():
        monkeypatch.setenv(nom, valeur)
    return Configuration()


def test_sans_serveur_aucun_courriel() -> None:
    assert not Configuration().envoie_des_courriels


def test_un_nom_de_serveur_vide_n_en_est_pas_un(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not lire(monkeypatch, SMTP_HOST="").envoie_des_courriels


def test_avec_un_serveur_tls_est_exige_par_defaut(monkeypatch: pytest.MonkeyPatch) -> None:
    lue = lire(monkeypatch)
    assert lue.envoie_des_courriels
    assert lue.smtp_tls == "starttls"


@pytest.mark.parametrize(
    "env",
    [
        {"MAIL_FROM": ""},
        {"MAIL_FROM": "Assistant"},
        {"PUBLIC_URL": ""},
        {"PUBLIC_URL": "assistant.exemple.fr"},
        {"SMTP_TLS": "off"},
        {"SMTP_TLS": "peut-etre"},
        {"SMTP_USER": "assistant"},
        {"SMTP_PASSWORD": "phrase-de-passe"},
    ],
    ids=str,
)
def test_un_reglage_incomplet_est_refuse_au_demarrage_sans_rien_montrer(
    monkeypatch: pytest.MonkeyPatch, env: dict[str, str]
) -> None:
    with pytest.raises(ValidationError) as faute:
        lire(monkeypatch, ENCRYPTION_KEY="cle-secrete", **env)
    assert "phrase-de-passe" not in str(faute.value) and "cle-secrete" not in str(faute.value)


@pytest.mark.parametrize("hote", ["127.0.0.1", "localhost"])
def test_en_clair_seulement_sur_la_machine_elle_meme(monkeypatch: pytest.MonkeyPatch, hote: str) -> None:
    assert lire(monkeypatch, SMTP_TLS="off", SMTP_HOST=hote).smtp_host == hote
