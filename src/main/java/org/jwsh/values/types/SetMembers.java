package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.collections.SetValue;

/** The members of {@code HashSet[T]} and {@code SortedSet[T]}. */
record SetMembers(String typeName, NetType element, boolean sorted) implements TypeDefinition {
    private static final String GENERIC = "System.Collections.Generic.";

    @Override
    public void define(TypeBuilder type) {
        String t = element.displayName();
        String sequence = GENERIC + "IEnumerable[" + t + "]";
        String comparer = GENERIC + (sorted ? "IComparer[" : "IEqualityComparer[") + t + "]";
        type.constructor(typeName + " new()", a -> create(null, null))
                .constructor(typeName + " new(" + sequence + " collection)", a -> create(null, a[0]))
                .constructor(typeName + " new(" + comparer + " comparer)", a -> create(a[0], null))
                .constructor(
                        typeName + " new(" + sequence + " collection, " + comparer + " comparer)",
                        a -> create(a[1], a[0]))
                .property("int Count", SetValue.class, SetValue::size)
                .property(comparer + " Comparer", SetValue.class, s -> Comparers.of(s.order(), element, sorted))
                .method("bool Add(" + t + " item)", SetValue.class, (s, a) -> s.add(a[0]))
                .method("bool Contains(" + t + " item)", SetValue.class, (s, a) -> s.contains(a[0]))
                .method("bool Remove(" + t + " item)", SetValue.class, (s, a) -> s.remove(a[0]))
                .method("void Clear()", SetValue.class, (s, a) -> {
                    s.clear();
                    return null;
                })
                .method("void CopyTo(" + t + "[] array)", SetValue.class, (s, a) -> ListMembers.copy(s, a[0], 0))
                .method(
                        "void CopyTo(" + t + "[] array, int arrayIndex)",
                        SetValue.class,
                        (s, a) -> ListMembers.copy(s, a[0], (int) a[1]))
                .method(
                        "bool TryGetValue(" + t + " equalValue, [ref] " + t + " actualValue)",
                        SetValue.class,
                        (s, a) -> {
                            boolean there = s.contains(a[0]);
                            ((Reference) a[1]).set(there ? s.find(a[0]) : element.defaultValue());
                            return there;
                        })
                .method("int RemoveWhere(System.Predicate[" + t + "] match)", SetValue.class, (s, a) -> {
                    int before = s.size();
                    s.removeIf(((Delegate) a[0])::test);
                    return before - s.size();
                })
                .method(
                        "System.Collections.IEnumerator GetEnumerator()",
                        SetValue.class,
                        (s, a) -> ValueEnumerator.of("System.Collections.IEnumerator", s));
        defineAlgebra(type, "(" + sequence + " other)");
        if (sorted) {
            defineSorted(type, t);
        } else {
            CapacityMembers.define(type, SetValue.class, SetValue::size, true);
            type.property("int Capacity", SetValue.class, s -> CapacityMembers.grown(s.size()))
                    .constructor(typeName + " new(int capacity)", a -> create(null, null));
        }
    }

    private SetValue create(Object comparer, Object elements) {
        SetValue set = new SetValue(NetTypes.named(typeName), element, Comparers.keys(comparer), sorted);
        if (elements != null) {
            set.addAll(ListMembers.all(elements));
        }
        return set;
    }

    private static SetValue other(SetValue self, Object elements) {
        SetValue other = self.empty();
        other.addAll(ListMembers.all(Failures.required(elements, "other")));
        return other;
    }

    private static void defineAlgebra(TypeBuilder type, String other) {
        type.method("void UnionWith" + other, SetValue.class, (s, a) -> {
                    other(s, a[0]).forEach(s::add);
                    return null;
                })
                .method("void IntersectWith" + other, SetValue.class, (s, a) -> {
                    SetValue others = other(s, a[0]);
                    s.removeIf(e -> !others.contains(e));
                    return null;
                })
                .method("void ExceptWith" + other, SetValue.class, (s, a) -> {
                    other(s, a[0]).forEach(s::remove);
                    return null;
                })
                .method("void SymmetricExceptWith" + other, SetValue.class, (s, a) -> {
                    for (Object value : other(s, a[0])) {
                        if (!s.remove(value)) {
                            s.add(value);
                        }
                    }
                    return null;
                })
                .method(
                        "bool Overlaps" + other,
                        SetValue.class,
                        (s, a) -> other(s, a[0]).stream().anyMatch(s::contains))
                .method("bool SetEquals" + other, SetValue.class, (s, a) -> {
                    SetValue others = other(s, a[0]);
                    return others.size() == s.size() && s.containsAll(others);
                })
                .method(
                        "bool IsSubsetOf" + other,
                        SetValue.class,
                        (s, a) -> other(s, a[0]).containsAll(s))
                .method("bool IsSupersetOf" + other, SetValue.class, (s, a) -> s.containsAll(other(s, a[0])))
                .method("bool IsProperSubsetOf" + other, SetValue.class, (s, a) -> {
                    SetValue others = other(s, a[0]);
                    return others.size() > s.size() && others.containsAll(s);
                })
                .method("bool IsProperSupersetOf" + other, SetValue.class, (s, a) -> {
                    SetValue others = other(s, a[0]);
                    return s.size() > others.size() && s.containsAll(others);
                });
    }

    private void defineSorted(TypeBuilder type, String t) {
        type.property(
                        t + " Min",
                        SetValue.class,
                        s -> s.isEmpty() ? element.defaultValue() : s.iterator().next())
                .property(t + " Max", SetValue.class, s -> {
                    List<Object> all = new ArrayList<>(s);
                    return all.isEmpty() ? element.defaultValue() : all.getLast();
                })
                .method(
                        typeName + " GetViewBetween(" + t + " lowerValue, " + t + " upperValue)",
                        SetValue.class,
                        (s, a) -> {
                            SetValue view = s.empty();
                            for (Object value : s) {
                                if (s.order().compare(value, a[0]) >= 0
                                        && s.order().compare(value, a[1]) <= 0) {
                                    view.add(value);
                                }
                            }
                            return view;
                        })
                .method(
                        GENERIC + "IEnumerable[" + t + "] Reverse()",
                        SetValue.class,
                        (s, a) -> new ArrayList<>(s).reversed().toArray());
    }
}
