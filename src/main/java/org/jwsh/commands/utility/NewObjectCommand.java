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
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** Makes objects of types. */
@Cmdlet(verb = "New", noun = "Object", defaultParameterSet = "Net")
public final class NewObjectCommand extends BuiltInCmdlet {
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
                    "System.Management.Automation.PSArgumentException",
                    "Cannot find type [" + typeName + "]: verify that the assembly containing this type is loaded.",
                    "TypeNotFound",
                    ErrorCategory.InvalidType,
                    null);
        }
        return type;
    }

    private Object create(NetType type) {
        String fullName = type.fullName();
        if (typeName.equalsIgnoreCase("System.Management.Automation.PSCustomObject")) {
            throw terminatingError(new ErrorRecord(
                    notConstructible(type), "CannotFindAppropriateCtor", ErrorCategory.ObjectNotFound, null));
        }
        if (fullName.equals("System.Management.Automation.PSObject")
                || fullName.equals("System.Management.Automation.PSCustomObject")) {
            return argumentList == null || argumentList.length == 0
                    ? PSObject.custom()
                    : new PSObject(PSObject.unwrap(argumentList[0]));
        }
        Object[] arguments = argumentList == null ? new Object[0] : argumentList;
        if (arguments.length == 0 && type.isValueType() && type.defaultValue() != null) {
            return type.defaultValue();
        }
        try {
            if (type.constructors().overloads().isEmpty()) {
                throw notConstructible(type);
            }
            return MethodBinder.chooseUnnamed(type.constructors(), type.name(), arguments)
                    .invoke(null, arguments);
        } catch (NetException problem) {
            String message = problem.getMessage();
            NetException named = message.startsWith("Cannot find an overload for \"new\"")
                    ? NetException.of(
                            problem.netType().fullName(), message.replace("\"new\"", "\"" + type.name() + "\""))
                    : problem;
            throw terminatingError(
                    new ErrorRecord(named, "ConstructorInvokedThrowException", ErrorCategory.InvalidOperation, null));
        }
    }

    private NetException notConstructible(NetType type) {
        return NetException.of(
                "System.Management.Automation.PSArgumentException",
                "A constructor was not found. Cannot find an appropriate constructor for type " + type.fullName()
                        + ".");
    }

    private Object withProperties(Object made) {
        PSObject object = made instanceof PSObject wrapped ? wrapped : new PSObject(made);
        for (Map.Entry<?, ?> entry : property.entrySet()) {
            String name = LanguagePrimitives.toStringInvariant(entry.getKey());
            if (object.isCustom()) {
                object.put(name, entry.getValue());
                continue;
            }
            try {
                ObjectMembers.set(object, name, entry.getValue());
            } catch (NetException problem) {
                throw failure(
                        "System.InvalidOperationException",
                        "The member \"" + name + "\" was not found for the specified .NET object.",
                        "InvalidOperationException",
                        ErrorCategory.InvalidOperation,
                        null);
            }
        }
        return object;
    }
}
