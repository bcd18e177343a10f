package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a manifest is said before anything that it names is loaded; the shell's own modules are modules, too. */
class ManifestTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
        RootModule = 'a.psm1'; ModuleToProcess = 'b.psm1' ~ Modules_ModuleManifestCannotContainBothModuleToProcessAndRootModule
        RootModule = 'a*.psm1'                            ~ Modules_WildCardNotAllowedInModuleToProcessAndInNestedModules
        NestedModules = 'a*'                              ~ Modules_WildCardNotAllowedInModuleToProcessAndInNestedModules
        RequiredAssemblies = 'a*.dll'                     ~ Modules_WildCardNotAllowedInRequiredAssemblies
        PowerShellVersion = '99.0'                        ~ Modules_InsufficientPowerShellVersion
        PowerShellHostName = 'Other'                      ~ Modules_InvalidPowerShellHostName
        PowerShellHostVersion = '99.0'                    ~ Modules_InsufficientPowerShellHostVersion
        ProcessorArchitecture = 'IA64'                    ~ Modules_InvalidProcessorArchitecture
        ProcessorArchitecture = 'Abacus'                  ~ Modules_InvalidManifest
        CLRVersion = 'new'                                ~ Modules_InvalidManifest
        ScriptsToProcess = 'nowhere.ps1'                  ~ Modules_InvalidManifest
        TypesToProcess = 'nowhere.ps1xml'                 ~ Modules_InvalidManifest
        """)
    void aManifestIsChecked(String entries, String errorId) {
        assertThat(run("""
            Set-Content M.psd1 "@{ ModuleVersion = '1.0'; %s }"
            try { Import-Module ./M.psd1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId -replace ',.*' }
            """.formatted(entries))).isEqualTo(errorId);
    }

    @Test
    void aFolderNamedByAVersionHoldsThatVersion() {
        assertThat(run("""
            $null = New-Item -ItemType Directory M/2.0
            Set-Content M/2.0/M.psd1 "@{ ModuleVersion = '1.0' }"
            try { Import-Module ./M/2.0/M.psd1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId -replace ',.*' }
            """)).isEqualTo("Modules_InvalidModuleManifestVersion");
    }

    @Test
    void aModuleOfTheShellIsThereOnceItIsUsed() {
        assertThat(run("""
            $null = Get-Date
            "$((Get-Module Microsoft.PowerShell.Utility).ModuleType)"
            Remove-Module Microsoft.PowerShell.Utility
            @(Get-Module Microsoft.PowerShell.Utility).Count
            (Get-Date 2024-01-01).Year
            Import-Module Microsoft.PowerShell.Security -PassThru | ForEach-Object Name
            """)).isEqualTo("Manifest\n0\n2024\nMicrosoft.PowerShell.Security");
    }

    private String run(String script) {
        return new EmbeddedSession().run("Set-Location '" + folder + "'\n" + script);
    }
}
