package org.jwsh.compile.member;

import java.util.Iterator;
import org.jwsh.compile.classes.ScriptObject;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;

/** Finds the method that a call means and calls it. */
public final class MethodInvocation {
    private MethodInvocation() {}

    /**
     * Calls a method of a value, or of each element of a list that has none of that name.
     *
     * @throws NetException where there is no such method, or it fails
     */
    public static Object invoke(Object self, String name, Object[] arguments, Frame frame) {
        if (self == null || self == AutomationNull.VALUE) {
            if (name.equalsIgnoreCase("Where") || name.equalsIgnoreCase("ForEach")) {
                return AutomationNull.VALUE;
            }
            throw NetException.runtime(
                    "InvokeMethodOnNull",
                    ErrorCategory.InvalidOperation,
                    null,
                    "You cannot call a method on a null-valued expression.");
        }
        PSMember added = ObjectMembers.findAdded(self, name);
        if (added != null && !added.isProperty()) {
            return added.invoke(self, arguments);
        }
        Object base = PSObject.unwrap(self);
        if (NetTypes.of(base).members().find(name) instanceof MethodGroup group) {
            return MethodCalls.invoke(group, base, arguments);
        }
        if (added != null && added.get(self) instanceof MethodReference reference) {
            return reference.invoke(arguments);
        }
        if (base instanceof DynamicMembers view && view.getMember(name) instanceof MethodReference reference) {
            return reference.invoke(arguments);
        }
        String folded = CaseFolding.fold(name);
        PropertyMember accessed = accessed(NetTypes.of(base), folded, arguments.length);
        if (accessed != null) {
            return access(accessed, base, arguments);
        }
        if (folded.equals("foreach")) {
            return ForEachMethod.invoke(self, arguments, frame);
        }
        if (folded.equals("where")) {
            return WhereMethod.invoke(self, arguments, frame);
        }
        // the one method of objects that only their own class may call
        if (folded.equals("memberwiseclone") && base == frame.thisObject() && base instanceof ScriptObject object) {
            return object.another(object.fields().clone());
        }
        return ofElements(self, name, arguments, frame);
    }

    /** The property that a call of {@code get_Name} or {@code set_Name} means, or null. */
    private static PropertyMember accessed(NetType type, String folded, int count) {
        boolean reads = folded.startsWith("get_") && count == 0;
        boolean writes = folded.startsWith("set_") && count == 1;
        PropertyMember property = reads || writes ? type.members().property(folded.substring(4)) : null;
        return property == null || (reads ? property.getter() == null : !property.settable()) ? null : property;
    }

    private static Object access(PropertyMember property, Object base, Object[] arguments) {
        if (arguments.length == 0) {
            return property.getter().get(base);
        }
        property.setter().set(base, LanguagePrimitives.convertTo(arguments[0], property.type()));
        return AutomationNull.VALUE;
    }

    private static Object ofElements(Object self, String name, Object[] arguments, Frame frame) {
        Iterator<?> elements = LanguagePrimitives.enumerator(self);
        if (elements == null || !elements.hasNext()) {
            throw notFound(self, name);
        }
        CollectingPipe results = new CollectingPipe();
        elements.forEachRemaining(element -> results.writeEnumerated(invoke(element, name, arguments, frame)));
        return results.result();
    }

    static NetException notFound(Object self, String name) {
        Object base = PSObject.unwrap(self);
        String type = base instanceof PSObject
                ? "System.Management.Automation.PSCustomObject"
                : NetTypes.of(base).fullName();
        return NetException.runtime(
                "MethodNotFound",
                ErrorCategory.InvalidOperation,
                name,
                "Method invocation failed because [" + type + "] does not contain a method named '" + name + "'.");
    }
}
