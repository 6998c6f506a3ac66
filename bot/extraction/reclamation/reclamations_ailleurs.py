"""A complaint made to another body, or that others say was not made: neither tells of one to the caisse."""

import re

_CAISSE = r"(?:cpam|caisse(?! (?:d'allocations|des dep))|secu\w*|cgss|assurance maladie)"
_AUTRE = r"(?:caf|msa|urssaf|mdph|carsat|mutuelle|complementaire|prevoyance|employeur|patron|mairie|hopital|medecin|defenseur|depute|impots|france travail|pole emploi|retraite)"
_A = r"(?:a|au|aux|aupres d[eu']|chez|vers)(?: (?:la|ma|le|mon|l'|leur|une?|notre))?"
_PAS_A_LA_CAISSE = re.compile(
    rf"\b(?:pas|jamais|rien)(?: (?!que|depuis)[a-z']+){{0,2}}? {_A} ?{_CAISSE}(?![a-z])(?! (?:mais|plutot|c'est) {_A} ?(?:{_CAISSE}|celle))"
)
_A_L_AUTRE = re.compile(rf"\b{_A} ?{_AUTRE}(?![a-z])")
_QUE_LA = re.compile(
    rf"\b(?:seulement|uniquement|juste|que|qu') ?{_A} ?{_AUTRE}(?![a-z])"
    rf"|\b(?:plain[a-z]+|reclam\w*|ecri\w*|envoy\w*|adress\w*|courriers?|lettres?|mails?)[^.!?;\n]{{0,30}} {_A} ?{_AUTRE}(?![a-z])[^.!?;\n]{{0,20}}\b(?:par (?:erreur|megarde|confusion)|au lieu d|a la place)"
    rf"|\bpar (?:erreur|megarde|confusion)[^.!?;\n]{{0,20}} {_A} ?{_AUTRE}(?![a-z])"
)
_SELON = re.compile(
    r"\b(?:dis\w*|dit|pretend\w*|reproch\w*|affirm\w*|repond\w*|soutien\w*|jur\w*|soi[- ]disant|parait)(?: (?!(?:vu|parce|alors|sauf|etant)\b)[a-z']+){0,2}? (?:que?(?![a-z])|qu')[^.!?,;\n]*$"
)


def ailleurs_seulement(plie: str) -> tuple[int, int] | None:
    """Where a folded text says that the complaint went to another body, and not to the caisse."""
    a_l_autre = _A_L_AUTRE.search(plie)
    pas = _PAS_A_LA_CAISSE.search(plie) if a_l_autre else None
    trouve = pas or _QUE_LA.search(plie)
    return trouve.span() if trouve and not selon_eux(plie, trouve.start()) else None


def selon_eux(plie: str, debut: int) -> bool:
    """Whether what stands at `debut` is what somebody else says ("ils disent que j'ai rien envoyé")."""
    return bool(_SELON.search(plie, max(0, debut - 90), debut))
