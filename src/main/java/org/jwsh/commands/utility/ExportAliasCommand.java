package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.providers.TextEncoding;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.values.EnumValue;
import org.jwsh.values.text.Culture;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.time.DateTime;

/** Writes aliases to a file: as lines of four values, or as a script that makes them. */
@Cmdlet(verb = "Export", noun = "Alias", supportsShouldProcess = true, defaultParameterSet = "ByPath")
@OutputType("System.Management.Automation.AliasInfo")
public final class ExportAliasCommand extends AliasCmdlet {
    @Parameter(set = "ByPath", mandatory = true, position = 0)
    String path;

    @Parameter(set = "ByLiteralPath", mandatory = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "LP"})
    String literalPath;

    @Parameter(position = 1, valueFromPipelineByPropertyName = true)
    String[] name = {"*"};

    @Parameter
    boolean passThru;

    @Parameter
    @ParameterType("Microsoft.PowerShell.Commands.ExportAliasFormat")
    EnumValue as;

    @Parameter
    boolean append;

    @Parameter
    boolean force;

    @Parameter
    @Alias("NoOverwrite")
    boolean noClobber;

    @Parameter
    String description;

    @Parameter
    String scope;

    private final List<AliasInfo> chosen = new ArrayList<>();

    @Override
    protected void processRecord() {
        for (String each : name) {
            WildcardPattern pattern = WildcardPattern.of(each, true);
            List<AliasInfo> found = visible(scope(scope), scope != null).values().stream()
                    .filter(alias -> pattern.isMatch(alias.name()))
                    .toList();
            if (found.isEmpty() && !WildcardPattern.hasWildcards(each)) {
                report(notFound(each));
            }
            chosen.addAll(found);
        }
    }

    @Override
    protected void endProcessing() {
        var file = OutputPath.of(literalPath == null ? path : literalPath, literalPath != null, context());
        if (!shouldProcess(file.toString())) {
            return;
        }
        boolean script = as != null && as.toString().equals("Script");
        OutputFile output = OutputFile.open(file, TextEncoding.of(null), append, noClobber, force);
        try {
            header().forEach(line -> output.write("# " + line + "\n"));
            for (AliasInfo alias : chosen) {
                output.write((script ? scriptLine(alias) : csvLine(alias)) + "\n");
                if (passThru) {
                    writeObject(alias);
                }
            }
        } finally {
            output.close();
        }
    }

    private List<String> header() {
        var environment = context().host().environment();
        List<String> lines = new ArrayList<>(List.of(
                "Alias File",
                "Exported by : " + environment.getOrDefault("USER", "root"),
                "Date/Time : " + DateTime.now().format("F", Culture.current()),
                "Computer : " + environment.getOrDefault("HOSTNAME", "localhost")));
        if (description != null) {
            description.lines().forEach(lines::add);
        }
        return lines;
    }

    private static String scriptLine(AliasInfo alias) {
        return "set-alias -Name:\"" + alias.name() + "\" -Value:\"" + alias.definition() + "\" -Description:\""
                + alias.description() + "\" -Option:\"" + options(alias) + "\"";
    }

    private static String csvLine(AliasInfo alias) {
        return "\"" + alias.name() + "\",\"" + alias.definition() + "\",\"" + alias.description() + "\",\""
                + options(alias) + "\"";
    }

    private static String options(AliasInfo alias) {
        return alias.options().isEmpty()
                ? "None"
                : alias.options().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
