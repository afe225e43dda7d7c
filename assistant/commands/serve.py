"""`baken serve`: the app on its public port, the action endpoint on loopback, the engine."""

import asyncio
import contextlib
import signal
import socket
import sys

import uvicorn
import uvloop
from starlette.types import ASGIApp

from assistant.actions.webhook import create_webhook
from assistant.adapters.engine_process import (
    EngineNotStarted,
    EngineProcess,
    PortTaken,
    listening_socket,
)
from assistant.adapters.quiet_logs import quiet_logs
from assistant.bootstrap import Baken, NotStarted, build
from assistant.settings import ROOT, Settings
from assistant.web.app import create_app


def serve(settings: Settings, *, engine: bool = True) -> int:
    """Run until stopped; 1 when something is in the way, with words about what to do."""
    quiet_logs()
    try:
        baken = build(settings)
        public = listening_socket(settings.host, settings.port)
        private = listening_socket("127.0.0.1", settings.action_port)
    except (NotStarted, PortTaken) as error:
        print(error, file=sys.stderr)
        return 1
    arguments = [
        *("--port", str(settings.engine_port)),
        *("--actions", f"http://127.0.0.1:{settings.action_port}/webhook"),
        *("--tracker", settings.tracker_database),
        *("--model", str(settings.models)),
    ]
    process = EngineProcess(settings.engine_python, ROOT, arguments) if engine else None
    with (
        process or contextlib.nullcontext(),
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        return runner.run(_serve(settings, baken, process, [public, private]))


async def _serve(
    settings: Settings,
    baken: Baken,
    process: EngineProcess | None,
    sockets: list[socket.socket],
) -> int:
    servers = [_server(create_app(baken)), _server(create_webhook(baken))]
    running = [
        asyncio.create_task(server.serve(sockets=[listening]))
        for server, listening in zip(servers, sockets, strict=True)
    ]
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, _stop, servers)
    failed = await _announce(settings, baken, process)
    if failed:
        # The app stays up: the crisis layer and the numbers of people who can help still answer.
        print(failed, file=sys.stderr, flush=True)
    await asyncio.gather(*running)
    return 1 if failed else 0


async def _announce(settings: Settings, baken: Baken, process: EngineProcess | None) -> str | None:
    print("De dialoogmotor start ...", flush=True)
    if process is not None:
        try:
            await process.ready(baken.engine)
        except EngineNotStarted as error:
            return f"{error}\nDe chat geeft nu alleen hulp bij nood. Stop met Ctrl-C en los dit op."
    await baken.learn_meanings()
    host = "localhost" if settings.host in {"127.0.0.1", "0.0.0.0"} else settings.host  # noqa: S104
    print(f"Baken staat klaar: http://{host}:{settings.port}/  (stoppen: Ctrl-C)", flush=True)
    return None


def _server(app: ASGIApp) -> uvicorn.Server:
    config = uvicorn.Config(
        app,
        log_level="warning",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=3,
        server_header=False,
    )
    server = uvicorn.Server(config)
    # Two servers in one loop: signals are ours, or the second would take them from the first.
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    return server


def _stop(servers: list[uvicorn.Server]) -> None:
    for server in servers:
        server.should_exit = True
