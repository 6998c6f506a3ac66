"""E-mails to a real mail server on loopback: under TLS or not at all, taken, refused, or to be tried again."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.gateways.smtp import MessagerieSmtp, ServeurSmtp
from bot.usecases.courriels import Courriel, Messagerie
from bot.usecases.ports import EnvoiImpossible, RefusDefinitif
from tests.atelier import MessagerieDeTest
from tests.serveur_smtp import MOT_DE_PASSE, UTILISATEUR, Boite, Certificat, certificat, contenu, port_libre, serveur

ADRESSE = "lucie.durand@exemple.fr"
COURRIEL = Courriel(ADRESSE, "Votre code à vous", "Voilà le texte : é € ’\n", "<p>Voilà l’HTML</p>\n", "abc123")
EXPEDITEUR = "Assistant à l'essai <ne-pas-repondre@assistant.exemple.fr>"


@pytest.fixture
def boite() -> Boite:
    return Boite()


@pytest.fixture
def tls(tmp_path: Path) -> Certificat:
    return certificat(tmp_path)


def messagerie(port: int, within_s: float = 10, **options: object) -> MessagerieSmtp:
    reglages = {"tls": "off"} | options
    return MessagerieSmtp(ServeurSmtp("127.0.0.1", port, **reglages), EXPEDITEUR, within_s)


# What arrives.


def test_le_courriel_arrive_entier(boite: Boite) -> None:
    with serveur(boite) as port:
        messagerie(port).envoyer(COURRIEL)
    [recu] = boite.recus
    assert boite.destinataires == [ADRESSE]
    assert recu["To"] == ADRESSE
    assert recu["From"].addresses[0].addr_spec == "ne-pas-repondre@assistant.exemple.fr"
    assert recu["From"].addresses[0].display_name == "Assistant à l'essai"
    assert recu["Subject"] == COURRIEL.objet
    assert recu["Message-ID"] == "<abc123@assistant.exemple.fr>"
    assert recu["Auto-Submitted"] == "auto-generated"
    assert recu["Date"] is not None
    assert contenu(recu, "plain") == COURRIEL.texte
    assert contenu(recu, "html") == COURRIEL.html


def test_rien_de_secret_ni_de_personnel_dans_les_autres_en_tetes(boite: Boite) -> None:
    with serveur(boite) as port:
        messagerie(port).envoyer(COURRIEL)
    autres = {nom: valeur for nom, valeur in boite.recus[0].items() if nom not in ("To", "From", "Subject")}
    assert "lucie" not in str(autres).lower()
    assert socket.gethostname() not in str(autres)


# TLS.


def test_sous_starttls(boite: Boite, tls: Certificat) -> None:
    with serveur(boite, tls.contexte) as port:
        messagerie(port, tls="starttls", autorite=tls.fichier).envoyer(COURRIEL)
    assert boite.sous_tls == [True]


def test_sous_tls_des_le_premier_octet(boite: Boite, tls: Certificat) -> None:
    with serveur(boite, tls.contexte, implicite=True) as port:
        messagerie(port, tls="tls", autorite=tls.fichier).envoyer(COURRIEL)
    assert boite.sous_tls == [True]


def test_un_serveur_sans_starttls_ne_recoit_rien_en_clair(boite: Boite) -> None:
    with serveur(boite) as port, pytest.raises(EnvoiImpossible):
        messagerie(port, tls="starttls").envoyer(COURRIEL)
    assert boite.commandes == []


@pytest.mark.parametrize("mode", ["starttls", "tls"])
def test_un_certificat_inconnu_est_refuse(boite: Boite, tls: Certificat, mode: str) -> None:
    with serveur(boite, tls.contexte, implicite=mode == "tls") as port, pytest.raises(EnvoiImpossible):
        messagerie(port, tls=mode).envoyer(COURRIEL)
    assert boite.commandes == []


@pytest.mark.parametrize("mode", ["starttls", "tls"])
def test_le_certificat_d_un_autre_serveur_est_refuse(boite: Boite, tmp_path: Path, mode: str) -> None:
    autre = certificat(tmp_path, "smtp.exemple.fr")
    with serveur(boite, autre.contexte, implicite=mode == "tls") as port, pytest.raises(EnvoiImpossible):
        messagerie(port, tls=mode, autorite=autre.fichier).envoyer(COURRIEL)
    assert boite.commandes == []


def test_un_serveur_en_clair_a_qui_l_on_parle_tls(boite: Boite, tls: Certificat) -> None:
    with serveur(boite) as port, pytest.raises(EnvoiImpossible):
        messagerie(port, 3, tls="tls", autorite=tls.fichier).envoyer(COURRIEL)


# An account on the server.


def test_avec_un_compte(boite: Boite, tls: Certificat) -> None:
    compte = {"utilisateur": UTILISATEUR, "mot_de_passe": MOT_DE_PASSE}
    with serveur(boite, tls.contexte, compte=True) as port:
        messagerie(port, tls="starttls", autorite=tls.fichier, **compte).envoyer(COURRIEL)
    assert len(boite.recus) == 1


def test_un_mauvais_mot_de_passe_se_repare(boite: Boite, tls: Certificat) -> None:
    compte = {"utilisateur": UTILISATEUR, "mot_de_passe": "autre"}
    with serveur(boite, tls.contexte, compte=True) as port, pytest.raises(EnvoiImpossible) as faute:
        messagerie(port, tls="starttls", autorite=tls.fichier, **compte).envoyer(COURRIEL)
    assert str(faute.value) == "SMTPAuthenticationError"
    assert boite.recus == []


# Refusals.

REFUS = [
    ("rcpt", "550 5.1.1 no such user", RefusDefinitif),
    ("rcpt", "553 5.1.3 bad address", RefusDefinitif),
    ("rcpt", "450 4.2.1 mailbox busy", EnvoiImpossible),
    ("rcpt", "451 4.7.1 greylisted", EnvoiImpossible),
    ("data", "554 5.7.1 content refused", RefusDefinitif),
    ("data", "452 4.3.1 no room", EnvoiImpossible),
    ("data", "421 4.3.2 closing", EnvoiImpossible),
    ("mail", "451 4.3.0 later", EnvoiImpossible),
    ("mail", "553 5.7.1 sender not allowed", EnvoiImpossible),  # a fault of our settings, which can be repaired
]


@pytest.mark.parametrize(("commande", "reponse", "faute"), REFUS)
def test_un_refus(boite: Boite, commande: str, reponse: str, faute: type[Exception]) -> None:
    setattr(boite, commande, reponse)
    with serveur(boite) as port, pytest.raises(faute):
        messagerie(port).envoyer(COURRIEL)
    assert boite.recus == []


@pytest.mark.parametrize(("commande", "reponse", "faute"), REFUS)
def test_ni_journal_ni_erreur_ne_dit_l_adresse_ni_ce_que_le_serveur_repond(
    boite: Boite, commande: str, reponse: str, faute: type[Exception], capsys: pytest.CaptureFixture[str]
) -> None:
    setattr(boite, commande, reponse)
    with serveur(boite) as port, pytest.raises(faute) as levee:
        messagerie(port).envoyer(COURRIEL)
    sortie = capsys.readouterr().out
    assert reponse[:3] in sortie, "the status is what the operator needs"
    assert levee.value.__cause__ is None and levee.value.__suppress_context__
    for indice in (ADRESSE, "lucie", COURRIEL.texte[:6], reponse[4:]):
        assert indice not in sortie and indice not in str(levee.value)


# Nobody answers.


def test_personne_n_ecoute() -> None:
    with pytest.raises(EnvoiImpossible):
        messagerie(port_libre()).envoyer(COURRIEL)


@pytest.fixture
def muet() -> Iterator[int]:
    """Takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as ecoute:
        yield ecoute.getsockname()[1]


