"""What people ask of the conversation under way: what it holds of them, their rights, where an answer comes from, going on. Vocabulary only."""

import re

from bot.extraction.langue.formules import MOTS_D_UN_PAS, bref, entier, lisible, un_de
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import TextePlie
from bot.extraction.personnes.noms import lire_reponse_nom
from bot.extraction.personnes.noms_mots import PARENTE
from bot.extraction.reponse.reponses import est_question

_MOTS_D_UNE_QUESTION = 16
_MON_IDENTITE = (
    r"(?:mon (?:nom|prenom|adresse|numero|mail|e-?mail|courriel|tel\w*|nir|dossier|identite)|mes (?:coordonnees|donnees|reponses|infos?|informations?|messages?)"
    r"|ma (?:date de naissance|conversation))"
)
_AVOIR = (
    r"(?:(?:vous|tu) )?(?:avez|as|gardez|gardes|conservez|conserves|detenez|detiens|possedez|possedes|stockez|stockes|connaissez|connais|savez|sais|enregistrez|recueillez|collectez)"
    r"(?:[- ](?:vous|tu))?"
)
_DES_DONNEES = r"(?:donnees?|infos?|informations?|renseignements?|choses|elements?)(?: personnel(?:le)?s?| perso)*"
_SUR_MOI = r"(?:(?:a|de|sur) (?:propos de |mon sujet|mon compte|moi|nous)|(?:me|nous) concernant|ici)"
_A_DE_MOI = un_de(
    # "quelles données avez-vous sur moi", "quelles sont les infos que vous détenez à mon sujet"
    rf"(?:quelles?|que(?:lles)? sont (?:les|mes)|les|des|mes|ces) {_DES_DONNEES},? (?:est-ce )?(?:que |qu')?{_AVOIR}(?: [a-z']+){{0,2}}? {_SUR_MOI}",
    rf"{_AVOIR} (?:[a-z']+ ){{0,2}}?{_DES_DONNEES} (?:[a-z']+ )?{_SUR_MOI}",
    rf"(?:ce que|tout ce que) {_AVOIR} (?:[a-z']+ ){{0,2}}?(?:(?:sur|de) (?:moi|nous)|a mon sujet|me concernant)",
    r"(?:vous|tu) (?:avez|as|aviez|gardez|gardes|conservez|conserves|savez|sais) (?:encore |toujours |deja |bien )?(?:garde |conserve |retenu |note |enregistre |stocke )?(?:quoi|quelque chose)(?: (?:de|sur) (?:moi|nous))?(?=\W*$)",
    r"(?:qu'est-ce que|quoi|que|qu'?) (?:vous |tu )?(?:avez|as|gardez|gardes|reste|conservez|savez|sais)[- ]?(?:vous |tu )?(?:encore |donc )?(?:garde |conserve |retenu |stocke |enregistre )?(?:de|sur|comme infos? sur|comme donnees sur) (?:moi|nous)",
    r"(?:il |ca |qu'est-ce qu'il )?reste quoi|qu'est-ce qui reste|que reste[- ]t[- ]il(?! a )|(?:il )?reste (?:quelque chose|encore quelque chose|des traces|une trace)",
    rf"(?:(?:vous|tu) (?:n')?(?:avez|as|gardez|gardes|connaissez|connais|conservez)|avez[- ]vous|as[- ]tu|gardez[- ]vous|connaissez[- ]vous) (?:encore |toujours |deja |bien |garde |donc )*{_MON_IDENTITE}(?! (?:nom|de))",
)
_INTERROGE = un_de(
    r"quoi|qu'est-ce que?|qu'est-ce qui|que|quelles?|ce que|(?:vous|tu) (?:avez|as|gardez|gardes|conservez|detenez)|[a-z]+ez[- ]vous|as[- ]tu|reste\w*"
)
_RACONTE = un_de(
    r"(?:vous|tu) (?:avez|as) (?:perdu|refuse|dit|recu)|la (?:caisse|cpam)|je (?:vous|t'?) ai|(?:mon|le) medecin|recu|noter?(?! quoi)|mal|faux|pas|besoin"
)


def demande_ce_qu_on_a_de_lui(texte: str) -> bool:
    """Whether the person asks what the assistant holds of them now ("vous avez encore mon nom ?", "il reste quoi ?")."""
    lu = lisible(texte)
    return (
        bref(lu, _MOTS_D_UNE_QUESTION)
        and bool(_A_DE_MOI.search(lu) and _INTERROGE.search(lu))
        and not _RACONTE.search(lu)
    )


