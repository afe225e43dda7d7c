"""Starts the engine: one process, one port on loopback."""

import asyncio
import logging
import os
import socket
from pathlib import Path
from typing import Any, Optional
from urllib.parse import urlsplit

from assistant.nlu.engine import logs
from assistant.nlu.engine.errors import EngineError

HOST = "127.0.0.1"
MAX_BODY_BYTES = 2_000_000
logger = logging.getLogger("assistant.nlu.engine.serve")


def find_model(path: str) -> str:
    """The newest model in a folder, or the file itself.

    Raises:
        EngineError: there is none.
    """
    place = Path(path)
    if place.is_file():
        return str(place)
    models = sorted(place.glob("*.tar.gz"), key=lambda model: model.stat().st_mtime)
    if not models:
        raise EngineError(f"No trained model in {path}. Run: make train")
    return str(models[-1])


def bind(port: int, host: str = HOST) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        raise EngineError(
            f"Port {port} is taken or not allowed ({error.strerror}). "
            "Stop the other program, or choose another one with --port."
        ) from None
    return listener


def check_tracker_folder(url: str) -> None:
    if not url.startswith("sqlite:///"):
        return
    folder = Path(url[len("sqlite:///") :]).parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(f"Cannot make the folder {folder}: {error.strerror}.") from None
    if not os.access(folder, os.W_OK):
        raise EngineError(f"Cannot write conversations in {folder}. Is the disk read-only?")


def redis_locks(url: str) -> Any:
    """Rasa's own lock store for several replicas, at `redis://host:port/db` or a host name."""
    from rasa.core.lock_store import RedisLockStore

    parts = urlsplit(url if "://" in url else f"redis://{url}")
    return RedisLockStore(
        host=parts.hostname or "127.0.0.1", port=parts.port or 6379,
        db=int(parts.path.strip("/") or 1), username=parts.username, password=parts.password,
        use_ssl=parts.scheme == "rediss",
    )  # fmt: skip


def load_engine(model: str, actions: str, tracker: str, redis: Optional[str] = None) -> Any:
    """Load model and stores, patched."""
    from assistant.nlu.engine.patches import apply_all

    apply_all()
    from rasa.core.agent import Agent

    from assistant.nlu.engine.action_endpoint import PooledActionEndpoint
    from assistant.nlu.engine.lock_store import FifoLockStore
    from assistant.nlu.engine.runtime import Engine
    from assistant.nlu.engine.tracker_store import DEFAULT_CACHE_SIZE, BakenTrackerStore

    # With a Redis lock there are several replicas, and a cache would miss the others' turns.
    store = BakenTrackerStore(host=tracker, cache_size=0 if redis else DEFAULT_CACHE_SIZE)
    agent = Agent.load(
        find_model(model), tracker_store=store, action_endpoint=PooledActionEndpoint(url=actions),
        lock_store=redis_locks(redis) if redis else FifoLockStore(),
    )  # fmt: skip
    return Engine(agent)


def make_app(options: Any) -> Any:
    from sanic import Sanic

    from assistant.nlu.engine.channel import BakenInput, add_error_answers

    app = Sanic("baken_dialogue", configure_logging=False)
    app.config.REQUEST_MAX_SIZE = MAX_BODY_BYTES
    app.config.KEEP_ALIVE_TIMEOUT = 75
    app.ctx.engine = load_engine(options.model, options.actions, options.tracker, options.redis)
    app.blueprint(BakenInput().blueprint(_never), url_prefix="/webhooks/baken")
    add_error_answers(app)

    @app.before_server_start
    async def warm_up(app: Any, _: Any) -> None:
        await app.ctx.engine.warm_up()
        logger.info("ready on http://%s:%s with %s", HOST, options.port, app.ctx.engine.model)

    @app.after_server_stop
    async def close(app: Any, _: Any) -> None:
        await app.ctx.engine.agent.action_endpoint.close()
        app.ctx.engine.close()

    return app


async def _never(_: Any) -> None:
    raise AssertionError("the channel answers itself")


def serve(options: Any) -> int:
    logs.configure(logging.DEBUG if options.debug else logging.INFO)
    find_model(options.model)
    check_tracker_folder(options.tracker)
    listener = bind(options.port)
    asyncio.set_event_loop(asyncio.new_event_loop())
    app = make_app(options)
    app.run(sock=listener, access_log=False, debug=False)
    return 0
