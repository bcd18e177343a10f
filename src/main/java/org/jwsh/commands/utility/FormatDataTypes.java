package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.formatting.views.ControlTypes;
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeSpec;

/** What Get-FormatData gives and Export-FormatData takes. */
final class FormatDataTypes {
    private static final String NAMESPACE = "System.Management.Automation.";

    static {
        ModuleTypes.add(TypeSpec.ofClass(
                NAMESPACE + "ExtendedTypeDefinition", TypeDefinition.class, () -> FormatDataTypes::types));
        ModuleTypes.add(TypeSpec.ofClass(NAMESPACE + "FormatViewDefinition", View.class, () -> FormatDataTypes::view));
        ControlTypes.register();
    }

    private FormatDataTypes() {}

    /** Makes the types known; doing it again changes nothing. */
    static void register() {
        // what is to be done is done when the class is loaded
    }

    /** The views of some types. */
    record TypeDefinition(List<String> typeNames, List<View> formatViewDefinition) {
        @Override
        public String toString() {
            return typeNames.getFirst();
        }
    }

    /** A view. */
    record View(ViewDefinition definition) {}

    private static void types(TypeBuilder type) {
        Class<TypeDefinition> self = TypeDefinition.class;
        type.property("System.Collections.Generic.List[string] TypeNames", self, TypeDefinition::typeNames)
                .property(
                        "System.Collections.Generic.List[System.Object] FormatViewDefinition",
                        self,
                        TypeDefinition::formatViewDefinition)
                .property("string TypeName", self, types -> types.typeNames().getFirst())
                .method("string ToString()", self, (types, a) -> types.toString());
    }

    private static void view(TypeBuilder type) {
        type.property("string Name", View.class, view -> view.definition().name())
                .property(
                        NAMESPACE + "PSControl Control",
                        View.class,
                        view -> view.definition().control());
    }
}