_DROITS = un_de(
    r"rgpd|r\.g\.p\.d|cnil|dpo|delegue a la protection des donnees",
    r"(?:mes |quels? (?:sont )?(?:mes |les )?|j'ai (?:des |quels? )?)droits? [^.?!\n]{0,20}(?:mes |les |aux )donnees",
    r"droit (?:d'|a l'|de )(?:acces|rectification|portabilite|opposition)(?! aux soins)",
    r"(?:acceder|acces) a (?:mes|toutes mes) (?:donnees|infos? perso\w*|informations? personnelles?)",
)


def demande_ses_droits(texte: str) -> bool:
    """Whether the person asks about their rights on their personal data."""
    lu = lisible(texte)
    return bref(lu) and bool(_DROITS.search(lu))


_SOURCE = un_de(
    r"(?:quelles?|c'est quoi|donne[rz]?|donne[rz]?[- ]moi|avoir|cite[rz]?|vos?|tes|la|les|une|des) (?:sont |est )?(?:la |les |vos? |tes? |ta |leurs? )?(?:sources?|references?)(?: (?:exactes?|precises?|de (?:ca|cela|cette reponse|cette info\w*|l'info\w*|votre reponse)|svp|stp|c'est quoi))*(?=\W*$|,)",
    r"sources? ?\?|^sources?(?: svp)?$",
    r"(?:d'ou|ou) (?:est-ce que )?(?:ca vient|vient (?:cette|votre|l')|vous (?:tenez|sortez|avez (?:lu|trouve|vu|pris|eu))|tu (?:tiens|sors|as (?:lu|trouve|vu|pris|eu))|(?:tenez|sortez)[- ]vous|c'est (?:ecrit|dit|marque))",
    r"(?:c'est|est-ce) (?:ecrit|dit|marque) ou|(?:qui|ou) (?:est-ce qui |est-ce que )?(?:c'est |a )?(?:dit|ecrit|marque) (?:ca|cela)",
    r"(?:de quand|quelle date|quand) (?:date(?:nt)?|est datee?|c'est date|est) (?:cette|ca|cela|cet|l'|votre|la|les|ces|vos)? ?(?:infos?|informations?|reponses?|regles?|pages?|sources?|textes?)?(?=\W*$)",
    r"(?:cette|votre|l')? ?(?:info|information|reponse|source) (?:elle )?(?:date de quand|est de quand|est a jour)|c'est (?:a jour|de quand|date de quand)",
    r"(?:avez|avez[- ]vous|auriez[- ]vous|as|as[- ]tu|donne[rz]?(?:[- ]moi)?|envoye[rz]?(?:[- ]moi)?|il y a|y a[- ]t[- ]il) (?:pas )?(?:un|le|les|des) liens?(?: (?:officiel|internet|vers (?:la page|la source|le texte|cette page)|pour verifier|du site|de la page))*(?=\W*$| svp| stp)",
    r"(?:un|le) lien officiel|vous vous (?:basez|appuyez) sur quoi|sur quoi (?:vous|tu) (?:vous |te |t')?(?:basez?s?|bases|appuye?[sz]?|appuies)",
)
_MOTS_D_UNE_SOURCE = 12


def demande_la_source(texte: str) -> bool:
    """Whether the person asks where the last answer comes from, or of when it is."""
    lu = lisible(texte)
    return bref(lu, _MOTS_D_UNE_SOURCE) and bool(_SOURCE.search(lu)) and "revenu" not in lu


_QUESTION = entier(
    r"(?:(?:je |j')?(?:ai|aurais|avais|aurai|voudrais poser|veux poser|peux poser|peux vous poser|souhaite poser|aimerais poser|puis-je (?:vous )?poser)|poser|j'en ai|je peux (?:vous )?(?:en )?poser) (?:juste |encore )?(?:une?|des|deux|trois|plusieurs|quelques|1|2)?(?: petites?| autres?| derniere)* ?questions?(?: a (?:vous )?poser| pour vous| pour toi| pratiques?)?",
    r"(?:une|juste une|encore une|autre|petite|une autre|une derniere|une petite) question",
    r"(?:je peux|puis-je|est-ce que je peux|on peut) (?:vous |te )?(?:demander (?:quelque chose|un truc)|poser (?:une|des) questions?)",
)
_HESITE = entier(
    r"(?:heu+|euh+|hum+|hm+|bah+|ben|beh|pff+|ouf|voila|eh bien|enfin|comment dire)(?:[ .,…]+(?:heu+|euh+|hum+|bah|ben|voila|comment dire))*",
    r"(?:en fait )?(?:c'est|c'est un peu|c'est tres|c'est trop|c'est assez|c'est vraiment|mon histoire est|ma situation est|c'est long et) ?(?:complique|difficile a (?:dire|expliquer|raconter)|long|long a expliquer|dur a (?:dire|expliquer))(?: (?:mon|ma|a|mon histoire|ma situation|mon cas|a expliquer|tout ca))*(?: (?:histoire|situation|affaire|cas))?",
    r"je (?:ne )?sais pas (?:par ou|comment|ou) (?:commencer|dire|expliquer|m'y prendre|vous expliquer)(?: ca)?",
)


