package org.jwsh.cmdlet;

import java.util.List;
import org.jwsh.values.TypeSpec;

/**
 * Java types that answer for a .NET assembly. Scripts and manifests name assemblies ({@code RequiredAssemblies},
 * {@code using assembly}, {@code Add-Type -AssemblyName}); a jar that brings the types they mean names its provider under
 * {@code META-INF/services}, and the types are known from the moment when the assembly is asked for.
 */
public interface AssemblyProvider {
    /** The simple names of the assemblies, without extension and in any case. */
    List<String> assemblies();

    /**
     * The types of an assembly.
     *
     * @param assembly one of {@link #assemblies}
     */
    List<TypeSpec> types(String assembly);
}
