# What busy scripts do, long enough for the JVM to learn how they run: its profiles go into the start-up cache.
param([int] $Rounds = 3)

function Get-Sum($a, $b) { return $a + $b }

function Get-Depth($n) {
    if ($n -le 0) { return 0 }
    1 + (Get-Depth ($n - 1))
}

function Get-Part {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)][Alias('Id')][string] $Key,
        [Parameter(ValueFromPipelineByPropertyName)][ValidateRange(0, 1000000)][int] $Amount = 1,
        [ValidateSet('low', 'high')][string] $Level = 'low',
        [switch] $Twice
    )
    process { if ($Twice) { 2 * $Amount } else { $Amount + $Key.Length } }
}

filter Select-Odd { if ($_ % 2) { $_ } }

class Vehicle {
    [string] $Name
    [int] $Wheels = 4
    static [int] $Made = 0
    Vehicle([string] $name) { $this.Name = $name; [Vehicle]::Made++ }
    [int] Weight() { return 100 * $this.Wheels }
    [string] ToString() { return "$($this.Name) on $($this.Wheels)" }
}

class Bike : Vehicle {
    [double] $Height
    Bike([string] $name, [double] $height) : base($name) { $this.Wheels = 2; $this.Height = $height }
    [int] Weight() { return 10 + [int] $this.Height }
}

function Invoke-Arithmetic {
    $whole = 0
    $long = 0L
    $real = 0.5
    for ($i = 0; $i -lt 20000; $i++) {
        if ($i % 7 -eq 0 -and $i -ne 14 -or $i % 11 -gt 9) { $whole += $i } elseif ($i -band 1) { $whole -= 1 } else { $whole = $whole + 2 }
        $long = ($long * 31 + $i) % 1000003
        $real = $real * 1.0001 + $i / 3
        $half = [math]::Floor($i / 2)
        $flag = -not ($half -ge 100) -xor ($i -le 50)
    }
    $n = 20000
    while ($n -gt 0) { $n--; if ($n -eq 5) { break }; if ($n % 2) { continue } }
    do { $n++ } until ($n -ge 5000)
    "$whole $long $([math]::Round($real, 2)) $flag"
}

function Invoke-Calls {
    $total = 0
    for ($i = 0; $i -lt 6000; $i++) { $total = Get-Sum $total $i }
    foreach ($i in 1..60) { $total += Get-Depth 60 }
    $add = { param($x, $y) $x + $y }
    foreach ($i in 1..3000) { $total += & $add $i 1 }
    for ($i = 0; $i -lt 2500; $i++) {
        $total += Get-Part -Key "k$i" -Amount 5 -Level high -Twice
        $total += Get-Part "k$i"
    }
    $splat = @{ Key = 'a'; Amount = 3 }
    foreach ($i in 1..1000) { $total += Get-Part @splat }
    $total
}

function Invoke-Pipelines {
    $sum = (1..20000 | Where-Object { $_ % 3 -eq 0 } | ForEach-Object { $_ * 2 } | Measure-Object -Sum).Sum
    $odd = @(1..5000 | Select-Odd).Count
    $n = 0
    & { for ($i = 0; $i -lt 10000; $i++) { "line $i of text" } } | ForEach-Object { $n++ }
    $rows = foreach ($i in 1..6000) { [pscustomobject]@{ Id = $i; Kind = 'k' + $i % 5; Amount = $i * 37 % 1001; Note = "n$($i % 17)" } }
    $groups = $rows | Where-Object Amount -gt 100 | Group-Object Kind | ForEach-Object {
        [pscustomobject]@{ Kind = $_.Name; Total = ($_.Group | Measure-Object Amount -Sum -Average -Maximum).Sum; Count = $_.Count }
    } | Sort-Object Total -Descending
    $first = $rows | Sort-Object Kind, @{ Expression = 'Amount'; Descending = $true } | Select-Object Id, @{ n = 'Twice'; e = { $_.Amount * 2 } } -First 4
    $some = $rows | Where-Object { $_.Kind -eq 'k1' -and $_.Amount -lt 500 } | Select-Object -ExpandProperty Id | Sort-Object -Unique
    $parts = ($rows | Select-Object -First 2500 | Get-Part -Twice | Measure-Object -Sum).Sum
    $named = $rows | ForEach-Object Note | Select-Object -Last 3
    $picked = $rows.Where({ $_.Amount -gt 990 }).ForEach({ $_.Id })
    "$sum $odd $n $($groups[0].Kind) $($first[3].Twice) $($some.Count) $parts $named $($picked.Count)"
}

