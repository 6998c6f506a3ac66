"""What a date is the date of, guessed from the nearest words of the same clause."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What happened on a date."""

    DECISION = "decision"
    RECLAMATION = "reclamation"
    RELANCE = "relance"
    REPONSE = "reponse"
    FAITS = "faits"
    """A visit, refused care, a call to a doctor."""
    AUDIENCE = "audience"
    NAISSANCE = "naissance"


_ECRIT = r"(?:courriers?|lettres?|mails?|e-?mails?|mels?|messages?|courriels?|recommandes?|lrar|reclamations?)"
_DET = r"(?:le|la|les|l'|un|une|mon|ma|mes|ce|cette|leur|leurs|votre|notre|sa|son|du|de la|au|aux|a la|a)"
_PRO = (
    r"(?:medecins?(?! conseils?)|docteure?s?|dr|dentistes?|cabinet|secretariat|secretaire|hopital|clinique|ophtalmo\w*|gyneco\w*"
    r"|dermato\w*|kine\w*|specialistes?|pharmac\w+|cardiolog\w+|generalistes?|infirmiere?s?|sage-femme|opticien\w*"
    r"|psychiatre|orl|orthodontiste|radiolog\w+|rhumato\w*|toubib|praticien\w*)"
)
_DECISION = r"(?:decisions?|refus|rejet|indu|notification|trop[- ]percu|mise en demeure|penalites?)"
_COMMISSION = r"(?:cra|cmra|commission(?: de recours(?: amiable)?)?)"
_TRANCHE = r"(?:rejet|refus|repond|confirm|maint|debout|statu|decid|dit non)\w*"
_PLAINTE = r"(?:recours|reclamations?|contestations?)"
_ATTENTE = r"(?:pas|plus|jamais|aucune?|zero|0|nulle|sans|attends?|attente|attendre)"
_CAISSE = r"(?:cpam|caisse|secu|securite sociale|cgss|assurance maladie|ameli|commission|cra|cmra)"
_ORDINAL = r"(?:2e|2eme|2nde?|seconde?|deuxieme|3e|3eme|troisieme)"
_MALTRAITE = r"(?:refus|mis|mise|dit|jete|vire|annule|raccroche|insulte|crie|laisse|rejete|renvoye|repondu|parle|menace|abandonne)"
_JUGE = r"(?:tribunal|juge|justice|pole social)"
_SOIGNER = r"(?:soin|soign|recevoir|prendre (?!en charge)|voir|consult|examin)\w*"
_COUVERTURE = r"(?:carte|c2s|ame|cmu|css|tiers[- ]payant)"

