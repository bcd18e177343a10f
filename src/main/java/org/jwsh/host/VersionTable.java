package org.jwsh.host;

import org.jwsh.values.SemanticVersion;
import org.jwsh.values.collections.OrderedDictionary;

/** {@code $PSVersionTable}: which language this is and what it runs on. */
final class VersionTable {
    private VersionTable() {}

    static OrderedDictionary make() {
        OrderedDictionary table = new OrderedDictionary();
        table.put("PSVersion", SemanticVersion.of(ProductVersion.LANGUAGE));
        table.put("PSEdition", "Core");
        table.put("GitCommitId", ProductVersion.LANGUAGE);
        table.put("OS", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        table.put("Platform", "Unix");
        table.put("PSCompatibleVersions", new Object[] {"1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0"});
        table.put("PSRemotingProtocolVersion", "2.4");
        table.put("SerializationVersion", "1.1.0.1");
        table.put("WSManStackVersion", "3.0");
        return table;
    }
}
