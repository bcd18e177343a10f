package org.jwsh.compile.types;

import java.util.Arrays;
import org.jwsh.compile.member.ListResult;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.values.TypeBuilder;

/** What scripts can do with a script block. */
final class ScriptBlockMembers {
    private ScriptBlockMembers() {}

    static void define(TypeBuilder type) {
        type.staticMethod(
                "static scriptblock Create(string script)",
                a -> ScriptCompilation.compile((String) a[0], null, ExecutionContext.current(), null));
        type.method(
                "System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)",
                CompiledScriptBlock.class,
                (block, a) -> ListResult.of(block.invoke((Object[]) a[0])));
        type.method(
                "System.Object InvokeReturnAsIs(Params System.Object[] args)",
                CompiledScriptBlock.class,
                (block, a) -> ScriptBlockCall.inNewScope(block, block.context().frame())
                        .arguments(Arrays.asList((Object[]) a[0]))
                        .result());
        type.method(
                "scriptblock GetNewClosure()",
                CompiledScriptBlock.class,
                (block, a) -> Closure.of(block, block.context()));
        type.method("string ToString()", CompiledScriptBlock.class, (block, a) -> block.text());
        type.property(
                "System.Management.Automation.Language.Ast Ast",
                CompiledScriptBlock.class,
                b -> b.code().ast());
        type.property("string File", CompiledScriptBlock.class, b -> b.extent().file());
        type.property("bool IsFilter", CompiledScriptBlock.class, b -> false);
        type.property(
                "psmoduleinfo Module",
                CompiledScriptBlock.class,
                b -> b.sessionState() == null ? null : b.sessionState().module());
        type.property("System.Object StartPosition", CompiledScriptBlock.class, CompiledScriptBlock::extent);
    }
}
