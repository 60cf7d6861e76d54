"""The command line: `helpline COMMAND`, or `python -m bot COMMAND`.

Each command's module is imported only when it is asked for: serving must not load what training needs.
"""

import argparse
import importlib
import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot import garbage
from bot import settings as settings_module
from bot.errors import HelplineError, SettingError
from bot.settings import ROOT, Settings


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. A wrong setting or file ends in one line, not in a traceback."""
    _read_env_file(ROOT / ".env")
    arguments = _parser().parse_args(argv)
    try:
        settings = settings_module.load()
        outcome = arguments.call(settings, arguments)
    except HelplineError as error:
        print(f"helpline: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return int(outcome or 0)


@garbage.paused()
def _command(module: str) -> Any:
    return importlib.import_module(f"bot.commands.{module}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="helpline", description="The helpline's assistant and counsellors' console.")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(name: str, text: str, call: Any, parent: Any = commands) -> argparse.ArgumentParser:
        command: argparse.ArgumentParser = parent.add_parser(name, help=text, description=text)
        command.set_defaults(call=call)
        return command

    add(
        "run",
        "set up what is missing, train if needed, start everything",
        lambda s, a: _command("run").run(s),
    )
    add("serve", "the gateway: website, Telegram, console", lambda s, a: _command("serve").serve(s))
    add("rasa", "the Rasa server, on 127.0.0.1", lambda s, a: _command("processes").rasa(s))
    add("actions", "the action server, on 127.0.0.1", lambda s, a: _command("processes").actions(s))
    add("init", "make keys and database where they are missing", lambda s, a: _command("accounts").prepare(s))

    training = add(
        "train",
        "train if data or configuration changed",
        lambda s, a: _trained(_command("train").train(s, force=a.force)),
    )
    training.add_argument("--force", action="store_true", help="train in any case")

    _add_content(add)

    evaluate = add("evaluate", "figures on labelled messages", _evaluate)
    evaluate.add_argument("files", nargs="*", type=Path, metavar="FILE")
    evaluate.add_argument("--feedback", action="store_true", help="instead: how staff judged the levels, by week")
    evaluate.add_argument("--json", action="store_true", help="one JSON object")
    evaluate.add_argument("--messages", action="store_true", help="each message's verdicts too")
    evaluate.add_argument("--picture", type=Path, metavar="FILE", help="draw the confusions as .png or .svg")

    _add_risk(commands, add)
    add("purge", "erase what is past its time", lambda s, a: _command("maintenance").purge(s))
    _add_backup(add)
    rotate = add(
        "rotate-key",
        "a new key for what is stored from now on",
        lambda s, a: _command("maintenance").rotate_key(s, finish=a.finish),
    )
    rotate.add_argument("--finish", action="store_true", help="after the restart: seal all anew, forget older keys")
    bench = add(
        "bench",
        "speed of the main job, measured here",
        _bench,
    )
    bench.add_argument("what", nargs="?", choices=["job", "nlu", "console"], default="job", help="what is measured")
    bench.add_argument("--json", action="store_true", help="one JSON object")
    bench.add_argument(
        "--clinc", type=Path, action="append", default=[], metavar="FILE", help="nlu: a CLINC150 file too"
    )
    bench.add_argument("--sample", type=int, default=12, help="nlu: examples an intent and language beside Rasa's")
    bench.add_argument("--epochs", type=int, default=100, help="nlu: how long Rasa's pipeline learns")

    _add_staff(commands, add)
    _add_audit(commands, add)
    _add_demo(add)
    return parser


def _add_backup(add: Any) -> None:
    backup = add(
        "backup",
        "copy the SQLite database into one file, also while people write",
        lambda s, a: _nothing(_command("backup").backup(s, to=a.file)),
    )
    backup.add_argument("file", nargs="?", type=Path, help="where to; a name with the time in HELPLINE_VAR if left out")
    restore = add(
        "restore",
        "put a backup in the database's place; the gateway must not run",
        lambda s, a: _command("backup").restore(s, source=a.file, replace=a.replace),
    )
    restore.add_argument("file", type=Path, help="what `helpline backup` made")
    restore.add_argument("--replace", action="store_true", help="although there is a database")


def _nothing(_: object) -> None:
    """A command's result that is no exit code."""


