package org.jwsh.simulators.dpm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The script that puts the server's module DataProtectionManager into a session: a function for each of its cmdlets. */
final class ModuleScript {
    /** The variable that holds what gives sessions to the module. */
    static final String VARIABLE = "DpmSimulatorSessions";

    /** The types of values that arrive as themselves; objects of the server arrive as copies and are known by their ids. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("SwitchParameter", "switch"),
            Map.entry("String", "string"),
            Map.entry("String[]", "string[]"),
            Map.entry("Int32", "int"),
            Map.entry("Int64", "long"),
            Map.entry("UInt32", "uint32"),
            Map.entry("Boolean", "bool"),
            Map.entry("DateTime", "datetime"),
            Map.entry("DateTime[]", "datetime[]"),
            Map.entry("TimeSpan", "timespan"),
            Map.entry("Guid", "guid"),
            Map.entry("SecureString", "securestring"));

    private static final String PROLOGUE = """
        $null = New-Module -Name DataProtectionManager -ArgumentList $%1$s.newSession() -ScriptBlock {
            param($Session)

            function Invoke-DpmCommand($Caller, $Bound) {
                $answer = $Session.run($Caller.MyInvocation.MyCommand.Name, $Bound)
                if ($null -ne $answer.Problem) {
                    $exception = [System.InvalidOperationException]::new($answer.Problem)
                    $Caller.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new(
                        $exception, $answer.ErrorId, $answer.Category, $answer.Target))
                }
                $answer.Objects
            }

        """;
    private static final String FUNCTION = """
        function %1$s {
            [CmdletBinding(%2$s)]
            param(
        %3$s
            )
            process { %4$sInvoke-DpmCommand $PSCmdlet $PSBoundParameters }
        }
        """;
    private static final String EPILOGUE = """
            Export-ModuleMember -Function *-DPM* -Alias *
        } | Import-Module -Global
        Remove-Variable %1$s -ErrorAction SilentlyContinue
        """;

    private ModuleScript() {}

    static String text(List<CmdletSpec> cmdlets) {
        StringBuilder text = new StringBuilder(PROLOGUE.formatted(VARIABLE));
        for (CmdletSpec cmdlet : cmdlets) {
            text.append(function(cmdlet));
            for (String oldName : cmdlet.oldNames()) {
                text.append("Set-Alias ")
                        .append(oldName)
                        .append(' ')
                        .append(cmdlet.name())
                        .append('\n');
            }
        }
        return text.append(EPILOGUE.formatted(VARIABLE)).toString();
    }

    private static String function(CmdletSpec cmdlet) {
        String defaultSet = "DefaultParameterSetName = '" + defaultSet(cmdlet) + "'";
        String confirms = cmdlet.confirms() ? ", SupportsShouldProcess" : "";
        String asks = cmdlet.confirms() ? "if ($PSCmdlet.ShouldProcess($Session.name())) { " : "";
        String text = FUNCTION.formatted(cmdlet.name(), defaultSet + confirms, parameters(cmdlet), asks);
        return cmdlet.confirms() ? text.replace("$PSBoundParameters }", "$PSBoundParameters } }") : text;
    }

    /** The set that is meant where nothing else decides: the first one where the reference marks none. */
    private static String defaultSet(CmdletSpec cmdlet) {
        return cmdlet.entries().stream()
                .filter(CmdletSpec.Entry::isDefaultSet)
                .findFirst()
                .orElse(cmdlet.entries().getFirst())
                .set();
    }

    private static String parameters(CmdletSpec cmdlet) {
        Map<String, StringBuilder> declared = new LinkedHashMap<>();
        for (CmdletSpec.Entry entry : cmdlet.entries()) {
            if (entry.parameter() != null) {
                declared.computeIfAbsent(entry.parameter(), name -> new StringBuilder())
                        .append(attribute(cmdlet, entry));
            }
        }
        return declared.entrySet().stream()
                .map(parameter -> parameter.getValue() + declaration(cmdlet, parameter.getKey()))
                .collect(Collectors.joining(",\n"));
    }

    private static String attribute(CmdletSpec cmdlet, CmdletSpec.Entry entry) {
        StringBuilder text = new StringBuilder("        [Parameter(ParameterSetName = '")
                .append(entry.set())
                .append('\'');
        if (entry.mandatory()) {
            text.append(", Mandatory");
        }
        if (entry.position() >= 0 && !givesWay(cmdlet, entry)) {
            text.append(", Position = ").append(entry.position());
        }
        if (entry.pipeline() != null && takesInput(cmdlet, entry)) {
            text.append(
                    entry.pipeline().equals("ByValue") ? ", ValueFromPipeline" : ", ValueFromPipelineByPropertyName");
        }
        return text.append(")]\n").toString();
    }

    /**
     * Whether a parameter is bound from the pipeline. Copies of objects are of one type, so that sets cannot be told apart by
     * them: the default set takes them, and the model looks at their kind.
     */
    private static boolean takesInput(CmdletSpec cmdlet, CmdletSpec.Entry entry) {
        return TYPES.containsKey(entry.type()) || entry.set().equals(defaultSet(cmdlet));
    }

    /** Whether the reference gives the same place in a set to a parameter that has to be given. */
    private static boolean givesWay(CmdletSpec cmdlet, CmdletSpec.Entry entry) {
        return !entry.mandatory()
                && cmdlet.entries().stream()
                        .anyMatch(other -> other != entry
                                && other.mandatory()
                                && other.set().equals(entry.set())
                                && other.position() == entry.position());
    }

    private static String declaration(CmdletSpec cmdlet, String name) {
        CmdletSpec.Entry entry = cmdlet.entries().stream()
                .filter(each -> name.equals(each.parameter()))
                .findFirst()
                .orElseThrow();
        String aliases = entry.aliases().isEmpty()
                ? ""
                : "        [Alias("
                        + entry.aliases().stream()
                                .map(alias -> "'" + alias + "'")
                                .collect(Collectors.joining(", "))
                        + ")]\n";
        String type = TYPES.get(entry.type());
        return aliases + "        " + (type == null ? "" : "[" + type.toLowerCase(Locale.ROOT) + "] ") + "$" + name;
    }
}
