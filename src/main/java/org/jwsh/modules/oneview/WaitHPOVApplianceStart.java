package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;

/** Waits until an appliance has started. */
@Cmdlet(verb = "Wait", noun = "HPOVApplianceStart")
public final class WaitHPOVApplianceStart extends UnconnectedCmdlet {
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Parameter(mandatory = true, position = 0)
    @Alias("Appliance")
    @ValidateNotNullOrEmpty
    @DefaultValue("$null")
    String hostname;

    WaitHPOVApplianceStart(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        Instant end = Instant.now().plus(LIMIT);
        while (!stopping()) {
            JsonNode progress = get(hostname, "/rest/appliance/progress");
            int done = progress.path("completeComponents").asInt();
            if (done >= progress.path("totalComponents").asInt()) {
                return;
            }
            if (Instant.now().isAfter(end)) {
                throw terminatingError(new ErrorRecord(
                        OneViewTypes.exception(
                                OneViewTypes.NETWORK_CONNECTION,
                                "The appliance '" + hostname + "' did not start in time.",
                                null),
                        "ConnectionWaitTimeoutExceeded",
                        ErrorCategory.OperationTimeout,
                        hostname));
            }
            TaskFollower.pause(PAUSE);
        }
    }
}
