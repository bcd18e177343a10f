package org.jwsh.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jwsh.binding.attributes.AllowEmptyCollectionAttribute;
import org.jwsh.binding.attributes.AllowEmptyStringAttribute;
import org.jwsh.binding.attributes.AllowNullAttribute;
import org.jwsh.binding.attributes.ValidateCountAttribute;
import org.jwsh.binding.attributes.ValidateLengthAttribute;
import org.jwsh.binding.attributes.ValidateNotNullAttribute;
import org.jwsh.binding.attributes.ValidateNotNullOrEmptyAttribute;
import org.jwsh.binding.attributes.ValidatePatternAttribute;
import org.jwsh.binding.attributes.ValidateRangeAttribute;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeNames;

/** Writes the script of a function with the parameters of a command, which passes everything on to it. */
public final class ProxyCommand {
    private static final String INDENT = "    ";

    private final CommandMetadata metadata;
    private final Collection<ParameterDescription> parameters;
    private final String commandType;

    /**
     * @param parameters those that the function gets
     * @param commandType the kind of the command, as the enum CommandTypes names it
     */
    public ProxyCommand(CommandMetadata metadata, Collection<ParameterDescription> parameters, String commandType) {
        this.metadata = metadata;
        this.parameters = parameters;
        this.commandType = commandType;
    }

    /** The whole script. */
    public String create() {
        return cmdletBinding() + "\nparam(" + paramBlock() + ")\n\nbegin\n{" + begin() + "}\n\nprocess\n{" + process()
                + "}\n\nend\n{" + end() + "}\n\nclean\n{\n" + clean() + "}\n<#\n\n.ForwardHelpTargetName "
                + metadata.name()
                + "\n.ForwardHelpCategory " + commandType + "\n\n#>\n";
    }

