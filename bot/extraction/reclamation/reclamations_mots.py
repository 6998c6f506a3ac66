"""How people say that they complained to their caisse, and what came of it: patterns over folded text."""

import re


def _motif(*passages: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(passages)})")


_RECLAMATION = r"(?:reclamations?|reclams?|contestations?|recours(?! (?:judiciaire|au tribunal))|relances?)"
_ENVOI = rf"(?:courriers?|lettres?|mails?|e-?mails?|mels?|messages?|courriels?|recommandes?|lrar|{_RECLAMATION})"
_ADVERBES = (
    r"(?:(?:bien|deja|aussi|encore|donc|alors|ensuite|finalement|directement|meme|par|a nouveau|pourtant|quand meme"
    r"|toujours|immediatement|juste|seulement|\d+ fois|plusieurs fois|tout de suite) )*"
)
_DES = (
    r"(?:(?:une?|deux|trois|quatre|cinq|plusieurs|des|mes|ma|mon|la|le|les|ce|cette|\d+|premiere?|belle|longue"
    r"|autres?|nombreu\w+|accuse de reception) |l'){0,3}"
)
_PARTICIPE = r"(?:e|es|ee|ees|er|ez)?(?![a-z])"
_ENVOYE = r"(?:envoy|adress|fai|depos|pos|donn|glisse|(?:ap)?port|transmi|redig|post|expedi|form|formul|effectu|remis|laiss|present|introdui|soumi|elev)[a-z]{0,4}"
_MOI = r"(?:j'ai|j'avais|je (?:leur|vous|lui|l') ?(?:ai|avais)|nous (?:leur |vous )?avons|on (?:leur )?a|ai|avons)"
_PROCHE = (
    r"(?:(?:mon|ma|mes|notre|sa|son|la) (?:mari|femme|epouse?|conjointe?|compagne|compagnon|mere|maman|pere|papa"
    r"|fils|fille|frere|soeur|parents|tutrice|tuteur|enfant|voisine?|amie?|patiente?|dame|personne|tante|oncle|niece|neveu"
    r"|cousine?|grand[- ](?:mere|pere)|cliente?|protegee?|pupille|adherente?|administree?|residente?|beneficiaire|assuree?)"
    r"|elle|il|madame|monsieur"
    # "Mme Martins", "M. de La Tour": whoever is named so is helped
    r"|(?:madame|monsieur|mademoiselle|mme|mlle|mr|m\.?) (?!(?:la|le|les) )(?:[a-z'-]+ ){0,2}?[a-z'-]+)"
    r"(?: leur| lui)? (?:a|ont|avait)"
)
_CAISSE = r"(?:cpam|caisse|secu\w*|cgss|ameli|assurance maladie|commission|cra|cmra)"
_A_LA_CAISSE = rf"(?=[^.!?;\n]{{0,40}}?\b(?:a|au|sur|via|aupres de) (?:la |ma |sa |leur |notre |l')?{_CAISSE})"
_PAR_ECRIT = (
    r"(?:par|via|sur|avec) (?:la |le |mon |un |une |son )?(?:ecrit|courrier|mail|e-?mail|courriel|lettre|messagerie"
    r"|compte|ameli|recommande|message|site|formulaire|internet)"
)