function Invoke-Strings {
    $builder = [System.Text.StringBuilder]::new()
    for ($i = 0; $i -lt 8000; $i++) {
        [void] $builder.Append(('{0:D5}/{1:X3} ' -f $i, ($i -band 0xFFF)))
        $text = "item $i at $($i % 60)"
        if ($text.StartsWith('item 1') -and $text.Contains('at')) { $text = $text.Substring(5).ToUpper().Replace('AT', '@').Trim() }
        $padded = $text.PadLeft(20) + [string] $i
    }
    $words = $builder.ToString() -split ' '
    $joined = ($words | Where-Object { $_ -match '^0*(\d+)/(?<hex>[0-9A-F]+)$' } | ForEach-Object { $_ -replace '^0+', '' -replace '/', '-' }) -join ';'
    $like = @($words -like '*7/*').Count
    $match = @($words -match '1\d+/').Count
    $count = 0
    foreach ($word in $words) { if ($word -eq '00017/011') { $count++ }; if ($word -clike '0*') { $count += $word.Length } }
    $kinds = @{ number = 0; other = 0 }
    switch -Regex ($words) { '^(?<head>\d+)/' { $kinds.number++; $last = $Matches.head; continue } default { $kinds.other++ } }
    switch -Wildcard ('alpha', 'beta') { 'a*' { $count++ } default { $count-- } }
    $hits = ($words | Select-String '9/\w').Count
    $all = [regex]::Matches($joined, '\d+').Count
    "$($joined.Length) $like $match $count $($kinds.number) $last $hits $all $padded"
}

function Invoke-Collections {
    $count = @{}
    $ordered = [ordered]@{}
    $list = [System.Collections.Generic.List[object]]::new()
    $ints = [int[]]::new(5000)
    $flags = [bool[]]::new(20001)
    $names = 'Alpha', 'beta', 'Gamma', 'delta', 'eta'
    for ($i = 0; $i -lt 12000; $i++) {
        $key = $names[$i % 5] + ($i % 41)
        if ($count.ContainsKey($key)) { $count[$key]++ } else { $count[$key] = 1 }
        $ordered["o$($i % 50)"] = $i
        $list.Add($i)
        $ints[$i % 5000] += $i % 3
    }
    for ($i = 2; $i -lt 20000; $i++) { if (-not $flags[$i]) { for ($j = [long] $i * 2; $j -le 20000; $j += $i) { $flags[$j] = $true } } }
    $array = @()
    foreach ($i in 1..400) { $array += $i }
    $sum = 0
    foreach ($entry in $count.GetEnumerator()) { $sum += $entry.Value }
    foreach ($key in $ordered.Keys) { $sum += $ordered[$key] }
    foreach ($value in $list) { $sum += $value }
    $top = $count.GetEnumerator() | Sort-Object Value, Name -Descending | Select-Object -First 3 | ForEach-Object { $_.Name + '=' + $_.Value }
    $set = [System.Collections.Generic.HashSet[string]]::new()
    foreach ($name in $names * 400) { [void] $set.Add($name) }
    [array]::Sort($ints)
    "$sum $top $($set.Count) $($array.Count) $($names -contains 'ETA') $($ints[-1])"
}

function Invoke-Classes {
    $total = 0.0
    for ($i = 1; $i -le 6000; $i++) {
        $vehicle = if ($i % 3) { [Vehicle]::new("v$i") } else { [Bike]::new("b$i", $i % 30) }
        $total += $vehicle.Weight()
        $vehicle.Wheels++
        if ($i % 500 -eq 0) { $total += "$vehicle".Length }
    }
    "$total $([Vehicle]::Made -gt 0)"
}

function Invoke-Errors {
    $caught = 0
    for ($i = 0; $i -lt 2500; $i++) {
        try { if ($i % 2) { throw "odd $i" } else { [void] [int]::Parse('x') } } catch [System.FormatException] { $caught++ } catch { $caught += $_.Exception.Message.Length } finally { $caught++ }
    }
    $null = 1..600 | ForEach-Object { Write-Error "e$_" -ErrorAction SilentlyContinue }
    $missing = foreach ($i in 1..50) { Get-Item "nowhere$i" -ErrorAction Ignore }
    "$caught $($Error.Count -gt 0) $($missing.Count)"
}

