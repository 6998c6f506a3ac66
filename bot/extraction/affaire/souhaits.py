"""What a text asks of the mediator in as many words ("je demande le versement des sommes dues"), among what it tells."""

import re

from bot.extraction.langue.interrogations import separer
from bot.extraction.langue.orthographe import redresser
from bot.extraction.recit.recits import lire_souhait
from bot.extraction.reclamation.reponse_voulue import parle_de_la_reponse
from bot.extraction.reponse.reponses import est_question

MOTS_D_UN_SOUHAIT = 3
_VEUT = r"(?:(?:je|on) (?:veu[xt]|voudrai[ts]?|demande|souhaite(?:rai[ts])?)|j'aimerais?|on aimerait|nous (?:voulons|voudrions|demandons|souhaitons|aimerions))"
_CE_QUI_EST_VOULU = r"(?:(?:bien|juste|simplement|seulement|vraiment) )?(?:que |qu'|etre |mon |ma |mes |le |la |les |l'|un |une |des |recuperer |obtenir |avoir |toucher )"
_COUPE = re.compile(
    r"(?<=[.!?…])\s+|\n+|[,;]\s+(?:et |donc |alors )?(?=(?:je|j'|nous|on) ?(?:vous )?(?:demand|voudr|souhait|aimer|sollicit|veu))"
    r"|\s+(?:et|donc|alors) (?=(?:je (?:vous )?(?:demande|voudrais|souhaite|souhaiterais|sollicite|veux)|j'aimerais|nous demandons|nous souhaitons) )"
    rf"|(?<!que)(?<!si)(?<!quand)(?<!comme)\s+(?={_VEUT} {_CE_QUI_EST_VOULU})"
    r"|[,;]?\s+(?=(?:ah )?et (?:aussi|en plus|puis|sinon|(?:j'ai|il y a) (?:aussi|egalement)|(?:ma|mon|la|le|l'|mes|les) ?(?:\w+ ){1,3}?(?:me|m'|a|ne|n'|refus|veu[tx]|[a-z]+ (?:pas|plus|rien))|(?:pole emploi|france travail))(?![a-z]))"
    r"|\s+(?=(?:mon nom (?:est|c'est)|je m'appelle|moi (?:c'est|je suis)|merci|mon (?:tel|telephone|numero|mail|adresse)|cordialement)(?![a-z]))"
    r"|\s+(?:et )?(?=(?:(?:mon|ma) (?:souhait|demande|attente) ?:|merci de|j'? ?habite|je (?:vis|reside)|joignable|(?<=et )je suis|\{[a-z]+:|[0-9]{5}(?![0-9]))(?![a-z]))"
    r"|[,;]\s+(?=(?:par ailleurs|d'autre part|sinon|en plus)(?![a-z]))"
    r"|\s+(?=(?:par ailleurs|d'autre part|sinon|en plus),? (?:j'ai|il y a|ma|mon|la|le|mes) )"
)
"""Where a wish begins, and where what follows it is told of something else."""
_LIEN = re.compile(
    r"^\W*(?:(?:demande|attente|souhait|objectif)s? ?: ?)?(?:(?:et|donc|alors|mais|aussi|enfin|bref|du coup) ?,? )*",
    re.IGNORECASE,
)
_VERBE = (
    r"(?:je (?:vous |lui )?(?:demande|voudrais?|souhaite|souhaiterais?|sollicite|veux?|exige)|j'(?:aimerais?|exige)|j'attends (?=(?:des excuses|qu(?:e |'))(?! ?[^.!?]* depuis))|nous (?:vous )?(?:demandons|souhaitons|voudrions|voulons|aimerions|sollicitons)"
    r"|(?:elle|il) (?:veu[tx]|voudrai[ts]?|souhaite(?:rait)?|aimerait) (?=(?:(?:juste|simplement) )?(?:etre (?:pay|rembours|soign|recu|indemnis|entendu|suivi)|retrouver|toucher|recuperer (?:ses|son|sa)|avoir (?:un|ses|son|sa)))"
    r"|merci de (?=(?:bien vouloir )?(?:(?:faire|me|nous) (?!repond|le |un |parvenir)|(?:debloquer|annuler|revoir|reexaminer|retablir|regulariser|corriger|reprendre) ))"
    r"|on (?:vous )?(?:demande|voudrai[ts]?|aimerai[ts]?|veu[tx]|souhaite(?:rai[ts])?)|(?:(?:mon |ma )?(?:demande|attente|souhait|voeu)|attentes|souhaits|objectif) ?:|(?:ce que je (?:veux|demande|voudrais|souhaite)|(?:ma|notre) demande|mon souhait)(?: ?,)? ?(?:c'est|est|:))"
)
_CHOSE = (
    r"(?:(?:bien |donc |simplement |juste |seulement |aussi |surtout |vraiment )*(?:que |qu'(?:on|il|elle|ils|elles|une?) ?|d'etre |etre |a etre |de |d'|obtenir |recuperer |toucher |percevoir |recevoir |au moins )*"
    r"(?:(?:le|la|les|l'|un|une|mon|ma|mes|mon|leur|son|sa|ses|des|votre|cette|ce|en|me|m'|nous|lui) ?)*(?:\w+ ){0,4}?)"
)
_OBJET = (
    r"(?:rembours\w*|versement|vers(?:e|ee|es|er|ent)|paiement|paye\w*|payer|annul\w*|debloqu\w*|regl(?:ee?|er|ements?)|reexam\w*|revis\w*|revoi\w*|revu\w*|remise|echeanc\w*|etale\w*|regularis\w*|retabli\w*|rattach\w*|indemnis\w*|dedommag\w*|reconn\w*"
    r"|prise en charge|examen|expertise|dus?|dues|argent|sommes?|indemnit\w*|ij|pension|reponse|reponde?\w*|solution|dossier (?:soit|avance|aboutisse|reparte)|excuses|rendez-vous|rdv|carte|droits|c2s|euros?|sous|medecins?|docteur|dentiste|soign\w*|trouv\w*|intervenir|interveniez|baisse\w*|correct\w*)"
)
_SOUHAIT = re.compile(
    rf"^\W*(?:(?:et|donc|alors|mais|aussi|enfin|bref|du coup|par consequent|c'est pourquoi|pour finir) ?,? )*{_VERBE}(?: ?:)? ?(?<=[ :])"
    rf"(?:{_CHOSE}{_OBJET}(?![a-z])|(?:bien |juste |simplement |seulement |surtout |vraiment )*(?:a ce )?qu(?:e |')(?!vous |tu |je |j'|nous )[a-z])"
)
""" "Je voudrais que le kiné soit rappelé à l'ordre": what somebody else is to do is a wish, whatever it is."""
_QUE = re.compile(
    rf"^\W*qu(?:e |')(?:(?:le|la|les|mon|ma|mes|on|ce|cette|ils?|elles?) |l')[^?]{{0,60}}?(?:(?:soi(?:t|ent)|refass\w+|fass\w+|puiss\w+|aient?|annulent?|cessent?|reprenn\w+)(?![a-z])|{_OBJET}(?![a-z]))"
)
""" "Que le calcul soit refait": a sentence that is a wish and nothing else."""
_AUTREMENT = re.compile(
    r"\b(?:depuis|saisir|saisine|mediat\w+|savoir|suivre|consulter|connaitre|voir|comprendre|parler|corriger|modifier|changer (?:mon|de)|rappel\w*(?! a l'ordre)|(?:me |m'|nous )(?:dise|expliqu|aid|guid|montr|(?:re)?contact|joi[ng]|ecriv|appel)\w*|votre (?:truc|site|chat|robot|service)|supprimer|ajouter|verifier|aide\b|conseils?|formulaire|lettre type|modele|si je|si on|pas (?:de|d')|veux (?:pas|plus|bien)"
    r"|payer (?:cet|cette|ce|mon|ma|la|le|les)|la caisse me demande|a ce qu'on me rembourse depuis)(?![a-z])"
)
"""What is asked of the assistant, or of another, or told of what was asked before."""

