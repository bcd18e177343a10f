package org.jwsh.cmdlet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has the annotation processor write a class into a package that lists all cmdlets which are compiled with it. A program that
 * starts often reads them from there rather than from a file in its jar.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface CmdletTable {
    /** The simple name of the class; its static method {@code list} takes a {@link Reader}. */
    String value();

    /** Takes the cmdlets one by one, sorted by name. */
    @FunctionalInterface
    interface Reader {
        void cmdlet(String name, String className, String moduleName, String... aliases);
    }
}
