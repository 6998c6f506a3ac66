"""What kind of alarm a message gives, whether it is over, and despair without danger. Vocabulary only, no wording."""

import re

from bot.extraction.dangers import est_une_violence
from bot.extraction.orthographe import redresser
from bot.extraction.propositions import debut_de_proposition

_DETRESSE = re.compile(
    r"suicid|mieux plus la|porter(?:ait|ont|aient) mieux|prepare (?:mes|les|des) (?:comprimes|medicaments|cachets)|a quoi bon (?:continuer|vivre)|"
    r"en finir|me tuer|mourir|plus (?:envie de )?vivre|mort[es]? (?:serait|vaut)|me foutre en l'air|me pendre|"
    r"sans moi|plus (?:le |de )?gout|plus un (?:probleme|pb|poids|fardeau|souci|boulet)|debarrass\w* de moi|me jeter|me noyer|disparaitre|plus etre la|idees noires|me faire du mal|scarifi|adieu|plus de ce monde|"
    r"rejoindre (?:mon|ma|mes|lui|elle)\b[^.!?]{0,20}\b(?:la-haut|au ciel)|avaler? (?:tous |toutes )?(?:mes|les|des) (?:medicaments|cachets|comprimes)"
)
_CONTRE_SOI = re.compile(
    r"\bs(?:e |')(?:tue\w*|suicid\w*|pend\w*|noy\w*|jet\w*|flingu\w*|immol\w*|mutil\w*|scarifi\w*|faire du mal)|\b(?:ses jours|sa vie)\b"
)
"""What somebody else does to themselves: no violence to others."""
_PAR_UN_AUTRE = re.compile(r"(?<!je )(?<!j)\b(?:va|veut|allait|voulait|vont|veulent) (?:finir par )?me (?:tuer|buter)")
"""What another would do to the writer, and no thought of death."""
_DIT_D_UN_AUTRE = re.compile(
    r"^(?!.*\b(?:je|j|moi|me|m|mes jours|ma vie)\b).*\b(?:il|elle|ils|elles|lui|(?:mon|ma|mes|notre|son|sa|un|une|le|la) [a-z-]+) ",
    re.DOTALL,
)
"""A clause in which somebody else has thoughts of death: "des fois il dit qu'il veut en finir"."""
_PROCHE = re.compile(
    r"\b(?:mon|ma|mes|notre|un|une|son|sa|le|la) (?:mari|femme|epou(?:x|se)|conjointe?|compagn(?:on|e)|pere|papa|mere|maman|"
    r"fils|fille|enfant|bebe|petite?|frere|soeur|ami|amie|voisine?|grand-?mere|grand-?pere|copine?|collegue|tante|oncle|"
    r"patiente?|client|cliente|dame|monsieur|personne|mamie|papi|cousine?)\b|\b(?:il|elle) (?:ne )?(?:respire|repond|bouge|fait|a|veut|parle)"
)
_MOI = re.compile(
    r"\bc'est (?:bien |pour )?(?:moi|ma vie|de moi)\b|\b(?:la personne|la victime),? c'est moi\b|\bje suis (?:la victime|en danger|cette personne)\b"
)
_FINI = re.compile(
    r"\b(?:ca va(?! (?:pas|mal))|je vais (?:bien|mieux)|tout va (?:bien|mieux)|c'est (?:bon|passe|fini|regle|rentre dans l'ordre)|"
    r"fausse alerte|plus (?:de|en) danger|pas (?:de|en) danger|les secours (?:sont|arrivent)|le samu (?:est|arrive)|"
    r"(?:pompiers|ambulance) (?:sont|est|arrive)|j'ai (?:appele|eu) (?:le|les|quelqu'un)|je suis (?:calme|rassuree?|en securite)|"
    r"(?:il|elle) est (?:en securite|hors de danger)|(?:la police|les gendarmes|les flics) (?:est|sont) (?:la|arrive)|"
    r"il va mieux|elle va mieux|je (?:plaisante\w*|rigol\w*|deconn\w*|blague\w*)|c'(?:est|etait) (?:juste |qu')?(?:une? )?(?:facon|maniere) de parler|c'(?:est|etait) (?:juste )?(?:une |de l')?(?:blague|humour|expression|ironi\w+)|"
    r"pas (?:d'|une? |l'|en )?urgences?\b|pas urgent\b|rien de grave|(?:il|elle|(?:mon|ma) [a-z-]+) va (?:tres )?bien|"
    r"(?:personne n'|non,? personne (?:n )?)est en danger|aucun danger|je (?:ne )?(?:vais|pense|compte) (?:rien|pas) (?:faire|me faire|mourir|a ca)|"
    r"(?:j'ai|on a|avec) (?:le|les) (?:samu|pompiers|secours|urgences|\d+) (?:au|en) (?:telephone|ligne|bout du fil)|on peut (?:reprendre|continuer)|reprenons|continuons|je (?:veux|voudrais) (?:reprendre|continuer)|"
    r"(?:elle|il) est (?:sauvee?|a l'hopital|prise? en charge)|non je ne suis pas en danger|pas d'inquietude|rassurez[- ]vous)\b"
)
_TOUJOURS = re.compile(r"\b(?:ca (?:ne )?va (?:pas|plus|tres mal|mal)|pas (?:bien|mieux)|toujours pas|ca empire)\b")
_DESESPOIR = re.compile(
    r"(?:sais|ses|c'est|c) plus? (?:quoi|koi|comment|vers qui|a qui)|sais pas (?:vers qui|a qui) me tourner|a bout\b|(?:n')?en peu[xt]? plus|(?:au|o) bout? du rouleau|(?:finir|dormir|mettre) (?:a la rue|dehors)|mange(?:nt|ons|r)? plus(?: depuis|\W*$)|plus d'argent pour|plus (?:rien a|de quoi|(?:un|un seul) (?:sou|rond|euro|centime) pour|rien pour) (?:[a-z]+ )?(?:manger|bouffer|nourrir|vivre)|crise d'angoisse|a l'agonie financ|desespere|"
    r"je craque|plus la force|perdue?s? (?:dans|completement)|plus d'espoir|abandonnee?s? (?:par|de)|je pleure|"
    r"on me laisse tomber|tiens plus(?: le coup)?\W*$|comment (?:je vais|vais-je) (?:faire|vivre|m'en sortir)"
)


