#!/usr/bin/env bash
# Builds the portable tool from the last commit in two folders of different names, and compares the files. It takes minutes, so it is no part of the
# ordinary test command.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
for folder in one another/deeper; do
  mkdir -p "$home/$folder"
  git archive HEAD | tar --extract --directory "$home/$folder"
  dotnet publish "$home/$folder/tool/Cli" -p:PublishProfile=portable -r linux-x64 -p:RestoreLockedMode=true -nodeReuse:false -v quiet
done
(cd "$home" && sha256sum {one,another/deeper}/artifacts/publish/Antt.Cli/release_linux-x64/antt)
cmp "$home"/{one,another/deeper}/artifacts/publish/Antt.Cli/release_linux-x64/antt && echo "two builds, one file"
