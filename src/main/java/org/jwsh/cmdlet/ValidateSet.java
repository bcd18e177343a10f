package org.jwsh.cmdlet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes only one of these values.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ValidateSet {
    String[] value() default {};

    /** Gives the values in place of those written here. */
    Class<? extends ValueSource> source() default ValueSource.class;

    /** Whether case makes no difference. */
    boolean ignoreCase() default true;

    /** The message in place of the usual one: {0} is the value, {1} the list. */
    String errorMessage() default "";
}
