package org.jwsh.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.runtime.TypeTable;
import org.jwsh.runtime.members.MemberSet;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.runtime.members.PropertySet;
import org.jwsh.values.AddedMembers;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.WildcardPattern;

/** Which properties stand for an object where nobody chose any. */
public final class DisplayProperties {
    private static final List<String> NAME_PATTERNS = List.of("name", "id", "key", "*key", "*name", "*id");
    private static final Set<String> NOT_NAMES = Set.of("pscomputername", "psshowcomputername", "runspaceid");
    private static final String STANDARD_MEMBERS = "PSStandardMembers";

    private DisplayProperties() {}

    /** The default properties, or all where no defaults are known. */
    public static List<PropertyExpression> of(Object value) {
        List<PropertyExpression> chosen = defaults(value);
        return chosen.isEmpty() ? all(value) : chosen;
    }

    /** All properties: what was added to the object, its type's own, and what was added to the type. */
    public static List<PropertyExpression> all(Object value) {
        List<PropertyExpression> own = new ArrayList<>();
        List<PropertyExpression> addedToType = new ArrayList<>();
        for (PSMember member : ObjectMembers.shown(value)) {
            if (member.isProperty() && !member.hidden()) {
                boolean ofObject = member.kind() == PSMember.Kind.Property || isAddedToObject(value, member);
                (ofObject ? own : addedToType).add(new PropertyExpression.Named(member.name()));
            }
        }
        own.addAll(addedToType);
        return own;
    }

    private static boolean isAddedToObject(Object value, PSMember member) {
        PSObject holder = value instanceof PSObject object && object.find(member.name()) >= 0
                ? object
                : AddedMembers.find(PSObject.unwrap(value));
        return holder != null && holder.find(member.name()) >= 0;
    }

    /** What is known as the object's default display properties; empty for none. */
    public static List<PropertyExpression> defaults(Object value) {
        List<PropertyExpression> found = new ArrayList<>();
        for (String name : defaultNames(value)) {
            found.addAll(PropertyExpression.named(name).resolve(value));
        }
        return found;
    }

    private static List<String> defaultNames(Object value) {
        PSMember standard = ObjectMembers.findAdded(value, STANDARD_MEMBERS);
        if (standard instanceof MemberSet set && set.find("DefaultDisplayPropertySet") instanceof PropertySet names) {
            return names.properties();
        }
        return setting(value, "DefaultDisplayPropertySet") instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : DefaultDisplaySets.of(ObjectMembers.typeNames(value));
    }

    private static Object setting(Object value, String name) {
        ExecutionContext context = ExecutionContext.current();
        return context == null ? null : TypeTable.of(context).setting(value, name);
    }

    /** The property that an object is called by, or null. */
    public static PropertyExpression displayName(Object value) {
        if (setting(value, "DefaultDisplayProperty") instanceof String name) {
            return PropertyExpression.named(name);
        }
        List<PSMember> properties = ObjectMembers.properties(value);
        for (String pattern : NAME_PATTERNS) {
            WildcardPattern wildcard = WildcardPattern.of(pattern, true);
            for (PSMember property : properties) {
                String name = property.name();
                if (wildcard.isMatch(name) && !NOT_NAMES.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    return new PropertyExpression.Named(name);
                }
            }
        }
        return null;
    }
}
