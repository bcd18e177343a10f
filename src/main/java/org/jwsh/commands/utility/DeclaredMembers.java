package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.runtime.members.AliasProperty;
import org.jwsh.runtime.members.MemberInfoTypes;
import org.jwsh.runtime.members.MemberSet;
import org.jwsh.runtime.members.NoteProperty;
import org.jwsh.runtime.members.PropertySet;
import org.jwsh.runtime.members.ReferencedMethod;
import org.jwsh.runtime.members.ReferencedProperty;
import org.jwsh.runtime.members.ScriptMethod;
import org.jwsh.runtime.members.ScriptProperty;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/** Makes members of what Add-Member and Update-TypeData are told. Values that were not given are {@link AutomationNull}. */
final class DeclaredMembers {
    /** What can be wrong with a declaration. */
    enum Fault {
        CANNOT_ADD,
        NO_VALUE,
        NULL_VALUE,
        NULL_SECOND_VALUE,
        SECOND_VALUE,
        BOTH_NULL
    }

    /** The words that a cmdlet has for a fault in a member of a kind. */
    @FunctionalInterface
    interface Complaint {
        NetException about(Fault fault, String kind);
    }

    private final Complaint complaint;

    DeclaredMembers(Complaint complaint) {
        this.complaint = complaint;
    }

    /**
     * A member.
     *
     * @param kind the name of a kind as {@code PSMemberTypes} has it
     * @throws NetException the cmdlet's complaint, or that a value does not convert to what the kind needs
     */
    PSMember of(String kind, String name, Object value, Object second) {
        return switch (kind) {
            case "NoteProperty" -> {
                require(value != AutomationNull.VALUE, Fault.NO_VALUE, kind);
                require(second == AutomationNull.VALUE, Fault.SECOND_VALUE, kind);
                yield new NoteProperty(name, value);
            }
            case "AliasProperty" -> {
                requireValue(value, kind);
                require(second != null, Fault.NULL_SECOND_VALUE, kind);
                yield new AliasProperty(
                        name, (String) converted(value, "System.String"), (NetType) converted(second, "System.Type"));
            }
            case "ScriptProperty" -> {
                requireOne(value, second, kind);
                yield new ScriptProperty(name, block(value), block(second));
            }
            case "CodeProperty" -> {
                requireOne(value, second, kind);
                yield new ReferencedProperty(name, method(value), method(second));
            }
            case "ScriptMethod" -> new ScriptMethod(name, block(only(value, second, kind)));
            case "CodeMethod" -> new ReferencedMethod(name, method(only(value, second, kind)));
            case "PropertySet" -> new PropertySet(name, names(only(value, second, kind)));
            case "MemberSet" -> {
                require(second == AutomationNull.VALUE, Fault.SECOND_VALUE, kind);
                yield new MemberSet(name, members(value));
            }
            default -> throw complaint.about(Fault.CANNOT_ADD, kind);
        };
    }

    private void require(boolean condition, Fault fault, String kind) {
        if (!condition) {
            throw complaint.about(fault, kind);
        }
    }

    private void requireValue(Object value, String kind) {
        require(value != AutomationNull.VALUE, Fault.NO_VALUE, kind);
        require(value != null, Fault.NULL_VALUE, kind);
    }

    private void requireOne(Object value, Object second, String kind) {
        require(value != AutomationNull.VALUE, Fault.NO_VALUE, kind);
        require(value != null || second != null && second != AutomationNull.VALUE, Fault.BOTH_NULL, kind);
    }

    private Object only(Object value, Object second, String kind) {
        require(second == AutomationNull.VALUE, Fault.SECOND_VALUE, kind);
        requireValue(value, kind);
        return value;
    }

    private static Object converted(Object value, String typeName) {
        return value == null || value == AutomationNull.VALUE
                ? null
                : LanguagePrimitives.convertTo(value, NetTypes.named(typeName));
    }

    private static ScriptBlock block(Object value) {
        return (ScriptBlock) converted(value, "System.Management.Automation.ScriptBlock");
    }

    private static Object method(Object value) {
        return converted(value, "System.Reflection.MethodInfo");
    }

    private static List<PSMember> members(Object value) {
        Object bare = PSObject.unwrap(value);
        if (bare == null || bare == AutomationNull.VALUE) {
            return List.of();
        }
        List<PSMember> members = MemberInfoTypes.membersOf(bare);
        if (members.isEmpty()) {
            converted(bare, "System.Collections.ObjectModel.Collection`1[[System.Management.Automation.PSMemberInfo]]");
        }
        return members;
    }

    private static List<String> names(Object value) {
        List<String> names = new ArrayList<>();
        Iterator<?> elements = LanguagePrimitives.enumerator(value);
        if (elements == null) {
            names.add(LanguagePrimitives.toStringInvariant(value));
        } else {
            elements.forEachRemaining(element -> names.add(LanguagePrimitives.toStringInvariant(element)));
        }
        return names;
    }
}
