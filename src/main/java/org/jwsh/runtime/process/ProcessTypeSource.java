package org.jwsh.runtime.process;

import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** Declares the types of processes when one of them is first asked for. */
public final class ProcessTypeSource implements TypeSource {
    private static final String NAMESPACE = "system.diagnostics.process";

    @Override
    public TypeSpec byName(String folded) {
        return folded.startsWith(NAMESPACE) ? ProcessTypes.find(folded) : null;
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        return javaClass.getPackage() == ProcessTypeSource.class.getPackage() ? ProcessTypes.find(javaClass) : null;
    }
}
