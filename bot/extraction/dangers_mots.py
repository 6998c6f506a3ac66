"""Words of danger to life, said or half said, over folded text; and the idioms that only sound like it."""

import re

from bot.extraction.formules import un_de as _un_de

_QUI_ECRIT = r"(?:mon|ma|mes|notre|une?|la|le) (?:[a-z-]+ )?[a-z-]+"
QUI_ECRIT_POUR_MOI = (
    rf"{_QUI_ECRIT} qui (?:tape(?:nt)?|ecri(?:t|vent))(?! (?:sur |moi|ma |mon |les |la |sa |son |encore|tous|toujours))"
    rf"|{_QUI_ECRIT} (?:tape(?:nt)?|ecri(?:t|vent))(?= (?:a ma place|pour (?:moi|nous)|(?:au|sur le|sur son|sur mon) (?:clavier|ordi\w*|tel\w*|portable)|(?:le|les|ce|mes) messages?|ce que je)(?![a-z]))"
)
# Ways of speaking, denials, and matters that only sound alike: taken out before anything else is looked for.
IMAGES = _un_de(
    r"(?:morte?s?|meurs?|meurt|mourir|creve|crever|mourais) (?:de |d')(?:rire|faim|soif|froid|chaud|chaleur|ennui"
    r"|honte|peur|trouille|fatigue|impatience|curiosite|envie|inquietude|sommeil|jalousie)",
    r"(?:ca|cela|vous|tu) (?:me |nous )?tue(?:nt|z)?|(?:me|se|nous) tue(?:r|nt)? (?:a|au|d'|de|la sante|les yeux)",
    # somebody who writes for the person: "c'est ma petite fille qui tape"
    QUI_ECRIT_POUR_MOI,
    r"a force(?= d[e'])",
    r"langue des signes|tuer le temps|a (?:en )?mourir|c'est la mort|mortel|mdr+|coeur net|(?:lien|site|ordi\w*|telephone"
    r"|ameli) est mort",
    r"en finir (?:\w+ ){0,3}?avec(?! la vie| ma vie| cette vie| mes jours| tout)|pour en finir|qu'on en finisse|en finir (?:vite"
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
    r"pas (?:d'idees? (?:noires?|suicidaires?)|en danger|une urgence|d'urgence|besoin d[eu] (?:samu|secours"
    r"|pompiers))",
    r"plutot (?:mourir|crever) que (?:d[e']|rappel|remplir|attendre|payer)\w*|(?:personne n'|\bnon,? personne (?:n )?)est en danger"
    r"|prevention du suicide|suicide assiste|disparaitre sous|secours catholique|secours populaire",
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

_SE = r"(?:me|se|m'|s'|nous) ?"
_SE_TUER = (
    rf"(?:{_SE}(?:tuer?|suicid\w+|pendre|pends|pend|noyer|noie|flingue\w?|jete\w?|jette\w?|foutre (?:en l'air|sous)"
    r"|bute\w?|butte\w?|supprimer|taill(?:er|ad\w+)|mutiler?|scarifi\w+|defenestr\w+|immole\w?|balancer"
    r"|donner la mort|tirer une balle|mettre une balle|ouvrir les? \w+|faire du mal|laisser mourir|laisser partir)"
    r"|mourir|mourire|mouri|mourrir|crever|en finir|sauter|disparaitre|passer a l'acte|avaler (?:tous|toutes|toute"
    r"|une boite|mes|plein)|m'endormir pour)"
)
_VOULOIR = (
    r"(?:veux|veu|vais|ve|veut|voudrais|voudrait|voulait|aimerais|envies?(?: d[e']| 2)?|pense(?:r)? (?:serieusement "
    r"|souvent |plus qu'|sans arret )?a|songe(?:r)? (?:serieusement )?a|prefere(?:rais)?|decidee?d? ?d[e']"
    r"|faut que je|j'hesite a|idees? d[e']|capable d[e']|pousse\w* a|reste (?:plus )?qu'a|(?:plus|n'ai) qu'a"
    r"|finir par|prete? a|parle(?:nt)? d[e']|menace d[e']|(?:il|elle|mari|femme|fils|fille|mere|pere) va|compte"
    r"|autant|plutot|a part)"
)
_ADIEUX = (
    r"(?:(?:lettres?|mots?) (?:\w+ ){0,2}?(?:sont |est )?(?:ecrit|prete|posee|faite|cachetee)e?s?|(?:lettres?|mots?) (?:d'adieu|pour (?:mes|ma|mon) \w+|a (?:mes|ma|mon) \w+)"
    r"|(?:ecrit|dit (?:au revoir|adieu)|telephone|dit) (?:a|aux|pour) (?:mes|ma|mon) (?:enfants|proches|famille|fils|fille|mere|parents|amis|femme|mari)"
    r"|affaires (?:sont )?(?:rangees|pretes|en ordre|reglees)|range mes affaires|(?:donne|confie|case) (?:mon|mes|ma) (?:chats?|chiens?|chatte|chienne))"
)
_DERNIER_SOIR = (
    r"(?:ce soir|cette nuit|demain|bientot|apres)[ ,]+(?:je (?:pars|m'en vais|disparais)|(?:c'est|tout est|ce sera|ca sera|tout sera|ca va etre|j'en aurai|je serai)"
    r" (?:enfin |deja )?(?:fini|termine|la fin|parti)e?)(?! (?:en |a |au |chez |pour |avec |le |la |les |de |du |cette |ce ))(?![a-z])"
)
MORT = _un_de(
    rf"{_VOULOIR} ?(?:[a-z']+ ){{0,2}}?{_SE_TUER}",
    r"je (?:vais )?(?:me (?:tue|pends|flingue|bute|jet(?:te|er) (?:par|sous|du|dans)|tire une balle|taillade|scarifie"
    r"|mutile|suicide)|saute)",
    r"(?:mets?|mettre|mettra[it]*|mettrais|mis) fin a (?:mes|ses|ma|sa|tout|cette) (?:jours?|vie|souffrances?|ca)",
    r"(?:se|me|m') ?(?:mutil|scarifi|taillad)\w+|me (?:coupe|couper) (?:les? (?:bras|veines?|cuisses)|pour)"
    r"|envie de me couper|me fais du mal",
    r"(?:medicaments?|medocs?|cachets?|comprimes?|pilules?|somniferes?|boites?)[^.!?\n]{0,25} (?:vais|veux|va|veut) (?:tout"
    r"|tous|toutes) (?:les )?(?:prendre|avaler)",
    # no wish to live
    r"(?:veux|veu|voudrais|veut|peux|supporte|ai|a|peut|trouve|g)? ?(?:vraiment |meme )?plus (?:l'|la |le |aucune "
    r"|de )?(?:envie d[e'] ?|force d[e'] ?|courage d[e'] ?|gout a |raison d[e'] ?)?(?:vivre|etre (?:la(?! (?:bas"
    r"|pour))|en vie|un fardeau|un poids)|detre en vie|exister|me reveiller|cette vie|etre de ce monde|en vie)",
    r"(?:plus|aucune|pas) (?:envie|la force|le courage|aucune raison|de raison|raison|gout|le gout) (?:de |a |d'"
    r"|pour )(?:vivre|la vie|continuer a vivre|rester)",
    r"(?:peu[xt]? plus|marre|ras le bol|fatiguee?|lasse?) d[e'] ?(?:vivre|la vie|cette vie|exister)|pas (?:de"
    r"|que) vivre|merite pas (?:de vivre|la vie)",
    r"(?:pourquoi|a quoi (?:bon|ca sert|sert)) (?:je |de |que je )?(?:continuer?|vivre|rester|me lever)(?! (?:la|ma"
    r"|cette|les|a) ?(?:procedure|demarche|reclam\w*|payer|vous|y|me battre|cotis\w*|ecrire|appeler|attendre"
    r"|demander|demande))",
    r"(?:la |ma )?vie (?:n'a |ne vaut |a |vaut |ne m'interesse |m'interesse |n'est )plus(?: de sens| rien| la peine"
    r"| le coup| d'interet)?|vie (?:c'est |est )finie?",
    r"(?:plus )?rien (?:ni personne )?ne me retient|personne (?:ne )?(?:me )?(?:retiendra|regrettera|pleurera"
    r"|manquera)|rester sur cette terre|jamais etre ne",
    # half said
    r"plus un (?:probleme|pb|poids|fardeau|souci|boulet) pour (?:personne|eux|vous|ma|mes|tout)|(?:ne )?manquer(?:ai|ais|a|ait) a personne"
    r"|plus (?:de |le )?gout a rien|plus a (?:vous )?(?:occuper|soucier) de moi|(?:aider|provoquer|appeler) (?:un peu )?la mort|n'attends? (?:plus )?que la mort",
    r"mieux (?:sans moi|morte?|si (?:je n'etais|j'etais|je mourais|je suis) ?(?:plus la|morte?)?)|(?:la )?(?:mort"
    r"|mourir|crever) (?:a cette vie|serait mieux|vaudrait mieux|vaut mieux)",
    r"(?:vaudrait|vaut) mieux (?:que je (?:meure|creve|disparaisse)|mourir|crever|etre morte?)|mieux (?:vaut"
    r"|vaudrait) mourir|prefere la mort",
    r"(?:serai|suis|serais|seras|sera) (?:bientot |deja |plus |enfin )*(?:morte?|plus la|de ce monde|partie? la-haut"
    r"|partie? pour|plus en vie|tranquille pour toujours)(?! (?:pour|de|avant|quand)\b)",
    r"serai(?:s)? (?:\w+ )?plus la(?! (?:pour|quand|lundi|mardi|avant))|si je (?:mourais|meurs|disparaissais|sautais"
    r"|creve)|quand je (?:serai|serais) (?:morte?|plus la|partie)|n'etais plus la|plus (?:jamais )?(?:de moi demain"
    r"|parler de moi)|retrouvera (?:morte?|pendue?)",
    r"adieu (?:a tous|tout le monde|(?:mes|les) (?:enfants|amis|proches|amours)|monde|la vie|dites)|(?:lettre"
    r"|message|mot) d'adieu|je vous dis adieu|,? adieu$|(?:dire|dit) (?:au revoir|adieu) (?:a mes|pour|a ma|a tous)",
    r"dites? a (?:mes|ma|mon) \w+ que je (?:les|l'|le|la) ?aime|c'est mon dernier message|pardon a tous|(?:pour"
    r"|a) (?:toujours|jamais) bisous|tire ma reverence",
    r"(?:partir|pars|m'en (?:vais|aller)|lache prise|reposer?|dormir|s'arrete) (?:\w+ )?pour (?:toujours|de bon"
    r"|l'eternite)|sommeil eternel|rejoindre (?:mon|ma|mes|au) \w+(?: au ciel| la-haut)?(?= ?(?:$|[.,;!?]))"
    r"|partie? la-haut",
    r"(?:tout|ce) (?:sera|est|c'est|serait) (?:bientot )?(?:fini|termine|finis) pour moi|fini(?:s|e)? (?:pour"
    r"|pr) moi(?!,? bonne)|ne plus exister|(?:plus|pas) exister|me reveiller(?: jamais| demain)? ?(?:plus)?$"
    r"|ne (?:plus|pas|jamais) me reveiller",
    r"(?:poids|fardeau) pour (?:ma famille|les miens|tout le monde|mes \w+|eux|tous)|(?:soulages?|debarrasses?"
    r"|plus heureu\w+) (?:\w+ )?(?:de moi|si je|sans moi)|(?:de trop|ma place) sur (?:cette )?terre",
    r"(?:vais|va|peur d[e']|risque d[e']|envie d[e']|capable d[e']) ?(?:faire|commettre) (?:une )?(?:betise"
    r"|connerie)|l'irreparable|peur de ce que je (?:pourrais|peux|suis capable)|(?:pense|penser) au pire"
    r"|(?:grande )?detresse (?:psycho\w+|morale)|suis en detresse(?! financ| econom| admin)",
    r"(?:la|une|ma) corde(?! au cou) (?:est|dans|a|au|pour)|(?:j'ai|sorti|achete|prepare|pris|avec) (?:la|une"
    r"|ma) corde(?! au cou)|(?:j'ai|sorti|pris|prendre|prends|charge|avec|pose|son|mon|le) (?:la |une |ma |mon |le "
    r"|un |son )?(?:fusil|pistolet|flingue|revolver|carabine)",
    r"(?:rasoir|lame|couteau|cachets|medicaments|somniferes|boites?) (?:\w+ )?(?:devant moi|a cote de moi"
    r"|dans la main|sous la main|en main|sur la table)|(?:rebord|bord) (?:de la fenetre|du toit|du balcon|du pont"
    r"|d'un pont|du vide)|sur le pont et|au bord du vide",
    r"(?:ouvert|ouvrir|laisse(?:r)?) le gaz|bidon d'essence|de l'essence et un briquet|asperg\w+ d'essence"
    r"|m'immole\w*|(?:essence) .{0,20}(?:briquet|allumette)|contre moi-meme",
    r"(?:entends|entend|entendre) des voix|voix (?:qui |elles )?me disent|(?:mal|secouer?) a? ?(?:mon|le|un) bebe"
    r"|jeter (?:mon|le) bebe|oreiller sur (?:le visage|mon bebe)|bebe est secoue",
    r"(?:idees?|pensees?|envies?) (?:tres )?(?:noires?|suicidaires?|de mort|morbides)|(?:pens|song|pouss"
    r"|reflech)\w* au suicide",
    # a farewell: all is written, put in order, and tonight it is over
    rf"{_ADIEUX}[^.!?\n]{{0,60}}{_DERNIER_SOIR}|{_DERNIER_SOIR}[^.!?\n]{{0,60}}{_ADIEUX}",
    r"(?:plus|pas) la force[^.!?\n]{0,40}a quoi (?:bon|ca sert)(?=\W*$)|a quoi (?:bon|ca sert)[^.!?\n]{0,20}(?:plus|pas) (?:envie|la force)(?=\W*$)",
    r"(?:end my life|hurt myself|take my own life|not breathing|can't breathe|bleeding (?:a lot|out|badly)|chest pain|having a stroke|(?:husband|boyfriend|partner|father) (?:hits?|beats?|is hitting|is beating) me)",
    r"(?:kill myself|want to die|suicide myself|me quiero morir|quiero morir|morire)",
)
# A wish to die that is said outright: no other word of the message, and no probability, makes it a figure of speech.
# "Je vais mourir" and "me noyer dans les papiers" are none, and "en finir avec" is one of life alone.
_SANS_DETOUR = (
    r"(?:(?:me|m'|se|s') ?(?:tuer?(?! (?:a|au|d')\b)|suicid\w*|pendre|flinguer?|donner la mort|tirer une balle|ouvrir les veines"
    r"|foutre en l'air)|d?en finir(?! (?:[a-z]+ ){0,6}?avec(?! (?:la|ma|cette|sa) vie| mes jours)))"
)
_MOURIR = r"(?:mourr?ire?|crever)(?! (?:plutot )?qu)"
_SANS_MOI = (
    r"(?:sans moi(?! (?:a|pour|dans|sur|de)\b)|si (?:je n'|je ne |je |j')(?:(?:etais|serais) (?:plus|pas) (?:la|de ce monde|en vie)|(?:existais|vivais) (?:plus|pas))"
    r"|si je (?:disparaissais|mourais))(?! (?:pour|quand|dans|en|a|avec|malade|oblige|assure|bloque)[a-z]*\b)"
)
REJOINDRE_UN_MORT = _un_de(
    r"(?:envie|veux|vais|voudrais|aimerais|pense|songe|partir|hate)(?: [a-z']+){0,2}? (?:le|la|les|l') ?(?:rejoindre|suivre|retrouver)|partir avec (?:lui|elle|eux)"
)
"""A wish to die, beside a death that is told."""
SUICIDE_DIT = _un_de(
    # "it would be simpler if I were no longer there"
    rf"(?:serait|seraient|sera|iraient?|irait|vivraient|est) (?:[a-z]+ ){{0,2}}?(?:mieux|plus (?:simple|facile|leger|tranquille|heureu[a-z]+)s?|soulagee?s?|bien) (?:[a-z]+ ){{0,5}}?{_SANS_MOI}",
    rf"envi(?:e|es)? (?:d[e']? ?|2 )?(?:{_SANS_DETOUR}|{_MOURIR})",
    rf"(?:je|j'|il|elle|fils|fille|mari|femme|mere|pere|frere|soeur) ?(?:ve(?:ux|ut|u)?|voudrais|voudrait|aimerais|aimerait|prefere\w*)"
    rf" ?(?:vraiment |juste |simplement |que )?(?:{_SANS_DETOUR}|{_MOURIR})",
    rf"(?:je (?:vais|compte|pense(?: serieusement| souvent)? a|songe a)|(?:il|elle|fils|fille|mari|femme|mere|pere) (?:va|menace d[e']) ?(?=s))"
    rf" ?{_SANS_DETOUR}",
    r"je me (?:suicide|pends)",
    r"(?:mets?|mettre|mettra[it]*|mettrais) fin a (?:mes|ses) jours|(?:mets?|mettre) fin a (?:ma|sa) vie",
    r"plus (?:du tout |aucune )?envie d[e'] ?vivre|(?:veux|veut|voudrais) (?:vraiment )?plus (?:vivre|etre en vie)(?! (?:ici|dans|avec|chez))",
    r"(?:idees?|pensees?|envies?) suicidaires",
)
MORT_NOMMEE = _un_de(
    r"violences? (?:conjugales?|domestiques?|familiales?|sexuelles?)|suicid\w*|automutil\w+|tentative de suicide"
    r"|3114",
)

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
PASSE = re.compile(
    r"\bil y a (?:\S+ ){0,3}?(?:mois|ans?|annees?|semaines?)|l'an(?:nee)? (?:dernier|derniere|passee?)|(?:en"
    r"|depuis) (?:19|20)\d\d|\b(?:apres|suite a|suite au|depuis|lors d[e'u]|victime d[e'u]) ?(?:l'(?=[a-z])|(?:mon"
    r"|son|un|une|ma|sa|des|cet|cette|le|la)(?![a-z]))(?! (?:je|il|elle))|\b(?:antecedents?|anciens?|ancienne"
    r"|a l'epoque|avait|avais|etait|autrefois|mois passe|jadis|quitte|fui|sequelles?|reeducation|consulte\w*"
    r"|hospitalise\w*)|\b(?:en|depuis|fin|debut) (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre"
    r"|octobre|novembre|decembre)"
)
ADMINISTRATIF = re.compile(
    r"\b(?:rembours\w*|ald|indemnites?|ij|arret (?:de travail|maladie)|en arret|factures?|dossier|prise? en charge"
    r"|transport|bons? de|prescription|attestation|droits|cpam|caisse|secu|securite sociale|mutuelle|appareil|ppc"
    r"|apnee|expertise|medecin conseil|franchise|accident du travail|declar\w+|formulaire|pension|invalidite"
    r"|reclam\w*|refus\w*(?! d[e'] ?(?:me |m'|nous |la |le |l'|les )?(?:re)?(?:voir|prendre|recevoir|soigner|examiner|ausculter|deplacer|venir|repondre|ouvrir))|justificatif|certificat|capital deces|obseques|forfait|mediateur|mediation|rendez-vous"
    r"|consultation|generaliste|employeur|papiers|carte vitale|moteur|demarrage|ordinateur|clavier|serie|film|saison"
    r"|jeu|concert|recette|match|verbalement|lettre)(?![a-z])"
)
# Matters of papers and money that borrow a word of danger: they only unsay the engine's guess, never words that are plain.
PAPIERS = _un_de(
    r"(?:re|de)?coup(?:e|es|ee|ees|ent|er|ait|aient) (?:\w+ ){0,2}?(?:c2s|css|cmu|ame|droits?|vivres|mutuelle|secu|complementaire|couverture|indemnites?|ijs?"
    r"|allocations?|paiements?|versements?|remboursements?|pension|aides?|prestations?|prise en charge|salaire|ressources|revenus|parole|ligne"
    r"|telephone|electricite|courant|eau|internet)",
    # what is lost or lacks: no medicine, nobody
    r"boites? (?:a |aux )?(?:e-?mails?|mels?|mails?|lettres?|postales?|vocales?|de reception|gmail|courriels?)",
    r"(?:perd\w*|oubli\w*|egar\w*|retrouv\w*) (?:[a-z]+ ){0,2}?(?:codes?|numeros?|mots? de passe|dossiers?|papiers?|cartes?|courriers?|lettres?|liens?|identifiants?|recepisses?|mails?)",
    r"peur (?:de |d')(?:la |le |l'|vous |tout |me |les )?(?:perdre|rater|oublier|louper|tromper|deranger)",
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
    r"|plus (?:un (?:probleme|pb|poids)|envie|gout|la)|s'arrete|sarete|definitiv\w*|pour de bon|craque\w*|detresse|debarrass\w*|occuper de moi|regrett\w*|je pars|(?:la )?ou je (?:vais|pars)|plus besoin|rejoin\w*|sans moi"
    # calls for help
    r"|secours|au secours|samu|pompiers?|ambulance|urgences?|urgent|vite|aide[rz]?|aide moi|aidez|sauve\w*|appele[rz] (?:le|les|quelqu)|seule? (?:chez|a la|maison)|hopital"
    r")(?![a-z])"
)
"""A word of danger, however doubtful: without any, the label of a message alone is no emergency."""
