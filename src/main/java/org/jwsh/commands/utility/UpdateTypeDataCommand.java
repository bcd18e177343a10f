package org.jwsh.commands.utility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.jwsh.values.CaseFolding;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.PSMember;

/** Adds members and settings to types. */
@Cmdlet(verb = "Update", noun = "TypeData", defaultParameterSet = "FileSet", supportsShouldProcess = true)
public final class UpdateTypeDataCommand extends BuiltInCmdlet {
    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    @ValidateSet({"NoteProperty", "AliasProperty", "ScriptProperty", "CodeProperty", "ScriptMethod", "CodeMethod"})
    @ParameterType("System.Management.Automation.PSMemberTypes")
    EnumValue memberType;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNullOrEmpty
    String memberName;

    @Parameter(set = "DynamicTypeSet")
    Object value;

    @Parameter(set = "DynamicTypeSet")
    @ValidateNotNull
    Object secondValue;

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

    @Parameter(set = "DynamicTypeSet")
    @Parameter(set = "TypeDataSet")
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
        if (typeName == null || typeName.isBlank()) {
            throw failure(
                    "System.InvalidOperationException",
                    "The TypeName parameter is required.",
                    "TargetTypeNameEmpty",
                    ErrorCategory.InvalidOperation,
                    typeName);
        }
        if (!shouldProcess("TypeName: " + typeName, "Update type data")) {
            return;
        }
        boolean settings = Stream.of(
                        "DefaultDisplayProperty",
                        "DefaultDisplayPropertySet",
                        "DefaultKeyPropertySet",
                        "SerializationMethod",
                        "SerializationDepth",
                        "PropertySerializationSet",
                        "StringSerializationSource",
                        "InheritPropertySerializationSet",
                        "TargetTypeForDeserialization",
                        "TypeConverter",
                        "TypeAdapter")
                .anyMatch(this::isBound);
        if (memberType != null || memberName != null) {
            addMember();
        } else if (!settings) {
            throw failure(
                    "System.InvalidOperationException",
                    "No member is specified for the update on type \"" + typeName + "\".",
                    "TypeDataEmpty",
                    ErrorCategory.InvalidOperation,
                    typeName);
        }
        applySettings();
    }

    private void addMember() {
        String kind = memberType == null ? "NoteProperty" : memberType.toString();
        if (memberName == null || memberName.isEmpty()) {
            throw failure(
                    "System.InvalidOperationException",
                    "The MemberName parameter is required for the type \"" + kind
                            + "\". Please specify the MemberName parameter.",
                    "MemberNameShouldBeSpecified",
                    ErrorCategory.InvalidOperation,
                    kind);
        }
        TypeTable.TypeData known = types().find(typeName);
        if (known != null && !force && known.members().containsKey(CaseFolding.fold(memberName))) {
            report(update("Error in TypeData \"" + typeName + "\": The member " + memberName + " is already present."));
            return;
        }
        PSMember made = DeclaredMembers.of(kind, memberName, value, secondValue);
        if (made == null) {
            throw failure(
                    "System.InvalidOperationException",
                    "Cannot add a member with type \"" + kind
                            + "\". Specify a different type for the MemberTypes parameter.",
                    "CannotUpdateMemberType",
                    ErrorCategory.InvalidOperation,
                    kind);
        }
        types().data(typeName).members().put(CaseFolding.fold(memberName), made);
    }

    private TypeTable types() {
        return TypeTable.of(context());
    }

    private NetException update(String message) {
        return NetException.of("System.Management.Automation.RuntimeException", message)
                .withRecord("TypesDynamicUpdateException", ErrorCategory.InvalidOperation, null);
    }

    private void applySettings() {
        Map<String, Object> given = new LinkedHashMap<>();
        if (defaultDisplayProperty != null) {
            given.put("DefaultDisplayProperty", defaultDisplayProperty);
        }
        if (defaultDisplayPropertySet != null) {
            given.put("DefaultDisplayPropertySet", List.of(defaultDisplayPropertySet));
        }
        if (defaultKeyPropertySet != null) {
            given.put("DefaultKeyPropertySet", List.of(defaultKeyPropertySet));
        }
        if (propertySerializationSet != null) {
            given.put("PropertySerializationSet", List.of(propertySerializationSet));
        }
        if (serializationMethod != null) {
            given.put("SerializationMethod", serializationMethod);
        }
        if (isBound("SerializationDepth")) {
            given.put("SerializationDepth", serializationDepth);
        }
        if (!given.isEmpty()) {
            types().data(typeName).settings().putAll(given);
        }
    }

    private void loadFiles() {
        for (String[] list : new String[][] {prependPath, appendPath}) {
            for (String each : list == null ? new String[0] : list) {
                load(each);
            }
        }
    }

    private void load(String given) {
        try {
            Path file = Path.of(SessionDrives.of(context()).resolve(given).path());
            if (shouldProcess("FileName: " + file, "Update types")) {
                new TypesFile(context()).load(file);
            }
        } catch (IOException unreadable) {
            report(ItemPath.notFound(given));
        } catch (NetException problem) {
            report(problem);
        }
    }
}