def _lisible(texte: str) -> str:
    return redresser(texte).plie


def nature_de_l_alarme(texte: str) -> str | None:
    """The kind of danger, None where it is that of the writer's body.

    "detresse" for thoughts of death, "violence" where somebody is violent, "pour_un_proche" where somebody else is in danger.
    """
    lu = _lisible(texte)
    proche = "pour_un_proche" if _PROCHE.search(lu) else None
    if detresse := _DETRESSE.search(_PAR_UN_AUTRE.sub(" ", lu)):
        return (
            proche
            if proche and _DIT_D_UN_AUTRE.search(lu[debut_de_proposition(lu, detresse.start()) : detresse.end()])
            else "detresse"
        )
    if est_une_violence(texte) and not (proche and _CONTRE_SOI.search(lu)):
        return "violence"
    return proche


def est_soi_meme(texte: str) -> bool:
    """Whether the writer says that they are the one in danger ("non, c'est moi la personne")."""
    return bool(_MOI.search(_lisible(texte)))


def est_apaisement(texte: str) -> bool:
    """Whether the person says that the danger is over ("ça va", "c'est bon", "les secours sont là")."""
    lu = _lisible(texte)
    return bool(_FINI.search(lu)) and not _TOUJOURS.search(lu)


def est_desespoir(texte: str) -> bool:
    """Whether the person despairs, without any danger being told ("je ne sais plus quoi faire")."""
    return bool(_DESESPOIR.search(_lisible(texte)))
