"""What a date may be the date of, and the words that say it: patterns over folded text."""

import re
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
_DETTE = rf"(?:{_DECISION}|position|dettes?|creances?)"
_COMMISSION = r"(?:cra|cmra|commission(?: de recours(?: amiable)?)?)"
_TRANCHE = r"(?:rejet|refus|repond|confirm|maint|debout|statu|decid|dit non)\w*"
_PLAINTE = r"(?:recours|reclamations?|contestations?)"
_ATTENTE = r"(?:pas|plus|jamais|rien|aucune?|zero|0|nulle|sans|attends?|attente|attendre)"
_CAISSE = r"(?:cpam|caisse|secu|securite sociale|cgss|assurance maladie|ameli|commission|cra|cmra)"
_ORDINAL = r"(?:2e|2eme|2nde?|seconde?|deuxieme|3e|3eme|troisieme)"
_MALTRAITE = r"(?:refus|mis|mise|dit|jete|vire|annule|raccroche|insulte|crie|laisse|rejete|renvoye|repondu|parle|menace|abandonne)"
_JUGE = r"(?:tribunal|juge|justice|pole social)"
_SOIGNER = r"(?:soin|soign|recevoir|prendre (?!en charge)|voir|consult|examin)\w*"
_COUVERTURE = r"(?:carte|c2s|ame|cmu|css|tiers[- ]payant)"

