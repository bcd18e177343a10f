package org.jwsh.values.types;

import java.util.List;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.regex.Capture;
import org.jwsh.values.regex.CaptureCollection;
import org.jwsh.values.regex.Group;
import org.jwsh.values.regex.GroupCollection;
import org.jwsh.values.regex.Match;

/** What matches of regular expressions tell: their captures and groups. */
final class MatchMembers {
    private static final String NAMESPACE = "System.Text.RegularExpressions.";

    private MatchMembers() {}

    static void defineCapture(TypeBuilder type) {
        type.property("int Index", Capture.class, Capture::index)
                .property("int Length", Capture.class, Capture::length)
                .property("string Value", Capture.class, Capture::value)
                .property("System.ReadOnlySpan[char] ValueSpan", Capture.class, capture -> null)
                .method("string ToString()", Capture.class, (capture, a) -> capture.value());
    }

    static void defineGroup(TypeBuilder type) {
        type.property("bool Success", Group.class, Group::success)
                .property("string Name", Group.class, Group::name)
                .property(NAMESPACE + "CaptureCollection Captures", Group.class, CaptureCollection::new);
    }

    static void defineMatch(TypeBuilder type) {
        type.property(NAMESPACE + "GroupCollection Groups", Match.class, GroupCollection::new)
                .method(NAMESPACE + "Match NextMatch()", Match.class, (match, a) -> match.nextMatch())
                .method("string Result(string replacement)", Match.class, (match, a) -> match.result((String) a[0]))
                .staticProperty(NAMESPACE + "Match Empty", () -> Match.EMPTY);
    }

    static void defineGroups(TypeBuilder type) {
        type.property("int Count", GroupCollection.class, groups -> groups.all().size())
                .property(
                        "System.Collections.Generic.IEnumerable[string] Keys",
                        GroupCollection.class,
                        groups -> groups.all().stream().map(Group::name).toArray(String[]::new))
                .property(
                        "System.Collections.Generic.IEnumerable[" + NAMESPACE + "Group] Values",
                        GroupCollection.class,
                        groups -> groups.all().toArray(Group[]::new))
                .method(
                        "bool ContainsKey(string key)",
                        GroupCollection.class,
                        (groups, a) -> groups.all().stream()
                                .anyMatch(group -> group.name().equals(a[0])))
                .method(
                        NAMESPACE + "Group get_Item(int groupnum)",
                        GroupCollection.class,
                        (groups, a) -> groups.get(a[0]))
                .method(
                        NAMESPACE + "Group get_Item(string groupname)",
                        GroupCollection.class,
                        (groups, a) -> groups.get(a[0]));
    }

    static <T extends List<?>> void defineList(TypeBuilder type, String element, Class<T> javaClass) {
        type.property("int Count", javaClass, List::size)
                .method(element + " get_Item(int i)", javaClass, (list, a) -> at(list, (int) a[0]));
    }

    private static Object at(List<?> list, int index) {
        if (index < 0 || index >= list.size()) {
            throw Failures.outOfRange("Specified argument was out of the range of valid values.", "i");
        }
        return list.get(index);
    }
}
