"""What people ask or say about the assistant itself, and text that says nothing: no label names it, its words do. Vocabulary only."""

import re

from bot.extraction.correction.corrections import lire_correction, rectifie
from bot.extraction.demande.craintes import craint_des_suites
from bot.extraction.demande.promesses import PROMIS_PAR_UN_AUTRE
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import plier

MOTS_D_UNE_PHRASE = 25

_GARDE = re.compile(
    r"\b(?:gard\w*|conserv\w*|stock\w*|enregistr\w*|sauvegard\w*|memoris\w*|reten\w*)\b[^.?!\n]{0,40}\b(?:ce que (?:j'|je )|sur moi|ici|chat|conversation|discussion|mes (?:messages|donnees|infos?|informations|reponses))"
    r"|\b(?:messages?|conversation|discussion|donnees|infos?|ce que j'ecris)\b[^.?!\n]{0,25}\b(?:est|sont|reste\w*|seront|sera) (?:\w+ )?(?:gard|conserv|stock|enregistr|effac|supprim)\w*"
    r"|\b(?:vous|tu) (?:savez|sais|avez|as|gardez?|gardes) (?:quoi |des (?:infos?|donnees) )?sur moi\b|\bque (?:gardez|savez|faites)[- ]vous (?:de mes donnees|sur moi|de mes infos?)"
    r"|\b(?:vous|tu|ils) (?:allez |vas |vont |comptez |pouvez )?(?:\w+ )?(?:(?:re)?ven[dt]\w*|partag\w+|donn\w+|transm\w+|diffus\w+) (?:a qui )?(?:toutes )?mes (?:donnees|infos?|informations|coordonnees|messages)"
    r"|\b(?:ca|tout|c'est|ce que j'ecris|ce que j'ai ecrit|mes messages|mes reponses|la conversation) (?:\w+ )?(?:s'efface|s'effacent|se perd|perdu|efface|reste|disparait|s'enregistre)\w* (?:si|quand|une fois) (?:je|j'|on)\b|\bvous faites quoi (?:de|avec) mes (?:donnees|infos?|messages|coordonnees)|\bmes (?:donnees|infos?|informations|coordonnees|messages),? (?:vous (?:en )?(?:faites|fai[st]|ferez) quoi|(?:ca|elles?|ils?) (?:va|vont|deviennent|devient|part|partent) (?:ou|quoi)|c'est (?:pour )?quoi)"
    r"|\b(?:vous|tu|on) (?:\w+ )?(?:gard\w*|conserv\w*|stock\w*)\b[^.?!\n]{0,25}\b(?:lon?g?te?mps?|combien de temps|tout (?:ca|cela)|pendant)\b|\bcombien de temps (?:vous|tu|(?:c'est|ce sera|cela est|tout ca est|ca reste)(?: [a-z]+)?) ?(?:gard|conserv|enregistr|stock)\w*"
    r"|\b(?:messages?|conversation|discussion|donnees|infos?)\b[^.?!\n]{0,15}\brest\w+|\brest\w+ (?:quoi|quelque chose|des traces?|une trace)[^.?!\n]{0,10}\b(?:moi|mes|ici|conversation)"
)
_ENVOI = re.compile(
    r"^\W*(?:(?:oui|ok|bon|allez|alors|d'accord|c'est bon|parfait)\W+)*(?:envoye[rz]?|envoie|transmettez|valide[rz]?|expedie[rz]?)(?! (?:pas|rien|plus))(?:[- ](?:la|le|tout|ca|moi ca))*(?![a-z])"
)
_DEMANDE_A_L_INDICATIF = re.compile(r"\b(?:combien|quoi|que|qu'est-ce|est-ce|qui|ou|pendant|vous|tu|comment)\b|\?")
_SANS_NUMERO = re.compile(
    r"\b(?:pas|plus|aucune?|jamais|perdue?s?|perd|egaree?|oublie\w*|efface\w*|supprim\w*|jete\w*|retrouve|trouve|recu)\b[^.?!\n]{0,25}\b(?:numeros?|num|code|reference|ref)\b"
    r"|\b(?:numeros?|num|code|reference)\b[^.?!\n]{0,25}\b(?:pas|plus|aucun|jamais|perdue?|perd|egaree?|oublie\w*|efface\w*|jete\w*)"
    r"|\b(?:j'ai|je l'ai|je l'avais|on a|nous avons)(?: tout)? (?:fait|envoye\w*|poste\w*|depose\w*|ecrit|rempli|expedie\w*)\b[^.?!\n]{0,20}\b(?:courrier|courier|poste|lettre|papier|ameli|recommande)"
    r"|^\W*(?:j'ai|je n'ai|on a) (?:plus|tout|rien) (?:rien|perdu|jete|garde|efface)(?: du tout)?\W*$"
    r"|^\W*(?:je (?:l'ai|ne l'ai|n'ai|l'ai) )?(?:pas|plus|perdue?)\W*$|\b(?:je (?:ne )?l'ai pas|je les ai (?:pas|perdus?)|je l'ai perdue?)\b"
)
_RESUME = re.compile(
    r"\bon en (?:est|etait) ou\b|\bou (?:est-ce qu'?on )?(?:on )?en (?:est|etait|etions|sommes)[- ]?(?:on|nous)?(?=\W*$)|"
    r"\b(?:relire|relis(?:ez)?|recapitul\w*|recap|resume[rz]?|fai(?:re|tes) le point)\b(?! (?:a |au |ma lettre))|\b(?:vous|tu) (?:avez|as|aviez) (?:bien )?(?:note|mis|retenu|enregistre)\b"
    r"|\bqu'(?:avez-vous|est-ce que vous avez|as-tu) (?:note|mis|ecrit|retenu)|\b(?:montre[rz]?|voir|donne[rz]?)(?:[- ]moi)? (?:ce que (?:vous avez|tu as|j'ai)|mes reponses|ma demande|le resume)"
)
_PARTI = re.compile(
    r"\b(?:c'est|est-ce que c'est|ca a ete|ma demande est|elle est|est-elle|tout est|ca y est c'est|si c'est) (?:bien |deja |vraiment )?(?:parti|envoye|transmis|recu|enregistre|passe|valide)e?\b"
    r"|\b(?:(?:mon|ma|le|la) (?:dossier|demande|saisine|lettre|message|ca)|ca|elle|il) (?:part|partira|sera envoyee?|s'envoie|est envoyee?) (?:quand|maintenant|deja|tout de suite|automatiquement)\b"
    r"|\b(?:vous l'avez|tu l'as|ils l'ont|ils ont) (?:bien |deja )?(?:envoye|transmis|recu)e?\b"
)
_ANNULE_AUTRE_CHOSE = re.compile(
    r"\b(?:annul|arret|supprim|effac)\w* (?:l'|(?:le|la|les|mon|ma|mes|leur|leurs|cette|ce|cet|un|une) )"
    r"(?!demande|saisine|tout\b|dossier|conversation|discussion|formulaire|chat|guide|procedure|mediation|reponses?|messages?|donnees|historique)[a-z]"
)
_ANONYMAT = re.compile(
    r"\b(?:(?:reste\w*|etre|garder l'|dans l'|de facon|maniere|de maniere|saisir) ?(?:anonym\w+)|anonymement|sans (?:\w+ ){0,2}(?:dire|donner|mettre|mon) (?:mon |qui je )?(?:nom|suis)\b)"
)
_SAISIR = re.compile(r"\b(?:saisir|saisine|demande|deposer|mediat\w+|ecrire|envoyer|continuer)\b")
_FAUX_NOM = re.compile(
    r"\b(?:faux nom|fausse identite|nom d'emprunt|pseudo\w*|un autre nom|nom bidon|nom invente|inventer un nom|pas mon vrai nom)\b"
)
_ATTENTE = re.compile(
    r"^\W*(?:(?:oui|ok|oula|euh|bon|ben|alors|non|d'accord|merci|pardon|excusez(?:[- ]moi)?|desolee?|et|mais)\W+)*"
    r"(?:attend(?:s|ez|e|re)?|patiente[rz]?|(?:une?|deux|trois|cinq|dix|\d+|quelques|petite?)? ?(?:petites? )?(?:min(?:utes?|s)?|secondes?|sec|instants?)\b(?! (?:apres|avant|de retard))"
    r"|bouge[rz]? pas|quitte[rz]? pas|je (?:re)?cherche(?! (?:un|des|une|a)\b)|je reflechi(?:s|t)?\b|je (?:regarde|verifie|vais (?:voir|regarder|chercher|verifier|reflechir|la chercher|le chercher))"
    r"|je reviens?\b|j'arrive|on sonne|faut que je (?:cherche|regarde|reflechisse|verifie|retrouve)|laisse[rz][- ]moi (?:chercher|reflechir|le temps|\w+ (?:min|sec)\w*))\b[^?]*$"
)
_ATTEND_ET_DEMANDE = re.compile(
    r"^\W*attend\w*\W+(?:c'est (?:quoi|qui|ou)|quoi|pourquoi|comment|combien|quels?|quelles?)(?![a-z])"
)
""" "Attends, c'est quoi le médiateur": a question, that stops nothing."""
_ATTEND_ET_CORRIGE = re.compile(
    r"^\W*(?:(?:non|nan|oui|euh|ah|oh|mais|pardon|oups|desolee?|stop)\W+)*attend\w*\W+(?:non\W+|pardon\W+|mais\W+|en fait\W+)*"
    r"(?:(?!(?:je|j'|on|le temps|la porte)(?![a-z]))[a-z0-9' -]{2,30}? )?(?:c'est|c'etait|cest|s'appelle|s'ecrit|est|etait|pas|plutot) "
    r"(?!(?:long|bon|l'heure|tout|quand|trop|vite|la porte|le facteur|l'interphone)(?![a-z]))\S"
)
""" "Attendez, Lambert c'est Lombard": what follows puts something right."""
_BOUTONS = r"(?:boutons|(?<=de )bouton|choix|propositions)"
_SANS_BOUTONS = re.compile(
    r"\b(?:ai|y a) (?:\w+ )?(?:pas|aucun|rien|plus) (?:\w+ ){0,2}?boutons?\b"
    rf"|\b(?:voi[st]?|trouve|affiche\w*|apparai\w*|marche\w*|fonctionne\w*) (?:\w+ )?(?:pas|aucun|rien|plus) (?:\w+ ){{0,2}}?{_BOUTONS}\b"
    rf"|\b(?:les?|aucun|vos|ces|tes) {_BOUTONS} (?:ne |n')?(?:\w+ )?(?:marche|fonctionne|s'affiche|affiche|apparai|repond)\w* (?:pas|plus)"
    rf"|\b(?:ou (?:sont|est|ca)|quels?|c'est ou) (?:les?|vos|tes)? ?{_BOUTONS}(?=\W*$)|\b(?:peux|peut|arrive|sais) (?:\w+ )?pas (?:a )?(?:cliquer|appuyer)(?! sur le lien)"
)
_INCOMPREHENSION = re.compile(
    r"\b(?:(?:ne )?compren(?:ds?|s|d) (?:pas|rien|que dalle)|(?:pas|rien) (?:compris|comprendre)|(?:ne )?pige pas|c'est quoi (?:la question|cette question)|c'est[- ]a[- ]dire|quelle question"
    r"|(?:vous|tu) (?:voulez|veux) dire quoi|(?:ca|cela|sa) veut dire quoi(?: ca| cela| la question)?(?=\W*$)|c'est pas clair|c'est flou|(?:donne[rz]?|montre[rz]?|auriez|avez|besoin d')(?:[- ](?:moi|vous|nous))? ?(?:une? |des )?exemples?|je suis (?:un peu |completement |totalement |toute? )?(?:perdue?|larguee?|paumee?)(?=\W*$)|(?:je |j')(?:dois|suis cense|peux|vais) (?:mettre|ecrire|repondre|dire|marquer) quoi)\b|^\W*(?:(?:euh|et|mais|ben|bah|non)\W+)*(?:hein|quoi|comment|pardon|comment ca|(?:le|la)?quel(?:le)?(?: des (?:deux|trois))?|lesquel(?:le)?s|quoi par exemple|par exemple(?: quoi)?|c'est quoi(?: [cs]a| cela)?)\W*$"
    r"|^\s*[^\w\s]*(?:\?|🤔|🤷|😕|😵|🙄)[^\w]*$"
)
_EST_CE_JUSTE = re.compile(
    r"\b(?:c'est|il est|ca|est[- ]il|est-ce|il passe|ca passe|ca marche)[a-z' ]{0,12}(?:bon|juste|ok|correct|valide|va|passe|marche)? ?(?:ou (?:pas|non|quoi)\b)"
    r"|\b(?:c'est|c'etait|est[- ]ce|vous (?:l')?avez|tu (?:l')?as) (?:bien |tout |bon )*(?:note|enregistre|pris|compris|garde)e?\W*\?|\b(?:c'est|il est|ca|est[- ]il) (?:bon|juste|ok|correct|valide|va|passe|marche)(?: (?:le|mon|ce) [a-z ]{1,25})?\W*\?"
)
_DIT_AU_DEBUT = re.compile(
    r"\b(?:dit|ecrit|explique|precise|donne|mis|indique|marque|parle|raconte)s?\b[^.?!\n]{0,30}\b(?:au|du|des le|depuis le) (?:tout )?(?:debut|depart|premier message)\b"
    r"|\b(?:au|des le|depuis le) (?:tout )?(?:debut|depart|premier message)[ ,]+(?:je |j'|c'etait )[^.?!\n]{0,20}\b(?:dit|ecrit|explique|precise|donne|mis|indique|marque|parle|raconte)\b"
)
_RECOMMENCER = re.compile(r"\b(?:recommenc|repren|repart|repar|refai|refaire|remettre|zero|efface|annul)\w*")
_MOTS_COURTS, _MOTS_D_UNE_ATTENTE = 10, 6
_POUR_CHERCHER = re.compile(
    r"\b(?:cherch|reflechi|regard|verifi|revien|retrouv|fouill|demand)\w*|\b(?:carte|papiers?|porte|telephone sonne|lunettes)\b"
)
_POLITESSE = re.compile(
    r"\b(?:bonjour|bonsoir|bjr|bsr|salut|slt|coucou|cc|hello|hey|merci|mrc|mci|remercie|au revoir|aurevoir|bye|ciao|a (?:bientot|plus|\+)|bonne (?:journee|soiree|nuit|continuation)|bonnes fetes"
    r"|de rien|je vous en prie|enchantee?|ca va|wesh|yo|allo|tchao|adieu|salutations|kiss|bisous?|bisou|thanks?|thx|tank|byebye|top|super|parfait|genial|gentil|bien recu|bonne|bon courage|bon apres|biz|kikou|re)\b"
)
_AJOUT = re.compile(
    r"^\W*(?:et |mais |oui |ah |oh )*(?:d'ailleurs|par ailleurs|au fait|a part ca|en plus|sinon|autre chose|de plus|j'ai aussi|et aussi|aussi|il y a aussi|j'oubliais)\b"
)
_SOUHAIT = re.compile(
    r"^\W*(?:(?:bah|ben|euh|et|bonjour|oui|alors|simplement|juste|bien)\W+)*(?:je (?:veux|voudrais|souhaite|souhaiterais|demande|cherche|attends|espere|tiens)|j'(?:aimerais|attends|espere|exige)"
    r"|qu(?:[e' ] ?|ils? |elles? )|une?\b|des\b|de\b|du\b|d'|plus\b|le\b|la\b|les\b|l'|pouvoir|etre|avoir|pour\b|[a-z]+(?:er|ir|re|oir)\b)"
)
_RACONTE = re.compile(
    r"^\W*(?:(?:et|mais|alors|ben|bah|euh) )*(?:(?:(?:mon|ma|mes|notre) [a-z]+|ils?|elles?|on) (?:ne |n')?(?:m'(?:a|ont)|me|a|ont|est|sont|etai(?:t|ent)|avai(?:t|ent))"
    r"|j'ai|j'en|je (?:me|suis|ne|n'|vis|reste|dors|pleure))\b"
)
_ATTENDU = re.compile(
    r"\b(?:qu[e'](?! j)|veu\w*|voudr\w*|voul\w*|souhait\w*|aim\w+|demand\w*|faut|faudrait|doi(?:t|vent)|esper\w*|attend\w*|besoin|droit"
    r"|rembours\w*|pa[iy]\w*|vers\w*|regl\w*|annul\w*|trait\w*|solution|repon\w*|rendez-vous|carte|dossier|pension|indemn\w*|ij|argent|aid\w*|soign\w*)\b"
)
"""What somebody who expects something of the mediator speaks of."""
_MOT = re.compile(r"[a-z]{4,}")
_IMPRONONCABLE = re.compile(r"^[^aeiouy]+$|[bcdfghjklmnpqrstvwxz]{5,}|^(.)\1{3,}$")


