package org.jwsh.commands.core;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.members.MethodCalls;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** What ForEach-Object does with one object where it was given the name of a member. */
final class MemberStep {
    private final ForEachObjectCommand cmdlet;
    private final String name;
    private final Object[] arguments;

    MemberStep(ForEachObjectCommand cmdlet, String name, Object[] arguments) {
        this.cmdlet = cmdlet;
        this.name = name;
        this.arguments = arguments;
    }

    void process(Object input) {
        Object value = input == AutomationNull.VALUE ? null : input;
        if (value == null) {
            if (strict()) {
                cmdlet.reportMember(
                        "Cannot process the null-valued input object.",
                        "InputObjectIsNull",
                        ErrorCategory.InvalidArgument,
                        null);
            }
            return;
        }
        if (arguments == null
                && PSObject.unwrap(value) instanceof Map<?, ?> dictionary
                && dictionary.containsKey(name)) {
            cmdlet.emit(dictionary.get(name));
            return;
        }
        String found = WildcardPattern.hasWildcards(name) ? matching(value) : name;
        if (found == null) {
            return;
        }
        PSMember property = ObjectMembers.find(value, found);
        if (property != null && property.isProperty() && arguments == null) {
            read(value, property);
        } else if (property != null && property.kind() == PSMember.Kind.ScriptMethod || isMethod(value, found)) {
            call(value, found);
        } else {
            readDynamic(value, found);
        }
    }

    private void readDynamic(Object value, String found) {
        if (PSObject.unwrap(value) instanceof DynamicMembers dynamic) {
            Object held = dynamic.getMember(found);
            if (held != DynamicMembers.NOT_FOUND) {
                cmdlet.emit(held);
                return;
            }
        }
        if (strict()) {
            cmdlet.reportMember(
                    "The input name \"" + name + "\" cannot be resolved to a member.",
                    "PropertyOrMethodNotFound",
                    ErrorCategory.InvalidArgument,
                    value);
        }
    }

    private boolean strict() {
        return cmdlet.strictMode() > 1;
    }

    private void read(Object value, PSMember property) {
        String target = "InputObject: " + LanguagePrimitives.toStringInvariant(value);
        if (cmdlet.mayDo(target, "Retrieve the value for property '" + property.name() + "'")) {
            try {
                cmdlet.emit(property.get(value));
            } catch (NetException unreadable) {
                cmdlet.emit(null);
            }
        }
    }

    private void call(Object value, String method) {
        String target = "InputObject: " + LanguagePrimitives.toStringInvariant(value);
        String action = "Invoke method '" + method + "'"
                + (arguments == null ? "" : " with arguments: " + LanguagePrimitives.toStringInvariant(arguments));
        if (!cmdlet.mayDo(target, action)) {
            return;
        }
        try {
            Object[] given = arguments == null ? new Object[0] : arguments;
            cmdlet.emit(MethodCalls.of(ExecutionContext.current()).invoke(value, method, given));
        } catch (NetException problem) {
            cmdlet.reportInvocation(problem, value);
        }
    }

    private static boolean isMethod(Object value, String name) {
        return NetTypes.of(value).members().method(name) != null;
    }

    private String matching(Object value) {
        WildcardPattern pattern = WildcardPattern.of(name, true);
        Set<String> names = new LinkedHashSet<>();
        for (PSMember member : ObjectMembers.members(value)) {
            if (pattern.isMatch(member.name())) {
                names.add(member.name());
            }
        }
        for (MethodGroup method : ObjectMembers.methods(value)) {
            if (pattern.isMatch(method.name())) {
                names.add(method.name());
            }
        }
        if (names.size() > 1) {
            cmdlet.reportMember(
                    "Input name \"" + name + "\" is ambiguous. It can be resolved to multiple matched members. Possible"
                            + " matches include: " + String.join(" ", names) + ".",
                    "AmbiguousPropertyOrMethodName",
                    ErrorCategory.InvalidArgument,
                    value);
            return null;
        }
        return names.isEmpty() ? name : names.iterator().next();
    }
}
