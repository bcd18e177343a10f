package org.jwsh.commands.session;

import org.jwsh.commands.runspaces.Runspaces;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.PSHost;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.types.Guid;

/** {@code $Host}: the program that the session runs in, as scripts see it. */
public final class HostIntrinsics {
    private static final String NAMESPACE = "System.Management.Automation.";

    private final ExecutionContext context;
    private final HostUserInterface ui;
    private final Guid instance = Guid.random();

    public HostIntrinsics(ExecutionContext context) {
        this.context = context;
        this.ui = new HostUserInterface(context);
    }

    private PSHost host() {
        return context.host();
    }

    private Object version() {
        Object table = context.globalScope().lookup("psversiontable");
        Object version = table instanceof java.util.Map<?, ?> map ? map.get("PSVersion") : null;
        return LanguagePrimitives.convertTo(String.valueOf(version), NetTypes.named("System.Version"));
    }

    private static Object culture(String name) {
        return LanguagePrimitives.convertTo(name, NetTypes.named("System.Globalization.CultureInfo"));
    }

    static void define(TypeBuilder type) {
        type.property("string Name", HostIntrinsics.class, h -> h.host().name())
                .property("version Version", HostIntrinsics.class, HostIntrinsics::version)
                .property("guid InstanceId", HostIntrinsics.class, h -> h.instance)
                .property(NAMESPACE + "Host.PSHostUserInterface UI", HostIntrinsics.class, h -> h.ui)
                .property("cultureinfo CurrentCulture", HostIntrinsics.class, h -> culture("en-US"))
                .property("cultureinfo CurrentUICulture", HostIntrinsics.class, h -> culture("en-US"))
                .property("psobject PrivateData", HostIntrinsics.class, h -> null)
                .property("bool DebuggerEnabled", HostIntrinsics.class, h -> true, (h, value) -> {})
                .property("bool IsRunspacePushed", HostIntrinsics.class, h -> false)
                .property(
                        "runspace Runspace",
                        HostIntrinsics.class,
                        h -> Runspaces.of(ExecutionContext.current()).own())
                .method("void SetShouldExit(int exitCode)", HostIntrinsics.class, (h, a) -> {
                    h.host().exit((Integer) a[0]);
                    return null;
                })
                .method("void EnterNestedPrompt()", HostIntrinsics.class, (h, a) -> {
                    h.host().enterNestedPrompt();
                    return null;
                })
                .method("void ExitNestedPrompt()", HostIntrinsics.class, (h, a) -> null)
                .method("void NotifyBeginApplication()", HostIntrinsics.class, (h, a) -> null)
                .method("void NotifyEndApplication()", HostIntrinsics.class, (h, a) -> null);
    }

    @Override
    public String toString() {
        return NAMESPACE + "Internal.Host.InternalHost";
    }
}
