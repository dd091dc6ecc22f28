#!/usr/bin/env pwsh
Push-Location $PSScriptRoot; try { dotnet run --project build --configuration Release --verbosity quiet -- @args } finally { Pop-Location }; exit $LASTEXITCODE