function Invoke-Data($folder) {
    $data = foreach ($i in 1..1500) { [ordered]@{ id = $i; name = "server-$i"; state = 'Ready'; ports = @(1, 2); inner = @{ a = $i; b = 'x'; c = $null; d = 1.5; e = $true } } }
    $json = $data | ConvertTo-Json -Depth 4 -Compress
    $pretty = $data[0..200] | ConvertTo-Json -Depth 4
    $sum = 0
    foreach ($o in ($json | ConvertFrom-Json)) { $sum += $o.inner.a + $o.ports.Count }
    $sum += ($pretty | ConvertFrom-Json -AsHashtable).Count
    $path = Join-Path $folder 'rows.csv'
    1..3000 | ForEach-Object { [pscustomobject]@{ Id = $_; Name = "item $_"; Price = $_ * 1.25; Note = 'a "quoted", note' } } | Export-Csv $path
    $sum += (Import-Csv $path | Where-Object { [int] $_.Id % 2 -eq 0 } | Measure-Object Price -Sum).Sum
    $sum += (1..300 | ForEach-Object { [pscustomobject]@{ A = $_; B = "b$_" } } | ConvertTo-Csv | ConvertFrom-Csv).Count
    $file = Join-Path $folder 'lines.txt'
    Set-Content $file (1..3000 | ForEach-Object { "2026-01-0$(1 + $_ % 9) host$($_ % 50) took $($_ % 777)ms" })
    $slow = @(Get-Content $file | Where-Object { $_ -match 'took (\d+)ms' -and [int] $Matches[1] -gt 700 }).Count
    Add-Content $file 'end'
    $lines = [System.IO.File]::ReadAllLines($file).Length
    "$sum $slow $lines"
}

function Invoke-Formatting {
    $rows = foreach ($i in 1..1500) { [pscustomobject]@{ Id = $i; Name = "server-$i"; State = 'Ready'; Ratio = $i / 7 } }
    $table = $rows | Format-Table -AutoSize | Out-String
    $plain = $rows | Select-Object -First 300 | Format-Table Id, Name, @{ n = 'Half'; e = { $_.Ratio / 2 } } | Out-String
    $list = $rows | Select-Object -First 400 | Format-List | Out-String
    $dates = foreach ($i in 1..500) { ([datetime] '2026-01-02').AddDays($i).ToString('yyyy-MM-dd') }
    $text = $rows[0..200] | Out-String -Width 60
    "$($table.Length) $($plain.Length) $($list.Length) $($dates[-1]) $($text.Length)"
}

function Invoke-Modules($folder, $round) {
    $source = foreach ($i in 1..60) {
@"
function Get-Part$round`_$i {
    <# .SYNOPSIS Gives part $i. #>
    [CmdletBinding()] param([Parameter(Position = 0)][int] `$Count = 1, [ValidateSet('x', 'y')][string] `$Mode = 'x')
    begin { `$seen = @{ total = 0 } }
    process {
        for (`$k = 0; `$k -lt `$Count; `$k++) {
            if (`$k -match '^(?<d>\d)' -or `$Mode -ne 'x') { [pscustomobject]@{ Index = `$k; Mode = `$Mode; Value = $i * `$k } }
            switch (`$Mode) { 'x' { `$seen.total++ } default { Write-Verbose "other `$_" } }
        }
    }
    end { try { foreach (`$n in 1, 2) { `$seen.total += `$n } } catch { throw } finally { `$null = `$seen } }
}
"@
    }
    $path = Join-Path $folder "Many$round.psm1"
    Set-Content $path ($source -join "`n")
    Import-Module $path
    $sum = 0
    foreach ($i in 1, 30, 60) { $sum += (& "Get-Part${round}_$i" 100 -Mode y | Measure-Object Value -Sum).Sum }
    $tokens = $null
    $problems = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseInput(($source -join "`n"), [ref] $tokens, [ref] $problems)
    $found = $ast.FindAll({ param($node) $node -is [System.Management.Automation.Language.FunctionDefinitionAst] }, $true).Count
    $made = & ([scriptblock]::Create('1 + 2'))
    $ran = Invoke-Expression '3 * 4'
    "$((Get-Module "Many$round").ExportedFunctions.Count) $sum $($tokens.Count) $found $($ast.EndBlock.Statements.Count) $made $ran"
}

$folder = Join-Path ([System.IO.Path]::GetTempPath()) "jwsh-training-$PID"
$null = New-Item -ItemType Directory $folder
try {
    foreach ($round in 1..$Rounds) {
        Invoke-Arithmetic
        Invoke-Calls
        Invoke-Pipelines
        Invoke-Strings
        Invoke-Collections
        Invoke-Classes
        Invoke-Errors
        Invoke-Data $folder
        Invoke-Formatting
        Invoke-Modules $folder $round
    }
} finally {
    Remove-Item $folder -Recurse -ErrorAction Ignore
}
