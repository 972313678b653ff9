#!/usr/bin/env bash
# Builds the portable tool for Linux and Windows and tries them as far as this machine can: the first one checks the register with an empty home,
# without .NET, without a network; of the second one the header is read. It takes minutes, so it is no part of the ordinary test command.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
published=artifacts/publish/Antt.Cli
fail() { echo "portable: $*" >&2; exit 1; }

for system in linux-x64 win-x64; do
  rm -rf "$published/release_$system"
  dotnet publish tool/Cli -p:PublishProfile=portable -r "$system" -p:RestoreLockedMode=true -v quiet
done
# What follows is about the ordinary build again.
dotnet restore Repo.sln --locked-mode -v quiet
git diff --quiet -- '*packages.lock.json' || fail "building changed a lock file"
[[ "$(ls "$published/release_linux-x64")" == antt ]] || fail "more than one file for Linux"
[[ "$(ls "$published/release_win-x64")" == antt.exe ]] || fail "more than one file for Windows"

home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
alone=(env -i "HOME=$home" PATH=/nonexistent "$PWD/$published/release_linux-x64/antt")
# A namespace without a network, where the machine lets an ordinary user make one.
if unshare --map-root-user --net true 2>/dev/null; then alone=("$(command -v unshare)" --map-root-user --net "${alone[@]}"); fi
"${alone[@]}" check | tail -n 1
"${alone[@]}" init "$home/so" --level xa --place-code 12345 --place-name "Thí Dụ" --province-code 99 --province-name "Mẫu" > "$home/said"
(cd "$home/so" && "${alone[@]}" build > "$home/said") || fail "the new register was not built: $(cat "$home/said")"

# "MZ", then at the offset named at 0x3c: "PE", the machine (0x8664) and, 0x5c on, the subsystem (3: a console).
exe="$published/release_win-x64/antt.exe"
word() { od --address-radix=n --skip-bytes="$1" --read-bytes="$2" --format="u$2" "$exe" | tr -d ' '; }
start="$(word 60 4)"
[[ "$(head -c 2 "$exe")" == MZ && "$(word "$start" 4)" == 17744 && "$(word $((start + 4)) 2)" == 34404 && "$(word $((start + 92)) 2)" == 3 ]] ||
  fail "antt.exe is no console program for 64-bit Windows"
ls -l "$published"/release_*/antt* | awk '{ print $5, $NF }'
