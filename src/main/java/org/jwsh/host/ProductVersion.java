package org.jwsh.host;

import java.io.File;

/** Which version of the shell this is, and of the language that it speaks. */
public final class ProductVersion {
    /** The version of the language. */
    public static final String LANGUAGE = "7.6.5";

    private ProductVersion() {}

    static String line() {
        return "PowerShell " + LANGUAGE + " (jwsh " + product() + ")";
    }

    /** The version of the product, as built. */
    public static String product() {
        String built = ProductVersion.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }

    /** A number that differs between builds: made of the length and the time of the file that the product runs from. */
    static long build() {
        File program = new File(System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0]);
        return program.lastModified() * 31 + program.length();
    }
}
