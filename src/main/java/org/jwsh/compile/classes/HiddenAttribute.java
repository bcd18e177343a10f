package org.jwsh.compile.classes;

import org.jwsh.values.TypeName;

/** Says of a member that it was declared {@code hidden}. */
@TypeName("System.Management.Automation.HiddenAttribute")
public record HiddenAttribute() {
    @Override
    public String toString() {
        return "System.Management.Automation.HiddenAttribute";
    }
}
