package org.jwsh.commands.utility;

import java.util.Map;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateArgument;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.TrustedData;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.SimpleTypeName;
import org.jwsh.runtime.members.MethodCalls;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeHierarchy;

/** Makes objects of types. */
@Cmdlet(verb = "New", noun = "Object", defaultParameterSet = "Net")
public final class NewObjectCommand extends BuiltInCmdlet {
    private static final String AUTOMATION = "System.Management.Automation.";

    @Parameter(set = "Net", mandatory = true, position = 0)
    @ValidateArgument(TrustedData.class)
    String typeName;

    @Parameter(set = "Net", position = 1)
    @Alias("Args")
    @ValidateArgument(TrustedData.class)
    Object[] argumentList;

    @Parameter(set = "Com")
    boolean strict;

    @Parameter
    @ParameterType("System.Collections.IDictionary")
    @ValidateArgument(TrustedData.class)
    Map<?, ?> property;

    @Override
    protected void beginProcessing() {
        if (typeName == null) {
            return;
        }
        NetType type = findType();
        Object made = create(type);
        if (property != null) {
            made = withProperties(made);
        }
        writeObject(made);
    }

    private NetType findType() {
        NetType known = NetTypes.find(typeName);
        NetType type = known == null
                ? context().engine().findType(new SimpleTypeName(Extent.EMPTY, typeName, null), caller())
                : known;
        if (type == null) {
            throw failure(
                    AUTOMATION + "PSArgumentException",
                    "Cannot find type [" + typeName + "]: verify that the assembly containing this type is loaded.",
                    "TypeNotFound",
                    ErrorCategory.InvalidType,
                    null);
        }
        return type;
    }

    private Object create(NetType type) {
        String fullName = type.fullName();
        Object[] arguments = argumentList == null ? new Object[0] : argumentList;
        if (typeName.equalsIgnoreCase("System.Management.Automation.PSCustomObject")) {
            throw notConstructible();
        }
        if (fullName.equals("System.Management.Automation.PSObject")
                || fullName.equals("System.Management.Automation.PSCustomObject")) {
            return arguments.length == 0 ? PSObject.custom() : new PSObject(PSObject.unwrap(arguments[0]));
        }
        if (arguments.length == 0 && type.isValueType() && type.defaultValue() != null) {
            return type.defaultValue();
        }
        if (arguments.length == 0
                ? !hasDefaultConstructor(type)
                : type.constructors().overloads().isEmpty()) {
            throw notConstructible();
        }
        return construct(type, arguments);
    }

    private static boolean hasDefaultConstructor(NetType type) {
        return type.constructors().overloads().stream()
                .anyMatch(overload -> overload.parameters().isEmpty());
    }

    private Object construct(NetType type, Object[] arguments) {
        try {
            return MethodBinder.chooseUnnamed(type.constructors(), type.name(), arguments)
                    .invoke(null, arguments);
        } catch (NetException problem) {
            throw terminatingError(new ErrorRecord(
                    ofConstructor(problem, type, arguments.length),
                    "ConstructorInvokedThrowException",
                    ErrorCategory.InvalidOperation,
                    null));
        }
    }

    private static NetException ofConstructor(NetException problem, NetType type, int arguments) {
        String message = problem.getMessage();
        if (message.startsWith("Cannot find an overload for \"new\"")) {
            return NetException.of(problem.netType().fullName(), message.replace("\"new\"", "\"" + type.name() + "\""));
        }
        return TypeHierarchy.names(problem.netType()).contains(AUTOMATION + "MethodException")
                ? problem
                : NetException.of(
                        AUTOMATION + "MethodInvocationException",
                        "Exception calling \".ctor\" with \"" + arguments + "\" argument(s): \"" + message + "\"",
                        problem);
    }

    private NetException notConstructible() {
        return failure(
                AUTOMATION + "PSArgumentException",
                "A constructor was not found. Cannot find an appropriate constructor for type " + typeName + ".",
                "CannotFindAppropriateCtor",
                ErrorCategory.ObjectNotFound,
                null);
    }

    private Object withProperties(Object made) {
        PSObject object = made instanceof PSObject wrapped ? wrapped : new PSObject(made);
        property.forEach((key, value) -> set(object, LanguagePrimitives.toStringInvariant(key), value));
        return object;
    }

    /** What is named like a method is called with the value. */
    private void set(PSObject object, String name, Object given) {
        Object value = given == AutomationNull.VALUE ? null : given;
        if (NetTypes.of(object).members().method(name) != null) {
            MethodCalls.of(context()).invoke(object, name, new Object[] {value});
        } else if (ObjectMembers.hasProperty(object, name)) {
            try {
                ObjectMembers.set(object, name, value);
            } catch (NetException problem) {
                throw failure(
                        "System.Exception",
                        "The value supplied is not valid, or the property is read-only. Change the value, and then try"
                                + " again.",
                        "SetValueException",
                        ErrorCategory.InvalidData,
                        null);
            }
        } else if (!object.isCustom()) {
            throw failure(
                    "System.InvalidOperationException",
                    "The member \"" + name + "\" was not found for the specified .NET object.",
                    "InvalidOperationException",
                    ErrorCategory.InvalidOperation,
                    null);
        } else if (name.equalsIgnoreCase(PSObject.TYPE_NAME) && value instanceof String typeName) {
            object.typeNames().addFirst(typeName);
        } else {
            object.put(name, given);
        }
    }
}
