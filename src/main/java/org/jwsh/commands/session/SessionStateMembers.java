package org.jwsh.commands.session;

import org.jwsh.binding.EngineIntrinsics;
import org.jwsh.runtime.SessionState;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.NonPublicMembers;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.TypeBuilder;

/** What scripts see of {@code $ExecutionContext} and of a session state. */
final class SessionStateMembers {
    private static final String NAMESPACE = "System.Management.Automation.";

    private SessionStateMembers() {}

    static void engine(TypeBuilder type) {
        type.property(
                        NAMESPACE + "Host.PSHost Host",
                        EngineIntrinsics.class,
                        engine -> engine.context().globalScope().lookup("host"))
                .property(
                        NAMESPACE + "ProviderIntrinsics InvokeProvider",
                        EngineIntrinsics.class,
                        engine -> new ProviderOperations())
                .property(
                        NAMESPACE + "CommandInvocationIntrinsics InvokeCommand",
                        EngineIntrinsics.class,
                        engine -> new CommandIntrinsics(engine.sessionState()))
                .property(
                        NAMESPACE + "SessionState SessionState",
                        EngineIntrinsics.class,
                        EngineIntrinsics::sessionState);
    }

    static void state(TypeBuilder type) {
        NonPublicMembers.add(
                NAMESPACE + "SessionState",
                new PropertyMember("Internal", NAMESPACE + "SessionState", false, state -> state, null));
        type.property(NAMESPACE + "DriveManagementIntrinsics Drive", SessionState.class, state -> new DriveIntrinsics())
                .property(
                        NAMESPACE + "CmdletProviderManagementIntrinsics Provider",
                        SessionState.class,
                        state -> new ProviderIntrinsics())
                .property(NAMESPACE + "PathIntrinsics Path", SessionState.class, state -> new PathIntrinsics())
                .property(NAMESPACE + "PSVariableIntrinsics PSVariable", SessionState.class, VariableIntrinsics::new)
                .property(
                        NAMESPACE + "PSLanguageMode LanguageMode",
                        SessionState.class,
                        state -> ((EnumType) NetTypes.named(NAMESPACE + "PSLanguageMode")).find("FullLanguage"))
                .property(
                        NAMESPACE + "ProviderIntrinsics InvokeProvider",
                        SessionState.class,
                        state -> new ProviderOperations())
                .property("bool UseFullLanguageModeInDebugger", SessionState.class, state -> false)
                .property("System.Collections.Generic.List[string] Scripts", SessionState.class, state -> anything())
                .property(
                        "System.Collections.Generic.List[string] Applications", SessionState.class, state -> anything())
                .property("psmoduleinfo Module", SessionState.class, SessionState::module)
                .property(
                        NAMESPACE + "CommandInvocationIntrinsics InvokeCommand",
                        SessionState.class,
                        CommandIntrinsics::new);
    }

    private static Object anything() {
        return new String[] {"*"};
    }
}
