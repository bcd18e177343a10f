package org.jwsh.values.types;

import java.util.concurrent.TimeUnit;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/**
 * {@code CachedValidValuesGeneratorBase}: classes derived from it generate the values that a parameter takes, and what they
 * generated serves for some seconds.
 */
@TypeName(CachedValidValues.NAME)
public class CachedValidValues {
    static final String NAME = "System.Management.Automation.CachedValidValuesGeneratorBase";

    private final int secondsKept;
    private Object values;
    private long generatedAt;

    CachedValidValues(int secondsKept) {
        this.secondsKept = secondsKept;
    }

    /** Another object like one that is not used any more: what classes derived from it are made of. */
    protected CachedValidValues(CachedValidValues other) {
        this(other.secondsKept);
    }

    static void define(TypeBuilder type) {
        type.constructor(NAME + " new(int cacheExpirationInSeconds)", a -> new CachedValidValues((int) a[0]))
                .method("string[] GetValidValues()", CachedValidValues.class, (self, a) -> self.validValues());
        new InterfaceMembers(NAME, java.util.List.of()).define(type);
    }

    private Object validValues() {
        long now = System.nanoTime();
        if (values != null && now - generatedAt < TimeUnit.SECONDS.toNanos(secondsKept)) {
            return values;
        }
        Object generated =
                MethodBinder.invoke(NetTypes.of(this).members().method("GenerateValidValues"), this, new Object[0]);
        if (generated == null) {
            throw NetException.of(
                            "System.Management.Automation.ValidationMetadataException",
                            "The list of valid values that the generator made is null.")
                    .withRecord("ValidateSetGeneratedValidValuesListIsNull", ErrorCategory.NotSpecified, null);
        }
        values = generated;
        generatedAt = now;
        return generated;
    }
}
