package org.jwsh.compile.statement;

import org.jwsh.compile.Compiler;
import org.jwsh.language.ast.AttributeAst;
import org.jwsh.language.ast.AttributeBaseAst;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.ParamBlockAst;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScopeNames;
import org.jwsh.runtime.VariableOption;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** Defines a function or filter in the running scope. */
public final class FunctionDefinition extends StatementNode {
    private final String scope;
    private final String name;
    private final FunctionDefinitionAst ast;
    private volatile BlockCode code;

    /** @param scope the scope's name in lower case, or null for the running one */
    public FunctionDefinition(String scope, String name, FunctionDefinitionAst ast) {
        this.scope = scope;
        this.name = name;
        this.ast = ast;
    }

    @Override
    public Completion execute(Frame frame) {
        ExecutionContext context = frame.context;
        if (code == null) {
            code = Compiler.compile(ast);
        }
        CompiledScriptBlock block = new CompiledScriptBlock(code, context, frame.scope.sessionState());
        FunctionInfo function = new FunctionInfo(name, block, ast.filter());
        function.module(frame.scope.sessionState().module());
        Scope target = scope == null ? frame.scope : ScopeNames.find(scope, frame);
        requireWritable(target);
        context.commands().define(function, target);
        defineAliases(target, context);
        return Completion.NORMAL;
    }

    private void requireWritable(Scope target) {
        FunctionInfo known = target.functions().get(CaseFolding.fold(name));
        if (known != null
                && (known.options().contains(VariableOption.ReadOnly)
                        || known.options().contains(VariableOption.Constant))) {
            throw NetException.of(
                            "System.Management.Automation.SessionStateUnauthorizedAccessException",
                            "Cannot write to function " + known.name() + " because it is read-only or constant.")
                    .withRecord("FunctionNotWritable", ErrorCategory.WriteError, known.name())
                    .at(ast.extent());
        }
    }

    /** The names in {@code [Alias()]} before the param block call the function too; functions read later have none. */
    private void defineAliases(Scope target, ExecutionContext context) {
        ParamBlockAst parameters = ast.isRead() ? ast.body().paramBlock() : null;
        if (parameters == null) {
            return;
        }
        for (AttributeBaseAst attribute : parameters.attributes()) {
            if (attribute instanceof AttributeAst names && isAlias(names)) {
                for (Object alias : Compiler.attribute(names).positional().get()) {
                    context.commands().define(new AliasInfo(String.valueOf(alias), name), target);
                }
            }
        }
    }

    private static boolean isAlias(AttributeAst attribute) {
        String attributeName = attribute.typeName().fullName();
        return attributeName.equalsIgnoreCase("Alias") || attributeName.equalsIgnoreCase("AliasAttribute");
    }
}