def _add_content(add: Any) -> None:
    check = add("check", "check the content: languages, facts, training data", _check)
    check.add_argument("--links", action="store_true", help="instead: facts, who checked them, and when they are due")
    check.add_argument("--csv", type=Path, metavar="FILE", help="with --links: write the table as CSV too")
    check.add_argument("--readability", action="store_true", help="instead: how easy the answers are to read")
    ask = add("ask", "what the assistant answers to a question, with topic, sources and services", _ask)
    ask.add_argument("question", nargs="?", help="in quotation marks")
    ask.add_argument("--language", help="such as ro; found out if left out")
    ask.add_argument("--file", type=Path, help="many questions: a line each, such as 'ro: ce drepturi am?'")
    ask.add_argument("--table", action="store_true", help="with --file: one table in Markdown")


def _add_risk(commands: Any, add: Any) -> None:
    risk = commands.add_parser("risk", help="how levels of risk come about").add_subparsers(
        required=True, metavar="ACTION"
    )
    explain = add(
        "explain",
        "both readers, indicators, spans, scope and level of a message",
        lambda s, a: _command("risk").explain(s, a.text, language=a.language, as_json=a.json),
        risk,
    )
    explain.add_argument("text", help="the message, in quotation marks")
    explain.add_argument("--language", help="such as hu; found out if left out")
    explain.add_argument("--json", action="store_true", help="one JSON object")
    phrases = add(
        "phrases",
        "phrases heard in harmless examples, the most frequent first",
        lambda s, a: _command("risk").phrases(s, language=a.language, most=a.most),
        risk,
    )
    phrases.add_argument("--language", required=True, help="such as hu")
    phrases.add_argument("--most", type=int, default=40, help="lines at most")

    figures = add(
        "figures",
        "false alarms on plain texts, what spelling costs, and time",
        lambda s, a: _command("risk_figures").figures(s, a.files, as_json=a.json),
        risk,
    )
    figures.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="xx.txt, CLINC150's .json, labelled .jsonl"
    )
    figures.add_argument("--json", action="store_true", help="one JSON object")


def _add_staff(commands: Any, add: Any) -> None:
    staff = commands.add_parser("staff", help="accounts of counsellors").add_subparsers(required=True, metavar="ACTION")
    new = add("add", "make an account", lambda s, a: _command("accounts").add(s, a), staff)
    new.add_argument("--username", required=True)
    new.add_argument("--role", required=True, choices=["counsellor", "supervisor", "admin"])
    new.add_argument("--languages", required=True, help="such as hu,en")
    new.add_argument("--name", help="the name people see; the user name if left out")
    new.add_argument("--json", action="store_true", help="one JSON object")
    new.add_argument("--qr", type=Path, metavar="FILE", help="write the second factor's QR code as SVG")
    add("list", "all accounts", lambda s, a: _command("accounts").list_all(s), staff)
    for name, text in (("disable", "end an account"), ("reset", "new password and second factor")):
        action = add(name, text, lambda s, a, n=name: getattr(_command("accounts"), n)(s, a), staff)
        action.add_argument("--username", required=True)
        if name == "reset":
            action.add_argument("--json", action="store_true", help="one JSON object")
            action.add_argument("--qr", type=Path, metavar="FILE", help="write the second factor's QR code as SVG")


def _add_audit(commands: Any, add: Any) -> None:
    audit = commands.add_parser("audit", help="the log of what staff did").add_subparsers(
        required=True, metavar="ACTION"
    )
    verify = add(
        "verify",
        "whether every row follows from the one before it",
        lambda s, a: _command("audit").verify(s, head=a.head),
        audit,
    )
    verify.add_argument("--head", metavar="HASH", help="a head noted earlier: it must still be in the log")
    entries = add(
        "list",
        "the newest rows",
        lambda s, a: _command("audit").list_entries(s, case=a.case, most=a.most),
        audit,
    )
    entries.add_argument("--case", metavar="ID", help="of this conversation only")
    entries.add_argument("--most", type=int, default=50, help="rows at most")


