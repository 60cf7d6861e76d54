#!/bin/sh
# Checks the types of the chat window's scripts. Without npm, or without a way to get TypeScript, it says so and passes.
set -eu
cd "$(dirname "$0")/.."
if ! command -v npm >/dev/null; then
    echo "types of the scripts: not checked, npm is not installed" >&2
    exit 0
fi
if [ ! -x node_modules/.bin/tsc ] && ! npm ci --ignore-scripts --no-audit --no-fund --silent; then
    echo "types of the scripts: not checked, TypeScript could not be installed" >&2
    exit 0
fi
npm run --silent check