def renvoie_au_debut(texte: str) -> bool:
    """Whether the person recalls what they said first ("je vous l'ai dit au début"); they do not ask to start again."""
    plie = redresser(texte).plie
    return bool(_DIT_AU_DEBUT.search(plie)) and not _RECOMMENCER.search(plie)


def demande_ce_qui_est_garde(texte: str) -> bool:
    """Whether the person asks what this chat keeps of what they write, and for how long."""
    plie = redresser(texte).plie
    return len(plie.split()) <= MOTS_D_UNE_PHRASE and bool(_GARDE.search(plie) and _DEMANDE_A_L_INDICATIF.search(plie))


def n_a_pas_de_numero(texte: str) -> bool:
    """Whether the person has not, or no longer, the number or the code of their request, or made it elsewhere."""
    return bool(_SANS_NUMERO.search(redresser(texte).plie))


def demande_l_envoi(texte: str) -> bool:
    """Whether a text orders to send, whatever it adds ("envoyez et qu'on n'en parle plus")."""
    return bool(_ENVOI.search(redresser(texte).plie))


def est_charabia(texte: str) -> bool:
    """Whether all the long words of a text, or half of them and two at least, cannot be said aloud: a cat on the keyboard."""
    mots = _MOT.findall(plier(texte).plie)
    illisibles = sum(bool(_IMPRONONCABLE.search(mot)) for mot in mots)
    return illisibles > 0 and (illisibles == len(mots) or (illisibles >= 2 and illisibles * 2 >= len(mots)))


