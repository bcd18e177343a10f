package org.jwsh.compile.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jwsh.compile.StrictMode;
import org.jwsh.runtime.CollectingPipe;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.PropertyMember;

/** {@code .ForEach(...)}: a script block for each element, a property or method of each, or a conversion of each. */
final class ForEachMethod {
    private final Frame frame;
    private final Object[] arguments;
    private final List<Object> results = new ArrayList<>();

    private ForEachMethod(Frame frame, Object[] arguments) {
        this.frame = frame;
        this.arguments = arguments;
    }

    static Object invoke(Object self, Object[] arguments, Frame frame) {
        if (arguments.length == 0) {
            throw MethodInvocation.notFound(self, "ForEach");
        }
        Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        Iterator<?> elements = LanguagePrimitives.enumerator(self);
        if (elements == null) {
            elements = Collections.singletonList(self).iterator();
        }
        return switch (PSObject.unwrap(arguments[0])) {
            case CompiledScriptBlock block -> run(block, elements, rest, frame);
            case NetType type -> converted(elements, type, frame);
            case null, default ->
                new ForEachMethod(frame, rest).members(elements, LanguagePrimitives.toStringInvariant(arguments[0]));
        };
    }

    private static Object run(CompiledScriptBlock block, Iterator<?> elements, Object[] arguments, Frame frame) {
        CollectingPipe written = new CollectingPipe();
        ScriptBlockCall call = ScriptBlockCall.inCurrentScope(block, frame).arguments(List.of(arguments));
        while (elements.hasNext()) {
            frame.context.checkStop();
            call.underscore(elements.next()).run(written);
        }
        return ListResult.of(written.collected());
    }

    /** A collection of the type's values; of a type that is a list itself, one such list. */
    private static Object converted(Iterator<?> elements, NetType type, Frame frame) {
        if (type.isArray()) {
            List<Object> all = new ArrayList<>();
            elements.forEachRemaining(all::add);
            return LanguagePrimitives.convertTo(all.toArray(), type);
        }
        boolean list = NetTypes.named("System.Collections.ICollection").isAssignableFrom(type);
        NetType collection = list ? type : NetTypes.generic("System.Collections.ObjectModel.Collection", List.of(type));
        Object made = Construction.construct(collection, new Object[0]);
        elements.forEachRemaining(element -> MethodInvocation.invoke(made, "Add", new Object[] {element}, frame));
        return made;
    }

    private Object members(Iterator<?> elements, String name) {
        while (elements.hasNext()) {
            Object element = elements.next();
            if (PSObject.unwrap(element) instanceof Map<?, ?> map) {
                ofMap(element, map, name);
            } else if (element == null) {
                ofNull(name);
            } else {
                member(element, name);
            }
        }
        return ListResult.of(results);
    }

    private void ofMap(Object element, Map<?, ?> map, String name) {
        if (arguments.length == 0) {
            results.add(map.get(name));
        } else {
            Elements.set(element, name, given(), frame);
        }
    }

    private Object given() {
        return arguments.length == 1 ? arguments[0] : arguments;
    }

    private void ofNull(String name) {
        if (arguments.length > 0) {
            throw NetException.of(
                            "System.Management.Automation.MethodInvocationException",
                            "Exception calling \"" + name + "\" with \"" + arguments.length
                                    + "\" argument(s): \"Object reference not set to an instance of an object.\"")
                    .withRecord("NullReferenceException", ErrorCategory.NotSpecified, null);
        }
        results.add(null);
    }

    private void member(Object element, String name) {
        NetType type = NetTypes.of(PSObject.unwrap(element));
        PSMember added = ObjectMembers.findAdded(element, name);
        boolean method = added == null ? type.members().method(name) != null : !added.isProperty();
        if (method) {
            Object result = MethodInvocation.invoke(element, name, arguments, frame);
            results.add(result == AutomationNull.VALUE ? null : result);
        } else if (added == null && !hasProperty(element, type, name)) {
            absent(element, name);
        } else if (arguments.length == 0) {
            results.add(new PropertyAccess().get(element, name, frame));
        } else {
            new PropertyAccess().set(element, name, given(), frame);
        }
    }

    private static boolean hasProperty(Object element, NetType type, String name) {
        boolean own = element instanceof PSObject object && object.find(name) >= 0;
        return own || type.members().find(name) instanceof PropertyMember;
    }

    private void absent(Object element, String name) {
        StrictMode.checkProperty(name, frame);
        if (arguments.length > 0) {
            throw NetException.runtime(
                    "ForEachNonexistentMemberReference",
                    ErrorCategory.InvalidOperation,
                    element,
                    "The ForEach() operator could not find a member '" + name
                            + "' on the target object. Please verify that the named member exists and then try running"
                            + " your script again.");
        }
        results.add(null);
    }
}
