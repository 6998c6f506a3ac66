"""Withdrawing a filed saisine, or adding something to it, as people say it. Vocabulary only."""

import re

from bot.extraction.demande.demandes import MOTS_D_UN_RESTE
from bot.extraction.langue.formules import MOTS_D_UNE_DEMANDE
from bot.extraction.langue.orthographe import redresser
from bot.extraction.reponse.reponses import est_question

_NUMERO = r"med[ -]?20\d\d[ -]?[0-9a-z]{8}"
_SA_SAISINE = (
    r"(?:ma|la|cette|mon|ce|cet|le|notre) (?:premiere |derniere |deuxieme )?(?:demande|demende|dmde?|saisine|dossier|mediation|requete|plainte)"
    rf"(?: {_NUMERO})?(?! (?:de |d'|du |pour )(?!saisine|mediat|chez|votre|vos|la base))"
)
_POLI = r"(?:s'il (?:vous|te) plait|svp|stp|merci|bonjour|bonsoir|bjr|salut|slt|coucou|hello|oui|ok|alors|donc|bon|et|mais|euh|ah|pardon|en fait|finalement|au fait|aussi|encore)"
_JE_VEUX = (
    r"(?:je (?:ve|veux|voudrais?|souhaite|souhaiterais?|dois|peux|pourrais?|tiens a|vais)|j'? ?(?:aimerais?|ai besoin d[e'])|puis-je|est[- ]ce que je peux"
    r"|permettez-moi d[e']|(?:je|nous) (?:me|nous) permet\w+ d[e']|il (?:me (?:parait|semble)|serait|est) (?:utile|necessaire|important|bon) d[e']|je (?:vous prie|vous serais reconnaissante?|vous saurais gre) de(?: bien vouloir)?"
    r"|veuillez(?: bien vouloir)?|je desire(?:rais)?|nous (?:souhait|voud|desir|ten)\w+(?: a)?|(?:on|je) (?:peut|peux)|peut-on|pouvez[- ]vous|pourriez[- ]vous|vous (?:pouvez|pourriez)|tu peux|peux[- ]tu|il (?:faut|faudrait)|faut|faudrait|comment|possible de|possible d')"
)

# Withdrawing.

_RETIRER = r"(?:retire[rz]?|an+ul(?:e[rz]?)?|renonce[rz]?|aband?on+e[rz]?|arrete[rz]?|stop+e[rz]?|supprime[rz]?|enleve[rz]?|efface[rz]?|laisse[rz]? tomber|mettre fin a)"
_RETRAIT = re.compile(
    rf"(?<![a-z])(?:j'?)?(?:{_RETIRER}|(?:le )?retrait d[e']|annulation d[e']) ?(?:(?:tout|tte?|donc|finalement|completement|a|de|vite) )*{_SA_SAISINE}"
    rf"|\b(?:veux|souhaite|voudrais) (?:plus|pas) (?:de |d'|du |maintenir |continuer |poursuivre |garder |donner suite a |envoyer |faire )*{_SA_SAISINE}"
    r"|\b(?:veux|souhaite|voudrais) plus (?:que (?:le )?mediateur|du mediateur|de (?:la )?mediation|saisir le mediateur)"
    rf"|\bplus besoin (?:du mediateur|de (?:la )?mediation|d'un mediateur|que le mediateur|de {_SA_SAISINE})"
    rf"|\b(?:veux|ve|voudrais|souhaite|aimerais|pouvez|peux|peut|faut) (?:vous |tu )?(?:la |l')(?:{_RETIRER})(?![a-z])"
    rf"|\b{_RETIRER} (?:celle|celui)[- ]?(?:la|ci)\b"
    r"|\b(?:retire[rz]?|annule[rz]?)[- ]la\b|\b(?:me |m')desiste|\bdesistement\b|\bretirer? (?:une|sa) (?:demande|saisine) (?:deja )?(?:envoye|depose|faite)"
)
_PAS_UN_RETRAIT = re.compile(
    r"\b(?:ils?|elles?|on(?! (?:peut|pourrait) )|qui|la (?:caisse|cpam|secu)|le (?:medecin|mediateur)|l'agent) (?:ne |n'|m'|me |l'|la |a |ont |avait |veut |veulent |va |vont |peut |peuvent |bien )*"
    rf"{_RETIRER}|\b(?:j'|je |on |nous |deja )(?:ai|avais|a|avons) (?:(?:finalement|deja|bien|donc|tout|depuis|enfin) )*{_RETIRER}|\b(?:veux|souhaite|voudrais|vais) (?:pas|surtout pas|plus) (?:la |l')?{_RETIRER}"
    r"|\bne (?:la |l')?(?:retire|annule)[rz]? (?:pas|rien)|\b(?:retire|annule)[rz]?(?:[- ]la)? (?:pas|surtout pas)\b"
)