ECRITE = _motif(
    rf"{_MOI} {_ADVERBES}(?:ecri(?:t|s|re)?|reclam{_PARTICIPE}|contest{_PARTICIPE})(?![a-z])",
    rf"{_MOI} {_ADVERBES}{_ENVOYE} {_DES}{_ENVOI}",
    rf"{_MOI} {_ADVERBES}{_ENVOYE} (?:ma|notre) reponse(?![a-z])",
    rf"{_MOI} {_ADVERBES}(?:saisi|sollicit){_PARTICIPE} {_DES}(?:commission|cra|cmra)",
    rf"{_MOI} {_ADVERBES}(?:contact|relanc|sollicit|saisi|interpell|alert|ral|gueul|protest|plain(?:t|dre)){_PARTICIPE}[^.!?;,\n]{{0,30}}? {_PAR_ECRIT}",
    rf"{_PROCHE} {_ADVERBES}(?:reclam{_PARTICIPE}|contest{_PARTICIPE}|{_ENVOYE} {_DES}{_RECLAMATION})",
    rf"{_PROCHE} {_ADVERBES}(?:ecri(?:t|s)?|{_ENVOYE} {_DES}{_ENVOI}){_A_LA_CAISSE}",
    rf"{_PROCHE} {_ADVERBES}ecrit(?=[^.!?;\n]{{0,25}} {_PAR_ECRIT})",
    r"(?:ma|mes|notre|nos|sa|ses|mon|son) (?:(?:premiere?|deux|trois|nombreu\w+|\d+"
    rf"|precedente?s?) )?{_ENVOI}(?! de refus)(?! ?(?:perso|pro)?(?: ?(?:c'est|est|c|:|=))? ?\{{)",  # "mon mail {courriel:valide}"
    rf"{_ENVOI}(?: (?:ecrite?|prealable|amiable|formelle|motivee?|gracieuse))?,? (?:ont ete |a ete |fut |est |sont )?(?:bien |deja )?(?:recommandee? )?"
    r"(?:envoye|fait|depose|parti|adresse|poste|remis|presente|forme|formule|introduit|transmis|expedie|effectue|redige|soumis)e?e?s?(?![a-z])",
    # "envoyé un message ameli", "écrit par la messagerie": who did it is left out
    rf"(?:^|(?<=[.,;:!?\n] ))\W{{0,9}}(?:(?:oui|non|si|mais|deja|bien|pourtant|bonjour),? )*(?:envoye|adresse|depose|poste|fait|laisse)r? {_DES}{_ENVOI}(?![^.!\n]*\?)",
    rf"(?:^|(?<=[.,;:!?\n] ))\W{{0,9}}(?:(?:oui|non|si|mais|deja|bien|pourtant|bonjour|j'avais|c'est|c'etait),? )*(?:rale|proteste|ecrit|reclame|conteste)[ ,!.]{{1,4}}(?!sur (?:la |le |un |une )?(?:lettre|courrier|mail|recommande)){_PAR_ECRIT}",
    rf"(?:^|(?<=[.,;:!?\n] ))\W{{0,9}}(?:(?:oui|non|si|deja|juste),? )*(?:une?|deux|trois|quatre|plusieurs|\d+) {_ENVOI} (?:ameli|sur ameli|hier|(?:le|en|debut|fin|mi) ?-?[0-9a-z]|il y a|y a)(?![^.!\n]*(?:\?| me | m'| de (?:la |ma )?{_CAISSE}))",
    r"lettres? recommandees?|lrar|courriers? recommandes?|recommandes? avec|(?:lettres?|courriers?|plis?) (?:avec|en|a) (?:ar|a/r|accuse|recommande)(?![a-z])",
    rf"(?:j'ai|j'avais|je (?:leur|lui|vous|l') ?(?:ai|avais)|nous (?:leur |vous )?avons|moi qui (?:ai|a|as|leur ai)) {_ADVERBES}repond(?:u|s|re)(?![a-z])"
    r"(?! (?:a (?:la|leurs?|une|des) questions?|au telephone|a l'appel|au questionnaire|present))",
    rf"(?:\d+|une|deux|trois|quatre|plusieurs|x) fois {_PAR_ECRIT}",
    # "réclamé le 3 octobre, sans réponse"
    r"(?:^|(?<=[.,;:!?\n] )|(?<= et ))\W{0,9}(?:deja |puis )?(?:reclame|conteste)r? (?:par [a-z]+ )?(?:le \d|le 1er|en (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|il y a|debut |fin |mi-)",
    # "réclamation la, je l'ai envoyée hier", "je l'ai envoyée, la réclamation"
    rf"(?:je |j')l'? ?(?:ai|avais) {_ADVERBES}(?:envoy|fai|depos|post|adress|expedi|transmi)[a-z]{{0,3}}(?=[^.!?;\n]{{0,40}} (?:reclam|contest|courrier|lettre|recommande))",
    rf"(?:^|(?<=[.,;:!?\n] )|(?<= et )|(?<=\bpuis ))\W{{0,9}}(?:donc |alors |bonjour,? |juste )?(?:une?|deux|trois|plusieurs|des|\d+) {_ENVOI}(?![^.!\n]*\?){_A_LA_CAISSE}",
    rf"(?<![a-z])(?:deux|trois|quatre|cinq|plusieurs|nombreux|\d+|x) {_ENVOI}(?: (?:a|au) (?:la |ma )?{_CAISSE})? (?:tous |toutes |restee?s |laissee?s |toujours )*sans (?:aucune )?(?:reponse|retour|suite|nouvelles?)(?! (?:de|du|par) (?!(?:la |ma |l'|leur )?{_CAISSE})[a-z])",
    r"reclamations? ?: ?(?:faite |envoyee |deposee )?(?:du |le |en )?\d",
    r"reclamation (?:(?:du|le|au|en|sur|par|il y a|depuis|ameli|mail|e-?mail|courrier|courriel|lettre|messagerie|internet|recommandee?|lrar) |\d)",
    r"reclamations? (?:qu'|que (?:j'ai |nous |mon |ma |je ))",
    r"(?:cra|cmra|commission(?: (?:medicale )?de recours(?: amiable)?)?) (?:a ete |est |avait ete |avec |bien |deja )*saisie(?![a-z])",
    rf"{_ENVOI} que (?:j'ai|j'avais|nous avons) {_ADVERBES}{_ENVOYE}(?![a-z])",
)
ECRIT = re.compile(
    r"\b(?:ecri\w*|courriers?|lettres?|mails?|e-?mails?|mels?|messages?|courriels?|recommandes?|lrar)(?![a-z])"
)
PAR_ECRIT = _motif(
    rf"{_PAR_ECRIT}(?![a-z])",
    rf"(?:{_ENVOYE} {_DES}(?:courriers?|lettres?|mails?|e-?mails?|mels?|messages?|courriels?|recommandes?|lrar)|ecrit)(?![a-z])",
    # "par téléphone le 2 juin, puis lettre le 10"
    r"(?:(?<=puis )|(?<=ensuite )|(?<=apres )|(?<=\bet )|(?<=[,;+] ))(?:par |une? )?(?:courrier|lettre|mail|e-?mail|mel|message|courriel|recommande|lrar)(?: ameli| recommandee?| simple| ecrit)? (?:le|du|en|debut|fin|mi|date) ?-?[0-9a-z]",
)
PAS_DE_SOI = re.compile(
    r"\b(?:m'ont|m'a|nous ont|nous a|recu|repond\w*|vais|vas|faut|falloir|dois|doit|peux|puis[- ]je|veux|voudrais|compte|dit d[e']|demande d[e'])(?![a-z])"
)
"""In a clause that names a way of writing: the caisse did it, or it is still to be done."""
AUTRE_DESTINATAIRE = re.compile(
    r"[^.!?;,\n]{0,25}?\b(?:a|au|aux) (?:la |le |l'|mon |ma |mes |un |une )?(?:mutuelle|medecin|docteur|dentiste|caf"
    r"|employeur|mediat\w+|conciliat\w+|defenseur|depute|maire|president|ministre|avocat|ordre|procureur|patron"
    r"|hopital|msa|urssaf|mdph|banque|tribunal|greffe|juge|pole social)"
)

