"""Complaints told in running text: what came of them (absence of answer, unsatisfactory answer)."""

import pytest

from bot.extraction.affaire.situation import lire_situation

RESULTATS = {"absence_reponse": "abs", "reponse_insatisfaisante": "ins"}


def lire(texte: str) -> tuple[str | None, str | None]:
    """What became of the complaint, and the kind of answer ("abs": none, "ins": not what was hoped)."""
    lue = lire_situation(texte)
    return lue.reclamation and lue.reclamation.valeur, lue.resultat and RESULTATS[lue.resultat.valeur]


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("jai fait une reclam sur mon compte ameli ya 2 mois et rien", ("sans_succes", "abs")),
        ("g envoyé 3 mail ils reponde pas", ("sans_succes", "abs")),
        ("jles ai apeler plein de foi", ("orale_seulement", None)),
        ("g ete a laccueil de la cpam 2 fois personne peut maider", ("orale_seulement", None)),
        ("j'ai réclamé et on m'a renvoyé une lettre type", ("sans_succes", "ins")),
        ("j'ai écrit à la caisse, ils ont accepté", ("aboutie", None)),
        ("ils ont fini par payer", ("aboutie", None)),
        ("pas encore ecri a la caisse", ("pas_faite", None)),
        ("j'ai envoyé une LRAR à la cpam il y a 10 jours", ("en_attente", None)),
        ("ça fait 3 jours que j'ai écrit à la cpam", ("en_attente", None)),
        ("jé réclamé par courrier en mars et la reponse en avril cété non", ("sans_succes", "ins")),
        ("ma contestation est restée lettre morte", ("sans_succes", "abs")),
        ("j'ai écrit deux fois à la cpam, elle fait la sourde oreille", ("sans_succes", "abs")),
        ("malgré mes relances aucune réponse à mon courrier du 3 mars", ("sans_succes", "abs")),
        ("ils mon repondu mais cest pas la bonne reponse, javais ecri pour mes ij", ("sans_succes", "ins")),
        ("j'ai saisi la cra, elle a rejeté ma demande", ("sans_succes", "ins")),
        ("la cpam m'a donné raison apres ma reclamation", ("aboutie", None)),
        ("j'ai jamais fait de reclamation", ("pas_faite", None)),
        ("nn jai pa reclamé", ("pas_faite", None)),
        ("je n'ai rien envoyé par écrit", ("pas_faite", None)),
        ("seulement par téléphone, jamais par écrit", ("orale_seulement", None)),
        ("j'ai réclamé au guichet seulement", ("orale_seulement", None)),
        ("Le 12 mars j'ai contesté le refus. Le 4 mai ils ont confirmé le refus.", ("sans_succes", "ins")),
        ("j'ai contesté par lettre et toujours pas de nouvelles depuis 4 mois", ("sans_succes", "abs")),
        ("mon courrier du 3 février est resté sans suite", ("sans_succes", "abs")),
        ("j'ai fait appel au service réclamation sur ameli, ils ont clôturé sans rien régler", ("sans_succes", "ins")),
        ("jé ecri 2 lettre recomander la cpam repond pa", ("sans_succes", "abs")),
        ("jai contester mai ils on dit non", ("sans_succes", "ins")),
        ("j ai ecrit une reclamation le 5 mai on ma jamais repondu", ("sans_succes", "abs")),
        ("j'ai envoyé mon arrêt, pas de réponse", (None, "abs")),
        ("j'ai fait une réclamation par téléphone", ("orale_seulement", None)),
        ("la cpam ne me répond pas, mon dentiste non plus", (None, "abs")),
        ("j'ai saisi la caisse par mail et rien", ("sans_succes", "abs")),
        ("j'ai envoyé 4 mails et j'ai eu que des réponses automatiques", ("sans_succes", "ins")),
        ("j'ai ecrit a la cpam, ils ont accepté puis refusé", ("aboutie", None)),
        ("jappelle la cpam tous les jours", ("orale_seulement", None)),
        ("ca fait 6 mois que jai ecrit et rien", ("sans_succes", "abs")),
        ("ça fait 2 jours que j'attends une réponse à mon mail", ("en_attente", None)),
        ("j'ai écrit et j'ai eu une réponse qui répond pas du tout à la question", ("sans_succes", "ins")),
        ("réclamation du 3 mai, j'ai reçu une réponse qui ne règle rien", ("sans_succes", "ins")),
        ("j'ai réclamé, leur courrier qui n'explique rien", ("sans_succes", "ins")),
        ("j'ai réclamé à ma caisse qui répond pas", ("sans_succes", "abs")),
        ("j'ai réclamé, ils répondent pas à ma demande", ("sans_succes", "abs")),
        ("j'ai réclamé le 3, ils disent qu'il faut patienter", ("en_attente", None)),
        ("j'ai réclamé, ils m'ont rien dit", ("sans_succes", "abs")),
        (
            "J'ai présenté une réclamation en recommandé avec accusé de réception. La caisse a maintenu sa position.",
            ("sans_succes", "ins"),
        ),
        ("Ma cliente a formé une contestation. La caisse lui a opposé un nouveau refus.", ("sans_succes", "ins")),
        ("Une réclamation écrite a été adressée le 14 avril ; elle est demeurée sans effet.", ("sans_succes", "abs")),
        ("La réclamation préalable, présentée le 5 mai, n'a reçu aucun écho.", ("sans_succes", "abs")),
        ("Mme Le Gall a réclamé ; la caisse a refusé de faire droit à sa réclamation", ("sans_succes", "ins")),
    ],
)
def test_ce_qu_il_advint_d_une_reclamation(texte: str, attendu: tuple[str | None, str | None]) -> None:
    assert lire(texte) == attendu


@pytest.mark.parametrize(
    "texte",
    [
        "j'ai écrit à mon député",
        "j'ai écrit un livre",
        "j'ai réclamé mon dossier à l'hôpital",
        "mon médecin a écrit un courrier",
        "j'ai envoyé ma feuille de soins par courrier il y a 2 mois",
        "la cpam m'a envoyé un courrier",
        "j'ai appelé mon médecin 3 fois",
        "j'ai reçu un mail de la cpam",
        "j'ai réclamé 200 euros à mon propriétaire",
        "le dentiste ne répond pas",
        "j'appelle pour une copine",
        "je voudrais écrire à la cpam",
        "peut on réclamer par mail",
        "ils réclament 300 euros",
        "la cpam me réclame 300 euros",
        "je dois leur écrire demain",
        "faut-il avoir réclamé avant",
        "mon employeur n'a pas répondu à ma lettre",
        "j'ai appelé plusieurs dentistes",
        "j'ai appelé le samu",
        "le médecin m'a dit non",
        "ma fille appelle tous les jours sa copine",
        "j'ai demandé à la pharmacie, ils ont refusé",
        "le plombier ne m'a jamais répondu",
        "c'est réglé pour le loyer mais pas pour la cpam",
        "je m'appelle Paul et j'ai réclamé le 3 mars",
        "je m'appelle Paul j'ai réclamé le 3 mars à la cpam",
        "j'ai réclamé par téléphone puis par courrier",
        "la caisse a accepté ma demande d'ald",
        "mon dentiste a écrit à la cpam",
        "le medecin traitant ne me répond jamais",
        "j'ai appelé ma mère",
        "j'ai appelé les pompiers",
        "ma mère m'appelle tous les jours",
        "j'ai écrit au médiateur",
        "j'ai écrit à la MDPH, pas de réponse",
    ],
)
def test_ce_qui_ne_dit_rien_d_une_reclamation(texte: str) -> None:
    assert lire(texte) == (None, None)
