package org.jwsh.remoting.clixml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.ListValue;

/** Objects that are written, read, and written again. */
class CliXmlRoundTripTest {
    private static final int DEPTH = 4;
    private static final Pattern DOCUMENT = Pattern.compile("<Objs .*?</Objs>", Pattern.DOTALL);

    private static void assertStable(Object value) {
        String first = CliXmlSerializer.element(value, DEPTH, SecretCipher.NONE);
        String second = again(first);

        assertThat(again(second)).isEqualTo(second);
    }

    private static String again(String text) {
        return CliXmlSerializer.element(CliXmlDeserializer.element(text, SecretCipher.NONE), DEPTH, SecretCipher.NONE);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatWasReadIsWrittenTheSameAgain(@ForAll("objects") Object value) {
        assertStable(value);
    }

    @Property(tries = 300)
    void aPrimitiveValueComesBack(@ForAll("primitives") Object value) {
        Object back =
                CliXmlDeserializer.element(CliXmlSerializer.element(value, 1, SecretCipher.NONE), SecretCipher.NONE);

        assertThat(back).isEqualTo(value);
    }

    @Provide
    Arbitrary<Object> primitives() {
        return Arbitraries.oneOf(
                Arbitraries.integers().map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast),
                Arbitraries.strings().ofMaxLength(20).map(Object.class::cast),
                Arbitraries.chars().map(Object.class::cast));
    }

    @Provide
    Arbitrary<Object> objects() {
        return objects(2);
    }

    private Arbitrary<Object> objects(int levels) {
        if (levels == 0) {
            return primitives();
        }
        Arbitrary<Object> within = objects(levels - 1);
        Arbitrary<String> names = Arbitraries.strings().ofMinLength(1).ofMaxLength(5);
        return Arbitraries.oneOf(
                primitives(),
                within.list().ofMaxSize(3).map(ListValue::arrayList),
                within.array(Object[].class).ofMaxSize(3).map(Object.class::cast),
                Arbitraries.maps(names, within).ofMaxSize(3).map(CliXmlRoundTripTest::table),
                Arbitraries.maps(names, within).ofMaxSize(3).map(CliXmlRoundTripTest::bag));
    }

    private static Object table(Map<String, Object> entries) {
        Hashtable table = new Hashtable();
        table.putAll(entries);
        return table;
    }

    private static Object bag(Map<String, Object> entries) {
        PSObject bag = PSObject.custom();
        entries.forEach(bag::put);
        return bag;
    }

    @ParameterizedTest
    @MethodSource
    void theDocumentsOfRecordedCasesAreStable(String document) {
        List<Object> read;
        try {
            read = CliXmlDeserializer.document(document);
        } catch (NetException malformedOnPurpose) {
            return;
        }
        read.forEach(CliXmlRoundTripTest::assertStable);
    }

    static List<String> theDocumentsOfRecordedCasesAreStable() throws IOException {
        List<String> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("tests/conformance/data"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (JsonNode recorded : new ObjectMapper().readTree(file.toFile())) {
                    collect(recorded.path("script").asText(), documents);
                    collect(recorded.path("stdout").asText(), documents);
                }
            }
        }
        assertThat(documents).hasSizeGreaterThan(10);
        return documents;
    }

    private static void collect(String text, List<String> documents) {
        for (Matcher found = DOCUMENT.matcher(text); found.find(); ) {
            documents.add(found.group());
        }
    }
}
