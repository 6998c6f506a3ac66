"""Words of violence, suffered, feared or threatened, over folded text."""

import re

from bot.extraction.langue.formules import un_de

_AGRESSEUR = (
    r"(?:il|elle|ils|mari|ex|compagnon|compagne|conjointe?|copain|copine|(?:grand[- ]|beau[- ])?pere|papa|(?:grand[- ]|belle[- ])?mere|(?:petit[- ]|beau[- ])?fils|(?:petite[- ]|belle[- ])?fille"
    r"|(?:beau[- ])?frere|(?:belle[- ])?soeur|gendre|oncle|tonton|tante|neveu|niece|cousine?|voisine?|homme|femme|petit ami|mec|type|aide a domicile)"
)
_FRAPPE = (
    r"(?:frapp|frap|bat|tap|secou|bouscul|brutalis|tabass|cogn|gifl|etrangl|viol|sequestr|maltrait|poignard|casse le|casse la|attaqu)(?:e|er|ee"
    r"|ent|s|t|tent|ait|u|ue)?"
)
_PROCHE_VIOLENT = (
    r"(?:mari|femme|ex|compagnon|compagne|conjointe?|copain|copine|pere|papa|mere|fils|fille|frere|soeur|beau-pere|beau-fils|gendre"
    r"|petit ami|voisine?)"
)
_SUR_PAPIER = r"(?! (?:[a-z]+ )?d[e'] ?(?:une? |des )?(?:divorc|port\w+ plainte|plus |ne |quitter|partir|saisi|poursui|proces|radi|suspen|coup\w+ (?:mes|les|ma|la)))"
"""Not a threat of a step: "il me menace de porter plainte"."""
VIOLENCE = un_de(
    rf"{_AGRESSEUR} (?:[a-z]+ )?(?:(?:m'|nous |l')a (?:encore )?(?:enferm|sequestr|ligot)ee?s?|(?:m'|nous )(?:enferme|sequestre))(?! (?:[a-z]+ )?(?:dehors de|dans (?:un|une|le|la|ce|cette) (?:case|procedure|dossier|silence|role)))",
    rf"{_PROCHE_VIOLENT} va (?:me|nous) (?:retrouver|rattraper) et (?:me|nous) (?:tuer|buter|frapper)",
    rf"(?:{_AGRESSEUR}|{_PROCHE_VIOLENT}|qui) (?:[a-z]+ )?(?:[a-z]+ )?(?:lev|port)(?:e|ait|er|ent) (?:encore |souvent )?la main sur",
    rf"{_PROCHE_VIOLENT} (?:me |nous |la |le |l')?menac(?:e|ait)(?: me| nous)?{_SUR_PAPIER}(?= (?:quand|si|des que|chaque|tous|depuis|et|pour|parce)|\W*$)",
    rf"{_AGRESSEUR} (?:(?:me|lui|nous|leur) )?(?:a |ont )?(?:met|mets|mis|mettent|donne|donnent|colle|file|filent|fout)(?: (?:souvent|encore|toujours|parfois))? (?:des|une?|plein de|de) "
    r"(?:grosses? |sacree |bonne )?(?:gifles?|claques?|baffes?|beignes?|torgnoles?|raclees?|rouste|fessees?|coups?(?! de (?:main|pouce|fil|tel|telephone|vieux|mou|soleil)))",
    r"(?:suivie?s?|traquee?s?|harcelee?s?|guettee?s?) (?:(?:dans la rue|partout|jusqu'[a-z ]+) )?par (?:un|une|des|mon|le) (?:type|mec|homme|inconnue?|gars|individu|ex|bonhomme|voisin)s?(?! (?:de la|du))",
    r"(?:type|mec|homme|gars|inconnu|individu) (?:qui )?(?:me|nous) (?:suit|traque|guette|attend|harcele|surveille|poursuit)",
    # somebody who follows, waits, bangs on the door
    rf"(?:il|{_PROCHE_VIOLENT}) (?:me|nous) (?:suit|traque|guette|attend|harcele|surveille|poursuit) (?:partout|dans (?:la|ma) rue|jusqu|en bas|devant|a la sortie|a mon|chez|la nuit|le soir)",
    r"(?:terrorise\w*|peur|tremble|panique)[^.!?\n]{0,80}\bil (?:me|nous) (?:suit|traque|guette|harcele|attend)",
    r"il (?:tape|cogne|tambourine|frappe|donne des coups) (?:a|sur|contre|dans) (?:ma|la|notre) porte",
    rf"{_AGRESSEUR} (?:[a-z]+ )?(?:me|nous|la|le|l'|m'|lui|ma|son|sa|les|mon|ma) ?(?:a |ont )?(?:enfants? |femme "
    rf"|mere |bras |maman |grand-mere )?{_FRAPPE}",
    rf"{_AGRESSEUR} (?:[a-z']+ ){{0,4}}?serr[a-z]* (?:le cou|la gorge)",
    rf"{_AGRESSEUR} (?:vien(?:t|nent) (?:juste )?de (?:me |nous |m'|la |le |les )?|(?:me |nous |m')(?:a |ont )?)(?:pouss|jet|bouscul|projet|balanc|train|lanc)[a-z]*(?: [a-z]+)? (?:dans l'escalier|dans les escaliers|contre (?:le|un) mur|par terre|au sol|par la fenetre)"
    rf"|{_AGRESSEUR} vien(?:t|nent) (?:juste |encore )?de (?:me |nous |m'|la |le |les |lui )?{_FRAPPE}(?! (?:a la porte|une?|du|des|(?:mon|le|ce) (?:dossier|numero|code|nom)|le)\b)",
    rf"{_AGRESSEUR} (?:frappe|tape|bat|cogne) (?:ma|mon|son|sa|les|maman|le|mes|la|notre|nos) ?(?:\w+)?|me taper"
    r"|il (?:va )?(?:me |nous )?(?:finir|taper)|(?:mari|conjoint|compagnon|pere|ex|fils) est (?:tres )?violente?"
    r"|(?:il|elle) est (?:tres |si |devenue? )?violente? (?:avec|envers|contre) (?:moi|nous|ma|mon|mes|les|notre)|(?:me (?:fais|fait|faire)|se fait|se faire) (?:encore )?(?:taper|frapper|gifler|tabasser|battre|cogner|violer)(?! (?:dessus|sur les doigts))",
    r"(?:m'a|l'a|ma|nous a|m'ont|l'ont|s'est fait|me suis faite?|d'etre|de m'|vient de m') ?(?:encore? "
    r"|deja )?(?:frapp?|batt|gifl|tabass|etrangl|viol|sequestr|poignard|cogn)(?:ee?|ue?|er)s?|(?:agress\w+) (?:sexuel\w*"
    r"|au couteau|a l'arme|dans la rue)|femme battue|suis (?:sequestree?|battue)",
    r"menac\w+ (?:\w+ )?(?:de mort|avec (?:un|une|son)|de (?:me|nous|la) (?:tuer|frapper|buter|bruler)"
    r"|tout le monde)|menaces? de mort|(?:va|veut|allait|vont) (?:me|nous|la|le) (?:tuer|buter|frapper|finir|taper)",
    r"victime de violences? la|peur pour (?:ma|sa|notre) vie|coups? de couteau|(?:est|sont|suis|sommes|sens"
    r"|enfants?) en danger|danger (?:de mort|immediat)|enfermee?s?(?: \w+){0,3} (?:clef|cle|frappe|m'empeche|fusil)"
    r"|m'empeche de sortir|pris mes cles",
    r"(?:vais|envie de|capable de|pourrais) (?:\w+ )?(?:les|le|la|vous|en|tous|quelqu'un|un|une|mon"
    r"|ma) ?(?:\w+ )?(?:tuer|buter|crever|flinguer|egorger|planter|massacrer)|je (?:le|la|les) (?:plante|bute|creve)"
    r"|(?:vais|envie de) (?:tuer|buter|flinguer|egorger|tout bruler)",
    r"avec (?:un |mon |une |le )(?:fusil|couteau|arme|hache|bidon|flingue|pistolet)|(?:a|ai|est|la) un couteau"
    r"|(?:mec|homme|type) armee?|arme dans|(?:foutre|mettre) le feu|tout (?:faire )?(?:sauter|peter|bruler)"
    r"|un carnage|un massacre|defonce\w* la porte|casse ma porte|il tire|tirer dessus",
    r"touche la nuit|attouchements?|brulures? de cigarette|enfant (?:est )?maltraite|entends? (?:des cris|hurler"
    r"|crier)|secoue (?:par|son)|attachee? sans manger",
)

