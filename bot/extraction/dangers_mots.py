"""Words of danger to life, said or half said, over folded text: thoughts of death, bodies that fail, violence, and idioms."""

import re


def _un_de(*passages: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{'|'.join(passages)})(?![a-z])")


# Ways of speaking, denials, and matters that only sound alike: taken out before anything else is looked for.
IMAGES = _un_de(
    r"(?:morte?s?|meurs?|meurt|mourir|creve|crever|mourais) (?:de |d')(?:rire|faim|soif|froid|chaud|chaleur|ennui|honte"
    r"|peur|trouille|fatigue|impatience|curiosite|envie|inquietude|sommeil|jalousie)",
    r"(?:ca|cela|vous|tu) (?:me |nous )?tue(?:nt|z)?|(?:me|se|nous) tue(?:r|nt)? (?:a|au|d'|de|la sante|les yeux)",
    r"tuer le temps|a (?:en )?mourir|c'est la mort|mortel|mdr+|coeur net|(?:lien|site|ordi\w*|telephone|ameli) est mort",
    r"en finir (?:\w+ ){0,3}?avec(?! la vie| cette vie| tout)|pour en finir|qu'on en finisse|en finir (?:vite|rapidement)",
    r"etouff\w+ (?:sous|par|de chaud|de chaleur|financ\w+|l'affaire|au demarrage)",
    r"me jeter (?:sur|dans les bras|a leurs pieds)|suicid\w+ (?:financ|econom|polit|commerc|social)\w+|suicide squad",
    r"mourir (?:idiote?|de vieillesse|tranquille|un jour|sur scene)|^\W*(?:va|allez|vas) (?:te faire |bien )?(?:crever|mourir)",
    r"(?:ne |n')?(?:veux|vais|voudrais|ai|suis|compte|pense|souhaite|est) (?:vraiment |surtout )?pas (?:du tout )?"
    r"(?:envie de |l'intention de |a )?(?:me suicider|mourir|me tuer|en finir|me faire du mal|disparaitre|suicidaire"
    r"|en danger|crever)(?! (?:comme|ici|seule?))",
    r"pas (?:d'idees? (?:noires?|suicidaires?)|en danger|une urgence|d'urgence|besoin d[eu] (?:samu|secours|pompiers))",
    r"plutot (?:mourir|crever) que (?:d[e']|rappel|remplir|attendre|payer)\w*|personne n'est en danger|prevention du suicide|suicide assiste|disparaitre sous|secours catholique|secours populaire",
    r"(?:chat|chien|chatte|plante|plantes|poisson|hamster|lapin|personnage|boss|heros) (?:\w+ ){0,5}?(?:mourir|crever|tombee?"
    r"|meurt)(?: \w+){0,3}|tuer (?:le boss|un boss|les zombies)",
)

