package org.jwsh.providers;

import org.jwsh.values.TypeName;

/** An environment variable as the drive lists it. */
@TypeName("System.Collections.DictionaryEntry")
public record EnvironmentVariable(String name, String value) {
    public String key() {
        return name;
    }

    @Override
    public String toString() {
        return "System.Collections.DictionaryEntry";
    }
}
