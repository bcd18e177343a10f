package org.jwsh.values;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.language.AttributeDeclaration;

/** Where the attributes of .NET and PowerShell may stand, and what they can be given by name. */
final class AttributeDeclarations {
    private static final String SUFFIX = "Attribute";

    private static final Map<String, AttributeDeclaration> BY_NAME = read();

    private AttributeDeclarations() {}

    /** The declaration of an attribute, by its name with or without namespace and suffix; null where it is not known. */
    static AttributeDeclaration find(String name) {
        String folded = CaseFolding.fold(name);
        AttributeDeclaration exact = BY_NAME.get(folded);
        return exact != null ? exact : BY_NAME.get(folded + CaseFolding.fold(SUFFIX));
    }

    private static Map<String, AttributeDeclaration> read() {
        Map<String, AttributeDeclaration> declarations = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                AttributeDeclarations.class.getResourceAsStream("attributes.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", -1)).forEach(columns -> add(columns, declarations));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return declarations;
    }

    private static void add(String[] columns, Map<String, AttributeDeclaration> declarations) {
        String fullName = columns[0];
        String keyword = TypeNames.keywordFor(fullName);
        AttributeDeclaration declaration = new AttributeDeclaration(
                keyword == null ? fullName : keyword, names(columns[1]), names(columns[2]), names(columns[3]));
        declarations.put(CaseFolding.fold(fullName), declaration);
        declarations.put(CaseFolding.fold(fullName.substring(fullName.lastIndexOf('.') + 1)), declaration);
    }

    private static List<String> names(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(","));
    }
}
