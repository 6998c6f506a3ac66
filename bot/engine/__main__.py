"""Starts Rasa with our mends: `python -m bot.engine run …` takes the arguments of `rasa`."""

import os
import sys
import warnings

os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    # a second thread gains nothing on one message, and spins on the other core while it waits: 17 ms a turn instead of 5
    os.environ.setdefault(threads, "1")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")


def unheard(*_args: object, **_kwargs: object) -> None:
    """A hundred warnings of libraries and of Rasa, which nobody needs in a terminal; only `data validate` shows Rasa's."""


def main() -> None:
    """Runs Rasa's command line. Raises WrongRasaVersion on another Rasa than the one that was mended."""
    if "data" not in sys.argv[1:2]:
        warnings.showwarning = unheard
    from rasa.__main__ import main as rasa  # it warns, and reads the variables above, as soon as it is imported

    from bot.engine import mends

    mends.apply()
    rasa()


if __name__ == "__main__":
    main()