def annonce_une_question(texte: str) -> bool:
    """Whether a text only says that a question is coming."""
    lu = lisible(texte)
    return bref(lu, 2 * MOTS_D_UN_PAS) and bool(_QUESTION.search(lu))


def cherche_ses_mots(texte: str) -> bool:
    """Whether the person is looking for how to begin ("heu", "c'est compliqué")."""
    lu = lisible(texte)
    return bref(lu, 2 * MOTS_D_UN_PAS) and bool(_HESITE.search(lu))


_REPREND = entier(
    r"(?:(?:c'est bon|ok|allez|vas[- ]y|allons[- ]y|tant pis|d'accord|bref)\W+)*(?:on|je|nous) (?:peut |peux |veux |voudrais |vais |va )?(?:reprend[s]?|reprendre|continue[rs]?|continuer)(?: (?:ou on (?:en )?etait|la ou (?:on|j'|nous) (?:en )?\w+|ici|maintenant|la (?:demande|saisine)|ma (?:demande|saisine)))*",
    r"(?:reprendre|continuer|reprenons|continuons)(?: (?:la |ou on (?:en )?etait|ou on s'est arrete)+)?|(?:reprise|je suis (?:de retour|revenue?|la)|me (?:re)?voila|de retour|c'est bon je suis la)",
)


def veut_reprendre(texte: str) -> bool:
    """Whether a text only says to go on after a pause; not to begin again."""
    lu = lisible(texte)
    return bref(lu, 2 * MOTS_D_UN_PAS) and bool(_REPREND.search(lu))


_PUBLICITE = un_de(
    r"(?:de la |des |la |les )?(?:pubs?|publicites?|spams?|demarchages?|newsletters?|mails? commerciaux)"
)
_DOSSIER_DES_SPAMS = un_de(r"(?:dans|aux|parmi|en) (?:les |mes |le |la )?(?:dossier )?(?:spams?|pubs?|publicites?)")
"""Where a message was found, or was looked for."""
_CODE = un_de(
    r"(?:ou|quel|c'est quoi|redonne[rz]?|rappele[rz]?|redi(?:s|tes|re)|retrouve[rz]?|revoir|ai|avoir|aurai|recois|recevoir)[^.?!\n]{0,25} (?:le|mon|un|ce|du) (?:code|numero) (?:secret|de (?:suivi|la demande|ma demande|la saisine|ma saisine|dossier))"
)


def craint_la_publicite(texte: str) -> bool:
    """Whether the person asks if their address will be used for advertising."""
    lu = lisible(texte)
    return bref(lu, _MOTS_D_UNE_QUESTION) and bool(_PUBLICITE.search(lu)) and not _DOSSIER_DES_SPAMS.search(lu)


