package org.jwsh.values;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jwsh.language.Extent;

/** Where and how a command was called: what {@code $MyInvocation} and the errors of a command show. */
public final class InvocationInfo {
    private final Object command;
    private final String commandName;
    private final Extent position;
    private String invocationName;
    private Map<Object, Object> boundParameters = Map.of();
    private Supplier<Map<Object, Object>> boundParametersLater;
    private List<Object> unboundArguments = List.of();
    private int pipelineLength = 1;
    private int pipelinePosition = 1;
    private long historyId;
    private boolean expectingInput;
    private Extent displayPosition;

    /**
     * @param command the command as Get-Command gives it, or null for a script block
     * @param commandName its name, or null
     * @param position what was written at the place of the call
     */
    public InvocationInfo(Object command, String commandName, Extent position) {
        this.command = command;
        this.commandName = commandName;
        this.position = position;
        this.invocationName = commandName == null ? "" : commandName;
    }

    public Object command() {
        return command;
    }

    public String commandName() {
        return commandName;
    }

    public Extent position() {
        return position;
    }

    /** The position that error views show, where it is not that of the call. */
    public Extent displayPosition() {
        return displayPosition == null ? position : displayPosition;
    }

    public void displayPosition(Extent extent) {
        displayPosition = extent;
    }

    /** The same call as the origin of an error at another position. */
    public InvocationInfo shownAt(Extent extent) {
        InvocationInfo copy = new InvocationInfo(command, commandName, position);
        copy.invocationName = invocationName;
        copy.boundParameters = boundParameters;
        copy.boundParametersLater = boundParametersLater;
        copy.unboundArguments = unboundArguments;
        copy.pipelineLength = pipelineLength;
        copy.pipelinePosition = pipelinePosition;
        copy.historyId = historyId;
        copy.expectingInput = expectingInput;
        copy.displayPosition = extent;
        return copy;
    }

    public String invocationName() {
        return invocationName;
    }

    public void invocationName(String name) {
        invocationName = name;
    }

    public Map<Object, Object> boundParameters() {
        if (boundParametersLater != null) {
            boundParameters = boundParametersLater.get();
            boundParametersLater = null;
        }
        return boundParameters;
    }

    /** Makes the bound parameters only when they are looked at. */
    public void boundParametersLater(Supplier<Map<Object, Object>> later) {
        boundParametersLater = later;
    }

    public void boundParameters(Map<Object, Object> parameters) {
        boundParameters = parameters;
    }

    public List<Object> unboundArguments() {
        return unboundArguments;
    }

    public void unboundArguments(List<Object> arguments) {
        unboundArguments = arguments;
    }

    public int pipelineLength() {
        return pipelineLength;
    }

    /** The place in the pipeline, from 1. */
    public int pipelinePosition() {
        return pipelinePosition;
    }

    public void pipeline(int position, int length) {
        pipelinePosition = position;
        pipelineLength = length;
    }

    public boolean expectingInput() {
        return expectingInput;
    }

    public void expectingInput(boolean expected) {
        expectingInput = expected;
    }

    /** The number that the command line has or will have in the history: that of the session's present one where none was given. */
    public long historyId() {
        return historyId == 0 ? SessionAmbient.current().historyId() : historyId;
    }

    public void historyId(long id) {
        historyId = id;
    }
}
