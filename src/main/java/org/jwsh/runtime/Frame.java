package org.jwsh.runtime;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.language.Extent;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;
import org.jwsh.values.types.ValueEnumerator;

/**
 * One run of a script block. A frame with a scope of its own shares its slots with that scope; a frame that runs in the scope
 * of another (dot-sourcing, the script blocks of ForEach-Object) keeps in its slots the scope's variables as
 * {@link PSVariable} objects, once it has met them.
 */
public final class Frame {
    public final ExecutionContext context;
    public final Scope scope;
    public final Object[] locals;
    /** The frame that called, or null for the first one of a session. */
    public final Frame caller;
    /** Where output and the other streams go; redirections put others in place for a while. */
    public Streams streams;
    /** What is being run: the statement, or the condition of one. */
    public Extent position = Extent.EMPTY;
    /** The label that a break or continue under way looks for, or null. */
    public String pendingLabel;

    private final CompiledScriptBlock block;
    private final VariableTable table;
    private final boolean ownsScope;
    private final int depth;
    private InvocationInfo invocation;
    private List<Object> arguments = List.of();
    private Object[] argumentArray;
    private Iterable<?> input;
    private Object inputValue;
    private Object thisObject;
    private Object cmdlet;
    private Map<Object, Object> boundParameters;
    private Supplier<Map<Object, Object>> boundParametersLater;
    private int tryDepth;
    private NetException caught;
    private Object returnValue;

    private Frame(
            CompiledScriptBlock block,
            Frame caller,
            ExecutionContext context,
            Scope scope,
            Object[] locals,
            boolean owns) {
        this(
                block,
                caller,
                context,
                scope,
                locals,
                owns,
                block == null ? VariableTable.EMPTY : block.code().variables());
    }

    private Frame(
            CompiledScriptBlock block,
            Frame caller,
            ExecutionContext context,
            Scope scope,
            Object[] locals,
            boolean owns,
            VariableTable table) {
        this.block = block;
        this.caller = caller;
        this.context = context;
        this.scope = scope;
        this.locals = locals;
        this.table = table;
        this.ownsScope = owns;
        this.depth = caller == null ? 0 : caller.depth + 1;
        this.streams = caller == null ? null : caller.streams;
    }

    /** The first frame of a session: its global scope, outside of any script block. */
    static Frame root(ExecutionContext context, Scope scope) {
        return new Frame(null, null, context, scope, new Object[0], false);
    }

    /** A frame with a new scope below the parent scope. */
    public static Frame withScope(CompiledScriptBlock block, Frame caller, Scope parent, SessionState state) {
        VariableTable table = block.code().variables();
        Object[] locals = new Object[table.size()];
        Scope scope = new Scope(parent, state, table, locals);
        Frame frame = new Frame(block, caller, caller.context, scope, locals, true, table);
        scope.owner(frame);
        return frame;
    }

    /** A frame that runs in an existing scope. */
    public static Frame inScope(CompiledScriptBlock block, Frame caller, Scope scope) {
        return new Frame(
                block,
                caller,
                caller.context,
                scope,
                new Object[block.code().variables().size()],
                false);
    }

    /** A frame in this one's scope for code that stands in no script block, such as an attribute's arguments. */
    public Frame scratch(VariableTable variables) {
        return new Frame(block, this, context, scope, new Object[variables.size()], false, variables);
    }

    /** The script block that runs, or null in the root frame. */
    public CompiledScriptBlock block() {
        return block;
    }

    public VariableTable table() {
        return table;
    }

    public boolean ownsScope() {
        return ownsScope;
    }

    /** How many frames lie below. */
    public int depth() {
        return depth;
    }

    /**
     * The value of a variable that the slot does not hold: of this scope where the frame shares it, else of an outer one.
     *
     * @return the value, null where it is null or not set
     */
    public Object lookup(int slot) {
        Object found = find(slot);
        return found == Scope.NULL ? null : found;
    }

