"""Whether a text asks for help to write the complaint to the caisse. Vocabulary only."""

import re

from bot.extraction.langue.formules import bref, lisible

_RECLAMATION = r"(?:reclamations?|contestations?|reclamer|contester)"
_LETTRE = r"(?:lettres?|courriers?|modeles?|exemples?|textes?|brouillons?|messages?|mails?|phrases?)"
_LA_CAISSE = r"(?:a|pour|de|vers) (?:la |ma |l')?(?:cpam|caisse|secu|cgss|assurance maladie)"
_VOULOIR = r"(?:veux|voudrais|faut|faudrait|besoin|cherche|avez|auriez|existe|y a|avoir|obtenir|propose\w*|donne\w*|envoye[rz]|montre[rz]?|trouver?|peux|pouvez)"
_AIDER = r"(?:aide[rz]?|aider|redige[rz]?|prepare[rz]?|ecrivez|ecris|faites|fais|formule[rz]?|tourne[rz]?|dicte[rz]?)"
_DEMANDE = re.compile(
    rf"\b{_AIDER}\b[^.!?\n]{{0,45}}\b(?:{_RECLAMATION}|{_LETTRE} {_LA_CAISSE})"
    rf"|\b(?:peux|peut|pouvez|pourriez|veux|voulez|sauriez)[- ](?:vous|tu)\b[^.!?\n]{{0,30}}\b(?:ecrire|faire|rediger|preparer)[^.!?\n]{{0,20}}\b{_RECLAMATION}"
    rf"|\bvous (?:pouvez|pourriez)[^.!?\n]{{0,30}}\b(?:ecrire|faire|rediger|preparer)[^.!?\n]{{0,20}}\b{_RECLAMATION}"
    rf"|\b(?:sais|sait|savons|arrive|peux) (?:pas|plus) (?:bien )?(?:comment |quoi )?(?:ecrire|rediger|faire|formuler|mettre|dire)[^.!?\n]{{0,30}}\b{_RECLAMATION}"
    rf"|\b{_RECLAMATION}[^.!?\n]{{0,30}}\b(?:sais|sait) (?:pas|plus) (?:bien )?(?:comment |quoi )?(?:ecrire|rediger|faire|formuler|mettre|dire)"
    rf"|\b(?:comment|quoi)\b[^.!?\n]{{0,30}}\b(?:reclamer|contester|(?:ecri\w+|faire|fais|fait|redige\w*|formule\w*|mettre|mets) (?:dans |pour )?(?:une |la |ma |cette )?(?:lettre de )?{_RECLAMATION})"
    rf"|(?:^|\b{_VOULOIR}\b[^.!?\n]{{0,25}})\W*(?:une?|le|la|des)? ?(?:modele|exemple|texte|lettre|courrier|brouillon)s? (?:de |d'|pour |type |la |ma |une |lettre |courrier |faire ){{0,4}}{_RECLAMATION}(?! (?:du|le|est|a ete|n'a)\b)"
    rf"|\b(?:modele|exemple)s?\b[^.!?\n]{{0,25}}{_LA_CAISSE}"
)
_DEJA_FAITE = re.compile(
    r"\b(?:j'ai|on a|nous avons|j'avais) (?:\w+ ){0,2}?(?:envoye|fait|ecrit|depose|poste|adresse|recu|reclame|conteste)\w*"
    r"|\b(?:a|ai|ont|avons|avait|avais|ete|ayant) (?:formule|redige|prepare|tourne|dicte|fait|ecrit)e?s? "  # "Mme Roux a formulé une réclamation"
)
_RECUE = re.compile(
    rf"^(?![^\n]*\b{_RECLAMATION})[^\n]*?\bcompren\w*\b[^.!?\n]{{0,20}}\b(?:lettre|courrier|papier|message|decision)"
)
"""The letter that is not understood is the caisse's."""
_AU_MEDIATEUR = re.compile(r"\b(?:reclam\w+|lettre|modele|courrier) (?:au|aupres du|pour le) mediat")
_COMMENT = re.compile(
    r"^\W*(?:(?:et|ok|bon|alors|mais|du coup|donc|oui|non|ben|bah|d'accord|euh)\W+)*"
    r"(?:comment (?:on|je|j'|il faut|faut|dois-je|puis-je)?[- ]?(?:le |la |l'|y )?(?:fai[ts]|faire|ecri\w+|m'y prends?)(?: ca| cela| faire| alors| pour (?:ecrire|reclamer))?"
    r"|(?:je|on) fai[ts] (?:comment|quoi)|que (?:faire|dois-je faire)|(?:je|on) (?:dois|doit) faire quoi|quoi faire|j'ecris quoi|(?:je|on) (?:mets?|met|dis|ecris?) quoi)"
    r"(?: (?:alors|du coup|maintenant|moi|donc|ca))*\W*$"
)


