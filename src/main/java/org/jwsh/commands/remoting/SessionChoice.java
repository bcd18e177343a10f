package org.jwsh.commands.remoting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** Which of the sessions that were opened here a cmdlet is about: parameters that several have. */
final class SessionChoice {
    @Parameter(
            set = "Session",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    @ParameterType("System.Management.Automation.Runspaces.PSSession[]")
    Object[] session;

    @Parameter(set = "Name", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    @Parameter(set = "InstanceId", mandatory = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    @ParameterType("System.Guid[]")
    Object[] instanceId;

    @Parameter(set = "Id", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNull
    int[] id;

    /** Those that were chosen. */
    List<PSSession> of(OpenSessions open) {
        List<PSSession> chosen = new ArrayList<>();
        if (session != null) {
            for (Object each : session) {
                chosen.add((PSSession) PSObject.unwrap(each));
            }
            return chosen;
        }
        for (PSSession candidate : open.all()) {
            if (isMeant(candidate)) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private boolean isMeant(PSSession candidate) {
        if (name != null) {
            return Arrays.stream(name)
                    .anyMatch(each -> WildcardPattern.of(each, true).isMatch(candidate.name()));
        }
        if (id != null) {
            return candidate.hasId(id);
        }
        return candidate.hasInstanceId(instanceId);
    }
}
