package org.jwsh.commands.runspaces;

import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;

/** What scripts see of {@code PSCommand}, its commands and their parameters. */
final class PSCommandMembers {
    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String RUNSPACES = AUTOMATION + "Runspaces.";
    private static final String SELF = AUTOMATION + "PSCommand ";
    private static final Class<CommandList> LIST = CommandList.class;
    private static final Class<CommandList.Command> COMMAND = CommandList.Command.class;

    private PSCommandMembers() {}

    static void commands(TypeBuilder type) {
        type.constructor(SELF + "new()", a -> new CommandList())
                .property(
                        RUNSPACES + "CommandCollection Commands",
                        LIST,
                        list -> list(RUNSPACES + "Command", list.commands()))
                .method("void Clear()", LIST, (list, a) -> {
                    list.clear();
                    return null;
                })
                .method(SELF + "Clone()", LIST, (list, a) -> list.copy());
        adding(type, "AddCommand(string command)", (list, a) -> list.add((String) a[0], false, true));
        adding(
                type,
                "AddCommand(string cmdlet, bool useLocalScope)",
                (list, a) -> list.add((String) a[0], false, (boolean) a[1]));
        adding(type, "AddCommand(" + RUNSPACES + "Command command)", (list, a) -> list.add((CommandList.Command) a[0]));
        adding(type, "AddScript(string script)", (list, a) -> list.add((String) a[0], true, false));
        adding(
                type,
                "AddScript(string script, bool useLocalScope)",
                (list, a) -> list.add((String) a[0], true, (boolean) a[1]));
        adding(type, "AddStatement()", (list, a) -> list.endStatement());
        adding(type, "AddParameter(string parameterName)", (list, a) -> list.parameter((String) a[0], null, false));
        adding(
                type,
                "AddParameter(string parameterName, System.Object value)",
                (list, a) -> list.parameter((String) a[0], a[1], true));
        adding(type, "AddArgument(System.Object value)", (list, a) -> list.parameter(null, a[0], true));
    }

    private interface Addition {
        void to(CommandList list, Object[] arguments);
    }

    private static void adding(TypeBuilder type, String signature, Addition addition) {
        type.method(SELF + signature, LIST, (list, a) -> {
            addition.to(list, a);
            return list;
        });
    }

    private static ListValue list(String element, java.util.List<?> elements) {
        return ListValue.of(
                NetTypes.named("System.Collections.ObjectModel.Collection[" + element + "]"),
                NetTypes.named(element),
                elements);
    }

    static void command(TypeBuilder type) {
        String make = RUNSPACES + "Command new(";
        type.constructor(make + "string command)", a -> CommandList.Command.of((String) a[0], false, true))
                .constructor(
                        make + "string command, bool isScript)",
                        a -> CommandList.Command.of((String) a[0], (boolean) a[1], !(boolean) a[1]))
                .constructor(
                        make + "string command, bool isScript, bool useLocalScope)",
                        a -> CommandList.Command.of((String) a[0], (boolean) a[1], (boolean) a[2]))
                .property("string CommandText", COMMAND, CommandList.Command::text)
                .property("bool IsScript", COMMAND, CommandList.Command::script)
                .property("bool UseLocalScope", COMMAND, CommandList.Command::ownScope)
                .property(
                        RUNSPACES + "CommandParameterCollection Parameters",
                        COMMAND,
                        CommandList.Command::parameterList)
                .method("string ToString()", COMMAND, (command, a) -> command.text());
    }

    static void parameter(TypeBuilder type) {
        Class<CommandList.Parameter> parameter = CommandList.Parameter.class;
        String make = RUNSPACES + "CommandParameter new(";
        type.constructor(make + "string name)", a -> new CommandList.Parameter((String) a[0], null, false))
                .constructor(
                        make + "string name, System.Object value)",
                        a -> new CommandList.Parameter((String) a[0], a[1], true))
                .property("string Name", parameter, CommandList.Parameter::name)
                .property("System.Object Value", parameter, CommandList.Parameter::value);
    }

    /** The parameters of a command, to which scripts add. */
    static void parameters(TypeBuilder type) {
        Class<ParameterList> list = ParameterList.class;
        type.method(
                        "void Add(string name)",
                        list,
                        (l, a) -> l.added(new CommandList.Parameter((String) a[0], null, false)))
                .method(
                        "void Add(string name, System.Object value)",
                        list,
                        (l, a) -> l.added(new CommandList.Parameter((String) a[0], a[1], true)))
                .method(
                        "void Add(" + RUNSPACES + "CommandParameter item)",
                        list,
                        (l, a) -> l.added((CommandList.Parameter) a[0]));
    }
}
