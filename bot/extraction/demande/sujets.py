"""What a sentence asks about in words that mean one thing only: settles a reading of which the engine is not sure. Vocabulary only."""

import re

from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.propositions import absent, suppose

MOTS_D_UNE_QUESTION = 40
"""A longer message tells a story."""

_SAISIR = r"(?:saisi\w*|contacte\w*|joindre|solliciter|faire appel|s'adresser|m'adresser|ecrire|envoyer)"
_MEDIATEUR = r"(?:(?:le |la |au |du |un |a la )?mediat(?:eur|ion|rice))"
_PROCHE_SEUL = r"(?:mon |ma |un |une |le |la |mes |les )(?:conjointe?|mari|femme|epou(?:x|se)|parents?|enfants?|mineure?|fils|filles?|mere|pere|freres?|soeurs?|proches?|amie?|voisine?|tut(?:eur|rice)|association|avocate?|infirmiere?|medecin|professionnels?|etrangers?|assures?|etudiante?|retraitee?|independante?)"
_LETTRE = r"(?:lettres?|modeles?|courriers?|questionnaires?|formulaires?)"
_SUJETS = {
    "faq/gratuite": rf"(?<!tiers )payante?s?|gratuite?(?:ment)?|(?:ca|cela|{_MEDIATEUR}) coute|combien (?:ca |cela )?coute|(?:faut|doit|doi[st])[- ](?:il |on |je )?payer"
    r"|(?:quelque chose|de l'argent|des frais) a payer|c'est combien(?! de)|(?:pour|sur|quel est|c'est quoi|et) (?:le|les) (?:prix|tarifs?|couts?)(?! d[eu'])",
    "faq/delai_traitement": rf"(?:ils?|elles?|{_MEDIATEUR}) (?:vont|va|doit|doivent) (?:me |m'|m(?=app)|nous )(?:r?appeler|recontacter|contacter|telephoner|joindre) quand|quand[^.?!\n]{{0,20}} (?:ils?|elles?|{_MEDIATEUR}) (?:vont|va|doit|doivent) (?:me |m'|m(?=app)|nous )(?:r?appeler|recontacter|contacter|telephoner)|(?:combien de temps|quel delai|sous combien|en combien|quand)[^.?!\n]{{0,40}}(?:reponse\w*|repond\w*|{_MEDIATEUR}|traite\w*)"
    r"|(?:reponse|repond\w*)(?:,? (?:c'est|ce sera|elle (?:arrive|vient)|on l'a|je l'ai|arrive|vient))? (?:sous|dans|en|d'ici|au bout de) (?:combien|quel delai)|combien de temps (?:ca|cela) (?:va |peut )?(?:prend\w*|dure\w*|met\w*)"
    r"|(?:ca|cela|ce) (?:sera |(?:va|peut|risque d[e']|doit) ?(?:etre |prend\w* |dure\w* |met\w* ))(?:\w+ )?(?:long|longtemps|du temps)(?![a-z])"
    r"|(?:pas|jamais|rien) (?:dit|donne|precise|repondu|indique)[^.?!\n]{0,12} (?:le|les|quel|sur le) delais?"
    rf"|(?:on|il|ils|elle|vous|{_MEDIATEUR}) (?:me |nous |m')?repond\w* (?:quand|vite|sous combien|rapidement)(?=\W*$)",
    "faq/delais_recours": r"(?:garde|perds?|conserve|ai|aurai|reste)[^.?!\n]{0,15} (?:mes|les) (?:deux|2) mois|(?:fai[ts]|faire|va|vais|vont|risque|peut|peux|vont) (?:me |nous |lui |de |je |me faire |faire )*perd\w* (?:[a-z]+ )?(?:droits?|delais?)(?![a-z])",
    "faq/role_mediateur": rf"(?:a quoi|en quoi) (?:ca |cela |il |elle |peut (?:me )?)?(?:sert|servir|sers)(?: \w+){{0,1}}? {_MEDIATEUR}|(?:il|{_MEDIATEUR}) (?:ca )?sert a quoi|(?:que|qu'est[- ]ce que|quoi) (?:fait|fais) {_MEDIATEUR}"
    rf"|c'est (?:quoi|qui) {_MEDIATEUR}|(?:ce qu'est|qu'est[- ]ce que?(?: c'est que?)?) {_MEDIATEUR}|ce que c'est (?:que |exactement )?{_MEDIATEUR}|{_MEDIATEUR},? c'est (?:quoi|qui)|role d[ue](?: la| l')? ?mediat\w+",
    "faq/reclamation_prealable": r"(?:faut|dois|doit|devrais)[^.?!\n]{0,25}(?:ecri[a-z]*|reclam[a-z]*|contest[a-z]*)[^.?!\n]{0,15}(?:d'abord|avant|a qui|ou)(?= |\?|,|$)",
    "chitchat/robot": r"(?:c'est|est-ce)(?: bien)? (?:vous|toi),? (?:qui etes |qui es )?(?:le |la |un )?mediat(?:eur|rice)(?= ?\W*$)|(?:etes[- ]vous|vous etes|tu es|es[- ]tu) (?:donc |bien )?(?:le |la |un )mediat(?:eur|rice)(?= ?\W*$)|difference entre (?:vous|toi) et (?:le |la )?mediat(?:eur|rice)|(?:quelle?|quels?)(?: est)?(?: le| la| ton| votre)? ?(?:modele|type|genre|sorte|version)? ?(?:d[e']|l')? ?(?:ia|intelligence artificielle|llm|modele de langage)(?![a-z])|(?:tu es|t'es|vous etes|c'est|es[- ]tu|etes[- ]vous) (?:chat ?gpt|gpt\S*|mistral|claude|gemini|copilot|une ia)(?![a-z])",
    "chitchat/aide": r"(?:pouvez|peux|peut|pourriez)[- ]?(?:vous|tu) (?:appeler|telephoner|contacter|joindre|prendre (?:un )?rendez-vous)|(?:vous|tu) (?:pouvez|peux) (?:appeler|telephoner|contacter|prendre (?:un )?rendez-vous)",
    "faq/comment_saisir": rf"comment (?:[a-z']+ ){{0,5}}?{_SAISIR} {_MEDIATEUR}|(?:demarche|procedure) pour {_SAISIR} {_MEDIATEUR}",
    "faq/saisir_compte_ameli": r"(?:par|via|depuis|sur|avec|passer par) (?:mon |le |son )?(?:compte |site )?ameli\b[^.?!\n]{0,12}?(?:comment|je fais|faire)"
    rf"|comment [^.?!\n]{{0,30}}(?:par|via|depuis|sur|avec) (?:mon |le )?(?:compte |site )?ameli|menu {_MEDIATEUR}"
    r"|(?:c'est quoi|il est ou|elle est ou|ou est|ou se trouve|quel est|trouve(?:s|r|nt)? pas|s'appelle|redi(?:s|tes)[- ]moi) (?:deja |encore )?(?:le nom du |le |la |ce |cette |l')(?:menu|rubrique|onglet)(?! (?:de )?(?:paiement|cantine))",
    "faq/saisir_courrier": r"^\W*(?:(?:et|alors|plutot|ok|donc|bon|sinon|du coup|non)\W+)*par (?:courrier|lettre|la poste)(?: (?:alors|plutot|du coup|c'est possible|ca marche))*\W*$",
    "faq/creer_compte_ameli": r"numeros? de serie|(?:ai|a|avons|jamais eu) (?:pas|jamais eu) (?:encore |toujours )?de compte(?! (?:en banque|bancaire|courant|impot\w*|france))",
    "faq/qui_peut_saisir": rf"{_PROCHE_SEUL} peu(?:t|vent) (?:aussi |lui |me )?(?:{_SAISIR}|(?:le|la) (?:saisir|contacter))|(?:peux?|peut|puis[- ]je|droit|possible|faut)[^.?!\n]{{0,30}} a (?:sa|leur) place(?![a-z])|qui (?:peut|a le droit de|est-ce qui peut) {_SAISIR}",
    "faq/pouvoir_mediateur": rf"{_MEDIATEUR}[^.?!\n]{{0,20}}(?:annuler|obliger|forcer|decider|imposer|casser|trancher)",
    "faq/cas_de_saisine": rf"{_MEDIATEUR},? (?:il |elle |ca )?(?:peut|pourrait|peut[- ]il|peut[- ]elle)[^.?!\n]{{0,12}} (?:aider|m'aider|nous aider|intervenir|faire quelque chose|s'en occuper|s'en meler)(?= ?(?:\?|$|pour ca|la-dessus|dans mon cas))",
    "faq/defenseur_des_droits": r"defenseur des droits",
    "faq/conciliateur": r"conciliat(?:eur|rice)s?",
    "hors_perimetre": r"(?:oublie|perdu|perd|retrouve|changer|reinitialis\w*)[^.?!\n]{0,15} mot de passe|mot de passe[^.?!\n]{0,15} (?:oublie|perdu|marche pas|bloque)",
    "faq/confidentialite": r"(?:allez|va|vas|vont) (?:le |lui |leur |tout )?(?:dire|repeter|prevenir|informer|raconter)[^.?!\n]{0,15}\b(?:medecin|docteur|dentiste|caisse|patron|employeur|cabinet)|"
    r"(?:saura|savoir|sait|apprendra) (?:que c'est moi|qui (?:je suis|a ecrit))|"
    r"qui (?:d'autre )?(?:lit|voit|verra|lira|aura|va lire|va voir|peut lire|peut voir)[^.?!\n]{0,25}(?:demande|dossier|messages?|lettre|ca|cela|mails?|coordonnees|numero|donnees|infos?|informations?|reponses)(?![a-z])|confidentiel\w*|anonym\w*"
    r"|(?:chat|messages?|conversation|discussion|ca|c'est|dossier|demande) (?:\w+ )?(?:lue?s?|vue?s?|visibles?|consultee?s?|transmise?s?) (?:par|a|au)"
    r"|sans (?:donner|dire) (?:mon|son) (?:nom|identite)",
    "deposer_saisine": r"(?:fais|faites|faire|fait|on (?:le |la )?fait)[- ](?:le|la|ca|cela|tout)? ?(?:ici|maintenant|avec (?:vous|toi))",
    "obtenir_document": rf"(?:{_LETTRE}|documents?) (?:vide|vierge|en blanc)s?|(?:prends?|prefere|plutot|(?<!c'est )(?<!c'etait )(?<!est )(?:juste|seulement)) (?:la |une |le )?{_LETTRE}(?= |$)|{_LETTRE} (?:plutot|vierge)|(?:veux|voudrais|veut|faut|donne[rz]?|envoye[rz]?|avoir|obtenir|telecharger|imprimer|besoin d[e'])[^.?!\n]{{0,25}}{_LETTRE}[^.?!\n]{{0,15}}(?:vierge|a remplir|a la main)"
    r"|(?:veux|voudrais|donne[rz]?|envoye[rz]?|avoir|obtenir|telecharger|imprimer|besoin d[eu'])[^.?!\n]{0,15}questionnaire|envoye[rz]?[- ](?:la|le|les)[- ]moi|(?:me l'|me les |me la |me le )envoyer"
    r"|envoye[rz]?[- ]moi [^.?!\n]{0,12}(?:lettre|document|papier|modele)",
    "verifier_eligibilite": r"^\W*(?:(?:oui|ok|on|je|j'|bon|allez|vas|y|d'accord|veux|voudrais|aimerais|peux|peut|pouvez|vous|bien)\W*)*\bverif(?:ie[rz]?|ication|ions)?\W*$",
    "faq/pieces_a_fournir": r"(?:quels?|quelles?|des|les|faut|dois|doit)[^.?!\n]{0,25}(?:papiers?|pieces?|documents?|justificatifs?)(?= |\?|,|$)(?:[^.?!\n]{0,20}(?:envoyer|joindre|fournir|donner|faut))?",
    "faq/autres_recours": rf"si (?:la |sa |leur |cette )?(?:reponse|avis|decision|mediation)(?: {_MEDIATEUR})? (?:ne )?(?:me |m')?(?:va|convient|plait|marche|aboutit|satisfait) pas|si (?:ca|cela) (?:ne )?(?:marche|aboutit|donne) (?:pas|rien)"
    rf"|pas (?:d'accord avec|(?:contente?|satisfaite?)(?: de| avec| par| du travail d[ue])?) {_MEDIATEUR}|\bsi (?:il|elle|ils|on|la caisse|la cpam|la secu|{_MEDIATEUR}) (?:il |elle |ils |me |m'|ne |n'|nous |lui )*(?:refus\w*|(?:dit|disent|repond\w*) (?:\w+ )?non|(?:veut|veulent|accepte\w*) pas)",
    "faq/saisir_mail_telephone_rdv": rf"(?:y aller|venir|passer|me deplacer|(?:le|la) (?:voir|rencontrer)|(?:voir|rencontrer) {_MEDIATEUR}) (?:en personne|sur place|directement|physiquement|en vrai)"
    rf"|(?:rdv|rendez[- ]vous) (?:avec|chez) {_MEDIATEUR}",
    "faq/adresse_caisse": rf"adresse (?:postale |exacte )?{_MEDIATEUR}|\bou (?:est|se trouve|je trouve|trouver|il est|c'est) {_MEDIATEUR}|(?:est|se trouve) ou (?:physiquement |exactement |donc )?{_MEDIATEUR}|{_MEDIATEUR} (?:il )?(?:est|se trouve) ou",
    "parler_conseiller": r"(?:je suis|suis|moi) (?:sourde?|malentendante?|muette?|muet)|(?:votre|vos|quel|leur|le) (?:numeros?|tel|telephone)(?: (?:de telephone|d'appel|a appeler|de la (?:cpam|caisse|secu)(?: d(?:e|u|es) [a-z' -]{2,25})?|appeler))?(?= ?(?:\?|$|pour))|(?:numeros?|tel|telephone) de (?:la|ma) (?:cpam|caisse|cgss)(?: d(?:e|u|es) [a-z' -]{2,25})?(?= ?(?:\?|$))|(?:accueil|guichet|agence|bureau)[^.?!\n]{0,12} (?:pres de|a cote de|dans) (?:chez (?:moi|nous)|ma (?:ville|rue)|mon (?:quartier|departement))|"
    r"(?:veux|voudrais|aimerais|prefere|souhaite)(?: bien| plutot)? (?:une personne|quelqu'un)(?=\W*$)|(?:parler|discuter) (?:a|avec) (?:quelqu'un|une personne|un (?:vrai )?(?:humain|conseiller|agent))|(?:quelqu'un|une personne) au telephone"
    r"|(?:prendre|prends|prenez|reprendre|avoir|obtenir|demander|fixer|voudrais|veux|faut)(?:[- ]moi)? (?:un |une )?(?:rdv|rendez[- ]vous)[^.?!\n]{0,20} (?:cpam|caisse|guichet|secu|conseill\w+|agence|accueil)"
    r"|(?:sans|pas besoin de|faut (?:il )?un) (?:rdv|rendez[- ]vous)(?=\W*$)"
    r"|(?:veux|veu|exige|voudrais|passe[rz]?[- ]moi|donne[rz]?[- ]moi) un (?:vrai |etre )?(?:humain|conseiller)",
    "suivre_saisine": r"(?:suivre|suis|suit|savoir|voir|connaitre|consulter|ou en est|c'est quoi) l'(?:avancement|avancee|evolution|etat d'avancement)(?= ?(?:\?|$|de (?:ma|la|cette|notre) (?:demande|saisine|mediation)))|(?:savoir|voir|dire) ou (?:ca|cela|elle|il|on|mon dossier|ma demande) (?:en )?est|suivre (?:ma|mon|la) (?:demande|dossier|saisine)|ou (?:en )?(?:est|sont?) (?:ma|mon|mes|la|notre) (?:demande|saisine|dossier|mediation)",
}  # fmt: skip
_MOTIFS = {label: re.compile(rf"(?<![a-z])(?:{motif})(?![a-z])") for label, motif in _SUJETS.items()}


