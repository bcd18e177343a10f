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
                .property("bool IsReadOnly", GroupCollection.class, groups -> true)
                .property("bool IsSynchronized", GroupCollection.class, groups -> false)
                .property("System.Object SyncRoot", GroupCollection.class, groups -> groups)
                .method(
                        "bool TryGetValue(string key, [ref] " + NAMESPACE + "Group value)",
                        GroupCollection.class,
                        (groups, a) -> {
                            Group found = groups.get(a[0]);
                            ((org.jwsh.values.Reference) a[1]).set(found == Match.EMPTY ? null : found);
                            return found != Match.EMPTY;
                        })
                .method(
                        NAMESPACE + "Group Item(int groupnum) {get;}",
                        GroupCollection.class,
                        (groups, a) -> groups.get(a[0]))
                .method(
                        NAMESPACE + "Group Item(string groupname) {get;}",
                        GroupCollection.class,
                        (groups, a) -> groups.get(a[0]))
                .method(
                        "void CopyTo(array array, int arrayIndex)",
                        GroupCollection.class,
                        (groups, a) -> ListMembers.copy(groups.all(), a[0], (int) a[1]))
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
                .property("bool IsReadOnly", javaClass, list -> true)
                .property("bool IsSynchronized", javaClass, list -> false)
                .property("System.Object SyncRoot", javaClass, list -> list)
                .method(element + " Item(int i) {get;}", javaClass, (list, a) -> at(list, (int) a[0]))
                .method(
                        "void CopyTo(array array, int arrayIndex)",
                        javaClass,
                        (list, a) -> ListMembers.copy(list, a[0], (int) a[1]))
                .method(
                        "System.Collections.IEnumerator GetEnumerator()",
                        javaClass,
                        (list, a) -> ValueEnumerator.of("System.Collections.IEnumerator", list))
                .method(element + " get_Item(int i)", javaClass, (list, a) -> at(list, (int) a[0]));
    }

    private static Object at(List<?> list, int index) {
        if (index < 0 || index >= list.size()) {
            throw Failures.outOfRange("Specified argument was out of the range of valid values.", "i");
        }
        return list.get(index);
    }
}
