#!/usr/bin/env bash
# Packs the tool for "dotnet tool install" and tries it: installed from a folder, with no other source of packages, it checks the register.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
dotnet restore tool/Cli --locked-mode -v quiet
dotnet pack tool/Cli --no-restore -p:AsTool=true -o "$home/feed" -v quiet
printf '<configuration><packageSources><clear/><add key="feed" value="%s"/></packageSources></configuration>\n' "$home/feed" > "$home/nuget.config"
dotnet tool install antt --tool-path "$home/tools" --configfile "$home/nuget.config" > "$home/said"
"$home/tools/antt" check | tail -n 2
"$home/tools/antt" sbom | head -n 3
ls -l "$home/feed" | awk 'NR > 1 { print $5, $NF }'
