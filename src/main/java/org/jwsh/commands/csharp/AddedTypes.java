package org.jwsh.commands.csharp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.language.Parser;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.NamedBlockAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.language.ast.TypeDefinitionAst;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;

/** The types that a session added from sources. They are known everywhere in the session. */
public final class AddedTypes {
    /** What was added under which source. */
    private static final class Known {
        private final Map<String, String> sources = new HashMap<>();
    }

    private final ExecutionContext context;
    private final Map<String, String> sources;

    public AddedTypes(ExecutionContext context) {
        this.context = context;
        this.sources = context.service(Known.class, Known::new).sources;
    }

    /**
     * Defines the types of a source; doing it again with the same source changes nothing.
     *
     * @throws CSharpError where the source cannot be translated
     */
    public List<NetType> define(String source) {
        List<TypeText> types = CSharpSource.translate(source);
        List<TypeText> fresh = new ArrayList<>();
        for (TypeText type : types) {
            String before = sources.putIfAbsent(CaseFolding.fold(type.fullName()), source);
            if (before == null) {
                fresh.add(type);
            } else if (!before.equals(source)) {
                throw NetException.of(
                                "System.Exception",
                                "Cannot add type. The type name '" + type.fullName() + "' already exists.")
                        .withRecord("TYPE_ALREADY_EXISTS", ErrorCategory.InvalidOperation, type.fullName());
            }
        }
        if (!fresh.isEmpty()) {
            run(fresh);
        }
        return types.stream()
                .map(type -> context.globalScope().findType(CaseFolding.fold(type.fullName())))
                .toList();
    }

    private void run(List<TypeText> types) {
        StringBuilder text = new StringBuilder();
        Map<String, String> names = new HashMap<>();
        for (TypeText type : types) {
            text.append(type.text());
            names.put(type.name(), type.fullName());
        }
        ScriptBlockAst script =
                Parser.parse(new ScriptSource(null, text.toString())).script();
        CompiledScriptBlock block =
                new CompiledScriptBlock(context.engine().compile(named(script, names)), context, context.globalState());
        ScriptBlockCall.inCurrentScope(block, context.rootFrame()).run(Pipe.NOWHERE);
    }

    /** The script with its types under their full names. */
    private static ScriptBlockAst named(ScriptBlockAst script, Map<String, String> names) {
        NamedBlockAst end = script.endBlock();
        List<StatementAst> statements = end.statements().stream()
                .map(statement -> statement instanceof TypeDefinitionAst type
                        ? type.named(names.getOrDefault(type.name(), type.name()))
                        : statement)
                .toList();
        NamedBlockAst renamed = new NamedBlockAst(end.extent(), end.kind(), end.unnamed(), statements, end.traps());
        return new ScriptBlockAst(
                script.extent(), script.usings(), script.attributes(), null, null, null, renamed, null, null, null);
    }
}
