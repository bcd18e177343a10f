package org.jwsh.remoting.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.types.Version;

/** What a side says of itself: versions of the protocol and of the language. */
public final class Versions {
    private static final String[] COMPATIBLE = {"1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0"};

    private Versions() {}

    /**
     * The parts of the first message of each side.
     *
     * @param protocol the version of the protocol that the side speaks
     */
    public static Map<String, Object> capability(String protocol) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("protocolversion", Version.parse(protocol));
        parts.put("PSVersion", Version.parse("2.0"));
        parts.put("SerializationVersion", Version.parse("1.1.0.1"));
        return parts;
    }

    static Object privateData() {
        Hashtable data = new Hashtable();
        data.put("DebugMode", 1);
        data.put("DebugStop", false);
        data.put("DebugBreakpointCount", 0);
        data.put("BreakAll", false);
        data.put("UnhandledBreakpointMode", 1);
        data.put("PSVersionTable", versionTable());
        return primitive(data);
    }

    /** The versions that a client sends along. */
    public static Object versionTable() {
        Hashtable table = new Hashtable();
        table.put("PSVersion", Version.parse("7.6.5"));
        table.put("PSEdition", "Core");
        table.put("PSSemanticVersion", "7.6.5");
        table.put("Platform", "Unix");
        table.put("OS", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        table.put("PSRemotingProtocolVersion", Version.parse("2.4"));
        table.put("SerializationVersion", Version.parse("1.1.0.1"));
        table.put("WSManStackVersion", Version.parse("3.0"));
        Version[] compatible = new Version[COMPATIBLE.length];
        for (int i = 0; i < compatible.length; i++) {
            compatible[i] = Version.parse(COMPATIBLE[i]);
        }
        table.put("PSCompatibleVersions", compatible);
        return primitive(table);
    }

    /** A dictionary under the type name that remoting gives to those that hold nothing but primitive values. */
    public static Object primitive(Hashtable table) {
        PSObject named = new PSObject(table);
        named.typeNames().addFirst("System.Management.Automation.PSPrimitiveDictionary");
        return named;
    }
}
