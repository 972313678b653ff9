#!/usr/bin/env bash
# Prints how much of the code that judges is run by the tests: lines and branches of criteria, assessment with its roll-up, authority and calendar.
# The collector comes with the test platform and is locked with it. Arguments go to dotnet test, for instance --filter.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
# The collector rewrites what it watches, so tests that look at the assemblies themselves fail under it; what they say is no matter here.
dotnet test tests --collect "Code Coverage;Format=Cobertura" --results-directory "$home" "$@" > "$home/said" || grep -E '^(Failed|Passed)!' "$home/said"
# A line of the file may stand in several classes (lambdas have their own); it counts once, as run when any of them was.
find "$home" -name '*.cobertura.xml' -exec cat {} + | tr '>' '>\n' | awk '
  match($0, /filename="[^"]*"/) { file = substr($0, RSTART + 10, RLENGTH - 11); gsub(/\\/, "/", file) }
  /<line / && file ~ /tool\/Model\/(Criteria|Assessment|Authority|Calendar)\// {
    match($0, /number="[0-9]+"/); number = substr($0, RSTART + 8, RLENGTH - 9)
    match($0, /hits="[0-9]+"/); hits = substr($0, RSTART + 6, RLENGTH - 7) + 0
    key = file ":" number
    lines[key] = 1; if (hits > 0) run[key] = 1
    if (match($0, /\([0-9]+\/[0-9]+\)/)) {
      split(substr($0, RSTART + 1, RLENGTH - 2), part, "/")
      if (part[1] + 0 > taken[key] + 0) taken[key] = part[1]
      if (part[2] + 0 > branches[key] + 0) branches[key] = part[2]
    }
  }
  function folder(key) { match(key, /Model\/[A-Za-z]+/); return substr(key, RSTART + 6, RLENGTH - 6) }
  END {
    for (key in lines) { f = folder(key); all[f]++; if (key in run) hit[f]++ }
    for (key in branches) { f = folder(key); ways[f] += branches[key]; went[f] += taken[key] }
    for (f in all) printf "%-12s lines %5d of %5d (%5.1f %%)   branches %5d of %5d (%5.1f %%)\n", f, hit[f], all[f], 100 * hit[f] / all[f], went[f], ways[f], ways[f] ? 100 * went[f] / ways[f] : 100
  }' | sort