# In this order at each place of the text; a passage that says none (None) hides the words in it from what follows.
_MARQUEURS: tuple[tuple[Role | None, str], ...] = (
    (Role.NAISSANCE, r"(?:date de )?naissance|nee?(?: a [a-z-]+)?(?= (?:le|en) (?:\d|premier))"),
    (None, rf"{_ATTENTE}(?: \w+){{0,3}}? (?:de |d')?(?:reponses?|repond\w*|retour|nouvelles?)"),
    (None, r"(?:repond\w*|dis\w+|donn\w+)(?: toujours)? (?:pas|plus|jamais|rien)(?! a (?:ma|la|mes) question)"),
    (None, r"accuses? de reception|ar(?= (?:signe|recu|du|le) )"),
    (
        None,
        rf"{_ECRIT} (?:[^.,;:!?\n]{{1,30}} )?(?:de |d')(?:la |ma |l'|leur )?{_CAISSE}(?= (?:du|le|en date|date|m'))",
    ),
    (None, rf"{_ECRIT} (?:du|le|date) [^.,;:!?\n]{{1,25}} de (?:la |ma |l'){_CAISSE}"),
    (None, r"demandes? (?:du|datee?s? du|en date du|faite le|envoyee le|deposee le|de)(?= \d)"),
    (None, r"(?:arret|conge|hospitalisation|cure|periode|sejour)s?(?: (?:de travail|maladie|maternite))?(?= du \d)"),
    (None, r"(?:pai|pay|vers|rembours|indemnis|trait|touch|percoi|recoi|regl)\w* (?:pas|plus|rien)"),
    (
        None,
        r"(?:rien|pas|plus|jamais) (?:ete |encore |du tout |eu |ete encore )*(?:paye|verse|rembourse|indemnise|regle|touche|percu)e?s?(?![a-z])",
    ),
    (None, r"feuilles? de soins?|saisi\w* (?:\w+ ){0,2}?tribunal|avant le (?=\d)"),
    (Role.AUDIENCE, rf"audiences?|convo\w+ (?:{_DET} )?(?:devant {_DET} )?{_JUGE}|plaid\w+|proces"),
    (Role.AUDIENCE, rf"(?:passe\w*|rendez-vous|comparai\w+) (?:au|devant le) {_JUGE}|tribunal"),
    (Role.FAITS, rf"refus\w* (?:de )?(?:me |nous |la |le |l'|les )?{_SOIGNER}|refus\w* (?:{_DET} )?{_COUVERTURE}"),
    (Role.FAITS, rf"{_PRO} (?:\w+ ){{0,2}}?(?:m'a|l'a|a|ont|m'ont|nous a|nous ont) (?:\w+ )?{_MALTRAITE}\w*"),
    (
        Role.FAITS,
        rf"(?:appel|telephon|contact|vu|consult|demand)\w* (?:{_DET} )?(?:\w+ )?{_PRO}|chez {_DET} ?(?:\w+ )?{_PRO}",
    ),
    (Role.FAITS, r"rendez-vous|consult\w+|visite|hospitalis\w+|opere\w?|operation|urgences|soigne\w?|cabinet"),
    (Role.FAITS, r"soins? (?:\w+ )?(?=du\b)"),
    (
        Role.REPONSE,
        r"refus\w* (?:\w+ ){0,2}?(?:confirm|maint)\w*|(?:confirm|maint)\w* (?:(?:le|leur|son|ce) )?(?:refus|rejet)",
    ),
    (None, r"(?:appel|telephon)\w*"),
    (
        Role.RELANCE,
        rf"re[ -](?:reclam|ecri|envoy|contact|relanc|contest)\w+|{_ORDINAL}(?= (?:le|du|en|il y a|debut|fin|mi) )",
    ),
    (Role.RELANCE, r"relanc\w+|re-?ecri\w*|rappele\w?|rappel|re-?contact\w*|re-?envoye\w*|renvoye\w*"),
    (Role.RELANCE, rf"(?:{_ORDINAL}|autre|nouveau|nouvelle) {_ECRIT}"),
    (Role.RELANCE, r"a nouveau (?:ecrit|reclam\w+|envoye)"),
    (
        Role.RELANCE,
        r"(?:une? (?:autre|dernier|derniere)|encore)(?: fois)?(?= (?:le (?:\d|premier)|en|debut|fin|mi|il y a) ?)",
    ),
    # what a commission decides, and what became of a complaint, answer the complaint
    (Role.REPONSE, rf"{_COMMISSION} (?:[a-z']+ ){{0,3}}?{_TRANCHE}(?: {_DET} {_PLAINTE})?"),
    (
        Role.REPONSE,
        rf"(?:decision|reponse|refus|rejet|avis|courrier|lettre|notification)s? (?:de |d')(?:la |ma |cette )?{_COMMISSION}",
    ),
    (
        Role.REPONSE,
        rf"(?:rejet|refus)\w* {_DET} {_PLAINTE}|{_PLAINTE} (?:(?:a|ont|ete|est|m'a|bien|aussi|sont) ){{0,3}}(?:rejet|refus)ee?s?",
    ),
    (
        Role.REPONSE,
        r"(?:ont|a|m'ont|m'a|nous ont) (?:encore |bien |juste |simplement |quand meme )*(?:confirme|maintenu)(?= (?:le|en|hier|debut|fin|mi) )",
    ),
    (Role.DECISION, rf"{_ECRIT} (?:de |d'){_DECISION}|recu (?:{_DET} )?{_DECISION}"),
    (
        Role.RECLAMATION,
        rf"(?:contest\w+|reclamation|recours) (?:\w+ )?(?:{_DET} )?{_DECISION}(?: (?!du\b|date)[a-z]+){{0,3}}?"
        r"(?= (?:le|il y a|en|hier)\b)",
    ),
    (Role.DECISION, rf"(?:{_CAISSE}|ils|elle) (?:me |nous |m'(?:a|ont) |nous (?:a|ont) |a |ont )reclam\w+"),
    (Role.DECISION, r"on (?:me |nous |m'a |nous a )reclam\w+"),
    (
        Role.RECLAMATION,
        r"(?:recu )?votre (?:reclamation|contestation|recours)(?= (?:du|datee|en date|recue?) )",
    ),  # a letter pasted
    (Role.RECLAMATION, rf"fois (?:par|sur|via) (?:la |le |mon )?(?:{_ECRIT}|ecrit|messagerie|ameli|compte)"),
    (Role.DECISION, r"(?:a|ont|m'a|m'ont|nous a|nous ont) dit (?:que )?non|me reclam(?:e|ent|ait|aient)"),
    (None, r"(?:j'ai|nous avons|on a|avais) (?:\w+ )?demand\w+ (?:la|le|les|une?|l'|mon|ma|mes|des) ?\w+"),
    (Role.RECLAMATION, rf"plaintes? (?:a|aupres de) (?:la |ma |l')?{_CAISSE}"),
    (None, rf"(?:leur|votre|recu(?: {_DET})?) {_ECRIT}|(?:m'ont|m'a|nous ont|nous a) (?:\w+ )?ecrit"),
    (
        Role.RECLAMATION,
        rf"(?:ai|avais|avons|on a|m'a) (?:\w+ ){{0,2}}?(?:ecri(?:s|re)|(?:ral|gueul|protest)(?:e|er|es)(?![a-z]))|reclam\w+|contest\w+|ecrit\w?|recours"
        rf"|(?<!par )(?<!par un )(?<!par une ){_ECRIT}|(?:contact|saisi|signal|interpell)\w* [^.,;:!?\n]{{0,25}}?par {_ECRIT}",
    ),
    (
        Role.RECLAMATION,
        r"(?:j'ai|j'avais|je (?:leur|lui|vous) (?:ai|avais)|nous (?:leur |lui )?avons|moi qui (?:ai|a|as)) (?:\w+ ){0,2}?repond\w+",
    ),  # the writer answered the caisse
    (Role.RECLAMATION, r"(?:envoy|adress|transm|post|fai|remi|depos)\w* (?:ma|notre) reponse|(?:ma|notre) reponse"),
    (Role.RECLAMATION, rf"saisi\w* (?:{_DET} )?(?:cra|cmra|commission)|lrar"),
    (Role.REPONSE, r"repond\w+|reponses?|(?:ont|a) (?:encore |re)?dit (?:que )?non"),
    (Role.DECISION, rf"{_DECISION}|notifi\w+|rejet\w*|refus\w*|radi(?:e|ation)\w*|suspendu\w?"),
)
_MARQUEUR = re.compile(
    r"(?<![a-z0-9])(?:" + "|".join(f"(?P<m{i}>{motif})" for i, (_, motif) in enumerate(_MARQUEURS)) + ")(?![a-z0-9])"
)
_SANS_TRIBUNAL = re.compile(
    r"\b(?:pas|aucune?|jamais|ni|sans) (?:de |d'|eu de |au |le )?(?:tribunal|juges?|proces|audiences?|justice)(?![a-z])"
)
"""What never was dates nothing: "réclamé le 15 juillet sur ameli rien pas de tribunal"."""
_FIN_DE_PHRASE = re.compile(r"[!?\n]|\.(?=\s|$)|\.{2,}")
_FIN_DE_MEMBRE = re.compile(r"[!?\n,;:()]|\.(?=\s|$)|\.{2,}| (?:et|puis|mais|ensuite|alors|car|donc|or) ")
_SUITE_DE_DATES = re.compile(r" ?(?:,|et|puis|et puis|,? et) (?:encore |aussi )?(?:le |du |au )?")
_JOUR = re.compile(r"(?:le |du |au )?(?:\d|premier)")
_AUTRE_ORGANISME = re.compile(
    r"\b(?:mutuelles?|complementaire|employeurs?|patronne?|entreprise|drh|caf|msa|urssaf|mdph|carsat|france travail"
    r"|pole emploi|prevoyance|assureur|banque|impots|proprietaire|depute|maire|mairie|syndicat|avocat)(?![a-z])"
    rf"|(?:ecri\w*|{_ECRIT}|reclam\w+) [^.,;:!?\n]{{0,25}}?(?:au|aux|a mon|a ma|a l'|a la|a mes) ?{_PRO}"
)
_LA_CAISSE = re.compile(rf"\b{_CAISSE}(?![a-z])(?! de retraite)")
_PRONOM = re.compile(r"(?:l'|il|elle|ils|elles|lui|leur)(?![a-z])")
_DE_LA_CAISSE = (Role.DECISION, Role.RECLAMATION, Role.RELANCE, Role.REPONSE)
"""What a date is only in a dispute with the caisse."""
_ANNEE_DE = re.compile(r"(?<!date)(?<!datee)(?<!remonte) (?:de|pour|sur) (?:l'annee )?(?:19|20)\d\d")
_DEPUIS = re.compile(r"\bdepuis (?:le |la |l'|debut |mi |fin |mi-|courant |environ |plus de |bientot |au moins )*")
_REFUSER = re.compile(r"(?:refus|rejet)(?:e|ent|ait|aient|er)(?![a-z])|suspendu|radie")
_APPOSITION = re.compile(
    r"[ ,:;()-]*(?:c'est|c'etait|ca c'est|ca c'etait|qui est|qui etait|il s'agi\w+ d[e'u]) ?(?:que )?"
)
_DES_MOTS = 15
"""Characters between "c'était" and the word that says what ("la date de ma…")."""
_MOTS_SEULS = re.compile(r"[a-z]{3,}")
_PEU = 1
"""A clause with more words than this beside its dates, and no word that says what they are, leaves them untold."""
_PORTEE = 250
"""Characters on each side of a date in which words may say what it is."""
_RETARD = 12
"""What a word after the date must make up for, in characters: people name the thing, then its date."""


