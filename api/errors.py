"""Errors as answers: one table of HTTP statuses, one shape for programs (RFC 9457), one page for people."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from http import HTTPStatus

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.exceptions import HTTPException

from api.inbox.of_shop import NoShopYet, answer_no_shop
from api.inbox.screen import Screen, language_of, problem_page, wants_page
from api.security import HEADERS
from assistant.access_errors import (
    ForgedRequest,
    IdentityRefused,
    InPersonOnly,
    LacksScope,
    NotSignedIn,
    TooManyTries,
    UsedLink,
    WeakPassword,
    WrongCredentials,
)
from assistant.domain.note import N_
from assistant.errors import (
    AboveRole,
    Blocked,
    ChangedMeanwhile,
    ChannelFailed,
    Contradicting,
    DamagedRecord,
    DeskBusy,
    DeskError,
    InvalidDocument,
    InvalidHandbook,
    MissingColumns,
    ModelUnavailable,
    NeedsTwo,
    NeverOpen,
    NotAllowed,
    OutcomeUnknown,
    SamePerson,
    SendRefused,
    TakenOver,
    UnknownCase,
    UnknownPerson,
    UnknownShop,
    UnreadableFile,
    UnsafeSetup,
    WasProbe,
    WrongInput,
)
from assistant.i18n import Translator
from assistant.request_errors import (
    AnswerGone,
    BadSignature,
    KeyReused,
    NothingSeen,
    SameIdOtherBody,
    StaleEvent,
    StillUnderWay,
    TooLarge,
    UnknownOrder,
    UnlikeSeen,
    WrongMedia,
)

STATUS: dict[type[DeskError], HTTPStatus] = {
    DeskError: HTTPStatus.INTERNAL_SERVER_ERROR,
    DeskBusy: HTTPStatus.SERVICE_UNAVAILABLE,
    WrongInput: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnreadableFile: HTTPStatus.UNPROCESSABLE_ENTITY,
    Contradicting: HTTPStatus.CONFLICT,
    MissingColumns: HTTPStatus.UNPROCESSABLE_ENTITY,
    InvalidHandbook: HTTPStatus.UNPROCESSABLE_ENTITY,
    InvalidDocument: HTTPStatus.UNPROCESSABLE_ENTITY,
    NeverOpen: HTTPStatus.UNPROCESSABLE_ENTITY,
    UnknownShop: HTTPStatus.NOT_FOUND,
    UnknownCase: HTTPStatus.NOT_FOUND,
    UnknownOrder: HTTPStatus.NOT_FOUND,
    BadSignature: HTTPStatus.UNAUTHORIZED,
    StaleEvent: HTTPStatus.BAD_REQUEST,
    SameIdOtherBody: HTTPStatus.CONFLICT,
    NotAllowed: HTTPStatus.CONFLICT,
    TakenOver: HTTPStatus.CONFLICT,
    WasProbe: HTTPStatus.CONFLICT,
    UnknownPerson: HTTPStatus.FORBIDDEN,
    AboveRole: HTTPStatus.FORBIDDEN,
    SamePerson: HTTPStatus.FORBIDDEN,
    NeedsTwo: HTTPStatus.CONFLICT,
    Blocked: HTTPStatus.CONFLICT,
    SendRefused: HTTPStatus.CONFLICT,
    ChangedMeanwhile: HTTPStatus.PRECONDITION_FAILED,
    ChannelFailed: HTTPStatus.BAD_GATEWAY,
    OutcomeUnknown: HTTPStatus.GATEWAY_TIMEOUT,
    ModelUnavailable: HTTPStatus.SERVICE_UNAVAILABLE,
    UnsafeSetup: HTTPStatus.SERVICE_UNAVAILABLE,
    DamagedRecord: HTTPStatus.INTERNAL_SERVER_ERROR,
    NotSignedIn: HTTPStatus.UNAUTHORIZED,
    WrongCredentials: HTTPStatus.FORBIDDEN,
    TooManyTries: HTTPStatus.TOO_MANY_REQUESTS,
    ForgedRequest: HTTPStatus.FORBIDDEN,
    LacksScope: HTTPStatus.FORBIDDEN,
    InPersonOnly: HTTPStatus.FORBIDDEN,
    WeakPassword: HTTPStatus.UNPROCESSABLE_ENTITY,
    UsedLink: HTTPStatus.NOT_FOUND,
    IdentityRefused: HTTPStatus.FORBIDDEN,
    NothingSeen: HTTPStatus.PRECONDITION_REQUIRED,
    UnlikeSeen: HTTPStatus.PRECONDITION_FAILED,
    KeyReused: HTTPStatus.CONFLICT,
    StillUnderWay: HTTPStatus.CONFLICT,
    AnswerGone: HTTPStatus.CONFLICT,
    WrongMedia: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    TooLarge: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
}


#: what a program does next, where the error itself names a command
AT_THE_API: dict[type[DeskError], str] = {
    UnknownCase: N_("GET /api/cases lists the cases."),
    UnknownShop: N_("GET /api/shops lists the shops you may enter; name one as `shop`."),
}
#: what to do about a request that no route takes, and one for something that is not there
NEXT = {
    HTTPStatus.NOT_FOUND: N_("GET /openapi.json lists the paths."),
    HTTPStatus.METHOD_NOT_ALLOWED: N_("The header `Allow` names the methods of this path."),
}
THERE_ARE = N_("GET the path without its last part lists those there are.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """`code` is stable, for programs; `detail` is for people; `remedy` says what to do next."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    remedy: str


