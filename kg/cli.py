"""The commands: parse arguments, call, print. The work is done, and loaded, where it is called.

Exit codes: 0 done, 1 the data break a shape, 2 the call is wrong, 3 an input or a question can not be
read, 4 the vocabulary or the shapes are broken, 5 the machine refused to write, 130 Ctrl-C.
"""

from __future__ import annotations

import gc
import os
import shutil
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import NoReturn, Self

import click

from kg import __version__
from kg.errors import KgError, OutputError
from kg.shown import shown

_EXIT_CODES = (
    "Exit codes: 0 done, 1 a shape is violated, 2 wrong call, 3 unreadable input or question, "
    "4 broken vocabulary or shapes, 5 output refused."
)
_CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 110}


def main() -> NoReturn:
    """Entry point of the program ``kg``: errors become one message and an exit code."""
    gc.disable()  # millions of records without cycles, and all are needed to the end: a tenth of the time
    signal.signal(signal.SIGTERM, _terminated)
    try:
        code = _kg.main(standalone_mode=False)
        sys.stdout.flush()
    except KgError as error:
        code = _complain(str(error), error.exit_code)
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        code = _complain("stopped; nothing was changed", 130)
    except OSError as error:
        code = _complain(f"{error.filename or 'output'}: {error.strerror or error}", OutputError.exit_code)
    gc.freeze()  # the process ends: what it held is not looked through once more
    sys.exit(code if isinstance(code, int) else 0)


def _complain(message: str, code: int) -> int:
    click.echo(f"kg: {message}", err=True)
    return code


def _terminated(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


class _Bar:
    """Progress on standard error, where that is a terminal."""

    def __init__(self, quiet: bool) -> None:
        self._on = sys.stderr.isatty() and not quiet

    def __enter__(self) -> Self:
        return self

    def show(self, done: int, total: int) -> None:
        """Say how far the build is."""
        if self._on:
            click.echo(f"\r{done:,} of {total:,} articles read", err=True, nl=False)

    def __exit__(self, *_: object) -> None:
        if self._on:
            click.echo("\r\033[K", err=True, nl=False)


@click.group(context_settings=_CONTEXT, epilog=_EXIT_CODES)
@click.version_option(__version__, "--version", message="kg %(version)s")
def _kg() -> None:
    """Agency news on Viet Nam - US defence relations as a cited, checked, queryable graph.

    \b
    Begin with:
      kg build articles/ -o out
      kg query -d out officials
    """


@_kg.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o", "--out", required=True, type=click.Path(path_type=Path), help="The folder to write, whole or not at all."
)
@click.option(
    "-j", "--jobs", type=click.IntRange(1, 64), help="Processes to use.  [default: one per processor, at most 8]"
)
@click.option("--base", help="What the IRIs of the data begin with.  [default: https://w3id.org/vnus/]")
@click.option(
    "--corrections",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE.ttl",
    help="Decisions by people, such as kg unify --candidates writes; may be given more than once.",
)
@click.option("--fresh", is_flag=True, help="Read all articles again, whatever earlier builds of OUT found.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")
def build(
    inputs: tuple[str, ...],
    out: Path,
    jobs: int | None,
    base: str | None,
    corrections: tuple[Path, ...],
    fresh: bool,
    quiet: bool,
) -> int:
    """Build a graph from articles: files, folders (their *.txt at any depth), - for standard input.

    Articles that can not be read are named and left out, and the others are built; the exit code is
    then 3. An old OUT stays untouched until the new one is complete.

    Built again, or after it was stopped, OUT takes the time of what is new or changed, and holds the
    same bytes as if all had been read again. A hidden file beside OUT (.OUT.kg-cache) remembers what
    was found; it may be deleted.

    \b
    Example: kg build seeds -o out
    """
    from kg.batch import default_jobs
    from kg.build import build as build_graph
    from kg.describe import BASE

    with _Bar(quiet) as bar:
        built = build_graph(
            inputs,
            out,
            base=base or BASE,
            jobs=jobs or default_jobs(),
            corrections=corrections,
            fresh=fresh,
            progress=bar.show,
        )
    for note in () if quiet else built.notes:
        click.echo(f"kg: note: {note}", err=True)
    for problem in built.problems:
        if problem.severity != "info" and not (quiet and problem.severity != "error"):
            click.echo(f"kg: {problem.severity}: {shown(problem.where)}: {problem.message}", err=True)
    conforms = "conforms to the shapes" if built.report.conforms else f"VIOLATES the shapes: see {out / 'report.txt'}"
    if not quiet or not built.report.conforms:
        facts = ", ".join(f"{count:,} {kind}" for kind, count in built.facts.items())
        known = f" ({built.reused:,} as before)" if built.reused else ""
        click.echo(f"{out}: {built.articles:,} articles{known}, {facts}; the graph {conforms}", err=quiet)
    return 1 if not built.report.conforms else 3 if built.left_out else 0