_CHERCHE = r"(?:donne[rz]?|dites?|dis|montre[rz]?|trouve[rz]?|cherche[rz]?|affiche[rz]?|envoye[rz]?|communique[rz]?|quel(?:le)?s? (?:est|sont)|c'est quoi|(?:je (?:veux|voudrais)|peux|pouvez[- ]vous|puis[- ]je) (?:voir|savoir|connaitre|avoir|consulter))(?:[- ](?:moi|nous))?"
_CE_QUI_EST_A_LUI = r"(?:dossiers?|adresse|coordonnees|numero(?: de (?:secu\w*|tel\w*|securite sociale))?|nir|telephone|portable|remboursements?|medecin|medicaments|maladie|arrets?)"
_UN_PROCHE = rf"(?:mon|ma|mes|notre|nos|sa|son|un|une) (?:petite? |grande? |ex[- ])?(?:{PARENTE}|parents|ex|ancienne? \w+|patron(?:ne)?|locataire|proprietaire|employee?|salariee?|employeur)"
_UN_AUTRE = rf"(?:m(?:me|lle|r)?\.?(?= )|madame|monsieur|mademoiselle|{_UN_PROCHE})"
_D_UN_AUTRE = un_de(
    rf"{_CHERCHE} (?:le|la|les|l'|un) ?{_CE_QUI_EST_A_LUI} (?:de |d'|du ){_UN_AUTRE}(?![a-z])",
    rf"{_CHERCHE} (?:son|sa|ses|leurs?) {_CE_QUI_EST_A_LUI}(?=[ ,]+(?:c'est|il|elle) (?:est )?(?:{_UN_AUTRE}))",
)
_SAISINE_OU_DONNEES = r"(?:saisines?|demandes?|dossiers?|requetes?|donnees?(?: personnelles)?|infos?|informations?)"
_TOUCHER = r"(?:efface[rz]?|supprime[rz]?|retire[rz]?|annule[rz]?|modifie[rz]?|change[rz]?|corrige[rz]?|complete[rz]?|detrui(?:re|s|sez))"
_SUIVRE = r"(?:(?:l')?etat|suivi|avancee?|avancement|statut|nouvelles|ou (?:en )?(?:est|sont)|en est|consulter|voir|savoir|(?:avez|gardez|conservez|detenez|savez|as|sais)(?:[- ](?:vous|tu))?)"
_A_QUI = re.compile(
    rf"(?<![a-z])(?:(?<!a )(?<!ai )(?<!ont )(?<!ete ){_TOUCHER}|{_SUIVRE}|{_CHERCHE})(?: [a-z']+){{0,4}}? ?"
    rf"(?:{_SAISINE_OU_DONNEES}(?: {_AVOIR})?|avez|savez|gardez|as|sais)(?:[- ](?:vous|tu))? (?:de |d'|du |des |sur |au nom de |concernant )"
    rf"|(?<![a-z]){_DES_DONNEES} {_AVOIR} (?:sur |de )"
)
_A_SAISI = re.compile(
    rf"(?<![a-z])(?:{_UN_PROCHE}|(?:m\.|m(?:me|lle|r)\.?|madame|monsieur) [a-z'-]+)(?: [a-z'-]+){{0,2}}? (?:a|ont|aurait|avait) (?:[a-z]+ )?"
    r"(?:saisi|contacte|fait (?:une|sa) (?:saisine|demande)|depose (?:une|sa) (?:saisine|demande)|ecrit a(?:u| votre) (?:mediateur|service))"
)
_MOTS_D_UN_NOM = 5


def demande_les_donnees_d_un_autre(texte: str) -> bool:
    """Whether the person asks what a caisse would know of somebody else ("quelle est l'adresse de ma voisine ?")."""
    lu = lisible(texte)
    return bref(lu, _MOTS_D_UNE_QUESTION) and bool(_D_UN_AUTRE.search(lu))


def vise_la_saisine_d_un_autre(texte: str) -> bool:
    """Whether the person asks about the request or the data of somebody else, or wants them changed or erased
    ("supprimez la saisine de Josiane Martin", "où en est le dossier de ma voisine ?", "mon voisin a saisi le médiateur ?").
    """
    lu = redresser(texte)
    if not bref(lu.plie):
        return False
    if est_question(texte) and _A_SAISI.search(lu.plie):
        return True
    return any(_est_quelqu_un(texte, lu, trouve.end()) for trouve in _A_QUI.finditer(lu.plie))


def _est_quelqu_un(texte: str, lu: TextePlie, place: int) -> bool:
    """Whether what stands there names a person: a relative, a civility, or a first name and a surname."""
    if re.match(rf"{_UN_AUTRE}(?![a-z])", lu.plie[place:]):
        return True
    suite = texte[lu.debuts[place] :] if place < len(lu.debuts) else ""
    nom = lire_reponse_nom(" ".join(re.split(r"[,.;:?!\n(]", suite)[0].split()[:_MOTS_D_UN_NOM]))
    return nom is not None and bool(nom.nom and nom.prenom)


def demande_son_code(texte: str) -> bool:
    """Whether the person asks for the number or the secret code of their request, or where it stands."""
    lu = lisible(texte)
    return bref(lu, _MOTS_D_UNE_SOURCE) and bool(_CODE.search(lu)) and not _RACONTE.search(lu)


