"""Words by which a text names somebody, and says whose name it is: patterns over folded text."""

import re
from dataclasses import dataclass

from bot.extraction.identifiants.identifiant import JETON
from bot.extraction.personnes.nom_lu import Qui

CIVILITES = {
    "m": "M.", "mr": "M.", "monsieur": "M.", "mme": "Mme", "madame": "Mme", "mlle": "Mme", "melle": "Mme",
    "mademoiselle": "Mme",
}  # fmt: skip
CIVILITE = r"(?<![a-z'])(?P<civilite>mr|monsieur|mme|madame|mlle|melle|mademoiselle|m(?=\.))\.? "
_TITRE = r"(?:(?:maitre|docteure?|professeure?) )?"
_JE_M_APPELLE = r"j(?:e )?'?(?: ?m'? ?)app?ell?e?s?|je me (?:nomme|prenomme)|je soussignee?"
_MOI_C_EST = r"c'?moi|moi,? (?:c'est|c est|cest|c)|cordialement,?|salutations,?|(?<![a-z0-9] )signee?(?: :)?"
_C_EST = (
    r"(?:(?<![a-z0-9] )|(?<=bonjour )|(?<=bonsoir )|(?<=bjr )|(?<=salut )|(?<=slt )|(?<=oui )|(?<=alors )|(?<=et )"
    r"|(?<=moi )|(?<=coucou ))(?:c'est|c est|cest)"
)
"""Not after a noun: "mon médecin c'est Paul Roux" names somebody else."""
UN_PARENT = (
    r"mere|pere|maman|papa|mari|femme|fils|fille|enfant|conjointe?|epoux|epouse|compagne|compagnon|concubine?|soeur|frere"
    r"|(?:grand|grd|gd)e?[ -](?:mere|pere)|mamie|mamy|papi|papy|tante|oncle|tata|tonton|niece|neveu|cousine?|voisine?|amie?"
    r"|copine?|copain|collegue|filleule?|gendre|bru|belle[ -](?:mere|fille|soeur)|beau[ -](?:pere|fils|frere)|petite?[ -](?:fils|fille)"
    r"|bebe|garcon|daron(?:ne)?|pote|marraine|parrain|grand[- ](?:tante|oncle)"
)
"""What somebody close is to another: the one list, from which each place takes what it needs."""
PARENTE = rf"{UN_PARENT}|patiente?|protegee?|cliente?"
"""And those whom one follows by one's work."""
TUTEUR = r"(?:tutrice|tuteur|curatrice|curateur|mandataire(?: judiciaire)?|mjpm|representante? legale?)"
_DE_METIER = (
    rf"(?:{TUTEUR}|assistante? (?:de service )?sociale?|educat(?:eur|rice)|travailleu(?:r|se) sociale?|conseillere?|cesf|infirmiere?"
    r"|referente?|aide[- ]soignante?|aide a domicile|auxiliaire de vie|mediat(?:eur|rice) (?:sante|sociale?)|juriste|medecin traitant"
    r"|coordinat(?:eur|rice)|animat(?:eur|rice)|intervenante?|benevole|deleguee?|salariee?)"
)
"""Who writes for others by their work or their charge."""
SON_ROLE = rf"(?:sa|son|leur) (?:(?:{PARENTE}) et )?(?:(?:sa|son) )?(?:{PARENTE}|{TUTEUR}|aidante?)"
""" "Sa fille", "son neveu", "sa tante et tutrice": what who writes is to the person concerned."""
_ADJECTIF = r"(?:ainee?|cadette?|agee?|handicapee?|malade|sourde?|aveugle|invalide|hospitalisee?|isolee?|decedee?|trisomique|autiste|majeure?|mineure?|adulte)"
PETIT_NOM = r"maman|papa|mamie|mamy|papi|papy"
_LA_PETITE = rf"(?:la|le|l') ?(?:petite?|gamine?|gosse|garcon|dame|monsieur|personne|{PARENTE})"
PARENT = rf"(?:ma|mon|notre) (?:ex[ -])?(?:{PARENTE})(?: {_ADJECTIF})?"
"""A relative of the person who writes."""
AGE = r"(?:,? (?:agee? )?de [0-9]{1,3} (?:ans|mois))?"
""" "Ma fille de 6 ans Zoé Hamon"."""


