package org.jwsh.binding.attributes;

/** Changes an argument before it is bound. */
public interface ArgumentTransformation {
    /**
     * The value to bind in place of the argument.
     *
     * @throws org.jwsh.values.NetException where the argument cannot be used
     */
    Object transform(Object argument);
}
