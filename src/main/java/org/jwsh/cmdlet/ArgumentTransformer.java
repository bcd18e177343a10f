package org.jwsh.cmdlet;

/** Changes what a user gives for a parameter before it is converted to the parameter's type. */
public interface ArgumentTransformer {
    /** The value to bind in place of the argument; the argument itself where there is nothing to change. */
    Object transform(Object argument);
}
