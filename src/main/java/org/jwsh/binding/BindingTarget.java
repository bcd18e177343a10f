package org.jwsh.binding;

/** Where the values of a call go: the cmdlet or the function's frame, the common parameters, and the dynamic ones. */
final class BindingTarget {
    private final Object declared;
    private final CommonParameters common;
    private final boolean cmdlet;
    private Object dynamic;

    /** @param cmdlet whether the holder is a Java cmdlet rather than a frame */
    BindingTarget(Object declared, CommonParameters common, boolean cmdlet) {
        this.declared = declared;
        this.common = common;
        this.cmdlet = cmdlet;
    }

    boolean isCmdlet() {
        return cmdlet;
    }

    void dynamic(Object holder) {
        dynamic = holder;
    }

    void store(ParameterMetadata parameter, Object value) {
        parameter.storage().set(holder(parameter), value);
    }

    Object load(ParameterMetadata parameter) {
        return parameter.storage().get(holder(parameter));
    }

    private Object holder(ParameterMetadata parameter) {
        return switch (parameter.origin()) {
            case DECLARED -> declared;
            case COMMON -> common;
            case DYNAMIC -> dynamic;
        };
    }
}
