package org.jwsh;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jwsh.cmdlet.Cmdlet;

/** The rooms and arrows of {@code help/about/architecture.md}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    /** For each package, those of ours that it may use beside itself. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("language", List.of()),
            Map.entry("values", List.of("language")),
            Map.entry("runtime", List.of("cmdlet", "language", "values")),
            Map.entry("cmdlet", List.of("values")),
            Map.entry("binding", List.of("cmdlet", "language", "runtime", "values")),
            Map.entry("compile", List.of("binding", "cmdlet", "language", "runtime", "values")),
            Map.entry("formatting", List.of("language", "runtime", "values")),
            Map.entry("providers", List.of("cmdlet", "language", "runtime", "values")),
            Map.entry("help", List.of("binding", "cmdlet", "language", "runtime", "values")),
            Map.entry("remoting", List.of("cmdlet", "language", "runtime", "values")),
            Map.entry("completion", List.of("binding", "cmdlet", "language", "providers", "runtime", "values")),
            Map.entry(
                    "commands",
                    List.of(
                            "binding",
                            "cmdlet",
                            "completion",
                            "formatting",
                            "help",
                            "language",
                            "providers",
                            "remoting",
                            "runtime",
                            "values")),
            Map.entry("modules", List.of("cmdlet", "language", "remoting", "runtime", "values")),
            Map.entry("simulators", List.of("remoting", "runtime", "values")));

    private JavaClasses product;

    @BeforeAll
    void readClasses() {
        product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.jwsh");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyThePackagesBelowIt(String name) {
        var allowed = Stream.concat(Stream.of(name), MAY_USE.get(name).stream())
                .map(each -> "org.jwsh." + each + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage("org.jwsh." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.jwsh..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(product);
    }

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @Test
    void everyPackageHasItsRoom() {
        var rooms = product.stream()
                .map(each -> each.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2)
                .map(parts -> parts[2])
                .distinct()
                .filter(room -> !room.equals("host"));

        assertThat(rooms).isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .that()
                .doNotHaveSimpleName("XmlNamespaceManager") // .NET's own name
                .and()
                .areNotAnnotatedWith(Cmdlet.class) // named after their nouns
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)$")
                .check(product);
    }

    @Test
    void onlyTheHostTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jwsh.host..")
                .and()
                .doNotHaveFullyQualifiedName("org.jwsh.values.ProcessAmbient")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(product);
    }

    @Test
    void aCmdletClassIsNamedAfterItsVerbAndNoun() {
        var misnamed = product.stream()
                .filter(each -> each.isAnnotatedWith(Cmdlet.class))
                .filter(each -> {
                    Cmdlet cmdlet = each.getAnnotationOfType(Cmdlet.class);
                    return !each.getSimpleName().replaceFirst("Command$", "").equals(cmdlet.verb() + cmdlet.noun());
                });

        assertThat(misnamed).isEmpty();
    }

    /** What is only for programs that embed the shell or for the compiler is left out: they bring a runtime of their own. */
    @Test
    void theRuntimeOfTheDistributionHasTheModulesThatAreUsed() throws IOException {
        Matcher list = Pattern.compile("--add-modules</argument>\\s*<argument>([^<]+)<")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(list.find()).isTrue();
        ModuleFinder system = ModuleFinder.ofSystem();
        Set<String> there =
                Configuration.empty()
                        .resolve(
                                system, ModuleFinder.of(), List.of(list.group(1).split(",")))
                        .modules()
                        .stream()
                        .flatMap(module -> module.reference().descriptor().packages().stream())
                        .collect(Collectors.toSet());
        Set<String> ofTheJdk = system.findAll().stream()
                .flatMap(module -> module.descriptor().packages().stream())
                .collect(Collectors.toSet());
        Set<String> used =
                product
                        .that(not(resideInAnyPackage("org.jwsh.cmdlet.processor..", "org.jwsh.host.scripting..")))
                        .stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName())
                        .filter(ofTheJdk::contains)
                        .collect(Collectors.toSet());
        assertThat(there).containsAll(used);
    }
}
