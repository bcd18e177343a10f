package org.jwsh.cmdlet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field of a cmdlet holds an object whose own fields are parameters too: parameters that several cmdlets have are declared
 * once. In the order of parameters they stand where the field stands. The field must not be null when arguments are bound.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ParameterGroup {
    /** The parameter sets of this cmdlet that parameters of the group belong to where they name none of their own; all without. */
    String[] set() default {};
}