def demande_d_attendre(texte: str) -> bool:
    """Whether the person asks for a moment ("attendez, je cherche ma carte"), and answers nothing."""
    plie = redresser(texte).plie
    court = len(plie.split()) <= (_MOTS_COURTS if _POUR_CHERCHER.search(plie) else _MOTS_D_UNE_ATTENTE)
    donne = "{" in texte or any(signe.isdigit() for signe in _sans_duree(plie))  # an identifier was taken out
    return court and bool(_ATTENTE.match(plie)) and not donne and not _est_une_entree(plie)


def _est_une_entree(plie: str) -> bool:
    """Whether "attendez" only opens a question or a correction."""
    return bool(_ATTEND_ET_DEMANDE.match(plie) or (_ATTEND_ET_CORRIGE.match(plie) and not _POUR_CHERCHER.search(plie)))


def _sans_duree(plie: str) -> str:
    return re.sub(r"\d+ ?(?:min|sec|m\b|s\b)", "", plie)


def ne_voit_pas_les_choix(texte: str) -> bool:
    """Whether the person sees no buttons to choose from, or cannot use them."""
    plie = redresser(texte).plie
    return len(plie.split()) <= _MOTS_COURTS + 4 and bool(_SANS_BOUTONS.search(plie))


def n_a_pas_compris(texte: str) -> bool:
    """Whether the person says that they did not understand what is asked."""
    plie = redresser(texte).plie
    return len(plie.split()) <= _MOTS_COURTS and bool(_INCOMPREHENSION.search(plie))


