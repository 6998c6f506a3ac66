"""How words are misspelt and cut short, the words that extraction looks for, and those that only resemble them."""

import re

# One line a form: what is meant, then the folded ways of writing it.
_FORMES = """
    appelle: apl
    s'appelle: s apel, s apelle, s'apel, s'apelle, s'appel, sapel, sapelle, sappel, sappele, sappelle
    apres-midi: aprem
    aujourd'hui: ajd, ajourd'hui, auj, aujourd hui, aujourdhui, ojd, ojourd'hui, ojourdhui
    au tribunal: au tj
    attends: atd, att, attd
    aussi: ossi
    autant: otan, autan
    avant: avan
    beaucoup: bcp
    bebe: bb, bebs
    bien sur: biensur
    c'est: c, c est, cest
    c'est pas: ses pas
    c'etait: cetait, c t, ct
    courriel: couriel
    courrier: courie, courrie
    cpam: c p a m, cpa m, cpan, cpma
    d'accord: daccord, d accord, dacord, dak, dacc
    d'etre: detre
    dans: ds
    dit non: di non
    redit non: redi non
    l'avez: lavez
    j'ai dit: jai di, j'ai di, j ai di
    alle: ale
    au guichet: o guiche, o guichet
    telephoner: telefoner, telefonner
    je sais pas: je ces pas, je ses pas, je cest pas
    du tribunal: du tj
    d'un: dun
    envie: envi
    fait: fai
    faut: fo, fau
    grand: grd
    grande: grde
    depuis: 2puis, dps, dpui, dpuis
    elle: el
    elle est: el e, elle e, el est
    il est: il e, i e
    ecrit: ecri, ecrie, ecrits, ekri
    il y a: i y a, il y as, il ya, ilya, y a, y'a, ya
    il y a pas: ya pas, yapa
    j'ai: g, j ai, j'ais, jai, jais, moin la, mwen la, mwin la
    pas de: na poin, na pwen, na pwin, nana pwen
    j'attends: j'attend, jatend, jatends, jatten, jattend, jattends
    j'avais: javais
    j'etais: gt, jetais
    j'en: jen
    jamais: jms
    je la: jla
    je le: jle
    n'ai: nai
    n'est: nest
    n'ont: nont
    qu'il: kil, quil, qil
    qu'on: kon, quon, qon
    refus: refu
    s'il: sil
    traitant: tretan, tretant
    je me: jme
    je peux: jpeu, jpeux
    je sais pas: chai pas, chais pas, che pas, chepa, chepas, j sais pas, jc pas, jcpa, je c pas, je sai pas
    je sais pas: je c pa, je sait pas, jpa, jsai pas, jsais pas, jse pas, jsp, shepa
    je sais: jsai, jsais, j sais
    je te: jte
    je suis: chui, chuis, j suis, je sui, jsui, jsuis
    je vais: jvai, jvais
    je veux: je ve, jve, jveu, jveux, jvx
    vais: vai
    veux: veu
    le tribunal: le tj
    lettre: letr, letre, lettr
    temps: tps, tmps
    je fais: jfe, jfai, jfais, j fais, je fai, je fe
    explique: explik, expliq, expliqe
    est-ce que: esk, eske, esque, es que, est ce que, est ce q
    mais: ms
    mars: marss
    me suis: me sui
    ma femme: ma fem, ma fam
    ma fille: ma fiy, ma fiye, ma fill
    ma mere: ma mer
    ma soeur: ma seur, ma soeu
    meme: mm
    moi: moa, mwa
    mon fils: mon fis, mon fiss
    mon frere: mon frer
    mon pere: mon per
    mutuelle: mutuel, mutuele
    nous: ns
    nouvelle: nvelle, nvl
    parce que: pcq, pck, pcke, psk, pask, paske, parske
    pas: pa
    pole emploi: pol emploi
    plus: plu, pus, ply
    pour: pr
    pourquoi: pk, pkoi, pourkoi, pq
    quand: kan, qd
    que: k, ke, q
    qu'elle: kel, kelle, qelle
    qu'ils: kils, qils
    quelques: kelk, kelke
    quelqu'un: kelkun, kelqun, qqn, qqun, quelqun, quelquun
    qui: ki
    quoi: koi
    j'ai reclame: g recla, j'ai recla, jai recla, j ai recla
    reclamation: reclam, reclama, recla
    rendez-vous: rdv, rdvs, rende vou, rendevous, rendez vous, rv
    repond: repon, reponds
    reponse: repo, repons
    rien: ri1
    sais pas: sait pas
    surtout: surtt, surtou
    secu: secut, seku, sequ
    semaine: sem
    securite sociale: secu sociale
    telephone: telefone
    toujours: tj, tjour, tjr, tjrs, tjs, toujour
    tout: tt
    tribunal: tribunale
    vous: vs
    j'aimerais: jaimerai, jaimerais
"""
ABREGES = {
    court: plein
    for plein, _, courts in (ligne.strip().partition(": ") for ligne in _FORMES.strip().splitlines())
    for court in courts.split(", ")
}

