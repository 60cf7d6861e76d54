#!/bin/sh
# Makes .venv with Python 3.11 and installs the locked packages into it; does nothing when that is already done.
# Usage: scripts/bootstrap.sh LOCKFILE
set -eu
cd "$(dirname "$0")/.."
lock=${1:-requirements.lock}
stamp=.venv/.installed
want=$(cat "$lock" pyproject.toml | cksum)
if [ -x .venv/bin/python ] && [ -f "$stamp" ]; then
    # The development lock holds everything of the other one.
    have=$(cat "$stamp")
    if [ "$have" = "$lock $want" ] || [ "$have" = "requirements-dev.lock $(cat requirements-dev.lock pyproject.toml | cksum)" ]; then
        exit 0
    fi
fi

is_311() { "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; }

find_python() {
    for candidate in python3.11 "${PYENV_ROOT:-$HOME/.pyenv}"/versions/3.11.*/bin/python python3; do
        if command -v "$candidate" >/dev/null 2>&1 && is_311 "$candidate"; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

make_venv() {
    # Debian's python3.11 leaves the part that makes environments to a package of its own.
    "$1" -m venv .venv >/dev/null 2>&1 && return 0
    rm -rf .venv
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq && apt-get install -y -qq --no-install-recommends python3.11-venv >/dev/null
        "$1" -m venv .venv && return 0
    fi
    echo "Python 3.11 cannot make environments here: install its venv package (Debian: python3.11-venv)." >&2
    exit 1
}

echo "Setting up .venv (once; some minutes) ..." >&2
if python=$(find_python); then
    # One that uv made has no pip, and is of no use when uv is gone.
    if ! is_311 .venv/bin/python || { ! command -v uv >/dev/null 2>&1 && ! .venv/bin/python -m pip --version >/dev/null 2>&1; }; then
        rm -rf .venv
        make_venv "$python"
    fi
elif command -v uv >/dev/null 2>&1; then
    uv venv --quiet --seed --python 3.11 .venv
elif command -v python3 >/dev/null 2>&1 && python3 -m venv .uv >/dev/null 2>&1; then
    .uv/bin/python -m pip install --quiet --disable-pip-version-check uv
    .uv/bin/uv venv --quiet --seed --python 3.11 .venv
    rm -rf .uv
else
    echo "Python 3.11 is needed: install it (Debian 12: apt install python3.11-venv), or pyenv, or uv." >&2
    exit 1
fi

# --no-deps: the lock is complete, and resolving again would meet Rasa's old pins (docs/decisions/0001).
if command -v uv >/dev/null 2>&1; then
    uv pip install --quiet --python .venv/bin/python --no-deps --require-hashes -r "$lock"
    uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation -e .
else
    # Rasa's metadata names only older Pythons.
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --ignore-requires-python \
        --require-hashes -r "$lock"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
fi
echo "$lock $want" > "$stamp"
