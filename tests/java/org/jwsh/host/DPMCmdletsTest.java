package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What administrators do with DPM, against the simulated server: cmdlets of this module and stand-ins for the server's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DPMCmdletsTest {
    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("(Get-DPMProductionServer).Count", "7");
        EXAMPLES.put("(Get-DPMProductionServer)[0].ServerName", "PS01");
        EXAMPLES.put("(Get-DPMProtectionGroup).FriendlyName -join ','", "File servers,SQL databases,Virtual machines");
        EXAMPLES.put("(Get-ProtectionGroup)[0].DPMServerName", "DPMServer07");
        EXAMPLES.put("@(Get-DPMDatasource).Count", "6");
        EXAMPLES.put("(Get-DPMProtectionGroup)[2].GetDatasources().ObjectType -join ','", "Hyper-V,Hyper-V");
        EXAMPLES.put("(Get-DPMProtectionGroup)[1] | Get-DPMDatasource | ForEach-Object Computer", "PS03\nPS04");
        EXAMPLES.put("@(Get-DPMDatasource -DPMServerName DPMServer07 -Query data).Count", "4");
        EXAMPLES.put("(Get-DPMProductionServer)[6] | Get-DPMDatasource | Measure-Object | ForEach-Object Count", "0");
        EXAMPLES.put("((Get-DPMProductionServer)[6] | Get-DPMDatasource -Inquire).Protected", "False");
        EXAMPLES.put("@((Get-DPMDatasource)[0] | Get-DPMRecoveryPoint).Count", "3");
        EXAMPLES.put("((Get-DPMDatasource)[0] | Get-DPMRecoveryPoint)[0].BackupTime.GetType().Name", "DateTime");
        EXAMPLES.put("@(Get-DPMRecoveryPoint -Datasource (Get-DPMDatasource)[0] -Online).Count", "0");
        EXAMPLES.put(
                "$j = New-DPMRecoveryPoint -Datasource (Get-DPMDatasource)[2] -Disk -BackupType ExpressFull; $j.JobType",
                "ShadowCopy");
        EXAMPLES.put("$j.Status", "InProgress");
        EXAMPLES.put(
                "for ($i = 0; -not $j.HasCompleted -and $i -lt 600; $i++) { Start-Sleep -Milliseconds 100 }; $j.Status",
                "Succeeded");
        EXAMPLES.put("@((Get-DPMDatasource)[2] | Get-DPMRecoveryPoint).Count", "4");
        EXAMPLES.put(
                "New-DPMRecoveryPoint -Datasource (Get-DPMDatasource)[2] -Disk -BackupType Incremental -WhatIf",
                "What if: Performing the operation \"New-DPMRecoveryPoint\" on target \"DPMServer07\".");
        EXAMPLES.put("(Get-DPMJob -Status Failed).Error", "The replica could not be synchronized. (ID: 30111)");
        EXAMPLES.put("(Get-DPMJob -ProductionServerName PS01).Status -join ','", "Succeeded");
        EXAMPLES.put("(Get-DPMJob -Status Failed | Restart-DPMJob).JobType", "DiskReplication");
        EXAMPLES.put(
                "$k = New-DPMRecoveryPoint -Datasource (Get-DPMDatasource)[5] -Tape -ProtectionType ShortTerm;"
                        + " Stop-DPMJob $k; $k.Status",
                "Canceled");
        EXAMPLES.put("(Get-DPMAlert).Severity -join ','", "Warning,Error");
        EXAMPLES.put("@(Get-DPMAlert -IncludeInactiveAlerts).Count", "3");
        EXAMPLES.put(
                "(Get-DPMAlert)[1].Datasource | Start-DPMDatasourceConsistencyCheck | ForEach-Object JobType",
                "Validation");
        EXAMPLES.put("(Get-DPMAlert).ShortProblem", "Recovery point creation failed");
        EXAMPLES.put(
                "$s = New-DPMServerScope DPMServer07 ProtectionGroup 'SQL databases'; $null = Connect-DPMServer"
                        + " -DPMServerScope $s 3>$null; @(Get-DPMAlert -IncludeAlerts FromContext).Count",
                "1");
        EXAMPLES.put(
                "$s = New-DPMServerScope -ObjectType ProductionServer -ObjectId PS01 -AlertType RecoveryFailedAlert;"
                        + " $null = Connect-DPMServer -DPMServerScope $s -AsyncOperation ([object]::new()) 3>$null;"
                        + " @(Get-DPMAlert -IncludeAlerts FromContext).Count; $s.DPMServerName",
                "0\nDPMServer07");
        EXAMPLES.put("(Get-DPMDisk).Name -join ','", "DISK1,DISK2");
        EXAMPLES.put("(Get-DPMDiskStorage -Volumes).Name", "ReFS-1");
        EXAMPLES.put("@(Get-DPMDiskStorage -Volumes -All).Count", "2");
        EXAMPLES.put("(Get-DPMVolume).Name", "E:\\");
        EXAMPLES.put("@(Get-DPMVolume -AlreadyInUseByDPM).Count", "6");
        EXAMPLES.put(
                "((Get-DPMProtectionGroup)[0] | Rename-DPMProtectionGroup -NewName Files -PassThru).FriendlyName",
                "Files");
        EXAMPLES.put("(Get-DPMProtectionGroup)[0].FriendlyName", "Files");
        EXAMPLES.put(
                "Disable-DPMProductionServer (Get-DPMProductionServer)[1]; (Get-DPMProductionServer)[1].Connectivity",
                "Disabled");
        EXAMPLES.put(
                "Enable-DPMProductionServer (Get-DPMProductionServer)[1]; (Get-DPMProductionServer)[1].Connectivity",
                "OK");
        EXAMPLES.put(
                "Remove-DPMRecoveryPoint (Get-DPMRecoveryPoint (Get-DPMDatasource)[4])[0] -ForceDeletion;"
                        + " @(Get-DPMRecoveryPoint (Get-DPMDatasource)[4]).Count",
                "2");
        EXAMPLES.put(
                "$o = New-DPMRecoveryOption -FileSystem -TargetServer PS01 -RecoveryLocation CopyToFolder"
                        + " -AlternateLocation D:\\back -OverwriteType NoOverwrite -RecoveryType Restore; $o.TargetServer",
                "PS01");
        EXAMPLES.put(
                "$p = (Get-DPMRecoveryPoint (Get-DPMDatasource)[0])[0];"
                        + " $f = Get-DPMRecoverableItem -RecoverableItem $p -BrowseType Child; $f.FileName -join ','",
                "report.docx,budget.xlsx");
        EXAMPLES.put("(Restore-DPMRecoverableItem -RecoverableItem $f[0] -RecoveryOption $o).JobType", "Recovery");
        EXAMPLES.put("(Get-DPMGlobalProperty -PropertyName IsNetworkChecksumRequired).Value", "False");
        EXAMPLES.put(
                "Get-DPMPolicySchedule -ProtectionGroup (Get-DPMProtectionGroup)[0] -ShortTerm 2>&1 |"
                        + " ForEach-Object { $_.FullyQualifiedErrorId }",
                "NotInSimulatedModel,Get-DPMPolicySchedule");
        EXAMPLES.put(
                "try { Get-DPMDatasource -ProtectionGroup nonsense } catch { $_.FullyQualifiedErrorId }",
                "CannotConvertArgumentNoMessage,org.jwsh.modules.dpm.GetDPMDatasource");
        EXAMPLES.put(
                "Get-DPMRecoveryPointLocation nonsense 2>&1 | ForEach-Object { $_.CategoryInfo.Category }",
                "NotImplemented");
    }

    private final SimulatedShell shell = new SimulatedShell();
    private String[] written;

    @BeforeAll
    void runThemAll() {
        StringBuilder script = new StringBuilder("$null = Connect-DPMServer -DPMServerName DPMServer07 3>$null\n");
        for (String example : EXAMPLES.keySet()) {
            script.append(example).append("\n'~~~'\n");
        }
        written = shell.run(script.append("Disconnect-DPMServer\n'~~~'").toString())
                .output()
                .split("\n?~~~\n?");
    }

    @AfterAll
    void close() {
        shell.close();
    }

    @TestFactory
    Stream<DynamicTest> anExample() {
        String[] scripts = EXAMPLES.keySet().toArray(String[]::new);
        return java.util.stream.IntStream.range(0, scripts.length)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        scripts[i], () -> assertThat(written[i].strip()).isEqualTo(EXAMPLES.get(scripts[i]))));
    }

    @Test
    void everyCmdletOfTheReferenceIsOfferedAndGoneWithTheSession() {
        var outcome = shell.run("""
            $null = Connect-DPMServer DPMServer07 3>$null
            @(Get-Command -Name *-DPM* -CommandType Function, Cmdlet).Count -ge 139
            (Get-Command Set-DPMPolicyObjective).Parameters.ContainsKey('ProtectionGroup')
            $group = (Get-DPMProtectionGroup)[0]
            $property = Get-DPMGlobalProperty -PropertyName IsNetworkChecksumRequired
            $job = Get-DPMJob -Status Failed | Restart-DPMJob
            "$($property.Value) $($job.Status)"
            Disconnect-DPMServer
            try { Get-DPMDiskStorage } catch { "$_" }
            try { $group.FriendlyName } catch { "$_" }
            try { $property.Value } catch { "$_" }
            try { $job.Status } catch { "$_" }
            """);

        String released = "The session with the DPM server 'DPMServer07' has been closed and its objects were released."
                + " Connect again to get new ones.";
        assertThat(outcome.error()).isEmpty();
        assertThat(outcome.output().lines())
                .containsExactly(
                        "True",
                        "True",
                        "False InProgress",
                        "No session has been associated with this implicit remoting module.",
                        released,
                        released,
                        released);
    }
}
