#!/usr/bin/env bash
# The Nu HTML checker over folders of pages; one line of JSON with every message. Errors of the checker itself end it badly.
set -uo pipefail
cd "$(dirname "$0")"
java -jar node_modules/vnu-jar/build/dist/vnu.jar --stdout --exit-zero-always --format json --errors-only --skip-non-html "$@"
