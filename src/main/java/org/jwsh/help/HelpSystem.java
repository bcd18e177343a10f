package org.jwsh.help;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jwsh.binding.CommandLookup;
import org.jwsh.runtime.AliasInfo;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.FunctionInfo;
import org.jwsh.runtime.PSModuleInfo;
import org.jwsh.runtime.Scope;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.NetException;
import org.jwsh.values.text.WildcardPattern;

/** Finds help topics in a session: commands by name or alias, then text files; where none has just that name, by pattern. */
public final class HelpSystem {
    /**
     * What is asked for.
     *
     * @param target a name or a pattern
     * @param categories the kinds that are wanted; empty for all
     * @param component patterns of which one must fit; empty for any
     * @param role likewise
     * @param functionality likewise
     */
    public record Request(
            String target,
            Set<HelpCategory> categories,
            List<String> component,
            List<String> role,
            List<String> functionality) {

        boolean wants(HelpCategory category) {
            return categories.isEmpty() || categories.contains(category);
        }

        Request forTarget(String other, Set<HelpCategory> kinds) {
            return new Request(other, kinds, component, role, functionality);
        }

        boolean fits(HelpTopic topic) {
            return fits(component, topic.component())
                    && fits(role, topic.role())
                    && fits(functionality, topic.functionality());
        }

        private static boolean fits(List<String> patterns, String value) {
            return patterns.isEmpty()
                    || patterns.stream()
                            .anyMatch(p -> WildcardPattern.of(p, true).isMatch(value == null ? "" : value));
        }
    }

    private static final Set<HelpCategory> FORWARDED = Set.of(
            HelpCategory.Cmdlet,
            HelpCategory.Function,
            HelpCategory.Filter,
            HelpCategory.ExternalScript,
            HelpCategory.ScriptCommand);

    private final ExecutionContext context;
    private final Scope scope;
    private final CommandTopics commands;
    private final AboutTopics texts;
    private final Collection<CmdletInfo> importable;

    /**
     * @param scope the scope of who asks
     * @param library the written pages of Java cmdlets
     * @param folders where help files of modules may lie
     * @param pages the folder of the project's own pages, or null
     * @param importable cmdlets of modules that are not imported
     */
    public HelpSystem(
            ExecutionContext context,
            Scope scope,
            HelpLibrary library,
            List<Path> folders,
            Path pages,
            Collection<CmdletInfo> importable) {
        this.context = context;
        this.scope = scope;
        this.commands = new CommandTopics(library);
        this.texts = new AboutTopics(folders, pages);
        this.importable = importable;
    }

    /** The topics that a request means. */
    public List<HelpTopic> find(Request request) {
        if (!WildcardPattern.hasWildcards(request.target())) {
            List<HelpTopic> exact = exact(request);
            if (!exact.isEmpty()) {
                return exact;
            }
        }
        List<HelpTopic> found = search(request, false);
        return found.isEmpty() ? search(request, true) : found;
    }

    private List<HelpTopic> exact(Request request) {
        CommandInfo command = lookup(request.target());
        if (command instanceof AliasInfo alias && request.wants(HelpCategory.Alias)) {
            CommandInfo target = CommandLookup.targetOrNull(alias);
            return target == null ? List.of() : topics(target.name(), request.forTarget(target.name(), FORWARDED));
        }
        List<HelpTopic> found = topics(request.target(), request);
        if (found.isEmpty() && request.wants(HelpCategory.HelpFile)) {
            found.addAll(texts.named(WildcardPattern.of(request.target(), true)));
        }
        return found;
    }

    private CommandInfo lookup(String name) {
        try {
            return context.commands().find(name, scope);
        } catch (NetException notReadable) {
            return null;
        }
    }

