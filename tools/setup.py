"""Makes the two environments of the project where they are missing or stale. Runs on any Python 3.8 or newer.

    python3 tools/setup.py engine | app | bench | system | browser

`engine` and `app` are virtual environments under .venv/, filled from hash-locked files; `bench` adds the peers of
`make bench-nlu` to the first. `system` is the text layout library that letters need, `browser` the Chromium of the
widget's tests; both come from Debian's packages.
"""

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = {
    # name: (lock file, versions of Python, the one it was locked for first)
    "engine": ("requirements/engine.txt", [(3, 10)]),
    "app": ("requirements/dev.txt", [(3, 11), (3, 12), (3, 13)]),
}
SYSTEM_PACKAGES = ["libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0", "fonts-dejavu-core"]


def say(line: str) -> None:
    """One line for the person at the terminal."""
    print(line, flush=True)


def version_of(python: str) -> tuple[int, int] | None:
    """The version that an interpreter really runs, None when it refuses to (a shim, say)."""
    command = [python, "-c", "import sys, venv; print(*sys.version_info[:2])"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, timeout=30, cwd=tempfile.gettempdir())
        major, minor = answer.stdout.split()
        return int(major), int(minor)
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None


def candidates(version: tuple[int, int]) -> Iterator[str]:
    """Where an interpreter may be: on PATH, under pyenv, then through uv."""
    name = "python{}.{}".format(*version)
    for found in (shutil.which(name), sys.executable, shutil.which("python3")):
        if found:
            yield found
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for folder in sorted(pyenv.glob("versions/{}.{}*".format(*version)), reverse=True):
        yield str(folder / "bin" / "python")
    yield from through_uv(version)


def through_uv(version: tuple[int, int]) -> Iterator[str]:
    """An interpreter that uv knows or can fetch. Asked outside of the project, where no .python-version hides uv."""
    uv = shutil.which("uv")
    ways = [[uv]] if uv else []
    ways.append([sys.executable, "-m", "uv"])
    wanted = "{}.{}".format(*version)
    for way in ways:
        for request in (["python", "find", wanted], ["python", "install", wanted], ["python", "find", wanted]):
            try:
                answer = subprocess.run(
                    way + request, capture_output=True, text=True, timeout=600, cwd=tempfile.gettempdir()
                )
            except (OSError, subprocess.TimeoutExpired):
                break
            if answer.returncode == 0 and request[1] == "find":
                yield answer.stdout.strip()
                break


def find_interpreter(versions: list[tuple[int, int]]) -> str | None:
    """An interpreter of one of these versions that really runs."""
    for version in versions:
        for python in candidates(version):
            if version_of(python) == version:
                return python
    return None


def make_environment(name: str) -> int:
    """Creates the virtual environment and installs its lock file; does nothing where both are current."""
    lock_name, versions = ENVIRONMENTS[name]
    lock = ROOT / lock_name
    folder = ROOT / ".venv" / name
    stamp = folder / "lock.sha256"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return 0
    python = find_interpreter(versions)
    if python is None:
        names = " or ".join("{}.{}".format(*v) for v in sorted(versions))
        say(
            f"Python {names} is needed for the {name} environment: install it (package python{names[:4]}, pyenv, or uv)."
        )
        return 1
    say(f"setting up the {name} environment with {python} (some minutes the first time)")
    subprocess.run([python, "-m", "venv", "--clear", str(folder)], check=True)
    if install_locked(folder, lock):
        return 1
    stamp.write_text(wanted)
    return 0


def install_locked(environment: Path, lock: Path) -> int:
    """Installs what a lock file names, hashes checked."""
    install = [str(environment / "bin" / "pip"), "install", "--quiet", "--progress-bar=on", "--no-deps"]
    done = subprocess.run([*install, "--require-hashes", "-r", str(lock)], stderr=subprocess.PIPE, text=True)
    if done.returncode:
        say(done.stderr)
        say(f"{lock.name} could not be installed: see the lines above, then run the same command again")
    return done.returncode


def install_system(packages: list[str], present: bool) -> int:
    """Installs Debian packages where they are missing and we may; else says what to install."""
    if present:
        return 0
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        say("please install these system packages, then run the same command again: " + " ".join(packages))
        return 1
    say("installing " + " ".join(packages))
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([apt, "update", "-qq"], stdout=subprocess.DEVNULL, env=env)
    install = [apt, "install", "-y", "-qq", "--no-install-recommends", *packages]
    return subprocess.run(install, stdout=subprocess.DEVNULL, env=env).returncode


def main() -> int:
    """Sets up each thing named on the command line."""
    for name in sys.argv[1:]:
        if name == "system":
            fault = install_system(SYSTEM_PACKAGES, ctypes.util.find_library("pangoft2-1.0") is not None)
        elif name == "browser":
            fault = install_system(["chromium"], shutil.which("chromium") is not None)
        elif name == "bench":
            fault = install_locked(ROOT / ".venv" / "engine", ROOT / "requirements" / "bench.txt")
        else:
            fault = make_environment(name)
        if fault:
            return fault
    return 0


if __name__ == "__main__":
    sys.exit(main())
