package org.jwsh.compile.types;

import java.util.List;
import org.jwsh.binding.PSScriptCmdlet;
import org.jwsh.compile.Compiler;
import org.jwsh.compile.command.PreparedPipeline;
import org.jwsh.language.ast.CommandBaseAst;
import org.jwsh.language.ast.CommandExpressionAst;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.StatementAst;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PipelineProcessor;
import org.jwsh.runtime.Streams;
import org.jwsh.runtime.flow.StopUpstreamException;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.PassesErrors;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** A pipeline that a script begins, feeds and ends itself: what proxy functions wrap their command in. */
@TypeName("System.Management.Automation.SteppablePipeline")
public final class SteppablePipeline implements PassesErrors {
    private final PreparedPipeline elements;
    private final Frame frame;
    private final List<Object> arguments;
    private PipelineProcessor pipeline;
    private CollectingPipe collected;
    private PSScriptCmdlet redirected;
    private boolean expectsInput;
    private boolean done;

    private SteppablePipeline(PreparedPipeline elements, Frame frame, List<Object> arguments) {
        this.elements = elements;
        this.frame = frame;
        this.arguments = arguments;
    }

    /**
     * The pipeline that is all there is in a script block, to be run in the scope that asks.
     *
     * @throws NetException where there is more or less than one pipeline of commands
     */
    static SteppablePipeline of(CompiledScriptBlock block, List<Object> arguments, Frame caller) {
        PreparedPipeline elements = Compiler.compilePipeline(single(block.code().ast()));
        Frame frame = caller.scratch(elements.variables());
        return new SteppablePipeline(elements, frame, arguments);
    }

    private static PipelineAst single(ScriptBlockAst script) {
        boolean onlyEnd = script.endBlock() != null
                && script.beginBlock() == null
                && script.processBlock() == null
                && script.dynamicParamBlock() == null;
        List<StatementAst> statements = onlyEnd ? script.endBlock().statements() : List.of();
        if (!onlyEnd) {
            throw refused(
                    "CanConvertOneClauseOnly",
                    "The script block cannot be converted because it contains more than one clause. Expressions or"
                            + " control structures are not permitted. Verify that the script block contains exactly one"
                            + " pipeline or command.");
        }
        if (statements.isEmpty()) {
            throw refused(
                    "CantConvertEmptyPipeline",
                    "An empty script block cannot be converted. Verify that the script block contains exactly one pipeline or"
                            + " command.");
        }
        if (statements.size() > 1 || !(statements.getFirst() instanceof PipelineAst pipeline)) {
            throw refused(
                    "CanOnlyConvertOnePipeline",
                    "Only a script block that contains exactly one pipeline or command can be converted. Expressions or"
                            + " control structures are not permitted. Verify that the script block contains exactly one"
                            + " pipeline or command.");
        }
        CommandBaseAst first = pipeline.elements().getFirst();
        if (first instanceof CommandExpressionAst) {
            throw refused(
                    "CantConvertPipelineStartsWithExpression",
                    "Cannot generate a PowerShell object for a ScriptBlock that starts a pipeline with an expression.");
        }
        return pipeline;
    }

    private static NetException refused(String id, String message) {
        return NetException.of("System.InvalidOperationException", message)
                .withRecord(id, ErrorCategory.InvalidOperation, null);
    }

    static void define(TypeBuilder type) {
        type.method("void Begin(bool expectInput)", SteppablePipeline.class, (p, a) -> {
            p.begin((Boolean) a[0], null);
            return null;
        });
        type.method(
                "void Begin(bool expectInput, System.Management.Automation.EngineIntrinsics contextToRedirectTo)",
                SteppablePipeline.class,
                (p, a) -> {
                    p.begin((Boolean) a[0], p.frame.streams);
                    return null;
                });
        type.method(
                "void Begin(System.Management.Automation.Internal.InternalCommand command)",
                SteppablePipeline.class,
                (p, a) -> {
                    p.begin((PSScriptCmdlet) PSObject.unwrap(a[0]));
                    return null;
                });
        type.method("array Process(System.Object input)", SteppablePipeline.class, (p, a) -> p.process(a[0]));
        type.method("array Process(psobject input)", SteppablePipeline.class, (p, a) -> p.process(a[0]));
        type.method("array Process()", SteppablePipeline.class, (p, a) -> p.process(AutomationNull.VALUE));
        type.method("array End()", SteppablePipeline.class, (p, a) -> p.end());
        type.method("void Clean()", SteppablePipeline.class, (p, a) -> p.clean());
        type.method("void Dispose()", SteppablePipeline.class, (p, a) -> p.clean());
    }

    private void begin(PSScriptCmdlet command) {
        redirected = command;
        begin(command.getMyInvocation().expectingInput(), command.runtime().streams());
    }

    private void begin(boolean withInput, Streams streams) {
        expectsInput = withInput;
        collected = new CollectingPipe();
        frame.streams = streams == null ? frame.streams.withOutput(collected) : streams;
        pipeline = elements.prepare(frame, arguments);
        pipeline.expectInput(withInput);
        unlessItFails(() -> pipeline.begin());
    }

    /** A pipeline that fails has cleaned up after itself. */
    private void unlessItFails(Runnable work) {
        boolean passed = false;
        try {
            work.run();
            passed = true;
        } finally {
            done |= !passed;
        }
    }

    private Object process(Object input) {
        if (pipeline == null) {
            begin(false, null);
        }
        step(expectsInput ? input : AutomationNull.VALUE);
        return taken();
    }

    private void step(Object input) {
        try {
            unlessItFails(() -> pipeline.step(input));
        } catch (StopUpstreamException stop) {
            if (redirected == null || !pipeline.holds(stop.requester())) {
                throw stop;
            }
            throw new StopUpstreamException(redirected.runtime().processor());
        }
    }

    private Object end() {
        if (pipeline == null) {
            throw refused(
                    "PipelineNotStarted",
                    "Cannot complete the pipeline operation because it has not yet been started. You must call the Begin()"
                            + " method before calling End() on a steppable pipeline.");
        }
        done = true;
        pipeline.end();
        return taken();
    }

    private Object clean() {
        if (pipeline != null && !done) {
            done = true;
            pipeline.abandon();
        }
        return null;
    }

    private Object taken() {
        Object[] out = collected.collected().toArray();
        collected.collected().clear();
        return out;
    }
}