@dataclass(frozen=True)
class Annonce:
    """Words before a name: whose name it is, and how many words it must have, told from words of every day."""

    motif: re.Pattern[str]
    qui: Qui
    au_moins: int
    prenom_d_abord: bool = False
    """Whether these words lead to a first name before the surname, even where the surname was asked for first."""
    suite: re.Pattern[str] | None = None
    """What must follow the name, where the words before it do not suffice."""


_ADRESSE = (
    r"[0-9]{1,4}(?: ?(?:bis|ter|[a-d])(?![a-z]))?,? (?:rue|avenue|av|boulevard|bd|allees?|impasse|chemin|place|cours|quai|route|square"
    r"|residence|cite|lotissement|passage|sentier|villa|hameau|lieu[ -]dit)(?![a-z])"
)
_MENE_A_UNE_DONNEE = (
    r"(?:(?:(?:mon|ma|mes|le|et) )?(?:adresse|e-?mail|mail|courriel|tel(?:ephone)?|portable|mobile|num(?:ero)?|n°|nss|nir|cp|code postal)(?![a-z])"
    r"|(?:(?:je suis )?joignable|j'? ?h?abite|je (?:vis|reside|demeure|loge)|demeurant|habitant|residant|domiciliee?)(?![a-z]))"
)
"""Words of who gives a number of theirs, or says where they live."""
_PAS_DE_DETERMINANT = "".join(f"(?<!{mot} )" for mot in ("un", "une", "ce", "cette", "le", "la", "du", "au", "autre"))
ANNONCES = tuple(
    Annonce(re.compile(rf"(?<![a-z']){motif}"), qui, au_moins, prenom_d_abord=au_moins == 0)
    for motif, qui, au_moins in (
        (rf"(?:{_JE_M_APPELLE}) ?[:,]? (?:{CIVILITE})?{_TITRE}", Qui.SOI, 0),
        (rf"(?:qui|elle|il|{PARENT}|{PETIT_NOM}|{_LA_PETITE}) s'? ?app?el(?:le?|e)? (?:{CIVILITE})?", Qui.PROCHE, 0),
        (rf"(?:je suis|suis|c'est|cest|ici|moi) (?:la |le |l')?(?:{PARENTE}) (?:de |d')(?:{CIVILITE})?", Qui.PROCHE, 2),
        (
            rf"(?:je suis|ici|moi|c'est|je m'appelle) [a-z'-]+(?: [a-z'-]+){{1,3}}(?:,? (?:la |le |l')|, )(?:{PARENTE}) (?:de |d')(?:{CIVILITE})?",
            Qui.PROCHE,
            2,
        ),
        (rf"(?:elle|lui|il),? (?:c'est|cest|c est|se nomme) (?:{CIVILITE})?", Qui.PROCHE, 2),
        (rf"(?<!ecris )pour (?:elle|lui),? (?:{CIVILITE})?", Qui.PROCHE, 2),
        (rf"(?:je suis|suis|c'est|moi) (?:{SON_ROLE}|(?:la|le) (?:{PARENTE})),? (?:{CIVILITE})?", Qui.SOI, 2),
        (
            rf"(?:majeure?s? protegee?s?|personne concernee|usagere?|beneficiaire|patiente?|residente?) ?(?:c'est|est|:|,) ?(?:{CIVILITE})?",
            Qui.PROCHE,
            2,
        ),
        (rf"(?:je suis|ici|je me presente,?|{_C_EST}) (?:{CIVILITE})?{_TITRE}", Qui.SOI, 2),
        (
            rf"(?:pour|j'accompagne|j'aide|m'occupe(?= d[e'])|au nom de)(?: (?:aussi|egalement))?(?: d[e'])? ?(?:{CIVILITE})?",
            Qui.PROCHE,
            2,
        ),
        (rf"(?:{_MOI_C_EST})[ \n]+(?:{CIVILITE})?{_TITRE}", Qui.SOI, 1),
        (rf"(?:et moi|moi[- ]meme),? (?:{CIVILITE})?", Qui.SOI, 2),
        (rf"{PARENT}{AGE},? (?:{CIVILITE})?", Qui.PROCHE, 1),
        (rf"une? (?:{PARENTE})(?: a (?:moi|nous))?,? (?:{CIVILITE})?", Qui.PROCHE, 2),
        (
            rf"(?:(?<=\n)|^)(?:qui|identite|assuree?|demande(?:ur|resse)) ?: (?:moi(?:[- ]meme)?,? ?(?:c'est )?)?(?:{CIVILITE})?",
            Qui.SOI,
            2,
        ),
        (rf"{_PAS_DE_DETERMINANT}{CIVILITE}", Qui.AUTRE, 1),
        (rf"(?:(?<=\n)|(?<=\n- )|(?<=\n-)|(?<=\n• ))(?:{CIVILITE})?", Qui.AUTRE, 2),
    )
)
_POUR_QUI_IL_ECRIT = (
    rf",? (?:(?:je (?:vous )?|j')(?:ecris|contacte|saisis|sollicite|agis)(?![a-z])|pour (?:mon|ma|mes|notre|le compte) |(?:agissant|ecrivant) pour |(?:ma|mon|mes|notre) (?:{PARENTE}|parents)(?![a-z])"
    rf"|(?:la |le |l')?(?:{PARENTE}) (?:de |d')(?!la |l'|une? ))"
)
"""After a name at the head of a message: for whom its bearer writes."""
EN_TETE = Annonce(
    re.compile(rf"\A(?:\W|bonjour|bonsoir|bjr|slt)*(?:{CIVILITE})?(?:maitre )?"),
    Qui.SOI,
    2,
    suite=re.compile(
        rf"(?:,? |,?\n)(?:{_ADRESSE}|[0-9]{{5}}(?![0-9]))"
        r"|,? (?:nee? |agee? de|[0-9]{2} ans|demeurant|domicilie|habitant|\{|[0-9]{5}"
        r"|(?:une? )?(?:benevole|salariee?|assistante? (?:de service )?sociale?|educat\w+|travailleu\w+ sociale?|cesf|tut(?:eur|rice)|curat(?:eur|rice)"
        r"|mandataire|mjpm|juriste|avocate?|aidante?|auxiliaire de vie)(?![a-z]))|,? ?\{"
        rf"|,? ?\n?{_MENE_A_UNE_DONNEE}|{_POUR_QUI_IL_ECRIT}"
    ),
)
"""A message that begins with a name, then says more of that person: "Jean Dupont, né le 3 mai"."""
DEVANT_UNE_DONNEE = Annonce(
    re.compile(rf"(?<=[.,;:!?\n]) ?(?:{CIVILITE})?"),
    Qui.SOI,
    2,
    suite=re.compile(
        rf"(?:,? |,?\n){_ADRESSE}|"
        rf",? (?:[0-9]{{5}}(?![0-9])|nee? le [0-9]|{_MENE_A_UNE_DONNEE})|,? ?\{{(?:courriel|tel|nir):"
    ),
)
"""A clause that is a name, right before a postcode or another datum: "… le médiateur, Luc Ferrand 30000"."""
SANS_VIRGULE = Annonce(
    re.compile(
        rf"(?<=[a-z0-9}}] )(?:{CIVILITE})?(?=[a-z'-]+(?: [a-z'-]+){{1,3}},? ?(?:[0-9]{{5}}(?![0-9])|\{{(?:courriel|tel|nir):))"
    ),
    Qui.SOI,
    2,
    suite=DEVANT_UNE_DONNEE.suite,
)
"""The same where nothing parts it from what is told: "… pas de tribunal nadia ferrand 13005"."""
FIN_DE_NOM = re.compile(rf"(?:,? {SON_ROLE})? ?(?:[.!\n]|$)")
SIGNATURE = Annonce(
    re.compile(
        rf"(?:(?<=[.!?\n]) ?(?=(?:signee?|sa|son|leur|moi|m|mr|mme|mlle|monsieur|madame)(?![a-z]))|\A ?(?={SON_ROLE}|signee?(?![a-z])))(?:signee? ?:? ?)?(?:{SON_ROLE},? )?(?:moi ?[:,]? )?(?:{CIVILITE})?"
    ),
    Qui.SOI,
    2,
    suite=FIN_DE_NOM,
)
"""A sentence that is a name, with what its bearer is to the person concerned: "… Sa petite-fille Manon Rey.".

A name that is the whole message is an answer, and no signature.
"""
AVANT_SON_NOM = re.compile(
    rf"(?:(?<![a-z])(?:et )?(?:je suis|suis|c'est|moi|signee?)(?![a-z])[ ,:]*(?:c'est |cest |c )?)?(?<![a-z]){SON_ROLE}[ ,:]*$"
    r"|(?<![a-z])(?:et )?(?:moi|signee?)(?![a-z])[ ,:]*(?:c'est|cest|c)?[ ,:]*$"
)
""" "Je suis sa mère", "signé sa fille", "moi c'est": right before the name of who writes, they are a part of it."""
APRES_SON_NOM = re.compile(rf",? {SON_ROLE}(?![a-z-])(?= ?(?:[.,;!\n]|$))")
""" "Carine Dumont, sa fille"."""
DE_SON_METIER = Annonce(
    re.compile(
        rf"(?:(?<=[.;,:!?\n]) ?|\A|bonjour,? |je suis |suis )(?:une? |l')?{_DE_METIER}(?: (?!(?:mon|ma|mes|notre|mme|madame|monsieur|mr|m|pour)(?![a-z]))[a-z0-9'-]+){{0,8}} ?[,:] ?(?:docteure? |maitre )?(?:{CIVILITE})?"
    ),
    Qui.SOI,
    2,
    suite=re.compile(r" ?(?:[.;!\n]|,(?! (?:elle|il|qui|que|m'|n'|ne |a |est ))|$)"),
)
""" "Assistante sociale au CCAS de Lens, Claire Petit.": whose work is said, and then their name."""
QUI_IL_EST = re.compile(
    rf"(?:,? \(?[0-9]{{1,3}} ans\)?)?(?:,? (?:c'est|est)|,) (?=(?:mon|ma|notre) (?:{PARENTE})(?: {_ADJECTIF})? ?(?:[,.;!\n(]|$))"
)
PUIS_QUI_IL_EST = Annonce(
    re.compile(rf"(?:(?<=[.;,:!?\n]) ?|\A|pour )(?:{CIVILITE})?"), Qui.PROCHE, 2, suite=QUI_IL_EST
)
""" "Dumont Robert, mon papa", "Mme Barbier, 88 ans, est ma voisine": the name of a relative, before what they are."""
PAS_AVANT_UN_NOM = re.compile(
    r"(?:^|[ ,'-])(?:a|au|aux|de|d|du|des|la|le|les|l|et|st|ste|saint|sainte|sur|sous|habite|vis|ville|commune|rue|avenue|av|boulevard|bd|place|quai|cours|chemin|allee|allees|impasse|square"
    r"|residence|ecole|college|lycee|hopital|clinique|cabinet|centre|pharmacie|maison|foyer|ehpad|adresse|cpam|caisse|secu)\W*$"
)
"""Before a place, or what bears somebody's name, and not before who writes."""
_SUIT_UNE_DONNEE = re.compile(r" ?(?:[.,;!\n]|$)")
APRES_UNE_DONNEE = Annonce(
    re.compile(
        rf"(?:\{{[a-z]+:[a-z]+\}}|(?<![0-9])[0-9]{{5}}(?![0-9])(?: [a-z][a-z' -]{{1,30}}?)?)(?: ?[,;.\n]{{1,2}}| -)[ \n]?(?:{CIVILITE})?"
    ),
    Qui.SOI,
    2,
    suite=_SUIT_UNE_DONNEE,
)
"""A clause that is a name, right after a postcode or another datum: "19210 Lubersac, Gaston Vialle, la CPAM…"."""
SIGNE = Annonce(
    re.compile(rf"(?:\A(?:\W|bonjour|bonsoir|bjr|slt|salut)*|(?<=[.!?] ))(?:{CIVILITE})?"),
    Qui.SOI,
    2,
    suite=re.compile(r"(?<=[a-z'-])(?: ?[.!]? *\n| ?[.!]\W*\Z|\Z| ?[.!] (?=[a-z]))"),
)
"""A name that is the first or the last sentence of a message: "Bjr marc roussel. La cpam…", "… pas de tribunal. Fatou Diop"."""
MOI_DEVANT_UNE_DONNEE = Annonce(
    re.compile(rf"(?<![a-z])(?:moi|ici|signe),? (?:{CIVILITE})?"),
    Qui.SOI,
    2,
    suite=re.compile(
        rf"{DEVANT_UNE_DONNEE.suite.pattern if DEVANT_UNE_DONNEE.suite else ''}|{_POUR_QUI_IL_ECRIT}|,? (?:j'|je |sa |son )"
    ),
)
""" "Moi nadege fournet 70000", "moi Carine Dumont, ma mère n'a plus…"."""
D_UN_AUTRE = {
    Qui.SOI: re.compile(r",? (?:qui|que|qu')(?![a-z])(?! (?:vous |t')?(?:ecri|parle))"),
    Qui.PROCHE: re.compile(r",? (?:qui (?:m'|me |nous |(?:vous |l'|t')?a (?:ecri|tap|rempli|saisi|parl))|que |qu')"),
}
""" "C'est Marie Petit qui m'a reçue" names somebody else; "mon mari Karim Benali qui est hospitalisé" does not."""

