package org.jwsh.commands.core;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.members.MethodCalls;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.DynamicMembers;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.MethodGroup;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** What ForEach-Object does with one object where it was given the name of a member. */
final class MemberStep {
    static final String NULL_INPUT = "Cannot operate on a 'null' input object.";

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
        if (arguments != null && arguments.length > 0) {
            callWithArguments(value);
        } else if (value == null) {
            nothing(value, NULL_INPUT, "InputObjectIsNull");
        } else if (PSObject.unwrap(value) instanceof Map<?, ?> dictionary && dictionary.containsKey(name)) {
            if (cmdlet.mayDo(target(value), "Retrieve the value for key '" + name + "'")) {
                cmdlet.emit(dictionary.get(name));
            }
        } else if (WildcardPattern.hasWildcards(name)) {
            matching(value);
        } else {
            member(value, name);
        }
    }

    private void matching(Object value) {
        Set<String> names = names(value, name);
        if (names.size() > 1) {
            report(ambiguous(name, names, "members"), "AmbiguousPropertyOrMethodName", value);
        } else {
            member(value, names.isEmpty() ? name : names.iterator().next());
        }
    }

    private void member(Object value, String found) {
        PSMember member = ObjectMembers.find(value, found);
        if (member != null && member.isProperty()) {
            read(value, member);
        } else if (member != null && member.kind() == PSMember.Kind.ScriptMethod || isMethod(value, found)) {
            call(value, found);
        } else if (PSObject.unwrap(value) instanceof DynamicMembers dynamic
                && dynamic.getMember(found) != DynamicMembers.NOT_FOUND) {
            cmdlet.emit(dynamic.getMember(found));
        } else {
            nothing(
                    value,
                    "The input name \"" + name + "\" cannot be resolved to a member.",
                    "PropertyOrMethodNotFound");
        }
    }

    private void read(Object value, PSMember property) {
        if (cmdlet.mayDo(target(value), retrieving(property.name()))) {
            try {
                cmdlet.emit(property.get(value));
            } catch (NetException unreadable) {
                cmdlet.emit(null);
            }
        }
    }

    /** Null goes on where there is nothing to read, as with a script block; in strict mode it is an error. */
    private void nothing(Object value, String message, String errorId) {
        if (cmdlet.mayDo(target(value), retrieving(name))) {
            if (cmdlet.strictMode() > 1) {
                report(message, errorId, value);
            } else {
                cmdlet.emit(null);
            }
        }
    }

    private void call(Object value, String method) {
        if (!cmdlet.mayDo(target(value), "Invoke method '" + method + "'")) {
            return;
        }
        try {
            cmdlet.emit(calls().invoke(value, method, new Object[0]));
        } catch (NetException problem) {
            MethodGroup group = NetTypes.of(value).members().method(method);
            if (group != null && isWithoutOverload(problem)) {
                cmdlet.emit(calls().reference(value, group));
            } else {
                cmdlet.reportInvocation(problem, value);
            }
        }
    }

    private static boolean isWithoutOverload(NetException problem) {
        return problem.errorRecord() != null
                && "MethodCountCouldNotFindBest".equals(problem.errorRecord().errorId());
    }

    private void callWithArguments(Object value) {
        if (value == null) {
            report("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull", null);
            return;
        }
        Set<String> names = methodNames(value);
        if (names.size() > 1) {
            report(ambiguous(name, names, "methods"), "AmbiguousMethodName", value);
        } else if (names.isEmpty()) {
            report("Input name \"" + name + "\" cannot be resolved to a method.", "MethodNotFound", value);
        } else {
            callWithArguments(value, names.iterator().next());
        }
    }

    private void callWithArguments(Object value, String method) {
        String given = Arrays.stream(arguments).map(MemberStep::shown).collect(Collectors.joining(", "));
        if (!cmdlet.mayDo(target(value), "Invoke method '" + method + "' with arguments: " + given)) {
            return;
        }
        try {
            cmdlet.emit(calls().invoke(value, method, arguments));
        } catch (NetException problem) {
            cmdlet.reportInvocation(problem, value);
        }
    }

    private Set<String> methodNames(Object value) {
        WildcardPattern wildcard = WildcardPattern.of(name, true);
        Set<String> names = new LinkedHashSet<>();
        for (PSMember member : ObjectMembers.members(value)) {
            if (member.kind() == PSMember.Kind.ScriptMethod && wildcard.isMatch(member.name())) {
                names.add(member.name());
            }
        }
        addMethods(value, wildcard, names);
        return names;
    }

    private static MethodCalls calls() {
        return MethodCalls.of(ExecutionContext.current());
    }

    private static boolean isMethod(Object value, String name) {
        return NetTypes.of(value).members().method(name) != null;
    }

    private static String retrieving(String property) {
        return "Retrieve the value for property '" + property + "'";
    }

    private static String target(Object value) {
        return "InputObject: " + shown(value);
    }

    /** The text of an object, or the name of its type where it has none. */
    private static String shown(Object value) {
        if (value == null) {
            return "null";
        }
        String text = LanguagePrimitives.toStringInvariant(value);
        return text.isEmpty() ? NetTypes.of(value).fullName() : text;
    }

    private void report(String message, String errorId, Object value) {
        cmdlet.reportMember(message, errorId, value);
    }

    /** The names of an object's members that a pattern matches. */
    static Set<String> names(Object value, String pattern) {
        WildcardPattern wildcard = WildcardPattern.of(pattern, true);
        Set<String> names = new LinkedHashSet<>();
        for (PSMember member : ObjectMembers.members(value)) {
            if (wildcard.isMatch(member.name())) {
                names.add(member.name());
            }
        }
        addMethods(value, wildcard, names);
        return names;
    }

    private static void addMethods(Object value, WildcardPattern wildcard, Set<String> names) {
        for (MethodGroup method : ObjectMembers.methods(value)) {
            if (wildcard.isMatch(method.name())) {
                names.add(method.name());
            }
        }
    }

    /** What is said where several members match. */
    static String ambiguous(String pattern, Set<String> names, String kind) {
        return "Input name \"" + pattern + "\" is ambiguous. It can be resolved to multiple matched " + kind
                + ". Possible" + " matches include: " + String.join(" ", names) + ".";
    }
}
