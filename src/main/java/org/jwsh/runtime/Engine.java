package org.jwsh.runtime;

import java.util.List;
import org.jwsh.language.ParseResult;
import org.jwsh.language.ScriptSource;
import org.jwsh.language.ast.PipelineAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.TypeName;
import org.jwsh.language.ast.UsingStatementAst;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** What the packages above plug into a session: the compiler and the binder. */
public interface Engine {
    /** Parses a script of a session: what it says about types is checked against the types that the session knows. */
    ParseResult parse(ScriptSource source, ExecutionContext context);

    /** Makes a script block executable; the result may be shared by sessions. */
    BlockCode compile(ScriptBlockAst script);

    /**
     * Makes a call of a command ready: finds out what kind of processor it needs. Arguments are bound when the processor
     * begins.
     *
     * @param caller the frame that calls
     * @param inCallersScope whether a function or script runs in the scope of the caller
     */
    CommandProcessor processor(
            CommandInfo command, Frame caller, List<Argument> arguments, CallSite site, boolean inCallersScope);

    /**
     * What an attribute before a variable has to say about its values.
     *
     * @throws org.jwsh.values.NetException where there is no such attribute
     */
    ValueConstraint variableConstraint(AttributeData attribute);

    /** An attribute as an object, or null where only the language itself knows it. */
    Object attribute(AttributeData attribute);

    /** Starts a pipeline as a job and gives the job. */
    Object background(PipelineAst pipeline, Frame frame);

    /** Imports the module that a using statement names, and its types. */
    void usingModule(UsingStatementAst using, Frame frame);

    /** Binds bare values to the parameters of the frame's script block by position; the rest becomes {@code $args}. */
    void bindPositional(Frame frame, List<Object> arguments);

    /** The type that a name in a script means, or null: types of the session's scripts included. */
    default NetType findType(TypeName name, Frame frame) {
        return NetTypes.find(name.fullName());
    }
}
