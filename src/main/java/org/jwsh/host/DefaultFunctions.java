package org.jwsh.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScriptCompilation;

/** The functions that every session starts with; their text is compiled when one is first called. */
final class DefaultFunctions {
    private static final String PROMPT =
            "\"PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) \"";
    private static final String CLEAR = "[Console]::Write(\"`e[H`e[2J`e[3J\")";
    private static final String READER =
            "[Microsoft.PowerShell.PSConsoleReadLine]::ReadLine($Host.Runspace, $ExecutionContext, $?)";
    private static final String PAUSE = "$null = Read-Host 'Press Enter to continue...'";
    private static final String EXEC = "Switch-Process -WithCommand $args";
    private static final String PAGED = """
        [CmdletBinding()]
        param([Parameter(ValueFromPipeline)][psobject] $InputObject)
        begin { $pipe = { Out-String -Stream }.GetSteppablePipeline($MyInvocation.CommandOrigin); $pipe.Begin($true) }
        process { $pipe.Process($_) }
        end { $pipe.End() }
        """;

    private static final String HELP = """
        [CmdletBinding(DefaultParameterSetName = 'AllUsersView', HelpUri = 'https://go.microsoft.com/fwlink/?LinkID=113316')]
        param(
            [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
            [string] $Name,
            [string] $Path,
            [ValidateSet('Alias', 'Cmdlet', 'Provider', 'General', 'FAQ', 'Glossary', 'HelpFile', 'ScriptCommand', 'Function',
                'Filter', 'ExternalScript', 'All', 'DefaultHelp', 'DscResource', 'Class', 'Configuration')]
            [string[]] $Category,
            [Parameter(ParameterSetName = 'DetailedView', Mandatory = $true)]
            [switch] $Detailed,
            [Parameter(ParameterSetName = 'AllUsersView')]
            [switch] $Full,
            [Parameter(ParameterSetName = 'Examples', Mandatory = $true)]
            [switch] $Examples,
            [Parameter(ParameterSetName = 'Parameters', Mandatory = $true)]
            [string[]] $Parameter,
            [string[]] $Component,
            [string[]] $Functionality,
            [string[]] $Role,
            [Parameter(ParameterSetName = 'Online', Mandatory = $true)]
            [switch] $Online)
        process {
            if ($PSCmdlet.ParameterSetName -eq 'AllUsersView') { $PSBoundParameters['Full'] = $true }
            $page = Get-Help @PSBoundParameters
            $pager, $options = 'less', @('-s', '-P', 'Page %db?B of %D:.\\. Press h for help or q to quit\\.')
            if (-not [string]::IsNullOrWhiteSpace($env:PAGER)) {
                if (Get-Command -Name $env:PAGER -ErrorAction Ignore) {
                    $pager, $options = $env:PAGER, @()
                } else {
                    $words = [System.Management.Automation.PSParser]::Tokenize($env:PAGER, [ref]$null)
                    if (Get-Command -Name $words[0].Content -ErrorAction Ignore) {
                        $pager = $words[0].Content
                        $options = @(if ($words.Count -gt 1) { $env:PAGER.Substring($words[1].Start) })
                    } else {
                        Write-Warning ('Custom-paging utility command not found. Ignoring command specified in $env:PAGER: ' + $env:PAGER)
                    }
                }
            }
            $found = Get-Command -Name $pager -ErrorAction Ignore
            if (-not $found) {
                $page
            } elseif ($found.CommandType -eq 'Application') {
                $page | Out-String -Stream -Width ([Math]::Max([Console]::WindowWidth, 20) - 1) | & $found @options
            } else {
                $page | & $found @options
            }
        }
        """;

    private DefaultFunctions() {}

    static void define(ExecutionContext context) {
        Scope scope = context.globalScope();
        define(scope, context, "prompt", PROMPT);
        define(scope, context, "cd..", "Set-Location ..");
        define(scope, context, "cd\\", "Set-Location /");
        define(scope, context, "cd~", "Set-Location ~");
        define(scope, context, "Clear-Host", CLEAR);
        define(scope, context, "oss", PAGED);
        define(scope, context, "help", HELP);
        define(scope, context, "pause", PAUSE);
        define(scope, context, "exec", EXEC);
        define(scope, context, "TabExpansion2", DefaultFunctions::completion);
    }

    /** Defines what reads the commands that a person types. */
    static FunctionInfo defineReader(ExecutionContext context) {
        define(context.globalScope(), context, "PSConsoleHostReadLine", READER);
        return context.commands().function("PSConsoleHostReadLine", context.globalScope());
    }

    private static String completion() {
        try (InputStream text = DefaultFunctions.class.getResourceAsStream("TabExpansion2.ps1")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void define(Scope scope, ExecutionContext context, String name, String text) {
        define(scope, context, name, () -> text);
    }

    private static void define(Scope scope, ExecutionContext context, String name, Supplier<String> text) {
        FunctionInfo function = new FunctionInfo(
                name, false, () -> ScriptCompilation.compile(text.get(), null, context, context.globalState()));
        context.commands().define(function, scope);
    }
}
