#!/usr/bin/env bash
cd "$(dirname "${BASH_SOURCE[0]}")" && exec dotnet run --project build --configuration Release --verbosity quiet -- "$@"