_REPOND_A_AUTRE_CHOSE = re.compile(
    r"^\W*(?:(?:oui|non|mais|bah|ben|si)\W+)*"
    r"(?:(?:elle|il|(?:ma|mon) [a-z]+|la personne) (?:en )?(?:est|etait|a|m'a|nous a) (?:(?:bien|tout a fait|donne|son) )*(?:d'accord|accord)"
    r"|avec son accord|(?:c'est|cest) (?:bien )?pour (?:moi|nous|lui|elle|(?:mon|ma|mes) [a-z]+)(?![a-z])|[a-z-]+(?: [a-z-]+){0,2} c'est moi(?![a-z])"
    r"|(?:je|j') ?(?:vous |te |l'|le |les )*(?:ai|avais) (?:deja |bien )?(?:dit|donne|ecrit|repondu)e?s?(?: (?:deja|plus haut|avant))?"
    r"(?: (?:la|le|mon|ma|l') ?(?:caisse|cpam|nom|prenom|adresse|mail|courriel|telephone|numero|date|medecin|docteur|ville|code postal|regime))?\W*$)"
)
_UN_OBJET = re.compile(rf"\b{_OBJET}(?![a-z])")
_DEMANDE_QUELQUE_CHOSE = re.compile(
    rf"\b(?:{_OBJET}|soign\w*|excuse\w*|medecins?|docteurs?|aid\w*|rdv|traite\w*|annul\w*|(?:veu|voudr|souhait|demand|aimer|esper)\w*|qu(?:e |'))(?![a-z])"
)

_PHRASE = re.compile(r"[^.!?…]+(?:[.!?…]+(?!\s)[^.!?…]*)*[.!?…]*\s*|[.!?…]+\s*")
"""A sentence with its stop and the blanks after it: only where a blank follows does a stop end one."""


def repond_a_autre_chose(texte: str) -> bool:
    """Whether a text only answers another question ("elle est d'accord", "c'est pour moi", "je vous l'ai dit")."""
    plie = redresser(texte).plie
    trouve = _REPOND_A_AUTRE_CHOSE.match(plie)
    return trouve is not None and not _DEMANDE_QUELQUE_CHOSE.search(plie, trouve.end())


