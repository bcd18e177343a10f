package org.jwsh.language.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jwsh.language.Extent;

/**
 * A function or filter; {@link #parameters} is null where no list stands behind the name. What stands behind the name may be
 * read when it is first asked for.
 */
public final class FunctionDefinitionAst implements StatementAst {
    private record Rest(List<ParameterAst> parameters, ScriptBlockAst body) {}

    private final Extent extent;
    private final String name;
    private final boolean filter;
    private final boolean workflow;
    private final Extent bodyExtent;
    private Supplier<FunctionDefinitionAst> source;
    private volatile Rest rest;

    public FunctionDefinitionAst(
            Extent extent,
            String name,
            boolean filter,
            boolean workflow,
            List<ParameterAst> parameters,
            ScriptBlockAst body) {
        this.extent = extent;
        this.name = name;
        this.filter = filter;
        this.workflow = workflow;
        this.bodyExtent = body.extent();
        this.rest = new Rest(parameters == null ? null : List.copyOf(parameters), body);
    }

    /**
     * A function whose parameters and body are read later.
     *
     * @param bodyExtent what the body will cover
     * @param source gives the whole definition; called once at most
     */
    public FunctionDefinitionAst(
            Extent extent, String name, boolean filter, Extent bodyExtent, Supplier<FunctionDefinitionAst> source) {
        this.extent = extent;
        this.name = name;
        this.filter = filter;
        this.workflow = false;
        this.bodyExtent = bodyExtent;
        this.source = source;
    }

    @Override
    public Extent extent() {
        return extent;
    }

    public String name() {
        return name;
    }

    public boolean filter() {
        return filter;
    }

    public boolean workflow() {
        return workflow;
    }

    public List<ParameterAst> parameters() {
        return rest().parameters;
    }

    public ScriptBlockAst body() {
        return rest().body;
    }

    /** What the body covers: known without it. */
    public Extent bodyExtent() {
        return bodyExtent;
    }

    /** Whether parameters and body have been read. */
    public boolean isRead() {
        return rest != null;
    }

    private Rest rest() {
        Rest known = rest;
        return known == null ? read() : known;
    }

    private synchronized Rest read() {
        if (rest == null) {
            rest = source.get().rest();
            source = null;
        }
        return rest;
    }

    @Override
    public List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        if (parameters() != null) {
            children.addAll(parameters());
        }
        children.add(body());
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof FunctionDefinitionAst that
                        && extent.equals(that.extent)
                        && name.equals(that.name)
                        && filter == that.filter
                        && workflow == that.workflow
                        && rest().equals(that.rest());
    }

    @Override
    public int hashCode() {
        return Objects.hash(extent, name);
    }
}
