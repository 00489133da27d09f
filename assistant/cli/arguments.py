"""Arguments that several commands take."""

from __future__ import annotations

from typing import Annotated

import typer

from assistant.domain.note import N_

CaseArgument = Annotated[str, typer.Argument(metavar="CASE", help=N_("Case, such as 17 or muguang-17."))]
#: who decides; the shop's people are asked for the name
By = Annotated[str, typer.Option("--as", help=N_("Your name, as `assistant people list` shows it."))]
#: who did something that anybody may do
Recorded = Annotated[str, typer.Option("--as", help=N_("Your name, for the record."))]
#: who looks; needed only where the owner wants to know whether people read
Looks = Annotated[str, typer.Option("--as", help=N_("Your name, where the shop watches whether approvers read."))]