def problem_of(error: DeskError, t: Translator) -> Problem:
    kind = type(error)
    detail, remedy = t.filled(error.said, error.values), t.filled(error.advice, error.values)
    return _problem(STATUS[kind], code=kind.code, title=t(kind.title()), detail=detail, remedy=remedy)


def answer(request: Request, problem: Problem, *, headers: dict[str, str] | None = None) -> Response:
    """A page for a browser outside `/api`, problem+json for everybody else."""
    if wants_page(request):
        return problem_page(request, problem.status, problem.title, problem.detail, problem.remedy, headers)
    return JSONResponse(
        asdict(problem), status_code=problem.status, headers=headers, media_type="application/problem+json"
    )


def install(app: FastAPI) -> None:
    """Every way a request can fail ends in `answer`."""
    app.exception_handler(DeskError)(_desk_error)
    app.exception_handler(NoShopYet)(answer_no_shop)
    app.exception_handler(RequestValidationError)(_invalid_request)
    app.exception_handler(HTTPException)(_http_error)
    app.exception_handler(Exception)(_unexpected)


async def _desk_error(request: Request, error: DeskError) -> Response:
    if isinstance(error, NotSignedIn) and "hx-request" in request.headers:  # a part of a page: the whole page goes
        return Response(status_code=401, headers={"HX-Redirect": Screen(request).link("/sign-in")})
    if isinstance(error, NotSignedIn) and wants_page(request) and request.method == "GET":
        return RedirectResponse(Screen(request).link("/sign-in", then=_asked_for(request)), status_code=303)
    t = translator_of(request)
    problem = problem_of(error, t)
    if type(error) in AT_THE_API and not wants_page(request):
        problem = replace(problem, remedy=t(AT_THE_API[type(error)]))
    return answer(request, problem, headers=headers_of(error))


def status_of(error: DeskError) -> int:
    return int(STATUS[type(error)])


def headers_of(error: DeskError) -> dict[str, str]:
    """What the answer to an error carries besides."""
    if isinstance(error, NotSignedIn):
        return {"WWW-Authenticate": "Bearer"}
    return {"Retry-After": str(error.seconds)} if isinstance(error, TooManyTries | DeskBusy) else {}


def _asked_for(request: Request) -> str:
    """Where to go once signed in; nothing for the first page."""
    query = f"?{request.url.query}" if request.url.query else ""
    asked = request.url.path + query
    return "" if asked == "/" else asked


def translator_of(request: Request) -> Translator:
    """A page speaks as the rest of the inbox; a program reads English unless it asks for Chinese."""
    if wants_page(request):
        return Screen(request).t
    return Translator(language_of("", request.headers.get("accept-language", ""), "en"))


async def _invalid_request(request: Request, error: RequestValidationError) -> Response:
    places = [f"{'.'.join(str(each) for each in found['loc'])}: {found['msg']}" for found in error.errors()]
    problem = _problem(
        HTTPStatus.UNPROCESSABLE_ENTITY,
        code="invalid_request",
        title="The request has a field that cannot be used.",
        detail="; ".join(places),
        remedy="GET /openapi.json lists the fields and their values.",
    )
    return answer(request, problem)


async def _http_error(request: Request, error: HTTPException) -> Response:
    """What a route said itself, else what the status means."""
    status, t = HTTPStatus(error.status_code), translator_of(request)
    own = error.detail if error.detail != status.phrase else ""
    remedy = (
        "" if wants_page(request) else t(THERE_ARE if own and status == HTTPStatus.NOT_FOUND else NEXT.get(status, ""))
    )
    problem = _problem(
        status, code=status.name.lower(), title=status.phrase, detail=own or status.description, remedy=remedy
    )
    return answer(request, problem, headers=dict(error.headers or {}))


async def _unexpected(request: Request, error: Exception) -> Response:
    """Nothing of the error is told; the server logs it. This answer passes no middleware, so it brings its headers."""
    problem = _problem(
        HTTPStatus.INTERNAL_SERVER_ERROR,
        code="internal_error",
        title="Something broke at the desk.",
        detail="Nothing was sent. The terminal that serves the inbox says more.",
        remedy="Try again; if it happens twice, run `assistant doctor`.",
    )
    return answer(request, problem, headers=HEADERS)


def _problem(status: HTTPStatus, *, code: str, title: str, detail: str, remedy: str) -> Problem:
    return Problem(type=f"urn:problem:{code}", title=title, status=int(status), detail=detail, code=code, remedy=remedy)
