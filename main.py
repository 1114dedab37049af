"""The command line: the one place for the clock, the environment, home paths and exit codes."""

import errno
import getpass
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from commands.context import Context, Options
from commands.errors import UseError
from commands.exits import Exit
from commands.output import complain
from commands.parser import build, command, shielded
from store.errors import StoreError
from wording import Wording, load

VERSION = "0.1.0"


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; no user's mistake ends in a traceback."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # a pipe in a C locale is text of ours, too
    words = load(_language(arguments, os.environ))
    try:
        options = build(words, arguments, VERSION).parse_args(shielded(arguments))
        if options.with_closed:
            complain(words.say("cli.points.with_closed"))
        return int(command(options.command or "app").run(options, _context(options, words)))
    except UseError as error:
        complain(words.say("errors.frame", message=words.say(f"errors.{error.key}", **error.parts)))
        return error.exit_code
    except StoreError as error:
        complain(words.say("errors.frame", message=_worded(error, words)))
        return Exit.DATABASE
    except KeyboardInterrupt:
        complain(words.say("errors.interrupted"))
        return Exit.INTERRUPTED
    except OSError as error:
        return _unwritten(error, words)
    except Exception as error:  # noqa: BLE001 - the last border: a mistake of ours gets its own code
        return _our_fault(error, words)


def _context(options: Options, words: Wording) -> Context:
    configuration = options.config or os.environ.get("OPFOELG_CONFIG")
    here = Context(
        today=date.today(),
        now=lambda: datetime.now().astimezone(),
        words=words,
        database=options.database
        or os.environ.get("OPFOELG_DATABASE")
        or str(_home_data() / "opfoelg.db"),
        user=os.environ.get("OPFOELG_USER") or _user(),
        user_named=bool(os.environ.get("OPFOELG_USER")),
        configuration=Path(configuration) if configuration else _home_configuration(),
        configuration_named=bool(configuration),
        environment=os.environ,
        with_closed=bool(options.with_closed),
        servers_copies=_home_data() / "backups",
    )
    return here if options.today is None else here.on(options.today)


def _language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language has to be known before the arguments are read: their help is worded in it."""
    for number, argument in enumerate(arguments):
        if argument == "--lang" and number + 1 < len(arguments):
            return arguments[number + 1]
        if argument.startswith("--lang="):
            return argument.partition("=")[2]
    return environment.get("OPFOELG_LANG", "da")


def _home_data() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed for help or version

    return user_data_path("opfoelg", appauthor=False)


def _home_configuration() -> Path:
    from platformdirs import user_config_path  # noqa: PLC0415 - not needed where one is named

    return user_config_path("opfoelg", appauthor=False) / "config.toml"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"  # a container's user may have no name


def _unwritten(error: OSError, words: Wording) -> int:
    """Tell that our output did not come through: its reader went away, or its disk is full."""
    if error.errno not in (errno.ENOSPC, errno.EPIPE):
        return _our_fault(error, words)
    # Python must not try to write the rest at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if error.errno == errno.EPIPE:
        return Exit.CLOSED_OUTPUT
    complain(words.say("errors.frame", message=words.say("errors.output-full")))
    return Exit.DATABASE


def _our_fault(error: Exception, words: Wording) -> int:
    """Tell where we failed and never on what: messages and variables hold names and decisions."""
    from tui.crash import told  # noqa: PLC0415 - nobody waits for it but a crash

    complain(told(error, words))
    return Exit.OUR_FAULT


def _worded(error: StoreError, words: Wording) -> str:
    return words.say(f"errors.{error.code}", **error.details)


if __name__ == "__main__":
    sys.exit(run())
