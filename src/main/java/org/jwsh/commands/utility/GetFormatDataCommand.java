package org.jwsh.commands.utility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.formatting.ViewStore;
import org.jwsh.formatting.views.Control;
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.values.TypeName;
import org.jwsh.values.text.WildcardPattern;

/** Gets the views of types: those that files brought for names with wildcards, all for full names. */
@Cmdlet(verb = "Get", noun = "FormatData")
@OutputType("System.Management.Automation.ExtendedTypeDefinition")
public final class GetFormatDataCommand extends BuiltInCmdlet {
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String[] typeName = {"*"};

    @Parameter
    @ParameterType("System.Version")
    Object powerShellVersion;

    /** The views of some types. */
    @TypeName("System.Management.Automation.ExtendedTypeDefinition")
    public record TypeDefinition(List<String> typeNames, List<View> formatViewDefinition) {
        /** The first of the types. */
        public String getTypeName() {
            return typeNames.getFirst();
        }
    }

    /** A view. */
    @TypeName("System.Management.Automation.FormatViewDefinition")
    public record View(String name, Control control) {}

    @Override
    protected void processRecord() {
        ViewStore store = context().service(ViewStore.class, ViewStore::new);
        Map<List<String>, List<View>> byTypes = new LinkedHashMap<>();
        for (String name : typeName) {
            List<ViewDefinition> views = WildcardPattern.hasWildcards(name)
                    ? store.loaded(WildcardPattern.of(name, true))
                    : store.views(name);
            for (ViewDefinition view : views) {
                byTypes.computeIfAbsent(view.typeNames(), types -> new java.util.ArrayList<>())
                        .add(new View(view.name(), view.control()));
            }
        }
        byTypes.forEach((types, views) -> writeObject(new TypeDefinition(types, views)));
    }
}
