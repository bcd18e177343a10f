package org.jwsh.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jwsh.binding.attributes.CheckedArgument;
import org.jwsh.binding.attributes.ValidateRangeAttribute;
import org.jwsh.binding.attributes.ValidateSetAttribute;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.commands.BuiltInCmdlets;
import org.jwsh.providers.ProviderTypes;
import org.jwsh.runtime.RuntimeTypes;
import org.jwsh.values.TypeName;

/** The metadata of our cmdlets beside what PowerShell 7.6.5 tells of its own. */
@DisplayName("Built-in commands have PowerShell's parameters")
class BuiltInCommandsTest {
    private static final Path RECORDED = Path.of("tests", "resources", "cmdlets", "builtin.json");

    private static final Map<String, CommandMetadata> OURS = new HashMap<>();

    static {
        RuntimeTypes.register();
        ProviderTypes.register();
        registerTypesOfSessions();
        CmdletIndex index = new CmdletIndex(BuiltInCommandsTest.class.getClassLoader());
        BuiltInCmdlets.list(index);
        for (CmdletIndex.Entry entry : index.entries()) {
            try {
                Class<? extends PSCmdlet> type =
                        Class.forName(entry.className()).asSubclass(PSCmdlet.class);
                OURS.put(entry.name(), CmdletMetadataReader.read(entry.name(), type));
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }

    private static void registerTypesOfSessions() {
        try {
            Class.forName("org.jwsh.host.Interpreter");
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @ParameterizedTest(name = "{0}: at least {1}")
    @CsvSource({
        "Microsoft.PowerShell.Core, 42",
        "Microsoft.PowerShell.Host, 0",
        "Microsoft.PowerShell.Management, 46",
        "Microsoft.PowerShell.Security, 6",
        "Microsoft.PowerShell.Utility, 103"
    })
    void areThereAndEqual(String module, int atLeast) throws IOException {
        int equal = 0;
        Map<String, String> others = new TreeMap<>();
        for (JsonNode command : new ObjectMapper().readTree(RECORDED.toFile())) {
            if (!command.get("module").asText().equals(module)) {
                continue;
            }
            String name = command.get("name").asText();
            String difference = OURS.containsKey(name)
                    ? firstDifference(expected(command), actual(OURS.get(name)))
                    : "is not there";
            if (difference == null) {
                equal++;
            } else {
                others.put(name, difference);
            }
        }
        assertThat(equal)
                .as(
                        "commands of %s that are equal; the others:%n%s",
                        module,
                        String.join(
                                "\n",
                                others.entrySet().stream().map(Object::toString).toList()))
                .isGreaterThanOrEqualTo(atLeast);
    }

    private static String firstDifference(List<String> expected, List<String> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String one = i < expected.size() ? expected.get(i) : "(nothing)";
            String other = i < actual.size() ? actual.get(i) : "(nothing)";
            if (!one.equals(other)) {
                return "\n    expected " + one + "\n    actual   " + other;
            }
        }
        return null;
    }

    private static List<String> expected(JsonNode command) {
        List<String> lines = new ArrayList<>();
        lines.add("default set " + command.get("defaultSet").asText(""));
        lines.add("outputs " + sorted(texts(command.get("outputs"))));
        lines.add("should process " + command.get("shouldProcess").asBoolean());
        lines.addAll(texts(command.get("syntax")));
        for (JsonNode parameter : command.get("parameters")) {
            List<String> sets = new ArrayList<>();
            for (JsonNode set : parameter.get("sets")) {
                sets.add(set.get("set").asText()
                        + (set.get("mandatory").asBoolean() ? " mandatory" : "")
                        + (set.get("position").isNull()
                                ? ""
                                : " at " + set.get("position").asInt())
                        + (set.get("byValue").asBoolean() ? " by value" : "")
                        + (set.get("byPropertyName").asBoolean() ? " by property" : "")
                        + (set.get("remaining").asBoolean() ? " remaining" : ""));
            }
            lines.add(parameter.get("name").asText() + " "
                    + parameter.get("type").asText() + " "
                    + sorted(texts(parameter.get("aliases"))) + " " + sorted(texts(parameter.get("validate"))) + " "
                    + sorted(sets));
        }
        return lines;
    }

    private static List<String> actual(CommandMetadata metadata) {
        List<String> lines = new ArrayList<>();
        lines.add("default set " + metadata.defaultParameterSet());
        lines.add("outputs " + sorted(metadata.outputTypes()));
        lines.add("should process " + metadata.supportsShouldProcess());
        for (CommandParameterSetInfo set : CommandParameterSetInfo.of(metadata)) {
            lines.add((metadata.name() + " " + set).strip());
        }
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (parameter.storage() instanceof CommonParameter) {
                continue;
            }
            List<String> sets = parameter.sets().stream()
                    .map(set -> set.set()
                            + (set.mandatory() ? " mandatory" : "")
                            + (set.isPositional() ? " at " + set.position() : "")
                            + (set.valueFromPipeline() ? " by value" : "")
                            + (set.valueFromPipelineByPropertyName() ? " by property" : "")
                            + (set.valueFromRemainingArguments() ? " remaining" : ""))
                    .toList();
            lines.add(parameter.name() + " " + plain(parameter.type().fullName()) + " " + sorted(parameter.aliases())
                    + " " + sorted(validations(parameter)) + " " + sorted(sets));
        }
        return lines;
    }

    /** A type's name without the assemblies of its arguments. */
    private static String plain(String typeName) {
        return typeName.replaceAll(", [^\\]]*(?=\\])", "");
    }

    private static List<String> validations(ParameterMetadata parameter) {
        List<String> texts = new ArrayList<>();
        for (Object attribute : parameter.attributes()) {
            TypeName type = attribute.getClass().getAnnotation(TypeName.class);
            String name = type == null ? "" : type.value().replaceAll(".*\\.|Attribute$", "");
            if (name.startsWith("Validate") || name.startsWith("Allow")) {
                texts.add(name + details(attribute));
            } else if (attribute instanceof CheckedArgument rule) {
                texts.add(rule.typeName().replaceAll("Attribute$", ""));
            }
        }
        return texts;
    }

    private static String details(Object attribute) {
        return switch (attribute) {
            case ValidateRangeAttribute range
            when range.rangeKind() == null -> "(" + range.minRange() + "," + range.maxRange() + ")";
            case ValidateSetAttribute set -> "(" + String.join(",", set.getValidValues()) + ")";
            default -> "";
        };
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static List<String> sorted(List<String> texts) {
        return texts.stream().sorted().toList();
    }
}