VIOLENCE_NOMMEE = un_de(r"violences? (?:conjugales?|domestiques?|familiales?|sexuelles?)")
MENACE = re.compile(
    r"\b(?:je (?:vais|viens|vas|compte|finirai par)|j'(?:arrive|irai)|on va|vous allez voir)(?: (?:venir|aller|passer|debarquer|finir par|la|y|tout|vous|leur|les|bien|et|pour|chez|eux))*"
    r" (?:(?:tout )?(?:casser|peter|pete|cramer|bruler|defoncer|saccager|faire sauter|demolir)(?! (?:un cable|les plombs|la croute|du sucre))"
    r"|(?:vous|leur|les|lui) (?:casser|peter|defoncer|frapper|taper|demolir|faire la peau|regler leur compte))(?![a-z])"
)
"""A threat to break things or people, of somebody who is angry with the caisse."""
_ARME = r"(?:avec (?:un |une |mon |ma |le )(?:arme|fusil|couteau|hache|flingue|pistolet|bidon|batte|carabine))"
MENACANT = un_de(
    rf"(?:je|j'|on) ?(?:(?:re)?viendr|(?:re)?vien|ir|passer|debarquer|arriver|attendr|retourner|repasser|montrer|descendr|ser)(?:ai|a|ons|s)(?![a-z])[^.!?,\n]{{0,60}}{_ARME}",
    r"je (?:vous |les |le |la |leur |lui |tout |tous )*(?:tuer|buter|flinguer|egorger|planter|massacrer|bruler|cramer|crever|exploser)ai",
    r"je (?:foutrai|mettrai) le feu",
    r"(?:je|j'ai) ?(?:vais|pourrais|viens|suis capable|envie|prends|mets|fous|peux|debarque|arrive)(?! me(?![a-z]))[^.!?,\n]{0,60}(?:avec (?:un |une |mon |ma |le )(?:arme|fusil|couteau|hache|flingue|pistolet|bidon))",
    r"(?:je|j'ai) ?(?:vais|pourrais|viens|suis capable|envie|prends|mets|fous|peux)(?! me(?![a-z]))[^.!?,\n]{0,20}(?:tuer|buter|(?:le|la|les|vous|tous) crever|crever (?:le|la|les|un|une|ce|vous|tous) |flinguer|egorger"
    r"|planter|massacrer|frapper|arme|fusil|couteau|hache|flingue|pistolet|bidon|carnage|massacre|faire sauter|tout sauter|peter|bruler|cramer|exploser|le feu)"
    r"|je (?:le|la|les) (?:plante|bute|creve)",
)
"""Violence that the writer threatens, not suffers."""

