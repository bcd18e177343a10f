package org.jwsh.cmdlet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Takes only values that pass a rule of the cmdlet's own. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ValidateArgument {
    /** The rule; it has a constructor without parameters. */
    Class<? extends ArgumentRule> value();
}