MON = re.compile(r"(?<![a-z0-9'])(?<!\d )(?<!des )(?<!quelques )mn(?= [a-z])")
""" "Mn mari"; a number before it counts minutes."""

# The months as they sound; none of these is another word or a first name.
_MOIS_AU_SON = {
    "janvier": r"j[ae]n?vi?(?:er?|ez|ai|ey)|janvyer?",
    "fevrier": r"f[ea]?i?vri?(?:er?|ez|ai|ey|yer?)",
    "avril": r"avri+ll?es?|avrill",
    "mai": r"(?<=\d )(?:may|maie|maii)",
    "juin": r"jui?m|juinn?e?|jouin|jouen|zuin",
    "juillet": r"[jz]u(?:i?y+(?:et?s?|er|ez|ai[ts]?|ets?)|il+[iy]?(?:et?s?|er|ez|ai[ts]?|ets?)|l+i(?:et|ait?)|llet|l+y?et)",
    "aout": r"a?outt?e?|haout|ahout|aoutes?|aoux",
    "septembre": r"s[ei](?:p|pt|t|tt|mpt|ct)?t[ea][mn]bre?s?",
    "octobre": r"[oau]+(?:ct|kt|k|t|qt|cqt)obre?s?|oktobr",
    "novembre": r"n(?:o|au|oh)v[ea][mn]br?e?s?",
    "decembre": r"d[ei](?:c|s|ss|sc)[ea][mn]br?e?s?",
}
MOIS_ECRIT_AU_SON = re.compile(
    r"(?<![a-z0-9'-])(?:" + "|".join(f"(?P<{mois}>{son})" for mois, son in _MOIS_AU_SON.items()) + r")(?![a-z0-9'-])"
)

# What an accent tells, and folding would lose: "jé" is heard as "j'ai", never as "je".
ACCENTUES = {
    "jé": "j'ai",
    "jè": "j'ai",
    "j'é": "j'ai",
    "cé": "c'est",
    "cété": "c'etait",
    "çé": "c'est",
    "sé": "sais",
    "ché": "je sais",
    "fé": "fait",
    "vé": "vais",
    "jvé": "je vais",
}

_MOTS_CHERCHES = """
    accord accueil agence agricole allocations appele appeler assistante assistant assurance association aucune avocat
    audience avril aout bancaire banque caisse caisses complementaire compte conciliateur conjoint conseiller
    consultation conteste contester contestation convocation convoque correspondance courriel courriels courrier
    courriers curateur curatrice decembre decision demarche dentiste depuis dernier derniere divorce docteur
    douze educateur educatrice employeur employeurs encore envoye envoyer erreur exploitant fevrier finalement
    general generale guichet hopital hospitalise impots indemnites invalidite janvier jamais jeudi juillet justice
    lettre lettres lundi mandataire mardi maladie medecin mediateur mediation mercredi message messages militaire
    mutuelle mutuelles naissance notification notifie nouvelle nouvelles novembre octobre organisme patient
    patiente perimetre personne prefere premier prevoyance primaire procedure proces prochain prochaine
    procuration quinze quinzaine rappele reclamation reclamations reclame reclamer recommande recours refus refuse
    regime regle rejete relance relances relancer remboursement remboursements rembourse rembourser
    repond repondent repondre repondu reponse reponses rendez retraite samedi securite semaine semaines septembre
    service silence sociale specialiste suicide suicider telephone telephoner toujours tribunal tribunaux trompe
    tutelle tuteur tutrice vendredi voisin voisine
"""

