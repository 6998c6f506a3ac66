"""Words of short answers: yes, no, not knowing, refusing, asking back, insulting; patterns over folded text."""

import re

_AVANT = r"^\W*(?:(?:ah|eh|ben|bah|beh|euh|heu|mais|bon|alors|donc|bonjour|je crois que|je dirais|et) ?,? )*"
OUI = re.compile(
    rf"{_AVANT}(?:(?:o|o+u+i+|oue|ouep|ouais+|ouai|ouaip|ui+|vi|wi+|we|wesh|yes|yep|yess|ok+|okay|okey|oki|d'accord"
    r"|dac|daccord?|d'ac|dacc|exacte?|exactement|tout a fait|(?:bien )?(?:sur|evidemment)|bien entendu"
    r"|sur et certaine?|absolument|affirmatif|volontiers|entendu|effectivement|en effet|tout juste|voila"
    r"|aucun (?:probleme|souci)s?|pas de (?:probleme|souci)s?|sans (?:probleme|souci)s?|parfait|parfaitement"
    r"|correct|vrai|positif|mouais|certainement|carrement|completement|grave|go|top|nickel|banco|soit|juste"
    r"|tres bien|va[sz]?[- ]?[iy]|allez[- ]y|allons[- ]y|on y va|on continue|continue[rz]|avec (?:plaisir|joie)"
    r"|pourquoi pas|si si|c'est (?:bien )?(?:ok|d'accord|ca|sa|cela|exact|correct|bon|juste|parfait|oui|vrai|mon cas|moi|note"
    r"|sur|entendu|le cas)|(?:je suis )?(?:tout a fait |entierement |completement )?d'accord|je (?:veux bien"
    r"|confirme|valide|accepte|consens|suis pour|crois (?:bien )?que oui|donne mon (?:accord|consentement)"
    r"|vous autorise)|j'(?:accepte|approuve|autorise)|accord donne|(?:cela|ca) (?:me (?:va|convient)|marche|roule)"
    r"|(?:tout|tt) (?:est (?:exact|correct|juste|bon|ok)|me convient)|(?:vous|tu) (?:avez|as) (?:raison|bon|(?:bien"
    r"|tout) compris)|(?:vous pouvez|tu peux) (?:y aller|continuer|envoyer|valider|transmettre|poursuivre)"
    rf"|envoye[rz]?|envoie)(?![a-z]))|^\W*(?:👍|✅|👌)|^[^.!?\n]{{3,40}}, oui\W*$"
)
NON = re.compile(
    rf"{_AVANT}(?:(?:n|n+o+n+|nan+|nn|no|nope?|nop|naon|nein|niet|nada|que nenni|pas du tout|pas vraiment(?! sure?)"
    r"|pas trop|surtout pas|jamais|negatif|aucune?(?! (?:idee|ide|souvenir|certitude|probleme|souci|soucis))"
    r"|aucunement|(?:pas )?a ma connaissance(?:,? (?:non|pas))?|a priori (?:non|pas)|normalement (?:non|pas)|en aucun cas|sans facon|pas question|pas d'accord|pas (?:encore|envie|la peine|besoin|maintenant"
    r"|ca|moi|vrai|exact|correct|bon|le cas|que je sache|celui[- ]la|celle[- ]la)|pas pour (?:l'instant|le moment)"
    r"|plus tard|(?:absolument|certainement|surement|evidemment) pas|pas exactement|pas tout a fait"
    r"|hors de question|du tout|faux|inexact|incorrect|bien sur que non|tout le contraire|plutot non"
    r"|rien (?:d'autre|de tout|a joindre|du tout)|moi non plus|c'est (?:faux|incorrect|inexact|non|pas (?:ca|sa"
    r"|exact|exactement|correct|bon|le cas|mon cas|vrai|moi))|ce n'est pas (?:ca|cela|exact|exactement|correct"
    r"|le cas|mon cas|vrai|moi)|(?:ca|cela) (?:ne )?me (?:va|convient) pas|ca va pas|j'y tiens pas|je (?:n'y tiens"
    r"|ne (?:pense|crois|tiens)|pense|crois) pas|je (?:ne |n')?(?:veux|souhaite|confirme|valide|accepte|consens"
    r"|autorise) pas|(?:je )?(?:ne )?suis pas (?:d'accord|concernee?|interessee?|cette personne)|je n'en (?:ai"
    r"|veux) pas|j'en (?:ai|veux) pas|je (?:prefere pas|refuse|m'y oppose|desapprouve|dis non))(?![a-z]))|^\W*(?:👎"
    rf"|❌)|^[^.!?\n]{{3,40}}, non\W*$"
)
NI_OUI_NI_NON = re.compile(
    r"\boui (?:ou|et) non\b|\bnon (?:ou|et) oui\b|\bni oui ni non\b|^\W*si (?:je|on|c'est|vous|j'|la|le|ma|mon)\b"
)
OUI_D_ABORD = re.compile(r"\b(?:ok|oui|d'accord),? (?:mais )?(?:non|pas d'accord)\b")

