package org.jwsh.commands.utility;

import java.util.ArrayList;
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
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.Hashtable;
import org.jwsh.values.collections.ListValue;
import org.jwsh.values.text.StringForm;

/** Groups objects by their value or by properties; the groups come in the order of what they have in common. */
@Cmdlet(verb = "Group", noun = "Object", aliases = "group")
@OutputType({"System.Collections.Hashtable", "Microsoft.PowerShell.Commands.GroupInfo"})
public final class GroupObjectCommand extends BuiltInCmdlet {
    private static final String COLLECTION =
            "System.Collections.ObjectModel.Collection[System.Management.Automation.PSObject]";

    private static final String DUPLICATE =
            "The objects grouped by this property cannot be expanded because there is a key"
                    + " duplication. Provide a valid value for the property, and then try again.";

    private static final PropertyParameters PROPERTIES =
            PropertyParameters.allowing().withoutWildcards();

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
    private NetType[] types;
    private boolean mixed;

    @Override
    protected void processRecord() {
        if (inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        if (order == null) {
            List<PropertyParameters.Property> properties =
                    property == null ? ObjectOrder.defaultKeys(inputObject) : PROPERTIES.read(property);
            requireSwitches(properties.size());
            order = new ObjectOrder(properties, false, caseSensitive, culture).reporting(this::writeError);
            types = new NetType[Math.max(1, properties.size())];
        }
        ObjectOrder.Entry entry = order.entry(inputObject);
        entries.add(entry);
        for (int i = 0; i < types.length && !mixed; i++) {
            Object key = PSObject.unwrap(entry.key(i));
            NetType type = key == null ? types[i] : NetTypes.of(key);
            mixed = types[i] != null && type != types[i];
            types[i] = type;
        }
    }

    private void requireSwitches(int properties) {
        if (asString && !asHashTable) {
            throw wrongSwitches(
                    "The command cannot be run because the AsString parameter requires that you specify the AsHashtable"
                            + " parameter.");
        }
        if (asHashTable && !asString && properties > 1) {
            throw wrongSwitches("The command cannot be run because using the AsHashTable parameter with more than one"
                    + " property requires adding the AsString parameter.");
        }
    }

    private NetException wrongSwitches(String message) {
        return failure(
                "System.ArgumentException",
                message,
                "ArgumentException",
                ErrorCategory.InvalidArgument,
                asHashTable ? property : asString);
    }

    @Override
    protected void endProcessing() {
        List<GroupInfo> groups = groups();
        if (!asHashTable) {
            groups.forEach(this::writeObject);
            return;
        }
        Hashtable table = groups.isEmpty() ? null : table(groups);
        if (table != null) {
            writeObject(table);
        }
    }

    /** Values of one type are sorted first; among others each joins the first group that it equals. */
    private List<GroupInfo> groups() {
        List<List<ObjectOrder.Entry>> groups = new ArrayList<>();
        if (!mixed) {
            entries.sort(this::byKeys);
        }
        for (ObjectOrder.Entry entry : entries) {
            List<List<ObjectOrder.Entry>> candidates =
                    mixed || groups.isEmpty() ? groups : groups.subList(groups.size() - 1, groups.size());
            List<ObjectOrder.Entry> group = candidates.stream()
                    .filter(each -> byKeys(each.getFirst(), entry) == 0)
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(entry);
        }
        return groups.stream().map(this::group).toList();
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

    private GroupInfo group(List<ObjectOrder.Entry> members) {
        ObjectOrder.Entry first = members.getFirst();
        List<Object> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < first.keys().length; i++) {
            values.add(first.key(i));
            names.add(name(first.key(i)));
        }
        List<Object> objects = new ListValue(NetTypes.named(COLLECTION), NetTypes.OBJECT);
        if (!noElement) {
            members.forEach(member -> objects.add(member.object()));
        }
        return new GroupInfo(values, members.size(), objects, String.join(", ", names), !noElement);
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
            Object key =
                    asString ? group.name() : PSObject.unwrap(group.values().getFirst());
            if (key == null || table.containsKey(key)) {
                report("System.Exception", DUPLICATE, DUPLICATE, ErrorCategory.InvalidArgument, null);
                return null;
            }
            table.put(key, group.group());
        }
        return table;
    }
}