def demande_si_c_est_juste(texte: str) -> bool:
    """Whether the person asks if what they gave is right ("le numéro c'est bon ou pas")."""
    plie = redresser(texte).plie
    return len(plie.split()) <= _MOTS_COURTS + 2 and bool(_EST_CE_JUSTE.search(plie))


def est_une_politesse(texte: str) -> bool:
    """Whether a text greets, thanks or takes leave."""
    return bool(_POLITESSE.search(plier(texte).plie))


def ajoute_un_sujet(texte: str) -> bool:
    """Whether the text begins as one does that adds another matter ("d'ailleurs", "au fait")."""
    return bool(_AJOUT.match(redresser(texte).plie))


def commence_par_que(texte: str) -> bool:
    """Whether the text is a wish said with "que": "qu'il me reprenne" gives no order to the assistant."""
    return bool(re.match(r"\W*qu(?:'|e | ?ils? | ?elles? )", redresser(texte).plie))


def est_un_souhait(texte: str) -> bool:
    """Whether the text begins as a wish does ("être payé", "que la caisse réponde")."""
    return bool(_SOUHAIT.match(redresser(texte).plie))


def raconte_sans_demander(texte: str) -> bool:
    """Whether a text tells of the writer's life and asks for nothing ("mon mari m'a laissée seule")."""
    plie = redresser(texte).plie
    return bool(_RACONTE.match(plie)) and not _ATTENDU.search(plie) and not est_un_souhait(texte)