@dataclass(frozen=True)
class _Marqueur:
    role: Role | None
    debut: int
    fin: int


def _tranches(motif: re.Pattern[str], plie: str, dates: Sequence[tuple[int, int]]) -> list[int]:
    """Where the parts of a text begin; a sign inside a date ("12.3.26", "entre le 3 et le 5") parts nothing."""
    interieur = {position for debut, fin in dates for position in range(debut, fin)}
    return [0, *(trouve.end() for trouve in motif.finditer(plie) if trouve.start() not in interieur), len(plie) + 1]


def _cout(marqueur: _Marqueur, debut: int, fin: int, dates_d_abord: bool) -> int:
    """How far a word is from a date; the side on which the writer does not put it costs more."""
    if marqueur.fin <= debut:
        return debut - marqueur.fin + (3 * _RETARD if dates_d_abord else 0)
    return marqueur.debut - fin + (0 if dates_d_abord else _RETARD)


def deviner_roles(plie: str, dates: Sequence[tuple[int, int]]) -> list[Role | None]:
    """For each date, given by its span in the folded text, what it is the date of; None where that is unclear."""
    marqueurs = [
        _Marqueur(_MARQUEURS[int((trouve.lastgroup or "m0")[1:])][0], *trouve.span())
        for trouve in _MARQUEUR.finditer(_SANS_TRIBUNAL.sub(lambda nie: "-" * len(nie.group()), plie))
    ]
    phrases, membres = _tranches(_FIN_DE_PHRASE, plie, dates), _tranches(_FIN_DE_MEMBRE, plie, dates)
    debuts = [marqueur.debut for marqueur in marqueurs]

    def dans(tranches: list[int], position: int) -> tuple[int, int, list[_Marqueur]]:
        rang = bisect_right(tranches, position)
        de, a = tranches[rang - 1], tranches[min(rang, len(tranches) - 1)]
        return de, a, marqueurs[bisect_right(debuts, de - 1) : bisect_right(debuts, a - 1)]

    def dit_apres_coup(fin: int) -> Role | None:
        """ "Le 15 octobre, c'était une relance": the clause that follows says what the date is of."""
        suite = _APPOSITION.match(plie, fin)
        dit = next((m for m in marqueurs if suite and suite.end() <= m.debut <= suite.end() + _DES_MOTS), None)
        return dit.role if dit else None

    roles: list[Role | None] = []
    positions = [date[0] for date in dates]
    for debut, fin in dates:
        if apposee := dit_apres_coup(fin):
            roles.append(apposee)
            continue
        de, a, proches = dans(membres, debut)
        voisines = [date for date in dates if de <= date[0] < a]
        autour = f"{plie[max(de, debut - _PORTEE) : debut]} {plie[fin : min(a, fin + _PORTEE)]}"
        if not proches and len(_MOTS_SEULS.findall(autour)) <= _PEU:
            if plie[:de].endswith(" et ") and roles and positions[len(roles) - 1] >= de - _PORTEE:
                roles.append(roles[-1])  # "les 3 et 10 avril": both of the same thing
                continue
            de, a, proches = dans(phrases, debut)
        if roles and _suit_une_date(plie, dates[len(roles) - 1], debut) and not any(m.role for m in proches):
            roles.append(roles[-1])  # "écrit le 1er septembre et le 2 octobre, zéro réponse"
            continue
        premiere, suivantes = (
            positions[bisect_left(positions, de)],
            bisect_left(positions, a) - bisect_left(positions, de),
        )
        derniere = positions[bisect_left(positions, a) - 1]
        d_abord = suivantes > 1 and len(proches) > 1 and premiere < proches[0].debut and derniere < proches[-1].debut
        proches = [m for m in proches if debut - _PORTEE < m.fin <= debut or fin <= m.debut < fin + _PORTEE]
        depuis = _DEPUIS.search(plie, max(de, debut - _PORTEE), fin)
        dure = depuis is not None and depuis.end() >= debut
        if dure and depuis and _MOTS_SEULS.search(plie, de, depuis.start()):
            proches = [m for m in proches if m.fin <= debut]  # "rien versé depuis 3 mois j'ai réclamé 2 fois"
        proches = [m for m in proches if not _est_d_une_autre(plie, m, (debut, fin), voisines, proches, d_abord)]
        plus_proche = min(proches, key=lambda m: _cout(m, debut, fin, d_abord), default=None)
        role = plus_proche.role if plus_proche and not _annee_d_un_droit(plie, debut, fin, plus_proche) else None
        if dure and plus_proche and _REFUSER.match(plie, plus_proche.debut):
            role = None  # "ils refusent depuis mars": how long it lasts is no date of a decision
        roles.append(None if role in _DE_LA_CAISSE and _avec_un_autre(plie, membres, de, a) else role)
    return roles


