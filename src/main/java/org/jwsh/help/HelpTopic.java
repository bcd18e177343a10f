package org.jwsh.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jwsh.runtime.CmdletInfo;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** A help topic: the object that scripts get, and what help knows of it besides. */
public final class HelpTopic {
    private final String name;
    private final PSObject full;
    private String component;
    private String role;
    private String functionality;
    private String forwardTarget;
    private String forwardCategory;

    private HelpTopic(String name, PSObject full) {
        this.name = name;
        this.full = full;
    }

    /** A topic whose object gets the properties that all topics have. */
    static HelpTopic of(String name, HelpCategory category, PSObject full, String synopsis) {
        HelpTopic topic = new HelpTopic(name, full);
        putMissing(full, "Name", name);
        putMissing(full, "Category", category.name());
        putMissing(full, "Synopsis", synopsis);
        putMissing(full, "Component", null);
        putMissing(full, "Role", null);
        putMissing(full, "Functionality", null);
        return topic;
    }

    /** The topic of written help about a command. */
    static HelpTopic written(HelpNode node, HelpCategory category) {
        PSObject full = MamlObjects.command(node);
        PSObject details = full.note("details") instanceof PSObject d ? d : PSObject.custom();
        String name = details.note("name") == null ? "" : text(details.note("name"));
        return of(name, category, full, firstText(details.note("description")));
    }

    HelpTopic classified(String itsComponent, String itsRole, String itsFunctionality) {
        component = itsComponent;
        role = itsRole;
        functionality = itsFunctionality;
        full.put("Component", component).put("Role", role).put("Functionality", functionality);
        return this;
    }

    HelpTopic forwarded(String target, String targetCategory) {
        forwardTarget = target;
        forwardCategory = targetCategory;
        return this;
    }

    private static void putMissing(PSObject object, String property, Object value) {
        if (object.find(property) < 0) {
            object.put(property, value);
        }
    }

    static String moduleName(CommandInfo command) {
        if (command instanceof CmdletInfo cmdlet) {
            return cmdlet.moduleName();
        }
        return command.module() == null ? "" : command.module().name();
    }

    private static String text(Object value) {
        return value == null ? "" : LanguagePrimitives.toStringInvariant(PSObject.unwrap(value));
    }

    private static String firstText(Object paragraphs) {
        return paragraphs instanceof PSObject[] items && items.length > 0
                ? text(items[0].note("Text")).strip()
                : "";
    }

    public String name() {
        return name;
    }

    /** The whole object. */
    public PSObject full() {
        return full;
    }

    /** The object as a list of topics shows it. */
    public PSObject brief() {
        PSObject brief = full.copy();
        MamlObjects.names(brief, "HelpInfoShort");
        return brief;
    }

    /** The whole object with type names that choose one of the views {@code DetailedView}, {@code FullView}, {@code ExamplesView}. */
    public PSObject in(String view) {
        PSObject shown = full.copy();
        List<String> names = full.typeNames();
        List<String> all = new ArrayList<>();
        for (String each : names) {
            if (!each.equals("System.String") && !each.equals("System.Object")) {
                all.add(each + "#" + view);
            }
        }
        all.addAll(names);
        MamlObjects.names(shown, all.toArray(String[]::new));
        return shown;
    }

    /** The objects of the parameters whose names fit a pattern. */
    public List<PSObject> parameters(String pattern) {
        List<PSObject> found = new ArrayList<>();
        WildcardPattern wildcard = WildcardPattern.of(pattern, true);
        Object parameters = full.note("parameters") instanceof PSObject all ? all.note("parameter") : null;
        Object[] each = parameters instanceof Object[] several ? several : new Object[] {parameters};
        for (Object one : each) {
            if (one instanceof PSObject parameter && wildcard.isMatch(text(parameter.note("name")))) {
                found.add(parameter);
            }
        }
        return found;
    }

    /** Where the topic is on the web. */
    public Optional<String> online() {
        return OnlineLinks.of(full);
    }

    String component() {
        return component;
    }

    String role() {
        return role;
    }

    String functionality() {
        return functionality;
    }

    /** The name of the topic to show in place of this one, or null. */
    String forwardTarget() {
        return forwardTarget;
    }

    /** The category of that topic, or null. */
    String forwardCategory() {
        return forwardCategory;
    }

    /** Whether the text of the topic fits a pattern. */
    boolean contains(WildcardPattern pattern) {
        if (full.base() instanceof String words) {
            return pattern.isMatch(words);
        }
        StringBuilder texts = new StringBuilder();
        for (String property : List.of("description", "examples", "alertSet", "parameters")) {
            texts.setLength(0);
            collect(full.note(property), texts);
            if (!texts.isEmpty() && pattern.isMatch(texts.toString())) {
                return true;
            }
        }
        return full.note("details") instanceof PSObject details
                && pattern.isMatch(firstText(details.note("description")));
    }

    private static void collect(Object value, StringBuilder texts) {
        switch (value) {
            case PSObject[] several -> {
                for (PSObject each : several) {
                    collect(each, texts);
                }
            }
            case PSObject one -> {
                if (one.base() instanceof String words) {
                    texts.append(words);
                }
                for (int i = 0; i < one.shape().size(); i++) {
                    collect(one.slot(i), texts);
                }
            }
            case String words -> texts.append(words);
            case null, default -> {}
        }
    }
}
