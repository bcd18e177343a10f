package org.jwsh.commands.utility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwsh.host.ConsoleRun;

@DisplayName("Views as objects and files")
class FormatDataTest {
    @TempDir
    Path folder;

    private String run(String script) {
        return ConsoleRun.of(script, folder, 100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.Version; [version]'1.2'",
                "System.IO.FileInfo; New-Item a.txt -ItemType File",
                "System.Management.Automation.PSDriveInfo; Get-PSDrive Variable",
                "Microsoft.PowerShell.Commands.GroupInfo; 1, 2, 1 | Group-Object"
            })
    void anExportedViewShowsTheSame(String typeAndObject) {
        String type = typeAndObject.substring(0, typeAndObject.indexOf(';'));
        String object = typeAndObject.substring(typeAndObject.indexOf(';') + 1);
        String export = "Get-FormatData " + type + " | Export-FormatData -Path x.format.ps1xml -IncludeScriptBlock; ";

        String before = run("Remove-Item a.txt -ErrorAction Ignore;" + object);
        String after = run(
                export + "Remove-Item a.txt -ErrorAction Ignore; Update-FormatData -Prepend x.format.ps1xml;" + object);

        assertThat(before).contains("---");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void scriptBlocksAreLeftOutUnlessAskedFor() {
        assertThat(run("Get-FormatData System.Diagnostics.Process | Export-FormatData -Path p.format.ps1xml;"
                        + "([xml](Get-Content p.format.ps1xml)).SelectNodes('//ScriptBlock') | % '#text' | Select-Object"
                        + " -Unique"))
                .isEqualTo(";\n");
    }

    @Test
    void aFileThatIsThereIsKeptWithNoClobber() {
        assertThat(run("Set-Content there.ps1xml kept; Get-FormatData System.Version | Export-FormatData -Path"
                        + " there.ps1xml -NoClobber; Get-Content there.ps1xml"))
                .contains("already exists", "kept");
    }

    @Test
    void partsOfViewsAreReadAsPropertiesOrScripts() {
        assertThat(run("$columns = (Get-FormatData System.Diagnostics.Process).FormatViewDefinition[0].Control.Rows[0]"
                        + ".Columns; $columns[4].DisplayEntry.ToString(); $columns[0].DisplayEntry.ValueType"))
                .isEqualTo("property: Id\nScriptBlock\n");
    }
}