LES_MIENS = (
    r"(?:(?:mon|ma|mes|notre|nos) (?:[a-z]+ )?(?:bebe|enfants?|fils|filles?|gosses?|gamine?s?|petite?s?|mere|pere|maman|papa|mari|femme|compagn(?:on|e)|conjointe?)"
    r"|(?:le|la) (?:bebe|petite?))"
)
_FRAPPER = r"(?:frapper|taper|secouer|gifler|battre|cogner|etrangler|etouffer|noyer|blesser|tabasser)"
_SANS_VIOLENCE = r"(?! (?:en |a la |au |dans le dos|sans le vouloir))"
"""Carers fear to hurt whom they lift or wash."""
FAIRE_DU_MAL = un_de(
    rf"(?:peur d[e']|je vais(?: finir par| encore)?|risque d[e']|(?<!pas )envie d[e']|failli|capable d[e']|pourrais|finir par|retiens (?:pour ne pas|de)|empeche d[e']) ?"
    rf"(?:(?:lui|leur) faire (?:du |tres )?mal|(?:la|le|les|l') ?{_FRAPPER}|lui (?:en )?(?:mettre une|coller une|taper dessus)"
    rf"|faire (?:du )?mal a {LES_MIENS}|(?:{_FRAPPER}|tuer) {LES_MIENS}|m'en prendre a {LES_MIENS}){_SANS_VIOLENCE}"
)
"""Who fears, or says, that they will hurt somebody close to them."""
AGRESSION_SEXUELLE = un_de(
    r"(?:touch|caress|tripot|pelot|palp|embrass|mis (?:sa|ses|la|les) mains? (?:sur|dans))\w* (?:\w+ ){0,2}?(?:mes |les |ma |la |le |mon )?(?:seins?|fesses?|cuisses?|sexe|parties intimes|culotte|vagin|entrejambe)",
    r"(?:touch|caress|tripot|pelot|embrass|deshabill)\w* (?:[a-z]+ ){0,3}?(?:sans (?:mon |aucun |m'avoir demande |demander )?(?:accord|consentement|permission|avis)"
    r"|contre mon gre|de force|sans (?:que je (?:veuille|voulais|sois|le veuille)|me (?:demander|prevenir))|alors que je (?:ne )?(?:voulais|veux)|malgre mo[in])",
    r"(?:gestes?|attitudes?|comportements?|caresses) (?:[a-z]+ )?(?:deplacee?s?|inappropriee?s?|sexuel(?:le)?s?|obscenes?|intimes|equivoques?)",
    r"(?:agress\w+|harcel\w+|abus\w+|violences?) sexuel\w+|attouchements?|abuse de moi|(?:m'a|il m'a|s'est fait|etre|ete) violee?|viole par|mains? baladeuses?|propositions? sexuelles?",
)
"""What a professional did to the writer, told as over."""