    /** {@code [CmdletBinding(...)]} with what is not the default. */
    public String cmdletBinding() {
        if (!metadata.isAdvanced()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        CommandTraits traits = metadata.traits();
        if (!traits.defaultParameterSet().isEmpty()) {
            parts.add("DefaultParameterSetName='" + quoted(traits.defaultParameterSet()) + "'");
        }
        if (traits.supportsShouldProcess()) {
            parts.add("SupportsShouldProcess=$true");
            parts.add("ConfirmImpact='" + traits.confirmImpact() + "'");
        }
        if (traits.supportsPaging()) {
            parts.add("SupportsPaging=$true");
        }
        if (!traits.positionalBinding()) {
            parts.add("PositionalBinding=$false");
        }
        return "[CmdletBinding(" + String.join(", ", parts) + ")]";
    }

    /** The parameters, one below the other. */
    public String paramBlock() {
        List<String> written = new ArrayList<>();
        for (ParameterDescription parameter : parameters) {
            List<String> lines = new ArrayList<>();
            parameter.sets().stream()
                    .map(set -> place(set, parameter))
                    .filter(text -> !text.equals("[Parameter()]"))
                    .forEach(lines::add);
            if (!parameter.aliases().isEmpty()) {
                List<String> aliases = parameter.aliases().stream()
                        .map(LanguagePrimitives::toStringInvariant)
                        .toList();
                lines.add("[Alias(" + quotedList(aliases) + ")]");
            }
            parameter.appliedAttributes().stream()
                    .map(ProxyCommand::attribute)
                    .filter(text -> text != null)
                    .forEach(lines::add);
            lines.add("[" + typeName(parameter.type()) + "]");
            lines.add("${" + parameter.name() + "}");
            written.add(INDENT + String.join("\n" + INDENT, lines));
        }
        return written.isEmpty() ? "" : "\n" + String.join(",\n\n", written);
    }

    private static String typeName(NetType type) {
        return type == NetTypes.OBJECT ? type.fullName() : TypeNames.shown(type);
    }

    private String place(ParameterSetMetadata set, ParameterDescription parameter) {
        List<String> parts = new ArrayList<>();
        if (!set.set().equals(Parameter.ALL_SETS)) {
            parts.add("ParameterSetName='" + quoted(set.set()) + "'");
        }
        if (set.mandatory()) {
            parts.add("Mandatory=$true");
        }
        if (set.isPositional() && !parameter.hasImplicitPosition()) {
            parts.add("Position=" + set.position());
        }
        if (set.valueFromPipeline()) {
            parts.add("ValueFromPipeline=$true");
        }
        if (set.valueFromPipelineByPropertyName()) {
            parts.add("ValueFromPipelineByPropertyName=$true");
        }
        if (set.valueFromRemainingArguments()) {
            parts.add("ValueFromRemainingArguments=$true");
        }
        if (set.helpMessage() != null) {
            parts.add("HelpMessage='" + quoted(set.helpMessage()) + "'");
        }
        return "[Parameter(" + String.join(", ", parts) + ")]";
    }

    private static String attribute(Object attribute) {
        return switch (attribute) {
            case AllowNullAttribute _ -> "[AllowNull()]";
            case AllowEmptyStringAttribute _ -> "[AllowEmptyString()]";
            case AllowEmptyCollectionAttribute _ -> "[AllowEmptyCollection()]";
            case ValidateNotNullAttribute _ -> "[ValidateNotNull()]";
            case ValidateNotNullOrEmptyAttribute _ -> "[ValidateNotNullOrEmpty()]";
            case ValidateSetAttribute set -> "[ValidateSet(" + quotedList(set.getValidValues()) + ")]";
            case ValidateRangeAttribute range ->
                range.rangeKind() != null
                        ? "[ValidateRange([System.Management.Automation.ValidateRangeKind]::" + range.rangeKind() + ")]"
                        : "[ValidateRange(" + LanguagePrimitives.toStringInvariant(range.minRange()) + ", "
                                + LanguagePrimitives.toStringInvariant(range.maxRange()) + ")]";
            case ValidateLengthAttribute length ->
                "[ValidateLength(" + length.minLength() + ", " + length.maxLength() + ")]";
            case ValidateCountAttribute count ->
                "[ValidateCount(" + count.minLength() + ", " + count.maxLength() + ")]";
            case ValidatePatternAttribute pattern -> "[ValidatePattern('" + quoted(pattern.regexPattern()) + "')]";
            default -> null;
        };
    }

    private static String quotedList(List<String> texts) {
        return "'" + String.join("','", texts.stream().map(ProxyCommand::quoted).toList()) + "'";
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    public String begin() {
        return metadata.isAdvanced() ? advancedBegin() : simpleBegin();
    }

    private String simpleBegin() {
        return """

                try {
                    $wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand('%s', [System.Management.Automation.CommandTypes]::%s)
                    $PSBoundParameters.Add('$args', $args)
                    $scriptCmd = {& $wrappedCmd @PSBoundParameters }

                    $steppablePipeline = $scriptCmd.GetSteppablePipeline($myInvocation.CommandOrigin)
                    $steppablePipeline.Begin($myInvocation.ExpectingInput, $ExecutionContext)
                } catch {
                    throw
                }
            """.formatted(quoted(metadata.name()), commandType);
    }

    private String advancedBegin() {
        return """

                try {
                    $outBuffer = $null
                    if ($PSBoundParameters.TryGetValue('OutBuffer', [ref]$outBuffer))
                    {
                        $PSBoundParameters['OutBuffer'] = 1
                    }

                    $wrappedCmd = $ExecutionContext.InvokeCommand.GetCommand('%s', [System.Management.Automation.CommandTypes]::%s)
                    $scriptCmd = {& $wrappedCmd @PSBoundParameters }

                    $steppablePipeline = $scriptCmd.GetSteppablePipeline()
                    $steppablePipeline.Begin($PSCmdlet)
                } catch {
                    throw
                }
            """.formatted(quoted(metadata.name()), commandType);
    }

    public String process() {
        return step("Process($_)");
    }

    public String end() {
        return step("End()");
    }

    private static String step(String call) {
        return """

                try {
                    $steppablePipeline.%s
                } catch {
                    throw
                }
            """.formatted(call);
    }

    private static String clean() {
        return """
                if ($null -ne $steppablePipeline) {
                    $steppablePipeline.Clean()
                }
            """;
    }
}
