"""`python -m assistant.nlu.engine serve | train | parse | encode`: the engine's command line."""

import argparse
import os
import sys
from typing import List, Optional

from assistant.nlu.engine import stand_in
from assistant.nlu.engine.errors import EngineError

DEFAULT_ACTIONS = "http://127.0.0.1:5055/webhook"
DEFAULT_TRACKER = "sqlite:///var/dialogue.db"


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m assistant.nlu.engine", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", help="answer the app on a loopback port")
    serve.add_argument("--port", type=int, default=5005)
    serve.add_argument("--model", default="models")
    serve.add_argument("--actions", default=DEFAULT_ACTIONS)
    serve.add_argument("--tracker", default=os.environ.get("BAKEN_TRACKER_URL", DEFAULT_TRACKER))
    serve.add_argument("--redis", default=os.environ.get("BAKEN_LOCK_REDIS"))
    serve.add_argument("--debug", action="store_true")
    train = commands.add_parser("train", help="train when the data changed")
    train.add_argument("--out", default="models")
    train.add_argument("--data", default="data")
    train.add_argument("--domain", default="domain.yml")
    train.add_argument("--config", default="config.yml")
    train.add_argument("--force", action="store_true")
    for name in ("parse", "encode"):
        batch = commands.add_parser(name, help="JSON lines in, JSON lines out")
        batch.add_argument("--model", default="models")
    return parser


def run(options: argparse.Namespace) -> int:
    if options.command == "serve":
        from assistant.nlu.engine.serve import serve

        return serve(options)
    if options.command == "train":
        from assistant.nlu.engine.train import train

        return train(options)
    from assistant.nlu.engine import batch

    return batch.run(options)


def main(arguments: Optional[List[str]] = None) -> int:
    options = make_parser().parse_args(arguments)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    # One thread: a turn's matrices are small, and more threads only cost memory and start-up.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    stand_in.install(serving=options.command != "train")
    try:
        return run(options)
    except EngineError as error:
        sys.stderr.write(f"baken: {error}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
