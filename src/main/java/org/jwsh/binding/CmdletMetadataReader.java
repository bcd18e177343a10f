package org.jwsh.binding;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jwsh.binding.Markings.MarkedField;
import org.jwsh.binding.attributes.AliasAttribute;
import org.jwsh.binding.attributes.EncodingTransformation;
import org.jwsh.binding.attributes.ParameterAttribute;
import org.jwsh.cmdlet.ConfirmImpact;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.ScriptBlock;
import org.jwsh.values.SwitchParameter;

/** Reads the parameters of a cmdlet from the annotations of its class and of the classes above. */
final class CmdletMetadataReader {
    /** What names a property or computes one: cmdlets read it themselves. */
    private static final String NAMES_OR_CODE = "Microsoft.PowerShell.Commands.PSPropertyExpression";

    private static final List<String> EVERY_SET = List.of(Parameter.ALL_SETS);

    private CmdletMetadataReader() {}

    static CommandMetadata read(String name, Class<? extends PSCmdlet> type) {
        Markings markings = Markings.of(type);
        Marking cmdlet = markings.first("Cmdlet");
        Marking output = markings.first("OutputType");
        Marking obsolete = markings.first("Obsolete");
        CommandTraits traits = new CommandTraits(
                cmdlet.text("defaultParameterSet"),
                true,
                cmdlet.flag("supportsShouldProcess"),
                false,
                ConfirmImpact.valueOf(cmdlet.text("confirmImpact", ConfirmImpact.Medium.name())),
                cmdlet.flag("positionalBinding", true),
                output == null ? List.of() : output.texts("value"),
                "",
                obsolete == null ? null : obsolete.text("value"));
        List<ParameterMetadata> own = new ArrayList<>();
        List<ParameterMetadata> added = new ArrayList<>(CommonParameter.of(traits));
        for (ParameterMetadata parameter : parameters(type)) {
            (parameter.isDynamic() ? added : own).add(parameter);
        }
        return new CommandMetadata(name, traits, own, added);
    }

    /** The parameters among the fields of a class. */
    private static List<ParameterMetadata> parameters(Class<?> type) {
        List<ParameterMetadata> found = new ArrayList<>();
        addParameters(type, null, found);
        return found;
    }

    /** The parameters among the fields of an object that a cmdlet gave for its dynamic parameters. */
    static List<ParameterMetadata> dynamicParameters(Object holder) {
        return parameters(holder.getClass()).stream()
                .map(p -> new ParameterMetadata(
                        p.name(),
                        p.type(),
                        p.aliases(),
                        p.sets(),
                        p.attributes(),
                        ((FieldStorage) p.storage()).ofDynamicHolder()))
                .toList();
    }

    /** @param group the field that holds the object with the parameters, or null where that is the cmdlet itself */
    private static void addParameters(Class<?> type, MarkedField group, List<ParameterMetadata> found) {
        for (Class<?> c = type; c != null && c != PSCmdlet.class && c != Object.class; c = c.getSuperclass()) {
            for (MarkedField marked : Markings.of(c).fields()) {
                if (marked.has("Parameter")) {
                    found.add(parameter(marked, group));
                } else {
                    addParameters(marked.field().getType(), marked, found);
                }
            }
        }
    }

    private static ParameterMetadata parameter(MarkedField marked, MarkedField group) {
        List<Marking> places = marked.all("Parameter");
        List<ParameterSetMetadata> sets = new ArrayList<>();
        List<Object> attributes = new ArrayList<>();
        for (Marking place : places) {
            for (String name : setNames(place, group)) {
                ParameterSetMetadata set = inSet(name, place);
                sets.add(set);
                attributes.add(attribute(set));
            }
        }
        NetType type = typeOf(marked);
        attributes.addAll(MarkingAttributes.of(marked));
        Marking alias = marked.first("Alias");
        List<String> aliases = alias == null ? List.of() : alias.texts("value");
        if (!aliases.isEmpty()) {
            attributes.add(new AliasAttribute(aliases));
        }
        if (type.fullName().equals("System.Text.Encoding")) {
            attributes.add(new EncodingTransformation());
        }
        return new ParameterMetadata(
                nameOf(marked.field(), places),
                type,
                aliases,
                sets,
                attributes,
                new FieldStorage(
                        marked.field(),
                        group == null ? null : group.field(),
                        places.getFirst().flag("dynamic")));
    }

    private static NetType typeOf(MarkedField marked) {
        Marking given = marked.first("ParameterType");
        NetType own = ownType(marked.field().getType());
        if (given == null) {
            return own;
        }
        String name = given.text("value");
        return name.startsWith(NAMES_OR_CODE) ? NetTypes.standIn(name, own) : NetTypes.declared(name);
    }

    private static NetType ownType(Class<?> type) {
        if (type == boolean.class) {
            return NetTypes.of(SwitchParameter.class);
        }
        if (type == ScriptBlock[].class) {
            return NetTypes.arrayOf(ownType(ScriptBlock.class));
        }
        return type == ScriptBlock.class
                ? NetTypes.declared("System.Management.Automation.ScriptBlock")
                : NetTypes.of(type);
    }

    private static String nameOf(Field field, List<Marking> places) {
        for (Marking place : places) {
            if (!place.text("name").isEmpty()) {
                return place.text("name");
            }
        }
        String name = field.getName();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The sets that the parameter names, else those that its group has. */
    private static List<String> setNames(Marking place, MarkedField group) {
        List<String> own = place.texts("set");
        List<String> names =
                own.isEmpty() && group != null ? group.first("ParameterGroup").texts("set") : own;
        return names.isEmpty() ? EVERY_SET : names;
    }

    private static ParameterSetMetadata inSet(String name, Marking place) {
        String help = place.text("helpMessage");
        return new ParameterSetMetadata(
                name,
                CommandMetadata.ALL_SETS,
                place.flag("mandatory"),
                place.number("position", Parameter.NAMED),
                place.flag("valueFromPipeline"),
                place.flag("valueFromPipelineByPropertyName"),
                place.flag("valueFromRemainingArguments"),
                help.isEmpty() ? null : help,
                place.flag("dontShow"));
    }

    private static ParameterAttribute attribute(ParameterSetMetadata set) {
        ParameterAttribute attribute = new ParameterAttribute();
        attribute.setPosition(set.position());
        attribute.setParameterSetName(set.set());
        attribute.setMandatory(set.mandatory());
        attribute.setValueFromPipeline(set.valueFromPipeline());
        attribute.setValueFromPipelineByPropertyName(set.valueFromPipelineByPropertyName());
        attribute.setValueFromRemainingArguments(set.valueFromRemainingArguments());
        attribute.setHelpMessage(set.helpMessage());
        attribute.setDontShow(set.dontShow());
        return attribute;
    }
}