_DE_LA_PERSONNE = (
    rf" (?:de la personne(?: concernee| aidee)?|de l'(?:assuree?|interessee?)|d(?:u|e la) patiente?|de {PARENT}"
    rf"|de (?:{PETIT_NOM})|d(?:u |e la |e l')(?:{PARENTE})|d'elle)"
)
_DE_FAMILLE = r"(?: (?:de )?famille)"
ETIQUETTE = re.compile(
    rf"(?<![a-z'])(?:(?:(?P<mien>mon|mes)|(?P<sien>son|ses)|le|et) )?(?P<quoi>noms?{_DE_FAMILLE}? (?:(?:et|/) )?(?:mon )?prenoms?"
    rf"|prenoms? (?:(?:et|/) )?(?:mon )?noms?|nom de (?:naissance|jeune fille)|noms?(?:{_DE_FAMILLE}| d'usage)?|prenoms?|(?:my |full )?name(?: is)?)"
    rf"(?P<de_l_autre>{_DE_LA_PERSONNE})?(?: a moi)?"
    r"(?P<lien>(?: (?:c'est|cest|est|c|sont)(?![a-z]))? ?[:=]?) ?"
)
ETIQUETTE_APRES = re.compile(
    r"(?:^|[,.;:\n] ?|(?<![a-z'])et |(?<=nom) )(?:(?:c'est|cest) )?(?P<dit>(?!et )[a-z][a-z' -]{1,40}?)(?:,? (?:c'est|cest|est|c) | )(?:le|(?P<mien>mon)) "
    rf"(?P<quoi>nom{_DE_FAMILLE}|prenom|(?<=c'est mon )nom|(?<= c mon )nom)(?![a-z])(?! ?(?:(?:c'est|cest|est|c)(?![a-z])|d[eu']|[:=]))"
)
"""A label that comes after: "c'est Osman Idris le nom de famille", "Lucinda c'est le prénom"."""
C_EST_MOI = re.compile(
    r"(?:^\W*|[,.;:!\n] ?)(?:(?:non|oui|mais|et|en fait|pardon|attention) )*(?P<dit>[a-z][a-z' -]{1,40}?),? (?:c'est|cest|c) moi(?![a-z]| qui)"
)
""" "Amel c'est moi", "Josiane Rebillard c'est moi": who writes, named before."""
ENTRE_DEUX_CHAMPS = 12
ARTICLES = ("des", "du", "l", "la", "le", "les")
NAISSANCE = re.compile(
    r"(?:, | \(?)(?:(?P<epouse>epouse|epse|ep\.|veuve|vve)|nee?|nom de (?:naissance|jeune fille) ?:?) (?=[a-z])"
)

