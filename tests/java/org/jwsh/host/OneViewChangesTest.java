package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.simulators.oneview.SimulatorSettings;

/** What cmdlets change on an appliance, as scripts see it afterwards. */
class OneViewChangesTest {
    private static final String CONNECT = """
        Import-Module HPOneView.500
        $null = Connect-HPOVMgmt one.domain.com -UserName admin -Password secret
        $password = ConvertTo-SecureString secret -AsPlainText -Force
        """;

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '`', textBlock = """
        Get-HPOVNetworkSet 'Prod NetSet' | Set-HPOVNetworkSet -Networks 'VLAN 0010', 'VLAN 0020' > $null; (Get-HPOVNetworkSet 'Prod NetSet').networkUris.Count => 2
        Set-HPOVNetworkSet -InputObject 'Prod NetSet' -Networks 'VLAN 0010' > $null; Set-HPOVNetworkSet 'Prod NetSet' -AddNetwork 'VLAN 0030' -RemoveNetwork 'VLAN 0010' > $null; (Get-HPOVNetwork 'VLAN 0030').uri -eq (Get-HPOVNetworkSet 'Prod NetSet').networkUris[0] => True
        Get-HPOVNetworkSet 'Prod NetSet' | Set-HPOVNetworkSet -MaximumBandwidth 8000 > $null; (Get-HPOVNetworkSet 'Prod NetSet').maximumBandwidth => 8000
        try { Set-HPOVNetworkSet Nothing -Name X } catch { $_.FullyQualifiedErrorId } => NetworkSetResourceNotFound,Set-HPOVNetworkSet
        (Set-HPOVUser -UserName readonly -Roles 'network ADMINISTRATOR').permissions.roleName => Network administrator
        (Set-HPOVUser -UserName readonly -Disabled).enabled => False
        Get-HPOVUser readonly | Set-HPOVUser -ScopePermissions @{ Role = 'Server administrator'; Scope = 'Test' } > $null; (Get-HPOVUser readonly).permissions.scopeUri -eq (Get-HPOVScope Test).uri => True
        (New-HPOVUser jane secret123 -Roles 'Read only').permissions.roleName => Read only
        Update-HPOVLogicalEnclosure LE-Frame0001 -Update -Confirm:$false 3>&1 | ForEach-Object Message => The logical enclosure 'LE-Frame0001' is consistent with its group. There is nothing to do.
        (New-HPOVLdapServer dc1.corp.com -SSLPort 3269).directoryServerSSLPortNumber => 3269
        (New-HPOVLdapDirectory corp.com -AD -BaseDN 'DC=corp,DC=com' -Servers (New-HPOVLdapServer dc1.corp.com) -Username a -Password b).directoryServers.directoryServerIpAddress => dc1.corp.com
        Get-HPOVLdapDirectory domain.com | New-HPOVLdapGroup -Group 'CN=N,DC=domain,DC=com' -Roles 'Network administrator' -Username a -Password b > $null; @(Get-HPOVLdapGroup).Count => 2
        Get-HPOVLdapGroup | Set-HPOVLdapGroupRole -Roles 'Read only' -UserName a -Password $password > $null; (Get-HPOVLdapGroup).permissions.roleName => Read only
        (Show-HPOVLdapGroups domain.com -UserName a -Password $password -GroupName net).DN => CN=Network Admins,OU=Admins,DC=domain,DC=com
        Enable-HPOVLdapLocalLogin 3>&1 | ForEach-Object Message => Local users of 'one.domain.com' may log in already.
        Disable-HPOVLdapLocalLogin -Confirm:$false > $null; Disable-HPOVLdapLocalLogin 3>&1 | ForEach-Object Message => Local users of 'one.domain.com' may not log in already.
        Disable-HPOVApplianceSshAccess -Confirm:$false > $null; (Get-HPOVApplianceSshAccess).Enabled => False
        Disable-HPOVApplianceServiceConsoleAccess -Confirm:$false > $null; (Get-HPOVApplianceServiceConsoleAccess).Enabled => False
        Add-HPOVApplianceTrustedCertificate -ComputerName ilo7.domain.com > $null; (Get-HPOVApplianceTrustedCertificate -Name ilo7).AliasName => ilo7.domain.com
        Get-HPOVApplianceTrustedCertificate -Name oa1 | Remove-HPOVApplianceTrustedCertificate -Confirm:$false > $null; (Get-HPOVApplianceTrustedCertificate).Name => Domain CA
        try { Get-HPOVApplianceTrustedCertificate -Name nobody -ErrorAction Stop } catch { $_.FullyQualifiedErrorId } => TrustedCertificateResourceNotFound,Get-HPOVApplianceTrustedCertificate
        Add-HPOVResourceToRack Frame0001 -Rack Rack-221 -ULocation 20 > $null; $m = Get-HPOVRackMember Rack-221; "$($m.Name) $($m.ULocation)" => Frame0001 20
        Add-HPOVResourceToRack Frame0001 -Rack Rack-221 -ULocation 20 > $null; Get-HPOVRackMember Rack-221 | Remove-HPOVRackMember -Confirm:$false > $null; @(Get-HPOVRackMember Rack-221).Count => 0
        (New-HPOVDataCenter Geneva -Width 10 -Depth 20).width => 3048
        (New-HPOVDataCenter Geneva -Width 10 -Depth 20 -Millimeters).depth => 20
        (New-HPOVAddressPoolSubnet -NetworkId 10.50.0.0 -SubnetMask 22).subnetmask => 255.255.252.0
        (New-HPOVAddressPoolRange -PoolType vsn).rangeCategory => Generated
        (New-HPOVAddressPoolRange -PoolType vmac -RangeType Custom -Start A2:00:00:00:00:00 -End A2:00:00:00:00:FF).endAddress => A2:00:00:00:00:FF
        Get-HPOVScope Test | Add-HPOVResourceToScope -InputObject 'VLAN 0010' > $null; (Get-HPOVScope Test).memberUris.Count => 1
        Get-HPOVStorageVolume Volume-1 | Set-HPOVStorageVolume -Capacity 500 > $null; (Get-HPOVStorageVolume Volume-1).provisionedCapacity / 1GB => 500
        Set-HPOVAutomaticBackupConfig -Hostname b -Username u -Password $password -HostSSHKey k -Interval Weekly -Days Monday, Friday -Confirm:$false > $null; (Get-HPOVAutomaticBackupConfig).scheduleDays -join ' ' => MON FRI
        (Get-HPOVStoragePool FST_CPG1 | New-HPOVStorageVolumeTemplate -Name Small -Capacity 10 -LockCapacity) > $null; $p = (Get-HPOVStorageVolumeTemplate Small).properties; "$($p.size.default / 1GB) $($p.size.meta.locked) $($p.storagePool.meta.locked)" => 10 True False
        $f = New-TemporaryFile; Add-HPOVBaseline $f > $null; (Get-HPOVBaseline -SppName $f.BaseName).isoFileName -eq $f.Name => True
        $f = New-TemporaryFile; Add-HPOVBaseline $f > $null; Add-HPOVBaseline $f 2>$null; $Error[0].FullyQualifiedErrorId => BaselineResourceAlreadyExists,Add-HPOVBaseline
        @(Get-HPOVServer -Status Ok -Count 3).Count => 3
        Set-HPOVUserPassword -Current secret -New secret234 > $null; $Error.Count => 1
        """)
    void aChangeIsThereAfterwards(String script, String last) {
        try (SimulatedShell shell = new SimulatedShell(new SimulatorSettings().taskDuration(Duration.ofMillis(1)))) {
            var outcome = shell.run(CONNECT + script);

            assertThat(outcome.output().lines())
                    .as("%s%n%s", outcome.output(), outcome.error())
                    .last()
                    .isEqualTo(last);
        }
    }

    @Test
    void ownAccountKeepsItsRolesWithAWarning() {
        try (SimulatedShell shell = new SimulatedShell()) {
            var outcome = shell.run("""
                Import-Module HPOneView.500
                $null = Connect-HPOVMgmt one.domain.com -UserName readonly -Password secret
                (Set-HPOVUser -UserName readonly -FullName Jane -Roles 'Backup administrator' 3>$null).permissions.roleName
                """);

            assertThat(outcome.output()).isEqualTo("Read only\n");
        }
    }
}
