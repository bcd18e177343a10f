package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.cmdlet.ValidateNotNullOrEmpty;
import org.jwsh.cmdlet.ValidateRange;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.providers.ItemPath;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.TypeTable;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** Adds members and settings to types. */
@Cmdlet(verb = "Update", noun = "TypeData", defaultParameterSet = "FileSet", supportsShouldProcess = true)
public final class UpdateTypeDataCommand extends BuiltInCmdlet {
    private static final String TYPE = "System.InvalidOperationException";
    private static final ErrorCategory CATEGORY = ErrorCategory.InvalidOperation;
    private static final List<String> METHODS = List.of("AllPublicProperties", "String", "SpecificProperties");

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    @ValidateSet({"NoteProperty", "AliasProperty", "ScriptProperty", "CodeProperty", "ScriptMethod", "CodeMethod"})
    @ParameterType("System.Management.Automation.PSMemberTypes")
    EnumValue memberType;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String memberName;

    @Parameter(set = "DynamicTypeSet")
    Object value = AutomationNull.VALUE;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNull
    Object secondValue = AutomationNull.VALUE;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNull
    @ParameterType("System.Type")
    Object typeConverter;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNull
    @ParameterType("System.Type")
    Object typeAdapter;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String serializationMethod;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNull
    @ParameterType("System.Type")
    Object targetTypeForDeserialization;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNull
    @ValidateRange(min = "0", max = "2147483647")
    int serializationDepth;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String defaultDisplayProperty;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNull
    @ParameterType("System.Nullable`1[[System.Boolean]]")
    Boolean inheritPropertySerializationSet;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String stringSerializationSource;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String[] defaultDisplayPropertySet;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String[] defaultKeyPropertySet;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String[] propertySerializationSet;

    @Parameter(set = "DynamicTypeSet", mandatory = true, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String typeName;

    @Parameter(set = {"DynamicTypeSet", "TypeDataSet"})
    boolean force;

    @Parameter(
            set = "TypeDataSet",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    @ParameterType("System.Management.Automation.Runspaces.TypeData[]")
    Object[] typeData;

    @Parameter(set = "FileSet", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @Alias({"PSPath", "Path"})
    @ValidateNotNull
    String[] appendPath;

    @Parameter(set = "FileSet")
    @ValidateNotNull
    String[] prependPath;

    @Override
    protected void processRecord() {
        if (!parameterSetName().equals("DynamicTypeSet")) {
            loadFiles();
            return;
        }
        if (typeName.isBlank()) {
            throw failure(UpdateTypeDataMessages.EMPTY_TYPE_NAME, "TargetTypeNameEmpty", typeName);
        }
        PSMember made = declared();
        Map<String, Object> settings = settings();
        if (made == null && settings.isEmpty() && !isBound("TypeConverter") && !isBound("TypeAdapter")) {
            report(TYPE, UpdateTypeDataMessages.nothing(typeName), "TypeDataEmpty", CATEGORY, null);
        } else if (shouldProcess("Type to update: " + typeName, "Update TypeData")) {
            update(made, settings);
        }
    }

    private PSMember declared() {
        if (memberType == null) {
            if (memberName != null || value != AutomationNull.VALUE || secondValue != AutomationNull.VALUE) {
                throw failure(UpdateTypeDataMessages.NO_MEMBER_TYPE, "MemberTypeIsMissing", null);
            }
            return null;
        }
        String kind = memberType.toString();
        if (memberName == null) {
            throw failure(UpdateTypeDataMessages.required("MemberName", kind), "MemberNameShouldBeSpecified", null);
        }
        DeclaredMembers declared = new DeclaredMembers((fault, of) ->
                failure(UpdateTypeDataMessages.of(fault, of), UpdateTypeDataMessages.errorId(fault), null));
        boolean empty = kind.equals("AliasProperty") && "".equals(PSObject.unwrap(value));
        return declared.of(kind, memberName, empty ? null : value, secondValue);
    }

    private NetException failure(String message, String errorId, Object target) {
        return failure(TYPE, message, errorId, CATEGORY, target);
    }

    private void update(PSMember made, Map<String, Object> settings) {
        TypeTable.TypeData known = types().find(typeName);
        if (made != null) {
            if (known != null && !force && known.members().containsKey(CaseFolding.fold(memberName))) {
                report(update(
                        "Error in TypeData \"" + typeName + "\": The member " + memberName + " is already present."));
                return;
            }
            types().data(typeName).members().put(CaseFolding.fold(memberName), made);
        }
        if (!settings.isEmpty()) {
            types().data(typeName).settings().putAll(settings);
        }
    }

    private TypeTable types() {
        return TypeTable.of(context());
    }

    private NetException update(String message) {
        return NetException.of("System.Management.Automation.RuntimeException", message)
                .withRecord("TypesDynamicUpdateException", ErrorCategory.InvalidOperation, null);
    }

    private Map<String, Object> settings() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "DefaultDisplayProperty", defaultDisplayProperty);
        put(given, "DefaultDisplayPropertySet", names(defaultDisplayPropertySet));
        put(given, "DefaultKeyPropertySet", names(defaultKeyPropertySet));
        put(given, "PropertySerializationSet", names(propertySerializationSet));
        put(given, "SerializationMethod", serializationMethod());
        put(given, "SerializationDepth", isBound("SerializationDepth") ? serializationDepth : null);
        put(given, "StringSerializationSource", stringSerializationSource);
        put(given, "InheritPropertySerializationSet", inheritPropertySerializationSet);
        put(given, "TargetTypeForDeserialization", targetTypeForDeserialization);
        return given;
    }

    /** The method by the name that it is known by; any other text stands as it is. */
    private String serializationMethod() {
        return METHODS.stream()
                .filter(method -> method.equalsIgnoreCase(serializationMethod))
                .findFirst()
                .orElse(serializationMethod);
    }

    private static void put(Map<String, Object> settings, String name, Object setting) {
        if (setting != null) {
            settings.put(name, setting);
        }
    }

    private static List<String> names(String[] list) {
        return list == null ? null : List.of(list);
    }

    private void loadFiles() {
        for (String[] list : new String[][] {prependPath, appendPath}) {
            for (String each : list == null ? new String[0] : list) {
                load(each);
            }
        }
    }

    private void load(String given) {
        if (!given.endsWith(".ps1xml")) {
            report(
                    TYPE,
                    UpdateTypeDataMessages.wrongExtension(given),
                    "WrongExtension",
                    ErrorCategory.InvalidArgument,
                    null);
            return;
        }
        try {
            Path file = Path.of(SessionDrives.of(context()).resolve(given).path());
            if (shouldProcess("FileName: " + file, "Update TypeData")) {
                new TypesFile(context()).load(file);
            }
        } catch (IOException unreadable) {
            report(ItemPath.notFound(given));
        } catch (NetException problem) {
            report(problem);
        }
    }
}
