"""What a short question asks that only the answer before it makes clear ("et si elle veut pas ?"). Vocabulary only."""

import re
from collections.abc import Sequence

from bot.extraction.langue.orthographe import redresser
from bot.extraction.reclamation.recours import lire_la_suite_des_recours

MOTS_D_UNE_SUITE = 8
_DE_LA_MEDIATION = ("faq/pouvoir_mediateur", "faq/role_mediateur")
_DE_LA_SAISINE = (
    "faq/comment_saisir",
    "faq/saisir_courrier",
    "faq/saisir_compte_ameli",
    "faq/saisir_mail_telephone_rdv",
)
_D_UN_PAPIER = ("obtenir_document", "faq/modele_lettre", "faq/questionnaire_medecin_traitant", "faq/saisir_courrier")
_JE_L = r"(?:je |j'|on )?(?:dois |doit |peux |peut |vais |va )?(?:l'|la |le |les )"
_ET = r"^\W*(?:(?:et|mais|ok|oui|ah|alors|donc|du coup|merci|sinon)\W+)*"
_PRIX = rf"{_ET}(?:il|elle|c'|lui|ca|est-ce que c'|est-ce)? ?(?:est |coute )?(?:aussi |vraiment )?(?:payante?|gratuite?|combien|cher)(?: (?:lui|aussi|elle|ou pas|ca))*\W*$"
_UN_AUTRE = (
    r"(?:(?:ma|mon|mes|une?|les|le|la) (?:mere|pere|parents?|mari|femme|conjointe?|fils|filles?|enfants?|freres?|soeurs?|amie?|voisine?"
    r"|mineure?s?|proches?|maman|papa|grand-\w+)|quelqu'un(?: d'autre)?|un autre)"
)
_DE_LA_RECLAMATION = ("faq/reclamation_prealable", "situation/")
_SI_J_AI = r"(?:(?:c'est |ce serait )?(?:pareil |la meme chose |valable )?(?:si|quand) (?:j'ai|je suis|on a|on est|c'etait|c'est)(?: (?:juste|seulement|que|seul|simplement))? )"
_SUITES: tuple[tuple[tuple[str, ...], tuple[str, str | None], str], ...] = (
    (
        _DE_LA_MEDIATION,
        ("faq/pouvoir_mediateur", "caisse_libre"),
        rf"{_ET}si (?:elle|ils?|on|la (?:caisse|cpam|secu)) (?:ne |n'|le |l'|s'y )*(?:veu(?:t|lent) (?:pas|rien)|accepte\w* pas|refuse\w*|sui(?:t|vent) pas|ecoute\w* pas"
        r"|oppose\w*|s'en (?:fichen?t?|fiche|fous?|fout|foutent|moquen?t?)|en a rien a (?:faire|foutre|fiche)|fait rien|font rien|di(?:t|sent) (?:toujours |encore )?non)(?: \w+){0,3}\W*$",
    ),
    (_DE_LA_MEDIATION, ("faq/adresse_caisse", None), rf"{_ET}(?:(?:il|elle|c') ?(?:est|se trouve|travaille) ou|ou (?:est|se trouve|travaille)[- ](?:il|elle))\W*$"),
    (_DE_LA_MEDIATION, ("faq/role_mediateur", "independance"), rf"{_ET}(?:c'est )?qui (?:est-ce )?(?:qui )?(?:le |la |l')?(?:paye|paie|nomme|choisit|emploie)(?: lui)?\W*$"),
    (("faq/defenseur_des_droits",), ("faq/gratuite", "defenseur"), _PRIX),
    (
        ("faq/defenseur_des_droits",),
        ("faq/defenseur_des_droits", None),
        rf"{_ET}(?:si |est-ce que )?(?:je|on)? ?(?:peux|peut|veux|fais|dois|puis-je|saisis)[^.?!\n]{{0,20}} les deux(?: en meme temps| a la fois)?\W*$",
    ),
    (("faq/tribunal",), ("faq/gratuite", "tribunal"), _PRIX),
    (("parler_conseiller",), ("faq/gratuite", "telephone"), _PRIX),
    (
        _DE_LA_RECLAMATION,
        ("faq/reclamation_prealable", "telephone"),
        rf"{_ET}{_SI_J_AI}(?:appele|telephone|passe|alle|parle|dit|demande)[a-z]*(?: (?:juste|seulement|au guichet|a l'accueil|par telephone|sur place|a l'oral|de vive voix))*\W*$|{_ET}(?:par telephone|au guichet|a l'accueil|a l'oral|de vive voix)\W*$",
    ),
    (
        _DE_LA_RECLAMATION,
        ("faq/reclamation_prealable", None),
        rf"{_ET}{_SI_J_AI}?(?:envoye|ecrit|fait|mis|laisse)?[a-z]* ?(?:un |une |par |sur |le )(?:simple )?(?:mails?|e-?mails?|courriels?|sms|messages?|messagerie|formulaires?|lettre simple|lettre)(?: (?:ameli|simple|ca compte|ca va|ca suffit|aussi))*\W*$",
    ),
    (
        ("faq/", "situation/"),
        ("faq/qui_peut_saisir", None),
        rf"{_ET}(?:(?:c'est |est-ce )?(?:pareil|la meme chose|meme chose|possible) )?pour {_UN_AUTRE}(?: (?:de|d'|qui a|age de)? ?\d+ ans?)?\W*$"
        rf"|{_ET}(?:meme )?si (?:je suis|on est|j'ai|je depends|je releve)(?: [a-z']+){{0,3}} (?:cpam|msa|mgen|secu|caisse|regime [a-z]+|independante?|etudiante?|retraitee?|au chomage|sans travail)\W*$",
    ),
    (
        (*_DE_LA_MEDIATION, "faq/gratuite", "faq/qui_peut_saisir", "faq/cas_de_saisine", "faq/delai_traitement", "faq/conciliateur", "faq/confidentialite"),
        ("faq/comment_saisir", None),
        rf"{_ET}(?:comment (?:(?:je|on) (?:fais?t?|dois faire|doit faire|peu[xt] faire|m'y prends?|s'y prend|(?:le|la) saisi[st])|faire|(?:le|la) (?:saisir|contacter|joindre)|(?:ca|cela) se fait)"
        r"|(?:je|on) (?:fai[st]|dois faire|peu[xt] faire) (?:comment|quoi))(?: (?:alors|du coup|donc|maintenant|moi|pour (?:le|la) saisir|pour ca|concretement|svp))*\W*$",
    ),
    (
        _D_UN_PAPIER,
        ("faq/adresse_caisse", None),
        rf"{_ET}(?:{_JE_L} ?(?:envoie|envoyer|poste|poster|adresse|adresser|depose|deposer|donne|rends) (?:ou|a qui|a quelle adresse)|(?:ou|a qui|a quelle adresse) (?:est-ce que |dois-je |faut[- ]il )?{_JE_L} ?(?:envoie|envoyer|poste|poster|depose|deposer|donne|rends)|(?:ou|a qui) l'envoyer)(?: (?:apres|ensuite|alors|du coup))*\W*$",
    ),
    (
        _D_UN_PAPIER,
        ("faq/saisir_courrier", None),
        rf"{_ET}(?:{_JE_L} ?(?:rempli[rst]*|ecri[rst]*e?|complete[r]?|fai[st]|faire|redige[r]?) (?:comment|avec quoi)|comment (?:est-ce que |dois-je |faut[- ]il )?(?:{_JE_L} ?)?(?:la |le |les )?(?:rempli[rst]*|ecri[rst]*e?|complete[r]?|fai[st]|faire|redige[r]?)|(?:je|j'|on) ?(?:y )?(?:met[s]?|ecri[st]|marque) quoi(?: dedans| dessus| dans la lettre)?|quoi (?:mettre|ecrire)(?: dedans| dessus)?)(?: (?:alors|du coup|ca))*\W*$",
    ),
    (_DE_LA_SAISINE, ("faq/saisir_courrier", None), rf"{_ET}(?:si (?:on|je|j') ?(?:n'|ai |a )*pas (?:d')?|sans )(?:internet|ordinateur|ordi|compte(?: ameli)?|mail)\W*$"),
)  # fmt: skip
_MOTIFS = tuple((apres, cas, re.compile(motif)) for apres, cas, motif in _SUITES)


def lire_la_suite(dites: Sequence[str], texte: str) -> tuple[str, str | None] | None:
    """The label and the case of its answer that a text asks for after the answers `dites`. Never raises."""
    if not dites:
        return None
    if des_recours := lire_la_suite_des_recours(dites[-1], texte):
        return des_recours
    plie, label = redresser(texte).plie, dites[-1].split(" ")[0]
    if len(plie.split()) > MOTS_D_UNE_SUITE:
        return None
    return next((cas for apres, cas, motif in _MOTIFS if label.startswith(apres) and motif.search(plie)), None)
