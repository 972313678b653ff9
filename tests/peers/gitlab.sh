#!/usr/bin/env bash
# Reads the .gitlab-ci.yml of the git repository $1 as GitLab would; writes a line of CSV for each job, or what is wrong. Runs none of them.
set -uo pipefail
program="$(cd "$(dirname "$0")" && pwd)/node_modules/.bin/gitlab-ci-local"
cd "$1"
node "$program" --home . --list-csv-all 2>&1 || true
