"""Words of a body in danger, over folded text."""

from bot.extraction.langue.formules import un_de as _un_de

_ATTAQUE = (
    r"(?:infarctus|avc|crise cardiaque|arret cardiaque|attaque (?:cardiaque|cerebrale)|hemorragie|overdose|malaise"
    r"|embolie|convulsions?|crise d'epilepsie|crise d'asthme|choc (?:allergique|anaphylactique)|oedeme|fausse couche"
    r"|reaction (?:allergique|au vaccin)|crise de delire)"
)
_MEDICAMENTS = (
    r"(?:medicaments?|medocs?|medoc|cachets?|comprimes?|pilules?|somniferes?|dolipranes?|paracetamol|xanax|lexomil"
    r"|boites?|plaquettes?|antidepresseurs?|anxiolytiques?|insuline|flacon|tout)"
)
_QUELQU_UN = (
    r"(?:bebe|bb|nourrisson|enfant|fils|fille|petite?|mere|maman|reum|pere|papa|reup|mari|femme|epouse|il|elle"
    r"|copain|copine|soeur|frere|amie?|grand-mere|grand-pere|mamie|papi|voisine?|monsieur|dame|homme|patiente?|tante"
    r"|oncle|niece|neveu|collegue|eleve|compagnon|compagne)"
)
_DOULEUR = (
    r"(?:mal|douleurs?|oppression|oppresse\w*|serrement|poids?|point|etau|serre|brulure|brule|barre|pression|ecrase"
    r"|comprime\w*|ecrasement)"
)
_POITRINE = r"(?:poitrine|thorax|torax|thoracique|torse|sternum|cage thoracique)"
CORPS = _un_de(
    r"(?:arret\w*|cess\w*|fini\w*|oubli\w*) (?:de |2 ?)(?:respir|battre|bouger|reagir)\w*|coeur (?:qui )?(?:s'est arrete|a lache|s'arrete|ne bat plus|bat plus)",
    r"respir\w*,? (?:presque |tres )?(?:plus|pas|mal|difficilement|bizarrement|de moins|a peine|tres vite|lente)"
    r"|(?:mal|peine|difficultes?) a respirer|manque d'air|(?:plus|pas|no|don't|can't|not) (?:a )?(?:respir\w*"
    r"|breath\w*)",
    r"(?:arrive|arriv|arrivent|peux|peut|reussi\w*) ?(?:plus|pas) (?:a )?(?:respire\w?|reprendre (?:mon|son) souffle"
    r"|avaler|deglutir|se relever|me relever|lever (?:le|la|mon)|bouger|parler)|plus a respire\w?",
    r"(?:j'|s'|m'|l'|il |elle |en train de s'|femme |mari |mere |pere |bebe |fils |fille )etouff(?:e|er)"
    r"|ces? etoufer?|suffoqu\w+|s'etrangle\w*|fausse route (?:alimentaire|en mangeant|avec)|avale de travers"
    r"|essoufflee? au moindre",
    r"(?:fait|fais|font|fe|faire|refait|en|d'|commence|debut de) ?(?:un|une|l'|des|son)? ?(?:gros |grosse |violent "
    rf"|petit )?{_ATTAQUE}(?! (?:maladie|de travail|cardiaque de|de l'|de la|du))",
    rf"(?:symptomes?|signes?) d'(?:un |une )?{_ATTAQUE}|^\W*(?:{_ATTAQUE})(?: (?:\w+ ?){{0,3}})?\W*$"
    rf"|{_ATTAQUE} (?:vite|grave|maintenant|aidez)|heart attack",
    r"inconscient(?:e|es|s)?|(?:perdu?|perd|perte de|sans) connaissance|s'?(?:est|etait)? ?evanoui\w*|m'evanoui\w*"
    r"|s'est effondr\w+|s'effondr\w+|s'(?:est )?ecroul\w+|dans les pommes|tourne de l'oeil|me sens partir"
    r"|sens partir",
    rf"{_QUELQU_UN} (?:ne )?(?:me |se )?(?:bouge|reagit|reveille) (?:plus|pas|a peine)(?: du tout)?(?= ?(?:$|[.,!;?]"
    r"|et |il |elle |aidez|vite|que|quoi|je|a rien))",
    rf"{_DOULEUR} (?:[a-z']+ ){{0,4}}?(?:a la|dans la|au|dans le|dans|sur la|a|de|la|au niveau de la)? ?{_POITRINE}"
    rf"|{_POITRINE} (?:[a-z']+ ){{0,3}}?{_DOULEUR}|coeur (?:qui )?(?:s'arrete|lache|s'emballe|serre|bat (?:n'importe"
    r"|tres|trop))|palpitations",
    r"(?:bras|jambe|visage|bouche|cote|moitie du \w+)(?: gauche| droite?)?(?: [a-z']+){0,3} (?:paralys|engourdi"
    r"|tordu|insensible|pend|de travers)\w*|paralysee? d'un cote|epaule gauche me lance",
    r"sens? plus (?:mon|ma|mes|son|le|la|les) (?:bras|jambes?|cote|pieds?|mains?|visage|doigts|corps)"
    r"|bouche (?:tordue?|de travers)|parle (?:bizarrement|de travers|tout drole|n'importe comment)|bafouill\w+"
    r"|confon\w+ les mots",
    r"vois? plus (?:rien|d'un oeil|de l'oeil)|aveugle d'un coup|oeil qui ferme|rideau noir|tout devient noir",
    r"j?saign\w* (?:beaucoup|enormement|abondamment|sans arret|fort|a |toujours|partout|de la tete|n'arrete|trop|et|encore|depuis)"
    r"|(?:arrete|arretent|s'arrete) pas de (?:saigner|couler)|saignement|stop je saigne|je saigne$|caillots"
    r"|en sang(?! et)",
    r"(?:pisse|crach\w+|vomi\w*|perd\w*|plein|beaucoup|jcrache) (?:[a-z]+ ){0,2}?sang|sang (?:gicle|coule|partout"
    r"|ne s'arrete|qui coule|derriere|dans bouche)|du sang partout|se vide(?: de son sang)?$|hemorragie"
    r"|jambe noircit",
    r"(?:(?:pris|pri|avaler?|ingere|gobe|bu) (?:trop de |tous |toutes |plein de |toute |une |deux |trois |des "
    rf"|un tas de |\d+ |tout |le |la |les |ses |mes |me |de la |moitie du |beaucoup de ){{1,3}}|(?:prendre|prend"
    r"|bouffe) (?:trop de |tous |toutes |plein de |toute |un tas de )(?:les |mes |ses "
    rf"|la )?)(?:[a-z]+ ){{0,2}}?{_MEDICAMENTS}(?! (?:prescrit|sans rem|rembours|depuis|contre|pour (?!mourir)))",
    r"(?:bu|avale|ingere|boire|bois|de boire|prend) (?:de |du |un |une |des |le |la )(?:la |l')?(?:eau de )?(?:javel"
    r"|deboucheur|destop|antigel|acide|produit|lessive|pile|piece|detergent|white spirit|flacon)"
    r"|melange (?:\w+ ){0,2}(?:alcool|xanax|medic\w+)",
    r"empoisonn\w+|intoxication|monoxyde|surdose|overdose|trop de drogue|(?:dix|\d+) fois la dose|convuls\w+"
    r"|electrocut\w+|(?:se|me) noi[et]\w*|noyade|champignons? (?:ramass|venen)\w*|vipere|bave(?: a la bouche| d'un)?"
    r"|yeux (?:retournes|revulses)|tremble de partout",
    rf"{_QUELQU_UN}(?: [a-z']+){{0,4}} (?:est|et|devient|tout|toute) (?:tout |toute )?(?:bleue?|violette?|violet"
    rf"|molle|inerte|raide|cyanose\w*|jaune et|grise)|levres? (?:\w+ ){{0,2}}?(?:bleues?|violettes?)|nuque raide"
    r"|taches violettes",
    r"(?:gorge|langue|visage|levres?) (?:[a-z']+ ){0,4}?(?:se ferme|gonfl|enfl|double de volume)\w*"
    r"|gonflement de la gorge|gonfle\w* (?:de partout|du visage|de la gorge)|(?:40|41|42)(?:[.,]\d)?(?: ?°"
    r"| degres)? de fievre|choc anaphylactique|allergi\w+ grave",
    r"(?:ouvert|ouvrir|coup\w+|tranch\w+|taill\w+) (?:avec la tronconneuse|les veines|la gorge|les? poignets?"
    r"|une artere|profond\w*|un doigt)|doigts? (?:\w+ )?(?:par terre|coupes?)|tronconneuse|perdu les eaux"
    r"|tete du bebe|bebe (?:qui )?arrive",
    r"contractions? (?:sont |toutes|et)|accouche (?:dans|seule|la|maintenant)|accouche seule|accouchement imminent"
    r"|enceinte (?:\w+ ){0,4}?(?:saigne|sang|contractions)|femme accouche|bebe ne pleure pas|(?:jambes?"
    r"|mains?) (?:\w+ ){0,2}?(?:lachent|paralysees?|noirs?)",
    r"(?:envoyez|appelez|appelle|appeler|prevenez|faites venir|il (?:me )?faut|besoin d[e'u]|voudrais) ?(?:moi "
    r"|vite |d'urgence )?(?:une |le |les |un |l'|la )?(?:ambulance|samu|pompiers|secours|15|112|police"
    r"|quelqu'un je)(?! (?:pour aller|agree|convention))|les secours vite|call an ambulance|ambulancia",
    r"^\W*(?:vite |svp )?(?:au secours|a l'aide)(?: (?:vite|svp|aidez moi))?\W*$|urgence (?:vitale|absolue)"
    r"|pronostic vital|entre la vie et la mort|(?:va|vais|vas|est en train de|suis en train de"
    r"|entrain de) (?:y passer|mourir|mourire|crever|claquer|y rester)|dying",
    r"hypoglycemie|(?:sans|plus d'|pas d'|arrete mon|arrete son|donner l') ?insuline|tomber dans le coma"
    r"|coma (?:diabetique|ethylique)|(?:homme|monsieur|dame|enfant) (?:vient de )?(?:s'effondre|tombee? (?:dans|par)"
    r"|blesse)|blesse (?:coince|a la tete|grave)|coincee?s? (?:au|dans|sous)",
    r"je masse|en arret cardiaque|(?:fait|faire|etre|est|d'une) une? attaque(?! de panique| contre)|le feu (?:chez"
    r"|dans|a (?:la|ma)|a l'immeuble)|incendie (?:chez|dans)|fumee partout|detecteur de (?:gaz|fumee)"
    r"|huile bouillante|brulee? (?:au visage|vif)|acide dans les yeux|tombee? (?:du (?:premier|deuxieme|toit|balcon)"
    r"|dans le|de l'echelle)|bloquee? au sol|peux pas (?:me relever|bouger)|pouls est",
)
BLESSURE = _un_de(
    r"(?:s'est|me suis|s'etait) (?:\w+ )?(?:ouverte?|fendue?|fracturee?|fracassee?|fracture) (?:le |la |l'|un )(?:crane|tete|front|arcade|menton|cuisse|ventre|main)"
)
"""Of an injury of which the engine hears nothing beside papers, the numbers are said once."""
CORPS_INCERTAIN = _un_de(
    r"vois? (?:double|trouble|flou|des points noirs)|vue (?:se |qui se )?(?:brouille|trouble)|palpitations?"
    r"|mal (?:au|o) (?:coeur|bra\w?)",
    r"(?:39|40)(?:[.,]\d)?(?: de fievre)?|accoucher|(?:visage|yeux|joue) (?:\w+ ){0,4}?(?:deforme|enorme|gonfle\w*"
    r"|fermes)|allergi\w+",
    r"(?:vais|va) tomber|tombee?(?: [a-z]+){0,3} (?:par terre|au sol|releve|relever)|vomi\w*|delire|divague|fievre"
    r"|brulure\w*|saigne\w*",
    r"(?:repond|parle) (?:plus|pas)|au secours|a l'aide|tres mal a|souffr\w+ (?:atroce|horrible)\w*",
)
SIGNE_DU_CORPS = _un_de(
    r"respir\w*|sang|saign\w*|poitrine|convuls\w*|inconscien\w*|conscience|evanoui\w*|paralys\w*|infarctus|avc|cardiaque|etouff\w*|etrangle\w*|gonfl\w*|levres|fievre"
    r"|vomi\w*|somnol\w*|livide|hemorragie|intoxi\w*|noye\w*|garrot|plaie|pouls|teter|molle|tout mou"
)
"""What happens to a body, told of somebody who is in danger."""
