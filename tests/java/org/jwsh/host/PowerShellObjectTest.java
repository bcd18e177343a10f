package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code [powershell]}, its commands and how it is told to run them. */
class PowerShellObjectTest {
    @Test
    void commandsAreCopiedWhereTheyAreSet() {
        assertThat(run("""
            $commands = [System.Management.Automation.PSCommand]::new().AddCommand('Write-Output').AddParameter('InputObject', 5)
            $shell = [powershell]::Create()
            $shell.Commands = $commands
            $commands.Clear()
            $shell.Invoke()
            """)).isEqualTo("5");
    }

    @Test
    void whatIsAddedToTheHistoryIsNumbered() {
        assertThat(run("""
            $settings = [System.Management.Automation.PSInvocationSettings]::new()
            $settings.AddToHistory = $true
            $shell = [powershell]::Create()
            foreach ($text in '1+1', '1/0', '$Error[0].InvocationInfo.HistoryId') {
                $shell.Commands.Clear()
                $shell.AddScript($text).Invoke($null, $settings)
            }
            """)).isEqualTo("2\n2");
    }

    @Test
    void aRunIsATask() {
        assertThat(run("""
            $task = [powershell]::Create().AddScript('1..3 | ForEach-Object { $_ * 2 }').InvokeAsync()
            $task.Result -join ','
            """)).isEqualTo("2,4,6");
    }

    @Test
    void aBlockOfCommandsBecomesAShell() {
        assertThat(run("""
            $shell = { param($verb) Get-Verb -Verb $verb | Select-Object -ExpandProperty Verb }.GetPowerShell('Get')
            $shell.Invoke()
            $shell.Commands.Commands.CommandText -join ' | '
            try { { 1 + 1 }.GetPowerShell() } catch { $_.Exception.InnerException.GetType().Name }
            """)).isEqualTo("Get\nGet-Verb | Select-Object\nScriptBlockToPowerShellNotSupportedException");
    }

    @Test
    void aCollectionThatIsCompleteTakesNothingMore() {
        assertThat(run("""
            $data = New-Object 'System.Management.Automation.PSDataCollection[int]'
            $data.Add(3)
            $data.Complete()
            try { $data.Add(4) } catch { $_.FullyQualifiedErrorId }
            "$($data.IsOpen) $($data.Count)"
            """)).isEqualTo("PSInvalidOperationException\nFalse 1");
    }

    @Test
    void argumentsAreBoundWithoutRunningTheCommand() {
        assertThat(run("""
            $call = { Get-ChildItem -Name here -Nowhere x }.Ast.Find(
                { $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)
            $found = [System.Management.Automation.Language.StaticParameterBinder]::BindCommand($call)
            "$($found.BoundParameters['Name'].ConstantValue) $($found.BoundParameters['Path'].ConstantValue)"
            $found.BindingExceptions['Nowhere'].BindingException.ErrorId
            """)).isEqualTo("True here\nNamedParameterNotFound");
    }

    private static String run(String script) {
        return new EmbeddedSession().run(script);
    }
}