AUTRE_SUJET = re.compile(
    r"(?:^|[ '])(?:medecin(?! conseil)|docteur|dentiste|kine|ophtalmo|dermato|gyneco|cabinet|secretariat|hopital|clinique"
    r"|pharmacie|specialiste|generaliste|employeur|patron|mutuelle|banque|proprietaire|caf|msa|urssaf|mdph|plombier"
    r"|avocat|voisine?)(?![a-z]) (?:[a-z]+ )?(?:ne |n'|me |m'|a |ont |nous |lui )*$"
)
"""Right before a verb: who does it is not the caisse."""
_PAS = r"(?:pas|jamais|rien|toujours pas|meme pas)(?: encore| du tout| non plus)?"
PAS_FAITE = _motif(
    rf"(?:n'ai|ai|n'avons|avons|on a|on n'a|n'a|a) {_PAS} (?:reclam{_PARTICIPE}|ecri(?:t|s|re)?"
    rf"|contest{_PARTICIPE})(?![a-z])",
    rf"(?:n'ai|ai|n'avons|avons|on a|on n'a|n'a|a) {_PAS} {_ENVOYE} {_DES}(?:de |d'|aucune? )?{_ENVOI}",
    rf"(?:n'ai|ai) {_PAS} (?:fait|envoye|ecrit)(?: encore| du tout)?(?= ?(?:$|[.,;!?\n]))",
    rf"(?:rien|pas|jamais) (?:encore )?fait (?:comme |de |d')(?:la )?{_RECLAMATION}",
    r"(?:n'ai|ai) (?:encore |jamais )?(?:rien|jamais) (?:encore )?(?:demande|reclame|fait|dit)(?: du tout| encore)?(?= ?(?:$|[.,;!?\n]))",
    rf"(?:aucune?|pas de|pas d'|sans) {_RECLAMATION}(?! (?:n'|ne ))",
    rf"(?:aucune?|pas de|pas d') {_ENVOI} (?:envoye|fait|ecrit)",
    r"(?:pas|jamais) (?:encore |deja )?(?:reclam[a-z]*|ecri[tse]?|contest[a-z]*)(?![a-z])",
    r"rien (?:\w+ )?(?:envoye|ecrit|reclame|conteste|adresse)(?! (?:d'autre|de plus|depuis|apres|encore))|rien (?:fait )?par (?:ecrit|courrier)",
    r"sans (?:avoir )?(?:reclam|ecri|contest)\w+",
    rf"{_RECLAMATION}[ ,]+(?:en fait |finalement )?(?:je|j'|on|nous) ?(?:ne |n')?(?:l'|la |les )?(?:ai|a|avons) {_PAS} (?:fait|envoye|poste|ecrit|depose){_PARTICIPE}",
    rf"{_RECLAMATION} (?:elle |en fait )?(?:n'est|est|n'a|a) (?:pas|jamais)(?: encore)?(?: ete)? (?:partie?|envoyee?|faite?|postee?)(?![a-z])",
)