AVANCE = re.compile(
    r"\b(?:prepar|commenc|demarr|continu|poursui|depos|verifi)\w*|\b(?:saisir le mediateur|(?:la|ma|une) (?:demande|saisine))\b"
)
"""Going on: with the check, or with the referral."""
_EN_AVANT = r"(?:ok+|okay|d'accord|dac|go|va[sz]?[- ]?[iy]|allez|allez[- ]y|allons[- ]y|on y va|on continue|continue[rz]?|c'est parti|oui|ouais|svp|stp|merci)"
EN_AVANT = re.compile(rf"^\W*(?!(?:oui|ouais|svp|stp|merci|\W)+$){_EN_AVANT}(?:\W+{_EN_AVANT})*\W*$")
"""Agrees to go on, and states nothing: "oui vas-y", "ok"; a bare "oui" does."""
COMMENT_FAIRE = re.compile(
    r"^\W*(?:(?:et|mais|ben|bah|alors|du coup|donc|ok|bon|euh) ?,? ?)*(?:comment (?:je|on) (?:fais?t?|peu[xt]? faire|dois faire)|comment faire|(?:je|on) fai[st] comment"
    r"|(?:je|on) fai[st] quoi|qu'est[- ]ce que je fais)(?:[ ,]+(?:alors|du coup|donc|maintenant|moi|svp|dans ce cas))*\W*$"
)
PROBLEME = re.compile(
    r"\b(?:une?|des|d'un|mon|gros|petit) ?(?:gros |petit |vrai )?(?:probleme|souci|soucis|litige|difficulte|conflit)s?\b"
)
"""Says that something is wrong, and not what."""
PUIS_JE = re.compile(
    r"\b(?:(?:je|j|on|nous) ?(?:peux|peu|peut|pouvons|pourrais|pourrai)|puis[- ]je|ai[- ]je (?:le )?droit|j'ai (?:le )?droit|possible)\b"
    r"(?:.{0,25}\b(?:saisir|voir|contacter|demander|aller voir|passer par|faire appel|mediat\w+)\b| ou (?:pas|non)\b)"
)
"""Asks whether one may refer to the mediator."""
CORRIGER = re.compile(
    r"\b(?:corrig|modifi|rectifi|chang|tromp|erreur|faux|fausse|mauvais|retour|revenir|reviens|precedent|avant|oubli|inexact)\w*"
)
"""What a message that wants to correct something says."""
RESERVE = re.compile(
    r"\b(?:mais|attend\w*|sauf|avant|d'abord|pas encore|pas tout de suite|minute|instant|relire|relis|verifier"
    r"|(?<!rien a )(?:corrig|chang|modifi|ajout)\w+)(?![a-z])"
)
"""A yes that holds one of these is not yet an agreement."""
SE_REPREND = re.compile(r"^\W*(?:(?:non|nan|oui|ah|oh|euh)\W+)+(?:attend\w*|minute|une minute|un instant)(?![a-z])")