_VEUT_AGIR = re.compile(
    r"\b(?:veux|voudrais|vais|souhaite|tiens a|faut)\b[^.?!\n]{0,15}\b(?:signaler|denoncer|me plaindre|porter plainte|faire une demande|aller au bout|faire quelque chose)\b(?! (?:a la police|au tribunal|a l'ordre))"
    r"|^\W*(?:(?:oui|ok|bon|alors|ben)\W+)*(?:fais|faites|fait)[- ]?(?:le|la|ca|cela)\W*$"
)


def veut_agir(texte: str) -> bool:
    """Whether the person wants something done about what they told ("je veux le signaler")."""
    return bool(_VEUT_AGIR.search(redresser(texte).plie))


_DEPOSER = re.compile(r"\b(?:demande|dossier|saisine|saisir|depos\w+|envoy\w+|lettre)\b")


_VERIFIER = re.compile(r"\bverif\w+")


def veut_deposer(texte: str) -> bool:
    """Whether a yes speaks of the referral itself ("ok, on fait la demande"), not of checking whether it can be made."""
    plie = redresser(texte).plie
    dit = any(not suppose(plie, trouve.start()) for trouve in _DEPOSER.finditer(plie))
    return dit and not _VERIFIER.search(plie)


_A_DOMICILE = re.compile(
    r"\b(?:par (?:la )?(?:poste|courrier|mail|e-?mail|courriel)|chez (?:moi|nous|elle|lui)|a (?:mon|son|notre) (?:adresse|domicile)|dans ma boite)(?![a-z])"
)


