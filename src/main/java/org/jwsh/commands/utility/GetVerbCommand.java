package org.jwsh.commands.utility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInAliases;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.WildcardPattern;

/** Gives the verbs that names of commands should have. */
@Cmdlet(verb = "Get", noun = "Verb")
@OutputType("System.Management.Automation.VerbInfo")
public final class GetVerbCommand extends BuiltInCmdlet {
    @Parameter(position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String[] verb;

    @Parameter(position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateSet({"Common", "Communications", "Data", "Diagnostic", "Lifecycle", "Other", "Security"})
    String[] group;

    /** A verb. */
    @TypeName("System.Management.Automation.VerbInfo")
    public record VerbInfo(String verb, String aliasPrefix, String group, String description) {}

    @Override
    protected void processRecord() {
        for (VerbInfo each : verbs()) {
            boolean named = verb == null
                    || Arrays.stream(verb)
                            .anyMatch(v -> WildcardPattern.of(v, true).isMatch(each.verb()));
            boolean grouped = group == null || Arrays.stream(group).anyMatch(each.group()::equalsIgnoreCase);
            if (named && grouped) {
                writeObject(each);
            }
        }
    }

    private static List<VerbInfo> verbs() {
        List<VerbInfo> found = new ArrayList<>();
        try (InputStream bytes = BuiltInAliases.class.getResourceAsStream("verbs.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                found.add(new VerbInfo(fields[0], fields[1], fields[2], fields[3]));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
