package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeSpec;

/** The types of delegates that are no generic ones; what handles events is given the sender and what happened. */
final class DelegateTypes {
    private DelegateTypes() {}

    /** The full name of what handles events, or null. */
    private static String handler(String folded) {
        if (!folded.endsWith("handler")) {
            return null;
        }
        String[] known = {
            "System.Collections.Specialized.NotifyCollectionChangedEventHandler",
            "System.ComponentModel.PropertyChangedEventHandler",
            "System.ComponentModel.RunWorkerCompletedEventHandler",
            "System.ComponentModel.DoWorkEventHandler",
            "System.ComponentModel.ProgressChangedEventHandler",
            "System.ConsoleCancelEventHandler",
            "System.UnhandledExceptionEventHandler",
            "System.ResolveEventHandler",
            "System.Diagnostics.DataReceivedEventHandler",
            "System.IO.FileSystemEventHandler",
            "System.IO.RenamedEventHandler",
            "System.IO.ErrorEventHandler",
            "System.Timers.ElapsedEventHandler",
        };
        for (String name : known) {
            if (name.equalsIgnoreCase(folded)) {
                return name;
            }
        }
        return null;
    }

    static TypeSpec find(String folded) {
        String handler = handler(folded);
        if (handler != null) {
            return spec(handler, null, List.of(NetTypes.OBJECT, NetTypes.OBJECT), "sender", "e");
        }
        return switch (folded) {
            case "system.threading.threadstart" -> spec("System.Threading.ThreadStart", null, List.of());
            case "system.threading.parameterizedthreadstart" ->
                spec("System.Threading.ParameterizedThreadStart", null, List.of(NetTypes.OBJECT), "obj");
            case "system.threading.timercallback" ->
                spec("System.Threading.TimerCallback", null, List.of(NetTypes.OBJECT), "state");
            case "system.threading.waitcallback" ->
                spec("System.Threading.WaitCallback", null, List.of(NetTypes.OBJECT), "state");
            case "system.asynccallback" -> spec("System.AsyncCallback", null, List.of(NetTypes.OBJECT), "ar");
            case "system.net.security.remotecertificatevalidationcallback" ->
                spec(
                        "System.Net.Security.RemoteCertificateValidationCallback",
                        NetTypes.BOOL,
                        List.of(NetTypes.OBJECT, NetTypes.OBJECT, NetTypes.OBJECT, NetTypes.OBJECT),
                        "sender",
                        "certificate",
                        "chain",
                        "sslPolicyErrors");
            default -> null;
        };
    }

    private static TypeSpec spec(String name, NetType returned, List<NetType> parameters, String... names) {
        return DelegateType.spec(name, returned, parameters, List.of(names));
    }
}