_SOIGNANT = (
    r"(?:medecins?|docteur|cabinet|dentiste|specialiste|generaliste|ophtalmo\w*|hopital|pharmac\w*|samu|secretariat)"
)
ORALE = _motif(
    r"(?:fait|rien fait d'autre|(?:me )?suis contentee?) (?:que |qu'|de |d')+(?:telephoner|appeler|rappeler|(?:y )?aller (?:au guichet|sur place|a l'accueil))",
    rf"{_MOI} {_ADVERBES}(?:appel|appell|telephon|rappel){_PARTICIPE}"
    r"(?! (?:ma|mon|mes|le|la|les|une?|des) (?!caisse|cpam|secu|cgss|conseill|plateforme|service|numero|36|standard|ligne))"
    rf"(?! [^.!?;,\n]{{0,20}}{_SOIGNANT})",
    rf"{_MOI} {_ADVERBES}(?:passe|reste|attendu|essaye|tente)[^.!?;,\n]{{0,25}}?(?:telephone|appels?|36 ?46|guichet"
    r"|accueil)",
    rf"(?:je suis|on est|nous sommes|elle est|il est) (?:\w+ ){{0,2}}?(?:alle|passe|deplace|rendu"
    rf"|venu)e?s? (?:\w+ ){{0,3}}?(?:guichet|accueil|place|agence|bureau|{_CAISSE})",
    rf"{_MOI} {_ADVERBES}ete [^.!?;,\n]{{0,20}}?(?:guichet|accueil|place|agence|bureau|{_CAISSE})",
    r"(?:je les ai|j'ai|on les a) (?:eu|eue|eus)e?s? (?:quelqu'un |une dame |un conseiller )?(?:au|par) telephone",
    r"(?:j'ai|j'avais|je n'ai|je|n'ai|on a) (?:rien )?fait (?:rien )?(?:que|qu') ?(?:de |d')?(?:les |l')?(?:telephone|appele|passe|alle)\w*(?! (?:un|une) (?:courrier|lettre|mail))",
    r"(?:juste|seulement|uniquement|que) (?:(?:par|au|un|des|le|en) )?(?:telephon|appel|guichet|accueil|coups? de (?:fil|tel))\w*",
    r"(?:j'appelle|je telephone)(?! (?:pour|de la part|au nom))|mes appels|(?:par|au) telephone|au guichet|a l'accueil|coups? de (?:fil|tel\w*)",
)