@pytest.mark.parametrize("mode", ["off", "starttls", "tls"])
def test_un_serveur_muet_est_laisse_a_temps(muet: int, mode: str) -> None:
    debut = time.monotonic()
    with pytest.raises(EnvoiImpossible):
        messagerie(muet, 0.5, tls=mode).envoyer(COURRIEL)
    assert time.monotonic() - debut < 5


def test_un_serveur_trop_lent_est_laisse_a_temps(boite: Boite) -> None:
    boite.attente = 5
    debut = time.monotonic()
    with serveur(boite) as port:
        with pytest.raises(EnvoiImpossible):
            messagerie(port, 1).envoyer(COURRIEL)
        assert time.monotonic() - debut < 4


# The twin that other tests use keeps the same contract.


@pytest.fixture(params=["smtp", "jumelle"])
def l_une_ou_l_autre(request: pytest.FixtureRequest, boite: Boite) -> Iterator[tuple[Messagerie, Boite]]:
    """The real one, or its twin set to fail where the server would."""
    if request.param == "smtp":
        with serveur(boite) as port:
            yield messagerie(port), boite
    else:
        yield _jumelle(boite), boite


def _jumelle(boite: Boite) -> Messagerie:
    class Jumelle(MessagerieDeTest):
        def envoyer(self, courriel: Courriel) -> None:
            if boite.rcpt:
                self.fautes.append(RefusDefinitif() if boite.rcpt.startswith("5") else EnvoiImpossible())
            super().envoyer(courriel)
            boite.destinataires.append(self.recus[-1].adresse)

    return Jumelle()


def test_contrat_pris_refuse_ou_a_reessayer(l_une_ou_l_autre: tuple[Messagerie, Boite]) -> None:
    envoi, boite = l_une_ou_l_autre
    envoi.envoyer(COURRIEL)
    boite.rcpt = "550 no"
    with pytest.raises(RefusDefinitif):
        envoi.envoyer(COURRIEL)
    boite.rcpt = "450 later"
    with pytest.raises(EnvoiImpossible):
        envoi.envoyer(COURRIEL)
    boite.rcpt = None
    envoi.envoyer(COURRIEL)
    assert boite.destinataires == [ADRESSE, ADRESSE]
