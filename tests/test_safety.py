"""A set-up that must not be opened to others: found by `doctor` with the reason, and not served behind an address."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from assistant.cli.safety import troubles
from assistant.settings import Settings
from tests.desk_kit import lay_tables
from tests.typed import assistant

GOOD = "0f5c1b9a7e3d2468aa31"
PUBLIC = {"public_url": "https://desk.example.com"}
OIDC = {"oidc_issuer": "https://id.example.com", "oidc_client": "desk"}


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file of the working directory and nothing of this machine's environment counts."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORWARDED_ALLOW_IPS", raising=False)


def found(home: Path, environment: dict[str, str] | None = None, /, **settings: Any) -> str:
    set_up = Settings(home=home, **{"database_url": "", **settings})
    return " ".join(map(str, troubles(set_up, environment or {})))


def test_what_is_set_up_well_is_let_be(tmp_path: Path) -> None:
    home = lay_tables(tmp_path / "home")
    hook = {"webhook_url": "https://shop.example/x", "webhook_secret": GOOD}
    assert found(home, **PUBLIC, **OIDC, oidc_secret=GOOD, **hook, model_url="http://127.0.0.1:9/v1", model="m") == ""
    assert found(home, database_url="postgresql://u@db.example/desk?sslmode=verify-full") == ""
    assert found(home, {"FORWARDED_ALLOW_IPS": "127.0.0.1"}) == ""


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ({"public_url": "http://desk.example.com"}, "must be an https address"),
        ({"public_url": "https://desk.example.com/desk"}, "without a path"),
        ({"public_url": "https://u:p@desk.example.com"}, "must be an https address"),
        ({"oidc_issuer": "https://id.example.com"}, "without a client"),
        ({**OIDC, "oidc_issuer": "http://id.example.com"}, "must begin with https"),
        ({**OIDC, "oidc_issuer": "https://10.0.0.1"}, "no public machine"),
        ({**OIDC, "oidc_secret": "short"}, "ASSISTANT_OIDC_SECRET is short or a placeholder"),
        ({"webhook_url": "https://shop.example/x"}, "ASSISTANT_WEBHOOK_SECRET is empty"),
        ({"webhook_secret": "changeme-changeme-changeme"}, "ASSISTANT_WEBHOOK_SECRET is short or a placeholder"),
        ({"model_url": "http://gpu.lan/v1", "model": "m"}, "ASSISTANT_INTERNAL_HOSTS"),
        ({"traces_url": "http://169.254.169.254/"}, "ASSISTANT_TRACES_URL"),
        ({**PUBLIC, "hooks_here": True}, "ASSISTANT_HOOKS_HERE"),
        ({"database_url": "postgresql://u@db.example/desk"}, "sslmode"),
    ],
)
def test_each_unsafe_setting_has_its_reason(tmp_path: Path, settings: dict[str, Any], reason: str) -> None:
    said = found(tmp_path / "home", **settings)
    assert reason in said
    assert GOOD not in said
    assert "changeme" not in said


def test_a_proxy_is_not_believed_from_everywhere(tmp_path: Path) -> None:
    assert "FORWARDED_ALLOW_IPS" in found(tmp_path / "home", {"FORWARDED_ALLOW_IPS": "10.0.0.1, *"})


def test_files_that_others_can_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.cli.safety.is_open", lambda path: bool(path.stat().st_mode & 0o004))
    home = tmp_path / "home"
    (home / "keys").mkdir(parents=True, mode=0o700)
    secret, hook, env = tmp_path / "oidc", home / "keys" / "one-1.hook", tmp_path / ".env"
    for each in (secret, hook):
        each.write_text(GOOD)
    env.write_text("ASSISTANT_HOME=x\n")
    for each in (secret, hook, env):
        each.chmod(0o644)
    home.chmod(0o755)
    said = found(home, **OIDC, oidc_secret_file=secret)
    assert "chmod 700" in said
    assert str(secret) in said
    assert "one-1.hook" in said
    assert ".env" not in said
    env.write_text(f"ASSISTANT_OIDC_SECRET={GOOD}\n")
    assert ".env" in found(home, **OIDC)
    for each in (secret, hook, env):
        each.chmod(0o600)
    home.chmod(0o700)
    assert found(home, **OIDC, oidc_secret_file=secret) == ""


def test_a_file_below_a_closed_folder_is_read_by_nobody(tmp_path: Path) -> None:
    from assistant.cli.safety import is_open

    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    file = closed / "secret"
    file.write_text("x")
    file.chmod(0o644)
    assert not is_open(file)


def test_behind_an_address_it_is_not_served_and_doctor_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[dict[str, Any]] = []
    monkeypatch.setattr("uvicorn.run", lambda app, **said: served.append(said))
    home = lay_tables(tmp_path / "home")
    monkeypatch.setenv("ASSISTANT_WEBHOOK_URL", "https://shop.example/x")
    monkeypatch.setenv("ASSISTANT_WEBHOOK_SECRET", "changeme-changeme")
    monkeypatch.setenv("ASSISTANT_PUBLIC_URL", "https://desk.example.com")
    refused = assistant(home, "serve")
    assert refused.returncode
    assert "not safe to open to others" in refused.stderr
    assert "ASSISTANT_WEBHOOK_SECRET is short" in refused.stderr
    assert not served
    monkeypatch.setenv("ASSISTANT_PUBLIC_URL", "")
    here = assistant(home, "serve")
    assert here.returncode == 0
    assert "ASSISTANT_WEBHOOK_SECRET is short" in here.stdout + here.stderr
    assert [(each["host"], each["proxy_headers"]) for each in served] == [("127.0.0.1", False)]
    looks = {each["look"]: each for each in map(json.loads, assistant(home, "doctor", "--json").stdout.splitlines())}
    assert not looks["door"]["good"]
    assert "changeme" not in str(looks)


def test_only_a_proxy_of_this_machine_is_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[dict[str, Any]] = []
    monkeypatch.setattr("uvicorn.run", lambda app, **said: served.append(said))
    monkeypatch.setenv("ASSISTANT_PUBLIC_URL", "https://desk.example.com")
    assert assistant(lay_tables(tmp_path / "home"), "serve").returncode == 0
    assert [(each["proxy_headers"], each["forwarded_allow_ips"]) for each in served] == [(True, "127.0.0.1,::1")]