# Adding.

_GENERIQUE = (
    r"(?:quelque chose|autre chose|qqch|une chose|(?:un |de )?trucs?|(?:une |des )?(?:precisions?|infos?|informations?|choses?|corrections?)"
    r"|(?:un |des )?(?:elements?|details?|faits?|points?)(?: nouveaux?)?|(?:un |une |des |l'|les |la |le )?(?:nouvel|nouvelle|nouveaux|autre)s? (?:element|info|information|chose|fait)s?|(?:l'|les |la |le |par l')(?:informations?|elements?|precisions?|faits?|points?) suivante?s?|du nouveau|ca|cela|une erreur)"
)
_AJOUTER = r"(?:rajoute[rz]?|ajoute[rz]?|precise[rz]?|signale[rz]?|mentionne[rz]?|porter a votre connaissance|(?:y|vous) joindre|(?:vous )?(?:informer|faire (?:part|savoir))(?: d[e'])?)"
_CORRIGER = r"(?:complete[rz]?|corrige[rz]?|modifie[rz]?|rectifie[rz]?|change[rz]?)"
_PRECISER = r"(?:(?:apporte[rz]?|donne[rz]?|faire|fais|rajoute[rz]?|ajoute[rz]?) (?:une |des |quelques |un )?(?:petite?s? )?(?:precisions?|complements?|rajouts?|ajouts?))"
_A_LA_SAISINE = rf"(?: ?(?:a|dans|sur|au|pour)? (?:{_SA_SAISINE}|mon courrier|ma lettre|{_NUMERO}))"
_OUBLI = r"j'? ?(?:ai|avais) (?:juste |aussi |completement )?oubli(?:e[rz]?)?"
_DIRE = r"(?:d[e']? ?(?:vous |lui |leur )?(?:dir(?:e)?|preciser?|mentionner?|signaler?|ajouter?|rajouter?|noter?|met+re|indiquer?|ecrire))"
_AJOUT_QUE = re.compile(
    rf"(?:\b{_JE_VEUX} (?:\w+ ){{0,2}}?{_AJOUTER}{_A_LA_SAISINE}?|\b{_OUBLI} {_DIRE}{_A_LA_SAISINE}?"
    rf"|\b(?:ajoute[rz]?|rajoute[rz]?|note[rz]?|precise[rz]?)(?:[- ](?:leur|lui|aussi|bien|y|juste))*{_A_LA_SAISINE}?"
    rf"|\b{_JE_VEUX} (?:\w+ ){{0,2}}?(?:{_PRECISER}|complete[rz]?){_A_LA_SAISINE}?|\bje (?:complete|precise|rajoute|ajoute)"
    rf"|^\W*(?:{_POLI}\W+)*(?:(?:une |un |petite? |autre )*(?:precision|rajout|ajout|complement)|il manque {_GENERIQUE})"
    rf"|\b(?:dites|dis)[- ](?:lui|leur|au mediateur|a la caisse))(?: {_GENERIQUE})? ?(?:,? (?:que |qu'|ke |k'|comme quoi )|, ?| ?: ?)"
)
_AJOUT = re.compile(
    rf"\b{_JE_VEUX} (?:\w+ ){{0,2}}?(?:{_AJOUTER}(?![a-z])|{_CORRIGER}(?: {_GENERIQUE}|{_A_LA_SAISINE})(?![a-z])|complete[rz]?(?=\W*$))|\b{_OUBLI} (?:{_DIRE}|{_GENERIQUE}|de joindre)(?![a-z])"
    rf"|\bcomplete[rz]?{_A_LA_SAISINE}|\br?ajoute[rz]? (?:(?:un|une|des|le|la|mon|ma|mes|ce|cette|quelque|ceci|{_GENERIQUE})(?![a-z])|{_A_LA_SAISINE})"
    rf"|\bl'(?:r?ajoute[rz]?){_A_LA_SAISINE}?(?![a-z])|\bj'ai (?:du nouveau|(?:une?|des?) (?:nouvel|nouvelle|nouveaux|autre)s? (?:element|info|information|fait)s?)(?![a-z])"
)
_DES_COORDONNEES = r"(?:adresse|mail|e-?mail|courriel|telephone|tel|numero|portable|nom|prenom|coordonnees|rib)"
_CHANGEMENT = re.compile(
    rf"\b{_JE_VEUX} (?:\w+ ){{0,2}}?{_CORRIGER} (?:(?:mon|ma|mes|le|la|l'|une?|d'|de) ?)+{_DES_COORDONNEES}|\bj'ai (?:change|une? nouve\w+) (?:de |d')?{_DES_COORDONNEES}"
    rf"|^\W*(?:{_POLI}\W+)*{_CORRIGER} (?:(?:mon|ma|mes|le|la|les) |l')(?!(?:premiere |autre )?(?:demande|saisine|dossier)(?![a-z]))[a-z]"
    rf"|\bj'ai demenage|\b(?:mon|ma|mes|l') ?{_DES_COORDONNEES}(?: [a-z]+)? (?:a|ont) change"
)
_PAPIER = (
    r"(?:papiers?|documents?|pieces?|justificatifs?|courriers?|courier|lettres?|ordonnances?|factures?|attestations?|arrets?|certificats?|bulletins?|photos?|copies?"
    r"|decisions?|releves?|fiches? de paie|preuves?)"
)
_JOINDRE = r"(?:joindre|joint|envoye[rz]?|transmettre|fournir|r?ajoute[rz]?|met+re|donner|oubli(?:e[rz]?)?)"
_UN_PAPIER = re.compile(
    rf"\b{_JOINDRE} (?:(?:vous|de|d'|un|une|le|la|l'|mon|ma|mes|les|des|ce|cette|aussi|autre|dernier|derniere|joindre|envoyer|met+re) ?)*{_PAPIER}(?![a-z])"
)
_A_JOINDRE = re.compile(
    rf"\b(?:joindre|{_OUBLI}(?: (?:de |d')?(?:joindre|envoyer|met+re|fournir))?) (?:(?:un|une|le|la|l'|mon|ma|mes|les|des|ce|cette|autre) ?)+{_PAPIER}(?![a-z])|\b{_PAPIER} que {_OUBLI}"
)
_AJOUT_SANS_RIEN = re.compile(
    rf"^\W*(?:{_POLI}\W+)*(?:(?:{_JE_VEUX} (?:\w+ ){{0,2}}?)?(?:{_AJOUTER}|{_CORRIGER}|joindre)|{_OUBLI}(?: {_DIRE})?|j'ai)"
    rf"(?: (?:{_GENERIQUE}|(?:un|une|des|le|la|mes) {_PAPIER}))?{_A_LA_SAISINE}?(?:\W+{_POLI})*\W*$"
)
_OUI_AJOUTEZ = re.compile(
    rf"^\W*(?:{_POLI}\W+)*(?:(?:vous pouvez|tu peux|je veux|je voudrais) )?(?:l'|le |la )?(?:ajoute[rz]?|envoye[rz]?|envoie)(?:[- ](?:le|la|les|ca|cela))?(?:\W+{_POLI})*\W*$"
)
_N_AJOUTEZ_RIEN = re.compile(
    rf"^\W*(?:(?:{_POLI}|non|nan|stop|attendez|surtout)\W+)*(?:ne |n')?(?:(?:l'|le |la )?(?:r?ajoute[rz]?|envoye[rz]?|transmet\w*|met(?:s|tez))(?:[- ](?:le|la|ca))? (?:surtout |finalement )?(?:rien|pas|plus)"
    rf"|rien (?:ajouter|envoyer|mettre)|laisse[rz]?(?: tomber| comme (?:ca|c'est)))(?:\W+(?:du tout|{_POLI}|ca|cela))*\W*$"
)

