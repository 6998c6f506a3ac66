"""The figures of `make evaluate`."""

from pathlib import Path

import pytest

from tools.evaluate import UnreadableFile, measure, read, scores, under_the_floors


def prediction(label: str, zone: str = "answer") -> dict:
    return {"text": "texte", "label": label, "top3": [label, "nier"], "confidence": 0.9, "zone": zone}


def test_les_chiffres_d_un_jeu() -> None:
    truth = ["affirmer", "nier", "urgence", "urgence"]
    read_as = [
        prediction("affirmer"),
        prediction("affirmer"),
        prediction("urgence", "ask"),
        prediction("affirmer", "ask"),
    ]
    figures = measure(truth, read_as, [1.0, 2.0, 3.0, 4.0])
    assert (figures["n"], figures["accuracy"], figures["top3"]) == (4, 0.5, 0.75)
    assert (figures["beside_the_point"], figures["asked"]) == (0.25, 0.5)
    assert figures["labels"]["urgence"] == {"precision": 1.0, "recall": 0.5, "f1": pytest.approx(2 / 3)}
    assert len(figures["predictions"]) == 4


def test_un_label_jamais_dit_vaut_zero() -> None:
    assert scores("nier", ["nier"], [prediction("affirmer")]) == {"precision": 0.0, "recall": 0.0, "f1": 0.0}


@pytest.mark.parametrize("line", ["{", "[]", '{"text": "a"}', "12"])
def test_une_ligne_illisible_est_nommee(tmp_path: Path, line: str) -> None:
    path = tmp_path / "jeu.jsonl"
    path.write_text('{"text": "oui", "label": "affirmer"}\n' + line, encoding="utf-8")
    with pytest.raises(UnreadableFile, match="line 2"):
        read(path)


def test_un_plancher_manque_est_dit() -> None:
    floors = {"other": {"min_accuracy": 0.9}, "clean": {"max_beside_the_point": 0.02}}
    figures = measure(["nier"], [prediction("affirmer")], [1.0])
    assert len(under_the_floors("clean", figures, floors)) == 1
    assert len(under_the_floors("ailleurs", figures, floors)) == 1
    assert under_the_floors("clean", measure(["nier"], [prediction("nier")], [1.0]), floors) == []
