package org.jwsh.values.types;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.Culture;

/** How a culture compares texts. */
@TypeName("System.Globalization.CompareInfo")
record CompareView(Culture culture) {
    private static final String OPTIONS = "System.Globalization.CompareOptions options";
    private static final int IGNORE_CASE = 1;
    private static final int ORDINAL = 1 << 30;
    private static final int ORDINAL_IGNORE_CASE = 1 << 28;

    /** The number of the {@code StringComparison} that options ask for. */
    private static int comparison(Object options) {
        int number = options == null ? 0 : Enums.number(options);
        if ((number & ORDINAL) != 0) {
            return StringSearch.ORDINAL;
        }
        return (number & ORDINAL_IGNORE_CASE) != 0 ? StringSearch.ORDINAL + 1 : number & IGNORE_CASE;
    }

    static void define(TypeBuilder type) {
        Class<CompareView> self = CompareView.class;
        type.property("string Name", self, c -> c.culture.name())
                .property("int LCID", self, c -> org.jwsh.values.text.CultureNumbers.of(c.culture.name()))
                .method("int Compare(string string1, string string2)", self, (c, a) -> compare(a[0], a[1], null))
                .method(
                        "int Compare(string string1, string string2, " + OPTIONS + ")",
                        self,
                        (c, a) -> compare(a[0], a[1], a[2]))
                .method("int IndexOf(string source, string value)", self, (c, a) -> indexOf(a[0], a[1], null))
                .method(
                        "int IndexOf(string source, string value, " + OPTIONS + ")",
                        self,
                        (c, a) -> indexOf(a[0], a[1], a[2]))
                .method(
                        "bool IsPrefix(string source, string prefix)",
                        self,
                        (c, a) -> StringSearch.startsWith((String) a[0], (String) a[1], 0))
                .method(
                        "bool IsPrefix(string source, string prefix, " + OPTIONS + ")",
                        self,
                        (c, a) -> StringSearch.startsWith((String) a[0], (String) a[1], comparison(a[2])))
                .method(
                        "bool IsSuffix(string source, string suffix)",
                        self,
                        (c, a) -> StringSearch.endsWith((String) a[0], (String) a[1], 0))
                .method(
                        "bool IsSuffix(string source, string suffix, " + OPTIONS + ")",
                        self,
                        (c, a) -> StringSearch.endsWith((String) a[0], (String) a[1], comparison(a[2])))
                .method("string ToString()", self, (c, a) -> c.toString())
                .staticMethod(
                        "static System.Globalization.CompareInfo GetCompareInfo(string name)",
                        a -> new CompareView(CultureMembers.named((String) a[0])));
    }

    private static int compare(Object left, Object right, Object options) {
        return Integer.signum(StringSearch.compare((String) left, (String) right, comparison(options)));
    }

    private static int indexOf(Object text, Object value, Object options) {
        String source = Failures.required((String) text, "source");
        return StringSearch.indexOf(source, (String) value, 0, source.length(), comparison(options));
    }

    @Override
    public String toString() {
        return "CompareInfo - " + culture.name();
    }
}
