package org.jwsh.values;

/** A version as the language numbers itself: major, minor, patch, and labels that are null where there are none. */
@TypeName("System.Management.Automation.SemanticVersion")
public record SemanticVersion(int major, int minor, int patch, String preReleaseLabel, String buildLabel)
        implements Comparable<SemanticVersion> {

    /** A released version: {@code 7.6.5}. */
    public static SemanticVersion of(String text) {
        String[] parts = text.split("\\.");
        return new SemanticVersion(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), null, null);
    }

    @Override
    public int compareTo(SemanticVersion other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = byMajor == 0 ? Integer.compare(minor, other.minor) : byMajor;
        return byMinor == 0 ? Integer.compare(patch, other.patch) : byMinor;
    }

    @Override
    public String toString() {
        String release = major + "." + minor + "." + patch;
        String labelled = preReleaseLabel == null ? release : release + "-" + preReleaseLabel;
        return buildLabel == null ? labelled : labelled + "+" + buildLabel;
    }
}