_SE = r"(?:me|se|m'|s'|nous) ?"
_SE_TUER = (
    rf"(?:{_SE}(?:tuer?|suicid\w+|pendre|pends|pend|noyer|noie|flingue\w?|jete\w?|jette\w?|foutre (?:en l'air|sous)|bute\w?|butte\w?|supprimer"
    r"|taill(?:er|ad\w+)|mutiler?|scarifi\w+|defenestr\w+|immole\w?|balancer|donner la mort|tirer une balle|mettre une balle"
    r"|ouvrir les? \w+|faire du mal|laisser mourir|laisser partir)|mourir|mourire|mouri|mourrir|crever|en finir"
    r"|sauter|disparaitre|passer a l'acte|avaler (?:tous|toutes|toute|une boite|mes|plein)|m'endormir pour)"
)
_VOULOIR = (
    r"(?:veux|veu|vais|ve|veut|voudrais|voudrait|voulait|aimerais|envies?(?: d[e']| 2)?|pense(?:r)? (?:serieusement |souvent |plus qu'|sans arret )?a"
    r"|songe(?:r)? (?:serieusement )?a|prefere(?:rais)?|decidee?d? ?d[e']|faut que je|j'hesite a|idees? d[e']|capable d[e']|pousse\w* a"
    r"|reste (?:plus )?qu'a|(?:plus|n'ai) qu'a|finir par|prete? a|parle(?:nt)? d[e']|menace d[e']|(?:il|elle|mari|femme|fils|fille|mere|pere) va|compte|autant|plutot"
    r"|a part)"
)
MORT = _un_de(
    rf"{_VOULOIR} ?(?:[a-z']+ ){{0,2}}?{_SE_TUER}",
    r"je (?:vais )?(?:me (?:tue|pends|flingue|bute|jette (?:par|sous|du|dans)|tire une balle|taillade|scarifie|mutile|suicide)|saute)",
    r"(?:mets?|mettre|mettra[it]*|mettrais|mis) fin a (?:mes|ses|ma|sa|tout|cette) (?:jours?|vie|souffrances?|ca)",
    r"(?:se|me|m') ?(?:mutil|scarifi|taillad)\w+|me (?:coupe|couper) (?:les? (?:bras|veines?|cuisses)|pour)|envie de me couper|me fais du mal",
    # no wish to live
    r"(?:veux|veu|voudrais|veut|peux|supporte|ai|a|peut|trouve|g)? ?(?:vraiment |meme )?plus (?:l'|la |le |aucune |de )?(?:envie d[e'] ?|force d[e'] ?"
    r"|courage d[e'] ?|gout a |raison d[e'] ?)?(?:vivre|etre (?:la(?! (?:bas|pour))|en vie|un fardeau|un poids)|detre en vie|exister|me reveiller|cette vie|etre de ce monde|en vie)",
    r"(?:plus|aucune|pas) (?:envie|la force|le courage|aucune raison|de raison|raison|gout|le gout) (?:de |a |d'|pour )(?:vivre|la vie|continuer a vivre|rester)",
    r"(?:peu[xt]? plus|marre|ras le bol|fatiguee?|lasse?) d[e'] ?(?:vivre|la vie|cette vie|exister)|pas (?:de|que) vivre|merite pas (?:de vivre|la vie)",
    r"(?:pourquoi|a quoi (?:bon|ca sert|sert)) (?:je |de |que je )?(?:continuer?|vivre|rester|me lever)(?! (?:la|ma|cette|les|a) ?(?:procedure|demarche|reclam\w*|payer|vous|y|me battre|cotis\w*|ecrire|appeler|attendre|demander|demande))",
    r"(?:la |ma )?vie (?:n'a |ne vaut |a |vaut |ne m'interesse |m'interesse |n'est )plus(?: de sens| rien| la peine| le coup| d'interet)?|vie (?:c'est |est )finie?",
    r"(?:plus )?rien (?:ni personne )?ne me retient|personne (?:ne )?(?:me )?(?:retiendra|regrettera|pleurera|manquera)|rester sur cette terre|jamais etre ne",
    # half said
    r"mieux (?:sans moi|morte?|si (?:je n'etais|j'etais|je mourais|je suis) ?(?:plus la|morte?)?)|(?:la )?(?:mort|mourir|crever) (?:a cette vie|serait mieux|vaudrait mieux|vaut mieux)",
    r"(?:vaudrait|vaut) mieux (?:que je (?:meure|creve|disparaisse)|mourir|crever|etre morte?)|mieux (?:vaut|vaudrait) mourir|prefere la mort",
    r"(?:serai|suis|serais|seras|sera) (?:bientot |deja |plus |enfin )*(?:morte?|plus la|de ce monde|partie? la-haut|partie? pour|plus en vie|tranquille pour toujours)(?! (?:pour|de|avant|quand)\b)",
    r"serai(?:s)? (?:\w+ )?plus la(?! (?:pour|quand|lundi|mardi|avant))|si je (?:mourais|meurs|disparaissais|sautais|creve)|quand je (?:serai|serais) (?:morte?|plus la|partie)|n'etais plus la|plus (?:jamais )?(?:de moi demain|parler de moi)|retrouvera (?:morte?|pendue?)",
    r"adieu (?:a tous|tout le monde|(?:mes|les) (?:enfants|amis|proches|amours)|monde|la vie|dites)|(?:lettre|message|mot) d'adieu|je vous dis adieu|,? adieu$|(?:dire|dit) (?:au revoir|adieu) (?:a mes|pour|a ma|a tous)",
    r"dites? a (?:mes|ma|mon) \w+ que je (?:les|l'|le|la) ?aime|c'est mon dernier message|pardon a tous|(?:pour|a) (?:toujours|jamais) bisous|tire ma reverence",
    r"(?:partir|pars|m'en (?:vais|aller)|lache prise|reposer?|dormir|s'arrete) (?:\w+ )?pour (?:toujours|de bon|l'eternite)|sommeil eternel|rejoindre (?:mon|ma|mes|au) \w+(?: au ciel| la-haut)?(?= ?(?:$|[.,;!?]))|partie? la-haut",
    r"(?:tout|ce) (?:sera|est|c'est|serait) (?:bientot )?(?:fini|termine|finis) pour moi|fini(?:s|e)? (?:pour|pr) moi(?!,? bonne)|ne plus exister|(?:plus|pas) exister|me reveiller(?: jamais| demain)? ?(?:plus)?$|ne (?:plus|pas|jamais) me reveiller",
    r"(?:poids|fardeau) pour (?:ma famille|les miens|tout le monde|mes \w+|eux|tous)|(?:soulages?|debarrasses?|plus heureu\w+) (?:\w+ )?(?:de moi|si je|sans moi)|(?:de trop|ma place) sur (?:cette )?terre",
    r"(?:vais|va|peur d[e']|risque d[e']|envie d[e']|capable d[e']) ?(?:faire|commettre) (?:une )?(?:betise|connerie)|l'irreparable|peur de ce que je (?:pourrais|peux|suis capable)|(?:pense|penser) au pire|(?:grande )?detresse (?:psycho\w+|morale)|suis en detresse(?! financ| econom| admin)",
    r"(?:la|une|ma) corde(?! au cou) (?:est|dans|a|au|pour)|(?:j'ai|sorti|achete|prepare|pris|avec) (?:la|une|ma) corde(?! au cou)|(?:j'ai|sorti|pris|prendre|prends|charge|avec|pose|son|mon|le) (?:la |une |ma |mon |le |un |son )?(?:fusil|pistolet|flingue|revolver|carabine)",
    r"(?:rasoir|lame|couteau|cachets|medicaments|somniferes|boites?) (?:\w+ )?(?:devant moi|a cote de moi|dans la main|sous la main|en main|sur la table)|(?:rebord|bord) (?:de la fenetre|du toit|du balcon|du pont|d'un pont|du vide)|sur le pont et|au bord du vide",
    r"(?:ouvert|ouvrir|laisse(?:r)?) le gaz|bidon d'essence|de l'essence et un briquet|asperg\w+ d'essence|m'immole\w*|(?:essence) .{0,20}(?:briquet|allumette)|contre moi-meme",
    r"(?:entends|entend|entendre) des voix|voix (?:qui |elles )?me disent|(?:mal|secouer?) a? ?(?:mon|le|un) bebe|jeter (?:mon|le) bebe|oreiller sur (?:le visage|mon bebe)|bebe est secoue",
    r"(?:idees?|pensees?|envies?) (?:tres )?(?:noires?|suicidaires?|de mort|morbides)|(?:pens|song|pouss|reflech)\w* au suicide",
    r"(?:kill myself|want to die|suicide myself|me quiero morir|quiero morir|morire)",
)
MORT_NOMMEE = _un_de(
    r"violences? (?:conjugales?|domestiques?|familiales?|sexuelles?)|suicid\w*|automutil\w+|tentative de suicide|3114",
)

