package org.jwsh.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jwsh.binding.attributes.ArgumentTransformation;
import org.jwsh.binding.attributes.ArgumentValidation;
import org.jwsh.binding.attributes.PSTypeNameAttribute;
import org.jwsh.binding.attributes.ParameterAttribute;
import org.jwsh.binding.attributes.TypeConversion;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.SwitchParameter;

/** A parameter of a command: its names, its type, what it is in each parameter set, and what has a say in its values. */
public final class ParameterMetadata {
    private final String name;
    private final NetType type;
    private final ParameterStorage storage;
    private final List<Object> attributes;
    private final List<String> aliases;
    private final List<ArgumentTransformation> transformations = new ArrayList<>();
    private final List<ArgumentValidation> validations = new ArrayList<>();
    private List<ParameterSetMetadata> sets;
    private final boolean isSwitch;
    private final boolean onlyConverts;
    private final ParameterStorage.Origin origin;
    private long setFlags;
    private boolean mandatorySomewhere;
    private boolean implicitPosition;
    private boolean takesPipelineInput;
    private int index;
    private PSTypeNameAttribute typeName;

    /**
     * @param attributes all attributes in source order; those that transform or validate are applied, the last first
     * @param sets one for each parameter set it is in
     */
    public ParameterMetadata(
            String name,
            NetType type,
            List<String> aliases,
            List<ParameterSetMetadata> sets,
            List<Object> attributes,
            ParameterStorage storage) {
        this.name = name;
        this.type = type;
        this.aliases = List.copyOf(aliases);
        this.attributes = List.copyOf(attributes);
        this.storage = storage;
        this.sets = List.copyOf(sets);
        this.isSwitch = type == NetTypes.of(SwitchParameter.class);
        this.origin = storage.origin();
        boolean plain = true;
        for (int i = attributes.size() - 1; i >= 0; i--) {
            Object attribute = attributes.get(i);
            if (attribute instanceof ArgumentTransformation transformation) {
                transformations.add(transformation);
                plain &= transformation instanceof TypeConversion;
            }
            if (attribute instanceof ArgumentValidation validation) {
                validations.add(validation);
            }
            if (attribute instanceof PSTypeNameAttribute required) {
                typeName = required;
            }
        }
        this.onlyConverts = plain;
    }

    /** The type name that its objects have to have, or null. */
    PSTypeNameAttribute requiredTypeName() {
        return typeName;
    }

    public String name() {
        return name;
    }

    public NetType type() {
        return type;
    }

    public List<String> aliases() {
        return aliases;
    }

    /** What it is in the parameter sets it belongs to. */
    public List<ParameterSetMetadata> sets() {
        return sets;
    }

    /** The attributes in source order. */
    public List<Object> attributes() {
        return attributes;
    }

    /** The attributes as scripts see them. */
    public List<Object> visibleAttributes() {
        List<Object> visible = new ArrayList<>(ScriptDefinedAttributes.visible(attributes));
        if (!has(ParameterAttribute.class)) {
            sets.forEach(set -> visible.addFirst(attributeOf(set)));
        }
        return visible;
    }

    private static ParameterAttribute attributeOf(ParameterSetMetadata set) {
        ParameterAttribute attribute = new ParameterAttribute();
        attribute.setPosition(set.position());
        attribute.setParameterSetName(set.set());
        return attribute;
    }

    /** In the order of application. */
    List<ArgumentTransformation> transformations() {
        return transformations;
    }

    /** In the order of application. */
    List<ArgumentValidation> validations() {
        return validations;
    }

    /** Whether it has an attribute of that class. */
    public boolean has(Class<?> attribute) {
        for (Object each : attributes) {
            if (attribute.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every advanced command has it, such as {@code Verbose}. */
    public boolean isCommonToAll() {
        return storage instanceof CommonParameter common && common.isForAll();
    }

    /** Whether what is bound to it is at most converted to its type, not transformed in other ways. */
    boolean onlyConverts() {
        return onlyConverts;
    }

    /** Whether it has its position by the order of declaration. */
    boolean hasImplicitPosition() {
        return implicitPosition;
    }

    public boolean isSwitch() {
        return isSwitch;
    }

    /** Who has declared it. */
    ParameterStorage.Origin origin() {
        return origin;
    }

    public boolean isDynamic() {
        return storage.isDynamic();
    }

    ParameterStorage storage() {
        return storage;
    }

    /** Its number among the parameters of its command. */
    int index() {
        return index;
    }

    /** The bits of its sets. */
    long setFlags() {
        return setFlags;
    }

    boolean isInAllSets() {
        return setFlags == CommandMetadata.ALL_SETS;
    }

    boolean isIn(long flags) {
        return (setFlags & flags) != 0;
    }

    /** What it is in the first of the given sets that it belongs to, or null. */
    ParameterSetMetadata in(long flags) {
        for (ParameterSetMetadata set : sets) {
            if ((set.flag() & flags) != 0) {
                return set;
            }
        }
        return null;
    }

    boolean isMandatorySomewhere() {
        return mandatorySomewhere;
    }

    boolean takesPipelineInput() {
        return takesPipelineInput;
    }

    /** The same parameter at a position in all its sets. */
    ParameterMetadata atPosition(int place) {
        List<ParameterSetMetadata> placed =
                sets.stream().map(s -> s.atPosition(place)).toList();
        attributes.stream()
                .filter(ParameterAttribute.class::isInstance)
                .forEach(a -> ((ParameterAttribute) a).setPosition(place));
        ParameterMetadata parameter = new ParameterMetadata(name, type, aliases, placed, attributes, storage);
        parameter.implicitPosition = true;
        return parameter;
    }

    /**
     * Joins a command.
     *
     * @param flags the bit of each parameter set of the command
     */
    void place(int number, ToLongFunction<String> flags) {
        index = number;
        setFlags = 0;
        mandatorySomewhere = false;
        takesPipelineInput = false;
        ParameterSetMetadata[] flagged = new ParameterSetMetadata[sets.size()];
        for (int i = 0; i < flagged.length; i++) {
            ParameterSetMetadata set = sets.get(i);
            long flag = flags.applyAsLong(set.set());
            flagged[i] = set.flag() == flag ? set : set.withFlag(flag);
            setFlags |= flag;
            mandatorySomewhere |= set.mandatory();
            takesPipelineInput |= set.takesPipelineInput();
        }
        sets = List.of(flagged);
    }

    @Override
    public String toString() {
        return "System.Management.Automation.ParameterMetadata";
    }
}
