package org.jwsh.values.types;

import org.jwsh.values.NetException;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/**
 * A version of two to four numbers.
 *
 * @param build -1 where there is none
 * @param revision -1 where there is none
 */
@TypeName("System.Version")
public record Version(int major, int minor, int build, int revision) implements Comparable<Version> {

    /** @throws NetException of type ArgumentException, FormatException or OverflowException */
    public static Version parse(String text) {
        String[] parts = Failures.required(text, "input").split("\\.", -1);
        if (parts.length < 2 || parts.length > 4) {
            throw Failures.argument("Version string portion was too short or too long.", "input");
        }
        int[] numbers = {0, 0, -1, -1};
        for (int i = 0; i < parts.length; i++) {
            Object number = new NumberParser("Int32", NumberParser.INTEGER, org.jwsh.values.text.Culture.INVARIANT)
                    .parse(parts[i]);
            numbers[i] = (int) number;
            if (numbers[i] < 0) {
                throw Failures.notNegative("input", numbers[i]);
            }
        }
        return new Version(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    static void define(TypeBuilder type) {
        ComparableMembers.define(type, Version.class, "version", "Version", "version");
        type.property("int Major", Version.class, Version::major)
                .property("int Minor", Version.class, Version::minor)
                .property("int Build", Version.class, Version::build)
                .property("int Revision", Version.class, Version::revision)
                .property("short MajorRevision", Version.class, v -> (short) (v.revision >> 16))
                .property("short MinorRevision", Version.class, v -> (short) v.revision)
                .method("bool Equals(System.Object obj)", Version.class, (v, a) -> v.equals(a[0]))
                .method("bool Equals(version obj)", Version.class, (v, a) -> v.equals(a[0]))
                .method("System.Object Clone()", Version.class, (v, a) -> v)
                .method("string ToString()", Version.class, (v, a) -> v.toString())
                .method("string ToString(int fieldCount)", Version.class, (v, a) -> v.text((int) a[0]))
                .constructor("version new()", a -> new Version(0, 0, -1, -1))
                .constructor("version new(string version)", a -> parse((String) a[0]))
                .constructor("version new(int major, int minor)", a -> of(a))
                .constructor("version new(int major, int minor, int build)", a -> of(a))
                .constructor("version new(int major, int minor, int build, int revision)", a -> of(a))
                .staticMethod("static version Parse(string input)", a -> parse((String) a[0]))
                .staticMethod("static bool TryParse(string input, [ref] version result)", a -> {
                    try {
                        ((Reference) a[1]).set(parse((String) a[0]));
                        return true;
                    } catch (NetException notOne) {
                        ((Reference) a[1]).set(null);
                        return false;
                    }
                });
    }

    private static Version of(Object[] a) {
        String[] names = {"major", "minor", "build", "revision"};
        for (int i = 0; i < a.length; i++) {
            if ((int) a[i] < 0) {
                throw Failures.notNegative(names[i], a[i]);
            }
        }
        return new Version((int) a[0], (int) a[1], a.length > 2 ? (int) a[2] : -1, a.length > 3 ? (int) a[3] : -1);
    }

    private int fields() {
        return revision >= 0 ? 4 : build >= 0 ? 3 : 2;
    }

    private String text(int count) {
        if (count < 0 || count > fields()) {
            throw Failures.argument("Argument must be between 0 and " + fields() + ".", "fieldCount");
        }
        int[] all = {major, minor, build, revision};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ".").append(all[i]);
        }
        return text.toString();
    }

    @Override
    public int compareTo(Version other) {
        return Integer.signum(java.util.Arrays.compare(
                new int[] {major, minor, build, revision},
                new int[] {other.major, other.minor, other.build, other.revision}));
    }

    @Override
    public String toString() {
        return text(fields());
    }
}
