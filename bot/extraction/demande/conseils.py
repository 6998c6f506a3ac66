"""What a short question asks of a choice to make: which way is the quickest, what if nothing is done, what is risked. Vocabulary only."""

import re
from collections.abc import Sequence

from bot.extraction.affaire.litiges import raconte_un_trouble
from bot.extraction.langue.formules import bref, lisible, un_de

MOTS_D_UN_MANQUE = 10

COMPARER = "comparer"
RIEN_FAIRE = ("faq/delais_recours", "sans_rien_faire")
RISQUE = ("faq/delais_recours", "risque")
DES_PAPIERS = "faq/pieces_a_fournir"
VOIES = ("faq/comment_saisir", COMPARER)
RECOURS = ("faq/autres_recours", COMPARER)
COMPTES = ("faq/creer_compte_ameli", COMPARER)
POUR_SAISIR = ("faq/delais_recours", "saisir")
AVIS_CONTRAIRE = ("faq/pouvoir_mediateur", "donne_tort")
PLAINTE = ("faq/autres_recours", "plainte")
DU_LIEN = ("faq/activation_compte", None)

_PLUS = re.compile(r" ?\+ ?")
_MIEUX = r"(?:plus (?:rapide|vite|simple|facile|efficace|sure?|court|utile|pratique)s?|mieux|meilleure?s?)"
_LEQUEL = r"(?:lequel|laquelle|lesquel(?:le)?s|quel(?:le)?s? (?:est |sont )?(?:la |le |les )?(?:voie|facon|moyen|methode|solution|chemin|recours|demarche|option)s?)"
_COMPARE = un_de(
    rf"{_LEQUEL}[^.!?\n]{{0,20}} {_MIEUX}",
    rf"(?:c'est|est[- ]ce|ca (?:va|ira|marche)|(?:le|la|les)) (?:quoi |lequel |laquelle |qui )?(?:le |la )?{_MIEUX}(?![a-z])",
    rf"{_LEQUEL} (?:des (?:deux|trois) |je |on |dois |faut[- ]il |il faut |vous )*(?:choisir|prendre|choisis|prends|choisit|prend|faire|fais|me (?:conseille|recommande)\w*|utiliser)",
    r"(?:(?:que|quoi|lequel|laquelle|qu'est[- ]ce que) )?(?:vous|tu) (?:me |nous )?(?:conseille[szr]?|recommande[szr]?)(?: quoi| lequel| laquelle| plutot)?",
    r"(?:que|quoi) me (?:conseillez|recommandez|conseilles|recommandes)[- ](?:vous|tu)",
    r"(?:il )?(?:vaut|vaudrait)[- ](?:il )?mieux",
)
_DES_RECOURS = un_de(r"c\.?m?\.?r\.?a\.?|commissions?|recours|tribuna(?:l|ux)|justice|juge|reclamation")
_DEFENSEUR = un_de(r"defenseur(?: des droits)?")
"""Its own answer says in what it differs from the mediator."""
_DU_COMPTE = un_de(r"france ?connect|rib|carte vitale|(?:creer|ouvrir|faire) (?:un |le |mon )?compte")
_DES_VOIES = un_de(
    r"(?:par |le |un |la |une |par la )?(?:courriers?|lettres?|poste|internet|ameli|en ligne|e?-?mails?|courriel|telephone)|chez vous|ici|avec vous"
)
_APRES: tuple[tuple[tuple[str, ...], tuple[str, str]], ...] = (
    (("faq/creer_compte_ameli", "faq/france_connect", "faq/activation_compte"), COMPTES),
    (
        (
            "faq/autres_recours",
            "faq/delais_recours",
            "faq/tribunal",
            "faq/defenseur_des_droits",
            "faq/reclamation_prealable",
            "faq/prescription",
            "faq/delai_traitement",
            "faq/pouvoir_mediateur",
            "situation/",
        ),
        RECOURS,
    ),
    (("faq/",), VOIES),
)
"""Which ways are compared after an answer, where the question names none."""

