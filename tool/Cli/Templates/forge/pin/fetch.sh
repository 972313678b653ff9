#!/usr/bin/env bash
# Lấy đúng bản công cụ được ghim trong tệp "tool" bên cạnh, đặt vào chỗ cho trước. Bản khác mã băm thì không dùng.
# Fetches the one build of the tool that the file "tool" beside this script pins, to the place given. Any other bytes are refused.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
pinned() { sed -n "s/^$1=//p" "$here/tool" | tr -d '\r' | head -n 1; }
url="$(pinned url)"
sum="$(pinned sha256)"
if [[ -z "$url" || ! "$sum" =~ ^[0-9a-f]{64}$ ]]; then
  echo "Chưa ghim công cụ: điền url và sha256 trong .antt/tool. · The tool is not pinned: enter url and sha256 in .antt/tool." >&2
  exit 1
fi
mkdir -p "$(dirname "$1")"
# A runner of one's own may have the build in a folder: file:///…
curl --fail --silent --show-error --location --proto '=https,file' --output "$1.part" "$url"
if ! printf '%s  %s\n' "$sum" "$1.part" | sha256sum --check --status; then
  rm -f "$1.part"
  echo "Công cụ tải về khác bản được ghim trong .antt/tool. · What was fetched is not the build that .antt/tool pins." >&2
  exit 1
fi
chmod +x "$1.part"
mv "$1.part" "$1"
