#!/usr/bin/env bash
# Runs dieharder's whole battery (Debian package "dieharder") over the model's keyed draws. Takes about an hour.
# Usage: tests/generator/dieharder.sh > tests/generator/dieharder.log
set -euo pipefail
cd "$(dirname "$0")/../.."
feed=$(mktemp --suffix .mjs)
trap 'rm -f "$feed"' EXIT
node_modules/.bin/rolldown tests/generator/feed.ts --platform node --format esm --file "$feed" >&2
node "$feed" | dieharder -g 200 -a
