package org.jwsh.binding;

/** What a dynamicparam block gives: {@link RuntimeDefinedParameter}s by name. */
public final class RuntimeDefinedParameters extends NamedEntries {
    @Override
    NamedEntries empty() {
        return new RuntimeDefinedParameters();
    }
}
