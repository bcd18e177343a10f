package org.jwsh.commands.remoting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The source of a module whose functions pass what they are given on to the commands of a session. */
final class ProxyModuleText {
    /** Common parameters that are for the caller's side; all others go along. */
    private static final Set<String> LOCAL = Set.of(
            "errorvariable", "warningvariable", "informationvariable", "outvariable", "outbuffer", "pipelinevariable");

    private final List<RemoteCommandInfo> commands;
    private final String sessionMaker;

    /** @param sessionMaker the expression that opens a session where the module was given none; null for none to be had */
    ProxyModuleText(List<RemoteCommandInfo> commands, String sessionMaker) {
        this.commands = commands;
        this.sessionMaker = sessionMaker;
    }

    /** The script of the module. */
    String script() {
        StringBuilder text = new StringBuilder(PROLOGUE.formatted(opening()));
        List<String> functions = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        for (RemoteCommandInfo command : commands) {
            if (command.isAlias()) {
                text.append("& $script:SetAlias -Name ")
                        .append(quoted(command.name()))
                        .append(" -Value ")
                        .append(quoted(command.resolvedName()))
                        .append(" -Force -Scope script\n");
                aliases.add(quoted(command.name()));
            } else {
                text.append(function(command));
                functions.add(quoted(command.name()));
            }
        }
        return text.append("& $script:ExportModuleMember -Function @(")
                .append(String.join(", ", functions))
                .append(") -Alias @(")
                .append(String.join(", ", aliases))
                .append(")\n")
                .toString();
    }

    /** The manifest that belongs to it. */
    String manifest(String name, String description, boolean formats) {
        return "@{\n    GUID = '" + UUID.randomUUID() + "'\n    ModuleVersion = '1.0'\n    Description = "
                + quoted(description) + "\n    RootModule = " + quoted(name + ".psm1")
                + (formats ? "\n    FormatsToProcess = " + quoted(name + ".format.ps1xml") : "")
                + "\n    PrivateData = @{ ImplicitRemoting = $true }\n}\n";
    }

    private String opening() {
        return sessionMaker == null
                ? "throw 'No session has been associated with this implicit remoting module.'"
                : "$script:PSSession = " + sessionMaker;
    }

    private String function(RemoteCommandInfo command) {
        return FUNCTION.formatted(command.name(), parameters(command), quoted(command.name()), locals(command));
    }

    private static String parameters(RemoteCommandInfo command) {
        List<String> declared = new ArrayList<>();
        for (RemoteCommandInfo.Parameter parameter : command.parameters()) {
            StringBuilder text = new StringBuilder();
            if (!parameter.aliases().isEmpty()) {
                text.append("        [Alias(")
                        .append(parameter.aliases().stream()
                                .map(ProxyModuleText::quoted)
                                .collect(Collectors.joining(", ")))
                        .append(")]\n");
            }
            if (parameter.isSwitch()) {
                text.append("        [switch]\n");
            }
            declared.add(text.append("        ${")
                    .append(parameter.name().replace("`", "``").replace("}", "`}"))
                    .append("}")
                    .toString());
        }
        if (command.parameters().stream().noneMatch(each -> each.name().equalsIgnoreCase("AsJob"))) {
            declared.add("        [switch]\n        ${AsJob}");
        }
        return String.join(",\n\n", declared);
    }

    private static String locals(RemoteCommandInfo command) {
        List<String> names = new ArrayList<>(List.of("'AsJob'"));
        if (command.parameters().stream().anyMatch(each -> each.name().equalsIgnoreCase("AsJob"))) {
            names.clear();
        }
        command.parameters().stream()
                .map(RemoteCommandInfo.Parameter::name)
                .filter(name -> LOCAL.contains(name.toLowerCase(Locale.ROOT)))
                .map(ProxyModuleText::quoted)
                .forEach(names::add);
        return String.join(", ", names);
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static final String PROLOGUE = """
        param(
            [System.Management.Automation.Runspaces.PSSession] $PSSessionOverride,
            [System.Management.Automation.Remoting.PSSessionOption] $PSSessionOptionOverride
        )

        $script:PSSession = $PSSessionOverride
        $script:SessionOption = $PSSessionOptionOverride
        $script:InvokeCommand = Get-Command -Name Invoke-Command -CommandType Cmdlet
        $script:SetAlias = Get-Command -Name Set-Alias -CommandType Cmdlet
        $script:ExportModuleMember = Get-Command -Name Export-ModuleMember -CommandType Cmdlet

        function Get-PSImplicitRemotingSession {
            if ($null -eq $script:PSSession -or $script:PSSession.State -ne 'Opened') {
                $SessionParameters = @{}
                if ($null -ne $script:SessionOption) { $SessionParameters.SessionOption = $script:SessionOption }
                %s
            }
            $script:PSSession
        }

        function Split-Parameter($Bound, $Names) {
            $taken = @{}
            foreach ($name in $Names) {
                if ($Bound.ContainsKey($name)) {
                    $taken[$name] = $Bound[$name]
                    $null = $Bound.Remove($name)
                }
            }
            $taken
        }

        """;

    private static final String FUNCTION = """
        function script:%s {
            param(
        %s
            )

            begin {
                $positional = [System.Collections.ArrayList]::new()
                foreach ($name in $PSBoundParameters.BoundPositionally) {
                    $null = $positional.Add($PSBoundParameters[$name])
                    $null = $PSBoundParameters.Remove($name)
                }
                $positional.AddRange($args)
                $call = Split-Parameter $PSBoundParameters @(%4$s)
                $call.Session = Get-PSImplicitRemotingSession
                $call.ArgumentList = %3$s, $PSBoundParameters, $positional
                $call.ScriptBlock = { param($name, $named, $others) & $name @named @others }
                $steps = { & $script:InvokeCommand -HideComputerName @call }.GetSteppablePipeline($MyInvocation.CommandOrigin)
                $steps.Begin($MyInvocation.ExpectingInput, $ExecutionContext)
            }

            process { $steps.Process($_) }

            end { $steps.End() }
        }

        """;
}