_PERD_LE_CODE = un_de(
    r"(?:si|quand|au cas ou|imaginons que|des fois que|le jour ou) (?:jamais )?(?:je |j'|on |elle |il |ma \w+ |mon \w+ )(?:le |la |les |l')?(?:ai |a )?(?:perd\w*|oubli\w*|egar\w*|note mal|retrouve (?:pas|plus))(?: (?:ce|cet|cette|le|la|les|mon|ma|mes|votre|son|tout|ca|cela|papier|de) ?[^.?!\n]{0,30})?",
    r"perdre (?:le|mon|ce|les|son) (?:code|numero|papier|mot de passe)",
)
_UN_CODE = un_de(r"codes?(?! postal)|numeros?(?! de (?:secu|telephone|tel|portable))|mot de passe|papier")


def craint_de_perdre_le_code(texte: str, juste_donne: bool = False) -> bool:
    """Whether the person asks what happens if the number or a code is lost; right after these were given, "si je le perds"
    says it.
    """
    lu = lisible(texte)
    nomme = juste_donne or bool(_UN_CODE.search(lu))
    return bref(lu, _MOTS_D_UNE_QUESTION) and nomme and bool(_PERD_LE_CODE.search(lu))


_DUREE_DU_CODE = un_de(
    r"(?:codes?|il|ca|celui[- ]ci) (?:[\w']+ ){0,2}?(?:valables?|valides?|marche|dure|expire|fonctionne|bon|perime)(?: \w+){0,2} ?(?:combien|jusqu'(?:a )?quand|jusqu'a|longtemps|quand)",
    r"(?:combien de temps|jusqu'a quand|quelle duree|longtemps)[^.?!\n]{0,30} (?:codes?|valable|valide)",
)


def demande_la_duree_du_code(texte: str, juste_donne: bool = False) -> bool:
    """Whether the person asks how long a code to go on elsewhere holds."""
    lu = lisible(texte)
    nomme = "code" in lu.split() or (juste_donne and "valable" in lu)
    return bref(lu, _MOTS_D_UNE_QUESTION) and nomme and bool(_DUREE_DU_CODE.search(lu))


_LE_RESTE = un_de(
    r"(?:il |y |il y )?(?:(?:en )?(?:reste|manque)(?:[- ]t[- ]il)?|(?:en )?a|encore) (?:encore |pour |beaucoup |plein |combien |longtemps )*(?:de |d'|des )?(?:questions?|etapes?|choses a (?:remplir|repondre|donner))",
    r"combien (?:de |d')(?:questions?|etapes?)|(?:c'est |est-ce |on a |on est |ce sera |^\W*)(?:bientot |presque |quand )(?:fini|termine|la fin|au bout)|(?:c'est|on a) (?:fini|termine) (?:bientot|quand|la)|il (?:en )?reste (?:encore )?(?:beaucoup|combien|longtemps)",
    r"(?:durer?|prend(?:re)?) (?:encore )?(?:combien de temps|combien|longtemps)[^.!?\n]{0,12} (?:formulaire|questionnaire|questions|machin|truc|remplir|repondre|tchat|chat)s?|combien de temps[^.!?\n]{0,20} (?:formulaire|questionnaire|vos questions|remplir|repondre a tout)",
)
_CORRIGER_PLUS_TARD = un_de(
    r"(?:je (?:peux|pourrai|pourrais)|puis-je|pourrai-je|(?:on|c'est|ce sera) (?:peut|pourra|possible de)) (?:encore |le |la |les |tout |y )*(?:corrig|modifi|chang|rectifi|revenir|relire)[a-z]*(?! d'avis)[^.!?\n]{0,25} (?:apres|plus tard|ensuite|a la fin|avant (?:l'envoi|d'envoyer))",
    r"(?:je pourrai|pourrai-je|je pourrais|on pourra) (?:encore |quand meme |tout |la |le |l')*(?:annuler|retirer|arreter|changer d'avis|revenir en arriere|stopper)|(?:je peux|puis-je|on peut) (?:encore |quand meme |tout |la |le |l')*(?:annuler|retirer|changer d'avis)[^.!?\n]{0,15} (?:apres|plus tard|ensuite|une fois)",
    r"et si je (?:me (?:suis )?tromp\w+|fais une (?:erreur|faute)|change d'avis)",
)