_ATTAQUE = (
    r"(?:infarctus|avc|crise cardiaque|arret cardiaque|attaque (?:cardiaque|cerebrale)|hemorragie|overdose|malaise|embolie|convulsions?|crise d'epilepsie"
    r"|crise d'asthme|choc (?:allergique|anaphylactique)|oedeme|fausse couche|reaction (?:allergique|au vaccin)|crise de delire)"
)
_MEDICAMENTS = (
    r"(?:medicaments?|medocs?|medoc|cachets?|comprimes?|pilules?|somniferes?|dolipranes?|paracetamol|xanax|lexomil|boites?|plaquettes?|antidepresseurs?"
    r"|anxiolytiques?|insuline|flacon|tout)"
)
_QUELQU_UN = (
    r"(?:bebe|bb|nourrisson|enfant|fils|fille|petite?|mere|maman|reum|pere|papa|reup|mari|femme|epouse|il|elle|copain|copine|soeur|frere|amie?|grand-mere|grand-pere"
    r"|mamie|papi|voisine?|monsieur|dame|homme|patiente?|tante|oncle|niece|neveu|collegue|eleve|compagnon|compagne)"
)
_DOULEUR = r"(?:mal|douleurs?|oppression|oppresse\w*|serrement|poids?|point|etau|serre|brulure|brule|barre|pression|ecrase|comprime\w*|ecrasement)"
_POITRINE = r"(?:poitrine|thorax|torax|thoracique|torse|sternum|cage thoracique)"
CORPS = _un_de(
    r"respir\w*,? (?:presque |tres )?(?:plus|pas|mal|difficilement|bizarrement|de moins|a peine|tres vite|lente)|(?:mal|peine|difficultes?) a respirer|manque d'air|(?:plus|pas|no|don't|can't|not) (?:a )?(?:respir\w*|breath\w*)",
    r"(?:arrive|arriv|arrivent|peux|peut|reussi\w*) ?(?:plus|pas) (?:a )?(?:respire\w?|reprendre (?:mon|son) souffle|avaler|deglutir|se relever|me relever|lever (?:le|la|mon)|bouger|parler)|plus a respire\w?",
    r"(?:j'|s'|m'|l'|il |elle |en train de s'|femme |mari |mere |pere |bebe |fils |fille )etouff(?:e|er)|ces? etoufer?|suffoqu\w+|s'etrangle\w*|fausse route (?:alimentaire|en mangeant|avec)|avale de travers|essoufflee? au moindre",
    rf"(?:fait|fais|font|fe|faire|refait|en|d'|commence|debut de) ?(?:un|une|l'|des|son)? ?(?:gros |grosse |violent |petit )?{_ATTAQUE}(?! (?:maladie|de travail|cardiaque de|de l'|de la|du))",
    rf"(?:symptomes?|signes?) d'(?:un |une )?{_ATTAQUE}|^\W*(?:{_ATTAQUE})(?: (?:\w+ ?){{0,3}})?\W*$|{_ATTAQUE} (?:vite|grave|maintenant|aidez)|heart attack",
    r"inconscient(?:e|es|s)?|(?:perdu?|perd|perte de|sans) connaissance|s'?(?:est|etait)? ?evanoui\w*|m'evanoui\w*|s'est effondr\w+|s'effondr\w+|s'(?:est )?ecroul\w+|dans les pommes|tourne de l'oeil|me sens partir|sens partir",
    rf"{_QUELQU_UN} (?:ne )?(?:me |se )?(?:bouge|reagit|reveille) (?:plus|pas|a peine)(?: du tout)?(?= ?(?:$|[.,!;?]|et |il |elle |aidez|vite|que|quoi|je|a rien))",
    rf"{_DOULEUR} (?:[a-z']+ ){{0,4}}?(?:a la|dans la|au|dans le|dans|sur la|a|de|la|au niveau de la)? ?{_POITRINE}|{_POITRINE} (?:[a-z']+ ){{0,3}}?{_DOULEUR}|coeur (?:qui )?(?:s'arrete|lache|s'emballe|serre|bat (?:n'importe|tres|trop))|palpitations",
    r"(?:bras|jambe|visage|bouche|cote|moitie du \w+)(?: gauche| droite?)?(?: [a-z']+){0,3} (?:paralys|engourdi|tordu|insensible|pend|de travers)\w*|paralysee? d'un cote|epaule gauche me lance",
    r"sens? plus (?:mon|ma|mes|son|le|la|les) (?:bras|jambes?|cote|pieds?|mains?|visage|doigts|corps)|bouche (?:tordue?|de travers)|parle (?:bizarrement|de travers|tout drole|n'importe comment)|bafouill\w+|confon\w+ les mots",
    r"vois? plus (?:rien|d'un oeil|de l'oeil)|aveugle d'un coup|oeil qui ferme|rideau noir|tout devient noir",
    r"j?saign\w* (?:beaucoup|enormement|abondamment|sans arret|fort|a |toujours|partout|de la tete|n'arrete|trop|et)|(?:arrete|arretent|s'arrete) pas de (?:saigner|couler)|saignement|stop je saigne|je saigne$|caillots|en sang(?! et)",
    r"(?:pisse|crach\w+|vomi\w*|perd\w*|plein|beaucoup|jcrache) (?:[a-z]+ ){0,2}?sang|sang (?:gicle|coule|partout|ne s'arrete|qui coule|derriere|dans bouche)|du sang partout|se vide(?: de son sang)?$|hemorragie|jambe noircit",
    rf"(?:(?:pris|pri|avaler?|ingere|gobe|bu) (?:trop de |tous |toutes |plein de |toute |une |deux |trois |des |un tas de |\d+ |tout |le |la |les |ses |mes |me |de la |moitie du |beaucoup de ){{1,3}}|(?:prendre|prend|bouffe) (?:trop de |tous |toutes |plein de |toute |un tas de )(?:les |mes |ses |la )?)(?:[a-z]+ ){{0,2}}?{_MEDICAMENTS}(?! (?:prescrit|sans rem|rembours|depuis|contre|pour (?!mourir)))",
    r"(?:bu|avale|ingere|boire|bois|de boire|prend) (?:de |du |un |une |des |le |la )(?:la |l')?(?:eau de )?(?:javel|deboucheur|destop|antigel|acide|produit|lessive|pile|piece|detergent|white spirit|flacon)|melange (?:\w+ ){0,2}(?:alcool|xanax|medic\w+)",
    r"empoisonn\w+|intoxication|monoxyde|surdose|overdose|trop de drogue|(?:dix|\d+) fois la dose|convuls\w+|electrocut\w+|(?:se|me) noi[et]\w*|noyade|champignons? (?:ramass|venen)\w*|vipere|bave(?: a la bouche| d'un)?|yeux (?:retournes|revulses)|tremble de partout",
    rf"{_QUELQU_UN}(?: [a-z']+){{0,4}} (?:est|et|devient|tout|toute) (?:tout |toute )?(?:bleue?|violette?|violet|molle|inerte|raide|cyanose\w*|jaune et|grise)|levres? (?:\w+ ){{0,2}}?(?:bleues?|violettes?)|nuque raide|taches violettes",
    r"(?:gorge|langue|visage|levres?) (?:[a-z']+ ){0,4}?(?:se ferme|gonfl|enfl|double de volume)\w*|gonflement de la gorge|gonfle\w* (?:de partout|du visage|de la gorge)|(?:40|41|42)(?:[.,]\d)?(?: ?°| degres)? de fievre|choc anaphylactique|allergi\w+ grave",
    r"(?:ouvert|ouvrir|coup\w+|tranch\w+|taill\w+) (?:avec la tronconneuse|les veines|la gorge|les? poignets?|une artere|profond\w*|un doigt)|doigts? (?:\w+ )?(?:par terre|coupes?)|tronconneuse|perdu les eaux|tete du bebe|bebe (?:qui )?arrive",
    r"contractions? (?:sont |toutes|et)|accouche (?:dans|seule|la|maintenant)|accouche seule|accouchement imminent|enceinte (?:\w+ ){0,4}?(?:saigne|sang|contractions)|femme accouche|bebe ne pleure pas|(?:jambes?|mains?) (?:\w+ ){0,2}?(?:lachent|paralysees?|noirs?)",
    r"(?:envoyez|appelez|appelle|appeler|prevenez|faites venir|il (?:me )?faut|besoin d[e'u]|voudrais) ?(?:moi |vite |d'urgence )?(?:une |le |les |un |l'|la )?(?:ambulance|samu|pompiers|secours|15|112|police|quelqu'un je)(?! (?:pour aller|agree|convention))|les secours vite|call an ambulance|ambulancia",
    r"^\W*(?:vite |svp )?(?:au secours|a l'aide)(?: (?:vite|svp|aidez moi))?\W*$|urgence (?:vitale|absolue)|pronostic vital|entre la vie et la mort|(?:va|vais|vas|est en train de|suis en train de|entrain de) (?:y passer|mourir|mourire|crever|claquer|y rester)|dying",
    r"hypoglycemie|(?:sans|plus d'|pas d'|arrete mon|arrete son|donner l') ?insuline|tomber dans le coma|coma (?:diabetique|ethylique)|(?:homme|monsieur|dame|enfant) (?:vient de )?(?:s'effondre|tombee? (?:dans|par)|blesse)|blesse (?:coince|a la tete|grave)|coincee?s? (?:au|dans|sous)",
    r"je masse|en arret cardiaque|(?:fait|faire|etre|est|d'une) une? attaque(?! de panique| contre)|le feu (?:chez|dans|a (?:la|ma)|a l'immeuble)|incendie (?:chez|dans)|fumee partout|detecteur de (?:gaz|fumee)|huile bouillante|brulee? (?:au visage|vif)|acide dans les yeux|tombee? (?:du (?:premier|deuxieme|toit|balcon)|dans le|de l'echelle)|bloquee? au sol|peux pas (?:me relever|bouger)|pouls est",
)
CORPS_INCERTAIN = _un_de(
    r"vois? (?:double|trouble|flou|des points noirs)|vue (?:se |qui se )?(?:brouille|trouble)|palpitations?|mal (?:au|o) (?:coeur|bra\w?)",
    r"(?:39|40)(?:[.,]\d)?(?: de fievre)?|accoucher|(?:visage|yeux|joue) (?:\w+ ){0,4}?(?:deforme|enorme|gonfle\w*|fermes)|allergi\w+",
    r"(?:vais|va) tomber|tombee?(?: [a-z]+){0,3} (?:par terre|au sol|releve|relever)|vomi\w*|delire|divague|fievre|brulure\w*|saigne\w*",
    r"(?:repond|parle) (?:plus|pas)|au secours|a l'aide|tres mal a|souffr\w+ (?:atroce|horrible)\w*",
)
_AGRESSEUR = r"(?:il|elle|ils|mari|ex|compagnon|conjointe?|copain|copine|pere|papa|mere|fils|frere|beau-pere|voisin|homme|femme|petit ami|mec|aide a domicile)"
_FRAPPE = r"(?:frapp|frap|bat|tap|tabass|cogn|etrangl|viol|sequestr|maltrait|poignard|casse le|casse la|attaqu)(?:e|er|ee|ent|s|t|tent|ait|u|ue)?"
VIOLENCE = _un_de(
    rf"{_AGRESSEUR} (?:[a-z]+ )?(?:me|nous|la|le|l'|m'|lui|ma|son|sa|les|mon|ma) ?(?:a |ont )?(?:enfants? |femme |mere |bras |maman |grand-mere )?{_FRAPPE}",
    rf"{_AGRESSEUR} (?:frappe|tape|bat|cogne) (?:ma|mon|son|sa|les|maman|le|mes|la|notre|nos) ?(?:\w+)?|me taper|il (?:va )?(?:me |nous )?(?:finir|taper)|(?:mari|conjoint|compagnon|pere|ex|fils) est (?:tres )?violente?",
    r"(?:m'a|l'a|ma|nous a|m'ont|l'ont|s'est fait|me suis faite?|d'etre|de m'|vient de m') ?(?:encore |deja )?(?:frapp|batt|tabass|etrangl|viol|sequestr|poignard|cogn)(?:ee?|ue?|er)s?|(?:agress\w+) (?:sexuel\w*|au couteau|a l'arme|dans la rue)|femme battue|suis (?:sequestree?|battue)",
    r"menac\w+ (?:\w+ )?(?:de mort|avec (?:un|une|son)|de (?:me|nous|la) (?:tuer|frapper|buter|bruler)|tout le monde)|menaces? de mort|(?:va|veut|allait|vont) (?:me|nous|la|le) (?:tuer|buter|frapper|finir|taper)",
    r"victime de violences? la|peur pour (?:ma|sa|notre) vie|coups? de couteau|(?:est|sont|suis|sommes|sens|enfants?) en danger|danger (?:de mort|immediat)|enfermee?s?(?: \w+){0,3} (?:clef|cle|frappe|m'empeche|fusil)|m'empeche de sortir|pris mes cles",
    r"(?:vais|envie de|capable de|pourrais) (?:\w+ )?(?:les|le|la|vous|en|tous|quelqu'un|un|une|mon|ma) ?(?:\w+ )?(?:tuer|buter|crever|flinguer|egorger|planter|massacrer)|je (?:le|la|les) (?:plante|bute|creve)|(?:vais|envie de) (?:tuer|buter|flinguer|egorger|tout bruler)",
    r"avec (?:un |mon |une |le )(?:fusil|couteau|arme|hache|bidon|flingue|pistolet)|(?:a|ai|est|la) un couteau|(?:mec|homme|type) armee?|arme dans|(?:foutre|mettre) le feu|tout (?:faire )?(?:sauter|peter|bruler)|un carnage|un massacre|defonce\w* la porte|casse ma porte|il tire|tirer dessus",
    r"touche la nuit|attouchements?|brulures? de cigarette|enfant (?:est )?maltraite|entends? (?:des cris|hurler|crier)|secoue (?:par|son)|attachee? sans manger",
)

