# What an ordinary script touches: its run decides what the start-up cache holds. busy.ps1 adds how what runs long behaves.
function Get-Total {
    [CmdletBinding()]
    param([Parameter(Mandatory, ValueFromPipeline)] [int] $Number, [ValidateSet('sum', 'max')] [string] $Kind = 'sum')
    begin { $total = 0 }
    process { if ($Kind -eq 'sum') { $total += $Number } elseif ($Number -gt $total) { $total = $Number } }
    end { $total }
}
$table = @{ name = 'rack'; size = 42; tags = 'a', 'b' }
$list = foreach ($i in 1..20) { [pscustomobject]@{ Index = $i; Square = $i * $i; Name = "item $i" } }
1..10 | Get-Total
1..10 | Get-Total -Kind max
$list | Where-Object { $_.Index % 2 } | Sort-Object Square -Descending | Select-Object -First 3 | Format-Table
$list[0] | Format-List
$list | Group-Object { $_.Index % 3 } | ForEach-Object { '{0}: {1:n2}' -f $_.Name, $_.Count }
$list | Measure-Object Square -Sum -Average
$table.GetEnumerator() | Sort-Object Name | ForEach-Object { "$($_.Key)=$($_.Value -join '+')" }
switch -Regex ('one', 'two') { '^o' { "o: $_" } default { $_.ToUpper().Substring(1) } }
'2026-01-02' -as [datetime]
'a-b-c' -split '-' -join '+' -replace 'b', 'x'
try { throw 'expected' } catch { $_.Exception.Message } finally { 'done' }
while ($true) { break }
for ($i = 0; $i -lt 3; $i++) { $i }
$text = $list[0..2] | ConvertTo-Json | Out-String
($text | ConvertFrom-Json).Count
$list | Select-Object -First 2 | ConvertTo-Csv
Get-Command Where-Object -ListImported | Out-Null
Get-ChildItem $PSScriptRoot | Select-Object Name
Test-Path $PSCommandPath
Get-Date -Format yyyy | Out-Null
$Error.Count
& "$PSScriptRoot/busy.ps1"
