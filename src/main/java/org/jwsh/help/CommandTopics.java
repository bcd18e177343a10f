package org.jwsh.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jwsh.binding.CommandLookup;
import org.jwsh.binding.CommandMetadata;
import org.jwsh.language.ast.FunctionDefinitionAst;
import org.jwsh.language.ast.ParameterAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.values.PSObject;

/**
 * The help of commands: of scripts and functions what their comments say, of commands of modules what the module's help file says,
 * of cmdlets of Java modules their written pages; of all others what their metadata say.
 */
final class CommandTopics {
    private final HelpLibrary library;
    private final Map<Path, Optional<MamlFile>> files = new HashMap<>();

    CommandTopics(HelpLibrary library) {
        this.library = library;
    }

    HelpTopic of(CommandInfo command) {
        HelpTopic topic = command instanceof CmdletInfo cmdlet ? ofCmdlet(cmdlet) : ofScript(command);
        if (topic == null) {
            topic = fromModule(command);
        }
        if (topic == null) {
            topic = unwritten(command);
        }
        if (!(command instanceof CmdletInfo) && topic.online().isEmpty()) {
            OnlineLinks.add(topic.full(), CommandMetadata.of(command).helpUri());
        }
        if (topic.full().find("ModuleName") < 0) {
            topic.full().put("ModuleName", HelpTopic.moduleName(command));
        }
        return topic;
    }

    private HelpTopic ofCmdlet(CmdletInfo cmdlet) {
        return library.find(cmdlet.name())
                .filter(help -> !help.synopsis().isEmpty())
                .map(help -> {
                    HelpTopic topic = HelpTopic.written(WrittenCommand.node(help), HelpCategory.Cmdlet);
                    return identified(topic, cmdlet.moduleName());
                })
                .orElse(null);
    }

    private HelpTopic ofScript(CommandInfo command) {
        CompiledScriptBlock block = command instanceof FunctionInfo function
                ? function.body()
                : command instanceof ExternalScriptInfo script ? script.block() : null;
        CommentBlocks.Found found =
                block == null ? null : CommentBlocks.of(block.code().ast());
        if (found == null) {
            return null;
        }
        CommentHelp comment = CommentHelp.of(found.lines());
        Path external = externalFile(comment.section("EXTERNALHELP"), command, block);
        if (external == null && comment.section("EXTERNALHELP") != null && found.comments() == 1) {
            return null;
        }
        HelpTopic fromFile = external == null ? null : fromFile(command, external);
        return fromFile == null ? commented(command, block, comment, found.parameters()) : fromFile;
    }

    private static HelpTopic commented(
            CommandInfo command, CompiledScriptBlock block, CommentHelp comment, List<String> descriptions) {
        String name = command instanceof ExternalScriptInfo script ? script.path() : command.name();
        CommandMetadata metadata = CommandMetadata.of(command);
        HelpNode node = new CommentedCommand(
                        name, metadata, comment, descriptions, new ParameterDefaults(block, nodes(block)))
                .node();
        return HelpTopic.written(node, HelpCategory.of(command))
                .classified(comment.section("COMPONENT"), comment.section("ROLE"), comment.section("FUNCTIONALITY"))
                .forwarded(comment.section("FORWARDHELPTARGETNAME"), comment.section("FORWARDHELPCATEGORY"));
    }

    private static List<ParameterAst> nodes(CompiledScriptBlock block) {
        ScriptBlockAst body = block.code().ast();
        if (body.paramBlock() != null) {
            return body.paramBlock().parameters();
        }
        ScriptBlockAst root = body.extent().source().root();
        return root != null
                        && new org.jwsh.language.AstParents(root).of(body) instanceof FunctionDefinitionAst function
                        && function.parameters() != null
                ? function.parameters()
                : List.of();
    }

    private static Path externalFile(String name, CommandInfo command, CompiledScriptBlock block) {
        if (name == null) {
            return null;
        }
        String script = block.extent().file();
        PSModuleInfo module = command.module();
        String beside = script != null && !script.isEmpty() ? script : module == null ? null : module.path();
        Path directory = beside == null ? Path.of("") : Path.of(beside).getParent();
        Path file = (directory == null ? Path.of("") : directory).resolve(name);
        return file.getParent() == null
                ? null
                : HelpFolders.locate(file.getParent(), file.getFileName().toString());
    }

    private HelpTopic fromModule(CommandInfo command) {
        PSModuleInfo module = command.module();
        Path base = module == null || module.path() == null
                ? null
                : Path.of(module.path()).getParent();
        if (base == null) {
            return null;
        }
        HelpTopic found = fromFile(command, HelpFolders.locate(base, module.name() + "-Help.xml"));
        for (PSModuleInfo nested : module.nestedModules()) {
            if (found == null
                    && nested.path() != null
                    && nested.exportedFunctions().keySet().stream().anyMatch(command.name()::equalsIgnoreCase)) {
                Path file = Path.of(nested.path());
                found = fromFile(command, HelpFolders.locate(file.getParent(), file.getFileName() + "-Help.xml"));
            }
        }
        return found;
    }

    /** What a help file says about a command; null where it says nothing or cannot be read. */
    private HelpTopic fromFile(CommandInfo command, Path file) {
        if (file == null) {
            return null;
        }
        HelpNode node = files.computeIfAbsent(file, CommandTopics::read)
                .map(maml -> maml.command(command.name()))
                .orElse(null);
        return node == null
                ? null
                : identified(
                        HelpTopic.written(node, HelpCategory.of(command)),
                        command instanceof CmdletInfo cmdlet ? cmdlet.moduleName() : file.toString());
    }

    private static Optional<MamlFile> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(MamlFile.read(file)) : Optional.empty();
        } catch (IOException | XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    /** Names that let views be made for the help of one source or one command. */
    private static HelpTopic identified(HelpTopic topic, String source) {
        List<String> names = topic.full().typeNames();
        names.addFirst("MamlCommandHelpInfo#" + source);
        names.addFirst("MamlCommandHelpInfo#" + source + "#" + topic.name());
        return topic;
    }

    private static HelpTopic unwritten(CommandInfo command) {
        if (command instanceof ExternalScriptInfo) {
            String syntax = CommandLookup.syntax(command);
            return HelpTopic.of(command.name(), HelpCategory.ExternalScript, new PSObject(syntax), syntax);
        }
        return HelpTopic.of(command.name(), HelpCategory.of(command), MetadataHelp.of(command), "");
    }
}
