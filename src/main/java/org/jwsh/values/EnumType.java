package org.jwsh.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An enum: names with their numbers. Values are unique objects, except for combinations of flags. */
public final class EnumType extends NetType {
    private final Map<String, EnumValue> byName = new LinkedHashMap<>();
    private final boolean flags;
    private final NetType underlying;
    private MemberTable statics;

    /**
     * @param flags whether values combine
     * @param underlying the integral type behind it
     * @param labels the names with their numbers, in order of declaration
     */
    public EnumType(String fullName, boolean flags, NetType underlying, Map<String, Long> labels) {
        super(fullName);
        this.flags = flags;
        this.underlying = underlying;
        Map<Long, String> shown = new HashMap<>();
        labels.forEach((label, number) -> shown.merge(number, label, (first, later) -> flags ? later : first));
        labels.forEach((label, number) ->
                byName.put(CaseFolding.fold(label), new EnumValue(this, number, label, shown.get(number))));
    }

    /** An enum of the library, numbered from 0: {@code of("System.DayOfWeek", "Sunday", ...)}; {@code "None=0"} sets a number. */
    public static EnumType of(String fullName, boolean flags, String... labels) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        long next = 0;
        for (String label : labels) {
            int equals = label.indexOf('=');
            if (equals >= 0) {
                next = Long.decode(label.substring(equals + 1));
            }
            numbers.put(equals < 0 ? label : label.substring(0, equals), next++);
        }
        return new EnumType(fullName, flags, NetTypes.INT, numbers);
    }

    /** The names in order of declaration. */
    public List<EnumValue> values() {
        return new ArrayList<>(byName.values());
    }

    /** The value of that name in any case, or null. */
    public EnumValue find(String name) {
        return byName.get(CaseFolding.fold(name));
    }

    /** The value with that number, named or not. */
    public EnumValue of(long number) {
        for (EnumValue value : byName.values()) {
            if (value.number() == number) {
                return value;
            }
        }
        return new EnumValue(this, number, null, null);
    }

    public boolean isFlags() {
        return flags;
    }

    public NetType underlyingType() {
        return underlying;
    }

    @Override
    public Class<?> javaClass() {
        return EnumValue.class;
    }

    @Override
    public NetType baseType() {
        return NetTypes.named("System.Enum");
    }

    @Override
    public boolean isInstance(Object value) {
        return value instanceof EnumValue v && v.netType() == this;
    }

    @Override
    public boolean isValueType() {
        return true;
    }

    @Override
    public boolean isEnum() {
        return true;
    }

    @Override
    public Object defaultValue() {
        return of(0);
    }

    @Override
    public MemberTable members() {
        return baseType().members();
    }

    @Override
    public synchronized MemberTable staticMembers() {
        if (statics == null) {
            MemberTable table = new MemberTable();
            for (EnumValue value : byName.values()) {
                table.add(new PropertyMember(value.label(), fullName(), true, target -> value, null));
            }
            table.inherit(baseType().staticMembers());
            statics = table;
        }
        return statics;
    }

    @Override
    public MethodGroup constructors() {
        return MethodGroup.NONE;
    }
}
