package org.jwsh.binding;

import java.util.List;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.ApplicationInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.FunctionInfo;

/** Finds out the parameters of a command of any kind. */
final class MetadataReader {
    private MetadataReader() {}

    static CommandMetadata read(CommandInfo command) {
        return switch (command) {
            case CmdletInfo cmdlet -> CmdletMetadataReader.read(cmdlet.name(), cmdlet.implementingType());
            case FunctionInfo function -> ScriptMetadataReader.read(function.name(), function.body());
            case ExternalScriptInfo script -> ScriptMetadataReader.read(script.name(), script.block());
            case AliasInfo _, ApplicationInfo _ ->
                new CommandMetadata(command.name(), CommandTraits.SIMPLE, List.of(), List.of());
        };
    }
}
