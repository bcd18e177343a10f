package org.jwsh.binding;

import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CompiledScriptBlock;

/** The metadata of script blocks, with or without a command around them. */
final class ScriptBlockMetadata {
    private ScriptBlockMetadata() {}

    static CommandMetadata of(CompiledScriptBlock block, CommandInfo command) {
        return command == null ? block.metadata(b -> ScriptMetadataReader.read("", b)) : CommandMetadata.of(command);
    }
}
