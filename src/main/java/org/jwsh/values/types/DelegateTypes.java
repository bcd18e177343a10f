package org.jwsh.values.types;

import java.util.List;
import java.util.Map;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeSpec;

/** The types of delegates that are no generic ones; what handles events is given the sender and what happened. */
final class DelegateTypes {
    private static final Map<String, String> HANDLERS = Map.ofEntries(
            handler("System.Collections.Specialized.NotifyCollectionChangedEventHandler"),
            handler("System.ComponentModel.PropertyChangedEventHandler"),
            handler("System.ComponentModel.RunWorkerCompletedEventHandler"),
            handler("System.ComponentModel.DoWorkEventHandler"),
            handler("System.ComponentModel.ProgressChangedEventHandler"),
            handler("System.ConsoleCancelEventHandler"),
            handler("System.UnhandledExceptionEventHandler"),
            handler("System.ResolveEventHandler"),
            handler("System.Diagnostics.DataReceivedEventHandler"),
            handler("System.IO.FileSystemEventHandler"),
            handler("System.IO.RenamedEventHandler"),
            handler("System.IO.ErrorEventHandler"),
            handler("System.Timers.ElapsedEventHandler"));

    private DelegateTypes() {}

    private static Map.Entry<String, String> handler(String name) {
        return Map.entry(org.jwsh.values.CaseFolding.fold(name), name);
    }

    static TypeSpec find(String folded) {
        String handler = HANDLERS.get(folded);
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
