package org.jwsh.binding;

import java.util.List;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.collections.ListValue;

/** A parameter as scripts see it. They may change the description; the command itself stays as it is. */
public final class ParameterDescription {
    private final ParameterMetadata source;
    private final List<Object> visible;
    private final ListValue attributes;
    private final ListValue aliases;
    private String name;
    private NetType type;

    public ParameterDescription(ParameterMetadata source) {
        this.source = source;
        this.name = source.name();
        this.type = source.type();
        this.visible = source.visibleAttributes();
        this.attributes = collection("System.Attribute", NetTypes.OBJECT, visible);
        this.aliases = collection("string", NetTypes.STRING, source.aliases());
    }

    private static ListValue collection(String element, NetType elementType, List<?> elements) {
        return ListValue.of(
                NetTypes.named("System.Collections.ObjectModel.Collection[" + element + "]"), elementType, elements);
    }

    public String name() {
        return name;
    }

    public void name(String other) {
        name = other;
    }

    public NetType type() {
        return type;
    }

    public void type(NetType other) {
        type = other;
    }

    /** The other names, to be changed. */
    public ListValue aliases() {
        return aliases;
    }

    /** The attributes, to be changed. */
    public ListValue attributes() {
        return attributes;
    }

    public List<ParameterSetMetadata> sets() {
        return source.sets();
    }

    public boolean isDynamic() {
        return source.isDynamic();
    }

    public boolean isSwitch() {
        return source.isSwitch();
    }

    boolean hasImplicitPosition() {
        return source.hasImplicitPosition();
    }

    /** The attributes that apply to values, but for those that a script took out of the description. */
    List<Object> appliedAttributes() {
        return source.attributes().stream()
                .filter(each -> !visible.contains(each) || attributes.contains(each))
                .toList();
    }

    @Override
    public String toString() {
        return "System.Management.Automation.ParameterMetadata";
    }
}