    /** The topics of the commands of that name; a function hides no cmdlet. */
    private List<HelpTopic> topics(String name, Request request) {
        Map<String, CommandInfo> named = new LinkedHashMap<>();
        CommandInfo first = lookup(name);
        FunctionInfo function = context.commands().function(name, scope);
        Consumer<CommandInfo> add = c -> named.putIfAbsent(c.type() + CaseFolding.fold(c.name()), c);
        if (function != null) {
            add.accept(function);
        }
        if (first instanceof FunctionInfo || first instanceof ExternalScriptInfo || first instanceof CmdletInfo) {
            add.accept(first);
        }
        CmdletInfo cmdlet = context.commands().cmdlets().get(CaseFolding.fold(name));
        if (cmdlet != null) {
            add.accept(cmdlet);
        }
        List<HelpTopic> found = new ArrayList<>();
        for (CommandInfo command : named.values()) {
            if (request.wants(HelpCategory.of(command))) {
                HelpTopic topic = commands.of(command);
                if (request.fits(topic)) {
                    found.addAll(forwarded(topic, request));
                }
            }
        }
        return found;
    }

    private List<HelpTopic> forwarded(HelpTopic topic, Request request) {
        if (topic.forwardTarget() == null && topic.forwardCategory() == null) {
            return List.of(topic);
        }
        String target = topic.forwardTarget() == null ? topic.name() : topic.forwardTarget();
        if (target.equalsIgnoreCase(request.target())) {
            throw NetException.of(
                    "System.Management.Automation.PSInvalidOperationException",
                    "ForwardHelpTargetName cannot refer to the function itself.");
        }
        Set<HelpCategory> kinds = FORWARDED;
        for (HelpCategory category : HelpCategory.values()) {
            if (category.name().equalsIgnoreCase(topic.forwardCategory())) {
                kinds = Set.of(category);
            }
        }
        return topics(target, request.forTarget(target, kinds));
    }

    private List<HelpTopic> search(Request request, boolean inContent) {
        String target = request.target();
        boolean exactly = WildcardPattern.hasWildcards(target);
        List<HelpTopic> found = new ArrayList<>();
        WildcardPattern content = WildcardPattern.of(exactly ? target : "*" + target + "*", true);
        if (!inContent && request.wants(HelpCategory.Alias)) {
            aliases(WildcardPattern.of(exactly ? target : target + "*", true), request, found);
        }
        String pattern = inContent ? "*" : exactly ? target : (target.contains("-") ? "" : "*") + target + "*";
        WildcardPattern names = WildcardPattern.of(pattern, true);
        for (CommandInfo command : everything()) {
            boolean wanted = request.wants(HelpCategory.of(command)) && names.isMatch(command.name());
            HelpTopic topic = wanted ? commands.of(command) : null;
            if (topic != null && request.fits(topic) && (!inContent || topic.contains(content))) {
                found.add(topic);
            }
        }
        if (request.wants(HelpCategory.HelpFile)) {
            String files = exactly ? target : "*" + target + "*";
            found.addAll(inContent ? texts.about(content) : texts.named(WildcardPattern.of(files, true)));
        }
        return found;
    }

    private void aliases(WildcardPattern pattern, Request request, List<HelpTopic> found) {
        Set<String> known = new LinkedHashSet<>();
        for (Scope each = scope; each != null; each = each.parent()) {
            for (AliasInfo alias : each.aliases().values()) {
                if (pattern.isMatch(alias.name()) && known.add(alias.name().toLowerCase(Locale.ROOT))) {
                    HelpTopic topic = AliasTopic.of(alias);
                    if (request.fits(topic)) {
                        found.add(topic);
                    }
                }
            }
        }
    }

    /** Functions and filters, then cmdlets, then cmdlets that could be imported. */
    private List<CommandInfo> everything() {
        Map<String, CommandInfo> found = new LinkedHashMap<>();
        for (Scope each = scope; each != null; each = each.parent()) {
            each.functions().forEach(found::putIfAbsent);
        }
        List<CmdletInfo> cmdlets = new ArrayList<>(context.commands().cmdlets().values());
        cmdlets.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
        cmdlets.addAll(importable);
        for (CmdletInfo cmdlet : cmdlets) {
            found.putIfAbsent("cmdlet " + CaseFolding.fold(cmdlet.name()), cmdlet);
        }
        return List.copyOf(found.values());
    }

    /** The folders of the modules that have been imported. */
    public static List<Path> folders(Collection<PSModuleInfo> modules) {
        return modules.stream()
                .filter(module -> module.path() != null)
                .map(module -> Path.of(module.path()).getParent())
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
