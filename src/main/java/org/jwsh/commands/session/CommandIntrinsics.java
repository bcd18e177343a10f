package org.jwsh.commands.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandLookupEvent;
import org.jwsh.runtime.CommandType;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionState;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.text.WildcardPattern;
import org.jwsh.values.types.Delegate;

/** Looking commands up and running text: {@code $ExecutionContext.InvokeCommand}. */
record CommandIntrinsics(SessionState state) {
    private static final String OBJECTS = "System.Collections.ObjectModel.Collection[psobject]";
    private static final String COMMAND = "System.Management.Automation.CommandInfo";
    private static final String TYPES = "System.Management.Automation.CommandTypes";

    static void define(TypeBuilder type) {
        lookup(type);
        running(type);
        action(type, "PreCommandLookupAction", CommandLookupEvent.Moment.BEFORE);
        action(type, "PostCommandLookupAction", CommandLookupEvent.Moment.FOUND);
        action(type, "CommandNotFoundAction", CommandLookupEvent.Moment.NOT_FOUND);
    }

    private static void action(TypeBuilder type, String name, CommandLookupEvent.Moment moment) {
        type.property(
                "System.EventHandler[System.Management.Automation.CommandLookupEventArgs] " + name,
                CommandIntrinsics.class,
                c -> ExecutionContext.current().commands().action(moment),
                (c, value) -> ExecutionContext.current().commands().action(moment, (Delegate) value));
    }

    static void lookupEvent(TypeBuilder type) {
        type.property("string CommandName", CommandLookupEvent.class, CommandLookupEvent::name)
                .property(
                        "System.Management.Automation.CommandOrigin CommandOrigin",
                        CommandLookupEvent.class,
                        l -> ((EnumType) NetTypes.named("System.Management.Automation.CommandOrigin")).find("Internal"))
                .property(
                        "bool StopSearch",
                        CommandLookupEvent.class,
                        CommandLookupEvent::isSearchStopped,
                        (l, value) -> l.stopSearch((boolean) value))
                .property(
                        COMMAND + " Command",
                        CommandLookupEvent.class,
                        CommandLookupEvent::command,
                        (l, value) -> l.command((CommandInfo) value))
                .property(
                        "scriptblock CommandScriptBlock",
                        CommandLookupEvent.class,
                        CommandLookupEvent::scriptBlock,
                        (l, value) -> l.scriptBlock((CompiledScriptBlock) value));
    }

    private static void lookup(TypeBuilder type) {
        type.method(
                        COMMAND + " GetCommand(string commandName, " + TYPES + " type)",
                        CommandIntrinsics.class,
                        (c, a) -> c.find((String) a[0], (EnumValue) a[1]))
                .method(
                        "System.Management.Automation.CmdletInfo GetCmdlet(string commandName)",
                        CommandIntrinsics.class,
                        (c, a) -> c.find((String) a[0], types("Cmdlet")))
                .method(
                        "System.Collections.Generic.List[System.Management.Automation.CmdletInfo] GetCmdlets()",
                        CommandIntrinsics.class,
                        (c, a) -> c.matching("*", types("Cmdlet")))
                .method(
                        "System.Collections.Generic.List[System.Management.Automation.CmdletInfo]"
                                + " GetCmdlets(string pattern)",
                        CommandIntrinsics.class,
                        (c, a) -> c.matching((String) a[0], types("Cmdlet")))
                .method(
                        "System.Collections.Generic.IEnumerable[" + COMMAND + "] GetCommands(string name, " + TYPES
                                + " commandTypes, bool nameIsPattern)",
                        CommandIntrinsics.class,
                        (c, a) -> c.commands((String) a[0], (EnumValue) a[1], (boolean) a[2]))
                .method(
                        "System.Collections.Generic.List[string] GetCommandName(string name, bool nameIsPattern,"
                                + " bool returnFullName)",
                        CommandIntrinsics.class,
                        (c, a) -> Arrays.stream(c.commands((String) a[0], types("All"), (boolean) a[1]))
                                .map(found -> name((CommandInfo) found, (boolean) a[2]))
                                .toArray(String[]::new));
    }

