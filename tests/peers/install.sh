#!/usr/bin/env bash
# Installs the validators and browser tools of the tests, exactly as locked, running none of their install scripts. Does nothing when they are there already.
set -euo pipefail
cd "$(dirname "$0")"
if cmp -s package-lock.json node_modules/.installed; then exit 0; fi
echo "installing the Node packages that the tests compare with" >&2
npm ci --ignore-scripts --no-audit --no-fund --silent
cp package-lock.json node_modules/.installed
