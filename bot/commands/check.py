"""`helpline check`: is the content whole and well-formed; errors end in exit code 1."""

from bot import content_check
from bot.settings import Settings


def check(settings: Settings) -> int:
    """Print every problem of the content; returns 1 if there is an error among them."""
    problems = content_check.check(settings.data)
    for problem in problems:
        print(f"{problem.severity}: {problem.file}: {problem.message}")
    errors = sum(problem.severity == "error" for problem in problems)
    print(f"helpline check: {errors} errors, {len(problems) - errors} warnings")
    return 1 if errors else 0
