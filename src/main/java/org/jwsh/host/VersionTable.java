package org.jwsh.host;

import org.jwsh.values.ModuleTypes;
import org.jwsh.values.SemanticVersion;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.collections.OrderedDictionary;
import org.jwsh.values.types.Version;

/** {@code $PSVersionTable}: which language this is and what it runs on; a hashtable with its keys in a fixed order. */
final class VersionTable extends OrderedDictionary {
    private static final String TYPE = "System.Management.Automation.PSVersionHashTable";

    private VersionTable() {}

    static VersionTable make() {
        ModuleTypes.add(
                TypeSpec.ofClass(TYPE, VersionTable.class, () -> type -> {}).extending("System.Collections.Hashtable"));
        VersionTable table = new VersionTable();
        table.put("PSVersion", SemanticVersion.of(ProductVersion.LANGUAGE));
        table.put("PSEdition", "Core");
        table.put("GitCommitId", ProductVersion.LANGUAGE);
        table.put("OS", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        table.put("Platform", "Unix");
        table.put("PSCompatibleVersions", new Version[] {
            version(1, 0),
            version(2, 0),
            version(3, 0),
            version(4, 0),
            version(5, 0),
            version(5, 1),
            version(6, 0),
            version(7, 0)
        });
        table.put("PSRemotingProtocolVersion", version(2, 4));
        table.put("SerializationVersion", new Version(1, 1, 0, 1));
        table.put("WSManStackVersion", version(3, 0));
        return table;
    }

    private static Version version(int major, int minor) {
        return new Version(major, minor, -1, -1);
    }
}