def nomme_ce_qui_est_demande(texte: str) -> bool:
    """Whether a text names something that is asked of a caisse or of a professional ("qu'ils me payent")."""
    return bool(_UN_OBJET.search(redresser(texte).plie))


def lire_souhaits(texte: str) -> list[str]:
    """The wishes of a text, each as it was written. Never raises."""
    bornes = [0, *(borne for coupe in _coupes(texte) for borne in coupe), len(texte)]
    morceaux = (texte[debut:fin] for debut, fin in zip(bornes[::2], bornes[1::2], strict=True))
    return [dit for un in morceaux if _est_un_souhait(un) and (dit := _LIEN.sub("", lire_souhait(un)).strip(" ,;"))]


def _coupes(texte: str) -> list[tuple[int, int]]:
    """Where the parts of a text are parted, each of which may be a wish, however it is spelt."""
    lu = redresser(texte)
    return [lu.etendue(*coupe.span()) for coupe in _COUPE.finditer(lu.plie)]


_PAS_CECI_MAIS = re.compile(
    r"\b(?:je|on) (?:ne |n')?(?:veux|veut|demande|voudrais|souhaite|cherche) (?:pas|plus) (?:de |d'|du |des |etre |le |la |l'|un |une )?[^.!?;]{2,50}?"
    r"(?:[ ,;]+(?:mais )?|[ ,]+(?:mais|plutot|juste)[ ,]+)(?=(?:(?:je|on) (?:veux|veut|voudrais|demande|souhaite)|j'aimerais|(?:juste |plutot |simplement )?que ) ?\S)"
)


_DANS_LA_DEMANDE = re.compile(
    r"^\W*(?:(?:non|oui|mais|et|aussi|ok)[ ,]+)*(?:r?ajoute[rz]?|met(?:s|tez|tre)|note[rz]?|ecri(?:s|vez|re)|precise[rz]?) (?:aussi |juste )?(?:dans|a|sur) (?:la|ma) demande"
    r"(?: aussi)?(?: ?: ?| (?:que |qu')?)(?=\S)"
)
_QUE_JE_VEUX = re.compile(
    r"^\W*(?:(?:non|oui|mais|et|aussi|ok|plutot|juste)[ ,]+)*(?:(?:il )?faut )?(?:r?ajoute[rz]?|met(?:s|tez|tre)|note[rz]?|ecri(?:s|vez|re)|precise[rz]?|indique[rz]?)"
    rf" (?:aussi |juste |plutot |seulement )?(?:que |qu')(?={_VEUT} (?!pas\b|plus\b)(?:{_CE_QUI_EST_VOULU}|la |le |les |l'|comprendre |savoir ))"
)
""" "Mettez que je veux des explications"."""


def lire_ajout_au_souhait(texte: str) -> str | None:
    """What an order wants added to what is asked of the mediator ("mettez dans la demande que…"); None where it is no such order."""
    lu = redresser(texte)
    trouve = _DANS_LA_DEMANDE.match(lu.plie) or (None if parle_de_la_reponse(texte) else _QUE_JE_VEUX.match(lu.plie))
    return lire_souhait(texte[lu.etendue(trouve.end(), len(lu.plie))[0] :]).strip(" ,;") or None if trouve else None


def lire_souhait_corrige(texte: str) -> str | None:
    """The wish that takes the place of another ("je veux pas de remboursement, je veux des explications"); None where none does."""
    lu = redresser(texte)
    trouve = _PAS_CECI_MAIS.search(lu.plie)
    if trouve is None or est_question(texte) or trouve.end() >= len(lu.plie):
        return None
    return lire_souhait(texte[lu.etendue(trouve.end(), len(lu.plie))[0] :]).strip(" ,;") or None


def sans_souhaits(texte: str) -> str:
    """A text without its sentences that only wish, nor the wishes with which a sentence ends."""
    return "".join(map(_sans_souhaits_a_la_fin, _PHRASE.findall(texte))).strip()


def _sans_souhaits_a_la_fin(phrase: str) -> str:
    dit = phrase.rstrip()
    coupes = _coupes(dit)
    debuts, fins = [0, *(fin for _, fin in coupes)], [*(debut for debut, _ in coupes), len(dit)]
    while debuts and (fins[-1] <= debuts[-1] or _est_un_souhait(dit[debuts[-1] : fins[-1]])):
        debuts.pop()
        fins.pop()
    if len(fins) > len(coupes):
        return phrase
    return dit[: fins[-1]] + phrase[len(dit) :] if fins else ""


def _est_un_souhait(passage: str) -> bool:
    plie = redresser(passage).plie
    if (
        len(plie.split()) < MOTS_D_UN_SOUHAIT
        or "{" in plie
        or not (_SOUHAIT.match(plie) or _QUE.match(plie))
        or _AUTREMENT.search(plie)
    ):
        return False
    return not (est_question(passage) or separer(passage)[1])