_SI_RIEN = un_de(
    r"(?:si|quand) (?:je|on|nous|j'|(?:la |une |cette )?personne|l'assuree?|(?:le |la |mon |ma |ce |cette )(?:monsieur|dame|mere|pere|mari|femme|fils|fille|maman|papa)) ?(?:ne |n'|n )?(?:fai[st]|faisons|faisais|dis|dit|bouge|reagis|reagit|tente|entreprends|entreprend)[a-z]* (?:surtout |absolument |strictement )?(?:rien|pas bouger)",
    r"(?:si|quand) (?:je|on|nous|j') ?(?:ne |n')?(?:conteste\w*|agis\w*|agit|bouge\w*|reagi[st]\w*|(?:le |la )?saisi[st]\w*)(?: (?:la decision|le mediateur))? (?:pas|jamais|rien)(?= ?\W*$| (?:du tout|la decision|le mediateur|il|ca|je|que|qu'est)(?![a-z]))",
    r"si (?:je|on|j') ?(?:laisse[sz]?|laissais) (?:tomber|passer|couler|faire|trainer|courir)",
    r"(?:sans|ne) rien faire",
)
_QUE_RISQUE = un_de(
    r"(?:qu'est[- ]ce que|qu'est[- ]ce qu'|que|quoi|est[- ]ce que|est[- ]ce qu') ?(?:je|j'|on|nous) risqu\w+(?: [^.!?\n]{0,40})?(?=\W*$)",
    r"(?:caisse|cpam|secu|ils|on|elle) (?:va|vont|peut|peuvent|pourrait|pourraient|risque\w*)[^.!?\n]{0,12} (?:m'en vouloir|se venger|me (?:punir|sanctionner)|le prendre mal)|represailles",
    r"(?:je|on|nous) risqu\w+ (?:quoi|quelque chose|gros|des (?:ennuis|problemes|represailles|sanctions))",
    r"(?:il )?y a(?:[- ]t[- ]il)? (?:un |des |pas de |aucun |quels )?(?:risque|danger|consequence|represaille|inconvenient)s?(?= ?\W*$| (?:a|si|de|pour) )",
    r"(?:c'est|est[- ]ce) (?:dangereux|risque)(?=\W*$| d[e'] )|(?:quels?|quelles?) (?:sont |est )?(?:les? )?(?:risque|consequence|inconvenient)s?",
)
_AILLEURS = un_de(r"mon (?:employeur|patron)|ma sante|ma vie|mourir|(?:le |mon )?(?:medecin|docteur|dentiste)")

