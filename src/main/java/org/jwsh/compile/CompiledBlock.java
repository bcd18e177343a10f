package org.jwsh.compile;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.compile.statement.Completion;
import org.jwsh.compile.statement.StatementList;
import org.jwsh.compile.statement.StatementNode;
import org.jwsh.compile.statement.StatementSequence;
import org.jwsh.compile.statement.TypeDefinitionStatement;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.AttributeAst;
import org.jwsh.language.ast.AttributeBaseAst;
import org.jwsh.language.ast.BlockKind;
import org.jwsh.language.ast.FunctionMemberAst;
import org.jwsh.language.ast.NamedBlockAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.language.ast.TypeName;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.BlockCode;
import org.jwsh.runtime.DeepThread;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ParameterDeclaration;
import org.jwsh.runtime.VariableTable;
import org.jwsh.runtime.flow.BreakException;
import org.jwsh.runtime.flow.ContinueException;
import org.jwsh.runtime.flow.ReturnException;

/** The code of one script block. */
final class CompiledBlock implements BlockCode {
    private final ScriptBlockAst ast;
    private final FunctionMemberAst method;
    private final VariableTable variables;
    private final List<ParameterDeclaration> parameters;
    private final List<AttributeData> attributes;
    /** One for each kind of block, null where there is no such block. */
    private final StatementNode[] blocks = new StatementNode[BlockKind.values().length];

    private final boolean advanced;

    /**
     * @param declared the parameters that stand behind the name of a function, in place of a param block
     * @param method the method whose body it is, or null
     */
    CompiledBlock(ScriptBlockAst ast, List<ParameterAst> declared, FunctionMemberAst method) {
        this.ast = ast;
        this.method = method;
        Slots slots = new Slots();
        ParameterCompiler parameterCompiler = new ParameterCompiler(slots);
        List<ParameterAst> list =
                ast.paramBlock() == null ? declared : ast.paramBlock().parameters();
        for (ParameterAst parameter : list) {
            slots.slot(parameter.name().path().name());
        }
        this.parameters = new ArrayList<>(list.size());
        for (ParameterAst parameter : list) {
            parameters.add(parameterCompiler.declaration(parameter));
        }
        this.attributes = new ArrayList<>();
        if (ast.paramBlock() != null) {
            for (AttributeBaseAst attribute : ast.paramBlock().attributes()) {
                attributes.add(ParameterCompiler.attribute(attribute));
            }
        }
        StatementCompiler statements = new StatementCompiler(slots, method != null);
        put(ast.dynamicParamBlock(), statements);
        put(ast.beginBlock(), statements);
        put(ast.processBlock(), statements);
        put(ast.endBlock(), statements);
        put(ast.cleanBlock(), statements);
        defineTypesFirst();
        if (!ast.usings().isEmpty()) {
            StatementNode usings = statements.list(new ArrayList<>(ast.usings()), List.of());
            int first = first();
            StatementNode rest = blocks[first];
            blocks[first] = rest == null ? usings : new StatementSequence(usings, rest);
        }
        this.variables = slots.table();
        this.advanced = isAdvanced(list);
    }

    /** Classes and enums of a script are there before its first statement runs, in whatever order they are written. */
    private void defineTypesFirst() {
        if (ast.endBlock() == null || ast.extent().source().root() != ast) {
            return;
        }
        List<StatementNode> definitions = new ArrayList<>();
        for (StatementAst statement : ast.endBlock().statements()) {
            if (statement instanceof TypeDefinitionAst type) {
                definitions.add(new TypeDefinitionStatement(type));
            }
        }
        if (!definitions.isEmpty()) {
            int first = first();
            StatementList all = new StatementList(definitions.toArray(StatementNode[]::new));
            blocks[first] = new StatementSequence(all, blocks[first]);
        }
    }

    /** The number of the block that runs first; the end block's where there is none. */
    private int first() {
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i] != null) {
                return i;
            }
        }
        return BlockKind.END.ordinal();
    }

    private void put(NamedBlockAst block, StatementCompiler statements) {
        if (block != null) {
            blocks[block.kind().ordinal()] = statements.list(block.statements(), block.traps());
        }
    }

    private boolean isAdvanced(List<ParameterAst> list) {
        for (AttributeData attribute : attributes) {
            if (isNamed(attribute.typeName(), "CmdletBinding")) {
                return true;
            }
        }
        for (ParameterAst parameter : list) {
            for (AttributeBaseAst each : parameter.attributes()) {
                if (each instanceof AttributeAst attribute && isNamed(attribute.typeName(), "Parameter")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNamed(TypeName type, String name) {
        String full = type.fullName();
        String simple = full.substring(full.lastIndexOf('.') + 1);
        return simple.equalsIgnoreCase(name) || simple.equalsIgnoreCase(name + "Attribute");
    }

    @Override
    public ScriptBlockAst ast() {
        return ast;
    }

    @Override
    public Ast definition() {
        return method == null ? ast : method.definition();
    }

    @Override
    public VariableTable variables() {
        return variables;
    }

    @Override
    public List<ParameterDeclaration> parameters() {
        return parameters;
    }

    @Override
    public List<AttributeData> attributes() {
        return attributes;
    }

    @Override
    public boolean has(BlockKind kind) {
        return blocks[kind.ordinal()] != null;
    }

    @Override
    public boolean isAdvanced() {
        return advanced;
    }

    @Override
    public void run(BlockKind kind, Frame frame) {
        if (DeepThread.isNeeded(frame)) {
            DeepThread.goOn(frame.context, () -> run(kind, frame));
            return;
        }
        StatementNode block = blocks[kind.ordinal()];
        if (block == null) {
            return;
        }
        Completion completion;
        try {
            completion = block.execute(frame);
        } catch (ReturnException returning) {
            return;
        }
        if (completion == Completion.BREAK) {
            throw new BreakException(frame.takePendingLabel());
        }
        if (completion == Completion.CONTINUE) {
            throw new ContinueException(frame.takePendingLabel());
        }
    }
}
