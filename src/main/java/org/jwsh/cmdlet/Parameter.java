package org.jwsh.cmdlet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a field of a cmdlet a parameter named like the field with a capital first letter. Several of these place the
 * parameter in several parameter sets, differently in each.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Repeatable(Parameters.class)
public @interface Parameter {
    /** The name that stands for all sets. */
    String ALL_SETS = "__AllParameterSets";

    /** The position of a parameter that is given by name only. */
    int NAMED = Integer.MIN_VALUE;

    /** The name, where it is not the field's. */
    String name() default "";

    /** The parameter sets it belongs to. Without any: those of its {@link ParameterGroup}, else all. */
    String[] set() default {};

    /** Whether it must be given. */
    boolean mandatory() default false;

    /** Its place among the arguments without a name, from 0. */
    int position() default NAMED;

    /** Whether it takes whole objects from the pipeline. */
    boolean valueFromPipeline() default false;

    /** Whether it takes a property of its name or an alias of it from objects of the pipeline. */
    boolean valueFromPipelineByPropertyName() default false;

    /** Whether it takes all arguments that no other parameter takes. */
    boolean valueFromRemainingArguments() default false;

    /** What a user is told who is asked for a value. */
    String helpMessage() default "";

    /**
     * Whether it comes into being only when the other parameters are bound: its name is not looked for before, also as the
     * beginning of a name.
     */
    boolean dynamic() default false;

    /** Whether help and completion leave it out. */
    boolean dontShow() default false;
}