_DE_SA_MAIN = re.compile(
    r"\b(?:je|j')(?: (?!me |m')[a-z']+){0,4} ?(?:faire|fais|envoyer|envoie|poster|poste|ecrire|ecris|expedier)\b(?! moi)|\bmoi[- ]meme\b"
)


def veut_un_envoi(texte: str) -> bool:
    """Whether a document is to be sent to the writer, by post or by e-mail; not one that they will send themselves."""
    plie = redresser(texte).plie
    return bool(_A_DOMICILE.search(plie)) and not _DE_SA_MAIN.search(plie)


_SON_DOSSIER = re.compile(
    r"\b(?:copie|photocopie|acces|acceder|consulter|obtenir|recuperer|donner|donne[rz]?|communiquer|transmettre)\b[^.?!\n]{0,15} (?:mon|notre) dossier(?! (?:au|a la|a l'|pour|par|plus vite))"
)
_LE_DEMANDE = re.compile(
    r"\b(?:vous|tu|je|puis-je|peut-on|on peut|comment|est-ce|donne[rz]?|envoye[rz]?|avoir|besoin|faudrait)\b"
)
_REFUSE = re.compile(r"\b(?:refus\w*|veut pas|veulent pas|m'a|m'ont|n'a pas|n'ont pas)\b")


