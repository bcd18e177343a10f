package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.PSObject;
import org.jwsh.values.SemanticVersion;
import org.jwsh.values.SwitchParameter;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;
import org.jwsh.values.collections.OrderedHashtable;
import org.jwsh.values.security.PSCredential;
import org.jwsh.values.text.WildcardPattern;

/** The namespace {@code System.Management.Automation}: the types of the language itself. */
final class AutomationTypes {
    private static final String NAMESPACE = "System.Management.Automation.";

    private AutomationTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "switchparameter" ->
                TypeSpec.ofStruct(
                        NAMESPACE + "SwitchParameter",
                        SwitchParameter.class,
                        SwitchParameter.OFF,
                        () -> SwitchParameterMembers::define);
            case "semanticversion" ->
                type("SemanticVersion", SemanticVersion.class, SemanticVersionMembers::define)
                        .implementing("System.IComparable");
            case "orderedhashtable" ->
                type("OrderedHashtable", OrderedHashtable.class, type -> {}).extending("System.Collections.Hashtable");
            case "psobject" -> type("PSObject", PSObject.class, AutomationTypes::psObject);
            case "wildcardpattern" -> type("WildcardPattern", WildcardPattern.class, WildcardPatternMembers::define);
            case "typeaccelerators" -> type("TypeAccelerators", Void.class, AcceleratorMembers::define);
            case "cachedvalidvaluesgeneratorbase" ->
                TypeSpec.ofAbstract(CachedValidValues.NAME, CachedValidValues.class, () -> CachedValidValues::define)
                        .implementing(NAMESPACE + "IValidateSetValuesGenerator");
            case "languageprimitives" -> type("LanguagePrimitives", Void.class, LanguagePrimitivesMembers::define);
            case "pscustomobject" -> type("PSCustomObject", PSObject.class, type -> {});
            case "errorrecord" -> type("ErrorRecord", ErrorRecord.class, ErrorRecordMembers::define);
            case "errorcategoryinfo" ->
                type("ErrorCategoryInfo", ErrorRecord.CategoryInfo.class, ErrorRecordMembers::defineCategory);
            case "errordetails" -> type("ErrorDetails", ErrorDetails.class, AutomationTypes::defineDetails);
            case "pscredential" -> type("PSCredential", PSCredential.class, CredentialMembers::define);
            case "invocationinfo" -> type("InvocationInfo", InvocationInfo.class, ErrorRecordMembers::defineInvocation);
            default -> null;
        };
    }

    private static void psObject(TypeBuilder type) {
        type.constructor(NAMESPACE + "PSObject new()", a -> PSObject.custom())
                .constructor(
                        NAMESPACE + "PSObject new(System.Object obj)", a -> wrapped(Failures.required(a[0], "obj")))
                .staticMethod(
                        "static psobject AsPSObject(System.Object obj)", a -> wrapped(Failures.required(a[0], "obj")));
    }

    private static Object wrapped(Object value) {
        return value instanceof PSObject ? value : new PSObject(value);
    }

    /** The namespace {@code System.Management.Automation.Internal}. */
    static TypeSpec internal(String name) {
        return name.equals("automationnull")
                ? TypeSpec.ofClass(
                        NAMESPACE + "Internal.AutomationNull",
                        Void.class,
                        () -> type -> type.staticProperty("psobject Value", () -> AutomationNull.VALUE))
                : null;
    }

    /** The namespace {@code System.Management.Automation.Host}: what programs derive from to be a host of their own. */
    static TypeSpec host(String name) {
        return switch (name) {
            case "pshost", "pshostuserinterface", "pshostrawuserinterface" -> {
                String own = NAMESPACE + "Host."
                        + switch (name) {
                            case "pshost" -> "PSHost";
                            case "pshostuserinterface" -> "PSHostUserInterface";
                            default -> "PSHostRawUserInterface";
                        };
                yield TypeSpec.ofAbstract(own, Object.class, () -> new InterfaceMembers(own, List.of()));
            }
            default -> null;
        };
    }

    private static void defineDetails(TypeBuilder type) {
        type.constructor(
                "System.Management.Automation.ErrorDetails new(string message)", a -> new ErrorDetails((String) a[0]));
        type.property("string Message", ErrorDetails.class, ErrorDetails::message);
        type.property(
                "string RecommendedAction",
                ErrorDetails.class,
                ErrorDetails::recommendedAction,
                (details, action) -> details.recommendedAction((String) action));
    }

    private static TypeSpec type(String name, Class<?> javaClass, TypeDefinition definition) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, () -> definition);
    }
}