# In this order at each place of the text; a passage that says none (None) hides the words in it from what follows.
MARQUEURS: tuple[tuple[Role | None, str], ...] = (
    (Role.NAISSANCE, r"(?:date de )?naissance|nee?(?: a [a-z-]+)?(?= (?:le|en) (?:\d|premier))"),
    (
        None,
        r"(?:ame|c2s|css|cmu|ald|complementaire sante solidaire|invalidite|arret(?: maladie)?|chomage|retraite)(?= depuis )",
    ),
    (None, rf"{_ATTENTE}(?: \w+){{0,3}}? (?:de |d')?(?:reponses?|repond\w*|retour|nouvelles?)"),
    (
        None,
        r"(?:repond\w*|dis\w+|donn\w+)(?: toujours)? (?:pas|plus|jamais|rien)(?! (?:du tout |vraiment )?a (?:ma|la|mes) question)",
    ),
    (None, r"(?:accord|consentement|autorisation|mandat|procuration)s? (?:\w+ )?(?:ecrite?s?|signee?s?)"),
    (None, r"accuses? de reception|ar(?= (?:signe|recu|du|le) )"),
    (
        None,
        rf"{_ECRIT} (?:[^.,;:!?\n]{{1,30}} )?(?:de |d')(?:la |ma |l'|leur )?{_CAISSE}(?= (?:(?:est|etait) )?(?:du|le|en date|date|m'))",
    ),
    (
        Role.DECISION,  # "la lettre de la caisse était datée du 12"
        rf"(?:{_ECRIT} (?:de |d')(?:la |ma |l'|leur )?{_CAISSE}|(?:leur|sa) {_ECRIT}) (?:est|etait|c'est|c'etait)(?= (?:bien |plutot |aussi )?(?:du|datee? du|en date du|datee? de) )",
    ),
    (
        Role.REPONSE,  # "ils ont répondu finalement, courrier du 30 septembre": theirs
        rf"(?:ont|a) (?:[a-z]+ )?(?:repondu|refuse|rejete|dit non)[^.!?\n]{{0,40}}?[,;] ?(?:par |avec |dans )?(?:une? |leur )?(?:simple )?{_ECRIT}(?: recommandee?)?(?= (?:du|date du|en date du|recue? le) )",
    ),
    (None, rf"{_ECRIT} (?:du|le|date) [^.,;:!?\n]{{1,25}} de (?:la |ma |l'){_CAISSE}"),
    (None, r"demandes? (?:du|datee?s? du|en date du|faite le|envoyee le|deposee le|de)(?= \d)"),
    (None, r"(?:arret|conge|hospitalisation|cure|periode|sejour)s?(?: (?:de travail|maladie|maternite))?(?= du \d)"),
    (None, r"(?:pai|pay|vers|rembours|indemnis|trait|touch|percoi|recoi|regl)\w* (?:pas|plus|rien)"),
    (
        None,
        r"(?:rien|pas|plus|jamais) (?:ete |encore |du tout |eu |ete encore )*(?:paye|verse|rembourse|indemnise|regle|touche|percu)e?s?(?![a-z])",
    ),
    (None, r"(?:vers|touch|percu|pay|rembours)[a-z]* (?:en trop|a tort|par erreur)|trop (?:verse|touche)e?s?"),
    (
        None,  # "refuse son transport en ambulance de 210 euros du 4 septembre": when it was done
        r"(?:transports?|ambulances?|taxis?|vsl|factures?|ordonnances?|analyses?|scanner|irm|trajets?)"
        r"(?: (?:en|de|d'|a|pour) ?(?:[a-z0-9'€ ]|[,.](?=\d)){1,25}?)?(?= (?:du|des) \d)",
    ),
    (None, r"(?:reclame|refuse|demande|exige|maintien)(?:nt|t)?(?= aujourd'hui(?![a-z]))"),  # how things stand
    (None, r"feuilles? de soins?|saisi\w* (?:\w+ ){0,2}?tribunal|avant le (?=\d)"),
    (Role.AUDIENCE, rf"audiences?|convo\w+ (?:{_DET} )?(?:devant {_DET} )?{_JUGE}|plaid\w+|proces"),
    (
        Role.AUDIENCE,
        r"(?:ai|a|avons|avait) (?:deja |tout |bien )?(?:perdu|gagne)e?(?= (?:le|en|il y a|debut|fin|mi) )|jugement|jugee?s?(?![a-z])",
    ),
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
        rf"refus\w* (?:\w+ ){{0,2}}?(?:confirm|maint)\w*|(?:confirm|maint)\w* (?:(?:le|la|l'|leur|sa|son|ce|cette) ?)?{_DETTE}"
        r"|fins? de non[- ]recevoir|persist\w+ dans (?:sa|son|cette|ce) [a-z]+",
    ),
    (None, r"(?:appel|telephon)\w*"),
    (
        Role.RELANCE,
        rf"re[ -](?:reclam|ecri|envoy|contact|relanc|contest)\w+|{_ORDINAL}(?= (?:le|du|en|il y a|debut|fin|mi) )",
    ),
    (Role.RELANCE, rf"reiter\w+|renouvel\w+ (?:{_DET} ?)?(?:reclamations?|contestations?|{_ECRIT})"),
    (
        Role.RELANCE,
        rf"(?:relanc\w+|re-?ecri\w*|rappele\w?|rappels?|re-?contact\w*|re-?envoye\w*|renvoye\w*)(?: (?:par|au|via|sur) (?:{_DET} )?(?:telephone|tel|guichet|accueil|messagerie|{_ECRIT}))?",
    ),
    (Role.RELANCE, rf"(?:{_ORDINAL}|autre|nouveau|nouvelle) {_ECRIT}"),
    (Role.RELANCE, r"a nouveau (?:ecrit|reclam\w+|envoye)"),
    (
        Role.RELANCE,
        r"(?:une? (?:autre|dernier|derniere)|(?<!refuse )(?<!refusent )(?<!rejete )(?<!dit non )(?<!repondu )(?<!confirme )(?<!refus )(?<!rejet )(?<!negative )encore)(?: fois)?(?= (?:le (?:\d|premier)|en|debut|fin|mi|il y a) ?)",
    ),
    # what a commission decides, and what became of a complaint, answer the complaint
    (
        Role.REPONSE,
        rf"{_COMMISSION} (?:(?!n'|ne |pas |jamais |rien |toujours )[a-z']+ ){{0,3}}?{_TRANCHE}(?: {_DET} ?(?:{_PLAINTE}|{_DETTE}))?",
    ),
    (
        Role.REPONSE,
        rf"(?:decision|reponse|refus|rejet|avis|courrier|lettre|notification)s? (?:de |d')(?:la |ma |cette )?{_COMMISSION}",
    ),
    (
        Role.REPONSE,
        rf"(?:rejet|refus)\w* {_DET} {_PLAINTE}(?! (?:du|de|d'|faite?s?|envoyee?s?) ?)|{_PLAINTE} (?:(?:a|ont|ete|est|m'a|bien|aussi|sont) ){{0,3}}(?:rejet|refus)ee?s?",
    ),
    (
        Role.REPONSE,
        r"(?:ont|a|m'ont|m'a|nous ont) (?:encore |bien |juste |simplement |quand meme )*(?:ete )?(?:confirmee?|maintenue?)(?= (?:le|en|hier|debut|fin|mi) )",
    ),
    (Role.DECISION, rf"{_ECRIT} (?:de |d'){_DECISION}|recu (?:{_DET} )?{_DECISION}"),
    (
        Role.DECISION,  # "par courrier du 12 janvier 2026, la CPAM m'a notifié un indu"
        rf"par (?:une? |votre |son )?{_ECRIT}(?: recommandee?)?(?= (?:du|en date du|date du|recue? le) [^.;:!?\n,]{{4,22}},? (?:la |ma |votre |l')?{_CAISSE}"
        r" [^.;!?\n]{0,30}?(?:notif|refus|reclam|inform|indiqu|rejet|suspend|supprim|annonc))",
    ),
    (
        Role.RECLAMATION,  # "contesté cette décision par lettre recommandée du 2 février"
        rf"(?:contest\w+|reclam\w+|recours|ecrit|saisi\w*) [^.,;:!?\n]{{0,60}}?\bpar (?:une? )?(?:simple )?{_ECRIT}(?: recommandee?)?"
        r"(?: (?:avec|en) (?:ar|accuse de reception))?(?= (?:du|le|en date|date|en) )",
    ),
    (
        Role.RECLAMATION,
        rf"(?:contest\w+|reclamation|recours) (?:\w+ )?(?:{_DET} ?)?{_DECISION}(?: (?!du\b|date)[a-z]+){{0,5}}?"
        r"(?= (?:le|il y a|en|hier)\b)",
    ),
    (
        Role.DECISION,
        rf"{_CAISSE}(?: (?:de |d'|du |des )(?:la |l')?[a-z'-]+)? (?:me |nous |lui |leur |m'(?:a|ont) |nous (?:a|ont) |lui a |leur a |a |ont )reclam\w+(?! aujourd'hui)",
    ),
    # "elle a réclamé le 16 juin": whoever is helped
    (
        Role.DECISION,
        r"(?:ils|elle) (?:me |nous |m'(?:a|ont) |nous (?:a|ont) |(?:a|ont) (?!reclam\w+ (?:le|par|en|aupres|a la|sur|il y a) ))reclam\w+",
    ),
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
        rf"(?:ai|avais|avons|on a|m'a) (?:\w+ ){{0,2}}?(?:ecri(?:s|re)|(?:ral|gueul|protest)(?:e|er|es)(?![a-z]))|reclam\w+|contest\w+|(?<!par )ecrit\w?|recours"
        rf"|(?<!par )(?<!par un )(?<!par une ){_ECRIT}|(?:contact|saisi|signal|interpell)\w* [^.,;:!?\n]{{0,25}}?par {_ECRIT}",
    ),
    (
        Role.RECLAMATION,
        r"(?:j'ai|j'avais|je (?:leur|lui|vous) (?:ai|avais)|nous (?:leur |lui )?avons|moi qui (?:ai|a|as)) (?:\w+ ){0,2}?repond\w+",
    ),  # the writer answered the caisse
    (Role.RECLAMATION, r"(?:envoy|adress|transm|post|fai|remi|depos)\w* (?:ma|notre) reponse|(?:ma|notre) reponse"),
    (
        Role.RECLAMATION,
        rf"saisi\w* (?:{_DET} )?(?:cra|cmra|commission)|lrar|{_COMMISSION} (?:a ete |est |avait ete )?saisie",
    ),
    (Role.REPONSE, r"repond\w+|reponses?|(?:ont|a) (?:encore |re)?dit (?:que )?non"),
    (Role.DECISION, rf"{_DECISION}|notifi\w+|rejet\w*|refus\w*|radi(?:e|ation)\w*|suspendu\w?"),
)
MARQUEUR = re.compile(
    r"(?<![a-z0-9])(?:" + "|".join(f"(?P<m{i}>{motif})" for i, (_, motif) in enumerate(MARQUEURS)) + ")(?![a-z0-9])"
)
SANS_TRIBUNAL = re.compile(
    r"\b(?:pas|aucune?|jamais|ni|sans) (?:de |d'|eu de |au |le )?(?:tribunal|juges?|proces|audiences?|justice)(?![a-z])"
)
"""What never was dates nothing: "réclamé le 15 juillet sur ameli rien pas de tribunal"."""
AUTRE_ORGANISME = re.compile(
    r"\b(?:mutuelles?|complementaire(?! sante solidaire)|employeurs?|patronne?|entreprise|drh|caf|msa|urssaf|mdph|carsat|france travail"
    r"|pole emploi|prevoyance|assureur|banque|impots|proprietaire|depute|maire|mairie|syndicat|avocat)(?![a-z])"
    r"|(?:envoyee?s?|ecrit|adressee?s?|saisi|transmise?s?|depose?e?s?)(?: (?:deja|aussi|par|un|une|courrier|mail|lettre|recommandee?)){0,4} (?:au|le) mediat\w+"
    rf"|(?:ecri\w*|{_ECRIT}|reclam\w+) [^.,;:!?\n]{{0,25}}?(?:au|aux|a mon|a ma|a l'|a la|a mes) ?{_PRO}"
)
LA_CAISSE = re.compile(rf"\b{_CAISSE}(?![a-z])(?! de retraite)")
