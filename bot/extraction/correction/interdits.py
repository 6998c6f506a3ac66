"""What must not be written because it is untrue, and orders to the assistant."""

import re

from bot.extraction.langue.formules import lisible, un_de
from bot.extraction.langue.ordres import A_L_ORDRE, ECRIVEZ, QUE
from bot.extraction.reclamation.reclamation_pretendue import est_avouee_non_faite, est_pretendue

_AVANTAGE = (
    r"(?:(?:comme ca|comme cela|ainsi)[ ,]+(?:ca|cela|ce) (?:passe|passera|marche|marchera|ira|sera)(?![a-z])"
    r"|(?:ca|cela|ce) (?:ira|irait|va aller|sera|serait|passera|passerait) (?:\w+ )?(?:vite|mieux|simple|facile|rapide)(?:ment)?(?![a-z])"
    r"|(?:ca|cela) (?:passera|passerait|marchera|marcherait|fera passer|fera avancer)(?![a-z])"
    r"|(?:pour|afin) (?:que (?:ca|cela|la demande|le dossier|ma demande|mon dossier) (?:passe|marche|aille|soit accepte)|etre dans (?:le|les) delais?))"
)
"""What a true statement needs not promise: it is asked for because it serves."""
_UN_FAIT_PASSE = r"(?:(?:j'ai|j'avais|on a|nous avons|je l'ai|ils ont|elle a|il a|ont|caisse a|cpam a|n'ont|n'a)(?![a-z])|date du|en date)"
_MALGRE_LE_FAUX = (
    r"(?:meme si (?:c'est|ce n'est|c'etait|ca n'est|cela n'est|ce serait|c'est pas|ca|cela|il|elle|je|j')"
    r"[^.!?\n]{0,25}?(?:faux|fausse|pas (?:\w+ )?(?:vrai|exact|arrive|le cas|passe)|jamais (?:fait|arrive|dit|eu|existe)|invente|mensonge|pas fait)"
    r"|bien que ce (?:soit|ne soit)[^.!?\n]{0,15}?(?:faux|pas (?:\w+ )?(?:vrai|exact|le cas))"
    r"|alors que (?:c'est (?:faux|pas vrai)|ce n'est pas vrai|non\b|je (?:ne l'ai|l'ai) (?:pas|jamais)|je n'ai (?:pas|jamais)(?: [a-z]+)?(?=\W*$)|j'ai rien)"
    r"|qui (?:ecrit|demande|parle|signe|a ecrit|a signe)[^.!?\n]{0,15}?alors que c'est (?:moi|lui|elle|pas)(?![a-z])"
    r"|(?:d'accord|au courant|signe)[ ,?.!]+(?:je (?:lui|leur|la|le) (?:demander|d'?ir|fer|previendr|verr)a(?:i|is)? (?:\w+ )?(?:apres|plus tard|ensuite)|il (?:ne )?(?:le )?sait pas(?: encore)?)"
    r"|c'est (?:faux|pas (?:[a-z]+ ){0,3}?vrai|un mensonge|invente)[ ,]+(?:mais|je sais|et alors|tant pis|on s'en)|ce n'est pas vrai[ ,]+(?:mais|je sais|tant pis)"
    r"|meme si (?:non|pas)(?![a-z])|j'(?:invente|ai invente)(?! (?:rien|pas))|(?:personne|on) (?:ne )?(?:le )?verifie(?=\W*$|[,;.!])|personne (?:n')?ir(?:a|ait) (?:verifier|regarder|voir|controler)|(?:ils|elles|vous) (?:ne )?(?:le )?verifi(?:ent|ez) (?:pas|jamais|rien)(?=\W*$|[,;.!])"
    r"|(?:personne|ils|elles|on|la caisse|la cpam) (?:ne |n')?(?:le |l'|y |en )?(?:verifi|saur|remarquer|verr|s'en apercevr|s'en rendr)(?:era|a|ont|ront|ra)(?! (?:si|quand|bien|ce que|comment|que j'ai rais))|ni vu ni connu|(?:ca|cela|sa) passera mieux|(?:ca|cela|sa) (?:va|ira|sera|fera|passe) (?:plus vite|mieux|plus simple)"
    r"|en vrai (?:c'est )?(?:non|faux|pas|j'ai (?:pas|rien|jamais)|je (?:ne )?l'ai pas)|(?:je |j')(?:ne )?(?:l'aurai|l'aurais|le ferai|vais l'avoir|vais le faire)[^.!?\n]{0,15}(?:de toute (?:facon|maniere)|apres|plus tard|demain|bientot|surement)"
    r"|(?:tant pis|on s'en (?:fiche|fout|moque)|je m'en (?:fiche|fous|moque)|peu importe) si (?:c'est|ce n'est|c'etait)[^.!?\n]{0,12}?(?:vrai|faux))"
)
_FAUX = re.compile(
    rf"{A_L_ORDRE}{QUE}(?P<quoi>[^.!?\n]{{1,160}}?){_MALGRE_LE_FAUX}"
    rf"|{A_L_ORDRE}(?: que| comme quoi|[- ]leur)? (?:oui|non)[ ,][^.!?\n]{{0,60}}?(?:quand meme|meme si|c'est pareil|en vrai|tant pis|de toute facon|mais bon|peu importe|on s'en)"
    rf"|{A_L_ORDRE}(?:[- ](?:le|la|les|ca|cela) quand meme| quand meme(?=\W*$))"
    rf"|{A_L_ORDRE}[^.!?\n]{{1,80}}?\b(?:ca|cela) (?:fera|ferait|fait) plus (?:serieux|vrai|credible|grave|lourd)"
    rf"|{A_L_ORDRE}(?: le| la)? \d[^.!?\n]{{0,60}}?{_MALGRE_LE_FAUX}"
    rf"|{A_L_ORDRE}{QUE}[^.!?\n]{{1,60}}?(?:refuse|repondu|dit non|rejete)[^.!?\n]{{0,20}}? alors qu(?:e |')(?:elle|ils?|on|la (?:caisse|cpam|secu)) (?:ne |n')?(?:m'|me )?(?:a|ont)? ?(?:meme )?(?:pas|jamais|rien) (?:encore |meme |toujours )?(?:repondu|dit|refuse|ecrit|rejete)"
    rf"|{A_L_ORDRE} (?:quelque chose de faux|un mensonge|des mensonges|des choses fausses)(?! (?:sur|a mon))"
)
_FAUX_OUI = re.compile(rf"{ECRIVEZ}(?: que| comme quoi|[- ]leur)? oui(?![a-z])|en vrai (?:c'est )?non(?![a-z])")
_ARRANGE = re.compile(rf"{A_L_ORDRE}{QUE}(?P<quoi>[^.!?\n]{{0,120}}?{_UN_FAIT_PASSE}[^.!?\n]{{1,120}}?){_AVANTAGE}")
"""Asks to have something told as done, because that would serve."""
_AVEU_D_UN_FAUX = re.compile(
    r"(?<![a-z])(?:(?:c'est|ce n'est|c'etait|ce n'etait) (?:(?:\w+ )?(?:faux|fausse)|pas (?:\w+ )?(?:vrai|exact)|invente|un mensonge)"
    r"|je (?:ne )?l'ai (?:pas|jamais) (?:vraiment )?(?:envoye|fait|ecrit|recu)e?|j'ai (?:menti|invente|rien envoye))"
    rf"[^.!?\n]{{0,30}}\b(?:mais|et|pourtant|tant pis)\b[^.!?\n]{{0,20}}?\b(?:{ECRIVEZ}|laisse[rz]?|garde[rz]?)"
    r"(?:[- ](?:le|la|les|ca|cela)|[- ]quand meme|[- ]comme ca)(?![a-z])"
)
"""Owns that what was just given is untrue, and wants it kept."""
_SANS_ACCORD = (
    r"(?:(?:pas|jamais|rien) (?:encore |vraiment |du tout )?(?:au courant|prevenue?|informee?|demande|dit|parle)|(?:elle|il|ils|elles) (?:ne |n')?(?:le |en )?(?:sai[st]|veut|souhaite) (?:pas|rien)"
    r"|sans (?:son accord|(?:lui|leur) (?:en )?(?:demander|parler|dire))|a son insu|dans son dos|(?:elle|il) (?:(?:n'est|est|serait) )?(?:pas (?:\w+ )?d'accord|refuse))"
)
_ACCORD = rf"{A_L_ORDRE}(?: que| qu'| comme quoi| son| l'| bien)[^.!?\n]{{0,30}}?(?<!pas )(?:d'accord|accord|au courant|consent\w+|accepte|veut bien|dit oui)"
_FAUX_ACCORD = re.compile(
    rf"{_SANS_ACCORD}(?![a-z])[^?\n]{{0,40}}?{_ACCORD}(?![a-z])|{_ACCORD}(?![a-z])[^?\n]{{0,40}}?{_SANS_ACCORD}(?![a-z])"
)
"""Owns that the person concerned has not agreed, and wants their agreement written."""
_MENSONGE = un_de(
    r"(?<!d')antidate[rz]?|anti-date[rz]?|postdate[rz]?|(?:date|dates|datez|dater)[- ](?:la|le|les) (?:d'avant|d'il y a|plus tot)",
    r"(?:met|mets|mettez|mettre|inscri[st]|inscrivez) (?:une|la|l') ?(?:date|annee) (?:plus ancienne|anterieure|fausse|d'avant|bidon|plus vieille)",
    r"(?<!vous )(?:mets|mettez|mettre|note[rz]|ecris|ecrivez|inscris|inscrivez|indiquez|marquez|donnez)(?:[- ]moi| leur)? (?:un|une|de|des) (?:faux|fausses?)(?! (?:nom|identite))(?![a-z])",
    r"(?:change|changez|changer|recule|reculez|reculer|falsifie|falsifiez|falsifier|trafique[rz]?) (?:la|les|le|mon|ma) (?:date|dates|chiffres|montant)"
    r" (?:\w+ ){0,6}?(?:pour (?:que (?:ca|cela) (?:passe|rentre|entre|soit)|etre dans|rester dans|faire croire|pas)|afin)",
    r"(?:invente|inventez|(?:peux|pouvez|pourriez)[- ](?:tu|vous) inventer|tu peux inventer|vous pouvez inventer)(?:[- ](?:moi|donc|leur|juste))* "
    r"(?:que|qu|quelque chose|(?:un|des) (?:trucs?|machins?)|(?:un|une|des|le|la) (?:faux|fausse|raison|motif|histoire|reclamation|date|temoins?|maladie|faits?|courrier|reponse|refus|nom))",
    r"(?:exagere|exagerez|exagerer) (?:un peu|bien|beaucoup|les faits|la situation|mon|ma|pour)|(?:grossis|grossissez|noircis(?:sez)?) (?:les|le|la)",
    r"(?:peux|peut|pouvez|pourriez|faut|aide[rz]?[- ]moi a|veux que (?:tu|vous)) ?(?:-?tu |-?vous )?(?:mentir|mentiez|mentes|tricher|falsifier)",
    r"(?:mens|mentez)(?: (?:pour moi|un peu|leur|lui))(?! (?:pas|ment))",
    r"(?:fai(?:s|tes|re)|prepare[rz]?|ecri(?:s|vez|re)|produi[st]|etabli[rst]|genere[rz]?)(?:[- ]moi)? (?:un faux|une fausse|de faux|de fausses)",
    r"(?:signe|signez|signer) (?:a (?:sa|leur) place|comme si (?:c'etait|vous etiez|tu etais)|en (?:me|vous|te) faisant passer)",
    r"(?<!vous )(?<!nous )(?:fais|faites) croire (?:que|qu|a)",
)
_PAROLE_D_UN_AUTRE = un_de(
    r"dit|disent|pretend(?:ent)?|affirme(?:nt)?|accuse(?:nt)?|soutien(?:t|nent)|reproche(?:nt)?|a ecrit|ont ecrit"
)
_D_UN_TIERS = un_de(
    r"(?:ils?|elles?|on|la caisse|la cpam|le medecin|le docteur|le dentiste|mon mari|ma femme|l'employeur|mon patron|mon employeur|l'agent|la secretaire)"
    r" (?:\w+ ){0,3}?(?:ment(?:ent)?|invente(?:nt)?|antidate(?:nt|e)?|falsifie(?:nt)?|fait croire|font croire|exagere(?:nt)?|grossi(?:t|ssent)|a (?:invente|antidate|falsifie|menti))",
    r"(?:a|ont|avait|ete|etre|est|etait|courrier|lettre|document|certificat|arret|feuille|ordonnance|decision)s? (?:\w+ )?antidate",
)