@_kg.command()
@click.argument("file")
@click.option("-f", "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option(
    "--html", type=click.Path(path_type=Path), help="Write one page with the facts highlighted in the article."
)
def extract(file: str, form: str, html: Path | None) -> None:
    """Show the facts of one article (FILE, or - for standard input), each with the sentence behind it.

    \b
    Examples: kg extract article.txt
              kg extract article.txt --html page.html
    """
    from kg.extract import extract as extract_facts

    facts = extract_facts(file)
    if html is not None:
        from kg.keep.files import write_file
        from kg.publish.page import page

        text = page(facts)
        _print(text) if str(html) == "-" else write_file(html, text)
    elif form == "json":
        from kg.publish.listing import as_json

        _print(as_json(facts))
    else:
        from kg.publish.listing import as_text

        _print(as_text(facts, shutil.get_terminal_size((100, 24)).columns))


@_kg.command()
@click.argument("paths", nargs=-1, required=True, metavar="FILE.ttl...", type=click.Path(path_type=Path))
@click.option("-f", "--format", "form", type=click.Choice(["table", "ttl", "json"]), default="table", show_default=True)
def validate(paths: tuple[Path, ...], form: str) -> int:
    """Check Turtle against the shapes: exit code 0 if it conforms (warnings do not fail), 1 if not.

    \b
    Example: kg validate out/kg.ttl
    """
    from kg.validate import as_form
    from kg.validate import validate as validate_files

    report = validate_files(paths)
    _print(as_form(report, form))
    return 0 if report.conforms else 1


@_kg.command()
@click.argument("question", required=False, metavar="NAME|FILE.rq|-")
@click.option("-d", "--data", type=click.Path(path_type=Path), help="The folder that kg build wrote.")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "ttl"]),
    help="[default: table, or ttl for a graph]",
)
@click.option("--timeout", type=click.FloatRange(0, min_open=True), default=60.0, show_default=True, help="Seconds.")
@click.option("--list", "listing", is_flag=True, help="List the named questions.")
def query(question: str | None, data: Path | None, form: str | None, timeout: float, listing: bool) -> None:
    """Ask a build a named question, or any SELECT, ASK, CONSTRUCT or DESCRIBE of SPARQL 1.1.

    \b
    Examples: kg query --list
              kg query -d out officials -f csv
              echo 'SELECT (COUNT(*) AS ?n) { ?s a kg:Article }' | kg query -d out -
    """
    from kg.keep import query as store

    if listing:
        names = store.named_questions()
        width = max((len(n.name) for n in names), default=0)
        _print("".join(f"{n.name:<{width}}  {n.sentence}\n" for n in names))
        return
    if question is None or data is None:
        raise click.UsageError("Give a question and the build to ask (-d OUT), or --list.")
    text = store.question_text(question, sys.stdin.buffer)
    with store.asked(data, text, form, timeout) as answer:
        while block := answer.read(1 << 20):
            _print(block)


@_kg.command()
@click.option("--candidates", is_flag=True, help="List likely pairs that the rules left apart.")
@click.option("-d", "--data", required=True, type=click.Path(path_type=Path), help="The folder that kg build wrote.")
@click.option("-f", "--format", "form", type=click.Choice(["table", "ttl"]), default="table", show_default=True)
def unify(candidates: bool, data: Path, form: str) -> None:
    """Show what of a build may be one and the same, with the sentences, for people to decide.

    \b
    Example: kg unify --candidates -d out -f ttl > decisions.ttl
    """
    from kg.keep.candidates import as_table, as_turtle
    from kg.keep.candidates import candidates as pairs
    from kg.keep.manifest import require

    if not candidates:
        raise click.UsageError("Say what to show: --candidates.")
    base = str(require(data)["base"])
    found = pairs(data / "kg.nq")
    _print(as_turtle(found, base) if form == "ttl" else as_table(found, base))


def _print(text: str | bytes) -> None:
    """Write text as UTF-8 whatever the locale says; a reader who goes away (``| head``) is no fault."""
    try:
        sys.stdout.buffer.write(text.encode("utf-8") if isinstance(text, str) else text)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
