<#
.SYNOPSIS
Runs scripts of a public repository, each in a process and an empty folder of its own: exit code 0 and nothing on standard error.
.DESCRIPTION
The list names files below a checkout outside of the project. Before that, all scripts of the checkout are parsed.
.EXAMPLE
./jwsh tests/public/Test-PublicScripts.ps1 -Repository ~/fleschutz
#>
param(
    # A checkout of the repository.
    [Parameter(Mandatory)] [string] $Repository,
    # One path below the checkout in each line.
    [string] $List = "$PSScriptRoot/fleschutz-scripts.txt",
    [string] $Program = "$PSScriptRoot/../../jwsh",
    # How long one script may take.
    [int] $TimeoutSeconds = 60
)
$ErrorActionPreference = 'Stop'
$Repository = (Resolve-Path $Repository).Path
$Program = (Get-Command $Program).Source

foreach ($script in Get-ChildItem $Repository -Recurse -Include *.ps1, *.psm1) {
    $errors = $null
    $null = [System.Management.Automation.Language.Parser]::ParseFile($script.FullName, [ref]$null, [ref]$errors)
    if ($errors) { Write-Warning "$($script.FullName): $($errors[0].Message)" }
}

$scratch = Join-Path ([System.IO.Path]::GetTempPath()) "jwsh-scripts-$PID"
foreach ($name in Get-Content $List) {
    $folder = Join-Path $scratch ([guid]::NewGuid())
    $null = New-Item -ItemType Directory $folder
    $start = @{
        FilePath = $Program
        ArgumentList = '-NoProfile', '-NonInteractive', '-File', "$Repository/$name"
        WorkingDirectory = $folder
        RedirectStandardOutput = "$folder.out"
        RedirectStandardError = "$folder.err"
        Environment = @{ HOME = $folder }
        PassThru = $true
    }
    $process = Start-Process @start
    $finished = $process.WaitForExit($TimeoutSeconds * 1000)
    if (-not $finished) { $process.Kill($true) }
    $problem = Get-Content "$folder.err" -TotalCount 1
    [pscustomobject]@{
        Script = $name
        Passed = $finished -and $process.ExitCode -eq 0 -and -not $problem
        ExitCode = if ($finished) { $process.ExitCode } else { 'too late' }
        Error = $problem
    }
}
Remove-Item -Recurse -Force $scratch