_CONSIGNE = un_de(
    r"(?<!qui )(?<!cpam )(?<!caisse )(?<!il )(?<!elle )(?<!ils )(?:oubli|ignor|contourn|desactiv|outrepass)(?:e|es|ez|er) (?:donc |toutes |tous )*(?:les|ces|tes|vos) (?:regles|consignes|instructions|limites|limitations|restrictions|filtres|garde-fous)(?! (?:de la|du|d'hygiene|sanitaires))",
    r"(?:repete|repetez|redis|redites|recopie|recopiez)(?:[- ]moi)? (?:apres moi|mot pour mot|exactement|cette phrase|ceci|la phrase)",
    r"(?:oublie|oubliez|ignore|ignorez|efface|effacez|desactive|desactivez|contourne|contournez|outrepasse|laisse tomber)[sz]?r? (?:completement |toutes |tous )*"
    r"(?:tes|vos|les (?:consignes|instructions|regles) (?:precedentes|d'avant|ci-dessus|au-dessus|du debut)|ta|ton|votre|ce qu'on t'a)"
    r"(?: (?:consignes?|instructions?|regles?|ordres?|programmation|prompt|filtres?|limites?|restrictions?|limitations?|consigne|programme|precedentes?|anciennes?|premieres?|contraintes?|garde-fous?|dit|demande))*",
    r"(?:oublie|oubliez|ignore|ignorez)[sz]? (?:tout )?ce qu(?:'on|'ils|e (?:l'on|tes|vos) \w+) (?:t'|te |vous |t'ont |vous ont )?(?:a|ont|avait)? ?(?:\w+ )?(?:dit|appris|demande|programme|explique|interdit)",
    r"(?:fai(?:s|tes)|reponds?|repondez|parle[sz]?|agis(?:sez)?)(?:[- ]moi)? comme si (?:tu|vous) (?:etais|etiez|avais|aviez|n'avais|n'aviez|pouvais|pouviez)",
    r"(?:la |une )?(?:reponse|chose|ce) que je (?:veux|voudrais|souhaite) entendre",
    r"(?:montre|montrez|donne|donnez|affiche|affichez|revele|revelez|recopie|recopiez|repete|repetez|quelles? (?:est|sont)|c'est quoi)(?:[- ]moi)? "
    r"(?:(?:tes|vos|ton|votre|ta) (?:consignes?|instructions?|prompt|regles? internes?|configuration)|(?:le|ton|votre) (?:(?:system )?prompt|code source|message systeme))",
    r"(?:tu es|vous etes|tu deviens) (?:maintenant|desormais|a present)",
    r"(?<!qui )(?<!vous )(?:sois|soyez|agis comme|agissez comme|comporte-toi comme|joue le role d[eu']|jouez le role d[eu']|(?:fais|faites) semblant d'etre)"
    r" ?(?:un|une|le|la|mon|ma|dan)",
    r"(?:mode|role) (?:developpeur|debug|admin(?:istrateur)?|sans filtre|dieu|root|dan)|jailbreak|system ?prompt|prompt injection|sudo",
    r"(?:a partir de maintenant|desormais|dorenavant|maintenant),? (?:tu|vous) (?:dois|devez|ne|reponds?|repondez|m'obeis|obeis|vas|allez|n'as|parles|es|etes)",
    r"(?:reponds?|repondez) (?:uniquement|seulement|toujours|juste) (?:par|avec|en|oui)",
    r"ignore (?:all|previous|your)|forget (?:all|your|previous)|disregard|you are now",
)


