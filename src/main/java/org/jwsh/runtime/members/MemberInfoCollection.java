package org.jwsh.runtime.members;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.values.EnumType;
import org.jwsh.values.EnumValue;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.text.WildcardPattern;

/** The members of a value, in order, each also by its name. */
public final class MemberInfoCollection implements Iterable<Object>, NetTyped {
    static final String TYPE = "System.Management.Automation.PSMemberInfoIntegratingCollection`1";
    private static final Class<MemberInfoCollection> SELF = MemberInfoCollection.class;
    private static final String MEMBER = "System.Management.Automation.PSMemberInfo";

    private final Object self;
    private final List<PSMember> members;

    /** @param self the value, or null for members of a set */
    public MemberInfoCollection(Object self, List<PSMember> members) {
        this.self = self;
        this.members = members;
    }

    @Override
    public NetType netType() {
        MemberInfoTypes.register();
        return NetTypes.named(TYPE);
    }

    @Override
    public Iterator<Object> iterator() {
        return members.stream()
                .<Object>map(member -> new MemberInfo(self, member))
                .iterator();
    }

    static void define(TypeBuilder type) {
        type.method(MEMBER + " get_Item(string name)", SELF, (c, a) -> c.find((String) a[0]))
                .method(MEMBER + " Item(string name)", SELF, (c, a) -> c.find((String) a[0]))
                .method("void Add(" + MEMBER + " member)", SELF, (c, a) -> c.add(a[0], false))
                .method(
                        "void Add(" + MEMBER + " member, bool preValidated)",
                        SELF,
                        (c, a) -> c.add(a[0], (boolean) a[1]))
                .method("void Remove(string name)", SELF, (c, a) -> c.remove((String) a[0]))
                .method("System.Object Match(string name)", SELF, (c, a) -> c.match((String) a[0], null))
                .method(
                        "System.Object Match(string name, System.Management.Automation.PSMemberTypes memberTypes)",
                        SELF,
                        (c, a) -> c.match((String) a[0], (EnumValue) a[1]));
    }

    private Object find(String name) {
        for (PSMember member : members) {
            if (member.name().equalsIgnoreCase(name)) {
                return new MemberInfo(self, member);
            }
        }
        return null;
    }

    private Object match(String pattern, EnumValue kinds) {
        WildcardPattern wildcard = WildcardPattern.of(pattern, true);
        EnumType types = (EnumType) NetTypes.named("System.Management.Automation.PSMemberTypes");
        List<Object> found = new ArrayList<>();
        for (PSMember member : members) {
            boolean ofKind =
                    kinds == null || kinds.hasFlag(types.find(member.kind().name()));
            if (ofKind && wildcard.isMatch(member.name())) {
                found.add(new MemberInfo(self, member));
            }
        }
        return found.toArray();
    }

    private Object add(Object given, boolean overwrite) {
        PSMember added = MemberInfo.memberOf(given);
        if (!(self instanceof PSObject object) || added == null) {
            return null;
        }
        if (!overwrite && object.find(added.name()) >= 0) {
            throw NetException.of(
                    "System.Management.Automation.ExtendedTypeSystemException",
                    "Cannot add a member with the name \"" + added.name()
                            + "\" because a member with that name already exists.");
        }
        object.put(added.name(), added instanceof NoteProperty note ? note.value() : added);
        return null;
    }

    private Object remove(String name) {
        if (self instanceof PSObject object) {
            object.remove(name);
        }
        return null;
    }
}