_OU_L_AJOUTER = re.compile(rf" (?:a|dans|sur) {_SA_SAISINE}\W*$")
_PLUTOT = re.compile(
    r"^\W*(?:(?:non|nan|pas ca|mais|en fait|euh)\W+)*(?:dites|dis|mettez|met[sz]?|ecrivez|ecris|notez|note)[- ](?:leur |lui )?plutot(?: (?:que|qu'|ceci|ca))?\W*"
)

_VEUT_UNE_AUTRE = re.compile(
    r"\b(?:deposer|faire|fais|presenter|ouvrir|former|introduire|commencer|preparer|rediger|c'est|il s'agit d'|j'ai) ?(?:pour )?une? (?:tout )?(?:(?:autre|nouvelle|nouveau|seconde?|deuxieme) )(?:demande|saisine|dossier|requete)"
    r"(?! (?:de (?!saisine|mediation)|d'|du |en cours|chez|aupres))"
    r"|\b(?:deposer|faire|fais|presenter|ouvrir|former|introduire|preparer) (?:aussi |egalement )?une (?:demande|saisine|requete) (?:pour|au nom d[e']|concernant) (?:une autre personne|quelqu'un d'autre|un(?:e)? autre )"
    r"|\b(?:j'en|on en|je voudrais en|je peux en|peut-on en|il faut en) (?:\w+ ){0,2}?une (?:autre|deuxieme|seconde) (?:a (?:faire|deposer|envoyer)|pour )"
)


