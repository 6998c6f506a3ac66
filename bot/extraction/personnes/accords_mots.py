"""Words by which people say whether the person for whom they write agrees: patterns over folded text."""

import re

from bot.extraction.personnes.noms_mots import TUTEUR
from bot.extraction.personnes.personnes_mots import CITE_UN_TIERS, LES_SIENS

_PLUS_TARD = (
    r"je (?:vais |dois |devrai |compte )?(?:le |la |les? )?(?:lui |leur )?(?:en )?(?:d'?irai|demanderai|parlerai|previendrai|informerai|expliquerai"
    r"|dire|demander|parler|prevenir|informer|expliquer)"
)
""" "Je lui dirai plus tard": who does not know of it yet has not agreed."""
_ACCORDS: tuple[tuple[str, str], ...] = (
    (
        "non_precise",
        rf"{_PLUS_TARD}|(?:elle|il) (?:ne )?(?:peut|veut) (?:pas|plus) (?:donner (?:son|d'|l'|un) ?(?:accord|avis|consentement|autorisation|feu vert|mandat)|dire (?:oui|si)|que je (?:le |la |vous )?(?:fasse|ecrive|saisisse))"
        r"|(?:pas|sans) (?:encore )?(?:au courant|son accord|demande(?!r| (?:mon|ma|mes|le|la|les|de|du|des|une?|votre|vos)\b)|eu son accord|leur accord|informee?|d'accord)"
        r"|(?:elle|il) (?:ne )?(?:le )?sai[st] pas(?! (?:lire|ecrire|se))(?: que (?:je |j')[a-z]+| qu'[a-z']+)?|a son insu|n'est pas en etat",
    ),
    (
        "ecrit",
        r"procurations?|(?:son|leur) mandat|mandat (?:signe|ecrit|de protection|express?)|mandatee?|(?:accord|autorisation"
        r"|consentement)s? (?:\w+ )?(?:ecrite?s?|signee?s?|par ecrit)|par ecrit|signe (?:un |une |le |la )?(?:papier"
        r"|lettre|document|accord|autorisation|procuration|mandat|feuille)|papier signe|donne (?:un )?mandat"
        r"|d'accord,? (?:(?:et |c'est |mais |par |un )*ecrite?|il y a un ecrit)(?![a-z])",
    ),
    (
        "representant_legal",
        rf"{TUTEUR}|responsables? legal\w*|tutelle|curatelle|habilitation familiale|mineure?s?(?![a-z])|l?'?[ao]u?torite parental\w*|bebe|nourrisson"
        r"|(?:c'est|ce n'est|n'est|est) (?:qu'|juste |encore )?une?(?: (?:petite?|jeune))? (?:enfant|gamine?|gosse)(?![a-z])"
        r"|(?:il|elle|enfant|fils|fille) est (?:bien |encore )?(?:trop|toute?) (?:petite?|jeune)(?= pour|\W*$)|enfant en bas age"
        r"|(?:il|elle|qui|fils|fille|enfant|petite?|garcon|gamine?) (?:(?:n')?a (?:que )?|agee? d[e'] ?|d[e'] ?)(?:\d|1[0-7]|un|deux|trois|quatre|cinq|six"
        r"|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept) (?:ans?|mois|jours|semaines)"
        r"|(?:fils|fille|enfant|garcon|gamine?|fiston|puce|petite?)(?: (?!a |et )[a-z'-]+){0,3},? \(?(?:\d|1[0-7]) ans",
    ),
    (
        "oral",
        r"(?<!soit )(?<!soient )(?<!sera )(?<!serait )(?<!si elle est )(?<!s'il est )(?<!savoir si )d'?accord|(?:elle|il|ils|elles|lui|maman|papa|mere|pere|mari|femme|soeur|frere) (?:qui )?(?:me l'a|m'a|m'ont"
        r"|me l'ont) (?:demande|dit (?:oui|ok|de)|autorise|donne (?:son|leur) (?:accord|feu vert)|charge)"
        r"|(?:elle|il|lui|maman|papa|mamie|papi|mere|pere|mari|femme|soeur|frere|fils|fille|voisine?|monsieur|madame) (?:vien(?:t|nent) (?:juste )?de |a (?:bien |fini par |enfin )?|ont (?:bien )?)?(?:me |m'(?:a |ont )?)?"
        r"(?:dire|dit|redit|redire|repondu|repondre) (?:que )?(?:oui|ok)|je (?:viens de |l'ai |lui ai )[^.!?]{0,20}?(?:demand|appel)\w*,? (?:et )?(?:c'est|elle dit|il dit|elle a dit|il a dit) (?:oui|ok|bon)|(?:elle|il) (?:le )?veut bien(?=\W*$|[,.;]| que je)"
        r"|(?:de vive voix|verbal\w*|a l'oral|oralement|oral)|(?:son|leur) accord|au courant|consentante?"
        r"|accord oral|a sa demande|(?:elle|il) est (?:ok|partante?)(?=\W*$|[,;.])|(?:elle|il) (?:y )?consent(?= a (?:ce que |cette|ma|mon)|\W*$|[,;.])|(?:elle|il) (?:le |l')?(?:veut|souhaite|accepte|sait)(?: bien| tout)?(?= que (?:je|j'|nous|on)\b|\W*$|[,;.!\n])",
    ),
)
ACCORDS = tuple((valeur, re.compile(rf"(?<![a-z])(?:{motif})(?![a-z])")) for valeur, motif in _ACCORDS)

ACCORD_D_UN_TIERS = re.compile(
    rf"(?:{CITE_UN_TIERS.pattern}|(?<!suis )(?<!tant que )(?<!c'est ){LES_SIENS})(?!.*\b(?:elle|ils?|elles)\b)"
)
"""Before words of agreement, in their clause: another person is the one who agrees."""
ACCORD_VAGUE = re.compile(
    rf"{_PLUS_TARD}|(?:elle|il|lui) (?:a (?:bien |fini par |enfin )?)?(?:m'a )?(?:dit|redit|repondu) (?:que )?(?:oui|ok)|d'?accord|par ecrit|de vive voix|verbal\w*|a l'oral|oralement|oral|(?:pas |sans )?(?:encore )?(?:au courant|d'accord)"
    r"|(?:pas|sans) (?:encore )?(?:demande|informee?)|(?:elle|il) (?:ne )?(?:le )?(?:veut|souhaite|accepte|sait|sai[st] pas)"
)
"""Words of agreement that may bear on anything else."""
PARLE_D_ELLE = re.compile(
    r"\b(?:elle|ils?|elles|lui|maman|papa|mere|pere|mari|femme|soeur|frere|fils|fille|madame|monsieur|mme|mr|accord|personne)(?: [a-z'-]+){0,4} ?$"
)
"""Right before them, words by which they do bear on the person concerned."""

SANS_CHARGE = re.compile(
    r"\b(?:pas|plus|jamais|ni|sans|aucune?|non)(?: (?:encore|mis|mise|place|placee|ete|sous|de|d'|sa|son|leur|le|la|une?|ni|tutelle|curatelle|mesure|ou|et|en|lui))* ?$"
)
""" "Majeur, pas sous tutelle", "je ne suis pas sa tutrice": before words of a charge that nobody holds."""