REPONSE_ABSENTE = _motif(
    r"(?:sans|aucune?|zero|0|nulle|jamais(?: eu| recu)*(?: de| d')?|pas(?: encore| eu| recu)*(?: de| d'"
    r"| la moindre)?) ?(?:reponses?|nouvelles?|retours?|signe de vie|echos?|suite)(?! (?:satisf|clair|favor|correct|posit|concr"
    r"|util))",
    r"toujours (?:rien|pas de (?:reponse|retour|nouvelles?)|aucune?)|(?:j'attends|on attend) (?:toujours|encore)",
    r"(?:m'ont|m'a|ont|a) rien (?:dit|ecrit|envoye)(?! (?:a|au|de)(?![a-z]))",
    r"(?:m'ont|m'a|ont|a|nous ont|nous a|m') ?(?:jamais|pas|rien|toujours pas"
    r"|meme pas)(?: encore)?(?: daigne)? (?:repond\w*|donne (?:de )?suite)",
    r"(?<!reponse qui )(?<!reponse qui ne )repond\w* (?:a )?(?:pas|jamais|plus|rien)(?! (?:du tout |vraiment |meme )?(?:a|aux?) (?:(?:ma|mes|la|les|ce|tout|toutes) )?(?:questions?|problemes?|ce que))|(?:dis\w+|donn\w+) rien(?![a-z])",
    r"(?:personne|nul) (?:ne |n'a |m'a |ne m'a |ne nous |nous |ne me |me )?(?:jamais )?(?:repond\w*"
    r"|donne de nouvelles)",
    r"sourde oreille|(?:rest|demeur)\w+ (?:sans (?:suite|effet)|vaine?s?(?![a-z]))|pas (?:ete )?suivie?s? d'effet|(?:et|puis|depuis|ameli|courrier|recommande|mail|lettre) (?:plus )?rien(?= ?(?:$|[.,;!?\n]| pas (?:de |d')|(?: c'est| je | j'| donc| alors)))",
    r"(?:et|puis|depuis|mais|apres) (?:puis |depuis |toujours |plus |apres )?(?:rien|nada|silence)(?= ?(?:du tout)? ?(?:$|[.,;!\n]))",
    # a receipt sent by a machine answers nothing
    rf"(?:{_ENVOI}|truc) (?:[a-z]+ )?auto(?:matique\w*)?(?![a-z])|(?<!avec )(?<!avec demande d')(?<!en )accuse de reception|message a (?:bien )?ete (?:bien )?recu",
    r"(?:rejet|refus|decision)s? implicites?|implicitement rejetee?",
    r"lettre morte|silence (?:radio|total|complet)|rien (?:recu|en retour|depuis)|plus de nouvelles?|fai\w+ le mort",
)
RIEN_ENSUITE = _motif(
    r"(?:(?<=[,;:.] )|(?<=\.\. )|(?<=\d )|(?<=mbre )|(?<=tobre )|(?<=mars )|(?<=juin )|(?<=aout )|(?<=vrier )|(?<=vier )|(?<=avril )|(?<=juillet )|(?<=mai ))(?:rien|nada)(?= ?(?:du tout|de rien|a ce jour|depuis)? ?(?:$|[.,;!\n]))"
)
"""After a complaint: nothing came of it ("un recommandé le 20 octobre, rien"); alone, it may be nothing of anything."""
REPONSE_ATTENDUE = _motif(
    r"(?:j'attends|on attend|en attente d[e']|attend|en attendant) ?(?:la |une |leur |sa |de )?(?:leur )?reponse",
    r"(?:dit|dis|disent|repondu|repond|repondent|demande|demandent|conseille|conseillent)s? (?:juste |toujours |encore )?(?:d'attendre|de (?:re)?patienter|qu'il faut (?:attendre|patienter)|que (?:c'est|ca vient|ca arrive|mon dossier est) (?:en cours|a l'etude))",
    r"(?:j'attends|on attend) (?:encore |toujours |maintenant )?(?:la leur|leur retour|la suite|qu'ils? (?:me |m')?repond\w*)(?![a-z])",
    r"pas encore (?:de |eu de |recu de |eu |recu )?(?:reponse|retour|nouvelles?|repondu)",
    r"en cours(?! (?:de (?:validite|paiement|grossesse|contrat)|particulier))",
    r"(?:^|(?<=[.,;:!?\n] )|(?<= et )|(?<=mais ))\W{0,9}j'attends?(?= ?(?:$|[.,;!\n]))",
    r"(?:ils?|elles?|ca|on|c'est) (?:est |sont |etaient? |etait )?(?:en train d'|en train de )?(?:l'|le |la )?(?:trait(?:e|ent|ait|aient|er|ement)|etudi(?:e|ent|aient|er|ait))(?! (?:mal|comme))(?![a-z])",
)
LE_DELAI_COURT = re.compile(
    r"\b(?:ont|a|reste\w*|disposent?|garde\w*) (?:\w+ )?(?:jusqu'(?:a|au|en)\b|(?:encore )?(?:deux|2|un|1|\d+|quelques) (?:mois|jours|semaines) (?:pour|de plus|encore))"
    r"|\bdelais? (?:[a-z']+ ){0,4}?(?:pas (?:encore )?(?:fini|passe|ecoule|expire|termine|depasse)|court (?:encore|toujours)|(?:encore|toujours) en cours)"
    r"|\bles deux mois (?:[a-z']+ ){0,3}?pas (?:encore )?(?:fini|passe|ecoule)"
)
"""The body still has time to answer: it is waited for, and silent of nothing."""
PAS_ENCORE = _motif(r"pas encore|pour (?:l'instant|le moment)|a ce (?:jour|stade)(?![a-z])")
RECENT = re.compile(
    r"\b(?:hier|avant-hier|ce matin|aujourd'hui|cette semaine|la semaine derniere|tout juste|viens d[e']"
    r"|il y a (?:\d|1\d|20|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques|une dizaine de) jours?"
    r"|ca fait (?:\d|1\d|20|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|quelques) jours?"
    r"|il y a (?:une|deux|1|2) semaines?|(?<!le )(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)(?! \d))(?![a-z])"
)
LONGTEMPS = re.compile(
    r"\b(?:depuis|il y a|ca fait|cela fait|voila|plus d[e']|apres|bientot) ?(?:\w+ ){0,3}?(?:mois|moi|ans?|annees?"
    r"|semaines|longtemps)(?![a-z])|\bdepuis (?:le )?(?:\d+ )?(?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov"
    r"|dec)"
)

