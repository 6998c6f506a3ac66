"""Trains the engine's model when it is stale.

Rasa's own fingerprint looks only at the class of a component, so that a changed helper module passes for fresh. Ours is a
hash over everything that training reads; it is part of the model's name.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "models"
ENGINE_PYTHON = ROOT / ".venv" / "engine" / "bin" / "python"
READ_BY_TRAINING = ("config.yml", "domain.yml", "requirements/engine.txt", "data/**/*.yml", "bot/engine/**/*")
KEPT = 3


def fingerprint() -> str:
    """Hash of everything that training reads."""
    digest = hashlib.sha256()
    paths = {path for pattern in READ_BY_TRAINING for path in ROOT.glob(pattern)}
    for path in sorted(paths):
        if path.is_file() and path.suffix != ".pyc":
            digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def model_path() -> Path:
    """Where the model of the present sources is, or will be."""
    return MODELS / f"mediateur-{fingerprint()}.tar.gz"


def train() -> Path:
    """The model of the present sources, trained where it is missing. Raises CalledProcessError when training fails."""
    path = model_path()
    if path.exists():
        return path
    print("training the model (a few minutes)", flush=True)
    command = [str(ENGINE_PYTHON), "-m", "bot.engine", "train", "--force", "--out", str(MODELS)]
    command += ["--fixed-model-name", path.name.removesuffix(".tar.gz")]
    quiet = {"LOG_LEVEL": "WARNING", "PYTHONWARNINGS": "ignore"}  # Rasa says a hundred lines that nobody needs
    subprocess.run(command, cwd=ROOT, check=True, env={**quiet, **os.environ})
    for old in sorted(MODELS.glob("mediateur-*.tar.gz"), key=lambda p: p.stat().st_mtime)[:-KEPT]:
        old.unlink()
    return path


if __name__ == "__main__":
    try:
        print(train())
    except subprocess.CalledProcessError as fault:
        sys.exit(fault.returncode)
