"""Being led step by step."""

from bot.extraction.langue.formules import MOTS_D_UN_PAS, bref, entier, lisible, un_de

_GUIDE = un_de(
    r"pas[- ]a[- ]pas|pas par pas|etape par etape|(?:une|1) etape a la fois",
    r"guide[rz]?[- ]moi|me guider|(?:pouvez|peux|peut|pourriez)[- ](?:vous|tu|on) me guider|accompagne[rz]?[- ]moi(?! (?:au|chez|a l))",
    r"montre[rz]?[- ]moi comment",
)
_FAIT = (
    r"(?:ok(?:ay)?|(?:je|on) reprend[s]?|ca y est|c'est (?:fait|bon|ok|note|parti|termine)|j'y suis|(?:j'ai|je l'ai|je les ai|on a) (?:bien |tout )?(?:fait|fini|trouve|clique|reussi|compris|vu|mis|tape|rempli|valide|choisi|coche|accepte|recu|ouvert)e?s?|fait|termine|voila|hop|allez"
    r"|(?:je suis |on est |suis )?(?:connectee?s?|inscrite?|identifiee?|dessus|dedans)|(?:c'est |tout est )?(?:valide|rempli|clique|coche|tape|accepte|ouvert)e?|je l'ai"
    r"|d'accord|parfait|compris|vu|trouve|entendu|oui|ouais|yes|go|top|super)"
)
_ENSUITE = (
    r"(?:(?:la |l'|on |je |voir |allez |vas y |passe[rz]? (?:a )?)*(?:suite|suivante?s?|etape (?:suivante|d'apres)|prochaine etape|continue[rz]?"
    r"|continuons|next)|(?:et )?(?:apres|ensuite|maintenant|puis)(?:,? (?:je fais quoi|que faire|quoi|qu'est-ce que je fais|on fait quoi))?"
    r"|(?:je|on) (?:fais|fait|dois faire) quoi(?: (?:maintenant|apres|ensuite))?|(?:je|on) continue (?:quand meme|la suite)?)"
)
_ET_ENSUITE = entier(rf"(?:{_FAIT}\W+)?(?:{_FAIT}\W+)?{_ENSUITE}(?:\W+{_FAIT})?")
_SUITE = entier(rf"(?:ah\W+)?{_FAIT}(?:\W+{_FAIT})?(?:\W+{_ENSUITE})?", rf"{_ENSUITE}(?:\W+{_FAIT})?")
_ENCORE = entier(
    r"(?:(?:pouvez-vous|vous pouvez|tu peux|peux-tu) )?(?:repete[rz]?|redi(?:s|tes|re)|relire|relisez)(?:[- ](?:moi|le|la|ca|cela|l'etape|cette etape|encore"
    r"|une fois))*",
    r"encore(?: une fois)?",
)
_RETOUR = entier(
    r"(?:je (?:veux|voudrais) |pouvez-vous |peut-on |on peut )?(?:revenir|retour|reviens|revenez|recule[rz]?)(?: (?:en arriere|a l'etape (?:precedente|d'avant)|avant|d'une etape))?",
    r"(?:l')?(?:etape )?(?:precedente?|d'avant)|(?:redonne|remet|repete)[sz]? (?:l'etape )?(?:precedente?|d'avant)",
    r"back",
)
_ARRET = entier(
    r"(?:je (?:veux|voudrais|prefere) |on |stop |j')*(?:arret(?:e|er|ez|ons)|stop|quitte[rz]?|annule[rz]?|abandonne[rz]?|fini[rt]?|terminer?|sortir|laisse[rz]? tomber)"
    r"(?: (?:le|ce|la|les) (?:guide|explications?|etapes?|tuto|parcours))?(?: (?:la|ici|maintenant))?",
    r"(?:c'est tout|ca suffit|assez|plus la peine|pas la peine|je me debrouille(?:rai)?(?: seule?)?|non merci|je connais)",
    r"(?:on )?(?:revien[st]|revenons|reprendre|reprenons|retour(?:ner)?|revenir|je (?:veux|voudrais) reprendre) (?:a )?(?:ma|la|au) (?:demande|saisine|formulaire|question)",
)


_DIFFICULTE = un_de(
    r"(?:j'y|je n'y|j'|je|on) ?(?:ne |n'|me |m')?(?:arrive|comprend|voi|reussi|parvien|trouve|connecte|peu)[a-z]* (?:toujours |vraiment |meme |y )?(?:pas|plus|rien)",
    r"(?:ca|cela|le site|la page|il|elle|ameli|le bouton|le lien) (?:ne |me |m'|n'|s')*(?:marche|fonctionne|passe|ouvre|charge|affiche|bouge|accepte|veut|reconnait|repond)[a-z]* (?:toujours )?(?:pas|plus|rien|jamais)",
    r"(?:ca|cela|le site|la page|ameli|on) (?:me |m'|n')?(?:bloque|plante|bug\w*|refuse|demande|affiche|met|dit|redemande)(?: [^.!?\n]*)?",
    r"(?:ecran|page|fenetre|site|appli|application|onglet|case|bouton|champ)(?: (?:est|reste|devient|toute?|tt|c'est))* (?:blanche?|vide|noire?|grisee?|figee?|bloquee?|introuvable|en panne|coupee?)"
    r"|(?:ca|cela|il|elle|le site|la page|le code|le lien)(?: (?:me|m'|se|s'|est|etait|a|tourne|charge|rame|mouline))* (?:tourne|rame|mouline|charge|expiree?|perimee?|introuvable|dans le vide|en boucle|a expire|deconnecte\w*|ejecte\w*|renvoie|ramene)(?: [^.!?\n]*)?"
    r"|(?:met|affiche|donne|ecrit|marque|indique|envoie)[^.!?\n]{0,25} (?:erreur|code \d+|\d{3})|erreur \d+|(?:rien|pas|jamais|toujours pas)(?: [a-z]+){0,2} (?:recu|arrive|trouve|affiche)[a-z]*|(?:n'|n )?(?:existe|apparait|apparai|marche|fonctionne)[a-z]* (?:pas|plus)|pas (?:la meme chose|pareil|le meme)(?: [^.!?\n]*)?|(?:hors service|indisponible|en maintenance|saturee?|inconnue?|incorrecte?|invalide)",
    r"(?:je suis |suis |reste )(?:toujours )?(?:bloquee?|coincee?|perdue?)|je (?:bloque|galere|rame)|(?:message d'|une )erreur|(?:il y a|y a|j'ai|je n'ai|moi j'ai|on a|je vois|je trouve) (?:pas|plus|aucune?|rien)(?: [^.!?\n]*)?",
)


