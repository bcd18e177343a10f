package org.jwsh.commands.utility;

import java.util.ArrayList;
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
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.values.text.WildcardPattern;

/** Gets the views of types: those that files brought for names with wildcards, all for full names. */
@Cmdlet(verb = "Get", noun = "FormatData")
@OutputType("System.Management.Automation.ExtendedTypeDefinition")
public final class GetFormatDataCommand extends BuiltInCmdlet {
    static {
        FormatDataTypes.register();
    }

    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String[] typeName = {"*"};

    @Parameter
    @ParameterType("System.Version")
    Object powerShellVersion;

    @Override
    protected void processRecord() {
        ViewStore store = context().service(ViewStore.class, ViewStore::new);
        Map<List<String>, List<FormatDataTypes.View>> byTypes = new LinkedHashMap<>();
        for (String name : typeName) {
            List<ViewDefinition> views = WildcardPattern.hasWildcards(name)
                    ? store.loaded(WildcardPattern.of(name, true))
                    : store.views(name);
            for (ViewDefinition view : views) {
                byTypes.computeIfAbsent(view.typeNames(), types -> new ArrayList<>())
                        .add(new FormatDataTypes.View(view));
            }
        }
        byTypes.forEach((types, views) -> writeObject(new FormatDataTypes.TypeDefinition(types, views)));
    }
}
