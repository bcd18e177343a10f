package org.jwsh.modules.oneview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.cmdlet.AssemblyProvider;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.types.ExceptionTypes;

/**
 * The types of the assemblies that HPE's own library comes with, so that its functions run here: the classes that hold values
 * and the exceptions are listed in a resource, those that do something are written by hand.
 */
public final class LibraryAssembly implements AssemblyProvider {
    private static final String ASN1 = "SysadminsLV.Asn1Parser";
    private static final List<String> ASSEMBLIES =
            List.of("HPOneView_Classes.410", "HPOneView_Classes.420", "HPOneView_Classes.500", ASN1);

    @Override
    public List<String> assemblies() {
        return ASSEMBLIES;
    }

    /** The types; of the parser of encoded keys there are none. */
    @Override
    public List<TypeSpec> types(String assembly) {
        if (assembly.equalsIgnoreCase(ASN1)) {
            return List.of();
        }
        OneViewTypes.register();
        List<TypeSpec> types = new ArrayList<>(LibraryServices.types());
        boolean exceptions = false;
        LibraryClass current = null;
        for (String line : lines()) {
            if (line.equals("exceptions")) {
                exceptions = true;
            } else if (line.startsWith("class ")) {
                exceptions = false;
                current = new LibraryClass(line.substring("class ".length()));
                types.add(current.spec());
            } else if (exceptions) {
                types.add(ExceptionTypes.derived(line.strip(), "System.Exception"));
            } else if (current != null) {
                current.add(line.strip());
            }
        }
        return types;
    }

    private static List<String> lines() {
        try (var reader = new BufferedReader(new InputStreamReader(
                LibraryAssembly.class.getResourceAsStream("library-types.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
