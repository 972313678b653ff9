#!/usr/bin/env bash
# Installs the validators the tests compare with, exactly as locked. Does nothing when they are there already.
set -euo pipefail
cd "$(dirname "$0")"
if [ -d node_modules/ajv ] && [ -d node_modules/ajv-formats ]; then exit 0; fi
echo "installing ajv for the comparison of verdicts" >&2
npm ci --no-audit --no-fund --silent
