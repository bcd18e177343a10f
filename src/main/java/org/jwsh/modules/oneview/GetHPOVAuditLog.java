package org.jwsh.modules.oneview;

import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.time.TimeSpan;

/** Gets entries of the audit log. */
@Cmdlet(verb = "Get", noun = "HPOVAuditLog")
@OutputType("HPOneView.Appliance.AuditLogEntry")
public final class GetHPOVAuditLog extends GetResourceCmdlet {
    @Parameter(position = 0)
    @DefaultValue("0")
    int count;

    @Parameter
    TimeSpan timeSpan;

    @Parameter
    DateTime start;

    @Parameter
    @DefaultValue("[DateTime]::Now")
    DateTime end;

    GetHPOVAuditLog(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        StringBuilder uri = new StringBuilder("/rest/audit-logs?sort=date:desc");
        if (count > 0) {
            uri.append("&count=").append(count);
        }
        uri.append(new TimeRange(timeSpan, start, end).filter("DATE"));
        for (Connection connection : connections()) {
            writeMembers(connection, uri.toString(), "HPOneView.Appliance.AuditLogEntry");
        }
    }
}
