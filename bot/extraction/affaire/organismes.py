"""Which bodies a text names, and which of them the person is in dispute with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.propositions import debut_de_proposition, fin_de_proposition, nie, suppose


@dataclass(frozen=True)
class Mention:
    """A body named at [debut, fin[ of the folded text; `adverse` where the person is in dispute with it."""

    code: str
    debut: int
    fin: int
    adverse: bool


ASSURANCE_MALADIE = "assurance_maladie"
_NOMS = {
    ASSURANCE_MALADIE: (
        r"cpam|cgss|(?:l')?assurance maladie|(?<!num )(?<!numero )(?<!numero de )(?<!n° )(?<!n° de )(?<!no de )secu(?:rite sociale)?|ameli|36 ?46|medecins?[- ]conseils?|caisse(?! (?:d'epargne|d'alloc\w*"
        r"|de retraite|des? d\w+pots?|enregistreuse))(?: primaire)?"
    ),
    "msa": r"msa|mutualite sociale agricole",
    "caf": r"caf|allocations familiales|caisse d'alloc\w*",
    "agirc_arrco": r"agirc|arrco|ircantec|retraite complementaire|caisse de retraite complementaire",
    "retraite": r"carsat|cnav|assurance retraite|caisse de retraite|assurance vieillesse|dossier de retraite",
    "france_travail": r"france ?travail|pole emploi|assedic|unedic|assurance chomage",
    "urssaf": r"urssaf",
    "mdph": r"mdph|mda|maison du handicap|maison departementale(?: des (?:personnes )?handicapees?)?",
    "impots": r"impots|fisc|dgfip|tresor public|centre des finances",
    "mutuelle": r"mutuelles?|complementaire(?: sante)?(?! (?:sante )?solidaire)",
    "prevoyance": r"(?<!caisse de )prevoyance(?! (?:de la )?(?:sncf|ratp))",
    "assurance": (
        r"(?:mon |notre )assurance(?! maladie)|assureur|assurance (?:auto|habitation|emprunteur|pret|du pret|vie"
        r"|voyage|privee|scolaire)|axa|allianz|macif|matmut|maif|gmf|groupama|maaf"
    ),
    "employeur": r"employeurs?|patronne|patron|mon entreprise|ma boite|service paie|rh|drh",
    "banque": r"banque|banquier|credit agricole|credit mutuel|caisse d'epargne|banque postale",
    "hopital": r"hopital|clinique|chu",
    "autre_mediateur": r"edf|engie|orange|sfr|free|bouygues|proprietaire|bailleur|telecom|la poste",
}
_NOM = re.compile(
    r"(?<![a-z0-9])(?:" + "|".join(f"(?P<{code}>{noms})" for code, noms in _NOMS.items()) + r")(?![a-z0-9])"
)

_DET = r"(?: (?:la|ma|mon|le|les|mes|notre|nos|sa|son|leur|une|un|cette|votre|vos)| l'| d')?"
_CONFLIT = (
    r"(?:litige|probleme|souci|soucis|conflit|differend|desaccord|reclamation|plainte|embrouille|galere|guerre"
    r"|bataille|refus|rejet|decision|erreurs?|retard|dette|indu|trop[- ]percu|arnaque|factures?|silence"
    r"|absence de reponse|reponse negative|menaces?|saisie|penalite|controle|conteste\w*|radiee?|refusee?|licenciee?"
    r"|rejetee?|coupee?|suspendue?|bloquee?|me bats|me plains|me plaindre|attaquer?|en veux)"
)
_AVANT_ADVERSE = re.compile(
    rf"\b(?:contre{_DET}|{_CONFLIT}(?: [a-z']+){{0,2}}? (?:avec|contre|de|du|des|a|au|aux|par|chez|aupres de){_DET}"
    rf"|{_CONFLIT} (?:avec|contre|d'|du|de l'|a l')) ?$"
)
_VERBE = (
    r"(?:veu\w+|renvo\w+|remplac\w+|trouv\w+|repond\w*|rembours\w*|pai\w*|paye\w*|prend\w*|verse\w*|fai\w+|fout\w*|trait\w+|envoi\w*|envoy\w*"
    r"|regl\w*|avance\w*|bouge\w*|ecoute\w*|appliqu\w*|reconnai\w*|indemnis\w*|donne\w*|couvr\w*|ouvr\w*|comprend\w*)"
)
_LIEU = r"(?: (?:de |du |des |d')(?:la |le |l'|les )?[a-z'-]+| (?:du )?[0-9]{2,3}(?![0-9]))?"
"""Of which place a body is ("la MSA de l'Hérault", "la cpam 13")."""
_APRES_ADVERSE = re.compile(
    rf"^{_LIEU}(?: [a-z']+){{0,3}}?,? (?:qui )?(?:elle |il |ils |elles )?(?:refus\w*|rejett?e\w*|{_VERBE} (?:pas|plus|rien"
    r"|jamais|que )|(?:n'a|n'ont|a|ont|m'a|m'ont|nous a|lui a) (?:pas|jamais|toujours pas|rien|mal) |(?:me|nous|lui"
    r"|leur) (?:reclam\w*|doi\w*|prelev\w*|harcel\w*|refus\w*|coupe|menace|balade|demande\w* (?:(?:tous |toutes )?(?:chacune?|encore|aussi|les deux) )?(?:de (?:rembourser"
    r"|payer)|\d|de l'argent|des sous))|(?:m'a|ma|mon|mont|m'ont|a|ont|nous a|lui a|nous ont) (?:[a-z]+ )?(?:coupe|radie|supprime|suspendu|resilie"
    r"|refuse|bloque|reclame|vire|preleve|augmente|baisse|menti|arnaque|perdu|oublie|rejete|raccroche|retire|egare"
    r"|exclue?)e?s?|se (?:trompe|plante)|s'est (?:trompe|plante)e?|(?:m'|nous )?a (?:mal )?(?:calcule|classe|reclasse)|(?:pas|plus|rien) (?:paye|rembourse|verse|repond)\w*|(?:me |nous )?(?:cause|pose|cree)\w* (?:aussi |egalement |encore )?(?:des |un |une |de gros |plein de )(?:soucis?|problemes?|ennuis?|difficultes?)|bloque|traine|reclame|augmente|exige|tarde|met (?:un temps|des mois|trop|plus|\d)"
    r"|mettent (?:un|des|trop)|m'envoie balader|est (?:injoignable|nulle|incompetente)|fait n'importe quoi"
    r"|(?:(?:me|nous|lui) )?fai(?:t|sai\w*) (?:[a-z]+ )?(?:des (?:miseres|ennuis|difficultes|problemes|histoires)|galerer|tourner en rond|poireauter))"
)
_AUSSI = re.compile(
    rf"^{_LIEU},? (?:aussi|egalement|pareil|idem|de meme)(?= (?:mes|ma|mon|les|le|la|l'|nos|notre|pour)(?![a-z])| ?$)"
)
"""The verb of the clause before is said of this body too ("la CAF me coupe mes aides, et la CPAM aussi mes IJ")."""
_L_EMPLOYEUR_ECRIT = re.compile(
    r"\b(?:je suis|moi je suis|suis|nous sommes|on est|en tant qu[e']|en qualite d[e']|c'est moi) ?(?:l'|un |une |le |la |son |sa |leur |leurs |votre |d')?"
    r"(?:employeurs?|patronne?|cheffe? d'entreprise)(?![a-z])"
)
_EMPLOIE = re.compile(
    r"\b(?:(?:mon|ma|mes|notre|nos|une? de (?:mes|nos)) (?:(?:ancienne?s?|ex|deux|trois|\d+|propres?) )?"
    r"(?:salariee?s?|employee?s?(?! d[eu])|ouvriers?|ouvrieres?|apprentis?|apprenties?|intermittente?s?|vendeur|vendeuse|serveur|serveuse)"
    r"|(?:j'emploie|nous employons|(?:je |j'|nous )(?:ai|avons) (?:\w+ )?(?:salariee?s|employee?s))"
    r"|je (?:dirige|gere) (?:une?|ma|mon|cette|l')(?! ?(?:dossier|situation|affaires?|papiers|compte|comptes|tutelle|curatelle|demarches?))"
    r"|(?:je suis|nous sommes|en tant qu[e']|en qualite d[e']) ?(?:le |la |l'|les |une? )?(?:gerante?s?|dirigeante?s?"
    r"|(?:drh|responsable (?:rh|des ressources humaines|paie)))(?! de (?:tutelle|mon|ma)))(?![a-z])"
)
"""What only an employer says of themselves: those who work for them, the business that they run."""
_INCISE = re.compile(r"\bmediat\w+ (?:de|du|d'|a)(?: la| ma| l')? ?$|\bconciliat\w+ (?:de|du)(?: la| ma)? ?$")


def est_adverse(plie: str, debut: int, fin: int) -> bool:
    """Whether the person is in dispute with the body named at [debut, fin[ of the folded text."""
    de, a = debut_de_proposition(plie, debut), fin_de_proposition(plie, fin)
    avant, apres = plie[de:debut], plie[fin:a]
    dit = bool(_AVANT_ADVERSE.search(avant) or _APRES_ADVERSE.search(apres))
    if not dit and _AUSSI.search(apres):
        dit = any(est_adverse(plie, *autre.span()) for autre in _NOM.finditer(plie, 0, de))
    return dit and not suppose(plie, debut)


def se_dit_employeur(texte: str) -> bool:
    """Whether the writer says in so many words that they are an employer."""
    return bool(_L_EMPLOYEUR_ECRIT.search(redresser(texte).plie))


def est_l_employeur(texte: str) -> bool:
    """Whether the writer says, or shows by naming their staff, that they are an employer: theirs is a dispute with a caisse, not with an employer."""
    return se_dit_employeur(texte) or bool(_EMPLOIE.search(redresser(texte).plie))


@lru_cache(maxsize=64)  # several journeys look at the same message
def mentions(plie: str) -> tuple[Mention, ...]:
    """The bodies named in a folded text, in their order; the mediator of a body is not that body."""
    return tuple(_mentions(plie))


def _mentions(plie: str) -> Iterator[Mention]:
    soi = _L_EMPLOYEUR_ECRIT.search(plie)
    for trouve in _NOM.finditer(plie):
        debut, fin = trouve.span()
        if soi and trouve.lastgroup == "employeur" and soi.start() <= debut < soi.end():
            continue  # the writer themselves
        if not _INCISE.search(plie, max(0, debut - 30), debut):
            yield Mention(trouve.lastgroup or "", debut, fin, est_adverse(plie, debut, fin))


_D_UN_SEUL = {
    "retraite": r"(?:ma|notre) (?:future )?retraite(?! complementaire)|(?<!a )la retraite(?! complementaire)|pension de (?:retraite|reversion)|reversion",
    "france_travail": r"(?:mon|mes|le) (?:chomage|allocations? chomage)",
    "caf": r"apl|rsa|prime d'activite|allocations? logement",
}
"""What only one body gives stands for its name."""
_DE_QUI = re.compile(
    r"(?<![a-z0-9])(?:" + "|".join(f"(?P<{code}>{mots})" for code, mots in _D_UN_SEUL.items()) + r")(?![a-z0-9])"
)


def organismes_nommes(texte: str) -> list[str]:
    """Codes of the other bodies that a text speaks of, by their name, their mediator or what only they give, in its order."""
    plie = redresser(texte).plie
    lus = [(trouve.start(), trouve.lastgroup or "") for motif in (_NOM, _DE_QUI) for trouve in motif.finditer(plie)]
    return list(dict.fromkeys(code for _, code in sorted(lus) if code != ASSURANCE_MALADIE))


def adversaires(texte: str) -> list[str]:
    """Codes of all the bodies that a text tells of a dispute with, the caisse among them, in its order."""
    return list(dict.fromkeys(mention.code for mention in mentions(redresser(texte).plie) if mention.adverse))


_VISE = re.compile(
    rf"(?<!pas )(?<!plus )\b(?:c'est|cest|c'etait|contre|(?<!voir )(?<!vu )avec|envers|parle (?:bien )?de)"
    rf"(?: (?:bien|surtout|juste|aussi|d'abord))?(?: avec| contre)?{_DET} ?$"
)
_NON = re.compile(r"^\W*(?:non|nan|si|mais|pas)\b")


def vise_la_caisse(texte: str) -> bool:
    """Whether a text says that it is the caisse that the person is in dispute with ("non, c'est contre la CPAM")."""
    plie = redresser(texte).plie
    return any(_est_visee(plie, mention) for mention in mentions(plie) if mention.code == ASSURANCE_MALADIE)


def _est_visee(plie: str, mention: Mention) -> bool:
    nommee_en_dernier = _NON.search(plie) and not plie[mention.fin :].strip(" .!")
    visee = _VISE.search(plie, max(0, mention.debut - 40), mention.debut)
    oui = visee or (mention.adverse and not nie(plie, mention.debut))
    return bool(oui or (nommee_en_dernier and not nie(plie, mention.debut)))


_PAS_ELLE = re.compile(rf"\b(?:pas|non)(?: a cause de| contre| avec| de| chez)?{_DET} ?$")
_AVEU = re.compile(
    r"\b(?:en fait|en realite|finalement|je me suis (?:trompe|plante|gour)\w*|je confonds?|j'ai confondu|pardon|ah non|erreur|oups|mince|au temps pour moi)\b"
)
_C_EST_ELLE = re.compile(
    rf"\b(?:c'est|cest|c'etait|mais)(?: plutot| juste| bien)?(?: a cause de| contre| avec| de| chez)?{_DET} ?$"
)
_QUI_DIT = re.compile(
    r"^[^.!?\n]{0,20}\bqui (?:me |m'|nous |l')?(?:ont|a)? ?(?:dit|conseill|explique|envoye vers|orient|recommand|aid|parl)"
)
""" "C'est ma mutuelle qui m'a dit de vous écrire": it is none of the dispute."""


def ecarte_la_caisse(texte: str) -> bool:
    """Whether a text takes back that the dispute is with the caisse, and names the body that it is with ("ah non c'est pas la cpam,
    c'est ma mutuelle"). Never raises.
    """
    plie = redresser(texte).plie
    citees = list(mentions(plie))
    autres = [une for une in citees if une.code != ASSURANCE_MALADIE and _est_designee(plie, une)]
    if not autres:
        return False
    pas_elle = any(
        une.code == ASSURANCE_MALADIE and _PAS_ELLE.search(plie, max(0, une.debut - 60), une.debut) for une in citees
    )
    seule = all(une.code != ASSURANCE_MALADIE for une in citees)
    return pas_elle or (seule and bool(_AVEU.search(plie)))


def _est_designee(plie: str, une: Mention) -> bool:
    dite = _C_EST_ELLE.search(plie, max(0, une.debut - 60), une.debut)
    return bool(dite) and not _QUI_DIT.match(plie[une.fin :])
