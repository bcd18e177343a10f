package org.jwsh.commands.utility;

import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.TypeSpec;

/**
 * The hash of a file or stream.
 *
 * @param path the file, or null for a stream
 */
@TypeName("Microsoft.PowerShell.Commands.FileHashInfo")
public record FileHashInfo(String algorithm, String hash, String path) {

    /** Makes the type known; doing it again changes nothing. */
    static void register() {
        ModuleTypes.add(TypeSpec.ofClass(
                "Microsoft.PowerShell.Commands.FileHashInfo", FileHashInfo.class, () -> FileHashInfo::define));
    }

    static void define(TypeBuilder type) {
        type.property("string Algorithm", FileHashInfo.class, FileHashInfo::algorithm)
                .property("string Hash", FileHashInfo.class, FileHashInfo::hash)
                .property("string Path", FileHashInfo.class, FileHashInfo::path);
    }

    @Override
    public String toString() {
        return "Microsoft.PowerShell.Commands.FileHashInfo";
    }
}