_ANNONCE = re.compile(
    r"^\W*(?:(?:et|mais|alors|ben|bah|euh|moi|sinon|du coup|bon|ok) )*(?:je|j'|on|nous) ?(?:vais|va|allons|compte|pense) (?:\w+ )?"
    r"(?:(?:vous |te |t')(?:attaquer|assigner|poursuivre|denoncer|trainer)|appeler|telephoner|voir|contacter|prendre|porter plainte|(?:en |lui |leur )?parler|demander (?:a|conseil)|saisir|alerter|prevenir|consulter|ecrire)(?![a-z])"
)


def annonce_un_acte(texte: str) -> bool:
    """Whether a short text only says what the writer will do elsewhere ("je vais appeler mon avocat"), and asks for nothing."""
    plie = redresser(texte).plie
    return len(plie.split()) <= _MOTS_COURTS and bool(_ANNONCE.match(plie))


_RIEN_D_AUTRE = re.compile(
    r"^[\W_]*$|^\W*(?:non |nan |c'est )*(?:rien|pas) (?:de plus|d'autre|a (?:ajouter|dire de plus)|autre chose)(?: (?:merci|svp|a ajouter|a dire))*\W*$"
)


_UN_ECRIT = re.compile(
    r"^\W*(?:(?:et|mais|ok|oui|bon|alors|svp|stp|bonjour)\W+)*(?:(?:vous |tu |est[- ]ce que vous )?(?:pouvez|pouriez|pourriez|peux|pourrais)(?:[- ](?:vous|tu))? (?:me |m'|lui |leur )?(?:envoyer|ecrire|rediger|faire|preparer|donner)"
    r"|(?:envoyez|envoies?|ecri(?:s|vez)|redigez|preparez|fai(?:s|tes)|donnez?)(?:[- ](?:moi|lui|leur))?) (?:un|une|des|le|la|mon|ma) (?:[a-z]+ (?:d'|de ))?(?:(?:e-?)?mails?|messages?|lettres?|courriers?|sms|courriels?|recommande)(?![a-z])"
)


