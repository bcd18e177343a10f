package org.jwsh.compile;

import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ParameterDeclaration;
import org.jwsh.runtime.VariableTable;

/** The code of a function, compiled when it is first needed: a module defines many functions, a script calls few of them. */
final class DeferredBlock implements BlockCode {
    private final FunctionDefinitionAst function;
    private volatile CompiledBlock code;

    DeferredBlock(FunctionDefinitionAst function) {
        this.function = function;
    }

    private CompiledBlock code() {
        CompiledBlock known = code;
        return known == null ? compile() : known;
    }

    private synchronized CompiledBlock compile() {
        if (code == null) {
            List<ParameterAst> declared = function.parameters() == null ? List.of() : function.parameters();
            code = new CompiledBlock(function.body(), declared, null);
        }
        return code;
    }

    @Override
    public ScriptBlockAst ast() {
        return function.body();
    }

    @Override
    public Extent extent() {
        return function.bodyExtent();
    }

    @Override
    public Ast definition() {
        return function;
    }

    @Override
    public boolean isFilter() {
        return function.filter();
    }

    @Override
    public String header() {
        List<String> parameters = function.parameters() == null
                ? List.of()
                : function.parameters().stream().map(p -> p.extent().text()).toList();
        return parameters.isEmpty() ? "" : "param(" + String.join(", ", parameters) + ")\n";
    }

    @Override
    public VariableTable variables() {
        return code().variables();
    }

    @Override
    public List<ParameterDeclaration> parameters() {
        return code().parameters();
    }

    @Override
    public List<AttributeData> attributes() {
        return code().attributes();
    }

    @Override
    public boolean has(BlockKind kind) {
        return code().has(kind);
    }

    @Override
    public void run(BlockKind kind, Frame frame) {
        code().run(kind, frame);
    }

    @Override
    public boolean isAdvanced() {
        return code().isAdvanced();
    }
}