_COPIE = un_de(
    r"(?:aurai|aurais|ai|avoir|recevrai|recevoir|recois|garde[rz]?|gardes|envoye[rz]?|envoies?|donne[rz]?|donnes|faut|obtenir|imprimer)[^.?!\n]{0,15} (?:une copie|un double|une trace|un exemplaire|un recu)(?! (?:de (?:mon|la|sa|ma|leur|votre|l')|d[eu]s? |a la|au))",
)
_EN_VEUT = re.compile(
    r"^\W*(?:(?:et|mais|oui|aussi|bonjour|svp)\W+)*(?:je (?:veux|voudrais|souhaite|souhaiterais|peux)|j'aimerais|pouvez[- ]vous|envoyez[- ]moi|donnez[- ]moi|il me faut)(?![a-z])"
)


def demande_une_copie(texte: str) -> bool:
    """Whether the person asks for a copy of their request, or if they will have one, while it is being prepared."""
    lu = lisible(texte)
    demande = lu.endswith("?") or bool(_EN_VEUT.match(lu))
    return bref(lu, _MOTS_D_UNE_SOURCE) and bool(_COPIE.search(lu)) and demande


def demande_ce_qui_reste(texte: str) -> bool:
    """Whether the person asks how many questions are still to come."""
    lu = lisible(texte)
    demande = lu.endswith("?") or "combien" in lu
    return bref(lu, _MOTS_D_UNE_SOURCE) and bool(_LE_RESTE.search(lu)) and demande


_PLUS_BESOIN = un_de(
    r"(?:(?:vous|tu) )?(?:n'|ne )?(?:avez|avais|as|aurez)(?:[- ](?:vous|tu))? (?:(?:plus|pas|encore|toujours|autre) )*besoin (?:de|d') ?(?:moi|rien|autre chose|quelque chose|plus|quoi que ce soit|quoi)(?: d'autre| de plus)?",
)
_TOUT_EST_LA = un_de(
    r"(?:vous|tu) (?:avez|as) (?:bien )?tout(?: ce (?:qu'il|que|dont)(?: [a-z']+){1,4})?(?=\W*$)",
    r"(?:c'est|ca|cela|ce sera) (?:bien )?(?:tout|bon|suffi\w*|complet|fini|termine|assez)(?: ce qu'il (?:vous |te )?(?:faut|fallait|faudrait))?(?: (?:pour (?:vous|toi|moi|nous|aujourd'hui|le moment)|de (?:mon|votre) cote|comme ca))?(?=\W*$)",
    r"(?:il )?(?:vous |te |me )?(?:manque|faut|reste)(?:[- ]t[- ]il)? (?:encore |toujours )*(?:quelque chose|autre chose|quoi|d'autres? \w+)(?: d'autre)?(?=\W*$)|qu'est-ce qu'il (?:vous )?(?:manque|faut)(?: encore)?(?=\W*$)",
    r"(?:je|j'|on) ?(?:peux|peut|pourrais|puis) (?:y aller|partir|m'en aller|s'en aller|fermer(?: la page| l'onglet| la fenetre)?|quitter(?: la page| le chat)?|raccrocher|me deconnecter|vous laisser|eteindre|couper)|puis[- ]je (?:partir|fermer|quitter|y aller|vous laisser|m'en aller)",
)


def demande_s_il_peut_partir(texte: str) -> bool:
    """Whether the person asks if they are still needed, or if all is there ("je peux partir ?", "vous avez tout ?")."""
    lu = lisible(texte)
    demande = bool(_TOUT_EST_LA.search(lu)) and lu.endswith("?")
    return bref(lu, _MOTS_D_UNE_QUESTION) and (demande or bool(_PLUS_BESOIN.search(lu)))


def demande_s_il_pourra_corriger(texte: str) -> bool:
    """Whether the person asks if what they give can be changed later."""
    lu = lisible(texte)
    return bref(lu, _MOTS_D_UNE_QUESTION) and bool(_CORRIGER_PLUS_TARD.search(lu))


_EXCLAMATIONS = re.compile(
    r"\W*(?:(?:lo+l|mdr+|p?tdr|xd+|(?:ha|hi|he){2,}h?|ahah+a*|pf{2,}|tkt|t'inquiete|dsl|desolee?|oups|oula+|wsh|wesh|ouf|oh|ah|hu?m+|rho+|m'?ouai[sf]|zut|stp|svp)(?![a-z])\W*)+"
)


def n_est_qu_une_exclamation(texte: str) -> bool:
    """Whether a text is nothing but a laugh, a sigh or an apology ("lol", "pfff"): it answers nothing and asks nothing."""
    return bool(_EXCLAMATIONS.fullmatch(lisible(texte)))
