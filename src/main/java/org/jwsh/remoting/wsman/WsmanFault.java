package org.jwsh.remoting.wsman;

/** A request that the service does not fulfil, with the number that tells clients why. */
final class WsmanFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    WsmanFault(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String envelope() {
        String text = Soap.escape(String.valueOf(getMessage()));
        return "<s:Envelope" + Soap.NAMESPACES + "><s:Header><wsa:Action>" + Soap.WSMAN
                + "/fault</wsa:Action></s:Header><s:Body><s:Fault><s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value>"
                + (code.equals(Soap.TIMED_OUT) ? "wsman:TimedOut" : "wsman:InternalError")
                + "</s:Value></s:Subcode></s:Code><s:Reason><s:Text xml:lang=\"en-US\">" + text
                + "</s:Text></s:Reason><s:Detail><f:WSManFault"
                + " xmlns:f=\"http://schemas.microsoft.com/wbem/wsman/1/wsmanfault\" Code=\"" + code
                + "\" Machine=\"\"><f:Message>" + text + "</f:Message></f:WSManFault></s:Detail></s:Fault></s:Body>"
                + "</s:Envelope>";
    }
}