# Real words that stand one or two letters away from one we look for.
_MOTS_VOISINS = """
    about accorde agences agende agente ajout allocation appel appela appelee appelez appelle assistance
    assistantes associative aucun aucunes aucuns audiences avocate avocats bancaires banques banquet banquier
    barque caissier casse casses causse comite comites compete competent compote compris compta compter comptes
    compute comte concertation conjointe conjoints conseille conseillee conseillere conseilleres consolation
    consommation constatation consultatif contente contents contestee contestees contestes contexte convoquee
    convoquer convoques correspondant correspondante correspondants courir coursier courtier couvrir cuisse
    curatrices decide decisif defense degre demain demarcher demarches denier dentaire depot derision dernieres
    derniers derriere divorcee divorcer divorces douce doute educatrices employer encre entorse envoi envoie
    envoies envoler envoyee envoyees envoyes envoyez errer exploitante exploitants financement fiscalement
    general generales hospitalier hospitaliere hospitaliers hospitalisee hospitaliser hospitalite impot
    indemnise indemnisee indemniser indemnite justificatif justifie lettree malade malades maladif massage
    medecine medecines medecins medicament medication meditation messager messagerie messageries naissances
    notifiee notifiees notifier organisation organise organisee organiser paient parient patente patience
    patienter patientes patients personnage personnel personnels personnes prefera preferee preferer preferez
    prefete premiere premieres premiers process prochaines prochains profere proposer rappel rappelee rappeler
    rappelez rappelle rappels rebond rebours reclamee reclamees recommandee recommandees recommander recommence
    recourir recus recuse refondre refuge refusee refusees refuser refuses reglee reglees regler regles regne
    regule rejet rejetee rejetees rejeter rejetes rejets rejette rejoindre rejoint relancee relancez remboursee
    remboursees rembourses rende repandu repense repete repondra repondrez reponds repos repose reprendre
    respond retention retire retirer retour retours retracte retrait retraitee retraitees retraites retraits
    revenus revu revus securise servi services servie serviette sevice social sociales sociaux soucier souscrit
    specialement specialise specialisee specialistes specialite specialites suicidee telephones telephonique
    traite traiter trompee tromper trompes troupe tueur tumeur tutrices voisines voisins
"""
VOCABULAIRE, MOTS_VOISINS = frozenset(_MOTS_CHERCHES.split()), frozenset(_MOTS_VOISINS.split())


APOSTROPHE_OUBLIEE = re.compile(
    r"(?<![a-z0-9'-])(?P<elide>c(?=e)|[djlmnst]|qu)(?P<mot>[aeiouyh][a-z]{3,})(?![a-z0-9'])"
)
_MOTS_ENTIERS = """
    celle celles centre centres decrire dentier dentiers liban maire mamie metre metres moral morale morgane nombre
    quelle quelles salle salles saura saurai saurais savait savez savoir taille taire telle telles
"""
"""Real words that begin like an elision before another word."""
UN_SEUL_MOT = frozenset(_MOTS_ENTIERS.split())


_PARTICIPE = (
    r"(?:(?:pas|jamais|rien|toujours|deja|bien|encore|meme|tout|mal) )*(?:(?:re)?dit|ecrit|fait|mise?|pris|vue?|recue?|repond"
    r"|rendu|perdu|envoye|demande|reclame|refuse|rejete|coupe|supprime|rembourse|paye|verse|notifie|bloque|radie|vire"
    r"|jete|raccroche|insulte|rappele|appele|conseille|oriente|annule|suspendu|confirme|accepte|propose|donne|laisse)"
    r"(?:[ersu]|es|ee)?(?![a-z])"
)
AUXILIAIRE = re.compile(
    r"(?<![a-z])(?P<qui>on|il|elle|ca|qui|personne|cpam|caisse|secu|cgss|caf|mutuelle|medecin|docteur|toubib|doc|dentiste|kine|ophtalmo|ils"
    rf"|elles) (?P<mal>mont|ma|mon|on|m on|m a)(?= {_PARTICIPE})"
)
