"""For whom a person writes: themselves, or somebody whose case it is; and whether that person agrees."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from bot.extraction.langue.interrogations import separer
from bot.extraction.langue.orthographe import redresser
from bot.extraction.langue.pliage import plier
from bot.extraction.langue.propositions import absent, debut_de_proposition, fin_de_proposition, nie
from bot.extraction.personnes import noms
from bot.extraction.personnes.accords_mots import ACCORD_D_UN_TIERS, ACCORD_VAGUE, ACCORDS, PARLE_D_ELLE, SANS_CHARGE
from bot.extraction.personnes.noms_mots import AGE, APRES_SON_NOM, PARENT, PARENTE, QUI_IL_EST
from bot.extraction.personnes.personnes_mots import (
    APRES_SON_ROLE,
    AVANT_LE_PROCHE,
    CAS_D_UN_PROCHE,
    CAS_DE_SOI,
    CAS_DE_SOI_SEUL,
    CITE_UN_TIERS,
    INCONNU_AIDE,
    LIEN_DE_SOI,
    PAS_MOI,
    PAS_POUR_MOI,
    PAS_POUR_UN_AUTRE,
    PATIENT_NOMME,
    PERSONNE_CORRIGEE,
    PERSONNES,
    POUR_PLUSIEURS,
    POUR_QUI_D_AUTRE,
    POUR_QUI_EST_NOMME,
    POUR_QUI_J_ECRIS,
    POUR_SOI,
    POUR_UN_AUTRE,
    POUR_UN_PROCHE,
    QUALITES,
    REFUSE_A_UN_PROCHE,
    REFUSE_SON_DU,
    SEULEMENT_CITE,
    TIERS_SUJET,
    UN_PROCHE,
    VU_REFUSER,
)

DE_LA_FAMILLE = ("parent", "enfant", "conjoint", "proche")
_MOTS_D_UNE_CORRECTION = 20
_DEVANT_UN_ROLE = 40
_DEVANT = 120
"""How many characters before a name may name the relative whose it is."""
INVISIBLE = "\u200b"
"""What folding leaves out."""
APRES_UN_PROCHE = re.compile(rf"(?:{PARENT}|(?<![a-z])une? (?:{PARENTE})){AGE}(?P<a_moi> a (?:moi|nous))?[ ,]*$")
_PLUSIEURS = (
    r"(?:mes|nos)(?: (?:deux|trois|quatre|autres|petits|jeunes|[2-6]))? (?:enfants|fils|filles|bebes|gamine?s|gosses|ados|garcons|jumeaux|jumelles|petite?s?|parents|beaux-parents|grands-parents|petits-enfants"
    r"|freres|soeurs|neveux|nieces|voisins|voisines|amis|amies)"
)
_LEURS_PRENOMS = re.compile(
    rf"\b{_PLUSIEURS}[ ,:(]+(?P<noms>[\w'-]+(?:(?:, | et |,)[\w'-]+)*? et [\w'-]+)[,)]?", re.IGNORECASE
)
_CHACUN = rf"(?:mon|ma|notre)(?: (?:petite?|grande?|jeune|ex))? (?:{PARENTE})(?: (?!et |qui )[a-z'-]+){{0,2}}?"
_L_UN_ET_L_AUTRE = re.compile(
    rf"(?<![a-z])(?P<pour>pour |d[e'] ?|concernant )?{_CHACUN},? et (?:aussi )?(?:pour |de |d')?{_CHACUN},?"
    r"(?(pour)(?![a-z'-])|(?= (?:n'?ont|ne |n'|sont|se sont|ont|cherchent|attendent|tous|toutes)(?![a-z])|\W*$))"
)
""" "Pour mon fils et ma fille", "ma mère Odile et mon père n'ont plus de médecin"."""
CHARGE_L_ASSISTANT = re.compile(
    r"\W*(?:(?:bon|alors|et|non|oui),? )*(?:appele[rz]|telephone[rz]|ecri(?:s|vez)|envoye[rz]|reserve[rz]|contacte[rz]|repon(?:ds|dez)|deman(?:de|dez))(?: [a-z']+){1,4} pour moi\W*$"
)
""" "Appelez la CPAM pour moi" asks the assistant to act, and does not say for whom the saisine is."""
JE_SUIS_NOMME = re.compile(r"\b(?:je suis|suis|c'est|ici|moi|je soussignee?) $")
LA_PARENTE_DE = re.compile(rf"(?:,? (?:la |le |l')|, )(?:{PARENTE}) (?:de |d')")


@dataclass(frozen=True)
class PourQui:
    """For whom somebody writes, as said at [debut, fin[ of the text.

    `qualite` is what they are to the person concerned (enum of `agissant_pour.qualite`), None for themselves; `lien`
    holds their own words for that person or for themselves ("ma mère", "sa tutrice").
    """

    qualite: str | None
    lien: str | None
    debut: int
    fin: int
    soi: bool = False
    du_demandeur: bool = field(default=False, compare=False)
    """Whether `lien` are their words for themselves ("le voisin"), not for the person concerned."""


@dataclass(frozen=True)
class _Indice:
    qualite: str | None
    debut: int
    fin: int
    lien: tuple[int, int]
    du_demandeur: bool = False


def _lien(trouve: re.Match[str]) -> tuple[int, int]:
    return next(trouve.span(nom) for nom in ("lien", "lien2", "lien3", "lien4") if trouve.groupdict().get(nom))


def _qualite(trouve: re.Match[str]) -> str:
    return next((qualite for qualite in PERSONNES if trouve[qualite]), "autre")


def _qualites_dites(plie: str) -> Iterator[_Indice]:
    for qualite, motif in QUALITES:
        for trouve in motif.finditer(plie):
            if not (absent(plie, trouve.start()) or CITE_UN_TIERS.match(plie, trouve.start())):
                yield _Indice(qualite, *trouve.span(), _lien(trouve))


def _cas_d_un_autre(motif: re.Pattern[str], plie: str) -> Iterator[_Indice]:
    for trouve in motif.finditer(plie):
        nie_le_cas = motif is not REFUSE_A_UN_PROCHE and absent(plie, trouve.start())
        if not nie_le_cas and not SEULEMENT_CITE.search(plie, max(0, trouve.start() - 20), trouve.start()):
            yield _Indice(_qualite(trouve), *trouve.span(), _lien(trouve))


def _cas_de_soi(plie: str) -> Iterator[_Indice]:
    for trouve in POUR_SOI.finditer(plie):
        if APRES_SON_ROLE.search(plie, max(0, trouve.start() - _DEVANT_UN_ROLE), trouve.start()):
            continue
        if CHARGE_L_ASSISTANT.match(plie):
            continue
        affirme = trouve.group().startswith("c'est") and not plie[: trouve.start()].endswith("que ")
        if affirme or not nie(plie, trouve.start()):  # "pas de tribunal c'est pour moi"
            yield _Indice(None, *trouve.span(), trouve.span())


def _retenir(plie: str) -> _Indice | None:
    """The surest sign: what the person says they are, then for whom they say they write, then whose trouble it is."""
    dits = [*_cas_d_un_autre(POUR_UN_PROCHE, plie), *_cas_d_un_autre(POUR_QUI_EST_NOMME, plie), *_cas_de_soi(plie)]
    dits += [*_cas_d_un_autre(PAS_MOI, plie), *_cas_d_un_autre(POUR_QUI_J_ECRIS, plie)]
    dits += [indice for indice in _cas_d_un_autre(PATIENT_NOMME, plie) if indice.qualite == "professionnel"]
    dernier = max(dits, key=lambda indice: indice.debut, default=None)
    qualite = next(_qualites_dites(plie), None)
    if qualite and not (dernier and dernier.qualite is None and dernier.debut > qualite.debut):
        nomme = next(
            (i for i in dits if i.qualite and qualite.qualite in ("tuteur", "professionnel", "association")), None
        )
        nomme = nomme or _le_proche_reciproque(plie, qualite)
        de_soi = nomme is None and not INCONNU_AIDE.match(plie, qualite.lien[0])
        return _Indice(qualite.qualite, qualite.debut, qualite.fin, nomme.lien if nomme else qualite.lien, de_soi)
    if dernier:
        return dernier
    refus = next(chain(_cas_d_un_autre(REFUSE_A_UN_PROCHE, plie), _cas_d_un_autre(VU_REFUSER, plie)), None)
    if refus or CAS_DE_SOI.search(plie):
        return refus
    return next(chain(_cas_d_un_autre(CAS_D_UN_PROCHE, plie), _cas_d_un_autre(REFUSE_SON_DU, plie)), None)


def _le_proche_reciproque(plie: str, qualite: _Indice) -> _Indice | None:
    """ "Mon père est décédé… je suis sa fille": the relative to whom who writes says what they are."""
    if not plie.startswith(("sa ", "son ", "leur "), qualite.lien[0]):
        return None
    proches = (un for un in UN_PROCHE.finditer(plie) if _qualite(un) == qualite.qualite)
    return next((_Indice(_qualite(un), *un.span(), un.span("lien")) for un in proches), None)


@lru_cache(maxsize=64)  # several journeys look at the same message
def lire_pour_qui(texte: str) -> PourQui | None:
    """For whom the text says that it is written, None where it does not say. Never raises.

    Somebody who is only spoken of ("mon mari m'a dit de vous écrire") is not the person concerned.
    """
    lu = redresser(_sans_le_nom_des_proches(texte))
    indice = _retenir(lu.plie)
    if not indice:
        return None
    debut, fin = lu.etendue(indice.debut, indice.fin)
    if indice.qualite is None:
        return PourQui(None, None, debut, fin, soi=True)
    de, a = lu.etendue(*indice.lien)
    lien = texte[de:a].strip()
    return PourQui(indice.qualite, lien, min(debut, de), max(fin, a), du_demandeur=indice.du_demandeur)


def lire_reponse_pour_qui(texte: str) -> PourQui | None:
    """For whom it is, as the whole answer to that question, where a relative may stand alone ("pas moi, ma femme")."""
    lu = redresser(texte)
    avant = AVANT_LE_PROCHE.match(lu.plie)
    proche = UN_PROCHE.match(lu.plie, avant.end()) if avant else None
    return lire_pour_qui(f"pour {texte[lu.debuts[proche.start()] :] if proche else texte.strip()}")


def lire_personne_corrigee(texte: str) -> PourQui | None:
    """Who the person concerned is to the writer, in a correction of it ("c'est pas ma voisine, c'est ma belle-sœur").

    None where the text names nobody of theirs, or only whom it is not.
    """
    lu = redresser(texte)
    dits = [trouve for trouve in PERSONNE_CORRIGEE.finditer(lu.plie) if not trouve["pas"]]
    if not dits or "?" in texte or len(lu.plie.split()) > _MOTS_D_UNE_CORRECTION:
        return None
    debut, fin = lu.etendue(*dits[0].span("lien"))
    return PourQui(_qualite(dits[0]), texte[debut:fin], debut, fin)


def _sans_le_nom_des_proches(texte: str) -> str:
    """The text, as long as it was, without the names that follow a relative ("ma mère Mme Yvonne Castel n'a plus de médecin"),
    nor that of who writes, right before what they are ("je suis Monique Laborde la grand-mère de Timéo").
    """
    for prenoms in _LEURS_PRENOMS.finditer(texte):
        debut, fin = len(texte[: prenoms.start("noms")].rstrip(" ,:(")), prenoms.end()
        texte = texte[:debut] + INVISIBLE * (fin - debut) + texte[fin:]
    for nom in noms.lire_noms(texte):
        avant_lui = plier(texte[max(0, nom.debut - _DEVANT) : nom.debut])
        if dit := _ce_qu_il_est_ensuite(texte, nom):
            texte = texte[: nom.debut] + dit[0].ljust(dit[1] - nom.debut, INVISIBLE) + texte[dit[1] :]
            continue
        du_proche = APRES_UN_PROCHE.search(avant_lui.plie) if nom.qui is noms.Qui.PROCHE else None
        de_soi = nom.qui is noms.Qui.SOI and _dit_ensuite_qui_il_est(texte, nom)
        if du_proche or de_soi:
            avant, apres = texte[: nom.debut].rstrip(" ,"), texte[nom.fin :].lstrip(" ," if de_soi else " ")
            if texte[: nom.debut].rstrip().endswith(","):
                apres = apres.lstrip(" ,")  # "une amie, Lina Costa, n'a plus de médecin"
            if du_proche and du_proche["a_moi"]:
                avant = avant[: -len(du_proche["a_moi"])]  # "un collègue à moi, Driss"
            texte = f"{avant} ".ljust(len(texte) - len(apres), INVISIBLE) + apres
    return texte


def _ce_qu_il_est_ensuite(texte: str, nom: noms.NomLu) -> tuple[str, int] | None:
    """ "Robert Dumont, mon papa", "Carine Dumont, sa fille": the words that say the same before the link, and where it begins."""
    lu = plier(texte[nom.fin :])
    if nom.qui is noms.Qui.PROCHE and (apres := QUI_IL_EST.match(lu.plie)):
        dit, fin = "pour ", apres.end()
    elif nom.qui is noms.Qui.SOI and (apres := APRES_SON_NOM.match(lu.plie)):
        dit, fin = "je suis ", len(lu.plie) - len(lu.plie.lstrip(" ,"))
    else:
        return None
    return dit, nom.fin + lu.etendue(fin, fin + 1)[0]


def _dit_ensuite_qui_il_est(texte: str, nom: noms.NomLu) -> bool:
    avant, apres = plier(texte[: nom.debut]).plie, plier(texte[nom.fin :]).plie
    return bool(JE_SUIS_NOMME.search(avant) and LA_PARENTE_DE.match(apres))


def est_pour_un_autre(texte: str) -> bool:
    """Whether the text only says that it is for somebody else, whom it does not name."""
    return bool(POUR_UN_AUTRE.search(redresser(texte).plie))


def dit_pas_pour_soi(texte: str) -> bool:
    """Whether the answer to the question for whom it is only says that it is not for who writes."""
    return bool(PAS_POUR_MOI.fullmatch(redresser(texte).plie))


def dit_seulement_pour_soi(texte: str) -> bool:
    """Whether a text says that it is for who writes, and nothing else ("c'est pour moi")."""
    lu = lire_pour_qui(texte)
    return lu is not None and lu.soi and not (texte[: lu.debut] + texte[lu.fin :]).strip(" ,.;!")


def est_pour_plusieurs(texte: str) -> bool:
    """Whether an answer only says that it is for several at once, who writes among them ("pour nous deux")."""
    return bool(POUR_PLUSIEURS.fullmatch(redresser(texte).plie))


def est_pour_plusieurs_proches(texte: str) -> bool:
    """Whether a text that is written for relatives speaks of several ("mes enfants", "ma mère et mon père n'ont plus…")."""
    pour_qui, plie = lire_pour_qui(texte), redresser(texte).plie
    if pour_qui is None or pour_qui.qualite not in DE_LA_FAMILLE:
        return False
    return bool(re.match(_PLUSIEURS, plier(pour_qui.lien or "").plie) or _L_UN_ET_L_AUTRE.search(plie))


def est_son_cas(texte: str) -> bool:
    """Whether the text speaks of the writer's own case ("mon arrêt", "ils m'ont refusé")."""
    return bool(CAS_DE_SOI.search(redresser(texte).plie))


def ne_parle_que_de_soi(texte: str) -> bool:
    """Whether the text tells the writer's own case ("ma carte Vitale", "il m'a hurlé dessus") and speaks of no relative."""
    return bool(CAS_DE_SOI_SEUL.search(redresser(texte).plie)) and not cite_un_proche(texte)


def dit_pour_qui_ce_n_est_pas(texte: str) -> bool:
    """Whether the text only says that it is not for a relative ("non c'est pas pour ma mère")."""
    return bool(PAS_POUR_UN_AUTRE.match(redresser(texte).plie))


def cite_un_proche(texte: str) -> bool:
    """Whether the text speaks of a relative, or of somebody whom who writes helps."""
    return bool(UN_PROCHE.search(redresser(texte).plie))


def lire_lien(texte: str) -> PourQui | None:
    """The link between two persons that a text names in passing: "et moi son mari", else the first relative in it."""
    plie = redresser(texte).plie
    if (de_soi := LIEN_DE_SOI.search(plie)) and (lu := lire_pour_qui(f"je suis {de_soi['lien']}")):
        return lu
    proche = UN_PROCHE.search(plie)
    return lire_pour_qui(f"pour {proche['lien']}") if proche else None


A_NOUS = re.compile(
    r"\b(?:donne|passe|montre|explique|appelle|rappelle|envoie|redonne|laisse|dite?|ecri|écri|parle|aide)(?:[rzs]|ez|is|vez)?[- ]moi\b"
    r"(?: (?:quelqu['’]une?|une personne|un (?:conseiller|humain|agent)|une conseill[èe]re)\b)?",
    re.IGNORECASE,
)
""" "Passez-moi quelqu'un": the "moi" of an order to the assistant is nobody concerned."""


def sans_les_tiers(texte: str) -> str:
    """The text without the clauses in which a relative of the person concerned acts ("c'est sa fille qui est d'accord")."""
    texte = A_NOUS.sub(" ", texte)
    lu = redresser(texte)
    reste, repris = "", 0
    for trouve in TIERS_SUJET.finditer(lu.plie):
        debut, fin = lu.etendue(trouve.start(), fin_de_proposition(lu.plie, trouve.end()))
        if debut >= repris:
            reste, repris = reste + texte[repris:debut], fin
    return reste + texte[repris:]


def s_etonne_qu_on_demande_pour_qui(texte: str) -> bool:
    """Whether the text asks back for whom else it could be."""
    return bool(POUR_QUI_D_AUTRE.search(redresser(texte).plie))


def lire_accord(texte: str, demande: bool = True) -> str | None:
    """Whether the person concerned agrees (enum of `agissant_pour.accord`), None where the text does not say.

    A question says nothing of it ("faut une procuration ?"), but may say that the person is a minor; a paper that is
    missing gives no agreement, nor does that of a third person ("sa fille est d'accord"). Where it was not asked for
    (`demande`), words that may bear on anything ("d'accord", "par écrit") say nothing of it. Never raises.
    """
    entier, dit = redresser(texte).plie, redresser(separer(texte)[0]).plie
    lus = ((valeur, motif, entier if valeur == "representant_legal" else dit) for valeur, motif in ACCORDS)
    return next((valeur for valeur, motif, plie in lus if _est_donne(valeur, motif, plie, demande)), None)


def _est_donne(valeur: str, motif: re.Pattern[str], plie: str, demande: bool) -> bool:
    for trouve in motif.finditer(plie):
        sans_papier = valeur == "ecrit" and absent(plie, trouve.start())
        sans_charge = valeur == "representant_legal" and SANS_CHARGE.search(
            plie, max(0, trouve.start() - 30), trouve.start()
        )
        avant = plie[debut_de_proposition(plie, trouve.start()) : trouve.start()]
        d_un_tiers = valeur in ("ecrit", "oral") and ACCORD_D_UN_TIERS.search(avant)
        vague = not demande and ACCORD_VAGUE.fullmatch(trouve.group()) and not PARLE_D_ELLE.search(avant)
        if not (sans_papier or sans_charge or d_un_tiers or vague):
            return True
    return False
