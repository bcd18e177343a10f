package org.jwsh.values.types;

import org.jwsh.values.ArgumentErrors;
import org.jwsh.values.NetException;
import org.jwsh.values.Reference;
import org.jwsh.values.SemanticVersion;
import org.jwsh.values.TypeBuilder;

/** What scripts can do with a semantic version. */
final class SemanticVersionMembers {
    private SemanticVersionMembers() {}

    static void define(TypeBuilder type) {
        type.property("int Major", SemanticVersion.class, SemanticVersion::major)
                .property("int Minor", SemanticVersion.class, SemanticVersion::minor)
                .property("int Patch", SemanticVersion.class, SemanticVersion::patch)
                .property("string PreReleaseLabel", SemanticVersion.class, SemanticVersion::preReleaseLabel)
                .property("string BuildLabel", SemanticVersion.class, SemanticVersion::buildLabel)
                .method(
                        "int CompareTo(System.Object version)",
                        SemanticVersion.class,
                        (v, a) -> a[0] == null ? 1 : v.compareTo((SemanticVersion) a[0]))
                .method(
                        "int CompareTo(semver value)",
                        SemanticVersion.class,
                        (v, a) -> a[0] == null ? 1 : v.compareTo((SemanticVersion) a[0]))
                .method("bool Equals(System.Object obj)", SemanticVersion.class, (v, a) -> v.equals(a[0]))
                .method("string ToString()", SemanticVersion.class, (v, a) -> v.toString());
        constructors(type);
        type.staticProperty("semver Empty", () -> new SemanticVersion(0, 0, 0, null, null))
                .staticMethod("static semver Parse(string version)", a -> parse((String) a[0]))
                .staticMethod("static bool TryParse(string version, [ref] semver result)", a -> {
                    SemanticVersion found = SemanticVersion.find((String) a[0]);
                    ((Reference) a[1]).set(found);
                    return found != null;
                })
                .staticMethod(
                        "static version op_Implicit(semver semver)",
                        a -> Version.parse(a[0].toString().split("[-+]")[0]))
                .staticMethod(
                        "static int Compare(semver versionA, semver versionB)",
                        a -> a[0] == null
                                ? a[1] == null ? 0 : -1
                                : a[1] == null ? 1 : ((SemanticVersion) a[0]).compareTo((SemanticVersion) a[1]));
    }

    private static void constructors(TypeBuilder type) {
        type.constructor("semver new(string version)", a -> parse((String) a[0]))
                .constructor(
                        "semver new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)",
                        a -> of(a))
                .constructor(
                        "semver new(int major, int minor, int patch, string label)",
                        a -> parse(a[0] + "." + a[1] + "." + a[2] + "-" + a[3]))
                .constructor("semver new(int major, int minor, int patch)", a -> of(a))
                .constructor("semver new(int major, int minor)", a -> of(a))
                .constructor("semver new(int major)", a -> of(a))
                .constructor("semver new(version version)", a -> of((Version) a[0]));
    }

    private static SemanticVersion of(Object[] a) {
        String[] names = {"major", "minor", "patch"};
        for (int i = 0; i < Math.min(a.length, names.length); i++) {
            if ((int) a[i] < 0) {
                throw ArgumentErrors.notValid(names[i]);
            }
        }
        return new SemanticVersion(
                (int) a[0],
                a.length > 1 ? (int) a[1] : 0,
                a.length > 2 ? (int) a[2] : 0,
                a.length > 3 ? (String) a[3] : null,
                a.length > 4 ? (String) a[4] : null);
    }

    private static SemanticVersion of(Version version) {
        if (version == null) {
            throw ArgumentErrors.isNull("version");
        }
        if (version.revision() > 0) {
            throw ArgumentErrors.notValid("version");
        }
        return new SemanticVersion(version.major(), version.minor(), Math.max(version.build(), 0), null, null);
    }

    static SemanticVersion parse(String text) {
        if (text == null) {
            throw ArgumentErrors.isNull("version");
        }
        if (text.isEmpty()) {
            throw NetException.of("System.FormatException", "version");
        }
        SemanticVersion found = SemanticVersion.find(text);
        if (found == null) {
            throw Failures.format("The input string '' was not in a correct format.");
        }
        return found;
    }
}
