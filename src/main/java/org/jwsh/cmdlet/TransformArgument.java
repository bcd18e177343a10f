package org.jwsh.cmdlet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Takes more forms of a value than the parameter's type has conversions for. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface TransformArgument {
    /** What changes the values; it has a constructor without parameters. */
    Class<? extends ArgumentTransformer> value();
}
