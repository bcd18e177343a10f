package org.jwsh.providers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;

/** A provider whose items have a name and a value and lie beside each other: variables, functions, aliases, the environment. */
abstract class NamedItemsProvider extends Provider {
    protected final ExecutionContext context;

    protected NamedItemsProvider(String name, ExecutionContext context) {
        super(name);
        this.context = context;
    }

    @Override
    public String capabilities() {
        return "ShouldProcess";
    }

    /** The names, sorted. */
    protected abstract Collection<String> names();

    /** What ${drive:name} gives and Get-Content reads. */
    protected abstract Object value(String name);

    /** Gives an item a value; null takes it away where the kind knows no empty items. */
    protected abstract void value(String name, Object value, ProviderCall call);

    protected abstract void remove(String name, ProviderCall call);

    @Override
    public boolean exists(String path) {
        return path.isEmpty() || find(path) != null;
    }

    /** The item of that name, or null. */
    protected abstract Object find(String name);

    @Override
    public boolean isContainer(String path) {
        return path.isEmpty();
    }

    @Override
    public Object item(String path) {
        return path.isEmpty() ? items() : find(path);
    }

    /** What stands for the whole drive. */
    protected Object items() {
        List<Object> all = new ArrayList<>();
        for (String name : names()) {
            all.add(find(name));
        }
        return all;
    }

    @Override
    public List<String> childNames(String path) {
        return path.isEmpty() ? new ArrayList<>(names()) : List.of();
    }

    @Override
    public Object newItem(ItemPath path, String type, Object value, ProviderCall call) {
        if (!call.force() && find(path.path()) != null) {
            throw NetException.of(
                            "System.Management.Automation.PSArgumentException",
                            "The item at path '" + path.path() + "' already exists.")
                    .withRecord("Argument", ErrorCategory.InvalidArgument, null);
        }
        if (!call.mayDo(
                "Item: " + path.path() + " Type: " + (type == null ? "" : type) + " Value: " + text(value),
                "New Item")) {
            return null;
        }
        value(path.path(), value, call);
        return find(path.path());
    }

    @Override
    public void setItem(ItemPath path, Object value, ProviderCall call) {
        if (call.mayDo("Item: " + path.path() + " Value: " + text(value), "Set Item")) {
            value(path.path(), value, call);
            call.emit(path);
        }
    }

    @Override
    public void clearItem(ItemPath path, ProviderCall call) {
        if (call.mayDo("Item: " + path.path(), "Clear Item")) {
            clear(path.path(), call);
        }
    }

    protected void clear(String name, ProviderCall call) {
        value(name, null, call);
    }

    @Override
    public void removeItem(ItemPath path, boolean recurse, ProviderCall call) {
        if (call.mayDo("Item: " + path.path(), "Remove Item")) {
            remove(path.path(), call);
        }
    }

    @Override
    public void copyItem(ItemPath from, ItemPath to, boolean recurse, ProviderCall call) {
        if (call.mayDo("Item: " + from.path() + " Destination: " + to.path(), "Copy Item")) {
            value(to.path(), value(from.path()), call);
            call.emit(to);
        }
    }

    @Override
    public void renameItem(ItemPath path, String newName, ProviderCall call) {
        if (find(newName) != null && !call.force()) {
            throw NetException.of(
                            "System.Management.Automation.PSArgumentException",
                            "Cannot rename because item at '" + newName + "' already exists.")
                    .withRecord("Argument", ErrorCategory.InvalidArgument, null);
        }
        if (call.mayDo("Item: " + path.path() + " NewName: " + newName, "Rename Item")) {
            Object value = value(path.path());
            remove(path.path(), call);
            value(newName, value, call);
        }
    }

    @Override
    public ContentReader read(ItemPath path, ContentFormat format, ProviderCall call) {
        return new WholeContent(value(path.path()));
    }

    @Override
    public ContentWriter write(ItemPath path, ContentFormat format, boolean append, ProviderCall call) {
        List<Object> written = new ArrayList<>();
        return new ContentWriter() {
            @Override
            public void write(Object value) {
                written.add(value);
            }

            @Override
            public void close() {
                value(path.path(), written.size() == 1 ? written.getFirst() : written.toArray(), call);
            }
        };
    }

    @Override
    public void clearContent(ItemPath path, ProviderCall call) {
        throw notSupported();
    }

    private static String text(Object value) {
        return LanguagePrimitives.toStringInvariant(value);
    }
}
