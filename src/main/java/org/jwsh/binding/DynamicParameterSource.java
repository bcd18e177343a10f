package org.jwsh.binding;

import java.util.List;

/** Gives the parameters that a command has only for some arguments. */
@FunctionalInterface
interface DynamicParameterSource {
    /** Called once, when the other parameters are bound. */
    List<ParameterMetadata> parameters(BindingState state);
}
