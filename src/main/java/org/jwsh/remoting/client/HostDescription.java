package org.jwsh.remoting.client;

import org.jwsh.remoting.clixml.PropertyBag;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;

/** What a client says of its host: whether there is one, and how large it is. */
final class HostDescription {
    private static final int HEIGHT = 24;
    private static final int CURSOR = 100;

    private HostDescription() {}

    /** @param width columns, or 0 for no host */
    static PSObject ofSession(int width) {
        if (width == 0) {
            return none(false);
        }
        Hashtable data = new Hashtable();
        data.put(9, value("System.String", ""));
        for (int size = 8; size >= 5; size--) {
            data.put(size, value("System.Management.Automation.Host.Size", pair("width", width, "height", HEIGHT)));
        }
        data.put(4, value("System.Int32", CURSOR));
        for (int place = 3; place >= 2; place--) {
            data.put(place, value("System.Management.Automation.Host.Coordinates", pair("x", 0, "y", 0)));
        }
        for (int color = 1; color >= 0; color--) {
            data.put(color, value("System.ConsoleColor", -1));
        }
        return PropertyBag.plain()
                .note("_isHostUINull", false)
                .note("_isHostRawUINull", false)
                .note("_isHostNull", false)
                .note("_hostDefaultData", PropertyBag.plain().note("data", data).build())
                .note("_useRunspaceHost", false)
                .build();
    }

    /** The host of a pipeline: that of its session. */
    static PSObject ofPipeline() {
        return none(true);
    }

    private static PSObject none(boolean useOfSession) {
        return PropertyBag.plain()
                .note("_isHostUINull", true)
                .note("_isHostRawUINull", true)
                .note("_isHostNull", true)
                .note("_useRunspaceHost", useOfSession)
                .build();
    }

    private static PSObject value(String type, Object value) {
        return PropertyBag.plain().note("T", type).note("V", value).build();
    }

    private static PSObject pair(String first, int one, String second, int other) {
        return PropertyBag.plain().note(first, one).note(second, other).build();
    }
}