    private static void running(TypeBuilder type) {
        type.method("string ExpandString(string source)", CommandIntrinsics.class, (c, a) -> c.expand((String) a[0]))
                .method(
                        "scriptblock NewScriptBlock(string scriptText)",
                        CommandIntrinsics.class,
                        (c, a) -> compiled((String) a[0]))
                .method(
                        OBJECTS + " InvokeScript(string script)",
                        CommandIntrinsics.class,
                        (c, a) -> c.invoke(compiled((String) a[0]), true, List.of()))
                .method(
                        OBJECTS + " InvokeScript(string script, Params System.Object[] args)",
                        CommandIntrinsics.class,
                        (c, a) -> c.invoke(compiled((String) a[0]), true, Arrays.asList((Object[]) a[1])))
                .method(
                        OBJECTS + " InvokeScript(System.Management.Automation.SessionState sessionState, scriptblock"
                                + " scriptBlock, Params System.Object[] args)",
                        CommandIntrinsics.class,
                        (c, a) -> new CommandIntrinsics((SessionState) a[0])
                                .invoke(
                                        ((CompiledScriptBlock) a[1]).boundTo((SessionState) a[0]),
                                        true,
                                        Arrays.asList((Object[]) a[2])))
                .method(
                        OBJECTS + " InvokeScript(bool useLocalScope, scriptblock scriptBlock, System.Collections.IList"
                                + " input, Params System.Object[] args)",
                        CommandIntrinsics.class,
                        (c, a) -> c.invoke((CompiledScriptBlock) a[1], (boolean) a[0], Arrays.asList((Object[]) a[3])));
    }

    private static EnumValue types(String label) {
        return ((EnumType) NetTypes.named(TYPES)).find(label);
    }

    private static String name(CommandInfo command, boolean full) {
        return full && command.module() != null ? command.module().name() + "\\" + command.name() : command.name();
    }

    private Scope scope() {
        return state.currentScope(ExecutionContext.current().frame());
    }

    private static boolean isOf(CommandInfo command, EnumValue wanted) {
        return wanted.hasFlag(types(command.type().name()));
    }

    private CommandInfo find(String name, EnumValue wanted) {
        CommandInfo first = ExecutionContext.current().commands().find(name, scope());
        if (first != null && isOf(first, wanted)) {
            return first;
        }
        return Arrays.stream(matching(WildcardPattern.escape(name), wanted))
                .map(CommandInfo.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Object[] commands(String name, EnumValue wanted, boolean isPattern) {
        if (isPattern) {
            return matching(name, wanted);
        }
        CommandInfo found = find(name, wanted);
        return found == null ? new Object[0] : new Object[] {found};
    }

    private Object[] matching(String pattern, EnumValue wanted) {
        Map<String, CommandInfo> found = new LinkedHashMap<>();
        for (Scope s = scope(); s != null; s = s.parent()) {
            s.aliases().forEach((folded, alias) -> found.putIfAbsent(CommandType.Alias + folded, alias));
            s.functions().forEach((folded, function) -> found.putIfAbsent(CommandType.Function + folded, function));
        }
        List<CommandInfo> all = new ArrayList<>(found.values());
        all.addAll(ExecutionContext.current().commands().cmdlets().values());
        WildcardPattern wildcard = WildcardPattern.of(pattern, true);
        return all.stream()
                .filter(command -> isOf(command, wanted) && wildcard.isMatch(command.name()))
                .toArray();
    }

    private static CompiledScriptBlock compiled(String text) {
        return ScriptCompilation.compile(text, null, ExecutionContext.current(), null);
    }

    private String expand(String text) {
        CompiledScriptBlock code = compiled("@\"\n" + text + "\n\"@");
        ExecutionContext context = ExecutionContext.current();
        return LanguagePrimitives.toStringInvariant(
                ScriptBlockCall.inCurrentScope(code, context.frame()).result());
    }

    private Object invoke(CompiledScriptBlock block, boolean inNewScope, List<Object> arguments) {
        ExecutionContext context = ExecutionContext.current();
        CollectingPipe output = new CollectingPipe();
        ScriptBlockCall call = inNewScope
                ? ScriptBlockCall.inNewScope(block, context.frame())
                : ScriptBlockCall.inCurrentScope(block, context.frame());
        call.arguments(arguments).run(output);
        return collection(output.collected());
    }

    private static Object collection(Collection<?> objects) {
        NetType known = NetTypes.find(OBJECTS);
        return known == null ? objects.toArray() : ListValue.of(known, NetTypes.OBJECT, objects);
    }
}
