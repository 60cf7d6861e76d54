"""`python -m bot.rasa_server`: the Rasa server on 127.0.0.1, as `rasa run` would start it but quick and small."""

import argparse
import os
from collections.abc import Sequence

from bot import garbage
from bot.rasa_server.lean import check_answers_lightly, leave_out_unused


def main(argv: Sequence[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(prog="python -m bot.rasa_server", description=__doc__)
    parser.add_argument("--model", default="models/helpline.tar.gz")
    parser.add_argument("--port", type=int, default=5005)
    parser.add_argument("--actions-port", type=int, default=5055)
    parser.add_argument("--endpoints", default="endpoints.yml")
    parser.add_argument("--credentials", default="credentials.yml")
    arguments = parser.parse_args(argv)

    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    garbage.pause()
    leave_out_unused()
    # Only now: what these import must already be left out.
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    check_answers_lightly()
    configure_logging_and_warnings()
    configure_structlog()
    endpoints = AvailableEndpoints.read_endpoints(arguments.endpoints)
    endpoints.action.url = f"http://127.0.0.1:{arguments.actions_port}/webhook"
    serve_application(
        arguments.model,
        interface="127.0.0.1",
        port=arguments.port,
        credentials=arguments.credentials,
        endpoints=endpoints,
        enable_api=False,
        server_listeners=[(started, "after_server_start")],
    )


async def started(_app: object, _loop: object) -> None:
    """The model is loaded."""
    garbage.resume()


if __name__ == "__main__":
    main()
