package org.jwsh.compile.member;

import java.util.List;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.TypeHierarchy;
import org.jwsh.values.collections.ListValue;

/** {@code .PSTypeNames}: what is done to the list is done to the object's type names. */
final class TypeNameList extends ListValue {
    private final List<String> names;

    private TypeNameList(List<String> names) {
        super(NetTypes.named("System.Collections.ObjectModel.Collection[string]"), NetTypes.STRING);
        this.names = names;
        for (String name : names) {
            super.add(size(), name);
        }
    }

    /** The type names of a value; those of a value that nothing can be added to change for nobody. */
    static TypeNameList of(Object self) {
        return new TypeNameList(
                self instanceof PSObject object
                        ? object.typeNames()
                        : new java.util.ArrayList<>(TypeHierarchy.names(NetTypes.of(self))));
    }

    @Override
    public void add(int index, Object value) {
        super.add(index, value);
        names.add(index, (String) value);
    }

    @Override
    public Object set(int index, Object value) {
        Object before = super.set(index, value);
        names.set(index, (String) get(index));
        return before;
    }

    @Override
    public void clear() {
        super.clear();
        names.clear();
    }

    @Override
    public Object remove(int index) {
        names.remove(index);
        return super.remove(index);
    }
}
