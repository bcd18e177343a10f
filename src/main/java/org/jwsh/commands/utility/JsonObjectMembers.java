package org.jwsh.commands.utility;

import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;

/** The static methods of {@code JsonObject}, by which scripts convert without the cmdlets. */
final class JsonObjectMembers {
    private static final String FROM = "static System.Object ConvertFromJson(string input, ";
    private static final String ERROR = "[ref] System.Management.Automation.ErrorRecord error)";
    private static final String CONTEXT = "Microsoft.PowerShell.Commands.JsonObject+ConvertToJsonContext";
    private static final int USUAL_DEPTH = 1024;

    private JsonObjectMembers() {}

    static void define(TypeBuilder type) {
        type.staticMethod(FROM + ERROR, a -> read(a[0], false, USUAL_DEPTH, a[1]))
                .staticMethod(
                        FROM + "bool returnHashtable, " + ERROR, a -> read(a[0], (boolean) a[1], USUAL_DEPTH, a[2]))
                .staticMethod(
                        FROM + "bool returnHashtable, System.Nullable[int] maxDepth, " + ERROR,
                        a -> read(a[0], (boolean) a[1], a[2] == null ? Integer.MAX_VALUE : (int) a[2], a[3]))
                .staticMethod(
                        "static string ConvertToJson(System.Object objectToProcess, " + CONTEXT + " context)",
                        a -> ((JsonText.Settings) a[1]).json().write(a[0]));
    }

    static void settings(TypeBuilder type) {
        String constructor = CONTEXT + " new(int maxDepth, bool enumsAsStrings, bool compressOutput";
        type.constructor(
                        constructor + ")",
                        a -> new JsonText.Settings(
                                (int) a[0], (boolean) a[2], (boolean) a[1], JsonText.Escaping.Default))
                .constructor(
                        constructor + ", Newtonsoft.Json.StringEscapeHandling stringEscapeHandling)",
                        a -> new JsonText.Settings(
                                (int) a[0],
                                (boolean) a[2],
                                (boolean) a[1],
                                JsonText.Escaping.valueOf(((EnumValue) a[3]).toString())))
                .property("int MaxDepth", JsonText.Settings.class, JsonText.Settings::deepest)
                .property("bool EnumsAsStrings", JsonText.Settings.class, JsonText.Settings::enumsAsStrings)
                .property("bool CompressOutput", JsonText.Settings.class, JsonText.Settings::compress);
    }

    /** What the text says; an error of the names in it is given to the reference, and null as the value. */
    private static Object read(Object text, boolean asHashtable, int depth, Object error) {
        Reference problem = (Reference) error;
        problem.set(null);
        String json = text == null ? "" : (String) text;
        if (json.isBlank()) {
            return null;
        }
        try {
            return new JsonReader(json, asHashtable, depth, "Default").read();
        } catch (NetException failure) {
            ErrorRecord record = failure.errorRecord();
            if (record == null || !failure.netType().fullName().equals("System.InvalidOperationException")) {
                throw NetException.of(failure.netType().fullName(), failure.getMessage());
            }
            problem.set(record);
            return null;
        }
    }
}
