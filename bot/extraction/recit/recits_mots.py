"""Words by which a sentence tells what happened, or plainly does not: patterns over folded text."""

import re

from bot.extraction.personnes.noms_mots import UN_PARENT
from bot.extraction.reponse.reponses_mots import RENONCE_A_LA_FIN


def _entier(*passages: str) -> re.Pattern[str]:
    """A clause that is one of these and nothing else, whatever linking words begin it."""
    return re.compile(
        rf"^\W*(?:(?:et|mais|donc|alors|bon|ben|bah|oui|non|ah|ok|sinon|voila|pardon|attende[zr]|attends|desolee?) ?,? )*(?:{'|'.join(passages)})\W*$"
    )


_PARENTE = f"(?:{UN_PARENT}|enfants|parents)"
_CAISSE = (
    r"(?:c\.?p\.?a\.?m\.?|cgss|caisse(?: primaire)?(?: d'assurance maladie)?|secu|securite sociale|assurance maladie)"
)
_SALUT = (
    r"(?:bonjour|bonsoir|bjr|bsr|salut|slt|coucou|hello|merci|mrc|cordialement|svp|s'il (?:vous|te) plait|madame|monsieur"
    r"|mme|mr|m|messieurs|mesdames|d'avance|beaucoup|bien a vous|salutations?|bonne (?:journee|soiree|reception)|a vous"
    r"|au revoir|pardon|excusez[- ]moi|desolee?|voila|le mediateur|la mediatrice|mediateur|mediatrice)"
)
_AU_SUJET = r"(?:car|parce qu\w*|pcq|puisque|concernant|suite|au sujet|a propos|a cause|pour (?:un|une|mes|mon|ma|le|la|les|des))"
_EDITER = (
    r"(?:(?:r?enlev|retir|supprim|effac|remplac|corrig|modifi|rectifi|chang)(?:ez|er)|(?:enleve|retire|supprime|efface|remplace|corrige)s?"
    r"(?=[- ](?:ca|cela|le|la|les|mon|ma|mes|cette|ce)\b)|(?:r?e?mettez|r?e?mets|notez|ecrivez|inscrivez|ajoutez|rajoutez)(?!.*(?:\bqu[e']|\bk[e']| :)))"
)
"""What orders the assistant to change what it wrote; "mettez que…" tells something."""
_JE_VOUS_AI_DIT = (
    r"je (?:vous|te|t')? ?(?:l')?ai (?:deja |bien |pourtant )*(?:dit|ecrit|repete|explique|repondu) (?:que |qu')"
)
_DU_PAYS = r" (?:de la|de l'|des?|du|d'|en) ?[a-z'-]+(?:[ -](?!(?:ne|me|nous|lui|leur|refus\w+|rejet\w+|veu\w+|a|ont|va|vont|dit|disent|fait)(?![a-z'])|[a-z]+ (?:ses?|mes?|ma|mon|sa|son|leurs?|nos|notre|les?|la|l'|une?|des|plus|pas|rien|toujours)(?![a-z]))[a-z'-]+){0,3}"
"""Of what place a caisse is: its name, and no verb that begins what it does."""
_PREFERE = r"(?:prefer\w+|veu\w+|souhait\w+|voudrais|aimerais|desire)"
_DONNER = (
    r"(?:de )?(?:(?:le|la|les|l'|vous|en|y|lui|me) ?)*(?:donn|dir|dire|communiqu|fourn|repond|laiss|indiqu|precis|partag|transmet)\w*"
    r"(?! de reponse)|(?:de |d')?(?:(?:le|la|les|l'|vous|en|y|lui|me) ?)*mettre (?:mon|ma|mes|le|la)"
)
_SAVOIR = r"qu(?:e |')[^,.;]{1,40}?\b(?:soi\w+ (?:au courant|informe|prevenu)|sach|ai(?:t|ent)? (?:mon|ma|mes)\b|voi(?:t|e|ent)\b|connaiss|appren)\w*"
"""To give a datum, or have it known."""
SANS_FAIT = _entier(
    rf"(?:{_SALUT}[ ,!.]*)+",
    r"(?:aide[rz]?[- ]moi|au secours|help|(?:j'ai )?besoin d'aide|(?:vous |tu )?(?:pouvez|peux|pourriez)[- ]?(?:vous|tu)? m'aider)",
    r"(?:oui|non|ok|d'accord|exact|voila|c'est (?:ca|cela|exact|bon|tout))",
    # answers to questions of the check and of the form
    rf"(?:c'est |c |cela concerne |ca concerne |je (?:vous )?ecris )?pour (?:moi(?:[- ]meme)?|(?:mon|ma|mes|une?|notre) {_PARENTE})(?: evidemment)?",
    rf"(?:(?:je (?:suis|depends|releve)|on est|c'est|moi c'est) )?(?:bien )?(?:a |de |du |chez |affiliee? a )?(?:la |ma |le |l')?(?:{_CAISSE}|regime general)"
    rf"(?:{_DU_PAYS})?",
    r"(?:je |j')(?:ne |n')?(?:l'|les )?(?:ai|avais) (?:pas|plus) (?:sous la main|sur moi|avec moi|sous les yeux|en tete|la tout de suite)",
    # an agreement to send
    r"(?:(?:merci|oui|ok) )*(?:(?:vous|tu|on) (?:pouvez|peux|peut) (?:tout |l'|la |le )*(?:envoyer|transmettre)|envoyez|transmettez)\b.*",
    r"(?:je (?:suis d'accord|consens|confirme|valide|veux bien)|j'(?:accepte|autorise))\b.* (?:(?:soi(?:t|ent)|etre) (?:transmis|envoye|depose)|parte|envoyer|transmettre|deposer).*",
    rf"(?:(?:elle|il|ma|mon) ?(?:{_PARENTE} )?(?:en )?(?:est|etait) (?:bien |tout a fait |completement )?(?:d'accord|au courant|ok|a cote(?: de moi)?|(?:la )?(?:juste |tout pres )?(?:a|en) cote(?: de moi)?|avec moi))+(?: pour [^,;.]{{1,40}})?",
    rf"(?:(?:elle|il|ma|mon) ?(?:{_PARENTE} )?est (?:d'accord|ok) (?:elle|il) est (?:la|juste|avec|a)\b.*)",
    # how to reach whom, asked by other questions
    r"(?:je|on|ca) [^,;.]{3,40} (?:alors|donc|du coup) (?:plutot |seulement |juste )?par (?:telephone|mail|e-?mail|courriel|courrier|ecrit|sms)",
    r"(?:plutot |seulement |uniquement |juste )?par (?:telephone|mail|e-?mail|courriel|courrier|la poste|sms)(?: (?:plutot|de preference|c'est mieux|seulement|svp))?",
    r"(?:avec|sans|pas d'|pas de|aucune?) ?(?:adresse )?(?:mail|e-?mail|electronique|courriel|internet|ordinateur|portable|telephone)(?: (?:portable|fixe))?",
    r"(?:de vive voix|a l'oral|oralement|par (?:telephone|mail|e-?mail|courriel|courrier|ecrit|sms)|au telephone)",
    r"(?:je|j'|il|elle|on|ils|elles) ?(?:n'|ne )?(?:en )?(?:ai|a|ont|avons) (?:pas|plus|aucune?) (?:d'|de )?(?:adresse|mail|e-?mail|courriel|telephone"
    r"|portable|ordinateur|ordi|internet|imprimante)(?: (?:mail|e-?mail|electronique|postale|fixe|portable))*(?: (?:non plus|a elle|a lui))?",
    # what is asked of us
    r"(?:je (?:veux|voudrais|souhaite|souhaiterais)|j'aimerais) (?:bien )?(?:parler a|savoir|qu'on m'aide|de l'aide|que vous m'aidiez)\b.*",
    r"(?:je (?:veux|voudrais|souhaite|souhaiterais)|j'aimerais|on (?:veut|voudrait|aimerait|souhaite)|nous (?:voulons|voudrions|souhaitons)) (?:[a-z]+ ){0,3}?"
    rf"(?:saisir|faire (?:une|la|cette) (?:saisine|demande))\b(?!.*\b{_AU_SUJET}\b).*",
    rf"(?:(?:vous pouvez|tu peux|pouvez[- ]vous|peux[- ]tu|merci de|je vous (?:demande|prie)(?: de)?) )?(?:{_EDITER}|(?:r?envoy|transmett)(?:ez|er))\b.*",
)
"""A greeting, an answer that stands elsewhere, or a request to the assistant."""
_QUELQUES = r"(?:une?|deux|trois|quatre|\d|des|quelques|plusieurs)"
ORDRE = _entier(
    rf"(?:(?:vous pouvez|tu peux|pouvez[- ]vous|peux[- ]tu|il faut|faut|merci de|je (?:veux|voudrais)) )?{_EDITER}\b.*",
    rf"(?:(?:corrige[rz]?|modifie[rz]?|change[rz]?|reprene[rz]) )?(?:dans |pour |sur |de )?(?:le|la|l'|les|mon|ma|mes|ce|cette) ?(?:recit|texte|histoire|demande|resume|lettre|message|ligne)(?: [a-z]+){{0,2}}?[ ,:]+(?:il faut |faut |merci de )?{_EDITER}\b.*",
    rf"(?:(?:il y a|y a|j'ai|voila|voici|encore) )?{_QUELQUES} (?:autres? |petite?s? )?(?:choses?|corrections?|erreurs?|fautes?|points?|trucs?|lignes?|details?|modifications?|changements?)(?: a (?:corriger|changer|modifier|rectifier|revoir|reprendre|vous (?:dire|signaler)))",
    rf"(?:(?:il y a|y a|j'ai (?:vu|fait|trouve)) )?{_QUELQUES} (?:petite?s? )?(?:erreurs?|fautes?|coquilles?)(?: (?:dans|sur|a) (?:le|la|l'|les|mon|ma|mes) ?(?:recit|texte|resume|message|ligne|demande|nom|prenom|adresse|mail|numero|code postal|date)s?)?",
)
"""What orders to change what was written down, and nothing else."""
REMARQUE = _entier(
    r"(?:vous|tu) (?:ne |n')?(?:m'|me |l'|les |le )?(?:avez|as) (?:tout |rien |pas |bien |mal |deja |meme )*(?:lue?|compris|ecoutee?|entendu)\b.*",
    r"(?:vous|tu) (?:ne |n')?(?:me )?(?:compren\w+|lis(?:ez)?|ecoute[sz]?|repete[sz]?) (?:pas|rien|mal|plus|toujours)\b.*",
    r"(?:vous|tu) (?:ne )?repond\w* (?:pas )?(?:a (?:ma|la|mes) questions?|a cote)\b.*",
    r"(?:vous|tu) (?:me )?(?:demande[sz]|pose[sz]) (?:toujours|encore|ca|cela|quoi|trop|deux fois|la meme|des)\b.*",
    r"(?:vous|tu) (?:etes|es) (?:une? |qu'une? |des )?(?:robot|machine|ordinateur|assistant|ia)s?\b.*",
    r"(?:(?:je|j') ?(?:vous |te )?(?:l'ai |l'avais |ai )?)?deja (?:dit|ecrit|repondu|explique|donne)e?",
    rf"(?:(?:{_JE_VOUS_AI_DIT}|j'ai (?:deja |bien )*dit (?:que |qu')))?(?:(?:je|j') ?(?:n'|ne )?{_PREFERE}|autant)(?: mieux| autant| bien)*"
    rf" (?:(?:pas|plus|ne pas|ne rien|rien|eviter) {_DONNER}|(?:pas|plus) {_SAVOIR}|(?=[^,.;]*(?:\bne |\bn'| pas\b)){_SAVOIR})\b.*",
    r"je (?:vous |te )?(?:l'ai|l'avais) (?:deja |pourtant )?(?:dit|ecrit|donne|explique)e?\b.*|je (?:vous|te) (?:ai|dis|repete) (?:deja )?(?:dit|que)?\W*",
    r"j'ai deja (?:dit|repondu|explique|donne)(?: (?:ca|cela|a (?:ca|cela|cette question)))?|c'est pas ce que j'ai (?:dit|demande)\b.*",
    r"(?:re)?(?:lisez|lis)(?:[- ]moi)? (?:bien|mieux|mon|ce|ma|plus)\b.*|laisse[rz]? tomber",
    r"(?:vous|vs|tu|t) ?(?:ne |n')?(?:me |m'|l'|les |la |le )?(?:avez|as) (?:tout |encore |deja |mal |pas |bien )*(?:mise?s?|notee?s?|ecrite?s?|ajoutee?s?|rajoutee?s?|melangee?s?|invente\w*|oublie\w*)\b.*",
    r"(?:franchement |vraiment )?(?:vous|vs|tu|t) ?(?:etes|es|'es) (?:\w+ ){0,2}?(?:lente?s?|long(?:s|ue|ues)?|nulle?s?|nuls?|betes?|inutiles?|penibles?|sourde?s?|bouchee?s?|fatigante?s?|serieu\w+)\b.*",
    r"(?:vous vous|tu t'|c'est vous qui vous) ?(?:etes|es) (?:trompee?s?|plantee?s?|goure\w*)\b.*",
    r"(?:vous|tu) (?:pouvez|peux|pourriez) (?:pas )?parler\b.*|parle[rz]?(?:[- ]moi)? (?:normal\w*|francais|simple\w*|correctement|mieux|comme)\b.*",
    r"votre (?:comprehension|interpretation|reponse|resume|recapitulatif|question|formulaire|robot|assistant|machine|outil|truc)\b.*",
    r"(?:je (?:n'|ne )?(?:vous |t')?(?:l')?ai (?:pas|jamais) (?:dit|ecrit|demande)\b.*)|(?:c'est |c'etait )?(?:completement |vraiment )?n'importe quoi",
    r"(?:le|mon|votre|ce|ton) (?:recit|resume|recapitulatif|texte)\b.*(?:n'importe quoi|faux|fausse?|inexacte?|nulle?|incomplete?|trop (?:court|long)e?|pas (?:ca|bon|juste|le mien|complet|assez)|pas ce que)\b.*",
    r"(?:mais )?si(?: si)?|(?:mais )?(?:si )?c'est (?:bien |pourtant )?(?:la|ma|le|mon|leur|l') ?[a-z. ]{2,25}? (?:le|mon|notre) (?:probleme|souci|pb|litige)",
    r"(?:c'est )?(?:moi qui )?(?:(?:je )?me suis|j'ai) (?:trompee?|plantee?|gouree?|emmelee?|inverse|confondu|mal (?:ecrit|tape|lu)|fait (?:une |des )?(?:erreur|faute|betise)s?)"
    r"(?: (?:de|d'|dans|sur|en|les|la|le|des|deux) ?(?:les |la |le |l'|mon |ma |mes )?(?:chiffres?|dates?|mois|jours?|lettres?|noms?|prenoms?|numeros?|annees?|sommes?|montants?|adresse|ecrivant|tapant|frappe|saisie))*",
    r"(?:attendez |attends )?je (?:re)?(?:verifie|regarde|cherche|relis)\b(?! (?:une?|des|du|de|d'|depuis|partout|en vain|toujours)).*|c'est (?:bien |pourtant )?ce qu\w*['’ ]?(?:il |qui )?(?:y )?(?:a|est) (?:ecrit |marque |indique )?(?:sur|dans)\b.*",
)
"""What is said to the assistant, of it or in reply to it."""
_SAISIR = (
    r"(?:je|j'|on|nous) ?(?:veu\w*|voulons|voudr\w+|souhait\w+|aimerai\w*|desir\w+|vais|viens) (?:donc |bien |aussi |juste )*(?:saisir|contacter|solliciter"
    r"|demander a|faire appel a|m'adresser a|passer par|voir|parler a|ecrire a) (?:le |la |un |une |au |votre )?(?:service (?:de )?)?mediat(?:eur|rice|ion)"
)
_ANONYME = r"(?:garder l'anonymat|(?:rester|etre) anonyme|m'identifier|(?:dire|donner|communiquer|decliner|preciser) (?:qui je suis|mon (?:nom|identite|prenom)(?: et mon prenom)?|mes coordonnees)|me nommer)"
_TROP_COURT = r"(?:(?:(?:le|mon|ce|c'est|est|il est|recit|texte|message) )*(?:un peu |beaucoup |bien )?(?:trop court|pas (?:assez )?(?:long|complet|detaille)|incomplet)|(?:il )?manque (?:des|une) (?:choses?|info\w*))"
_SUITE = r"(?=(?:que|qu'|j'|l'|m'|on m'|(?:je|ils?|elles?|on|nous|ma|mon|mes|la|le|les|leurs?|sa|son|notre|ca|c'est|depuis|voila|un|une)(?![a-z])))"
"""How something that is told begins, after what was said to the assistant."""
_D_ABORD = r"^\W*(?:(?:et|mais|alors|donc|bon|ben|bah|non|oui|euh|voila|enfin|donc voila|franchement|ecoutez?|attendez)[ ,.:;]+)*"
_SANS_COMPRENDRE = r"(?:vous|tu) (?:ne |n')?(?:me |m'|l'|les )?(?:compren\w+|lis|lisez|ecoutez?|ecoutes|repetez?|repetes|suivez|avez (?:pas|rien|mal) (?:compris|lu|ecoute))(?: (?:vraiment|decidement|donc|toujours|pas|rien|mal|jamais|plus|compris|du tout|a rien|ce que je (?:vous )?(?:dis|ecris|demande)))*"
_J_ANNONCE = (
    r"(?:je|j) ?(?:me permets de )?(?:(?:vous |te |t')?(?:le |la |l')?(?:re)?(?:dis|dit|redis|repete|explique|raconte|resume|ecris|ecrire|contacte|contacter|sollicite|appelle)|m'adresse a vous)"
    r"(?: (?:encore|donc|enfin|tout|ca|cela|une (?:bonne |derniere )?fois(?: de plus)?|pour la \w+ fois|mon (?:histoire|probleme|cas|souci)|la situation))*"
    r"(?: (?:parce (?:que |qu')|pcq |pq |car |comme quoi |pour (?:vous )?dire (?:que |qu'))| ?: ?)"
)
""" "Je vous écris parce que", "je répète pour la dernière fois :", before what is told."""
AU_CHAT = (
    re.compile(rf"{_D_ABORD}{_SANS_COMPRENDRE}[ ,.!:;]+{_SUITE}"),
    re.compile(
        rf"{_D_ABORD}(?:(?:je|j) ?(?:vous|t'|te) (?:appelle|contacte)[ ,]+(?:enfin|non)[ ,]+)?{_J_ANNONCE}{_SUITE}"
    ),
    re.compile(
        rf"{_D_ABORD}je (?:vous |te |t')?(?:explique|raconte|resume)(?: (?:tout|ca|mon (?:histoire|probleme|cas|souci)|la situation))?[ ,.:;]+{_SUITE}"
    ),
    re.compile(
        rf"{_D_ABORD}(?:(?:le|mon|ce|votre) (?:recit|resume|texte) |il |c'est )?(?:n'est |est )?{_TROP_COURT}[ ,.:;-]+{_SUITE}"
    ),
    re.compile(
        rf"{_D_ABORD}(?:c'est |c )?pour (?:moi(?:[- ]meme)?|(?:mon|ma|mes|notre) {_PARENTE}) (?:et|mais) (?:que |qu')?{_SUITE}"
    ),
    # "je veux pas donner mon nom mais un médecin…": who keeps their name tells the rest all the same
    re.compile(
        rf"^\W*(?:sans (?=(?:dire|donner|communiquer|decliner|me nommer))|(?:je|j'|on) ?(?:[a-z']+ ){{0,5}}?){_ANONYME}"
        r"(?:,? (?:mais|par contre|seulement)|,) (?=[a-z])"
    ),
    re.compile(rf"(?<![ ,;])(?:[ ,;]+(?:et|donc|alors|du coup))?[ ,;]+{_SAISIR}\W*$"),
    re.compile(
        rf"^\W*(?:(?:bonjour|bonsoir|oui|alors|et)[ ,]+)*{_SAISIR}[ ,;:]+(?=(?:ma|mon|la|le|les|je|j'|on|ils?|elle)\b)"
    ),
    RENONCE_A_LA_FIN,
    re.compile(
        r"(?<![ ,;])[ ,;]+(?:(?:et|mais) )?(?:je me (?:suis )?tromp\w+|j'ai (?:fait erreur|confondu))[ ,:]+c'(?:est|etait) .*$"
    ),
    re.compile(r"[ ,;]+(?:je|j) ?(?:vous|te|t') ?(?:le )?(?:dis?|redis?|repete)(?=\W*$)"),
    re.compile(
        r"^\W*(?:aucune?|non|nan|rien|oui|\d{5})(?: tribunal| proces| juge)? (?:et|mais) (?=(?:j'|je |on |la |ma |ils? |elle))"
    ),
    re.compile(
        rf"^\W*(?:{_JE_VOUS_AI_DIT}|(?:je|j) ?(?:vous|te|t') ?(?:le )?(?:dis?|redis?|repete)(?: que| qu')?[ ,:])"
    ),
)
"""What is said to the assistant before or after a fact, in the same breath."""
NAISSANCE = re.compile(
    r"^\W*(?:et |mais |moi |je |sinon |alors )*(?:(?:suis )?nee?|(?:pour )?(?:ma |sa |la )?naissance|(?:ma |sa |la |avec (?:ma )?)?date de naissance)\b(?: (?:le|en|du|est|c'est)|[ :])*"
    r"\d{1,4}(?:er)?[ /.-]*(?:\d{1,2}[ /.-]*\d{2,4}|[a-z]{3,9}\.? ?(?:\d{2,4})?)?(?: (?:a|au|aux) [a-z' -]+)?\W*$"
)
"""A date of birth, alone in its clause."""
AUTRE_SUJET = re.compile(
    r"^\W*(?:et |mais |puis )*(?:a part ca|a cote de ca|en dehors de ca|par ailleurs|sinon|accessoirement|autre chose|rien a voir,? mais|d'autre part|(?:et )?deuxieme (?:probleme|souci|chose)"
    r"|j'ai (?:aussi )?(?:un )?autre (?:souci|probleme))(?![a-z])"
)
""" "À part ça, …", before a sentence."""
AUTRE_PERSONNE = re.compile(
    r"\bj'(?:ai|aurais) (?:aussi |encore |egalement )?une? (?:deuxieme|seconde?|2 ?e(?:me)?|troisieme|3 ?e(?:me)?|autre) (?:personne|majeure?|protegee?|clients?|cliente|dossier|cas|patiente?|assuree?|usagere?"
    r"|beneficiaire|situation|demande)(?![a-z])"
    r"|^\W*(?:et |puis |ensuite )?(?:(?:le |la |mon |un |une )?(?:deuxieme|seconde?|2 ?e(?:me)?|troisieme|3 ?e(?:me)?|autre) (?:dossier|cas|personne|cliente?|patiente?|situation|demande|famille)"
    r"|(?:dossier|cas|personne|situation) (?:n(?:o|umero)? ?)?[2-9])(?![a-z0-9])"
)
"""Another matter of somebody else begins, to the end of the message."""
PLUSIEURS_PERSONNES = re.compile(
    rf"\bpour (?:mon|ma|notre) (?:{UN_PARENT})(?![a-z])[^.!?\n]{{0,60}}? (?:et|ainsi que) (?:aussi |pour )*(?:mon|ma|notre) (?:{UN_PARENT})(?![a-z])(?! (?:m'a|m'ont|a dit|dit|pense|vous|est d'accord))"
    r"|\bj'ai (?:[2-9]|deux|trois|quatre|cinq|six|plusieurs) (?:personnes|dossiers|patients|usageres|usagers|clients|familles|majeurs)\b"
    r"|\bune (?:seule )?(?:demande|saisine|lettre) (?:ou|pour) (?:deux|2|les deux|nous deux)\b"
    r"|\b(?:de|pour) (?:mme|madame|m\.|mr|monsieur) [a-z'-]+(?: [a-z'-]+)? et (?:de|pour) (?:mme|madame|m\.|mr|monsieur) [a-z]"
)
IGNORANCE = re.compile(
    r"^\W*(?:(?:oui|non|ben|mais|et) )?(?:je |j'en |moi je )?(?:ne |n'en )?(?:sais|sait|sai|ses|ces|c'est|se) (?:vraiment |meme )?"
    r"(?:pas|plus|pu)(?: trop| du tout)?(?:$| (?:si|quand|combien|ou|quoi|la date|le jour)\b)"
)
"""What the person does not know is no fact."""
LIGNE_DONNEE = re.compile(
    r"^\W*(?:(?:ma |mon |la |le )?(?:(?:caisse(?: d'affiliation)?|organisme|regime)(?= ?: ?(?:la |le |l')?(?:cpam|cgss|msa|regime|general|assurance))|pour qui|personne concernee|beneficiaire|code postal|ville|departement|tribunal|procedure(?: judiciaire)?|signature) ?: ?[^.:;,]{2,45}\W*$"
    r"|(?:nom|prenom|adresse|tel\w*|mail|courriel|nir)\b ?:)"
)
"""A line of a list that has its own place in the saisine."""
_A_AJOUTER = r"(?:r?ajouter|noter|mettre|ecrire|preciser|indiquer|mentionner|dire|signaler)"
A_NOTER = re.compile(
    rf"^\W*(?:(?:et|mais|alors|donc|oui|non|ok|sinon|aussi|en fait|par contre|ah|attende[zr]|{_TROP_COURT})(?![a-z])[ ,.:;]*)*"
    r"(?:(?:(?:vous pouvez|tu peux|pouvez[- ]vous|peux[- ]tu|il faut|faut|merci de|je (?:veux|voudrais|souhaite)) )?(?:(?:aussi|bien|juste) )*"
    r"(?:r?ajoute[rz]?|note[rz]?|met(?:s|tez|tre)|ecri(?:s|vez|re)|inscri(?:s|vez|re)|precise[rz]?|indique[rz]?|mentionne[rz]?|dites|dis)"
    rf"|(?:j'ai (?:aussi )?oublie (?:de |d')|je (?:tiens a|souhaiterais|voudrais|veux|peux)|j'aimerais) ?(?:aussi |juste |vous )*{_A_AJOUTER}|je (?:r?ajoute|precise)|j'ajoute)"
    r"(?:[- ](?:aussi|bien|juste|encore|y|lui|leur|(?:au|a la) (?:mediateur|mediatrice|caisse|cpam)|(?:dans|a) (?:le|la|ma|mon) \w+))*"
    r"(?: (?:que |qu'|ke |k')| ?: ?)"
)
"""What asks us to write down the rest of the sentence."""
MANQUE = re.compile(
    r"^\W*(?:(?:et|mais|non|oui|alors) ?,? )*(?:il (?:n')?y a pas|il n'y a rien sur|(?:y )?(?:il )?manque(?: aussi)?|(?:vous|tu) (?:n')?(?:avez|as) (?:pas (?:mis|ecrit|note)|oublie(?: de (?:mettre|dire|noter))?)"
    r"|je (?:ne )?vois pas) (?:que |qu'|le fait que )?(?P<quoi>.+?) (?:dans|sur|a) (?:le|mon|ce|l'|la|ma) ?(?:recit|texte|histoire|resume|message)\W*$"
)
"""What says that something is missing in the account: it is written there."""
SUPPOSITION = re.compile(r"^\W*(?:et |mais )?s(?:i |'il)")
INTERROGE = re.compile(
    r"^\W*(?:et |mais |alors |donc |car )?(?:qui|que|quoi|ou|quand|comment|combien|pour ?quoi|quel(?:le)?s?|est[- ]ce|a qui|vers qui|de quel\w*)\b"
    r"|^\W*(?:[a-z']+ ){0,2}[a-z']+-(?:t-)?(?:ils?|elles?|on|je|vous|tu|nous|ce)\b"
)
"""How a clause begins that asks."""
DEMANDE_MOTIVEE = re.compile(
    r"\b(?:car|parce que?|pcq|puisque|pour (?:un|une|mes|mon|ma|le|la|les|des)|concernant|suite a|au sujet|a propos|a cause)\b"
)
"""A request that says what it is about is more than a request."""
FAIT = re.compile(
    rf"\b(?:j'ai|j'avais|jai|je (?:n'|ne |leur |les |suis |me )|ils?|elles?|on m'|m'(?:a|ont)|(?:la|ma|cette|leur) {_CAISSE}|{_CAISSE}"
    r"|(?:le|la|mon|ma|un|une) (?:medecin|docteur|dentiste|pharmacien\w*|kine|infirmi\w+|cabinet|dossier|reclamation)"
    r"|refus\w+|rembours\w+|pay(?:e|es|er|ee|ees|ent)|\d+)(?![a-z])"
)
"""What a sentence that holds an insult must tell besides, for its rest to stay."""
ANNONCE = re.compile(
    r"(?:\b(?:et|ou|avec|voici|voila|(?:vous|(?:l')?on|tu) (?:pouvez|peut|peux)|je (?:suis|reste)|merci de|n'hesitez pas a)\s+)*"
    r"(?:\b(?:je|me|mon|ma|mes|le|la|son|sa|au|a|sur|par|de|est|on|nous|elle|il|ils|depuis|via)\s+|\b[jmld]')*"
    r"\b(?:depuis|via|numeros?|num|no|n°|tel|telephone|portable|mobile|mail|e-?mail|courriel|adresse|joindre|joignable|contacter|contact"
    r"|r?appeler|r?appelez|recontacter|repondre|repondez|ecrire|ecrivez|secu|securite sociale|nir|immatriculation|iban|nee?"
    r"|naissance|m'appelle|appelle|nom|soussignee?|habite|^(?:c'est|cest|c) moi$|(?<= )(?:c'est|cest|c) moi(?=\s*$)|(?:suis|vis|reside|loge)(?= (?:a|au|aux|sur|dans)\s*$)|demeurant|domiciliee?|^je suis|[,;] ?(?:et )?je suis(?=\W*$)|(?:^|[,;.] ?|\bet )moi)"
    r"(?:[\s:=(°-]|est|fixe|c'est|c|le|la|l'|au|a|de|du|d'|moi|suivante?|sociale?|secu\w*|securite|mail|e-?mail|tel\w*|portable|par|sur|mon|ma|sms)*$"
)
"""Right before an identifier: the words that announce it."""
TROUBLE = re.compile(
    r"\b(?:pas|plus|jamais|rien|aucune?|refus\w+|rejet\w+|bloqu\w+|suspen\w+|supprim\w+|coup(?:e|es|er|ee|ent)|perdue?s?|erreurs?|retards?|attends?|reclame\w*|toujours)(?![a-z])"
)
"""Something that should be and is not."""
OBJET = re.compile(
    r"(?<![a-z])(?:rembours\w*|ind[ae]m+n\w+|ij\b|ijss|arrets?\b(?! de (?:me|vous|nous|repondre))|maladie professionnelle|at[/ -]?mp|accident\w*"
    r"|pensions?|invalid\w+|categorie|retraite|rentes?|capital\w*|deces|matern\w+|patern\w+|conges?|grossesse|naissance|adoption"
    r"|cartes?|vitale|droits|affiliation|rattach\w+|inscri\w+|immatricul\w+|mutation|c2s|cmu\w*|css\b|ame\b|complementaire|mutuelle"
    r"|ald\b|affection|longue duree|exoner\w+|tiers[- ]payant|100 ?%|soins?|feuilles?|ordonnances?|prescri\w+|medicam\w+|traitement\w*"
    r"|pharmac\w+|protheses?|appareil\w*|auditi\w+|lunet\w+|optique|opti\w+|dents?|dentaires?|orthodon\w+|dentiste|couronnes?|implants?"
    r"|transpor\w*|taxis?|vsl|ambulances?|hopital|hospitali\w+|operation|opere\w*|chirurg\w+|clinique|forfait|franchises?|participation"
    r"|cures?|thermal\w*|kine\w*|infirmi\w+|orthopho\w+|psy\w*|medecin\w*|semelles?|orthop\w+|fauteuil|(?<=un )lit\b|(?<=le )lit\b|(?<=mon )lit\b|(?<=du )lit\b|lits?\b (?=medical)|materiel|trop[- ]percu"
    r"|indus?\b|dettes?|penalit\w+|factures?|frais|honoraires|depassement\w*|prise en charge|attestation\w*|releves?|justificatif\w*"
    r"|rib\b|iban|coordonnees|compte bancaire|changement|adresse|demenag\w+|dossier|decision|salaires?|subrog\w+|mi[- ]temps|therapeut\w+"
    r"|reprise|handicap\w*|incapacit\w+|expertise|controle|chomage|travail\w*|vers\w{1,5}|pay(?:e|es|er|ee|ees|ent|ement|ements)|euros?|\d ?€"
    r"|analyses?|laboratoire|irm|scanner|radio\w*|vaccin\w*|bilan|lentilles|(?<!m')(?<!nous )(?<!vous )aides?(?!r|z| moi)|allocation\w*|prestation\w*|paiements?|virements?)"
)
"""What a dispute with a caisse can be about."""