def fait_ecrire(texte: str) -> bool:
    """Whether the assistant is told to write something or to send it ("envoyez un mail à mon médecin"): nothing was done, and
    nothing is agreed to.
    """
    plie = redresser(texte).plie
    return len(plie.split()) <= _MOTS_COURTS + 4 and bool(_UN_ECRIT.match(plie))


def ne_dit_rien_de_l_affaire(texte: str) -> bool:
    """Whether a text holds nothing to write down: no word at all, "rien de plus", an order to write, what the writer fears of complaining."""
    return bool(_RIEN_D_AUTRE.match(plier(texte).plie)) or craint_des_suites(texte) or fait_ecrire(texte)


def veut_l_anonymat(texte: str) -> bool:
    """Whether the person would refer to the mediator without giving a name."""
    plie = redresser(texte).plie
    return len(plie.split()) <= MOTS_D_UNE_PHRASE and bool(_ANONYMAT.search(plie) and _SAISIR.search(plie))


def reste_anonyme(texte: str) -> bool:
    """Whether a few words say that the writer stays unnamed ("je préfère rester anonyme"), and ask nothing."""
    plie = redresser(texte).plie
    return len(plie.split()) <= _MOTS_COURTS and "?" not in plie and bool(_ANONYMAT.search(plie))


