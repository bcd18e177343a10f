package org.jwsh.cmdlet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The full .NET name of a parameter's type, where the Java class of the field does not tell it: enums, nullable types, {@code
 * PSObject}. Arguments are converted to that type; what it stands for must fit the field.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface ParameterType {
    String value();
}
