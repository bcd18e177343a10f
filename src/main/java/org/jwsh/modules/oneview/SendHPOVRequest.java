package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.DefaultValue;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;

/** Sends a request to the REST interface of appliances. */
@Cmdlet(verb = "Send", noun = "HPOVRequest", aliases = "sr")
public final class SendHPOVRequest extends OneViewCmdlet {
    private final List<Object> gathered = new ArrayList<>();

    @Parameter(mandatory = true, position = 0)
    String uri;

    @Parameter(position = 1)
    @ValidateSet({"GET", "POST", "DELETE", "PATCH", "PUT"})
    @DefaultValue("GET")
    String method;

    @Parameter(position = 2)
    @ValidateNotNullOrEmpty
    Object body;

    @Parameter(position = 3)
    int start;

    @Parameter(position = 4)
    int count;

    @Parameter(position = 5)
    @ValidateNotNullOrEmpty
    Hashtable addHeader;

    @Parameter(position = 6)
    @ValidateNotNullOrEmpty
    String overrideContentType;

    @Parameter(position = 7)
    int overrideTimeout;

    @Parameter
    @Alias({"Appliance", "ApplianceConnection"})
    @ValidateNotNullOrEmpty
    @DefaultValue("$ConnectedSessions | Where-Object Default")
    Object hostname;

    SendHPOVRequest(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        if (!uri.startsWith("/")) {
            throw terminatingError(error(
                    "InvalidUri", ErrorCategory.InvalidArgument, "The URI '" + uri + "' must start with a slash."));
        }
        String verb = method == null ? "GET" : method.toUpperCase(Locale.ROOT);
        for (Connection connection : connections()) {
            try {
                write(connection, verb);
            } catch (RequestFailure failure) {
                throw terminatingError(failure.record());
            }
        }
    }

    private List<Connection> connections() {
        ConnectedSessionsList tracked = oneView().connections();
        List<Connection> chosen = new ArrayList<>();
        if (hostname == null) {
            tracked.defaultConnection().ifPresent(chosen::add);
        } else {
            for (Object given : ConnectionArgument.elements(hostname)) {
                ConnectionArgument.find(given, tracked).ifPresent(chosen::add);
            }
        }
        if (chosen.isEmpty()) {
            throw terminatingError(error(
                    "NoAuthSession",
                    ErrorCategory.ObjectNotFound,
                    "There is no connection to send the request over. Connect to an appliance first."));
        }
        return chosen;
    }

    private void write(Connection connection, String verb) {
        ApplianceRequests requests = requests();
        boolean onePage = count > 0 || uri.contains("count=");
        String next = pageUri();
        while (next != null) {
            RestReply reply = requests.send(connection, call(requests, connection, verb, next));
            Object answer = new Sending(requests, connection).answer(verb, reply);
            next = null;
            if (!onePage && answer instanceof PSObject page && page.note("members") instanceof Object[] members) {
                gathered.addAll(Arrays.asList(members));
                String following = Resources.text(page, "nextPageUri");
                next = following.isEmpty() ? null : following;
                if (next == null) {
                    page.put("members", gathered.toArray());
                    page.put("count", gathered.size());
                    page.put("total", gathered.size());
                    gathered.clear();
                    writeObject(page);
                }
            } else if (answer != null) {
                writeObject(answer, true);
            }
        }
    }

    private RestCall call(ApplianceRequests requests, Connection connection, String verb, String target) {
        boolean text = PSObject.unwrap(body) instanceof String;
        JsonNode json = body == null || text ? null : Resources.json(body);
        RestCall call = new Sending(requests, connection).call(verb, target, json);
        if (text) {
            call = call.body(ConnectionArgument.text(body));
        }
        if (overrideContentType != null) {
            call = call.header("Content-Type", overrideContentType);
        }
        if (overrideTimeout > 0) {
            call = call.timeout(Duration.ofMillis(overrideTimeout));
        }
        if (addHeader != null) {
            for (Map.Entry<Object, Object> header : addHeader.entrySet()) {
                call = call.header(
                        ConnectionArgument.text(header.getKey()), ConnectionArgument.text(header.getValue()));
            }
        }
        return call;
    }

    private String pageUri() {
        String separator = uri.contains("?") ? "&" : "?";
        if (count > 0) {
            return uri + separator + "start=" + start + "&count=" + count;
        }
        return start > 0 ? uri + separator + "start=" + start : uri;
    }

    private static ErrorRecord error(String errorId, ErrorCategory category, String message) {
        String type = errorId.equals("NoAuthSession") ? OneViewTypes.AUTH_SESSION : OneViewTypes.INVALID_OPERATION;
        return new ErrorRecord(OneViewTypes.exception(type, message, null), errorId, category, "Hostname");
    }
}
