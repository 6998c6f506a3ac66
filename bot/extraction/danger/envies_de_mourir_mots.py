"""Words of the wish to die, said or half said, over folded text."""

from bot.extraction.langue.formules import un_de as _un_de

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
_QUI_RESTE = (
    r"(?:mon|ma|mes|les) (?:chats?|chiens?|chatte|chienne|animaux|enfants?|petits?|fils|filles?|mere|pere|parents|bebe)"
)
_TOUT_EST_PRET = r"(?:en ordre|(?:papiers|affaires) (?:sont )?(?:ranges|rangees|prets|pretes|tries|triees)|sur la table|(?:tout|c'est) (?:est )?(?:pret|regle|range)e?s?|je vous laisse|adieu)"
_CONFIE = rf"(?:occupe[rz]?[- ]vous (?:bien )?de|prene[rz] (?:bien )?soin de|veille[rz] (?:bien )?sur|je (?:vous )?confie) {_QUI_RESTE}"
_DECIDE = r"(?:ma |la )?decision (?:est|etait) (?:deja |bien )?prise"
_DIT_ADIEU = r"(?:dire|dis) (?:juste )?(?:au revoir|adieu)"
_LA_OU_SONT_LES_MORTS = r"(?:au cimetiere|au ciel|la[- ]haut|dans (?:la|sa|leur) tombe|sous (?:la )?terre)"
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
    r"(?:derangerai|embeterai|generai|ennuierai|encombrerai|peserai)(?: bientot)? plus (?:personne|sur personne|mes enfants|ma famille|les autres)|"
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
    r"(?:vais|va|veux|pourrais|finir par|peur d[e']|risque d[e']|envie d[e']|capable d[e']) ?(?:finir par )?(?:faire|commettre) (?:une |des |la |un )?(?:grosse |grave )?"
    r"(?:betises?|conneries?|malheur|geste (?:fou|desespere))(?! (?:en|dans|sur|avec|au|quand)(?![a-z]))"
    r"|je (?:ferais?|commettrais?|finirais? par faire) (?:une |un )(?:betise|connerie|malheur)|l'irreparable|peur de ce que je (?:pourrais|peux|suis capable)|(?:pense|penser) au pire"
    r"|(?:grande )?detresse (?:psycho\w+|morale)|suis en detresse(?! financ| econom| admin)",
    r"(?:la|une|ma) corde(?! au cou) (?:est|dans|a|au|pour)|(?:j'ai|sorti|achete|prepare|pris|avec) (?:la|une"
    r"|ma) corde(?! au cou)|(?:j'ai|sorti|pris|prendre|prends|charge|avec|pose|son|mon|le) (?:la |une |ma |mon |le "
    r"|un |son )?(?:fusil|pistolet|flingue|revolver|carabine)",
    r"(?:rasoir|lame|couteau|cachets|medicaments|somniferes|boites?) (?:\w+ )?(?:devant moi|a cote de moi"
    r"|dans la main|sous la main|en main|sur la table)|(?:rebord|bord) (?:de la fenetre|du toit|du balcon|du pont"
    r"|d'un pont|du vide)|sur le pont et|au bord du vide"
    r"|(?:je suis|suis|assise?|debout|la|il est|elle est) (?:[a-z]+ ){0,2}?(?:au|sur le) (?:re)?bord (?:du quai|de la voie|des rails|de la falaise)|(?:suis|assise?|debout|allongee?|couchee?) (?:[a-z]+ )?sur (?:les rails|la voie ferree|le parapet)",
    r"(?:ouvert|ouvrir|laisse(?:r)?) le gaz|bidon d'essence|de l'essence et un briquet|asperg\w+ d'essence"
    r"|m'immole\w*|(?:essence) .{0,20}(?:briquet|allumette)|contre moi-meme",
    r"(?:entends|entend|entendre) des voix|voix (?:qui |elles )?me disent|(?:mal|secouer?) a? ?(?:mon|le|un) bebe"
    r"|jeter (?:mon|le) bebe|oreiller sur (?:le visage|mon bebe)|bebe est secoue",
    r"(?:idees?|pensees?|envies?) (?:tres )?(?:noires?|suicidaires?|de mort|morbides)|(?:pens|song|pouss"
    r"|reflech)\w* au suicide",
    r"(?:fai[st]|faire|dit|dire) (?:tous )?mes adieux(?! (?:a|au|aux|a la) (?!(?:tou[st]|mes (?:enfants|proches|parents)|ma (?:famille|femme|mere|soeur)|mon (?:mari|frere|pere))\b))|(?:tout|c'est)(?: est)? (?:pret|regle|range|en ordre) pour (?:apres(?! (?:l'|le|la|les|mon|ma|mes) )(?: moi)?|mon (?:grand )?depart|quand je (?:ne )?serai)(?![a-z])",
    # a farewell: all is written, put in order, and tonight it is over
    rf"{_ADIEUX}[^.!?\n]{{0,60}}{_DERNIER_SOIR}|{_DERNIER_SOIR}[^.!?\n]{{0,60}}{_ADIEUX}",
    rf"{_DIT_ADIEU}[^.!?\n]{{0,60}}{_DECIDE}|{_DECIDE}[^.!?\n]{{0,60}}{_DIT_ADIEU}",
    rf"{_TOUT_EST_PRET}[^.!?\n]{{0,60}}{_CONFIE}|{_CONFIE}[^.!?\n]{{0,60}}{_TOUT_EST_PRET}",
    rf"(?:veu[xt]|voulait|envie d[e']|voudrait?s?|va|vais|aimerait?s?|parle d[e']|hate d[e']) ?(?:aller |bientot |juste )*(?:rejoindre (?:[a-z']+ ){{1,3}}|(?:retrouver|suivre) (?:papa|maman|mamie|papi|(?:mon|ma|son|sa) [a-z]+) ){_LA_OU_SONT_LES_MORTS}",
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
    rf"|(?:tente|essaye|rate)e?r? (?:de |d')?{_SANS_DETOUR}"
    r"|3114",
)
AVEC_LA_DETRESSE = _un_de(
    r"plus (?:d'issue|(?:d'|aucun )espoir|la force|envie de rien|personne)|aucune issue|(?:tout|c'est) est pret|je vais (?:le )?recommencer|en peu[xt]? plus|a bout"
    r"|decision est prise|merci pour tout|au revoir|adieu|pardon|lettres? (?:sont |est )?(?:ecrites?|pretes?|posees?)|la corde|le pont|le quai"
)
"""What stands around a wish to die, and is a part of it."""
