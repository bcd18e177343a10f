package org.jwsh.values;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version as the language numbers itself: major, minor, patch, and labels that are null where there are none. */
@TypeName("System.Management.Automation.SemanticVersion")
public record SemanticVersion(int major, int minor, int patch, String preReleaseLabel, String buildLabel)
        implements Comparable<SemanticVersion> {

    private static final Pattern TEXT = Pattern.compile(
            "(0|[1-9]\\d{0,9})(?:\\.(0|[1-9]\\d{0,9})(?:\\.(0|[1-9]\\d{0,9}))?)?(?:-([0-9A-Za-z.-]+))?(?:\\+([0-9A-Za-z][0-9A-Za-z.-]*))?");

    /** A version that is known to be one: {@code 7.6.5}. */
    public static SemanticVersion of(String text) {
        return Objects.requireNonNull(find(text), text);
    }

    /** The version that a text means, or null. Minor and patch are zero where they are left out. */
    public static SemanticVersion find(String text) {
        Matcher parts = TEXT.matcher(String.valueOf(text));
        if (!parts.matches()) {
            return null;
        }
        try {
            return new SemanticVersion(
                    number(parts.group(1)),
                    number(parts.group(2)),
                    number(parts.group(3)),
                    parts.group(4),
                    parts.group(5));
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** By the rules of semantic versioning: a release comes after its pre-releases, build labels do not count. */
    @Override
    public int compareTo(SemanticVersion other) {
        int byNumbers =
                Arrays.compare(new int[] {major, minor, patch}, new int[] {other.major, other.minor, other.patch});
        return byNumbers == 0 ? compareLabels(preReleaseLabel, other.preReleaseLabel) : Integer.signum(byNumbers);
    }

    private static int compareLabels(String left, String right) {
        if (left == null || right == null) {
            return left == right ? 0 : left == null ? 1 : -1;
        }
        String[] leftParts = left.split("\\.");
        String[] rightParts = right.split("\\.");
        for (int i = 0; i < Math.min(leftParts.length, rightParts.length); i++) {
            int byPart = comparePart(leftParts[i], rightParts[i]);
            if (byPart != 0) {
                return byPart;
            }
        }
        return Integer.compare(leftParts.length, rightParts.length);
    }

    private static int comparePart(String left, String right) {
        boolean leftIsNumber = left.matches("\\d+");
        boolean rightIsNumber = right.matches("\\d+");
        if (leftIsNumber && rightIsNumber) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        return leftIsNumber != rightIsNumber ? leftIsNumber ? -1 : 1 : Integer.signum(left.compareTo(right));
    }

    /** Build labels tell no difference. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SemanticVersion version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(major, minor, patch, preReleaseLabel);
    }

    @Override
    public String toString() {
        String release = major + "." + minor + "." + patch;
        String labelled = preReleaseLabel == null ? release : release + "-" + preReleaseLabel;
        return buildLabel == null ? labelled : labelled + "+" + buildLabel;
    }
}
