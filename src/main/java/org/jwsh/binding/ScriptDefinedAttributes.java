package org.jwsh.binding;

import java.util.List;
import org.jwsh.binding.attributes.ArgumentTransformation;
import org.jwsh.binding.attributes.ArgumentValidation;
import org.jwsh.binding.attributes.ElementValidation;
import org.jwsh.language.ast.SimpleTypeName;
import org.jwsh.language.ast.TypeName;
import org.jwsh.runtime.AttributeData;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodBinder;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;
import org.jwsh.values.types.LibraryAttribute;

/** Attributes that are classes of a script, or any class at all. */
final class ScriptDefinedAttributes {
    private static final String NAMESPACE = "System.Management.Automation.";

    private final ExecutionContext context;

    ScriptDefinedAttributes(ExecutionContext context) {
        this.context = context;
    }

    /** An instance of the attribute's class, wrapped where it transforms or validates. */
    Object make(AttributeData data) {
        NetType type = type(data.typeName());
        Object instance = MethodBinder.invoke(
                type.constructors(), null, data.positional().get().toArray());
        data.named().get().forEach((name, value) -> set(type, instance, name, value));
        return applicable(instance);
    }

    private NetType type(TypeName name) {
        NetType found = context.engine().findType(name, context.frame());
        if (found == null || !isAttribute(found)) {
            // some types have the name of an attribute without what stands behind it
            TypeName longer = new SimpleTypeName(name.extent(), name.fullName() + "Attribute", name.assemblyName());
            NetType attribute = context.engine().findType(longer, context.frame());
            found = attribute == null ? found : attribute;
        }
        if (found == null) {
            throw NetException.runtime(
                    "CustomAttributeTypeNotFound",
                    ErrorCategory.InvalidOperation,
                    name.fullName(),
                    "Cannot find the type for custom attribute '" + name.fullName()
                            + "'. Make sure that the assembly that contains this type is loaded.");
        }
        return found;
    }

    private static boolean isAttribute(NetType type) {
        return NetTypes.named("System.Attribute").isAssignableFrom(type);
    }

    private static void set(NetType type, Object instance, String name, Object value) {
        PropertyMember property = type.members().property(name);
        if (property == null || !property.settable()) {
            throw NetException.runtime(
                    "PropertyNotFoundForAttribute",
                    ErrorCategory.InvalidOperation,
                    name,
                    "Property '" + name + "' cannot be found for type '" + type.fullName() + "'.");
        }
        property.setter().set(instance, LanguagePrimitives.convertTo(value, property.type()));
    }

    /** The instance as the binder applies it. */
    static Object applicable(Object instance) {
        if (instance instanceof ArgumentTransformation
                || instance instanceof ArgumentValidation
                || instance instanceof LibraryAttribute) {
            return instance;
        }
        NetType type = NetTypes.of(instance);
        if (derives(type, "ArgumentTransformationAttribute")) {
            return new Transformation(instance, type);
        }
        if (derives(type, "ValidateEnumeratedArgumentsAttribute")) {
            return new ElementCheck(instance, type);
        }
        return derives(type, "ValidateArgumentsAttribute") ? new Check(instance, type) : instance;
    }

    private static boolean derives(NetType type, String base) {
        for (NetType t = type.baseType(); t != null; t = t.baseType()) {
            if (t.fullName().equals(NAMESPACE + base)) {
                return true;
            }
        }
        return false;
    }

    /** An attribute around an instance of a script's class. */
    interface Wrapped {
        Object instance();
    }

    private record Transformation(Object instance, NetType type) implements ArgumentTransformation, Wrapped {
        @Override
        public Object transform(Object argument) {
            return call(type, instance, "Transform", engine(), argument);
        }
    }

    private record Check(Object instance, NetType type) implements ArgumentValidation, Wrapped {
        @Override
        public void validate(Object argument) {
            call(type, instance, "Validate", argument, engine());
        }
    }

    private record ElementCheck(Object instance, NetType type) implements ElementValidation, Wrapped {
        @Override
        public void validateElement(Object element) {
            call(type, instance, "ValidateElement", element);
        }
    }

    private static EngineIntrinsics engine() {
        return new EngineIntrinsics(ExecutionContext.current());
    }

    private static Object call(NetType type, Object instance, String method, Object... arguments) {
        try {
            return MethodBinder.invoke(type.members().method(method), instance, arguments);
        } catch (NetException thrown) {
            if (thrown.netType().fullName().startsWith(NAMESPACE)) {
                throw thrown;
            }
            throw NetException.of(NAMESPACE + "RuntimeException", thrown.getMessage(), thrown);
        }
    }

    /** The attributes as scripts see them. */
    static List<Object> visible(List<Object> attributes) {
        return attributes.stream()
                .map(a -> a instanceof Wrapped wrapped ? wrapped.instance() : a)
                .map(PSObject::unwrap)
                .toList();
    }
}
