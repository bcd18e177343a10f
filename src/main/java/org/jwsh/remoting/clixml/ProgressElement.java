package org.jwsh.remoting.clixml;

import java.util.Map;
import org.jwsh.values.PSObject;

/** A progress record: the one object whose members have elements of their own. */
final class ProgressElement {
    private ProgressElement() {}

    /** @param parts the texts by tag */
    static PSObject read(Map<String, String> parts) {
        PSObject record = PSObject.custom()
                .put("Activity", parts.get("AV"))
                .put("ActivityId", number(parts, "AI", 0))
                .put("CurrentOperation", parts.getOrDefault("S", ""))
                .put("ParentActivityId", number(parts, "PI", -1))
                .put("PercentComplete", number(parts, "PC", -1))
                .put("RecordType", parts.getOrDefault("T", "Processing"))
                .put("SecondsRemaining", number(parts, "SR", -1))
                .put("StatusDescription", parts.getOrDefault("SD", ""));
        record.typeNames().addFirst("Deserialized.System.Management.Automation.ProgressRecord");
        return record;
    }

    private static int number(Map<String, String> parts, String tag, int otherwise) {
        String text = parts.get(tag);
        return text == null || text.isBlank() ? otherwise : Integer.parseInt(text.strip());
    }
}