def veut_un_faux_nom(texte: str) -> bool:
    """Whether the person would write under a name that is not theirs."""
    plie = redresser(texte).plie
    return (
        len(plie.split()) <= MOTS_D_UNE_PHRASE and bool(_FAUX_NOM.search(plie)) and not PROMIS_PAR_UN_AUTRE.search(plie)
    )


def demande_un_resume(texte: str) -> bool:
    """Whether the person wants to be told what was taken down so far."""
    plie = redresser(texte).plie
    return len(plie.split()) <= _MOTS_COURTS + 4 and bool(_RESUME.search(plie)) and " au lieu d" not in plie


def demande_si_c_est_parti(texte: str) -> bool:
    """Whether the person asks if their request is sent; "c'est envoyé" that asks nothing is none."""
    plie = redresser(texte).plie
    asked = "?" in plie or re.search(r"\b(?:comment|quand|est-ce|si|savoir|sur que)\b", plie)
    return len(plie.split()) <= _MOTS_COURTS + 4 and bool(asked and _PARTI.search(plie))


def annule_autre_chose(texte: str) -> bool:
    """Whether what the person would see undone is no part of this conversation ("annuler l'indu")."""
    return bool(_ANNULE_AUTRE_CHOSE.search(redresser(texte).plie))


_A_PROPOS = re.compile(
    r"[ ,.;!\n]+(?:(?:et|ah|oh|puis|mais)[ ,]+)*(?:au fait|d'ailleurs|en passant|a propos|tant que j'y pense)(?![a-z])[ ,:]*"
)
_PHRASE = re.compile(r"(?:[!?\n]|\.(?!(?:fr|com|net|org|eu)\b))+ ?")


def separer_un_a_propos(texte: str) -> tuple[str, str]:
    """What a text says first, and what it adds of something else ("au fait…", a correction in a sentence of its own)."""
    lu = plier(texte)
    if trouve := _A_PROPOS.search(lu.plie):
        debut, fin = lu.etendue(*trouve.span())
        return texte[:debut].strip(), texte[fin:].strip()
    return separer_une_correction(texte)


LETTRES_D_UNE_CORRECTION = 300
"""What is longer tells something."""


def separer_une_correction(texte: str) -> tuple[str, str]:
    """What a text says first, and the sentence after it that puts something right or gives a datum, empty where none does."""
    lu = plier(texte)
    for trouve in _PHRASE.finditer(lu.plie):
        _, fin = lu.etendue(*trouve.span())
        if len(lu.plie) - trouve.end() > LETTRES_D_UNE_CORRECTION:
            continue
        if lire_correction(texte[fin:]) is not None or rectifie(texte[fin:]):
            return texte[:fin].strip(), texte[fin:].strip()
    return texte, ""
