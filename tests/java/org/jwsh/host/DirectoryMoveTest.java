package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Directories that are moved: to another device, into themselves, onto files. */
class DirectoryMoveTest {
    @TempDir
    private Path folder;

    @Test
    void aDirectoryGoesToAnotherDeviceWithAllThatIsInIt() {
        assertThat(run("""
            $hooks = [System.Management.Automation.Internal.InternalTestHooks]
            $null = New-Item -ItemType Directory from/sub
            Set-Content from/sub/file.txt text
            $hooks::SetTestHook('ThrowExdevErrorOnMoveDirectory', $true)
            try { Move-Item from to } finally { $hooks::SetTestHook('ThrowExdevErrorOnMoveDirectory', $false) }
            Test-Path from
            Get-Content to/sub/file.txt
            """)).isEqualTo("False\ntext");
    }

    @Test
    void aDirectoryGoesNeitherIntoItselfNorOntoAFile() {
        assertThat(run("""
            $null = New-Item -ItemType Directory from/sub
            $null = New-Item file
            foreach ($place in 'from/sub', 'file') {
                try { Move-Item from $place -ErrorAction Stop } catch { $_.FullyQualifiedErrorId -replace ',.*' }
            }
            """)).isEqualTo("MoveItemArgumentError\nDirectoryExist");
    }

    private String run(String script) {
        return new EmbeddedSession().run("Set-Location '" + folder + "'\n" + script);
    }
}
