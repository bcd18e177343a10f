package org.jwsh.commands.utility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.text.StringForm;

/** Groups objects by their value or by properties; the groups come in the order of what they have in common. */
@Cmdlet(verb = "Group", noun = "Object", aliases = "group")
@OutputType({"System.Collections.Hashtable", "Microsoft.PowerShell.Commands.GroupInfo"})
public final class GroupObjectCommand extends BuiltInCmdlet {
    private static final String COLLECTION =
            "System.Collections.ObjectModel.Collection[System.Management.Automation.PSObject]";

    private static final PropertyParameters PROPERTIES = PropertyParameters.allowing();

    @Parameter
    boolean noElement;

    @Parameter(set = "HashTable")
    @Alias("AHT")
    boolean asHashTable;

    @Parameter(set = "HashTable")
    boolean asString;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    @Parameter(position = 0)
    Object[] property;

    @Parameter
    String culture;

    @Parameter
    boolean caseSensitive;

    private final List<ObjectOrder.Entry> entries = new ArrayList<>();
    private ObjectOrder order;

    @Override
    protected void beginProcessing() {
        order = new ObjectOrder(PROPERTIES.read(property), false, caseSensitive, culture);
        if (asHashTable && !asString && property != null && property.length > 1) {
            throw NetException.of(
                            "System.ArgumentException",
                            "The command cannot be run because using the AsHashTable parameter with more than one"
                                    + " property requires adding the AsString parameter.")
                    .withRecord("ArgumentException", ErrorCategory.InvalidArgument, null);
        }
    }

    @Override
    protected void processRecord() {
        if (inputObject != null && inputObject != AutomationNull.VALUE) {
            if (entries.isEmpty() && property == null) {
                order = new ObjectOrder(ObjectOrder.defaultKeys(inputObject), false, caseSensitive, culture);
            }
            entries.add(order.entry(inputObject, entries.size()));
        }
    }

    @Override
    protected void endProcessing() {
        List<GroupInfo> groups = groups();
        if (!asHashTable) {
            groups.forEach(this::writeObject);
        } else if (!groups.isEmpty()) {
            writeObject(table(groups));
        }
    }

    private List<GroupInfo> groups() {
        ObjectOrder.Entry[] sorted = entries.toArray(new ObjectOrder.Entry[0]);
        Comparator<ObjectOrder.Entry> byKeys = (a, b) -> byKeys(a, b);
        Arrays.sort(sorted, byKeys.thenComparing(Comparator.comparingInt(ObjectOrder.Entry::index)));
        List<GroupInfo> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || byKeys(sorted[start], sorted[i]) != 0) {
                groups.add(group(sorted, start, i));
                start = i;
            }
        }
        return groups;
    }

    /** What is not there groups with null. */
    private int byKeys(ObjectOrder.Entry first, ObjectOrder.Entry second) {
        for (int i = 0; i < first.keys().length; i++) {
            int difference = order.compareValues(first.key(i), second.key(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private GroupInfo group(ObjectOrder.Entry[] sorted, int from, int to) {
        List<Object> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sorted[from].keys().length; i++) {
            values.add(sorted[from].key(i));
            names.add(name(sorted[from].key(i)));
        }
        List<Object> objects = new ListValue(NetTypes.named(COLLECTION), NetTypes.OBJECT);
        for (int i = from; i < to && !noElement; i++) {
            objects.add(sorted[i].object());
        }
        return new GroupInfo(values, to - from, objects, String.join(", ", names), !noElement);
    }

    /** A list of values is named by its elements in braces. */
    private static String name(Object key) {
        Iterator<?> elements = LanguagePrimitives.enumerator(key);
        if (elements == null) {
            return StringForm.current(key);
        }
        List<String> names = new ArrayList<>();
        elements.forEachRemaining(element -> names.add(StringForm.current(element)));
        return "{" + String.join(", ", names) + "}";
    }

    private Hashtable table(List<GroupInfo> groups) {
        Hashtable table = new Hashtable(!caseSensitive);
        for (GroupInfo group : groups) {
            Object key = asString ? group.name() : group.values().getFirst();
            table.put(key == null ? LanguagePrimitives.toStringInvariant(null) : key, group.group());
        }
        return table;
    }
}
