"""What tells a danger from what only sounds like it, over folded text: idioms, papers and old events, what happens now, any sign."""

import re

from bot.extraction.langue.formules import un_de as _un_de

_QUI_ECRIT = r"(?:mon|ma|mes|notre|une?|la|le) (?:[a-z-]+ )?[a-z-]+"
QUI_ECRIT_POUR_MOI = (
    rf"{_QUI_ECRIT} qui (?:tape(?:nt)?|ecri(?:t|vent))(?! (?:sur |moi|ma |mon |les |la |sa |son |encore|tous|toujours))"
    rf"|{_QUI_ECRIT} (?:tape(?:nt)?|ecri(?:t|vent))(?= (?:a ma place|pour (?:moi|nous)|(?:au|sur le|sur son|sur mon) (?:clavier|ordi\w*|tel\w*|portable)|(?:le|les|ce|mes) messages?|ce que je)(?![a-z]))"
)
# Ways of speaking, denials, and matters that only sound alike: taken out before anything else is looked for.
_TUER_POUR_RIRE = r"(?:envie d[e']|pourrais|aurais pu) ?(?:tuer|etrangler|buter|gifler|taper) (?:quelqu'un|tout le monde)[^.!?\n]{0,60}(?:lol|mdr+|ptdr+|haha|hihi)"
MENACE_POUR_RIRE = _un_de(_TUER_POUR_RIRE)
"""A threat said in jest: no danger, and nothing that is written down."""
IMAGES = _un_de(
    r"(?:morte?s?|meurs?|meurt|mourir|creve|crever|mourais) (?:de |d')(?:rire|faim|soif|froid|chaud|chaleur|ennui"
    r"|honte|peur|trouille|fatigue|impatience|curiosite|envie|inquietude|sommeil|jalousie)",
    r"(?:ca|cela|vous|tu) (?:me |nous )?tue(?:nt|z)?|(?:me|se|nous) tue(?:r|nt)? (?:a|au|d'|de|la sante|les yeux)",
    # somebody who writes for the person: "c'est ma petite fille qui tape"
    QUI_ECRIT_POUR_MOI,
    r"a force(?= d[e'])",
    r"langue des signes|tuer le temps|a (?:en )?mourir|c'est la mort|mortel|mdr+|coeur net|(?:lien|site|ordi\w*|telephone"
    r"|ameli) est mort",
    r"en finir (?:\w+ ){0,3}?avec(?! la vie| ma vie| cette vie| mes jours| tout)|pour en finir(?! (?:ce soir|cette nuit|demain|maintenant|aujourd))|qu'on en finisse|en finir (?:vite"
    r"|rapidement)",
    r"failli (?:m'|s'|t'|me |se )?(?:etouff|etrangl|tomber|mourir)\w* (?:en lisant|en voyant|de rire|devant|quand)",
    r"(?:dossier|emploi|entreprise|projet|logement|poste|finances|droits) (?:[a-z]+ ){0,2}?en danger",
    r"etouff\w+ (?:sous|par|de chaud|de chaleur|financ\w+|l'affaire|au demarrage)",
    r"me jeter (?:sur|dans les bras|a leurs pieds)|suicid\w+ (?:financ|econom|polit|commerc|social)\w+|suicide squad",
    r"mourir (?:idiote?|de vieillesse|tranquille|un jour|sur scene)|^\W*(?:va|allez|vas) (?:te faire "
    r"|bien )?(?:crever|mourir)",
    r"(?:ne |n')?(?:veux|vais|voudrais|ai|suis|compte|pense|souhaite|est) (?:vraiment "
    r"|surtout )?pas (?:du tout )?(?:envie de |l'intention de |a )?(?:me suicider|mourir|me tuer|en finir"
    r"|me faire du mal|disparaitre|suicidaire|en danger|crever)(?! (?:comme|ici|seule?))",
    r"(?:parl\w+|pens\w+|song\w+|question|s'agit|dit|disais) (?:pas|jamais|nullement) (?:du tout |vraiment )?(?:d[e'] ?|du |a |au |que (?:je |j')(?:voulais|veux|allais|vais) )?(?:me (?:suicider|tuer|pendre|faire du mal)|suicide|mourir|en finir)",
    r"pas (?:du tout )?(?:(?:au|dans le) sens(?: d[eu'])?|question d[eu']|une histoire d[eu']|pour|un|une) ?(?:suicid\w*|mourir|mort)(?![a-z])|^\W*(?:mais )?non,? pas (?:le |d[eu] )?(?:suicid\w*|mourir|mort)(?![a-z])",
    r"pas (?:d'idees? (?:noires?|suicidaires?)|en danger|une urgence|d'urgence|besoin d[eu] (?:samu|secours"
    r"|pompiers))",
    r"plutot (?:mourir|crever) que (?:d[e']|rappel|remplir|attendre|payer)\w*|(?:personne n'|\bnon,? personne (?:n )?)est en danger"
    r"|prevention du suicide|suicide assiste|disparaitre sous|secours catholique|secours populaire",
    # parts of the body that are none, and anger that laughs
    r"(?:le )?bras (?:longs?|casses|de fer|d'honneur)|coute\w* un bras|bras et jambes|(?:par|de bon|de tout|de grand|un coup de|le) coeur(?= (?:net|sur la main|leger|gros))|par coeur|casse[- ]tete|tete (?:en l'air|froide|haute|ailleurs)|prises? de tete|ten\w+ tete",
    r"(?:gifl|agress|frapp|attaqu|violent|maltrait)\w* (?:juste |seulement )?verbal\w*",
    _TUER_POUR_RIRE,
    r"respir\w*(?= (?:quand|des que|rien qu'a|rien que) (?:j'y pense|d'y penser|y penser|je (?:pense|lis|recois|vois) (?:a |ca|cela|leur|leurs|vos|un|une|le|la)))",
    # betrayal, money, haste
    r"(?:plant|poignard|enfonc|mis)[a-z]* (?:[a-z]+ ){0,2}?dans (?:le|mon|notre) dos|(?:couteaux?|coups? de (?:couteau|poignard)) dans (?:le|mon|notre) dos",
    r"saign\w* a blanc|(?:ils|elles|caisse|cpam|secu|ameli|mutuelle|franchises?|frais|factures?) (?:me |nous )saign\w*"
    r"|(?:(?:se |me |nous )?vid\w* de (?:mon|son|notre) sang|saigne)(?= (?:[a-z']+ ){0,6}(?:franchises?|factures?|frais|cotisations?|depassements?|forfaits?|mutuelle|remboursements?))",
    r"(?:le )?feu au lac|(?:pas|y a pas) le feu|feu aux (?:fesses|poudres)|feu vert",
    # what worry does to the body
    r"(?:mal|maux|boule|noeuds?|trou|creux)(?: |-)(?:au|a la|a l'|dans le|de) (?:ventre|tete|estomac|bide|crane|coeur)"
    r"(?= [^.!?\n]{0,40}(?:stress|angoiss|soucis?|inquiet|a force|tracas|papiers|dossier|caisse|cpam|secu|paperasse))",
    r"(?:chat|chien|chatte|plante|plantes|poisson|hamster|lapin|personnage|boss|heros) (?:\w+ ){0,5}?(?:mourir"
    r"|crever|tombee?|meurt)(?: \w+){0,3}|tuer (?:le boss|un boss|les zombies)",
)
LA_CAISSE_ME_TUE = _un_de(
    r"(?:ils|elles|cpam|caisse|secu|ameli|administration|(?:ces|vos|les|leurs|cette|ce|cet|la|votre) [a-z]+) (?:vont|va|veulent|veut|finir(?:a|ont)|allez) (?:finir par )?(?:me|nous) (?:tuer|achever|crever|finir|rendre folle|rendre fou)"
)
"""What the caisse and its papers do, in a message that speaks of them; a man may mean it."""
COLERE_AU_FIGURE = _un_de(
    r"je (?:pourrais|l'aurais|les aurais|aurais pu) (?:le |la |les |l')?(?:etrangl|gifl|baff)(?:er|ee?s?)"
)
"""What one says of who refuses something: none where somebody at home is spoken of."""
PASSE = re.compile(
    r"\bil y a (?:\S+ ){0,3}?(?:mois|ans?|annees?|semaines?)|l'an(?:nee)? (?:dernier|derniere|passee?)|(?:en"
    r"|depuis) (?:19|20)\d\d|\b(?:apres|suite a|suite au|depuis|lors d[e'u]|victime d[e'u]) ?(?:l'(?=[a-z])|(?:mon"
    r"|son|un|une|ma|sa|des|cet|cette|le|la)(?![a-z]))(?! (?:je|il|elle))|\b(?:antecedents?|anciens?|ancienne"
    r"|a l'epoque|avait|avais|etait|autrefois|mois passe|jadis|quitte|fui|sequelles?|reeducation|consulte\w*"
    r"|hospitalise\w*)|\b(?:en|depuis|fin|debut) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre"
    r"|octobre|novembre|decembre)"
)
SORTI_DE_L_HOPITAL = _un_de(
    r"(?:sortie?|rentree?|revenue?)s? (?:ce matin |hier |depuis hier |enfin )?(?:d[e'us]+ )(?:l'|la |le )?(?:hopital|hosto|urgences|clinique|reanimation|rea|chu|psychiatrie)"
)
"""Who is out of hospital is out of danger; the papers are what they write of."""
ADMINISTRATIF = re.compile(
    r"\b(?:rembours\w*|ald|indemnites?|ij|arret (?:de travail|maladie)|en arret|factures?|dossier|prise? en charge"
    r"|transport|bons? de|prescription|attestation|droits|cpam|caisse|secu|securite sociale|mutuelle|appareil|ppc"
    r"|apnee|expertise|medecin conseil|franchise|accident du travail|declar\w+|formulaire|pension|invalidite"
    r"|reclam\w*|refus\w*(?! d[e'] ?(?:me |m'|nous |la |le |l'|les )?(?:re)?(?:voir|prendre|recevoir|soigner|examiner|ausculter|deplacer|venir|repondre|ouvrir))|justificatif|certificat|capital deces|obseques|forfait|mediateur|mediation|rendez-vous|commissions?|cm?ra"
    r"|consultation|generaliste|employeur|papiers|carte vitale|moteur|demarrage|ordinateur|clavier|serie|film|saison"
    r"|jeu|concert|recette|match|verbalement|lettre)(?![a-z])"
)
# Matters of papers and money that borrow a word of danger: they only unsay the engine's guess, never words that are plain.
PAPIERS = _un_de(
    r"(?:re|de)?coup(?:e|es|ee|ees|ent|er|ait|aient) (?:\w+ ){0,2}?(?:c2s|css|cmu|ame|droits?|vivres|mutuelle|secu|complementaire|couverture|indemnites?|ijs?"
    r"|allocations?|paiements?|versements?|remboursements?|pension|aides?|prestations?|prise en charge|salaire|ressources|revenus|parole|ligne"
    r"|telephone|electricite|courant|eau|internet)",
    r"droits? (?:[a-z]+ ){0,3}?(?:coupe|ferme|suspendu|bloque|supprime|arrete)e?s?",
    # an illness one lives with, and no danger but that of papers
    r"coeur (?:tres |assez |si )?(?:fragile|malade|fatigue)|fragile du coeur",
    r"(?:vous |tu )?(?:n')?(?:avez|as) plus (?:du tout )?besoin d[e'] ?(?:moi|nous|lui|elle)",
    r"dangereu\w+ (?:[a-z]+ ){0,4}?(?:papiers|police|prefecture|donner|dire|ecrire|mettre)|(?:nom|adresse|papiers|donnees|numero|donner|ecrire|dire)(?:,? [a-z']+){0,4}? dangereu\w+(?: pour (?:moi|nous))?",
    # what is lost or lacks: no medicine, nobody
    r"boites? (?:a |aux )?(?:e-?mails?|mels?|mails?|lettres?|postales?|vocales?|de reception|gmail|courriels?)",
    r"(?:perd\w*|oubli\w*|egar\w*|retrouv\w*) (?:[a-z]+ ){0,2}?(?:codes?|numeros?|mots? de passe|dossiers?|papiers?|cartes?|courriers?|lettres?|liens?|identifiants?|recepisses?|mails?)",
    r"peur (?:de |d')(?:la |le |l'|vous |tout |me |les )?(?:perdre|rater|oublier|louper|tromper|deranger)",
    # fear of those who decide, not of who strikes
    r"(?:peur|crain\w+|crainte|angoiss\w+|inquiet\w*) (?:de |d'|que |qu'|des |du |a l'idee (?:de |d'))?(?:[a-z]+ |[a-z]')*?(?:police|prefecture|gendarmes|controles?|expuls\w+|renvoy\w+|represailles|amendes?|ennuis|papiers|coup(?:e|ent|er)|retir\w+|supprim\w+|radi\w+|raye\w*|refus\w+|retrouve|denonc\w+|sache\w*)",
    r"(?:laiss\w+|laisse[rz]?-moi|fai(?:s|t|tes)) tomber(?! (?:par|dans|de|du|sur|d')(?![a-z]))",
    r"failli (?:[a-z]+ |[a-z]')*?(?:etouff|etrangl|tomber|mourir|evanoui)\w*(?: [a-z']+){0,4}? (?:en (?:lisant|voyant|recevant|ouvrant|decouvrant)|quand|devant)",
)
PAPIERS_SANS_DOUTE = _un_de(
    r"(?:transports?|trajets?|taxi|bons?|factures?|frais|remboursements?|prescription|seances?) (?:\w+ ){0,3}?(?:ambulance|hopital|urgences)",
    r"(?:pa[iy]\w*|rembours\w*|indemnis\w*|reconn\w*|declar\w*|refus\w*|prend\w*|pris\w*|regl\w*|dossier|suite a|apres|depuis) (?:[a-z']+ ){0,3}?accident|accident (?:du|de) (?:travail|trajet)",
    r"(?:pas|jamais|plus) (?:encore )?fini(?:r)? d[e'] ?(?:payer|rembourser|regler|remplir)|enterrement|obseques",
    r"ayants? droits?|assuree?s?",
    QUI_ECRIT_POUR_MOI,
)
"""Matters of papers too, of which the engine is only believed where it is all but certain of a danger."""
AIDEZ_MOI = _un_de(r"(?:vite )?aide[rz]?[- ]moi(?: (?:vite|svp|stp|s'il vous plait))*")
"""A call for help, which is one for papers where the text speaks of them."""
MAINTENANT = re.compile(
    r"\b(?:la maintenant|maintenant|en ce moment|tout de suite|vite|aidez|aide moi|en train|entrain|urgent"
    r"|la(?=\W*$)|je fais quoi|que faire|quoi faire|n'arrete pas|ce soir|cette nuit|tout a l'heure|a l'instant"
    r"|d'un coup|soudain|vient de|viens de|la je|la il|la elle|depuis (?:ce matin|tout a l'heure|une heure"
    r"|\d+ ?(?:min\w*|h)|\w+ minutes|hier soir|cette nuit|hier)|saigne(?:nt)? (?:enormement|beaucoup|abondamment|sans arret|toujours"
    r"|encore|trop|fort|depuis (?!(?:\w+ ){1,2}(?:semaines?|mois|ans?|annees?|toujours))))(?![a-z])"
)

