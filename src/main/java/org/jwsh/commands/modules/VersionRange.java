package org.jwsh.commands.modules;

import org.jwsh.values.types.Version;

/**
 * Which versions of a module will do.
 *
 * @param minimum null where there is no lower end
 * @param maximum null where there is no upper end; a star at the end stands for any number
 * @param required the one version that will do, or null
 */
public record VersionRange(Version minimum, String maximum, Version required) {
    /** Any version. */
    public static final VersionRange ANY = new VersionRange(null, null, null);

    private static final String LARGEST = "999999999";

    /** Whether any version will do. */
    public boolean isOpen() {
        return minimum == null && maximum == null && required == null;
    }

    /** Whether a version will do. */
    public boolean accepts(Version version) {
        if (required != null) {
            return compare(version, required) == 0;
        }
        return (minimum == null || compare(version, minimum) >= 0)
                && (maximum == null || compare(version, highest()) <= 0);
    }

    private Version highest() {
        return Version.parse(maximum.endsWith("*") ? maximum.substring(0, maximum.length() - 1) + LARGEST : maximum);
    }

    /** Parts that are not there count as 0. */
    private static int compare(Version a, Version b) {
        int[] left = {a.major(), a.minor(), Math.max(a.build(), 0), Math.max(a.revision(), 0)};
        int[] right = {b.major(), b.minor(), Math.max(b.build(), 0), Math.max(b.revision(), 0)};
        return java.util.Arrays.compare(left, right);
    }

    /** How the message about a module that was not found names the range: {@code with version '1.0'}. */
    String described() {
        if (required != null) {
            return "with version '" + required + "'";
        }
        if (minimum != null && maximum != null) {
            return "with MinimumVersion '" + minimum + "' and MaximumVersion '" + maximum + "'";
        }
        return minimum != null ? "with version '" + minimum + "'" : "with MaximumVersion '" + maximum + "'";
    }
}