_MEDIATEUR = r"(?:le |la |au |du |un |votre |ce )?mediat(?:eur|rice|ion)"
_CAS = {
    ("faq/conciliateur", "de_justice"): un_de(r"conciliat(?:eur|rice)s? de (?:la )?justice"),
    POUR_SAISIR: un_de(
        rf"(?:delais?|combien de (?:temps|mois|jours)|jusqu'a quand|avant quand|quel temps|date (?:limite|maximum|butoir))[^.!?\n]{{0,35}} (?:saisir|contacter|solliciter|faire appel|m'adresser|s'adresser|ecrire|aller voir)[^.!?\n]{{0,12}} {_MEDIATEUR}",
        rf"trop tard[^.!?\n]{{0,12}} (?:saisir|contacter|solliciter|ecrire|voir|{_MEDIATEUR})[^.!?\n]{{0,20}}",
    ),
    ("faq/comment_saisir", "encore"): un_de(
        r"(?:saisir|saisi|contacter|solliciter|ecrire a|ecrire au|refaire|recommencer|demander)[^.!?\n]{0,30} (?:(?:deux|2|plusieurs|trois) fois|(?:encore )?une (?:deuxieme |seconde |autre |2eme )?fois de plus|une (?:deuxieme|seconde|autre|2eme) fois|de nouveau|a nouveau)",
        rf"(?:re-?saisir|resaisir) {_MEDIATEUR}",
    ),
    AVIS_CONTRAIRE: un_de(
        rf"{_MEDIATEUR}[^.!?\n]{{0,15}} (?:donne\w*|dit|dise|trouve|donnait) (?:que j'ai )?(?:tort|pas raison|raison a (?:la caisse|la cpam|la secu|eux))",
        r"(?:si|s'il|s'ils|si elle) ?(?:il |elle |ils )?(?:ne )?(?:me |m'|nous )?donn\w+ (?:tort|pas raison)",
        rf"(?:faire appel|appel|contester|recours)[^.!?\n]{{0,25}}\b(?:decision|avis|reponse|recommandation|conclusion)s? d[ue]s? ?{_MEDIATEUR}",
    ),
    ("faq/role_mediateur", "nombre"): un_de(r"combien (?:de |d'|y a[- ]t[- ]il de )mediateurs?(?! (?:a|ont))"),
    PLAINTE: un_de(
        r"(?:dois|doit|faut|faudrait|devrais|peux|peut|puis|pourrais|vaut|conseille\w*|interet|droit de|faire quoi)[- ](?:je |on |il |t-il |mieux |que je |me de |a |de )*(?:aller |les |le |la |l'|l )*(?:porter|deposer|faire|porte|depose|attaquer|attaque|poursuivre|trainer) ?(?:une )?(?:plainte|en justice|au penal|a la police|la (?:caisse|cpam|secu)|(?:mon |le |ce )?(?:medecin|docteur|dentiste|professionnel))",
        r"(?:je|on) (?:les |le |la |l')?(?:porte|depose|attaque|poursui[st])[^.!?\n]{0,20} (?:ou|oui ou) (?:pas|non)|(?:c'est|est[- ]ce|serait) (?:mieux|utile|une bonne idee) (?:de |d'|que je )(?:porter plainte|porte plainte|attaquer|les attaquer)",
        r"(?:la )?plainte(?: (?:c'est|est))? (?:utile|obligatoire|possible|mieux)",
    ),
    ("faq/tribunal", "obligatoire"): un_de(
        rf"(?:{_MEDIATEUR}|passer par {_MEDIATEUR})[^.!?\n]{{0,15}} (?:obligatoire|oblige)[^.!?\n]{{0,15}} (?:avant|pour|tribunal|juge)[^.!?\n]{{0,20}}",
        rf"(?:oblige\w*|obligatoire|faut|dois|doit)[^.!?\n]{{0,25}} {_MEDIATEUR}[^.!?\n]{{0,8}} avant (?:d'aller |de saisir |d'attaquer )?(?:le |au |un |la )?(?:tribunal|juge|justice|proces)",
    ),
    ("faq/role_mediateur", "national"): un_de(rf"{_MEDIATEUR} national(?:e)?"),
    ("faq/delai_traitement", "accelerer"): un_de(
        r"(?:peut|peux|pouvez|peut[- ]on|possible|comment)[^.!?\n]{0,25} (?:accelerer|aller plus vite|passer en priorite|etre prioritaire|traiter en urgence|en urgence|faire avancer)",
        r"(?:procedure|traitement|demande|dossier|saisine) (?:d'urgence|en urgence|urgente?|prioritaire|accelere)",
    ),
    ("faq/pouvoir_mediateur", "utilite"): un_de(
        rf"(?:ca|cela|il|elle|{_MEDIATEUR}) (?:ne )?(?:sert|servira|va servir)[- ]?(?:donc |alors |vraiment |bien |a quelqu'un )?a (?:rien|quelque chose)",
        r"combien (?:de |d')(?:gens|personnes|dossiers|demandes|litiges|assures?|fois)[^.!?\n]{0,20} (?:gagn|reuss|abouti|resol|march)\w*|(?:taux|pourcentage) de (?:reussite|succes|resolution)",
        rf"(?:ca|cela|{_MEDIATEUR}) (?:ca )?(?:en )?(?:vaut|vaudrait)[a-z]* (?:vraiment |quand meme )?(?:le coup|la peine)|est[- ]ce que (?:ca|cela) (?:en )?vaut (?:le coup|la peine)",
        rf"(?:c'est|est[- ]ce(?: que c'est)?|{_MEDIATEUR}(?: c'est| est)?) (?:vraiment |si )?(?:efficace|utile)(?=\W*$)",
    ),
    ("faq/role_mediateur", "metier"): un_de(
        rf"{_MEDIATEUR}[^.!?\n]{{0,12}} (?:c'est|est|serait|est[- ]ce|est-il|etait)(?: [a-z]+)? ?(?:un |une |que des )?(?:juge|avocate?|juriste|medecin|docteur|fonctionnaire|notaire|benevole|policiere?|police|gendarme|forme|formee|diplomee?|competente?|professionnel(?:le)?|magistrat)s?(?![a-z]| de (?:la )?caisse)",
        rf"(?:qui est|c'est qui|quel metier|quelle formation)[^.!?\n]{{0,15}} {_MEDIATEUR}(?= (?:comme metier|dans la vie|de metier))",
    ),
    ("faq/autres_recours", "reclamation_ou_recours"): un_de(
        r"(?:difference|distingu\w*|meme chose|pareil)[^.!?\n]{0,25} reclamations?[^.!?\n]{0,20} (?:recours|contest\w+)",
        r"reclamations? (?:ou|et|c'est|ou alors) (?:une? |le |la )?(?:recours|contestation)(?: (?:c'est|sont))?(?: [a-z]+){0,3}|recours (?:ou|et) (?:une |la )?reclamation",
    ),
    ("faq/gratuite", "dette"): un_de(
        rf"(?:{_MEDIATEUR}|saisine|demande|ca|cela)[^.!?\n]{{0,25}} (?:suspend\w*|arrete\w*|bloque\w*|stoppe\w*|gele\w*|empeche\w*)[^.!?\n]{{0,25}} (?:rembours\w*|paiement|dettes?|indus?|trop[- ]percus?|retenues?|prelevements?|saisies?|recouvrement|huissier)",
        r"(?:faut|dois|doit|devrai)[^.!?\n]{0,20} (?:payer|rembourser|regler)[^.!?\n]{0,25} (?:en attendant|quand meme|pendant (?:ce temps|la mediation|que))",
    ),
    ("faq/pieces_a_fournir", "manquantes"): un_de(
        r"sans (?:envoyer|joindre|mettre|fournir|donner|avoir) (?:de |les |des |aucuns? |mes |tous les )*(?:papiers?|pieces?|documents?|justificatifs?|preuves?)",
        r"(?:perdu|jete|retrouve plus|retrouve pas|n'ai plus|ai plus|n'ai pas|ai pas|manque) (?:la |le |les |ma |mon |mes |de |d'|une |un |leur |toutes? )*(?:lettre|courrier|decision|copie|papiers?|preuves?|justificatifs?|documents?|pieces?|accuse|recommande)s?[^.!?\n]{0,30}",
    ),
    ("faq/modele_lettre", "format"): un_de(
        r"(?:en|au format|format|fichier|version|sous) (?:word|docx?|rtf|odt|modifiable|open ?office|libre ?office|texte modifiable)"
    ),
    ("faq/qui_peut_saisir", "aidant"): un_de(
        r"me faire (?:aider|accompagner|assister|representer)|(?:assistante? sociale|travailleu\w+ social\w*|educat(?:eur|rice)|conseiller\w* (?:social\w*|france services?)|france services?|aidante?|auxiliaire de vie)[^.!?\n]{0,25} (?:peu[xt]|puis-je|peut-elle|a le droit)[^.!?\n]{0,30}",
        r"(?:quelqu'un|une personne|un proche|un ami|une amie) (?:peut|pourrait|a le droit)(?:[- ](?:il|elle))? (?:de )?(?:m'aider|ecrire (?:pour moi|a ma place)|le faire (?:pour moi|a ma place)|parler pour moi)",
    ),
    ("faq/confidentialite", "professionnel"): un_de(
        r"(?:dire|donner|communiquer|montrer|envoyer|transmettre|dites|dis|donnez|donnes) (?:[a-z']+ ){0,3}(?:mon nom|mon identite|qui je suis|que c'est moi|ma (?:lettre|demande|plainte)|tout|ca|cela) (?:a |au |aux )(?:[a-z']+ ){0,2}?(?:medecins?|docteur|dr|dentiste|kine\w*|pharma\w+|specialiste|gyneco\w*|ophtalmo\w*|dermato\w*|psy\w*|cardiolo\w*|orthodont\w*|chirurgien\w*|infirmi\w+|cabinet|professionnel|praticien\w*|opticien\w*|sage[- ]femme)"
    ),
}  # fmt: skip
"""Cases of an answer that the words of a short question name by themselves."""
_DIT_SEUL = {
    ("faq/saisir_courrier", "sans_imprimante"): un_de(
        r"(?:pas|plus|sans|ni|aucune?)(?: (?:d'|de |l'|acces a ))?(?: ?d'| ?l')? ?(?:imprimante|internet|ordinateur|ordi|wifi|connexion)"
    )
}
"""Cases that a statement asks for too ("j'ai pas d'imprimante"), where no field awaits an answer."""
_LE_MEDIATEUR_ENCORE = un_de(
    rf"{_MEDIATEUR}[^.!?\n]{{0,20}} (?:encore|quand meme|peut|possible|toujours)|(?:encore|quand meme|toujours|aussi)[^.!?\n]{{0,20}} {_MEDIATEUR}"
)
""" "Et le médiateur, il peut encore ?", after the answer on the time limits."""
_MEDIATEUR_A_REPONDU = un_de(
    rf"{_MEDIATEUR}[^.!?\n]{{0,10}} (?:a|m'a|nous a|avait) (?:deja |aussi |pas )?(?:refus\w*|rejet\w*|dit non|deboute\w*|repondu (?:non|mais|que non|negativement)|pas (?:accepte|voulu|aide))"
)
""" "Le médiateur m'a dit non": what is left, for who has been there."""
_SANS_PAPIERS = re.compile(
    r"^\W*(?:(?:et|mais|ok|ah|alors|donc|du coup)\W+)*(?:si )?(?:je|j'|on) ?(?:ne |n')?(?:l'|les |en |le |la |l )*(?:ai|retrouve|trouve|garde|a) (?:pas|plus)(?: (?:tout|tous|toutes|tout ca|tous les papiers|garde|conserve))*\W*$"
)
""" "Et si je les ai pas ?", after the answer on the documents."""


