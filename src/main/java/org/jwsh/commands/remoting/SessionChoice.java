package org.jwsh.commands.remoting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;

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

    /** Those that were chosen. What is not there is told. */
    List<PSSession> of(OpenSessions open, Consumer<ErrorRecord> errors) {
        return session == null
                ? SessionKey.find(SessionKey.of(id, instanceId, name), open, errors)
                : Arrays.stream(session)
                        .map(each -> (PSSession) PSObject.unwrap(each))
                        .toList();
    }
}
