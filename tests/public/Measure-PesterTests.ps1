<#
.SYNOPSIS
Runs test files of public repositories under Pester 4.10.1, each in a process of its own, and counts what passes.
.DESCRIPTION
Both repositories are checked out outside of the project. Modules that the test files import are looked for below test/tools/Modules
of their repository. What each file printed is kept in the folder Log.
.EXAMPLE
./jwsh tests/public/Measure-PesterTests.ps1 -Pester ~/Pester -Repository ~/PowerShell -Baseline baseline.tsv -Path powershell/Language/*
Runs the files that the list names (its columns: file below test/, tests, passed on PowerShell) and match the pattern.
#>
param(
    # A checkout of pester/Pester at tag 4.10.1.
    [Parameter(Mandatory)] [string] $Pester,
    # A checkout of the repository with the test files.
    [Parameter(Mandatory)] [string] $Repository,
    # A table of test files with the number that passes on PowerShell.
    [string] $Baseline,
    # Which of its files: wildcards. Without a table: files below the repository.
    [string[]] $Path = '*',
    [string] $Program = "$PSScriptRoot/../../jwsh",
    [string] $Log = (Join-Path ([System.IO.Path]::GetTempPath()) 'jwsh-pester'),
    # How long one file may take.
    [int] $TimeoutSeconds = 120
)
$ErrorActionPreference = 'Stop'
$Pester = (Resolve-Path $Pester).Path
$Repository = (Resolve-Path $Repository).Path
$Program = (Get-Command $Program).Source
$null = New-Item -ItemType Directory -Force $Log
$Log = (Resolve-Path $Log).Path

if ($Baseline) {
    $files = Get-Content $Baseline | Where-Object { $_ -notlike '#*' } | ForEach-Object {
        $file, $null, $passed, $null = $_ -split "`t"
        [pscustomobject]@{ File = $file; Full = "$Repository/test/$file"; Expected = [int]$passed }
    }
} else {
    $files = Get-ChildItem $Repository -Recurse -Filter *.Tests.ps1 | ForEach-Object {
        [pscustomobject]@{ File = $_.FullName.Substring($Repository.Length + 1); Full = $_.FullName; Expected = $null }
    }
}
$files = $files | Where-Object { $file = $_.File; $Path.Where({ $file -like $_ }) } | Sort-Object File

foreach ($file in $files) {
    $name = $file.File -replace '[^\w.-]', '_'
    $scratch = Join-Path $Log "$name.scratch"
    Remove-Item -Recurse -Force $scratch -ErrorAction Ignore
    $null = New-Item -ItemType Directory $scratch
    $text = @"
`$env:PSModulePath = '$Repository/test/tools/Modules' + [System.IO.Path]::PathSeparator + `$env:PSModulePath
Import-Module '$Pester/Pester.psd1'
# switches inside of PowerShell that its tests set: here they change nothing
Add-Type -TypeDefinition 'namespace System.Management.Automation.Internal { public static class InternalTestHooks { public static void SetTestHook(string property, object value) { } } }'
Set-Location '$scratch'
`$result = Invoke-Pester -Script '$($file.Full)' -PassThru
[System.IO.File]::WriteAllText('$Log/$name.result', "`$(`$result.PassedCount) `$(`$result.FailedCount) `$(`$result.SkippedCount + `$result.PendingCount + `$result.InconclusiveCount)")
"@
    $script = Join-Path $scratch 'run-it.ps1'
    Set-Content $script $text
    Remove-Item "$Log/$name.result" -ErrorAction Ignore
    $process = Start-Process $Program -ArgumentList '-NoProfile', '-NonInteractive', '-File', $script -PassThru -RedirectStandardOutput "$Log/$name.log" -RedirectStandardError "$Log/$name.err"
    $finished = $process.WaitForExit($TimeoutSeconds * 1000)
    if (-not $finished) { $process.Kill($true) }
    $counts = if (Test-Path "$Log/$name.result") { [int[]](-split (Get-Content "$Log/$name.result" -Raw)) } else { 0, 0, 0 }
    [pscustomobject]@{
        File = $file.File; Passed = $counts[0]; Failed = $counts[1]; Other = $counts[2]; Expected = $file.Expected
        Ended = if ($finished) { 'yes' } else { 'too late' }
    }
}
