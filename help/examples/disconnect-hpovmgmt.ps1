# Connects to several OneView appliances, shows the session table, and ends the sessions in each of the three ways:
# by connection object, by number, and through the pipeline. Then does the same for a session with a DPM server.
#
#   ./jwsh --simulate help/examples/disconnect-hpovmgmt.ps1
#   ./jwsh help/examples/disconnect-hpovmgmt.ps1 -Appliance a.example.com, b.example.com -DPMServer dpm.example.com
[CmdletBinding()]
param(
    [string[]] $Appliance = @(
        'MyAppliance.domain.com', 'MyAppliance2.domain.com', 'MyAppliance3.domain.com', 'MyAppliance4.domain.com'),

    [string] $UserName = 'administrator',

    [object] $Password = 'secret',

    [string] $DPMServer = 'DPMServer07'
)

$ErrorActionPreference = 'Stop'
Import-Module HPOneView.500

foreach ($name in $Appliance) {
    $connection = Connect-HPOVMgmt -Hostname $name -UserName $UserName -Password $Password
    Write-Output "Connected to $connection as $($connection.Username)."
}

Write-Output '', 'Sessions:'
$ConnectedSessions

$Connection1 = $ConnectedSessions[0]
Write-Output "Disconnecting $Connection1 by its connection object. Still open:"
Disconnect-HPOVMgmt -Hostname $Connection1

$id = $ConnectedSessions[0].ConnectionId
Write-Output "Disconnecting connection number $id. Still open:"
Disconnect-HPOVMgmt -Hostname $id

Write-Output 'Disconnecting the others through the pipeline.'
$ConnectedSessions | Disconnect-HPOVMgmt

Write-Output "Sessions left: $($ConnectedSessions.Count)", ''

$server = Connect-DPMServer -DPMServerName $DPMServer -WarningAction SilentlyContinue
Write-Output "Connected to DPM server $server."
$group = Get-DPMProtectionGroup | Select-Object -First 1
foreach ($source in Get-DPMDatasource -ProtectionGroup $group) {
    Write-Output "$($group.FriendlyName): $($source.Name) on $($source.Computer)"
}

Disconnect-DPMServer -DPMServerName $DPMServer
Write-Output "Disconnected from $DPMServer."
try {
    Get-DPMDatasource -ProtectionGroup $group
}
catch {
    Write-Output "An object of the closed session: $($_.Exception.Message)"
}
