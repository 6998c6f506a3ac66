"""Several requests in one message: where one may end and another begin."""

import re
from typing import List

LONGEST_SEGMENTED = 40  # words; a longer message is a story, read as a whole
_CUT = re.compile(
    r"[?!.;\n]+\s+|\s+(?:et|puis)\s+(?:aussi\s+)?(?=(?:combien|comment|quand|où|ou est|est-ce|qui|quel|quelle|quels|quelles|"
    r"pourquoi|dois|faut|peut|puis)\b)",
    re.IGNORECASE,
)


def split(text: str) -> List[str]:
    """The parts of a short message that may each be a request, in order; one part where nothing separates."""
    if len(text.split()) > LONGEST_SEGMENTED:
        return [text]
    return [part.strip() for part in _CUT.split(text) if part.strip()] or [text]
