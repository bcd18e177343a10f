package org.jwsh.commands.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.VariableExpressionAst;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ScriptCompilation;
import org.jwsh.runtime.SessionLocation;
import org.jwsh.values.CaseFolding;

/** {@code pipeline &}: a job of the pipeline, in which the variables of the session stand for their values. */
public final class BackgroundPipeline {
    private static final Set<String> OWN = Set.of("_", "psitem", "args", "input", "this", "true", "false", "null");

    private BackgroundPipeline() {}

    /** Starts the job. */
    public static Job start(PipelineAst pipeline, Frame frame) {
        CompiledScriptBlock block = ScriptCompilation.compile(text(pipeline, frame), null, frame.context, null);
        return BackgroundJobs.start(
                null,
                block,
                null,
                List.of(),
                null,
                SessionLocation.of(frame.context).directory());
    }

    private static String text(PipelineAst pipeline, Frame frame) {
        int start = pipeline.extent().start();
        StringBuilder text = new StringBuilder(pipeline.extent().text());
        List<VariableExpressionAst> variables = new ArrayList<>();
        collect(pipeline, variables);
        variables.stream()
                .filter(variable -> isOfSession(variable, frame))
                .sorted(Comparator.comparingInt(
                                (VariableExpressionAst v) -> v.extent().start())
                        .reversed())
                .forEach(variable -> {
                    int name = variable.extent().text().startsWith("${") ? 2 : 1;
                    text.insert(variable.extent().start() - start + name, "using:");
                });
        String all = text.toString().stripTrailing();
        return all.endsWith("&") ? all.substring(0, all.length() - 1) : all;
    }

    private static boolean isOfSession(VariableExpressionAst variable, Frame frame) {
        String name = variable.path().name();
        return name.indexOf(':') < 0
                && !variable.extent().text().contains(":")
                && !OWN.contains(CaseFolding.fold(name))
                && frame.scope.lookup(CaseFolding.fold(name)) != null;
    }

    private static void collect(Ast node, List<VariableExpressionAst> variables) {
        if (node instanceof VariableExpressionAst variable) {
            variables.add(variable);
        }
        node.children().forEach(child -> collect(child, variables));
    }
}
