package org.jwsh.values.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jwsh.values.EventMember;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;
import org.jwsh.values.collections.ListValue;

/** A list that tells when elements come and go. */
final class ObservableList extends ListValue {

    /** What a change consisted of. */
    @TypeName("System.Collections.Specialized.NotifyCollectionChangedEventArgs")
    public record Change(Object action, Object newItems, Object oldItems, int newStartingIndex, int oldStartingIndex) {}

    private final List<BiConsumer<Object, Object>> handlers = new ArrayList<>();

    ObservableList(NetType type, NetType element) {
        super(type, element);
    }

    static void define(TypeBuilder type) {
        String handler = "System.Collections.Specialized.NotifyCollectionChangedEventHandler";
        type.add(new EventMember("CollectionChanged", handler, (target, attached) -> {
            ((ObservableList) target).handlers.add(attached);
            return () -> ((ObservableList) target).handlers.remove(attached);
        }));
        type.method("void Move(int oldIndex, int newIndex)", ObservableList.class, (l, a) -> {
            l.move((int) a[0], (int) a[1]);
            return null;
        });
        type.method(
                "void add_CollectionChanged(" + handler + " value)",
                ObservableList.class,
                (l, a) -> l.handlers.add((sender, change) -> ((Delegate) a[0]).invoke(sender, change)));
    }

    private void move(int from, int to) {
        Object moved = get(from);
        super.remove(from);
        super.add(to, moved);
        tell("Move", moved, moved, to, from);
    }

    private void tell(String action, Object added, Object removed, int addedAt, int removedAt) {
        if (handlers == null || handlers.isEmpty()) {
            return;
        }
        Change change = new Change(
                Enums.value("System.Collections.Specialized.NotifyCollectionChangedAction", action),
                added == null ? null : ListValue.arrayList(List.of(added)),
                removed == null ? null : ListValue.arrayList(List.of(removed)),
                addedAt,
                removedAt);
        List.copyOf(handlers).forEach(handler -> handler.accept(this, change));
    }

    @Override
    public void add(int index, Object value) {
        super.add(index, value);
        tell("Add", value, null, index, -1);
    }

    @Override
    public Object remove(int index) {
        Object removed = super.remove(index);
        tell("Remove", null, removed, -1, index);
        return removed;
    }

    @Override
    public Object set(int index, Object value) {
        Object before = super.set(index, value);
        tell("Replace", get(index), before, index, index);
        return before;
    }

    @Override
    public void clear() {
        super.clear();
        tell("Reset", null, null, -1, -1);
    }
}