def dit_une_difficulte(texte: str) -> bool:
    """Whether the person does not manage the step ("j'y arrive pas", "ça demande un code")."""
    lu = lisible(texte)
    return bref(lu) and bool(_DIFFICULTE.search(lu))


_OCCUPE = un_de(
    r"^(?:(?:attend\w*|ok|oui|bon|alors|euh)\W+)*(?:je|j') ?(?:suis en train|suis dessus|vais|cherche|prends|regarde|lis|tape|fais|remplis|ouvre|allume|reviens|note|recopie|essaye|essaie)"
)


def est_occupe(texte: str) -> bool:
    """Whether the person says that they are about the step ("je tape mon nom")."""
    return bool(_OCCUPE.search(lisible(texte)))


def veut_un_guide(texte: str) -> bool:
    """Whether the person wants to be led step by step."""
    lu = lisible(texte)
    return bref(lu) and bool(_GUIDE.search(lu))


_ENVOYE = entier(
    r"(?:(?:ca y est|c'est bon|voila|ok|hop)\W+)*(?:(?:c'est|j'ai|je l'ai|elle est|tout est|ma demande est) (?:bien |tout )?(?:envoye|parti|transmis|valide|poste|fait|fini)e?s?|termine|fini|envoye|parti)(?: [a-z]+){0,2}"
)


def dit_avoir_envoye(texte: str) -> bool:
    """Whether the person says that what they were led to send is sent ("ça y est c'est envoyé", "terminé")."""
    lu = lisible(texte)
    return bref(lu, 2 * MOTS_D_UN_PAS) and bool(_ENVOYE.search(lu))


def veut_la_suite(texte: str) -> bool:
    """Whether the person is done with this step ("la suite", "ok", "c'est fait", "et après")."""
    lu = lisible(texte)
    return bref(lu, MOTS_D_UN_PAS) and bool(_SUITE.search(lu))


def demande_la_suite(texte: str) -> bool:
    """Whether the person asks what comes next ("et après ?"); a bare "ok" asks nothing."""
    lu = lisible(texte)
    return bref(lu, MOTS_D_UN_PAS) and bool(_ET_ENSUITE.search(lu))


def veut_la_meme(texte: str) -> bool:
    """Whether the person wants the same step once more."""
    lu = lisible(texte)
    return bref(lu, MOTS_D_UN_PAS) and bool(_ENCORE.search(lu))


def veut_revenir(texte: str) -> bool:
    """Whether the person wants the step before again."""
    lu = lisible(texte)
    return bref(lu, MOTS_D_UN_PAS + 2) and bool(_RETOUR.search(lu))


def veut_arreter(texte: str) -> bool:
    """Whether the person wants no more steps."""
    lu = lisible(texte)
    return bref(lu, MOTS_D_UN_PAS + 2) and bool(_ARRET.search(lu))


_FRANCE_CONNECT = un_de(r"france ?connect")
_NE_VA_PAS = un_de(
    r"(?:pas|plus|perdu|aucun|sans|refuse\w*|rejete\w*|reconnu\w*|bloque\w*|invalide|erreur|change)(?: [a-z']+){0,4} (?:rib|carte(?: vitale)?|iban)",
    r"(?:rib|carte(?: vitale)?|iban)(?: [a-z']+){0,3} (?:pas|plus|perdue?|refusee?|rejetee?|bloquee?|invalide|inconnue?|change)",
)


def prefere_france_connect(texte: str) -> bool:
    """Whether the person would go by FranceConnect ("ok franceconnect alors"), and asks nothing of it."""
    lu = lisible(texte)
    return bref(lu, 2 * MOTS_D_UN_PAS) and bool(_FRANCE_CONNECT.search(lu)) and not _INTERROGE.search(lu)


_INTERROGE = un_de(r"quoi|comment|pourquoi|c'est|marche|fonctionne|pas|plus|connais|qu'est-ce que")


def manque_de_quoi_continuer(texte: str) -> bool:
    """Whether the bank details or the card are missing or refused."""
    lu = lisible(texte)
    return bref(lu) and bool(_NE_VA_PAS.search(lu))


_SANS_MAIL = un_de(
    r"(?:pas|plus|aucune?|sans|jamais eu)(?: (?:d'|de |une? |mon |ma )?)(?:adresse )?(?:e-?mail|mail|mel|courriel|adresse (?:mail|e-?mail|electronique|internet)|boite mail)s?"
)


def manque_de_courriel(texte: str) -> bool:
    """Whether the person has no e-mail address."""
    lu = lisible(texte)
    return bref(lu) and bool(_SANS_MAIL.search(lu))