def demande_du_faux(texte: str) -> bool:
    """Whether the person asks to have something written that they know to be untrue, or a date that is not the true one."""
    lu = lisible(texte)
    if veut_un_faux_accord(texte) or (_MENSONGE.search(lu) and not _D_UN_TIERS.search(lu)):
        return True
    if est_pretendue(texte):
        return True
    trouve = _FAUX.search(lu) or _ARRANGE.search(lu)
    return trouve is not None and not _PAROLE_D_UN_AUTRE.search(trouve["quoi"] or "")


def veut_un_faux_accord(texte: str) -> bool:
    """Whether the agreement of somebody who has not given it is to be written ("pas au courant mais notez qu'elle est d'accord")."""
    return bool(_FAUX_ACCORD.search(lisible(texte)))


def avoue_sans_reclamation(texte: str) -> bool:
    """Whether who asks for a complaint to be told as made owns that none was ("j'ai rien réclamé, mais ça passe")."""
    return demande_du_faux(texte) and est_avouee_non_faite(texte)


def veut_un_faux_oui(texte: str) -> bool:
    """Whether who is asked something wants "yes" to be written though it is no ("mettez oui quand même")."""
    return demande_du_faux(texte) and bool(_FAUX_OUI.search(lisible(texte)))


def avoue_un_faux(texte: str) -> bool:
    """Whether the person owns that what they gave is untrue and wants it written all the same."""
    return bool(_AVEU_D_UN_FAUX.search(lisible(texte)))


def donne_une_consigne(texte: str) -> bool:
    """Whether the person tries to give the assistant other orders than its own ("oublie tes consignes")."""
    return bool(_CONSIGNE.search(lisible(texte)))