_NEGATIVE = r"(?:negati\w+|insatisf\w+|defavorable\w*|de refus|bidon|toute faite|type|automatique\w*|a cote)"
REPONSE_MAUVAISE = _motif(
    # what a caisse writes itself
    r"(?:peut|peuvent|pouvons|pourra|pouvait|saurait|pas|n'a)[^.!?\n]{0,30} suite favorable|suite (?:n'est pas|defavorable)|au regret de",
    r"(?:votre|vos) (?:reclamation|contestation|recours|demande)s? (?:[a-z]+ ){0,3}?(?:rejet|refus)ee?s?(?![a-z])",
    r"repond\w*[^.!?\n]{0,25}?[ ,:](?:ils?|elles?|on|la caisse) (?:me |nous |m'ont |ont |a )?refus\w*",
    r"(?:contest\w*|(?:pas d'|des)accord avec) (?:la |leur |sa |cette |l')?reponse",
    r"(?:refus|rejet)\w* (?:[a-z']+ ){0,3}?(?:a )?(?:ma|notre|sa|mes|leur) (?:reclamations?|contestations?|recours|courriers?)",
    rf"(?:{_ENVOI}|cra|commission) (?:[a-z']+ ){{0,3}}?(?:a ete|ont ete|est|sont|m'a ete|a|m'a) (?:rejet"
    r"|refus)e?e?e?s?(?![a-z])",
    rf"{_ENVOI} (?:[a-z]+ )?(?:rejet|refus)ee?s?(?![a-z])",
    rf"(?:refus|rejet)\w*[^.!?;\n]{{0,30}} (?:apres|suite a|malgre|en reponse a) (?:la |ma |sa |notre |mon |son |une? )?{_ENVOI}(?![a-z])",
    r"(?:reclamation|contestation) [^.!?;,\n]{0,45}\b(?:rejet|refus)ees?(?![a-z])",  # "réclamation du 1er octobre refusée"
    rf"reponses? (?:[a-z']+ ){{0,3}}?{_NEGATIVE}",
    r"(?:reponses?|(?:un|leur) (?:courrier|lettre|mail|message)) qui (?:ne |n')?(?:repond\w*|explique|regle|resout|correspond|a) (?:[a-z]+ ){0,2}?(?:pas|rien|a cote)(?![a-z])",
    r"repond\w* (?:pas|rien) (?:du tout |vraiment |meme )?(?:a|aux?) (?:(?:ma|mes|la|les|ce|tout|toutes) )?(?:questions?|problemes?|ce que)",
    r"(?:envoye|recu|renvoye|repondu)[^.!?;,\n]{0,20} (?:lettre|reponse|courrier|mail|message) (?:type|standard"
    r"|bateau|toute faite)",
    r"reponse[^.!?;,\n]{0,25} (?:c'est|c'etait|est|etait|a ete) (?:un |une )?(?:non|refus|negati\w+)(?![a-z])",
    r"(?:pas|jamais) (?:la bonne|une vraie) reponse|a cote de la plaque|sans (?:rien )?(?:regler|resoudre)",
    r"(?:contest\w*|en desaccord avec|pas d'accord avec) (?:la |leur |sa |cette )reponse",
    r"(?:reponse|explications?) (?:[a-z0-9'/]+ ){0,9}?(?:convien\w*|satisf\w*|convainc\w*|va|plait|suffi\w*) pas",
    r"(?:reponse|explications?) (?:[a-z0-9'/]+ ){0,7}?(?:est|etait|sont) (?:[a-z]+ )?(?:insuffisante?s?|decevante?s?|nulles?|incomprehensibles?|pas (?:satisfaisante?s?|acceptables?))(?![a-z])",
    r"(?:pas|guere|peu) (?:du tout )?(?:satisfaite?s?|d'accord|contente?s?|convaincue?s?) (?:de|par|avec) (?:la "
    r"|leur |sa |cette |l')?(?:reponse|explication)",
    rf"{_ENVOI} (?:[a-z']+ ){{0,2}}?(?:a|ont) (?:pas|rien) (?:abouti|change|donne|servi)|fin de non[- ]recevoir",
    r"repond\w*[^.!?\n]{0,25}?,? (?:et )?(?:c'est|ils disent|elle dit|il dit) (?:encore |toujours )?(?:non|refuse|un refus|negatif|mort)(?![a-z])",
    r"repond\w* (?:[a-z']+ ){0,4}?(?:non|negativ\w+|refus\w*|rejet\w*|pas droit|n'importe quoi|a cote"
    r"|impossible)(?![a-z])",
    r"repond\w*[^.!?\n]{0,25}?[:,] ?(?:(?:et|mais|ils?|elle|c'est|on|me|m'ont|m'a|ont|a) )*(?:refus\w*|rejet\w*|dit non|non)"
    r"(?![a-z])",
)
_LA_CAISSE = rf"(?<!s')(?:ils?|elles?|on|celle (?:de|d') ?[a-z-]+|l'une|la (?:premiere|deuxieme|seconde)|{_CAISSE})"
_ENFIN = r"(?:(?:enfin|finalement|bien|deja|quand meme|tout de meme|entre[- ]temps|fini par|hier|depuis|juste) )*"
_PAS_UN_ACCUSE = (
    r"(?! (?:a )?(?:pas|rien|jamais|oui|favorabl\w+|positiv\w+)(?![a-z]))"
    r"(?![^.!?\n]{0,40}(?:accuse|bien recu|en cours|patient|attend|automatique))"
)
REPONSE_RECUE = _motif(
    rf"(?:{_LA_CAISSE} (?:m'|nous |lui |leur )?(?:ont|a)|m'ont|nous ont) {_ENFIN}(?:me |nous |lui )?repond\w*{_PAS_UN_ACCUSE}",
    rf"{_LA_CAISSE} (?:viennent|vient) (?:enfin |juste |tout juste )?de (?:me |nous |lui )?repond\w*{_PAS_UN_ACCUSE}",
    rf"{_LA_CAISSE} (?:m'|nous |lui |leur )?(?:ont|a) {_ENFIN}(?:re)?dit (?:que )?(?:c'est |c'etait )?non(?![a-z])",
    rf"(?:j'ai|j'avais|on a|nous avons) {_ENFIN}(?:recu|eu|obtenu) {_ENFIN}(?:leur|la|une|sa) reponse{_PAS_UN_ACCUSE}",
    rf"{_LA_CAISSE} (?:me |nous |lui |leur )?repond(?:ent)?(?= (?:le |en |par |hier |debut |fin |mi )?[^.!?,\n]{{0,25}}?(?:que?|qu'|:) ?){_PAS_UN_ACCUSE}(?! plus)",
    r"reponse(?: (?:de la (?:cpam|caisse)|recue|obtenue))?(?: (?:le|du|en) [^.:!?\n]{1,20})? ?[:=](?! ?(?:$|aucune?|rien|pas|zero|0|neant|non recue|par|via|oui|en attente|attendue|nulle|jamais|favorable|positi|accord))",
    r"(?:leur|la|une|sa) reponse (?:est|vient) (?:enfin |finalement |juste )?(?:d')?(?:arriv|tomb|venu)\w*",
)
"""The caisse has answered, whatever it said; an acknowledgement is no answer."""
LEUR_REPLIQUE = _motif(
    rf"{_LA_CAISSE} (?:me |m'|nous |lui |leur )?(?:(?:ont|a|avai(?:t|ent)) )?{_ENFIN}(?:re)?"
    r"(?:dit|dis|disent|repond\w*|expliqu\w*|demand\w*|pretend\w*|soutien\w*|ecrit|ecrivent)(?! (?:pas|rien|jamais|plus|oui|ok|d'accord|favorabl\w+|que (?:oui|c'est bon|c'etait bon))(?![a-z]))"
)
"""What the caisse said, of which the sense is left to the reader ("ils ont dit que c'était normal")."""
_PROMENER = (
    r"(?:(?:me|nous|m'|poliment|gentiment|encore) ?)*(?:boul\w+|balad\w+|promen\w+|paitre|valser|chier|bouller|sur les roses|dans les (?:cordes|choux)|au diable"
    r"|voir ailleurs)(?![a-z])"
)
_MOIS = r"(?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)"
_TOUJOURS = r"(?:toujours |encore |quand meme |juste |simplement |maintenant |a chaque fois )*"
REFUS_ENSUITE = _motif(
    rf"{_LA_CAISSE} (?:me |m'|nous |ne )*(?:dit|disent|repete\w*|redi(?:t|sent)) {_TOUJOURS}(?:que )?(?:c'est )?{_TOUJOURS}non(?![a-z])",
    rf"{_LA_CAISSE} (?:me |m'|nous |l'|ne )*refuse(?:nt)?(?! de (?:me |nous |m')?repondre)(?![a-z])",
    rf"{_LA_CAISSE} (?:me |ne |n'en |en )*veu(?:t|lent) {_TOUJOURS}(?:pas|rien)(?: (?:savoir|entendre|changer|payer|rembourser|revenir|ceder|me payer|me rembourser))?(?! (?:me |nous |m')?(?:re)?pon\w+)(?! [a-z])",
    rf"{_LA_CAISSE} reste(?:nt)? (?:sur|campee?s?) ",
    r"(?:maint(?:ien|en)\w*|confirm\w+|persist\w+|campe\w*) (?:[a-z']+ ){0,4}?(?:l')?(?:decision|refus|position|rejet|indu|trop[- ]percu|dette|creance|penalite|montant)",
    rf"(?:ont|a|m'ont|m'a|nous ont) {_TOUJOURS}(?:confirme|maintenu)s?(?= ?(?:$|[.,;!\n]|(?:le|en|par|hier|debut|fin|mi|que|au)(?![a-z])))",
    rf"(?:dis\w+|repond\w*|ecri\w+) {_TOUJOURS}(?:que |qu'|: ?)?(?:on|ils?|elles?|nous) (?:maintien|confirm|persist)[a-z]*(?![a-z])",
    r"(?:ont|a|m'ont|m'a|nous ont) (?:encore |de nouveau |a nouveau |quand meme |finalement |tout )*(?:refuse|rejete"
    r"|(?:re)?dit non|pas voulu)",
    r"(?:elle|il|ca|celle-ci|celui-ci|qui|le tout) (?:m')?(?:a|est|fut|ont|sont) (?:ete )?(?:aussi |bien |de nouveau |deja )?(?:rejet|refus)e?e?s?(?![a-z])",
    rf"(?:r?envoy\w*|envoi\w*) {_PROMENER}",
    r"(?:n'a|n'ont|a|ont) (?:pas|rien) (?:abouti|change|donne|servi)|sans succes|en vain|pour rien|sans effet"
    r"|sans resultat",
    r"(?:(?<=[,;:.] )|(?<=et )|(?<=puis )|(?<=[0-9] ))(?:refus|rejet)(?:ee?)?(?: recu)?(?: (?:le|en|debut|mi|fin|recu) ?-?(?:\d|[a-z]+)|(?= ?(?:$|[.,;!\n])))",  # "…, refus le 20"
    rf"(?:(?<=[,;:.] )|(?<=et )|(?<=puis ))(?:c'est |c'etait )?non (?:(?:le|du) )?(?:\d{{1,2}}|1er|premier)(?: {_MOIS}|[/.]\d)",  # a day alone takes one back
    r"(?:dit|repondu|ecrit|redit) que (?:tout |c'est |c'etait |le calcul |mon dossier |ca |cela )+(?:est |etait )?(?:bien |tout a fait )?(?:calcule|correct|normal|juste|exact|bon|conforme)[a-z]{0,2}(?![a-z])[^.!?\n]{0,30}\b(?:mais|faux|or)(?![a-z])",
    r"(?:ils?|elles?|on|la caisse|la cpam|la secu) (?:me |nous |m')?(?:(?:toujours|encore|que|quand meme) )*(?:refus(?:e|ent|ait|aient)|rejet(?:te|tent)|(?:dit|disent|disait|redisent)"
    r" (?:(?:que|toujours|encore|c'est) )*non)(?![a-z])",
    r"(?:m'|nous )?(?:opposent?|oppose) (?:un |leur )?(?:refus|non)|(?:veulent|veut) (?:toujours |encore )?(?:rien savoir|pas)(?![a-z])",
    r"(?:c'est|c'etait|toujours) (?:encore )?(?:non|refuse|un refus|le refus)(?![a-z])|(?:nouveau|deuxieme"
    r"|second) refus",
    r"repond\w* (?:[a-z']+ ){0,2}?(?:mais|que)(?! (?:c'est bon|oui|d'accord|ils? (?:allai|vont|va)))",
)
ABOUTIE = _motif(
    r"(?:ont|a|m'ont|m'a|nous ont|nous a) (?:(?:enfin|finalement|bien|tout|deja|quand meme) )+(?:rembours|pay"
    r"|regularis|regl|vers|accept|corrig)(?:e|es|er|ee)(?![a-z])",
    r"(?:m'ont|m'a|nous ont|nous a) (?:rembours|pay|regularis|vers)(?:e|es|er|ee) (?:[a-z]+ ){0,2}(?:finalement"
    r"|enfin|depuis)",
    r"(?:ont|a) (?:enfin |finalement |bien )*tout (?:annul|retir)e(?! (?:mon|ma|mes|le|la|les|notre|nos|l')(?![a-z]))",
    r"(?:ont|a) (?:enfin |finalement |bien )*(?:annul|retir|lev|effac)ee? (?:la |le |l'|leur |ma |mon |cette )(?:dette|indu|trop[- ]percu|penalite|creance)",
    r"(?:ils|elle|cpam|caisse|secu) (?:ont|a) (?:[a-z]+ )?fini par (?:pay|rembours|regl|vers|accept|regulari)[a-z]*",
    r"(?:m'ont|m'a|nous ont) donne raison|gain de cause|obtenu satisfaction|reconnue?s? leur erreur",
    r"(?:c'est|tout est|le probleme est|l'affaire est|ca a ete|ca s'est|s'est|est) (?:(?:enfin|bien|finalement"
    r"|maintenant|desormais|tout) )*(?:regl|resolu|arrang|regularis|rentre dans l'ordre)(?:e|es|ee)?(?![a-z])",
    r"reclamation (?:a |est |a ete )?(?:accepte|abouti)e?(?![a-z])",
    r"(?:repond\w*|(?:ont|a) dit) (?:que )?(?:oui|favorablement|positivement)(?![a-z])",
    r"repond\w* et (?:ils |elle |ca |on )?(?:m'|nous )?(?:ont|a) (?:tout )?(?:rembours|pay|regularis|vers|accept)(?:e|es|er|ee)(?![a-z])",
)
ACCEPTEE_ENSUITE = _motif(r"(?:ils|elle|cpam|caisse|secu) (?:ont|a) (?:[a-z]+ )?accepte(?![a-z])")
EN_PARTIE = re.compile(
    r"[^.!?\n]{0,25}?\b(?:une? partie|partiel\w*|seulement|que \d|la moitie|il manque|mais)\b|[^.!?\n]{0,15}\?"
)

ENVOI = _motif(
    rf"(?:{_ENVOYE}|ecri(?:t|s|te)?|reclam{_PARTICIPE}|contest{_PARTICIPE}) (?=[^.!?;,\n]{{0,30}}?\b(?:par|sur|via|avec|depuis|dans|en|au|a l')\b)"
)
"""A sending of which the channel is about to be told, wherever the complaint itself is named."""

PAR_UN_CANAL = re.compile(r"\b(?:par|via|sur|en|avec)\b[^.!?\n]{0,30}")
"""Where the sentence of a complaint may still tell its channel, after a comma."""
