package org.jwsh.help;

import java.util.List;

/**
 * The help of one parameter.
 *
 * @param typeName the type as syntax lines show it, {@code SwitchParameter} for a switch
 * @param description paragraphs of Markdown
 * @param sets the parameter sets it belongs to; empty for all
 * @param required whether it must be given
 * @param position its place among the arguments without a name, from 0; negative when it has none
 * @param defaultValue what holds when it is not given; null where there is nothing to say
 * @param byValue whether it takes whole objects from the pipeline
 * @param byPropertyName whether it takes properties of objects from the pipeline
 */
public record ParameterHelp(
        String name,
        String typeName,
        String description,
        List<String> aliases,
        List<String> sets,
        boolean required,
        int position,
        String defaultValue,
        boolean byValue,
        boolean byPropertyName,
        boolean wildcards) {
    /** Whether it is given without a value. */
    public boolean isSwitch() {
        return typeName.equals("SwitchParameter");
    }

    /** Whether a value can be given without the name. */
    public boolean isPositional() {
        return position >= 0;
    }
}