_MAL_ECRIRE = re.compile(
    r"\b(?:ecri\w*|redige\w*|francais|orthographe|lettres|papiers)\b[^.!?\n]{0,15}(?:pas mon (?:truc|fort)|difficile|dur|complique|mal)\b"
    r"|\b(?:ecris|ecrit|redige) mal\b|\b(?:sais|sait|arrive) (?:pas|plus) (?:bien |trop )?(?:a )?(?:ecrire|rediger)|\bnulle? en (?:francais|orthographe)"
)


_DE_CE_PAS = r"(?:(?:donc|alors|bien|leur|lui|la|le|les|l'|y|d'abord|tout de suite|vite|quand meme|deja|me|essayer de|commencer par|devoir) ?){0,4}"
_ANNONCE = re.compile(
    rf"\b(?:je (?:vais|compte|pense|m'en vais)|j'y vais|on va|nous allons) {_DE_CE_PAS}"
    rf"(?:(?:re)?ecrire|reclamer|contester|rediger|(?:envoyer|faire|deposer|poster|adresser) (?:cette |une |ma |la |mon |un |le |mes )?(?:{_RECLAMATION}|{_LETTRE}|recommande|ca|cela)|l'envoyer|(?:le|la) faire)(?![a-z])"
    r"|\b(?:j'ecrirai|je reclamerai|je contesterai|je (?:leur|lui) ecri(?:s|rai)|je (?:le|la|l') ?(?:ferai|enverrai)|je (?:le|la) fais (?:demain|ce soir|bientot|cette semaine|lundi|tout de suite))(?![a-z])"
)
_A_UN_AUTRE = re.compile(
    r"\b(?:mediat|tribunal|juge|avocat|depute|maire|journa|ordre|defenseur|mutuelle|j'ai|deja (?:ecrit|fait))"
)
_QUAND_REVENIR = re.compile(
    r"^\W*(?:et |mais |donc |alors )?(?:je reviens? quand|quand (?:est[- ]ce que )?(?:je|dois[- ]je) revien\w+|quand (?:je dois )?revenir)\W*$"
)


def annonce_une_reclamation(texte: str) -> bool:
    """Whether a short text says that the complaint is about to be made ("d'accord, je vais leur écrire")."""
    lu = lisible(texte)
    interroge = re.search(r"\b(?:comment|quoi|ou|quelle?s?)\b|\?", lu)
    return bref(lu) and bool(_ANNONCE.search(lu)) and not (_A_UN_AUTRE.search(lu) or interroge)


def demande_quand_revenir(texte: str) -> bool:
    """Whether a text only asks when to come back ("je reviens quand ?")."""
    return bool(_QUAND_REVENIR.search(lisible(texte)))


_VEUT_LA_LETTRE = re.compile(
    rf"^\W*(?:(?:ok|bon|alors|oui|d'accord|donc|et|svp)\W+)*(?:(?:donne[rz]?|envoye[rz]|montre[rz]?|file[rz]?|passe[rz]?)[- ](?:moi|la moi)?|je (?:veux|voudrais|cherche)|il me (?:faut|faudrait)|j'ai besoin d[e']|(?:je peux|puis[- ]je|peut[- ]on|on peut) avoir|vous avez)"
    rf" ?(?:une?|la|le|votre|ce|cette|ma)? ?{_LETTRE}(?![a-z])"
)
_AUTRE_LETTRE = re.compile(r"\b(?:mediat|vierge|vide|questionnaire|formulaire|medecin)")


def demande_la_lettre(texte: str) -> bool:
    """Whether a text asks for the letter that was just spoken of ("donnez-moi la lettre type"), no other paper."""
    lu = lisible(texte)
    return bref(lu) and bool(_VEUT_LA_LETTRE.search(lu)) and not _AUTRE_LETTRE.search(lu)


def dit_mal_ecrire(texte: str) -> bool:
    """Whether a text says that writing is hard for the person."""
    return bool(_MAL_ECRIRE.search(lisible(texte)))


def demande_de_l_aide(texte: str) -> bool:
    """Whether a short text asks how the complaint is made, for a model of it, or to have it written."""
    lu = lisible(texte)
    if not bref(lu) or _DEJA_FAITE.search(lu) or _RECUE.search(lu) or _AU_MEDIATEUR.search(lu):
        return False
    return bool(_DEMANDE.search(lu))


def demande_comment(texte: str) -> bool:
    """Whether a text only asks how to do what was just said ("comment on fait", "je fais quoi alors")."""
    return bool(_COMMENT.search(lisible(texte)))