def lire_conseil(texte: str, dites: Sequence[str]) -> tuple[str, str | None] | None:
    """The label and the case of its answer that a short question of what to choose asks for, after the answers `dites`."""
    lu = lisible(_PLUS.sub(" plus ", texte)).rstrip(" ?!.")
    if not bref(lu):
        return None
    derniere = dites[-1] if dites else ""
    if _SI_RIEN.search(lu):
        return DU_LIEN if derniere.startswith(DU_LIEN[0]) else RIEN_FAIRE
    if cas := next((cas for cas, motif in _CAS.items() if motif.search(lu)), None):
        return cas
    if _COMPARE.search(lu) and not _DEFENSEUR.search(lu):
        return _a_comparer(lu, derniere)
    if derniere.startswith(RIEN_FAIRE[0]) and _LE_MEDIATEUR_ENCORE.search(lu):
        return POUR_SAISIR
    if derniere.startswith(DES_PAPIERS) and _SANS_PAPIERS.search(lu):
        return DES_PAPIERS, "manquantes"
    return RISQUE if _QUE_RISQUE.search(lu) and not _AILLEURS.search(lu) else None


def lire_ce_qui_est_dit(texte: str) -> tuple[str, str] | None:
    """The case that a short statement asks for by what it says ("j'ai pas d'imprimante", "le médiateur m'a dit non"). Never raises."""
    lu = lisible(texte)
    if not bref(lu, MOTS_D_UN_MANQUE):
        return None
    if _MEDIATEUR_A_REPONDU.search(lu):
        return AVIS_CONTRAIRE
    if raconte_un_trouble(texte):
        return None
    return next((cas for cas, motif in _DIT_SEUL.items() if motif.search(lu)), None)


def _a_comparer(lu: str, derniere: str) -> tuple[str, str] | None:
    """What the question compares: what it names, else what the last answer was about; nothing where neither says it."""
    if _DU_COMPTE.search(lu):
        return COMPTES
    if _DES_RECOURS.search(lu):
        return RECOURS
    if _DES_VOIES.search(lu):
        return VOIES
    return next((cas for labels, cas in _APRES if derniere.startswith(labels)), None)
