package org.jwsh.cmdlet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes only numbers between two ends, both included, or on one side of zero.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ValidateRange {
    /** The lower end, in the notation of the language. */
    String min() default "";

    /** The upper end. */
    String max() default "";

    /** In place of the ends: {@code Positive}, {@code NonNegative}, {@code Negative} or {@code NonPositive}. */
    String kind() default "";
}