    /** The same, telling unset (null) from null ({@link Scope#NULL}). */
    public Object find(int slot) {
        String folded = CaseFolding.fold(table.name(slot));
        if (!ownsScope) {
            PSVariable mine = AutomaticVariables.find(this, folded);
            if (mine == null) {
                mine = scope.local(folded);
            }
            if (mine != null) {
                locals[slot] = mine;
                Object value = mine.get();
                return value == null ? Scope.NULL : value;
            }
            return scope.parent() == null ? null : scope.lookup(folded);
        }
        return scope.lookup(folded);
    }

    /** Assigns a variable whose slot holds no object yet. */
    public void assignSlow(int slot, Object value) {
        String name = table.name(slot);
        Breakpoints breakpoints = context.knownService(Breakpoints.class);
        if (breakpoints != null) {
            breakpoints.assigned(name, scope);
        }
        scope.assign(name, value);
        if (!ownsScope) {
            locals[slot] = scope.local(CaseFolding.fold(name));
        }
    }

    public InvocationInfo invocation() {
        return invocation;
    }

    public void invocation(InvocationInfo info) {
        invocation = info;
    }

    /** The arguments that no parameter took: {@code $args}. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The arguments as {@code $args} gives them: always the same array, which scripts may change. */
    Object[] argumentArray() {
        if (argumentArray == null) {
            argumentArray = arguments.toArray();
        }
        return argumentArray;
    }

    public void arguments(List<Object> list) {
        argumentArray = null;
        arguments = list;
    }

    /** {@code $input}: the same enumerator until there is other input; null where there is none to speak of. */
    Object input() {
        if (inputValue == null && input != null) {
            inputValue = ValueEnumerator.of("System.Collections.ArrayList+ArrayListEnumeratorSimple", input);
        }
        return inputValue;
    }

    /** Sets what {@code $input} enumerates, or null. */
    public void input(Iterable<?> elements) {
        input = elements;
        inputValue = null;
    }

    /** Makes {@code $input} another value than an enumerator. */
    void inputValue(Object value) {
        inputValue = value;
    }

    /** {@code $this}, or null. */
    public Object thisObject() {
        return thisObject;
    }

    public void thisObject(Object self) {
        thisObject = self;
    }

    /** {@code $PSCmdlet}, or null where the function is not advanced. */
    public Object cmdlet() {
        return cmdlet;
    }

    public void cmdlet(Object value) {
        cmdlet = value;
    }

    /** {@code $PSBoundParameters}, or null. */
    public Map<Object, Object> boundParameters() {
        if (boundParameters == null && boundParametersLater != null) {
            boundParameters = boundParametersLater.get();
        }
        return boundParameters;
    }

    /** Makes {@code $PSBoundParameters} only when it is looked at. */
    public void boundParameters(Supplier<Map<Object, Object>> later) {
        boundParametersLater = later;
    }

    public void boundParameters(Map<Object, Object> parameters) {
        boundParameters = parameters;
    }

    /** Whether errors of statements are caught by a try or trap of this session further out, so that they are thrown on. */
    public boolean throwsOn() {
        for (Frame f = this; f != null; f = f.caller) {
            if (f.tryDepth > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a try of this very frame is open. */
    public boolean isInTry() {
        return tryDepth > 0;
    }

    public void enterTry() {
        tryDepth++;
    }

    public void leaveTry() {
        tryDepth--;
    }

    /** What a method of a class returns. */
    public Object returnValue() {
        return returnValue;
    }

    public void returnValue(Object value) {
        returnValue = value;
    }

    /** The exception whose catch block runs in this frame, or null: what a bare {@code throw} throws on. */
    public NetException caught() {
        return caught;
    }

    /**
     * Says what exception the catch block that begins is for.
     *
     * @return that of the catch block around it, to be given to {@link #leaveCatch}
     */
    public NetException enterCatch(NetException problem) {
        NetException outer = caught;
        caught = problem;
        return outer;
    }

    public void leaveCatch(NetException outer) {
        caught = outer;
    }

    /** The label of the break or continue under way; it is not pending any more. */
    public String takePendingLabel() {
        String label = pendingLabel;
        pendingLabel = null;
        return label;
    }
}