AVANT_REPONSE = re.compile(
    r"\W*(?:(?:mais|bah|si|non)\W+)?(?:(?:je viens de|j'ai|je vous ai|je l'ai|je vous l'ai|je te l'ai) (?:(?:vous|te|le|deja|bien) ){0,3}di(?:t|re)(?: que?)? ?[,:]? ?)?"
    r"(?:(?:oui|bon(?= (?:ok|d'accord|bah|ben|alors|tant|allez|c'est))|allez|tant pis|alors|euh|bah|ben(?= c'est)|bonjour|bonsoir|(?:(?:c'est|cest|c) )?pour moi|moi|donc|ok|d'accord|voila)[ ,]+)*"
    r"(?:(?:le|mon) nom )?(?:(?:c'est|c est|cest|c|je suis|famille|pour) )?(?:(?:me|maitre|dr|docteure?) )?"
)
NOMME_UN_AUTRE = re.compile(
    rf"(?<![a-z])(?:{PARENT}|medecin|docteur|dr|dentiste|avocate?|conseillere?|directeur|directrice|il|elle|ils|qui|avec|chez|par)(?![a-z])"
)
"""Words by which a name in a sentence is somebody else's."""
INITIALE = re.compile(
    r"\W*(?:(?P<avant>(?!m\. )[a-z]\.(?:-?[a-z]\.)?) (?=[a-z]))?(?P<nom>[a-z][a-z'-]+(?: [a-z][a-z'-]+){0,2})"
    r"(?(avant)| (?P<apres>[a-z](?:\.|-[a-z])+|[a-z]\.))\W*"
)
SERVICES = "ccas|cias|udaf|atmp|cada|chrs|clic|centre social|secours (?:catholique|populaire)|croix[ -]rouge"
DU_SERVICE = re.compile(rf",? (?:du|de la|de l'|des|au|a la|pour le|pour la) ?(?:{SERVICES})(?![a-z])")
""" "Sophie Caradec du CCAS": for whom somebody works, after their name."""
AUTRE_DONNEE = re.compile(rf"[ ,;]+(?:[0-9{{]|nee? )|{DU_SERVICE.pattern}")
FIN_DE_PARTIE = re.compile(r"[.!;,\n]+\s*")
FIN_DE_LIGNE = re.compile(r"[.!?\n]+\s*")
FIN_DE_PHRASE = re.compile(r"[.!;\n]+\s*")
DONNEE = re.compile(rf"(?:{JETON.pattern}|\+?[0-9][0-9 .]*)[ ,]*")
"""What is no name beside one: an identifier, a postcode, a number."""
_QUAND = r"(?:plus haut|au (?:tout )?debut|avant|tout a l'heure|en haut|ci-dessus|dans (?:mon|ma|le|la) (?:premiere? )?(?:message|lettre|courrier|texte|recit))"
DEJA_DIT = re.compile(
    r"(?<![ ,;.(-])[ ,;.(-]+(?:(?:(?:mais|comme|et) )?(?:je |j'?)(?:vous |te |l'?)*(?:ai|avais|viens de)(?: vous)?(?: le)?(?: pourtant| bien| deja)* "
    rf"(?:dit?|ecrit|donne|mis|indique|precise|dire|ecrire|mettre|donner)(?: deja)?(?: {_QUAND})?|(?:c'est |c'etait )?(?:deja )?(?:dit|ecrit|marque|mis|indique) {_QUAND}"
    rf"|(?:c'est )?deja dit|c'est {_QUAND})\W*$"
)
"""After a name: that it was given already."""
APRES_REPONSE = re.compile(rf"(?:[\W_]|merci|voila|svp|s'il vous plait|{JETON.pattern})*")
