package org.jwsh.binding;

/** The parameters that have got values in a call: {@code $PSBoundParameters}. */
public final class BoundParameters extends NamedEntries {
    @Override
    NamedEntries empty() {
        return new BoundParameters();
    }
}
