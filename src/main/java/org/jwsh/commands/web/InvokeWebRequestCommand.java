package org.jwsh.commands.web;

import java.io.IOException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;

/** Asks a web server and gives its answer with status, headers and content. */
@Cmdlet(verb = "Invoke", noun = "WebRequest", defaultParameterSet = "StandardMethod")
@OutputType("Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject")
public final class InvokeWebRequestCommand extends WebRequestCmdlet {
    @Override
    void process(ResponseHead head, ClassicHttpResponse response) throws IOException {
        byte[] content = bytes(response);
        writeObject(
                isText(head) ? new WebResponse.OfText(head, content, charset(head)) : new WebResponse(head, content));
    }

    private static boolean isText(ResponseHead head) {
        String type = head.mediaType();
        return type.isEmpty()
                || type.startsWith("text/")
                || type.contains("json")
                || type.contains("xml")
                || type.contains("javascript")
                || type.equals("application/x-www-form-urlencoded");
    }
}