PASSE = re.compile(
    r"\bil y a (?:\S+ ){0,3}?(?:mois|ans?|annees?|semaines?)|l'an(?:nee)? (?:dernier|derniere|passee?)|(?:en|depuis) (?:19|20)\d\d"
    r"|\b(?:apres|suite a|suite au|depuis|lors d[e'u]|victime d[e'u]) ?(?:l'(?=[a-z])|(?:mon|son|un|une|ma|sa|des|cet|cette|le|la)(?![a-z]))(?! (?:je|il|elle))"
    r"|\b(?:antecedents?|anciens?|ancienne|a l'epoque|avait|avais|etait|autrefois|mois passe|jadis|quitte|fui|sequelles?|reeducation|consulte\w*|hospitalise\w*)"
    r"|\b(?:en|depuis|fin|debut) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
)
ADMINISTRATIF = re.compile(
    r"\b(?:rembours\w*|ald|indemnites?|ij|arret (?:de travail|maladie)|en arret|factures?|dossier|prise? en charge|transport|bons? de"
    r"|prescription|attestation|droits|cpam|caisse|secu|securite sociale|mutuelle|appareil|ppc|apnee|expertise|medecin conseil|franchise"
    r"|accident du travail|declar\w+|formulaire|pension|invalidite|reclam\w*|refus\w*|justificatif|certificat|capital deces|obseques|forfait"
    r"|mediateur|mediation|rendez-vous|consultation|generaliste|employeur|papiers|carte vitale|moteur|demarrage|ordinateur|clavier|serie|film"
    r"|saison|jeu|concert|recette|match|verbalement|lettre)(?![a-z])"
)
MAINTENANT = re.compile(
    r"\b(?:la maintenant|maintenant|en ce moment|tout de suite|vite|aidez|aide moi|en train|entrain|urgent|la(?=\W*$)|je fais quoi|que faire|quoi faire"
    r"|n'arrete pas|ce soir|cette nuit|tout a l'heure|a l'instant|d'un coup|soudain|vient de|viens de|la je|la il|la elle"
    r"|depuis (?:ce matin|tout a l'heure|une heure|\d+ ?(?:min\w*|h)|\w+ minutes|hier soir|cette nuit|hier))(?![a-z])"
)