def veut_une_autre(texte: str) -> bool:
    """Whether the person wants another saisine than the one that is filed ("c'est une nouvelle demande")."""
    return bool(_VEUT_UNE_AUTRE.search(redresser(texte).plie))


def parle_de_sa_saisine(texte: str) -> bool:
    """Whether the person speaks of their own request, as of something that exists."""
    return bool(re.search(rf"\b{_SA_SAISINE}", redresser(texte).plie))


def veut_la_retirer(texte: str) -> bool:
    """Whether the person wants to withdraw their saisine ("je veux retirer ma demande"); not what others did with it."""
    lu = redresser(texte).plie
    court = len(lu.split()) <= 2 * MOTS_D_UNE_DEMANDE
    return court and bool(_RETRAIT.search(lu)) and not _PAS_UN_RETRAIT.search(lu)


_REGLE = re.compile(
    r"\b(?:(?:a|ai|avons|ont) (?:finalement |enfin |bien )+(?:trouve|obtenu|eu|recu) (?:un|une|son|sa|mon|ma|le|la|ses|mes|notre|nos|l')"
    r"|(?:c'est|tout est|(?:le|mon|notre) (?:probleme|dossier|litige) est|l'affaire est) (?:enfin |finalement |maintenant |bien |tout )*(?:regle|resolu|arrange|regularise)e?)(?![a-z])"
)


def dit_que_c_est_regle(texte: str) -> bool:
    """Whether the person brings the news that what the saisine was for is settled ("elle a enfin trouvé un médecin")."""
    lu = redresser(texte).plie
    trouve = None if est_question(texte) else _REGLE.search(lu)
    return trouve is not None and not re.search(r"\b(?:pas|jamais|rien|si)\b", lu[: trouve.start()])


