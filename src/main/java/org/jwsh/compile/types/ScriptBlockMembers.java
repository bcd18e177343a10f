package org.jwsh.compile.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jwsh.binding.BlockAttributes;
import org.jwsh.compile.Compiler;
import org.jwsh.compile.member.ListResult;
import org.jwsh.language.ParseError;
import org.jwsh.language.RestrictedLanguage;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionState;
import org.jwsh.runtime.ShellOfBlock;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodOverload;
import org.jwsh.values.NetException;
import org.jwsh.values.NonPublicMembers;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.TypeBuilder;

/** What scripts can do with a script block. */
final class ScriptBlockMembers {
    private ScriptBlockMembers() {}

    /** What names are looked up in: the session's where the block belongs to no module. */
    private static SessionState state(CompiledScriptBlock block) {
        return block.sessionState() == null ? block.context().globalState() : block.sessionState();
    }

    static void define(TypeBuilder type) {
        NonPublicMembers.add(
                "System.Management.Automation.ScriptBlock",
                new PropertyMember(
                        "SessionStateInternal",
                        "System.Management.Automation.SessionState",
                        false,
                        block -> state((CompiledScriptBlock) block),
                        (block, state) -> ((CompiledScriptBlock) block).sessionState((SessionState) state)));
        NonPublicMembers.addConstructor(
                "System.Management.Automation.ScriptBlock",
                new MethodOverload(
                        "scriptblock new(System.Management.Automation.Language.IParameterMetadataProvider ast,"
                                + " bool isFilter)",
                        (target, a) -> new CompiledScriptBlock(
                                Compiler.compile((ScriptBlockAst) a[0]), ExecutionContext.current(), null)));
        type.staticMethod(
                "static scriptblock Create(string script)",
                a -> ScriptCompilation.compile((String) a[0], null, ExecutionContext.current(), null));
        type.method(
                "System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)",
                CompiledScriptBlock.class,
                (block, a) -> ListResult.of(oneClause(block).invoke((Object[]) a[0])));
        type.method(
                "System.Object InvokeReturnAsIs(Params System.Object[] args)",
                CompiledScriptBlock.class,
                (block, a) -> ScriptBlockCall.inNewScope(
                                oneClause(block), block.context().frame())
                        .arguments(Arrays.asList((Object[]) a[0]))
                        .throwing()
                        .result());
        type.method(
                "powershell GetPowerShell(Params System.Object[] args)",
                CompiledScriptBlock.class,
                (block, a) -> ShellOfBlock.in(block.context()).of(block, (Object[]) a[0]));
        type.method(
                "scriptblock GetNewClosure()",
                CompiledScriptBlock.class,
                (block, a) -> Closure.of(block, block.context()));
        type.method("string ToString()", CompiledScriptBlock.class, (block, a) -> block.text());
        type.property(
                "System.Management.Automation.Language.Ast Ast",
                CompiledScriptBlock.class,
                b -> b.code().definition());
        type.property("string File", CompiledScriptBlock.class, b -> b.extent().file());
        type.property("bool IsFilter", CompiledScriptBlock.class, b -> b.code().isFilter());
        type.property("bool IsConfiguration", CompiledScriptBlock.class, b -> false);
        type.property("System.Collections.Generic.List[System.Attribute] Attributes", CompiledScriptBlock.class, b -> {
            return BlockAttributes.of(b);
        });
        type.method(
                "System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary"
                        + " functionsToDefine, System.Object variablesToDefine, Params"
                        + " System.Object[] args)",
                CompiledScriptBlock.class,
                (block, a) ->
                        ListResult.of(withContext(block, (Map<?, ?>) PSObject.unwrap(a[0]), a[1], (Object[]) a[2])));
        type.method(
                "void CheckRestrictedLanguage(System.Collections.Generic.IEnumerable[string] allowedCommands,"
                        + " System.Collections.Generic.IEnumerable[string] allowedVariables,"
                        + " bool allowEnvironmentVariables)",
                CompiledScriptBlock.class,
                (block, a) -> {
                    List<ParseError> errors =
                            RestrictedLanguage.errors(block.code().ast(), names(a[0]), names(a[1]), (boolean) a[2]);
                    if (!errors.isEmpty()) {
                        throw ScriptCompilation.parseException(errors);
                    }
                    return null;
                });
        type.method(
                "System.Management.Automation.SteppablePipeline GetSteppablePipeline()",
                CompiledScriptBlock.class,
                (block, a) ->
                        SteppablePipeline.of(block, List.of(), block.context().frame()));
        type.method(
                "System.Management.Automation.SteppablePipeline GetSteppablePipeline("
                        + "System.Management.Automation.CommandOrigin commandOrigin)",
                CompiledScriptBlock.class,
                (block, a) ->
                        SteppablePipeline.of(block, List.of(), block.context().frame()));
        type.method(
                "System.Management.Automation.SteppablePipeline GetSteppablePipeline("
                        + "System.Management.Automation.CommandOrigin commandOrigin, System.Object[] args)",
                CompiledScriptBlock.class,
                (block, a) -> SteppablePipeline.of(
                        block,
                        a[1] == null ? List.of() : Arrays.asList((Object[]) a[1]),
                        block.context().frame()));
        type.property(
                "psmoduleinfo Module",
                CompiledScriptBlock.class,
                b -> b.sessionState() == null ? null : b.sessionState().module());
        type.property(
                "System.Management.Automation.PSToken StartPosition",
                CompiledScriptBlock.class,
                block -> new LegacyToken(null, block.extent()));
    }

    /** Runs a block with functions and variables that only it sees; an entry named {@code _} becomes {@code $_}. */
    private static List<Object> withContext(
            CompiledScriptBlock block, Map<?, ?> functions, Object variables, Object[] arguments) {
        ExecutionContext context = block.context();
        CollectingPipe output = new CollectingPipe();
        ScriptBlockCall.inNewScope(block, context.frame())
                .arguments(Arrays.asList(arguments))
                .throwing()
                .prepared(scope -> {
                    if (functions != null) {
                        functions.forEach((name, body) -> context.commands()
                                .define(
                                        new FunctionInfo(
                                                String.valueOf(name),
                                                (CompiledScriptBlock) PSObject.unwrap(body),
                                                false),
                                        scope));
                    }
                    if (PSObject.unwrap(variables) instanceof PSVariable only) {
                        scope.define(only);
                    }
                    Iterator<?> given = LanguagePrimitives.enumerator(variables);
                    while (given != null && given.hasNext()) {
                        scope.define((PSVariable) PSObject.unwrap(given.next()));
                    }
                })
                .run(output);
        return output.collected();
    }

    private static List<String> names(Object list) {
        List<String> names = new ArrayList<>();
        Iterator<?> each = list == null ? null : LanguagePrimitives.enumerator(list);
        if (each != null) {
            each.forEachRemaining(name -> names.add(LanguagePrimitives.toStringInvariant(name)));
        }
        return names;
    }

    /** Only a command runs several named blocks; what is invoked by itself has one. */
    private static CompiledScriptBlock oneClause(CompiledScriptBlock block) {
        long clauses = Stream.of(BlockKind.BEGIN, BlockKind.PROCESS, BlockKind.END)
                .filter(block.code()::has)
                .count();
        if (clauses > 1) {
            throw NetException.of(
                            "System.Management.Automation.PSInvalidOperationException",
                            "The script block cannot be invoked because it contains more than one clause. The Invoke()"
                                    + " method can only be used on script blocks that contain a single clause.")
                    .withRecord("InvalidOperation", ErrorCategory.InvalidOperation, null);
        }
        return block;
    }
}
