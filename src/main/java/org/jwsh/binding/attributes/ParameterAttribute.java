package org.jwsh.binding.attributes;

import org.jwsh.cmdlet.Parameter;
import org.jwsh.values.TypeName;

/** {@code [Parameter()]}: what a parameter is in one parameter set; scripts may make and change it. */
@TypeName("System.Management.Automation.ParameterAttribute")
public final class ParameterAttribute {
    private int position = Parameter.NAMED;
    private String parameterSetName = Parameter.ALL_SETS;
    private boolean mandatory;
    private boolean valueFromPipeline;
    private boolean valueFromPipelineByPropertyName;
    private boolean valueFromRemainingArguments;
    private String helpMessage;
    private boolean dontShow;

    public int getPosition() {
        return position;
    }

    public void setPosition(int value) {
        position = value;
    }

    public String getParameterSetName() {
        return parameterSetName;
    }

    public void setParameterSetName(String value) {
        parameterSetName = value == null || value.isEmpty() ? Parameter.ALL_SETS : value;
    }

    public boolean isMandatory() {
        return mandatory;
    }

    public void setMandatory(boolean value) {
        mandatory = value;
    }

    public boolean isValueFromPipeline() {
        return valueFromPipeline;
    }

    public void setValueFromPipeline(boolean value) {
        valueFromPipeline = value;
    }

    public boolean isValueFromPipelineByPropertyName() {
        return valueFromPipelineByPropertyName;
    }

    public void setValueFromPipelineByPropertyName(boolean value) {
        valueFromPipelineByPropertyName = value;
    }

    public boolean isValueFromRemainingArguments() {
        return valueFromRemainingArguments;
    }

    public void setValueFromRemainingArguments(boolean value) {
        valueFromRemainingArguments = value;
    }

    /** What a user is told who is asked for a value, or null. */
    public String getHelpMessage() {
        return helpMessage;
    }

    public void setHelpMessage(String value) {
        helpMessage = value;
    }

    public boolean isDontShow() {
        return dontShow;
    }

    public void setDontShow(boolean value) {
        dontShow = value;
    }
}
