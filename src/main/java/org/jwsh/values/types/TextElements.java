package org.jwsh.values.types;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A text as the characters that people see, each of one or more code units. */
@TypeName("System.Globalization.StringInfo")
record TextElements(String text) {
    private static List<String> of(String text) {
        BreakIterator breaks = BreakIterator.getCharacterInstance();
        breaks.setText(text);
        List<String> elements = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            elements.add(text.substring(start, end));
            start = end;
        }
        return elements;
    }

    static void define(TypeBuilder type) {
        Class<TextElements> self = TextElements.class;
        String own = "System.Globalization.StringInfo";
        type.constructor(own + " new()", a -> new TextElements(""))
                .constructor(
                        own + " new(string value)", a -> new TextElements(Failures.required((String) a[0], "value")))
                .property("string String", self, TextElements::text)
                .property("int LengthInTextElements", self, e -> of(e.text).size())
                .method(
                        "string SubstringByTextElements(int startingTextElement)",
                        self,
                        (e, a) -> part(e.text, (int) a[0], of(e.text).size() - (int) a[0]))
                .method(
                        "string SubstringByTextElements(int startingTextElement, int lengthInTextElements)",
                        self,
                        (e, a) -> part(e.text, (int) a[0], (int) a[1]))
                .staticMethod(
                        "static string GetNextTextElement(string str)",
                        a -> of((String) a[0]).getFirst())
                .staticMethod(
                        "static string GetNextTextElement(string str, int index)",
                        a -> of(((String) a[0]).substring((int) a[1])).getFirst())
                .staticMethod(
                        "static System.Globalization.TextElementEnumerator GetTextElementEnumerator(string str)",
                        a -> ValueEnumerator.of("System.Collections.IEnumerator", of((String) a[0])))
                .staticMethod("static int[] ParseCombiningCharacters(string str)", a -> starts((String) a[0]));
    }

    private static String part(String text, int start, int count) {
        List<String> all = of(text);
        if (start < 0 || count < 0 || start + count > all.size()) {
            throw Failures.outOfRange(
                    "Specified argument was out of the range of valid values.",
                    start < 0 || start > all.size() ? "startingTextElement" : "lengthInTextElements");
        }
        return String.join("", all.subList(start, start + count));
    }

    private static int[] starts(String text) {
        List<String> all = of(text);
        int[] starts = new int[all.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + all.get(i - 1).length();
        }
        return starts;
    }
}
