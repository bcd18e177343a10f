package org.jwsh.binding;

import org.jwsh.cmdlet.Parameter;

/**
 * What a parameter is in one parameter set.
 *
 * @param set the set's name, or {@link Parameter#ALL_SETS}
 * @param flag the bit of the set, or {@link CommandMetadata#ALL_SETS}
 * @param position its place among the arguments without a name, or {@link Parameter#NAMED}
 * @param helpMessage what a user is told who is asked for a value, or null
 */
public record ParameterSetMetadata(
        String set,
        long flag,
        boolean mandatory,
        int position,
        boolean valueFromPipeline,
        boolean valueFromPipelineByPropertyName,
        boolean valueFromRemainingArguments,
        String helpMessage,
        boolean dontShow) {

    /** A parameter that is given by name or at a position and nothing else. */
    static ParameterSetMetadata optional(int position) {
        return new ParameterSetMetadata(
                Parameter.ALL_SETS, CommandMetadata.ALL_SETS, false, position, false, false, false, null, false);
    }

    boolean isPositional() {
        return position != Parameter.NAMED;
    }

    boolean takesPipelineInput() {
        return valueFromPipeline || valueFromPipelineByPropertyName;
    }

    ParameterSetMetadata withFlag(long bit) {
        return new ParameterSetMetadata(
                set,
                bit,
                mandatory,
                position,
                valueFromPipeline,
                valueFromPipelineByPropertyName,
                valueFromRemainingArguments,
                helpMessage,
                dontShow);
    }

    ParameterSetMetadata atPosition(int place) {
        return new ParameterSetMetadata(
                set,
                flag,
                mandatory,
                place,
                valueFromPipeline,
                valueFromPipelineByPropertyName,
                valueFromRemainingArguments,
                helpMessage,
                dontShow);
    }
}
