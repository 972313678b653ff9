#!/usr/bin/env bash
# Runs every test. What the tests need and the machine lacks is installed first, and said.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

# Debian package $2 gives the command $1; more packages may come with it.
need() {
  command -v "$1" >/dev/null && return
  local as_root=()
  if [[ "$(id -u)" != 0 ]]; then as_root=(sudo -n); fi
  echo "installing ${*:2} (Debian): the tests need the command $1"
  export DEBIAN_FRONTEND=noninteractive
  { "${as_root[@]}" apt-get update -qq && "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${@:2}"; } >/dev/null ||
    echo "could not install $2; the tests that need $1 will say so"
}

need git git
need node nodejs
need npm npm
need chromium chromium
need java default-jre-headless
need soffice libreoffice-calc-nogui libreoffice-writer-nogui
need ssh-keygen openssh-client

if [[ -f tests/peers/package-lock.json ]] && ! cmp -s tests/peers/package-lock.json tests/peers/node_modules/.installed && command -v npm >/dev/null; then
  bash tests/peers/install.sh || echo "npm ci failed; the tests that need these packages will say so"
fi

log="$(mktemp)"
trap 'rm -f "$log"' EXIT
dotnet test Repo.sln "$@" 2>&1 | tee "$log"
code=${PIPESTATUS[0]}

count() { grep -oE "^(Passed|Failed)! .*" "$log" | grep -oE "$1: +[0-9]+" | grep -oE '[0-9]+' | awk '{ sum += $1 } END { print sum + 0 }'; }
passed=$(count Passed)
failed=$(count Failed)
skipped=$(count Skipped)
if [[ "$code" != 0 && "$failed" == 0 ]]; then
  echo "the tests could not be run to their end: see the error above"
  failed=1
fi
if [[ "$code" == 0 && "$passed" == 0 ]]; then
  echo "no test was run"
  code=1
fi
echo "$passed passed, $failed failed, $skipped skipped"
exit "$code"
