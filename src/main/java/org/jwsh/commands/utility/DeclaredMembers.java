package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.runtime.members.AliasProperty;
import org.jwsh.runtime.members.MemberInfoTypes;
import org.jwsh.runtime.members.MemberSet;
import org.jwsh.runtime.members.NoteProperty;
import org.jwsh.runtime.members.PropertySet;
import org.jwsh.runtime.members.ScriptMethod;
import org.jwsh.runtime.members.ScriptProperty;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetType;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.ScriptBlock;

/** Makes members of what Add-Member and Update-TypeData are told. */
final class DeclaredMembers {
    private DeclaredMembers() {}

    /**
     * A member.
     *
     * @param kind the name of a kind as {@code PSMemberTypes} has it
     * @return null where the kind cannot be added
     */
    static PSMember of(String kind, String name, Object value, Object second) {
        Object first = PSObject.unwrap(value);
        return switch (kind) {
            case "NoteProperty" -> new NoteProperty(name, value);
            case "AliasProperty" ->
                new AliasProperty(
                        name,
                        LanguagePrimitives.toStringInvariant(value),
                        PSObject.unwrap(second) instanceof NetType type ? type : null);
            case "ScriptProperty" -> new ScriptProperty(name, block(first), block(PSObject.unwrap(second)));
            case "ScriptMethod" -> new ScriptMethod(name, block(first));
            case "PropertySet" -> new PropertySet(name, names(value));
            case "MemberSet" -> new MemberSet(name, MemberInfoTypes.membersOf(first));
            default -> null;
        };
    }

    private static ScriptBlock block(Object value) {
        return value instanceof ScriptBlock block ? block : null;
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
