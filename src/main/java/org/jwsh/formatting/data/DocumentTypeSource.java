package org.jwsh.formatting.data;

import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** Declares the types of laid-out documents where a script asks what they are. */
public final class DocumentTypeSource implements TypeSource {
    private static final TypeSource SOURCE = new DocumentTypeSource();

    private DocumentTypeSource() {}

    /** Makes the types known; doing it again changes nothing. */
    public static void register() {
        ModuleTypes.add(SOURCE);
    }

    @Override
    public TypeSpec byName(String folded) {
        return null;
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        return javaClass.getPackage() == DocumentTypeSource.class.getPackage() ? DocumentTypes.of(javaClass) : null;
    }
}
