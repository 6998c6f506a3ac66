"""Asking for the code by e-mail, and saying that none came. Vocabulary only."""

import re

from bot.extraction.demande.demandes import veut_un_code
from bot.extraction.langue.formules import MOTS_D_UNE_DEMANDE
from bot.extraction.langue.orthographe import redresser

_COURRIEL = (
    r"(?:e-?mails?|mails?|mels?|courriels?|messagerie|boite (?:mail|e-?mail|mel|de reception|electronique)"
    r"|adresse (?:mail|e-?mail|mel|electronique|de courriel)|\{courriel:\w+\})"
)
_ENVOYER = r"(?:(?:r?envo|transm|adress)\w*|mette?[rz]?|met|mets|recevoir|recevrai[st]?|recois|avoir|expedie[rz]?)"
_REPRENDRE = r"(?:reprendre|continuer|revenir|finir|terminer|retrouver|poursuivre)"
_CODE_PAR_COURRIEL = re.compile(
    rf"\b(?:code|lien)\b(?:[ ,'-]+\w+){{0,8}}?[ ,]+(?:par|sur|a|via|dans|en|au)[ -]+(?:[\w']+ ){{0,2}}?{_COURRIEL}"
    rf"|\bpar {_COURRIEL}[ ,]+(?:[\w']+ ){{0,3}}?(?:code|lien)\b"
    rf"|\b{_ENVOYER}(?:[ '-]+\w+){{0,3}}? {_COURRIEL} (?:pour|afin de|pour que je puisse) (?:\w+ )?{_REPRENDRE}\b"
    rf"|\{{courriel:\w+\}}.{{0,20}}?\b{_ENVOYER}(?:[ '-]+moi)?[ '-]+(?:le|un|mon|ce) code\b"
)
_PAR_COURRIEL = re.compile(rf"\b{_ENVOYER}\b(?:[ '-]+\w+){{0,6}}?[ '-]+{_COURRIEL}|\b(?:par|via) (?:\w+ )?{_COURRIEL}")
_PAS_DE_NOUS = re.compile(
    r"\b(?:m'a|m'ont|m'avait|nous a|nous ont|on m'a|j'ai|avait|a ete|(?:n'ai|n'a|pas|jamais|rien) (?:\w+ )?(?:recu|envoye)|recu)\b"
    r"|(?<!s')\b(?:ils?|elles?|la caisse|la cpam|ameli|le medecin|le docteur|l'agent)\b(?! (?:faut|y a))"
    r"|france ?connect|mot de passe|activ\w+|provisoire|carte vitale|code (?:secret|postal)"
)
_AUTRE_CHOSE = re.compile(r"\b(?:lettre|formulaire|questionnaire|document|papier|reponse)s?\b")

_PAS_DE_COURRIEL = re.compile(
    rf"\b(?:pas|sans|plus|aucun|ni)\b (?:besoin )?(?:d'|de |du |le |un |mon |par |cet? )*{_COURRIEL}"
    rf"|\b(?:laisse[rz]?|oublie[rz]?|annule[rz]?|arrete[rz]?) (?:tomber )?(?:l'|le |cet? |l'envoi (?:du |par )?)*{_COURRIEL}"
)

_RIEN_VENU = re.compile(
    rf"\b(?:pas|rien|jamais|aucun|toujours pas)\b[^.!?\n]{{0,30}}?\b(?:recu|recois|recevoir|arrive\w*|venu|eu|vu|trouve|vois|dans)\b[^.!?\n]{{0,25}}?"
    rf"\b(?:{_COURRIEL}|code|message|spam|indesirables)"
    rf"|\b(?:{_COURRIEL}|code|message)\b[^.!?\n]{{0,20}}?\b(?:n'est|est|n'arrive|arrive|n'a|a|n'ai|ai|toujours)\b[^.!?\n]{{0,12}}?\b(?:pas|jamais|rien|aucun)\b"
    rf"|\b(?:ou est|il est ou|c'est ou|ou il est)\b[^.!?\n]{{0,12}}?\b(?:{_COURRIEL}|code|message)"
    rf"|\b(?:vois|trouve|recois|ai)\b (?:\w+ )?pas (?:encore )?(?:le|votre|ce) (?:{_COURRIEL}|code(?! postal)|message)"
    rf"|\baucun {_COURRIEL}"
)
_RIEN_VENU_EN_BREF = re.compile(
    r"^\W*(?:je |j'|mais |toujours |n'ai |ai |n'|et )*(?:rien|pas|jamais) (?:\w+ )?(?:recu|recois|arrive|vu|eu)\W*$"
)
_D_UN_AUTRE = re.compile(
    r"\b(?:la caisse|la cpam|ils|elles?|medecin|docteur|mediateur|ameli|agent|reponse|reclamation|remboursement|courrier|decision|preuve|saisine)\b"
)


def veut_un_code_par_courriel(texte: str) -> bool:
    """Whether the person wants the code to go on elsewhere sent to their mailbox ("envoyez-moi le code par mail")."""
    lu = redresser(texte).plie.strip()
    if len(lu.split()) > MOTS_D_UNE_DEMANDE or _PAS_DE_NOUS.search(lu):
        return False
    if _CODE_PAR_COURRIEL.search(lu):
        return True
    return veut_un_code(texte) and bool(_PAR_COURRIEL.search(lu)) and not _AUTRE_CHOSE.search(lu)


_LE_PAR_COURRIEL = re.compile(
    rf"(?<!ai )(?<!as )(?<!avons )(?<!ont )(?<!a )\b(?:r?envoye[rz]?|envoi[es]?|mette[rz]|transmet\w*|recevoir|avoir)[ -]+(?:(?:le|la|ca|cela|moi|nous) ?-?)+[ ,]*(?:aussi |plutot |svp )?(?:par|sur|a|via)[ -]+(?:(?:mon|ma|l'|une) ?)?{_COURRIEL}"
    rf"|\b(?:me |m'|nous )(?:le |l')(?:envoyer|renvoyer|transmettre|mettre) (?:par|sur|a|via) (?:(?:mon|ma|l') ?)?{_COURRIEL}"
)


def le_veut_par_courriel(texte: str) -> bool:
    """Whether a text, right after a code was given, wants "it" sent to a mailbox ("envoyez-le moi par mail")."""
    lu = redresser(texte).plie.strip()
    return len(lu.split()) <= MOTS_D_UNE_DEMANDE and not _PAS_DE_NOUS.search(lu) and bool(_LE_PAR_COURRIEL.search(lu))


def refuse_le_courriel(texte: str) -> bool:
    """Whether the person wants no e-mail after all, or has no address."""
    return bool(_PAS_DE_COURRIEL.search(redresser(texte).plie))


def dit_n_avoir_rien_recu(texte: str, rien_d_ouvert: bool) -> bool:
    """Whether the person says that the e-mail has not come; a bare "rien reçu" may answer an open question instead."""
    lu = redresser(texte).plie.strip()
    if len(lu.split()) > MOTS_D_UNE_DEMANDE or _D_UN_AUTRE.search(lu):
        return False
    return bool(_RIEN_VENU.search(lu)) or (rien_d_ouvert and bool(_RIEN_VENU_EN_BREF.search(lu)))
