#!/usr/bin/env bash
# Installs what the tests need, builds everything, and runs all tests. Arguments go to the test runner.
# Needs the .NET SDK that global.json names; what else is missing comes from Debian's packages and from npm.
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq nodejs npm
fi
npm ci --no-audit --no-fund --silent --prefix tests/Wwmaa.Chat.AspNetCore.Tests/client

dotnet restore --locked-mode
dotnet build -c Release --no-restore
# With a filter, a project without a matching test is no failure (the runner's exit code 8).
[ $# -eq 0 ] || set -- "$@" --ignore-exit-code 8
dotnet test -c Release --no-build --solution Wwmaa.Chat.sln "$@"
