package org.jwsh.modules.oneview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.CmdletModule;
import org.jwsh.cmdlet.Parameter;

/** The cmdlets of the original library, parameter by parameter, against ours. */
class OriginalCmdletsTest {
    private static final Path ORIGINAL = Path.of("tests/resources/oneview/parameters-4.20.tsv");
    private static final Path PAGE = Path.of("help/about/compatibility.md");
    private static final String BEGIN = "<!-- cmdlets of HPOneView.420, as OriginalCmdletsTest expects it -->\n";
    private static final String END = "<!-- end -->";

    /** A parameter of the original. */
    private record Original(String name, boolean isSwitch, List<String> aliases) {}

    /** A parameter of ours. */
    private record Ours(boolean isSwitch, List<String> aliases) {}

    private final Map<String, List<Original>> original = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Map<String, Ours>> ours = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    OriginalCmdletsTest() throws IOException {
        for (String line : Files.readAllLines(ORIGINAL)) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                List<Original> parameters = original.computeIfAbsent(fields[0], name -> new ArrayList<>());
                if (!fields[1].isEmpty()) {
                    parameters.add(new Original(fields[1], fields[2].equals("switch"), List.of(fields[3].split(","))));
                }
            }
        }
        CmdletModule module = new OneViewModule420();
        for (CmdletModule.Entry entry : module.cmdlets()) {
            ours.put(module.errorSource(entry.type()), parameters(entry.type()));
        }
    }

    @Test
    void atLeastAHundredAndTwentyCmdletsHaveEveryParameterOfTheOriginal() {
        assertThat(original.keySet().stream()
                        .filter(ours::containsKey)
                        .filter(name -> missing(name).isEmpty()))
                .hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void aParameterHasTheKindAndTheAliasesOfTheOriginal() {
        for (String cmdlet : ours.keySet()) {
            for (Original parameter : original.getOrDefault(cmdlet, List.of())) {
                Ours own = ours.get(cmdlet).get(parameter.name());
                if (own != null) {
                    assertThat(own.isSwitch())
                            .as("%s -%s is a switch", cmdlet, parameter.name())
                            .isEqualTo(parameter.isSwitch());
                    assertThat(lowerCase(own.aliases()))
                            .as("aliases of %s -%s", cmdlet, parameter.name())
                            .containsAll(lowerCase(parameter.aliases()).stream()
                                    .filter(alias -> !alias.isEmpty() && !alias.equalsIgnoreCase(parameter.name()))
                                    .toList());
                }
            }
        }
    }

    @Test
    void thePageSaysWhatIsThereAndWhatIsNot() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();

        assertThat(page.substring(begin, page.indexOf(END, begin))).isEqualTo(section());
    }

    private String section() {
        Map<Boolean, List<String>> there =
                original.keySet().stream().collect(Collectors.partitioningBy(ours::containsKey));
        List<String> complete =
                there.get(true).stream().filter(name -> missing(name).isEmpty()).toList();
        StringBuilder text = new StringBuilder();
        text.append("\nOf the ")
                .append(original.size())
                .append(" cmdlets of HPOneView.420, ")
                .append(there.get(true).size())
                .append(" are there, ")
                .append(complete.size())
                .append(" of them with every parameter:\n\n");
        byVerb(complete, text);
        text.append("\n| cmdlet | parameters that are not there |\n| --- | --- |\n");
        there.get(true).stream()
                .filter(name -> !missing(name).isEmpty())
                .forEach(name -> text.append("| ")
                        .append(name)
                        .append(" | ")
                        .append(String.join(", ", missing(name)))
                        .append(" |\n"));
        text.append("\nNot there:\n\n");
        byVerb(there.get(false), text);
        return text.append('\n').toString();
    }

    private static void byVerb(List<String> names, StringBuilder text) {
        Map<String, List<String>> nouns = names.stream()
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.indexOf('-')),
                        TreeMap::new,
                        Collectors.mapping(name -> name.substring(name.indexOf("-HPOV") + 5), Collectors.toList())));
        text.append("| verb | nouns, without HPOV |\n| --- | --- |\n");
        nouns.forEach((verb, all) -> text.append("| ")
                .append(verb)
                .append(" | ")
                .append(String.join(", ", all))
                .append(" |\n"));
    }

    private List<String> missing(String cmdlet) {
        return original.get(cmdlet).stream()
                .map(Original::name)
                .filter(name -> !ours.get(cmdlet).containsKey(name))
                .toList();
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static Map<String, Ours> parameters(Class<?> type) {
        Map<String, Ours> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                for (Parameter parameter : field.getAnnotationsByType(Parameter.class)) {
                    Alias alias = field.getAnnotation(Alias.class);
                    parameters.put(
                            parameter.name().isEmpty() ? field.getName() : parameter.name(),
                            new Ours(
                                    field.getType() == boolean.class,
                                    alias == null ? List.of() : List.of(alias.value())));
                }
            }
        }
        return parameters;
    }
}