_D_ACCORD = (
    r"(?:rien(?: d'autre| du tout)?|laisse[rz]?|j'ai dit|non|nan|ok|oui|ouais|si|c'est (?:bon|ok|tout|parfait|bien|correct|nickel|ca)|bon|parfait|tout (?:est )?(?:bon|ok|correct)|allez(?:[- ]y)?|vas[- ]y"
    r"|alors|donc|merci|svp|stp|s'il (?:vous|te) plait|maintenant|(?:laisse[rz]? |reste[rz]? )?comme (?:ca|cela|elle est|il est|c'est)|telle? quelle?|en l'etat|sans (?:rien )?(?:changer|corriger|modifier)(?: rien)?|quand meme|directement|simplement|juste|ca (?:me )?va|(?:j'ai )?rien a (?:changer|corriger|ajouter|modifier)|vous pouvez|tu peux|on peut|je veux|et|d'accord)"
)
SAISIR = re.compile(
    r"\b(?:veux|voudrais|souhaite(?:rais)?|desire(?:rais)?|aimerais|prefere|vais) (?:(?:juste|directement|direct|seulement|bien|simplement|tout de suite|quand meme|plutot|maintenant|a present|egalement|aussi|donc) )*"
    r"(?:le |la )?(?:saisir|depos\w+|faire (?:ma|la|une) (?:demande|saisine))\b(?! (?:le |la |un |l')?(?:tribunal|juge|justice|defenseur|plainte))"
)
DE_SAISIR = re.compile(
    r"^\W*(?:(?:oui|ok|bon|non|et|alors|mais|donc|je|pour|bah|ben|d'accord|on)\W+)*(?:saisir|contacter|ecrire a|deposer|faire)(?:[ -](?:le|la|l'|au|un|une|ma|mon))? ?(?:mediat(?:eur|rice|ion)|demande|saisine)?"
    r"(?: (?:de la (?:cpam|caisse|secu)|maintenant|svp|stp|merci|directement|tout de suite|s'il (?:vous|te) plait))*\W*$"
)
"""The bare wish, in the infinitive of the choices."""
VEUT_LE_MEDIATEUR = re.compile(
    r"\b(?:veux|veut|voudrais|voudrait|voulons|souhaite|souhaitons|souhaiterais|aimerais|desire|demande|vais|tiens a|decide d[e']|besoin d[e']) ?(?:a )?"
    r"(?:(?:juste|directement|donc|bien|simplement|maintenant|aussi|alors|quand meme|desormais) )*(?:l'|le |la |que |qu')?"
    r"(?:(?:saisir|solliciter|contacter|recourir|passer|faire (?:appel|une (?:demande|saisine))|m'adresser|nous adresser|avoir recours|ecrire|voir|l'(?:aide|intervention))(?: [a-z']+)? )?"
    r"(?:le |la |au |a la |du |par le |aupres du |un |une )?mediat(?:eur|rice|ion)(?! (?:de|du|d') ?(?:la caf|edf|pole|france|l'energie|l'education))"
)
"""Says in so many words that the person wants the mediator."""
ENVOYER = re.compile(
    rf"^\W*(?:{_D_ACCORD}\W+)*(?:(?:je (?:vous )?(?:demande|dis|prie|veux|voudrais|souhaite)|merci|il faut|faut|veuillez|vous pouvez|tu peux)(?: juste| simplement| seulement)? ?(?:d'|de |que vous )?(?:la |le |l'|tout )?)?"
    r"(?:envoye[rz]?|envoies?|envois?|transmet(?:tez|tre|s)|expedie[rz]?|valide[rz]?)(?:[- ](?:la|le|moi ca|ca|cela|tout|(?:ma|la|cette|mon|le|ce) (?:demande|saisine|dossier|lettre|courrier)))*"
    rf"(?:\W+{_D_ACCORD})*\W*$"
)
"""The plain order to send, and nothing else."""
RETOUR = re.compile(
    r"^\W*(?:(?:non|ok|bon|ah|alors|je (?:veux|voudrais)|on|merci|svp) ?,? ?)*(?:retour(?:ner)?|revien[st]?|reven(?:ir|ez|ons)|precedent|en arriere|quitter|sortir)(?: (?:en arriere|au|a la|a l'|sur le|vers le)? ?(?:recap\w*|resume|accueil"
    r"|page|etape|demande|question)?(?: (?:d'avant|precedente?))?)?(?:\W+(?:svp|stp|s'il (?:vous|te) plait|merci))*\W*$"
)
"""Back to what was shown before, and nothing else."""

_TOUT_CELA = r"(?:tout|tt|ca|cela|la|ici|(?:la|ma|cette) (?:demande|saisine|demarche)|le dossier)"
_RENONCE = (
    r"(?:j'? ?(?:en )?|je |on |(?:je|on) (?:veux|voudrais|prefere|vais|va) (?:tout )?)?"
    r"(?:(?:laiss(?:e[rz]?|ons)|lach(?:e[rz]?|ons)) (?:tout )?(?:tomber|l'affaire)|(?:tout )?(?:abandonn|renonc|arret|ann?ul)(?:er?|ez|ons|eons)|stop)"
    rf"(?: (?:a )?{_TOUT_CELA})*"
)
_POLI_A_LA_FIN = (
    r"(?:\W+(?:tant pis|merci|svp|stp|s'il (?:vous|te) plait|non|bon|la|maintenant|finalement|ca sert a rien))*\W*$"
)
RENONCE = re.compile(
    r"^\W*(?:(?:non|bon|bah|ben|ok|oh|ah|et puis|pff+|finalement|en fait|alors|tant pis|merci|stop)\W+)*"
    rf"{_RENONCE}{_POLI_A_LA_FIN}"
)
"""Gives up, and says nothing else."""
RENONCE_A_LA_FIN = re.compile(
    r"(?:(?<![,.;!?])[,.;!?]+ ?|\b)(?:(?:en fait|finalement|du coup|donc|alors|bon|tant pis|bref|au final)[ ,]+)+"
    rf"(?:{_RENONCE}|(?:c'est |il (?:n'y )?a |j'ai |je n'ai |y a )?(?:pas|plus) (?:la peine|besoin)(?: (?:d[e'u]|que) ?(?:le |la |l'|un |une )?(?:mediat\w+|saisine|demande|vous|tout ca|continuer|envoyer))?)"
    rf"{_POLI_A_LA_FIN}"
)
"""Gives up at the end, after what made the writer do so."""
CITE_A_LA_FIN = re.compile(r"\b(?:dit|disent|dire|repond\w*|ecrit|conseill\w+)\W*$")
"""What follows was said by somebody else."""