def _add_demo(add: Any) -> None:
    demo = add("demo", "invented conversations played into a running system, to train counsellors", _demo)
    demo.add_argument("--url", help="where the gateway answers; this machine's if left out")
    demo.add_argument("--pace", type=float, default=1.0, help="2: twice as fast")
    demo.add_argument("--only", action="append", default=[], metavar="NAME", help="this one; may be given again")
    demo.add_argument("--at-once", type=int, default=3, help="how many people write at the same time")
    demo.add_argument("--erase", action="store_true", help="erase each at its end")
    demo.add_argument("--anyway", action="store_true", help="also into a system on another machine")
    demo.add_argument("--list", action="store_true", help="instead: which there are, and what they teach")


def _demo(settings: Settings, arguments: argparse.Namespace) -> None:
    _command("demo").demo(
        settings,
        url=arguments.url,
        pace=arguments.pace,
        only=arguments.only,
        at_once=arguments.at_once,
        erase=arguments.erase,
        anyway=arguments.anyway,
        list_only=arguments.list,
    )


def _check(settings: Settings, arguments: argparse.Namespace) -> int:
    if arguments.csv and not arguments.links:
        raise SettingError("--csv", "belongs to --links")
    if arguments.links:
        return int(_command("verification").verification(settings, csv_file=arguments.csv))
    if arguments.readability:
        return int(_command("readability").readability(settings))
    return int(_command("check").check(settings))


def _ask(settings: Settings, arguments: argparse.Namespace) -> None:
    if bool(arguments.question) == bool(arguments.file):
        raise SettingError("QUESTION", "ask one question, or name a --file of them")
    command = _command("ask")
    if arguments.file:
        command.ask(settings, command.read_questions(arguments.file), table=arguments.table)
    else:
        command.ask(settings, [command.Question(arguments.question, arguments.language)])


def _evaluate(settings: Settings, arguments: argparse.Namespace) -> None:
    if arguments.feedback:
        _command("feedback").feedback(settings, as_json=arguments.json)
        return
    if not arguments.files:
        raise SettingError("FILE", "name at least one file of labelled messages, or --feedback")
    missing = [path for path in arguments.files if not path.is_file()]
    if missing:
        raise SettingError(str(missing[0]), "no such file")
    # What Rasa imports warns about itself at length; the figures should be readable.
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    warnings.simplefilter("ignore")
    command = _command("evaluate")
    command.evaluate(
        settings, arguments.files, as_json=arguments.json, with_messages=arguments.messages, picture=arguments.picture
    )


def _bench(settings: Settings, arguments: argparse.Namespace) -> None:
    if arguments.what == "job":
        _command("bench").bench(settings, json_out=arguments.json)
        return
    if arguments.what == "console":
        _command("bench_console").bench_console(settings, json_out=arguments.json)
        return
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ["PYTHONWARNINGS"] = "ignore"  # for the processes that are started, too
    warnings.simplefilter("ignore")
    wanted = {"clinc": arguments.clinc, "sample": arguments.sample, "epochs": arguments.epochs}
    _command("bench_nlu").bench(settings, **wanted, json_out=arguments.json)


def _trained(seconds: float | None) -> None:
    if seconds is None:
        print("The models are up to date.", file=sys.stderr)


def _read_env_file(path: Path) -> None:
    """Take settings from `.env`; what the environment already says wins."""
    if not path.is_file():
        return
    for line in path.read_text(encoding="utf-8").splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.lstrip().startswith("#"):
            os.environ.setdefault(name.strip(), value.strip().strip("\"'"))


if __name__ == "__main__":
    sys.exit(main())
