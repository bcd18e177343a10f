package org.jwsh.binding;

import java.util.Iterator;
import java.util.List;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.PSVariable;
import org.jwsh.runtime.Pipe;
import org.jwsh.runtime.Scope;
import org.jwsh.runtime.ScopeNames;
import org.jwsh.runtime.Streams;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.ListValue;

/** The variables that {@code -OutVariable}, {@code -ErrorVariable} and the like fill, and the one of {@code -PipelineVariable}. */
final class CommonVariables {
    private static final CommonVariables NONE = new CommonVariables(null, null);

    private final CommonParameters common;
    private final Frame caller;
    private PSVariable pipelineVariable;
    private List<Object> errors;

    private CommonVariables(CommonParameters common, Frame caller) {
        this.common = common;
        this.caller = caller;
    }

    static CommonVariables of(CommonParameters common, Frame caller) {
        return common.any() ? new CommonVariables(common, caller) : NONE;
    }

    /** The streams with the variables in them. */
    Streams collecting(Streams streams) {
        if (common == null) {
            return streams;
        }
        Streams all = streams;
        all = all.withOutput(output(all.output()));
        Pipe error = collecting(CommonParameter.ErrorVariable, all.error());
        errors = error instanceof VariablePipe pipe && error != all.error() ? pipe.list() : null;
        all = all.withError(error);
        all = all.withWarning(collecting(CommonParameter.WarningVariable, all.warning()));
        return all.withInformation(collecting(CommonParameter.InformationVariable, all.information()));
    }

    private Pipe output(Pipe pipe) {
        Pipe next = pipe;
        Object size = common.get(CommonParameter.OutBuffer);
        if (size instanceof Integer count && count > 0) {
            next = new BufferingPipe(next, count + 1);
        }
        String name = common.text(CommonParameter.PipelineVariable);
        if (name != null && !name.isEmpty()) {
            pipelineVariable = caller.scope.define(new PSVariable(name, null));
            next = new PipelineVariablePipe(next, pipelineVariable);
        }
        return collecting(CommonParameter.OutVariable, next);
    }

    private Pipe collecting(CommonParameter parameter, Pipe pipe) {
        String given = common.text(parameter);
        if (given == null || given.isEmpty()) {
            return pipe;
        }
        boolean append = given.startsWith("+");
        return new VariablePipe(pipe, list(append ? given.substring(1) : given, append));
    }

    private List<Object> list(String given, boolean append) {
        Scope scope = scope(given);
        String name = scope == null ? given : given.substring(given.indexOf(':') + 1);
        if (scope == null) {
            scope = caller.scope;
        }
        List<Object> list = ListValue.arrayList(List.of());
        PSVariable known = append ? scope.local(CaseFolding.fold(name)) : null;
        if (known != null && known.get() != null) {
            Iterator<?> before = LanguagePrimitives.enumerator(PSObject.unwrap(known.get()));
            if (before == null) {
                list.add(known.get());
            } else {
                before.forEachRemaining(list::add);
            }
        }
        scope.assign(name, list);
        return list;
    }

    /** The scope that a prefix of the name means, or null where there is none. */
    private Scope scope(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? null : ScopeNames.find(CaseFolding.fold(name.substring(0, colon)), caller);
    }

    /** Keeps the error that ends a function among its errors. */
    void terminated(NetException problem) {
        if (errors != null) {
            errors.add(problem.errorRecord() == null ? problem : problem.errorRecord());
        }
    }

    /** Ends what lasts as long as the pipeline. */
    void finish() {
        if (pipelineVariable != null) {
            caller.scope.remove(pipelineVariable.name());
            pipelineVariable = null;
        }
    }
}