SIGNE = re.compile(
    r"(?<![a-z])(?:"
    # the body, and what happens to it
    r"sang|saign\w*|coeur|poitrine|tete|gorge|poignets?|veines?|bras|jambes?|tibia|ventre|testicules?|peau|doigts?|visage|langue|oreille|corps"
    r"|respir\w*|pale|livide|transpir\w*|diabet\w*|incoheren\w*|desorient\w*|somnol\w*|souffle|s?'?etouf\w*|sueur|fievre|vomi\w*|douleurs?|souffr\w*|mal (?:a|au|o|de|dans|tres)|malaise|convuls\w*|crises?|epilep\w*|inconscien\w*"
    r"|conscience|evanoui\w*|tremble\w*|paralys\w*|gonfl\w*|bleue?s?|blanche?|grise?|brul\w*|glacee?|delir\w*|marmonn\w*|bless\w*|mordue?|cogn\w*|sectionn\w*"
    r"|coupee?|plaie|fractur\w*|acouch\w*|accouch\w*|enceinte|allergi\w*|intoxi\w*|noy\w*|etrangl\w*|serre|cardiaque|cardiak|infarctus|avc|hemorragie"
    r"|bouge\w*|endormi\w*|reveill\w*|reconnait|par terre|au sol|tomb\w*|ren?vers\w*|ecras\w*|accident|decharge|electri\w*|gaz|feu|incendie|fumee|chaudiere"
    # what is swallowed
    r"|medica\w*|medocs?|cachets?|comprimes?|plaquet\w*|plaket\w*|boites?|dose|insuline|ventoline|drogue|coke|alcool|aval\w*|bu|javel|debouch\w*|lessive|lave[- ]?vaiss?el\w*"
    r"|desherbant|produi\w*|paracetamol|tramadol|lexo\w*|xanax|poison\w*|empoison\w*"
    # violence
    r"|frapp\w*|tap(?:e|er|ent|ait)|batt?(?:u|ue|re)?|(?<!du )(?<!apres )(?<!tenir le )coups?(?! (?:de (?:fil|main|tel\w*|gueule|pouce|barre|massue|bol|chance)|dur)(?![a-z]))|couteau|coutau|armee?|fusil|pistolet|marteau|bouteille|lame|menac\w*|gifl\w*|terroris\w*|viol\w*|agress\w*|enferm\w*|forcer?|plant\w*"
    r"|cles|casse tout|crie|hurle|essence|ivre|police|danger\w*|peur|violen\w*"
    # death and despair
    r"|mort\w*|mour\w*|deced\w*|vivre|vie|suicid\w*|finir|fini|fin a|en l'?air|disparaitre|adieu|partir|dernier|train|quai|pont|parapet|toit|balcon|fenetre|saut\w*|vide|corde"
    r"|lettre (?:d'adieu|sur)|plus (?:la )?force|sers a rien|sert a rien|plus personne|m'occuper de moi|tue\w*|pend\w*|jeter|taill\w*|mutil\w*|betise|pardon|ceder|noires?"
    r"|plus (?:un (?:probleme|pb|poids)|envie|gout|la(?=\W*(?:$|[.,;!?])| (?:pour|demain|quand|bientot|avec)(?![a-z])))|s'arrete|sarete|definitiv\w*|pour de bon|craque\w*|detresse|debarrass\w*|occuper de moi|regrett\w*|je pars|(?:la )?ou je (?:vais|pars)|plus besoin|rejoin\w*|sans moi"
    # calls for help
    r"|secours|au secours|samu|pompiers?|ambulance|urgences?|urgent|vite|aide[rz]?|aide moi|aidez|sauve\w*|appele[rz] (?:le|les|quelqu)|seule? (?:chez|a la|maison)|hopital"
    r")(?![a-z])"
)
"""A word of danger, however doubtful: without any, the label of a message alone is no emergency."""
SIGNES_COURANTS = _un_de(
    r"vite|urgente?s?|urgences?|aide[rz]?(?!.moi)|hopita(?:l|ux)|medica\w*|medocs?|boites?|produi\w*|dose|police|peur(?! d[e'] ?(?:lui|elle|eux)(?![a-z]))|cles|tomb\w*|finir|fini|dernier"
    r"|partir|train|(?<!cette )vie|diabet\w*|accident|armee|coeur|coupee?|crises?|malaise|souffr\w*|mal (?:a|au|o|de|dans)|mort|brul\w*|danger"
)
"""Words of danger that are said as often in passing ("que ce soit payé vite"): alone they weigh as much as none."""
