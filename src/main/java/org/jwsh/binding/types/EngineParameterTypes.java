package org.jwsh.binding.types;

import org.jwsh.binding.CommonParameter;
import org.jwsh.binding.PagingParameters;
import org.jwsh.values.TypeBuilder;

/** The types that declare the parameters which the engine adds to commands; scripts ask them for names. */
final class EngineParameterTypes {
    /** Stands for {@code [Internal.CommonParameters]}, of which scripts see no instance. */
    static final class Common {
        private Common() {}
    }

    /** Stands for {@code [Internal.ShouldProcessParameters]}, of which scripts see no instance. */
    static final class Processing {
        private Processing() {}
    }

    private EngineParameterTypes() {}

    static void common(TypeBuilder type) {
        declare(type, Common.class, CommonParameter.Verbose, CommonParameter.PipelineVariable);
    }

    static void processing(TypeBuilder type) {
        declare(type, Processing.class, CommonParameter.WhatIf, CommonParameter.Confirm);
    }

    private static <T> void declare(TypeBuilder type, Class<T> self, CommonParameter first, CommonParameter last) {
        for (CommonParameter parameter : CommonParameter.values()) {
            if (parameter.ordinal() >= first.ordinal() && parameter.ordinal() <= last.ordinal()) {
                type.property(parameter.type().fullName() + " " + parameter.name(), self, none -> null);
            }
        }
    }

    static void paging(TypeBuilder type) {
        type.property("switch IncludeTotalCount", PagingParameters.class, PagingParameters::total)
                .property("ulong Skip", PagingParameters.class, PagingParameters::skip)
                .property("ulong First", PagingParameters.class, PagingParameters::first)
                .method(
                        "psobject NewTotalCount(ulong totalCount, double accuracy)",
                        PagingParameters.class,
                        (p, a) -> PagingParameters.totalCount(a[0], (double) a[1]));
    }
}
