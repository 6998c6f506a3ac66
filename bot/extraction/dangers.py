"""Whether words alone tell of danger to life: a wide net under the engine's label, idioms and old events taken out."""

import re

from bot.extraction.orthographe import redresser

_MALADE = (
    r"(?:infarctus|avc|crise cardiaque|arret cardiaque|attaque cardiaque|hemorragie|overdose|malaise|embolie|convulsions?"
    r"|crise d'epilepsie|crise d'asthme|choc anaphylactique|oedeme|coma)"
)
_SE_TUER = (
    r"(?:me (?:tuer|suicider|pendre|noyer|flinguer|jeter|foutre en l'air|buter|taillader|ouvrir les veines|faire du mal"
    r"|faire sauter|tirer une balle|supprimer|mutiler|scarifier|bruler|defenestrer|balancer (?:par|sous))|mourir|crever|en finir"
    r"|mettre fin a (?:mes|ma|ses|sa)|sauter (?:par|du|d'un|sous|dans le vide)|disparaitre|partir pour (?:de bon|toujours)"
    r"|avaler (?:tous |toutes |une boite|des|mes|les|toute)|tout (?:arreter|avaler)|m'endormir pour toujours|ne plus me reveiller)"
)
_VEUT = (
    r"(?:veux|vais|voudrais|vai|envie d[e']|pense (?:a|serieusement a)|songe a|decide(?:e)? d[e']|prefere(?:rais)?|faut que je|j'hesite a"
    r"|penser a|idee d[e']|risque d[e']|capable d[e']|pousse\w* a|reste (?:plus )?qu'a|plus qu'a|finir par|veut|pret a|prete a|compte|aimerais)"
)
_PRESENT = (
    # thoughts of death, said or half said
    rf"{_VEUT} ?(?:[a-z']+ ){{0,2}}?{_SE_TUER}",
    r"(?:veux|voudrais|peux|supporte|ai|a|veut|peut) ?(?:vraiment )?plus (?:envie d[e'] ?|la force d[e'] ?|le courage d[e'] ?|gout a |de raison d[e'] ?)?"
    r"(?:vivre|etre la|exister|me reveiller|continuer a vivre|la vie|etre de ce monde|me lever le matin)",
    r"plus (?:envie|la force|le courage|aucune raison|de raison) d[e'] ?(?:vivre|continuer a vivre|etre la)|n'en peux plus d[e'] (?:vivre|la vie|cette vie)|marre de (?:vivre|la vie|cette vie)",
    r"suicid(?:er|aires?|e)(?! (?:financ|econom|polit|commerc|social))|mettre fin a (?:mes|ses|ma|sa) (?:jours?|vie)|me suicide|vais me tuer|(?:je|j')(?: vais)? me (?:tue|pends|flingue|jette|tire une balle|taillade|scarifie|mutile)",
    r"mieux (?:sans moi|morte?|si je n'etais|si j'etais (?:plus la|morte?)|de (?:mourir|disparaitre|crever))|(?:morte?|mourir|crever) (?:serait|vaudrait|vaut|c'est) mieux|(?:vaudrait|vaut) mieux (?:que je (?:meure|creve|disparaisse)|mourir|crever|etre morte?)",
    r"serai (?:bientot )?plus (?:la|de ce monde)|bientot plus la pour|adieu (?:a tous|tout le monde|mes enfants|monde|la vie)|dire (?:au revoir|adieu) a (?:mes|ma|mon|tout)|lettre d'adieu|ecrit (?:ma|une) lettre d'adieu",
    r"a quoi (?:ca|cela )?(?:sert|bon)(?: de)? (?:vivre|continuer a vivre|rester en vie)|vie (?:n'a|ne vaut|a|vaut) plus (?:de sens|rien|aucun|la peine|d'interet)|idees? (?:noires?|suicidaires?|de mort)|pensees? (?:noires|suicidaires|de mort)",
    r"ne (?:plus )?me (?:reveille|reveiller) (?:plus|pas|jamais)|plus rien ne me retient|(?:je )?(?:ne )?(?:veux|souhaite) (?:pas|plus) (?:voir )?(?:me reveiller|demain)|dormir et ne (?:plus|jamais)|m'endormir et ne|passer a l'acte|tout est pret pour",
    r"(?:personne|vous) (?:ne )?me (?:manquera|regrettera|pleurera)|(?:corde|fusil|cachets|medicaments|lame|rasoir|couteau|arme|boite de [a-z]+) (?:devant moi|a cote de moi|dans la main|sous la main|pretes?|sont la|est la|sur la table)",
    # bodies
    r"respir\w* (?:plus|pas|mal|tres mal|difficilement)|(?:mal|peine|du mal|difficultes?) a respirer|(?:peux|peut|arrive|arrivent|reussi\w*) (?:plus|pas) (?:a )?(?:respirer|reprendre (?:mon|son) souffle)|manque d'air|(?:s'|t')?etouffe(?! (?:sous|par|de dettes|financ|l'affaire))|suffoqu\w+",
    rf"(?:fait|fais|font|train de faire|refait|pense faire|crois faire|croit faire|peur de faire|debut d[e']|risque) (?:un|une|d'un|d'une|l'|des) ?{_MALADE}",
    r"inconscient(?:e|es|s)?(?! (?:du|de|des|collectif))|perdu? connaissance|perd connaissance|(?:est|vient de) tombee?(?: [a-z]+){0,4} (?:repond|bouge|reagit|releve) (?:plus|pas)|(?:ne )?(?:repond|bouge|reagit) plus(?: du tout)?(?= ?(?:$|[.,!;]|et |il |elle |aidez|vite|que faire))|s'est (?:evanoui|effondre|ecroule)\w*",
    r"(?:mal|douleurs?|oppression|serre|serrement|poids|brule|point|etau) (?:[a-z]+ ){0,3}?(?:a la|dans la|au|dans le|sur la|de|la) ?(?:poitrine|thorax|coeur(?! net))|poitrine (?:qui )?(?:me )?(?:serre|brule|fait mal|ecrase)|(?:bras|jambe|visage|bouche|cote)(?: (?:gauche|droite?))?(?: [a-z']+){0,2} (?:paralys|engourdi|tordu|insensible|deforme|qui tombe)\w*",
    r"(?:bouche|visage|levre) (?:tordue?|de travers|qui (?:tombe|pend)|deformee?)|parle (?:plus )?(?:bizarrement|de travers|plus normalement)|(?:saign|perd\w* (?:beaucoup de |du |son |trop de )?sang)\w*(?! du nez)|pisse le sang|vomi\w* (?:du )?sang|crach\w* (?:du )?sang|sang partout",
    r"(?:pris|avale|ingere|bu|prend|avaler|avales|gobe) (?:trop de |tous |toutes |plein de |une boite|toute la boite|toute une boite|deux boites|des tas de|\d+ |tout un tas de )(?:[a-z]+ ){0,3}?(?:medicaments?|medocs?|cachets?|comprimes?|pilules?|somniferes?|doliprane|paracetamol|xanax|boites?|plaquettes?)|avale (?:toute )?(?:la|une|tout le|toute une) (?:boite|plaquette|flacon)|bu (?:de la |de l'|du )?(?:javel|eau de javel|deboucheur|produit|antigel|acide)|avale (?:de la |du |un |une )(?:javel|produit|pile|objet|piece|destop)|empoisonn\w+|intoxication (?:au|aux|a )",
    r"(?:bebe|nourrisson|enfant|fils|fille|petite?|mere|pere|mari|femme)(?: [a-z']+){0,4} (?:est|devient|tout|toute) (?:tout |toute )?(?:bleue?|violette?|mou|molle|inerte|raide)|convuls\w+|s'etrangle|fait une fausse route|gonfle (?:de partout|du visage|a vue)|gorge (?:qui )?(?:se ferme|gonfle|enfle)|allergi\w+ (?:grave|severe)|41 de fievre|42 de fievre|(?:se|me) noi[et]\w*|electrocut\w+|s'est (?:ouvert|coupe|taillade|tranche) (?:les veines|la gorge|le poignet|les poignets|profond\w*|une artere)|accouche(?! (?:le|en|il y a|depuis|prevu)).{0,20}(?:maintenant|toute seule|la maintenant|tout de suite)|perdu les eaux|contractions toutes",
    r"(?:vite|besoin d'|appelez|envoyez|il me faut|besoin de|appeler) ?(?:une |le |les |un |d'une )?(?:ambulance|samu|pompiers|secours)(?! (?:en|le|m'a|remb|pay|fact|prescri))|au secours|urgence vitale|pronostic vital|entre la vie et la mort|(?:va|vais|est en train de|suis en train de) (?:[a-z]+ )?mourir|(?:va|vais) y passer|en train de (?:crever|partir|s'etouffer|faire un)",
    # violence
    r"(?:me|nous|la|le) (?:frapp|batt?r?e?|bats?|tabass|cogn|etrangl|sequestr|viol(?!on|et)|menac)(?:e|ent|er|ait)?(?: [a-z]+){0,3}?(?= |[.,!;]|$)(?! (?:de (?:me|couper|radier|suspendre|resilier|poursuivre|porter|saisir|reclamer|recouvr|sanction)|d'(?:un|une|huissier|penalite|amende)|de poursuites))",
    r"(?:m'a|l'a|nous a|m'ont) (?:encore |deja )?(?:frappee?|battue?|tabassee?|etranglee?|violee?|sequestree?|poignardee?|cognee?|menacee? (?:avec|de mort|de me tuer))|va me tuer|veut me tuer|menaces? de mort|violences? conjugales?|coups? de couteau|enfermee? (?:chez moi|a clef|dans)|(?:j'ai|on a) peur pour (?:ma|sa|notre) vie|en danger(?: de mort| immediat)?(?! (?:financ|economi|de perdre))",
    r"(?:vais|je vais|j'ai envie de|capable de) (?:les |le |la |vous |en |tous les |tout )(?:tuer|buter|crever|flinguer|faire sauter|egorger|descendre)|(?:venir|viens|arrive|debarque\w*) (?:a la caisse |chez vous )?avec (?:un |mon |une )(?:fusil|couteau|arme|hache)|foutre le feu|mettre le feu|tout faire (?:sauter|peter)|un carnage|un massacre",
    r"m'immol\w+|greve de la faim|plus (?:d'insuline|de cardiaque)(?! .{0,20}rembours)|hypoglycemie(?: severe)?|crise d'(?:asthme|epilepsie)(?! .{0,15}(?:l'an|dern|en 20))",
)
_DANGER = re.compile(rf"\b(?:{'|'.join(_PRESENT)})")
