package org.jwsh.commands.core;

import java.util.List;
import java.util.UUID;
import org.jwsh.values.EnumType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/**
 * A kind of part that can be added to the shell.
 *
 * @param kind the name of its SubsystemKind
 * @param typeName the interface that parts of the kind have
 * @param manyAllowed whether there can be several at a time
 */
record SubsystemInfo(String kind, String typeName, boolean manyAllowed, List<Implementation> implementations) {
    static final String KIND_TYPE = "System.Management.Automation.Subsystem.SubsystemKind";

    private static final String NAMESPACE = "System.Management.Automation.Subsystem.";

    /** All kinds, with what is there of each: the suggestions for commands that are not found. */
    static final List<SubsystemInfo> ALL = List.of(
            new SubsystemInfo("CommandPredictor", NAMESPACE + "Prediction.ICommandPredictor", true, List.of()),
            new SubsystemInfo("CrossPlatformDsc", NAMESPACE + "DSC.ICrossPlatformDsc", false, List.of()),
            new SubsystemInfo(
                    "FeedbackProvider",
                    NAMESPACE + "Feedback.IFeedbackProvider",
                    true,
                    List.of(new Implementation(
                            "A3C6B07E-4A89-40C9-8BE6-2A9AAD2786A4",
                            "FeedbackProvider",
                            "General Feedback",
                            "The built-in general feedback source for command errors.",
                            NAMESPACE + "Feedback.GeneralCommandErrorFeedback"))));

    /** A part that is there. */
    record Implementation(String id, String kind, String name, String description, String typeName) {
        static void define(TypeBuilder type) {
            Class<Implementation> self = Implementation.class;
            type.property("guid Id", self, i -> UUID.fromString(i.id()))
                    .property(KIND_TYPE + " Kind", self, i -> kindValue(i.kind()))
                    .property("string Name", self, Implementation::name)
                    .property("string Description", self, Implementation::description)
                    .property("string ImplementationType", self, Implementation::typeName);
        }
    }

    static void define(TypeBuilder type) {
        Class<SubsystemInfo> self = SubsystemInfo.class;
        type.property(KIND_TYPE + " Kind", self, s -> kindValue(s.kind()))
                .property("type SubsystemType", self, s -> NetTypes.named(s.typeName()))
                .property("bool AllowUnregistration", self, s -> true)
                .property("bool AllowMultipleRegistration", self, SubsystemInfo::manyAllowed)
                .property("bool IsRegistered", self, s -> !s.implementations().isEmpty())
                .property(
                        "System.Object Implementations",
                        self,
                        s -> s.implementations().toArray())
                .property("System.Object RequiredCmdlets", self, s -> new Object[0])
                .property("System.Object RequiredFunctions", self, s -> new Object[0]);
    }

    private static Object kindValue(String name) {
        return ((EnumType) NetTypes.named(KIND_TYPE)).find(name);
    }
}