def _suit_une_date(plie: str, avant: tuple[int, int], debut: int) -> bool:
    """Whether a day comes right after another date, in a list of both."""
    return bool(_SUITE_DE_DATES.fullmatch(plie, avant[1], debut)) and bool(_JOUR.match(plie, debut))


def _est_d_une_autre(
    plie: str,
    marqueur: _Marqueur,
    date: tuple[int, int],
    voisines: Sequence[tuple[int, int]],
    proches: Sequence[_Marqueur],
    dates_d_abord: bool,
) -> bool:
    """Whether a word says what another date of the clause is, told apart from this one ("depuis le 10 mai j'ai réclamé le 15")."""
    for autre in voisines:
        premier, dernier = min(date[1], autre[1]), max(date[0], autre[0])
        coupes = [premier, *(borne for une in voisines if premier <= une[0] < dernier for borne in une), dernier]
        mots = any(_MOTS_SEULS.search(plie, *bornes) for bornes in zip(coupes[::2], coupes[1::2], strict=True))
        if autre == date or not mots:
            continue  # "le 3, le 10 et le 12": all of the same thing
        plus_pres = _cout(marqueur, *autre, dates_d_abord) < _cout(marqueur, *date, dates_d_abord)
        if plus_pres and marqueur == min(proches, key=lambda m: _cout(m, *autre, dates_d_abord)):
            return True
    return False


def _annee_d_un_droit(plie: str, debut: int, fin: int, marqueur: _Marqueur) -> bool:
    """Whether a year says which benefits are meant ("un indu pour des IJ de 2024"), not when something happened."""
    annee = _ANNEE_DE.search(plie, max(0, debut - 10), fin)
    return annee is not None and annee.end() == fin and marqueur.fin < annee.start()


def _avec_un_autre(plie: str, membres: Sequence[int], de: int, a: int) -> bool:
    """Whether the clause [de, a[, or the one before that its pronoun stands for, names another body and no caisse."""
    if _PRONOM.match(plie, de):
        rang = bisect_right(membres, de) - 1
        de = membres[max(0, rang - 1)]
    return bool(_AUTRE_ORGANISME.search(plie, de, a)) and not _LA_CAISSE.search(plie, de, a)
