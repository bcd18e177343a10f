package org.jwsh.commands.runspaces;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.commands.modules.ImportChoice;
import org.jwsh.commands.modules.ModuleFiles;
import org.jwsh.commands.modules.ModuleLoader;
import org.jwsh.commands.modules.ModuleSpecification;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.EnumType;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;

/** An {@code InitialSessionState}: what a runspace has beyond a new session's own when it opens. */
public final class InitialState {
    private static final String RUNSPACES = "System.Management.Automation.Runspaces.";

    /** What an entry puts into a session. */
    enum Kind {
        VARIABLE,
        FUNCTION,
        ALIAS
    }

    /**
     * An entry.
     *
     * @param value a variable's value, a function's text, an alias's target
     */
    record Entry(Kind kind, String name, Object value) {
        static void define(TypeBuilder type) {
            type.property("string Name", Entry.class, Entry::name)
                    .property("System.Object Value", Entry.class, Entry::value)
                    .property("string Definition", Entry.class, e -> LanguagePrimitives.toStringInvariant(e.value()));
        }
    }

    private final ListValue variables = ListValue.arrayList(List.of());
    private final ListValue commands = ListValue.arrayList(List.of());
    private final ListValue startupScripts = ListValue.arrayList(List.of());
    private final List<String> modules = new ArrayList<>();
    private Object languageMode = label("System.Management.Automation.PSLanguageMode", "FullLanguage");
    private Object threadOptions = label(RUNSPACES + "PSThreadOptions", "Default");
    private Object apartmentState = "Unknown";

    private static Object label(String type, String name) {
        return NetTypes.find(type) instanceof EnumType known ? known.find(name) : name;
    }

    static void define(TypeBuilder type) {
        String self = "static initialsessionstate ";
        for (String make : List.of("Create", "CreateDefault", "CreateDefault2")) {
            type.staticMethod(self + make + "()", a -> new InitialState());
        }
        type.property("System.Object Variables", InitialState.class, state -> state.variables)
                .property("System.Object Commands", InitialState.class, state -> state.commands)
                .property("System.Object StartupScripts", InitialState.class, state -> state.startupScripts)
                .property(
                        "System.Object LanguageMode",
                        InitialState.class,
                        s -> s.languageMode,
                        (s, v) -> s.languageMode = v)
                .property(
                        "System.Object ThreadOptions",
                        InitialState.class,
                        s -> s.threadOptions,
                        (s, v) -> s.threadOptions = v)
                .property(
                        "System.Object ApartmentState",
                        InitialState.class,
                        s -> s.apartmentState,
                        (s, v) -> s.apartmentState = v)
                .property("System.Object Modules", InitialState.class, s -> s.modules.toArray())
                .method("void ImportPSModule(string[] name)", InitialState.class, (state, a) -> {
                    state.modules.addAll(List.of((String[]) a[0]));
                    return null;
                })
                .method("initialsessionstate Clone()", InitialState.class, (state, a) -> state.copy());
    }

    /** The constructors of the three kinds of entries. */
    static void defineEntry(TypeBuilder type, Kind kind) {
        String name = entryType(kind);
        type.constructor(name + " new(string name, System.Object value)", a -> new Entry(kind, (String) a[0], a[1]));
        type.constructor(
                name + " new(string name, System.Object value, string description)",
                a -> new Entry(kind, (String) a[0], a[1]));
        type.constructor(
                name + " new(string name, System.Object value, string description, System.Object options)",
                a -> new Entry(kind, (String) a[0], a[1]));
        Entry.define(type);
    }

    static String entryType(Kind kind) {
        return RUNSPACES
                + switch (kind) {
                    case VARIABLE -> "SessionStateVariableEntry";
                    case FUNCTION -> "SessionStateFunctionEntry";
                    case ALIAS -> "SessionStateAliasEntry";
                };
    }

    private InitialState copy() {
        InitialState copy = new InitialState();
        copy.variables.addAll(variables);
        copy.commands.addAll(commands);
        copy.startupScripts.addAll(startupScripts);
        copy.modules.addAll(modules);
        return copy;
    }

    /** Puts everything into a new session, which is the current one. */
    void apply(ExecutionContext session) {
        for (Object each : variables) {
            if (each instanceof Entry entry) {
                session.globalScope().define(new PSVariable(entry.name(), entry.value()));
            }
        }
        for (Object each : commands) {
            if (each instanceof Entry entry) {
                command(entry, session);
            }
        }
        for (String name : modules) {
            java.nio.file.Path file = new ModuleFiles(session).find(ModuleSpecification.named(name));
            if (file != null) {
                ModuleLoader.of(session).importFrom(file, ImportChoice.GLOBAL);
            }
        }
        for (Object script : startupScripts) {
            ScriptBlockCall.inCurrentScope(
                            ScriptCompilation.compile(
                                    ". '" + script.toString().replace("'", "''") + "'", null, session, null),
                            session.rootFrame())
                    .run(Pipe.NOWHERE);
        }
    }

    private static void command(Entry entry, ExecutionContext session) {
        String text = LanguagePrimitives.toStringInvariant(entry.value());
        if (entry.kind() == Kind.FUNCTION) {
            FunctionInfo function = new FunctionInfo(
                    entry.name(), ScriptCompilation.compile(text, null, session, session.globalState()), false);
            session.commands().define(function, session.globalScope());
        } else {
            session.commands().define(new AliasInfo(entry.name(), text), session.globalScope());
        }
    }
}
