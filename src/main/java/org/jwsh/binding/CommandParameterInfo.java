package org.jwsh.binding;

import java.util.List;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeName;

/** A parameter in one parameter set, as {@code (Get-Command ...).ParameterSets} shows it. */
@TypeName("System.Management.Automation.CommandParameterInfo")
public record CommandParameterInfo(ParameterMetadata parameter, ParameterSetMetadata set) {
    public String name() {
        return parameter.name();
    }

    public NetType parameterType() {
        return parameter.type();
    }

    public boolean isMandatory() {
        return set.mandatory();
    }

    public int position() {
        return set.position();
    }

    public List<Object> attributes() {
        return ScriptDefinedAttributes.visible(parameter.attributes());
    }

    /** The parameter as a syntax line shows it, without a space around. */
    String syntax() {
        String name = "-" + name();
        if (parameter.isSwitch()) {
            return isMandatory() ? name : "[" + name + "]";
        }
        String positioned = set.isPositional() ? "[" + name + "]" : name;
        String whole = positioned + " <" + SyntaxTypeName.of(parameterType()) + ">";
        return isMandatory() ? whole : "[" + whole + "]";
    }

    /** Whether every advanced command has it. */
    public boolean isCommonToAll() {
        return parameter.isCommonToAll();
    }
}