def demande_son_dossier(texte: str) -> bool:
    """Whether the person asks for (a copy of) their file; not a story of somebody who does not give it."""
    plie = redresser(texte).plie
    demande = len(plie.split()) <= MOTS_D_UN_CAS and _SON_DOSSIER.search(plie) and _LE_DEMANDE.search(plie)
    return bool(demande) and not _REFUSE.search(plie)


def sujets(texte: str) -> list[str]:
    """The labels (contract: `labels.yml`) that the words of a short message name, in the order of the text. Never raises."""
    plie = redresser(texte).plie
    if len(plie.split()) > MOTS_D_UNE_QUESTION:
        return []
    trouves = [(trouve.start(), label) for label, motif in _MOTIFS.items() if (trouve := motif.search(plie))]
    return [label for debut, label in sorted(trouves) if not absent(plie, debut)]


MOTS_D_UN_CAS, MOTS_D_UNE_CRAINTE = 12, 20
_MINEUR = r"(?:[7-9]|1[0-7]|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept)"
_PROCHES = (
    r"(?:mes |ma |mon |les |leurs? )(?:parents?|mere|maman|pere|papa|beaux?[- ]peres?|belles?[- ]meres?|famille|mari|femme|conjointe?|compagn(?:on|e)"
    r"|cop(?:ain|ine)|ex|freres?|soeurs?|fils|filles?|enfants?)(?: (?:ou|et|ni) (?:mes |ma |mon )?[a-z]+(?:[- ]pere|[- ]mere)?)?"
)
_LE_SACHE = r"(?:(?:le |la |les |en |l'|ne |soi(?:en)?t |tombe(?:nt)? )*(?:sache(?:nt)?|apprenne(?:nt)?|voi(?:t|e|ent)|lise(?:nt)?|decouvre(?:nt)?|au courant|prevenue?s?|informee?s?|avertie?s?|dessus))"
_PROFESSIONNEL = r"(?:medecin|docteur|dr|dentiste|kine\w*|pharmacien\w*|specialiste|professionnel|cabinet)"
_CAS = {
    ("faq/qui_peut_saisir", "mineur"): rf"j'? ?ai (?:que |seulement |bientot |a peine )?{_MINEUR} ans\b[^.!\n]*(?:puis-je|peux|peut|droit|moi[- ]meme|toute? seule?|adulte|parents)"
    r"|(?:faut|besoin|doit|obligatoire|oblige)[^.?!\n]{0,20}(?:une? (?:adulte|majeure?)|mes parents)(?![a-z])|(?:je suis|suis|etant|on est|quand|les|une?) mineure?s?(?![a-z])[^.!\n]{0,40}(?:peu[xt]|puis-je|droit|adulte|\?)"
    r"|(?:peu[xt]|puis-je|droit|possible)[^.!\n]{0,40}(?:mineure?(?![a-z])|(?:sans|accord de|autorisation de) (?:mes |les )?parents|sans (?:un |d')?adulte)",
    ("faq/qui_peut_saisir", "accord"): r"(?:faut|besoin|avoir|sans|obligatoire|oblige\w*)[- ](?:il |t-il )?(?:d'|une? |d'une |sa |la )?(?:procuration|mandat)(?! \w*ement)|procuration[^.?!\n]{0,20}(?:obligatoire|necessaire|faut)"
    r"|(?:peu[xt]|veut|sait) (?:pas|plus) (?:me |nous )?(?:donner|dire) (?:son accord|oui)|incapable de (?:donner|dire) (?:son accord|oui)"
    r"|(?:elle|il|mere|pere|mari|femme|fils|fille|frere|soeur|voisine?|amie?) (?:ne |n')?(?:veut|est) pas (?:que je (?:(?:le |la )fasse|(?:vous )?ecrive|saisisse|fasse (?:la|une|cette) demande)|d'accord (?:pour )?que je)"
    r"|d'accord[^.?!\n]{0,40}[ ,](?:il )?faut (?:un|une|quel|quelle) (?:papier|ecrit|lettre|signature|preuve|attestation)"
    r"|(?:faut|besoin)[- ](?:il )?(?:de |d'avoir |avoir )?son accord|son accord[^.?!\n]{0,15}(?:obligatoire|necessaire|faut)"
    r"|si (?:il|elle|mon \w+|ma \w+|la personne|l'interessee?) (?:ne |n'|le |est )*(?:veut pas|refuse|s'y oppose|pas d'accord)[^.?!\n]{0,6}(?:que (?:je|j'|on)|pour que je)|sans (?:son|leur) (?:accord|autorisation)|(?:peu[xt]|puis-je|droit|possible)[^.?!\n]{0,40} (?:mon|ma|mes|un|une) [a-z]+ (?:majeure?s? )?(?:est |etant |qui est )?(?:majeure? )?(?:handicapee?|sous (?:tutelle|curatelle)|dependante?|hospitalisee?)(?=\W*$)|(?:mon|ma|mes) [a-z-]+ (?:majeure? )?(?:est|etant|qui est) (?:majeure? )?(?:handicapee?|sous (?:tutelle|curatelle)|dependante?)[^.?!\n]{0,20} (?:je peux|puis-je|peut-on|on peut|ai-je le droit)[^.?!\n]{0,25}|(?:faut|obligatoire|besoin)[^.?!\n]{0,12} (?:son|leur) (?:accord|autorisation)",
    ("faq/confidentialite", "proches"): rf"(?:{_MEDIATEUR}|vous|ils?|elle|la (?:caisse|cpam)|on) (?:ne )?(?:va|vont|allez|va[st]|peut|peuvent) (?:pas )?(?:appeler|prevenir|contacter|avertir|informer|telephoner a|ecrire a|le dire a) {_PROCHES}|(?:pas|jamais|surtout pas|sans) (?:envie )?que {_PROCHES} (?:soi(?:en)?t |ne )?{_LE_SACHE}"
    rf"|{_PROCHES} (?:(?:va|vont|seront?|sera|peu(?:t|vent)|risquent?|doi(?:t|vent)) (?:de |d'|etre |le |l'|la )*(?:savoir|l'apprendre|au courant|prevenue?s?|informee?s?|avertie?s?|(?:voir|lire)(?= (?:ca|cela|tout|ce que|ma demande|mes|le dossier|mon dossier)| ?\?|\W*$))|(?:le )?(?:saura|sauront|verra|verront))"
    rf"|(?:allez|vas|va|vont|faut) (?:le |la |en )?(?:prevenir|dire a|parler a|avertir|informer) {_PROCHES}",
    ("faq/confidentialite", "lecteurs"): r"qui (?:est-ce )?(?:qui )?(?:me )?(?:lit|voit|recoit|va lire|va voir|lira|verra)(?: (?:ca|cela|tout (?:ca|cela)|ici|mes messages|ce que j'ecris))?(?=\W*$)|lue?s? par qui"
    r"|(?:quelqu'un|une personne|un humain|qui(?: est-ce)?(?: qui)?) (?:va |vont |doit |pourra |peut )?(?:vraiment |bien |reellement )*(?:le |la |les |me )?(?:lit|lire|lira)(?: vraiment)?(?: (?:mon message|mes messages|ma demande|ma lettre|ca|cela|tout ca|ce que j'ecris))?(?=\W*$)",
    ("faq/confidentialite", "professionnel"): rf"{_PROFESSIONNEL}[^.?!\n]{{0,20}}(?:savoir|saura|au courant|prevenue?|informee?|avertie?|apprendre)(?![a-z])"
    rf"|(?:prevenir|informer|avertir|dire a|dire au) (?:mon |le |la |ma )?{_PROFESSIONNEL}",
    ("faq/confidentialite", "anonyme"): r"(?:c'est|est[- ]ce(?: que c'est)?|ca reste|(?:puis-je|je peux|peut-on|on peut) rester|(?:ma |la )demande (?:est|reste))(?: \w+){0,3} anonyme?(?: ou pas)?(?=\W*$)",
    ("faq/role_mediateur", "nom"): rf"(?:s'appelle(?: comment)?|(?:quel est |c'est quoi )?(?:le|son) nom d[eu]s?|nom d[ue]|connaitre le nom d[ue]) ?{_MEDIATEUR}|{_MEDIATEUR}[^.?!\n]{{0,40}}(?:s'appelle|(?:son|quel) nom|c'est quoi son nom)|(?:c'est qui|qui est) {_MEDIATEUR} (?:de|a|du|d'|pour) ",
    ("faq/role_mediateur", "independance"): rf"{_MEDIATEUR}[^.?!\n]{{0,25}}(?:payee? par|remuneree?|salariee?|employee?|neutre|independant\w*|impartial\w*|objecti\w+|du cote de)|(?:pas|vraiment|donc) (?:pas )?(?:neutre|impartial\w*|independant\w*)(?=\W*$)|qui (?:paye|paie|emploie|nomme) {_MEDIATEUR}|juge et partie",
    ("faq/qui_peut_saisir", "nationalite"): r"(?:je suis|on est|nous sommes|suis) (?:un |une )?(?:etrangere?s?|pas francaise?s?|sans[- ]papiers?|refugiee?s?|demandeu\w+ d'asile)[^.?!\n]{0,20} (?:droit|peux|puis-je|possible)(?![a-z])|(?:si|meme|quand|faut|dois|peux|peut|puis-je|droit)[^.?!\n]{0,30}(?:pas francaise?s?|etrangere?s?|la nationalite|sans[- ]papiers?|titre de sejour)(?=\W*$)",
    ("faq/qui_peut_saisir", "association"): r"(?:et|pour) (?:pour )?(?:mon|une|notre|l'|votre) ?(?:association|asso)(?=\W*$)|(?:association|asso) (?:peut|pourrait|a le droit)(?![a-z])",
    ("faq/reclamation_prealable", "delai_de_la_caisse"): r"(?:la caisse|la cpam|la secu|ils?|elle) (?:\w+ )?(?:ont|a|aurai?en?t|mett?\w*|disposent?|doi(?:t|vent))[^.?!\n]{0,6} (?:combien de temps|quel delai|combien de jours)[^.?!\n]{0,20}repon\w+[^.?!\n]{0,25}reclamation|(?:combien de (?:temps|jours)|quel delai|sous combien)[^.?!\n]{0,12} (?:la caisse|la cpam|la secu|ils?|elle)[^.?!\n]{0,20}repon\w+ (?:a (?:une |ma |la )?reclamation|si je [^.?!\n]{0,15}reclamation)|(?:la caisse|la cpam|la secu) (?:a|met|dispose)[^.?!\n]{0,6} combien de temps"
    r"|^(?![^.!?\n]*\b(?:mediat\w*|saisine|cra|commission|recours|depuis combien|j.attends))(?=[^.!?\n]*\b(?:combien|quels? delais?|quel temps|c'est quoi (?:le |les |leurs? |un )?delais?|(?:il y a|y a[- ]t[- ]il|a[- ]t[- ]elle|ont[- ]ils|a) un delai))"
    r"(?=[^.!?\n]*\b(?:attend\w*|repond\w*|reponses?))(?=[^.!?\n]*\b(?:reclam\w+|cpam|cgss|secu|caisse|(?:ma|une|la) lettre|(?:mon|un|le) courrier))",
    ("faq/reclamation_prealable", "telephone"): r"(?:telephon\w*|appel\w*|guichet|vive voix|oral\w*|accueil)[^.?!\n]{0,25} (?:ca|cela|suffit|vaut)(?: (?:ne )?(?:compte|suffit|vaut|marche))?(?: \w+){0,3}(?=\W*$)"
    r"|(?:pareil|meme chose|valable|ca compte|ca vaut)[^.?!\n]{0,12} (?:si|quand) (?:j'ai|on a)[^.?!\n]{0,15}(?:telephon\w*|appele?)(?: seulement)?(?=\W*$)"
    r"|(?:ca|cela|est-ce que ca) (?:ne )?(?:compte|suffit|vaut|marche)[^.?!\n]{0,25}(?:telephon\w*|appel\w*|guichet|vive voix|oral\w*)",
    ("faq/delais_recours", "contester"): r"(?:c'est quoi |quel est )(?:le |les )?delais? (?:pour|d[e']) ?(?:agir|reagir|faire|me plaindre|reclamer)(?![a-z])|(?:combien de (?:temps|mois|jours)|quels? delais?|jusqu'a quand) (?:est-ce que )?(?:j'ai|ai-je|on a|a-t-on|il me reste|me reste-t-il|il reste)(?: [a-z]+)? (?:pour|avant d[e']) ?(?:agir|faire|reagir|contester|me plaindre|reclamer|me defendre|y aller)(?![a-z])|(?:delais?|(?:deux|2) mois)[^.?!\n]{0,20} (?:depasse|passe|ecoule|expire|fini|termine)e?s?(?= ?(?:\?|$| ou ))|(?:est|suis|c'est|serait)[- ](?:il |ce |je )?(?:trop tard|hors delais?)(?= ?(?:\?|$|pour (?:contester|reclamer|la cra|le recours)))"
    r"|(?:combien de (?:temps|mois|jours)|quels? delais?|jusqu'a quand|c'est quoi (?:le|les) delais?|sous combien)[^.?!\n]{0,25} (?:contest\w+|(?:la |saisir la )?(?:cra|commission)|(?:un |le |faire )?recours)",
    ("faq/saisir_courrier", "signature"): r"(?:faut|dois|doit|oblige\w*|obligatoire)[^.?!\n]{0,12} (?:la |le )?(?:signer|signee?|signature|dater|datee?)(?: (?:la |ma )?lettre| et (?:la )?(?:dater|signer))?(?=\W*$)|signature (?:obligatoire|electronique)|(?:je|on) (?:signe|date)(?: ou)?(?=\W*$)",
    ("faq/saisir_courrier", "envoi"): r"(?:timbre|timbres|affranchi\w*)(?: (?:ou pas|a combien|c'est|gratuit|combien))*(?=\W*$)|(?:en )?recommandee?s?(?: (?:ou (?:pas|non|simple|lettre simple)|obligatoire|avec accuse(?: de reception)?|c'est mieux))*(?=\W*$)|courrier simple|lettre simple",
    ("faq/pieces_a_fournir", "enveloppe"): r"(?:(?:met[sz]?|mettre|glisse\w*|faut) quoi|quoi (?:mettre|glisser)|qu'est-ce (?:que je|qu'on|qu'il faut) met\w*|je mets|mettre)[^.?!\n]{0,12} (?:dans|avec) (?:l'|une? |la |le |ma )?(?:enveloppe|lettre|courrier|pli)",
    ("faq/tribunal", "autre_proces"): rf"(?:{_PROFESSIONNEL}|caisse|employeur|patron)[^.?!\n]{{0,20}} (?:condamnee?|poursuivie?|jugee?|en proces|mise? en examen)(?![a-z])[^.?!\n]*[ ,](?:peux?|puis-je|peut|droit|possible)(?![a-z])",
    ("faq/tribunal", "cra"): r"(?:cra|commission(?: de recours(?: amiable)?)?)\W+(?:c'est |est[- ]ce |est |compte |c'est-a-dire )+(?:que c'est |considere\w* |bien |aussi |elle |vraiment |comme )*(?:un|une sorte de|le)? ?(?:tribunal|juge|justice|proces)",
    ("faq/pieces_a_fournir", "ici"): r"(?:vous|t'|te) (?:envoyer|envoie|transmettre|joindre|donner|montrer|faire (?:parvenir|passer))(?: [a-z']+){0,3} (?:photos?|scans?|fichiers?|documents?|papiers?|justificatifs?|pieces?|pdf|copies?|preuves?|captures?)(?![a-z])|(?:joindre|ajouter|deposer|mettre|telecharger|importer|envoyer|attacher)(?: [a-z']+){0,3} (?:photos?|fichiers?|pdf|scans?|pieces? jointes?|documents?|papiers?) (?:ici|dans (?:le|ce) (?:chat|tchat)|dans (?:la|cette) conversation)|(?:comment|ou|puis-je|peut-on|je peux)[^.?!\n]{0,20}(?:pieces? jointes?|une photo)(?![a-z])",
    ("faq/france_connect", "panne"): r"france ?connect[^.?!\n]{0,12} (?:marche|fonctionne|passe|veut|s'ouvre|reconnait)(?: \w+)? ?(?:pas|plus|jamais|rien)|france ?connect[^.?!\n]{0,12}(?:bug\w*|plante|erreur|refuse|bloque|hs)|(?:marche|fonctionne) (?:pas|plus)[^.?!\n]{0,12}france ?connect",
    ("faq/saisir_compte_ameli", "application"): r"(?:y a|existe|avez[- ]vous|y a[- ]t[- ]il)(?: une| pas d'| d')? ?(?:appli|application)(?: mobile)?(?: \w+){0,4}(?=\W*$)|(?:sur|avec|depuis|par|dans) (?:l'|une |mon |la )?(?:appli|application)(?: \w+){0,3}(?=\W*$)",
    ("parler_conseiller", "langue_des_signes"): r"langue des signes|\blsf\b",
    ("parler_conseiller", "aveugle"): r"(?:je suis|suis|moi) (?:\w+ )?(?:aveugle|non[- ]voyante?|malvoyante?)(?![a-z])",
    ("faq/gratuite", "avocat"): r"(?:faut|besoin|prendre|avoir|sans|payer|engager|chercher|trouver)[- ](?:il )?(?:d'|un |une |d'un )avocate?(?![a-z])|avocate? (?:est |c'est )?obligatoire|(?:coute|prix|tarif|paye\w*|cher)[^.?!\n]{0,12} avocate?(?![a-z])|avocate?,? (?:ca |c'est )?(?:coute|combien|cher|payant)",
    ("faq/gratuite", "telephone"): r"(?:le |l'|au |ce )?(?:36 ?46|appel|numero)(?! de| secu| du)[^.?!\n]{0,15} (?:payante?|gratuite?|surtaxee?|coute|cher)(?![a-z])|(?:payante?|gratuite?|surtaxee?|coute)[^.?!\n]{0,12} (?:le |l'|d'|au |du |ce )?(?:36 ?46|appel(?:er)?)(?![a-z])",
    ("faq/gratuite", "tribunal"): r"(?:tribunal|proces|juge)[^.?!\n]{0,20} (?:payante?|gratuite?|coute|cher)(?![a-z])|(?:payante?|gratuite?|coute|cher)[^.?!\n]{0,12} (?:le |du |au |un )?(?:tribunal|proces)(?![a-z])",
    ("faq/gratuite", "defenseur"): r"defenseur(?: des droits)?[^.?!\n]{0,20} (?:payante?|gratuite?|coute|cher)(?![a-z])|(?:payante?|gratuite?|coute)[^.?!\n]{0,12} (?:le |du )?defenseur",
    ("faq/gratuite", "dette"): r"si (?:je|on|j') ?(?:ne |n')?(?:paye?|paie|rembourse|regle|peux|peut) pas(?: payer| rembourser)?(?=\W*$)",
    ("faq/textes_reference", "legal"): r"^\W*(?:et |mais |est-ce que |c'est sur que )*c'est (?:bien |vraiment |un truc )?(?:legal|officiel|serieux|fiable|une arnaque)(?=\W*$)",
}  # fmt: skip
"""Questions to which the answer of a label is beside the point: that label's answer for the case."""
_LONGS = (
    ("faq/qui_peut_saisir", "mineur"),
    ("faq/qui_peut_saisir", "accord"),
    ("faq/confidentialite", "proches"),
    ("faq/reclamation_prealable", "delai_de_la_caisse"),
    ("faq/tribunal", "autre_proces"),
)
"""What people explain before they ask it."""
_AU_TRIBUNAL = re.compile(r"\b(?:tribuna\w*|juges?|proces|pole social|audience|justice)\b")
_MOTIFS_DES_CAS = {cas: re.compile(rf"(?<![a-z])(?:{motif})") for cas, motif in _CAS.items()}


def lire_cas(texte: str) -> tuple[str, str] | None:
    """The label and the case of its answer (content: `cas`) that a short question asks for. Never raises."""
    plie = redresser(texte).plie
    mots = len(plie.split())
    if mots > MOTS_D_UNE_CRAINTE:
        return None
    courts = {cas: motif for cas, motif in _MOTIFS_DES_CAS.items() if mots <= MOTS_D_UN_CAS or cas in _LONGS}
    cas = next((cas for cas, motif in courts.items() if motif.search(plie)), None)
    return None if cas == ("faq/gratuite", "avocat") and _AU_TRIBUNAL.search(plie) else cas