def lire_ajout(texte: str) -> str | None:
    """What the person wants to add to their saisine, in their words; "" where they have not said it yet.

    None where they do not ask to add anything.
    """
    lu = redresser(texte)
    if annonce := _AJOUT_QUE.search(lu.plie):
        debut, fin = lu.etendue(*annonce.span())
        avant = texte[:debut].strip()
        suite = sans_la_saisine(texte[fin:].strip())
        return " ".join(part for part in (avant if _dit_quelque_chose(avant) else "", suite) if part)
    if not _AJOUT.search(lu.plie) and not _A_JOINDRE.search(lu.plie):
        return None
    if _AJOUT_SANS_RIEN.match(lu.plie):
        return ""
    if est_question(texte):
        suite = _apres_la_question(texte)
        return suite if suite or parle_de_sa_saisine(texte) or annonce_un_papier(texte) else None
    return texte.strip()


def veut_y_changer(texte: str) -> bool:
    """Whether a text wants something put right, or says what has changed since, of who wrote ("changer mon adresse mail")."""
    return bool(_CHANGEMENT.search(redresser(texte).plie)) and not est_question(texte)


_DONNEE = r"(?:numeros?(?: de [a-z]+)?|telephone|tel|mail|e-?mail|courriel|adresse|nom|prenom|date(?: de naissance)?|code postal|caisse|ville|medecin|montant|nir)"
_ERREUR_SANS_VALEUR = re.compile(
    rf"^\W*(?:{_POLI}\W+)*(?:(?:je (?:crois que |pense que )?)*(?:(?:je )?me suis tromp\w+|j'ai fait une (?:erreur|faute)|j'ai (?:mal (?:mis|ecrit|tape|donne|note)|donne (?:un |une )?(?:mauvaise?|faux|fausse)))"
    rf" ?(?:(?:de|d'|du|dans|sur|pour|a|au|le|la|l'|mon|ma|un|une|mauvaise?|faux|fausse) ?)*{_DONNEE}"
    rf"|(?:le |la |l'|mon |ma ){_DONNEE}(?: (?:que|qu'|dans|de|du|sur) ?[a-z' ]{{1,30}}?)? (?:est|etait|c'est|n'est) (?:pas )?(?:le bon|la bonne|bon|bonne|juste|faux|fausse|errone|mauvaise?|incorrecte?))(?:\W+{_POLI})*\W*$"
)


def annonce_une_erreur(texte: str) -> bool:
    """Whether a text only says that a datum of the request is wrong, without the right one ("je me suis trompé de numéro")."""
    return bool(_ERREUR_SANS_VALEUR.match(redresser(texte).plie))


def _apres_la_question(texte: str) -> str:
    """ "Puis-je ajouter une précision ? La CRA m'a répondu hier": what is told once the leave is asked."""
    suite = texte.partition("?")[2].strip()
    return suite if _dit_quelque_chose(suite) and not est_question(suite) else ""


def sans_la_saisine(ajout: str) -> str:
    """What is to be added, without where it goes at its end ("… du diabète à ma demande ?")."""
    lu = redresser(ajout)
    trouve = _OU_L_AJOUTER.search(lu.plie)
    return ajout[: lu.etendue(*trouve.span())[0]].strip() if trouve and trouve.start() else ajout


def lire_remplacement(texte: str) -> str | None:
    """The words that take the place of those just said back ("non, dites plutôt que…"); None where nothing is replaced."""
    lu = redresser(texte)
    trouve = _PLUTOT.match(lu.plie)
    return (texte[lu.etendue(*trouve.span())[1] :].strip() or None) if trouve else None


def annonce_un_papier(texte: str) -> bool:
    """Whether what is to be added is a paper ("j'ai oublié de joindre mon arrêt"), and not something said of one."""
    lu = redresser(texte).plie
    return bool(_UN_PAPIER.search(lu) or _A_JOINDRE.search(lu)) and not _AJOUT_QUE.search(lu)


def veut_bien_ajouter(texte: str) -> bool:
    """Whether a text says yes in the words of the question ("oui, ajoutez-le")."""
    return bool(_OUI_AJOUTEZ.match(redresser(texte).plie))


def refuse_d_ajouter(texte: str) -> bool:
    """Whether a text says no in the words of the question ("non, n'ajoutez rien")."""
    return bool(_N_AJOUTEZ_RIEN.match(redresser(texte).plie))


def _dit_quelque_chose(texte: str) -> bool:
    return len(texte.split()) >= MOTS_D_UN_RESTE
