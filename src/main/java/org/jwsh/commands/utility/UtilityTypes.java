package org.jwsh.commands.utility;

import org.jwsh.commands.web.WebTypes;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** The types of what the commands of this package write, known by name before a command wrote any. */
public final class UtilityTypes implements TypeSource {
    private static final String NAMESPACE = "Microsoft.PowerShell.Commands.";

    static {
        ModuleTypes.add(new UtilityTypes());
    }

    private UtilityTypes() {}

    /** Makes the types known; doing it again changes nothing. */
    public static void register() {
        // Loading the class does it, once.
    }

    @Override
    public TypeSpec byName(String folded) {
        if (folded.startsWith("microsoft.powershell.commands.web")
                || folded.startsWith("microsoft.powershell.commands.basichtml")
                || folded.startsWith("system.net.cookie")) {
            return WebTypes.byName(folded);
        }
        if (!folded.startsWith("microsoft.powershell.commands.")) {
            return null;
        }
        return switch (folded.substring(NAMESPACE.length())) {
            case "matchinfo" -> of("MatchInfo", MatchInfo.class, MatchInfo::define);
            case "groupinfo" -> of("GroupInfo", GroupInfo.class, GroupInfo::define);
            case "groupinfonoelement" ->
                of("GroupInfoNoElement", GroupInfo.class, GroupInfo::define).extending(NAMESPACE + "GroupInfo");
            case "genericmeasureinfo" ->
                of("GenericMeasureInfo", MeasureInfo.Statistics.class, MeasureInfo.Statistics::define);
            case "genericobjectmeasureinfo" ->
                of("GenericObjectMeasureInfo", MeasureInfo.Statistics.class, MeasureInfo.Statistics::define);
            case "textmeasureinfo" -> of("TextMeasureInfo", MeasureInfo.Text.class, MeasureInfo.Text::define);
            case "filehashinfo" -> of("FileHashInfo", FileHashInfo.class, FileHashInfo::define);
            case "memberdefinition" -> of("MemberDefinition", MemberDefinition.class, MemberDefinition::define);
            case "bytecollection" -> of("ByteCollection", ByteCollection.class, ByteCollection::define);
            case "selectxmlinfo" -> of("SelectXmlInfo", SelectXmlInfo.class, SelectXmlInfo::define);
            case "jsonobject" -> of("JsonObject", Void.class, JsonObjectMembers::define);
            case "jsonobject+converttojsoncontext" ->
                of("JsonObject+ConvertToJsonContext", JsonText.Settings.class, JsonObjectMembers::settings);
            default -> null;
        };
    }

    private static TypeSpec of(String name, Class<?> javaClass, TypeDefinition definition) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, () -> definition);
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        return null;
    }
}