REPREND = re.compile(
    r"^\W*(?:(?:mais|ah|oh|euh|attende[zr]|attends|pardon)\W+)*(?:non|nan|naan|erreur|correction|oups|je (?:me suis|m'?etais) (?:trompe|plante)\w*|c'est (?:pas|faux))(?![a-z])"
)
"""Begins by taking back what was said or written down."""

IGNORANCE = re.compile(
    r"\b(?:(?:je |j'en |j'|on |ch?e )?(?:ne |n'en )?(?:j?sais|j?sai|sait|ses|c'est|sai|se) (?:vraiment |toujours |meme "
    r"|franchement )?(?:pas|plus?|pu|rien)|aucune? (?:idee|ide|souvenir|certitude|notion)|(?:pas|plus) (?:trop |tres "
    r"|vraiment |bien )?(?:sure?s?|certaine?s?|au courant|note)(?! que)|(?:peux|pourrais?|pourrai|saurais?"
    r"|saurai) (?:pas|plus) (?:vous )?(?:le |la |l')*(?:dire|savoir|repondre|preciser|certifier)|je saurais (?:pas"
    r"|dire)|(?:difficile|impossible) (?:a|de) (?:dire|savoir|repondre)|incapable de (?:vous )?(?:le )?(?:dire"
    r"|repondre)|(?:faut|faudrait|dois|doit|a) ?(?:que je )?(?:verifie|verifier|regarde|reflechisse|demande a"
    r"|retrouve)|j'hesite|(?:je|le|des|un peu de) doutes?|trou de memoire|(?:va|allez) savoir|c'est (?:flou"
    r"|possible)|ca me dit rien|pas d'idee|pas (?:la )?(?:moindre )?idee|j'ignore|l'ignore|je l'ignore|(?:me "
    r"|m'en )(?:souviens|souvient|souvien|rappelle|rappele|rapel|rapelle) (?:pas|plus)|(?:l'ai |ai "
    r"|j'ai )(?:completement )?oublie|(?:ne )?connais (?:pas|plus?)|connait pas|aucun souvenir|pas en tete|pas sous (?:la main"
    r"|les yeux)|(?:ne )?(?:le |la |l'|les )?(?:retrouve|trouve) (?:pas|plus)|bonne question|mystere|comment savoir"
    r"|comment je (?:sais|peux savoir)|(?:ne |n')?vois pas ce que (?:ca"
    r"|c'est)|j'en sais rien|inconnue?|ca depend|peut[- ]etre|sans certitude)(?![a-z])|^\W*(?:jsp|aucune|pas sur"
    r"|no idea|ch[ae]?i?s? ?pas?|chpa|chepa|sai pa|incertaine?|mystere|idk|bof|nsp|ne sait pas|ne sais pas|ne se prononce pas|hein|sais plus"
    r"|sais pas)\W*$"
)
CERTAIN = re.compile(r"\bje sais pas (?:ecrire|lire|nager|conduire)|mais je (?:sais|crois) que|c'est pas (?!sur)")
N_A_PAS = re.compile(
    r"\b(?:je |j')(?:ne |n')?(?:l'|les |en )?ai (?:toujours |vraiment )?(?:pas|plus)(?: (?:le|la|son|ce|cette|leur) [a-z]+)?"
    r"(?: sous (?:la main|les yeux)| ici| avec moi| en tete| sur moi)?\W*$"
    r"|^\W*(?:mais |ben |bah |non,? )*(?:(?:on|je|j'|nous) ?(?:n'|ne )?(?:ai|a|avons) (?:pas|aucun) (?:de |d')?"
    r"|(?:il )?(?:n')?y ?(?:en )?a (?:pas|aucun) (?:de |d')?)(?:nom|numero|ville|date)(?![a-z])"
    r"|^\W*(?:mais |ben |bah |non,? )*(?:il )?(?:n')?y ?en a (?:pas|aucune?)\W*$"
)
""" "Je ne l'ai pas", "je n'ai pas le nom sous la main": what is asked is not at hand."""
REFUS = re.compile(
    r"\b(?:(?:j'ai|j'avais|je (?:vous |te |l'|le )*(?:ai|avais)) (?:deja |bien |pourtant )*dit (?:que )?non|j?pref(?:ere)? (?:ne )?(?:pas?|rien)|j?veu[xt]? pas?|j'aime(?:rais)? (?:mieux|autant) (?:pas|eviter)|(?:j'ai |g )?pas? envie|prefere (?:taire|garder|eviter"
    r"|passer|m'abstenir)|(?:ne )?(?:voulais|souhaitais|comptais|tenais) (?:pas|rien|point) (?:a )?(?:le |la |les |vous |l'|en |y )*(?:donner|repondre|communiquer|fournir|transmettre|indiquer|laisser|m'identifier)|(?:ne )?(?:veux|souhaite|desire|tiens|voudrais|vais|compte|peux) (?:pas|rien"
    r"|point) (?:a )?(?:le |la |les |vous |l'|en |y )*(?:dire|di[st]?|donn(?:er?|e[sz])|repond(?:re|s)?|communiquer?|preciser?|partager?|parler"
    r"|fournir|transmettre|indiquer?|renseigner?)|(?:ne )?(?:vous |le |la |l'|les )?(?:donne|donnerai|dirai|dis?"
    r"|communique|repondrai|fournis|repondra) (?:pas|rien)|(?:ne )?vous regarde(?:nt)? (?:pas|en rien)"
    r"|pas vos (?:affaires|oignons)|regarde que moi|mele[z-]* vous|(?<!m')(?<!s')(?<!m )occupe\w* (?:de|toi|vous)|(?:c'est"
    r"|c'etait) (?:trop )?(?:prive|personnel|confidentiel|indiscret|ma vie privee)(?![^?\n]*\?)|vie privee(?![^?\n]*\?)"
    r"|je (?:ne )?(?:vous )?repond pas|rien a (?:dire|voir)|(?:gard\w+ |prefere |veux |reste )(?:le |la |l'|les |ca |cela |que )*(?:garder )?(?:pour|entre)"
    r" (?:moi|nous)(?: seule?)?|(?:on|je|j') ?(?:passe|saute)(?! (?:par|a|au|le|mon|ma"
    r"|devant|pas|beaucoup))|(?:on|je|j') ?(?:passe|saute) (?:le|mon|ce|son) (?:numero|num|nir|nom|mail|tel\w*|code)|^\W*(?:non,? )?(?:plus tard|pas maintenant)(?:[ ,]+(?:pour )?(?:le|la|mon|ma|ce|cette) [a-z]+)\W*$|^\W*pass(?:e|er|ons|ez)?\W*$|, (?:on |je )?pass(?:e|ons|ez)\W*$|passe[rz]? (?:cette|la|a la) (?:question|suivante|suite)"
    r"|question suivante|^\W*(?:en fait|finalement|bah|ben|euh)[ ,]+rien(?: du tout)?\W*$|^\W*(?:suivante?|la suite|suite|sauter|saute|skip|next|rien|neant|aucun|sans|ras|je passe"
    r"|joker|stop|-|x|non renseigne)\W*$|sans repondre|pas envie|je refuse|refuse de (?:le |la |vous "
    r"|l')*(?:repondre|dire|donner)|non merci|rester anonyme|anonymement|pas obligee?|pas mon (?:numero|nom|adresse"
    r"|mail|nir)|m'abstiens|sans commentaire)(?![a-z])"
)
_POLITESSE = (
    r"^\W*(?:(?:bonjour|bonsoir|salut|hello|coucou|et|mais|alors|ok|dites|dis|euh|au fait|svp|s'il vous plait"
    r"|d'accord|oui|non|ah|eh|pardon|excusez[- ]moi|sinon|bon|madame|monsieur|du coup|donc|une question"
    r"|petite question|j'ai une question|question|d'abord|avant(?: (?:ca|cela|tout|d'envoyer|de (?:valider|signer|dire oui)))?)\W+)*"
)
CLAUSE = re.compile(r"[.,;:!\n]+|\s(?=(?:mais|par contre|en revanche)\s)")
"""What parts an answer from what comes with it."""
SANS_CELA = re.compile(
    r"^\W*(?:(?:non|bah|ben|euh|bon|alors|desolee?|moi)\W+)*(?:pas|sans|aucun|zero) (?:de |d'|le |mon |son |du |un )?(?:num(?:ero)?|nir|nom|mail|e-?mail|date|adresse|telephone|tel|somme|montant)(?: (?:de )?(?:secu|securite sociale|pour (?:moi|l'instant)|merci|svp))*\W*$"
)
REFUS_D_UN_AUTRE = re.compile(
    r"\b(?:la|le|l'|mon|ma|mes|un|une|les|ce|cette|son|leur) ?[a-z-]{3,}(?: (?!je\b)[a-z-]{2,}){0,3}? (?:ne |n'|me |m'|nous |lui |l'|a |ont )*refus\w+(?![a-z])"
    r"|\b(?:ils?|elles?|cpam|caisse|secu|medecins?|docteur|dentiste|cabinet|mutuelle|pharmacien\w*|hopital|secretaire"
    r"|on) (?:ne |n'|me |m'|nous |a |ont )*(?:veut|veulent|donne|donnent|refuse\w*|repond\w*|souhaite|dit|disent"
    r"|passe)"
)
QUESTION = re.compile(
    _POLITESSE
    + r"(?:(?:dites|dis)[- ]moi (?:juste |d'abord |plutot )?(?:si|ou|comment|combien|qui|quand|quoi|pourquoi|quel\w*|ce qu\w*|l'[a-z]+|les?|la)"
    r"|est[- ]ce qu\w*|est[- ]ce|esque|es que|qu'est|que[lk]le? est"
    r"|lequel|laquelle|lesquel(?:le)?s|c'est (?:quoi|qui|ou|comment|combien|pour quoi|quand|a qui|pourquoi|lequel|laquelle|qui)|quoi(?! qu)"
    r"|qui (?:est|peut|va|doit|sont|lit|verra|a (?:acces|gagne)|dois)|que (?:faire|dois|veut|signifie|se passe|fait|dit"
    r"|deviennent|devient|vais|puis|peut)|quel(?:le)?s?(?= (?!que?(?![a-z])))|ou (?:est|sont|dois|peut|on|puis|trouver|je (?:dois"
    r"|peux|trouve|vais)|faut|se|envoyer|va|ca)|d'ou|quand (?:est|dois|vais|aurai|va|je (?:recois|recevrai|vais"
    r"|saurai|dois)|peut|puis)|comment|combien|pourquoi(?! pas)|pour quelle|puis[- ]je|peux[- ]je|peut[- ]on"
    r"|dois[- ]je|doit[- ]on|faut[- ]il|faudra[- ]t|y a[- ]t[- ]il|il y a[- ]t[- ]il|ai[- ]je|suis[- ]je|vais[- ]je"
    r"|aurai[- ]je|avez[- ]vous|pouvez[- ]vous|pourriez[- ]vous|savez[- ]vous|etes[- ]vous|allez[- ]vous"
    r"|connaissez[- ]vous|ca (?:veut dire|coute|prend|sert|marche|change|se passe|dure|fait) (?:quoi|combien|comment"
    r"|a quoi|ou|quand)|ca (?:va |peut |doit |risque de )?(?:encore )?(?:durer?|prend(?:re)?|couter?) (?:encore )?(?:combien|longtemps)|ca coute|a quoi|de quoi|a qui|chez qui|vers qui|avec qui|il faut (?:quoi|combien|aller ou)"
    r"|(?:on|je) (?:peut|peux|dois|doit) (?:quand meme|aussi|faire quoi|savoir|ecrire ou)|t'es qui|tu es qui"
    r"|vous etes (?:qui|un robot)|(?<=et )si (?:il|elle|ils|on|la|le|les|leur|ca|cela|je|j'[a-z]+|mon|ma)"
    r"|(?:on|je|j'|il faut|faut|ca|c'est) ?(?:(?!sais|sait|savais)[a-z']+ ){0,3}quel(?:le)?s? [a-z]+(?=\W*$)"
    r"|(?:vous|tu) (?:ne |n'|m'|me |m'en )*(?:avez|as) (?:toujours |encore |meme )?(?:pas|rien|jamais) (?:\w+ )?(?:dit|repondu|explique|precise)"
    r"|(?:il|elle|ils|ca|c'|on)(?: en)? ?(?:est|sont|etait|se trouve|va|vont) ou(?= (?:le|la|les|mon|ma|l'|votre|exactement)(?![a-z])|\W*$))(?![a-z])"
)
ET_SI = re.compile(r"^\W*(?:(?:mais|ok|oui|non|ah|alors)\W+)*et si (?:je |j'|on )")
""" "Et si je le donne pas": asks what then, and declines nothing yet."""
DE_LA_QUESTION = re.compile(
    r"^\W*(?:(?:et|mais|ah|ok|oui|non|euh|bon|dites?)\W+)*(?:c'est|est[- ]ce|ce sera|ca|cela|(?:on|je|ce|tu|vous) (?:peu[xt]|doi[st]|pouvez|devez)|puis-je|dois-je|suis-je|confidentiel\w*|anonym\w*)(?![a-z])"
)
"""With a question mark, however few words: what is asked about the question ("c'est confidentiel ?", "c'est possible ?")."""
NECESSAIRE = re.compile(
    r"\b(?:(?:c'est|est[- ]ce|ce serait|ca va etre|c) (?:si |tres |vraiment |bien |que c'est )*(?:grave|genant|embetant|indispensable|necessaire|bloquant|obligatoire|oblige)"
    r"|(?:ca|cela) (?:pose|fait|posera|va poser) (?:un |des |pas de )?(?:problemes?|soucis?)|(?:je suis|on est|suis-je|est-on) (?:vraiment )?obligee?s?"
    r"|si (?:je |on |j')(?:[a-z']+ ){1,4}(?:pas|rien|plus|aucune?))(?![a-z])"
)
"""Asks whether it may be left out, or what if it is."""
NOMME_UNE_DONNEE = re.compile(
    r"\b(?:num(?:ero)?s?|nir|nom|prenom|adresse|e-?mail|mail|courriel|telephone|tel|portable|code postal|ville|secu|question)(?![a-z])|\b(?:donn|repond|renseign|rempli)[a-z]*|\b(?:le|la|vous|rien) (?:dire|dis|dit|sais|connais|mets?)(?![a-z])"
)
SUPPOSE = re.compile(r"^\W*(?:(?:et|mais|ok|oui|non|ah|alors|donc|sinon|du coup)\W+)*(?:si |s'il|au cas ou|imaginons)")
POURQUOI = re.compile(
    r"\b(?:(?:ca|cela|sa) (?:change|apporte|sert a) quoi|pourquoi|pour quoi|pour quelles? raisons?|dans quel but|a quoi (?:ca|cela|bon)(?! (?:sert )?(?:d[e'] ?)?(?:tout|me|lutter|continuer)(?![a-z]))|a quoi sert"
    r"|qu'est[- ]ce que (?:ca|cela) (?:peut )?(?:vous|change|apporte)|en quoi (?:ca|cela)|c'est pour quoi|(?:ca"
    r"|cela) (?:vous )?sert a quoi|(?:quel(?:le)?|c'est quoi) (?:est )?(?:l'|le |la )?(?:interet|utilite|rapport|but)"
    r"|(?:vous )?avez(?:[- ]vous)? besoin (?:de (?:ca|cela|mon|ma)|d'avoir)|besoin de savoir|vous en avez besoin"
    r"|que faites[- ]vous de|vous (?:en )?faites quoi de|vous en faites quoi|qu'allez[- ]vous (?:en )?faire|c'est (?:obligatoire|oblige)"
    r"|est[- ]ce obligatoire|suis[- ]je obligee?|obligee? de (?:repondre|donner|dire))(?![a-z])"
)
POURQUOI_CELA = re.compile(
    r"\b(?:demand\w+|questions?|savoir|besoin|sert|voulez|veux|infos?|informations?|regarde|utile|utilite|ca|cela"
    r"|obligatoire|obligee?|donner|repondre|faites|faire|interet|rapport|faut|vous (?:faut|voulez)|numero|nir|date"
    r"|adresse|nom|telephone|mail|code postal|(?:le|la) (?:sien|sienne|mien|mienne|leur)|les? siens?)(?![a-z])|^\W*(?:mais |et |ah bon |euh )*(?:pourquoi|pour quoi faire"
    r"|pourquoi faire|a quoi bon)\W*$"
)
POURQUOI_VOUS = re.compile(
    r"\bpour ?quoi(?: faire?)?\b.{0,12}\b(?:vous|tu) (?:me |m'|nous )?(?:demand\w+|voul\w+|veu\w+|avez besoin|as besoin|pose[sz]?|insiste[sz]?)|a quoi (?:ca|cela|sa) (?:vous|te) sert"
)
"""Why the assistant asks, whatever the question is about."""
POURQUOI_LA_CAISSE = re.compile(
    r"\b(?:pourquoi|pour quelle raison)\b.{0,40}\b(?:cpam|caisse|secu|medecin|docteur|mediateur|remboursement"
    r"|refus\w*|rembours\w*|dossier|ils|on me|personne|ai[- ]je|j'ai|j'attends)\b"
)
VERIFIE = re.compile(r"\bverifi(?:er|ez|ons)\b")
DEPOSE = re.compile(r"\b(?:preparer|deposer|(?:puis|et) saisir)\b")
DEFINITION = re.compile(
    r"(?:\b(?:c'est quoi|cest quoi|qu'est[- ]ce que? c'est qu[e']?|qu'est[- ]ce que? c'est|qu'est[- ]ce qu(?:e "
    r"|'(?=un))|kesako|quesaco|(?:que|ca) (?:veut|veux) dire|que signifie|ca signifie|definition d[eu']"
    r"|(?:je )?(?:ne )?(?:comprends|comprend|connais|connait|sais|sait) pas (?:le mot|ce mot|ce que (?:c'est|veut dire)(?: qu[e']?)?)"
    r"|(?:qu'|que )?entendez[- ]vous par|vous entendez par|vous appelez|le mot|le terme)\W*(?:quoi )?(?:un |une |le "
    r"|la |l'|les |des |du |de |ce |cette |mon |ma |votre )*(?P<mot>[a-z0-9][a-z0-9' -]{1,40}?)?"
    r"|(?P<avant>[a-z0-9][a-z0-9' -]{1,30}?),? (?:c'est quoi(?: ce mot| comme mot| ce terme)?|ca veut dire quoi|qu'est[- ]ce que c'est|kesako"
    r"|c'est a dire|signifie quoi|veut dire quoi))\W*$"
)
MERCI = re.compile(r"[ ,]*(?:deja(?![a-z])[ ,]*)?(?:svp|stp|s'il (?:vous|te) plait|merci)?\W*$")
SUITE_D_UN_MOT = re.compile(r",? (?:(?:je )?(?:le |ne le |ne )?(?:comprends?|connai[st]|sais) pas|c'est quoi)(?: .*)?$")
"""What may follow a word of which the meaning is asked ("le mot indu je comprends pas")."""
VIDE = re.compile(
    r"^(?:ca|cela|ce truc|tout ca|que ca|c'est|le|la|un|une|ce|quoi|mais|et|euh|dire|ce que|ca veut dire)$"
)
ARTICLE = re.compile(
    r"^(?:(?:et|mais|euh|alors|bonjour|pour|un|une|le|la|les|des|du|ce|cette|ces|votre|mon|ma|dire) |l' ?)+(?=[a-z0-9])"
)
INJURE = re.compile(
    r"\b(?:con(?:ne|nes|nard|nards|nasses?|s)?|conneries?|connards?|salop(?:e|es|ard|ards|erie|eries)|salaud\w*"
    r"|encul\w+|put(?:e|es|ain|ains)|ptn|putin|merd(?:e|es|ique|iques|ier)|batard\w*|ordures?|fdp|ntm|tg|ferme[ -]la(?= ?(?:$|[.,!?]))|la ferme(?= ?(?:$|[.,!?]))|gueule"
    r"|niqu\w+|abruti\w*|debiles?|cretin\w*|imbeciles?|pourritures?|bouffon\w*|trou du cul|va te faire|vas te faire"
    r"|bande d[e'](?! ?papier)|fils de pute|enfoires?|enfoire\w*|chiants?|(?:me|nous|vous) fai\w+ chier|fais chier"
    r"|fait chier|branleu\w+|pute|gros nul|bon[s]? a rien|raclures?|degueulasses?|tocards?|pd|tarlouze"
    r"|(?:vous etes|t'es|tu es|bande|que) (?:vraiment |tous |trop )*(?:de |des )?(?:nuls?|idiots?|incapables|incompetents?|inutiles?|minables?)|foutage de gueule|foutez de|fous ta gueule|bordel)(?![a-z])"
)
OUI_DECISIF = re.compile(
    r"\b(?:o+u+i+|ouais+|ui|yes|j'accepte|je (?:vous )?(?:confirme|valide|consens|accepte|autorise|donne mon (?:accord|consentement))|accord donne"
    r"|(?:envoye|depose|valide|transmet(?:te)?)[rz]?|vas?[- ]y|allez[- ]y)(?![a-z])"
)
"""What can only agree."""
AUTOUR_D_UN_OUI = re.compile(
    r"\b(?:ok|d'accord|bon|bien|sur|alors|donc|merci|parfait|la|le|ma|mon|cette|saisine|demande|dossier|lettre|tout|est|c'est|juste|exacte?s?|correcte?s?"
    r"|s'il vous plait|svp|je suis|je veux|vous pouvez|peut partir|ainsi|comme ca|l'envoi|pour|moi|au mediateur|maintenant|voila|tout a fait|absolument|a|fait)(?![a-z])"
)
"""What may stand beside it and changes nothing."""
