package org.jwsh.cmdlet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class derived from {@link PSCmdlet} a cmdlet: {@code @Cmdlet(verb = "Disconnect", noun = "Rack")}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Cmdlet {
    /** The verb, such as {@code Get}. */
    String verb();

    /** The noun, in the singular. */
    String noun();

    /** Short names that call the cmdlet too. */
    String[] aliases() default {};

    /** The parameter set that holds where the parameters given fit several; empty for none. */
    String defaultParameterSet() default "";

    /** Whether the cmdlet has {@code -WhatIf} and {@code -Confirm} and asks {@link PSCmdlet#shouldProcess} before it changes anything. */
    boolean supportsShouldProcess() default false;

    /** How grave what it does is: asked about where {@code $ConfirmPreference} is at or below it. */
    ConfirmImpact confirmImpact() default ConfirmImpact.Medium;

    /** Whether arguments have positions only where a parameter declares one. */
    boolean positionalBinding() default true;
}
