"""Every check of the project, in the order that fails fastest; `make test` and CI call it.

python -m tools.check [STEP …]      only the steps named
"""

import os
import subprocess
import sys
import time

from tools.train import ENGINE_PYTHON, ROOT

APP = [sys.executable, "-m"]
ALONE = ["-c", "/dev/null", "--rootdir", str(ROOT), "--confcutdir", "tests/engine"]  # nothing of the app's tests
ENGINE = [str(ENGINE_PYTHON), "-m"]
PYTEST = [*APP, "pytest", "--durations=5"]

STEPS: dict[str, list[str]] = {
    "format": [*APP, "ruff", "format", "--check", "."],
    "lint": [*APP, "ruff", "check", "."],
    "types": [*APP, "mypy"],
    "imports": [str(ROOT / ".venv/app/bin/lint-imports")],
    "unit tests": [*PYTEST, "tests", "--ignore=tests/engine", "--ignore=tests/stack"],
    "engine tests": [*ENGINE, "pytest", "-q", *ALONE, "tests/engine"],
    "rasa data": [*ENGINE, "bot.engine", "data", "validate", "--fail-on-warnings"],
    "training": [*APP, "tools.train"],
    "understanding": [*ENGINE, "tools.evaluate"],
    "conversations": [*PYTEST, "tests/stack"],
}


def main() -> int:
    """Runs the steps; stops at the first that fails and says which."""
    wanted = sys.argv[1:] or list(STEPS)
    env = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "LOG_LEVEL": "WARNING", "PYTHONPATH": str(ROOT)}
    started = time.monotonic()
    for rank, name in enumerate(wanted, 1):
        print(f"\n[{rank}/{len(wanted)}] {name}", flush=True)
        began = time.monotonic()
        status = subprocess.run(STEPS[name], cwd=ROOT, env=env).returncode
        if status:
            print(f"{name} failed", flush=True)
            return status
        print(f"{name}: passed in {time.monotonic() - began:.0f} s", flush=True)
    print(f"\nall checks passed in {(time.monotonic() - started) / 60:.1f} minutes", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
