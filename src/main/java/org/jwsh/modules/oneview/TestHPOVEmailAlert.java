package org.jwsh.modules.oneview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;

/** Has the appliance send a mail, which shows whether it can. */
@Cmdlet(verb = "Test", noun = "HPOVEmailAlert")
public final class TestHPOVEmailAlert extends ApplianceCmdlet {
    private static final String URI = "/rest/appliance/notifications/send-email";
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern MARKUP = Pattern.compile("</?\\w+[^<>]*>");

    @Parameter(mandatory = true)
    @ValidateNotNullOrEmpty
    Object[] recipients;

    @Parameter
    @ValidateNotNullOrEmpty
    String subject = "This is a test message.";

    @Parameter
    @ValidateNotNullOrEmpty
    String body = "Test email message from HPE OneView appliance.";

    TestHPOVEmailAlert(LibraryVersion library) {
        super(library);
    }

    @Override
    protected void processRecord() {
        ObjectNode mail = mail();
        for (Connection connection : connections()) {
            send(connection, "POST", URI, mail);
            ObjectNode sent = mail.deepCopy();
            sent.put("category", "appliance").put("uri", URI);
            for (String list : new String[] {"ccAddress", "bccAddress"}) {
                sent.putArray(list);
            }
            for (String field : new String[] {"eTag", "created", "modified"}) {
                sent.putNull(field);
            }
            writeObject(Resources.of(sent, connection, null));
        }
    }

    private ObjectNode mail() {
        boolean markup = MARKUP.matcher(body).find();
        ObjectNode mail = Json.object();
        mail.put("type", "Email").put("subject", subject);
        mail.put("htmlMessageBody", markup ? body : null).put("textMessageBody", markup ? null : body);
        ArrayNode addresses = mail.putArray("toAddress");
        Arrays.stream(recipients).map(this::address).forEach(addresses::add);
        return mail;
    }

    private String address(Object recipient) {
        String address = LanguagePrimitives.toStringInvariant(recipient);
        if (!ADDRESS.matcher(address).matches()) {
            String message = "The provided recipient email address " + address + " is invalid.";
            throw ended(new ErrorRecord(
                    OneViewTypes.exception(OneViewTypes.EMAIL_ALERT, message, null),
                    "InvalidEmailAddress",
                    ErrorCategory.InvalidArgument,
                    "Recipients"));
        }
        return address;
    }
}
