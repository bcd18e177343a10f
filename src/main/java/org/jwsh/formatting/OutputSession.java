package org.jwsh.formatting;

import org.jwsh.formatting.data.FormatData;
import org.jwsh.formatting.data.FormatEnd;
import org.jwsh.formatting.data.FormatEntry;
import org.jwsh.formatting.data.FormatStart;
import org.jwsh.formatting.data.GroupEnd;
import org.jwsh.formatting.data.GroupStart;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/**
 * Writes everything that comes down a pipeline as text: objects in one document of default layout, and documents that Format
 * cmdlets have laid out.
 */
public final class OutputSession {
    /** Where in a document that came laid out the next step is. */
    private enum State {
        OUTSIDE,
        IN_DOCUMENT,
        IN_GROUP
    }

    private final FormatSettings settings;
    private final LineOutput output;
    private final TextStyle style;
    private LayoutWriter writer;
    private FormatSession objects;
    private State state = State.OUTSIDE;

    public OutputSession(FormatSettings settings, LineOutput output, TextStyle style) {
        this.settings = settings;
        this.output = output;
        this.style = style;
        this.writer = new LayoutWriter(output, style);
    }

    /**
     * Writes an object.
     *
     * @throws NetException where it is a step of a document that does not follow on the step before
     */
    public void write(Object value) {
        if (value == null || value == AutomationNull.VALUE) {
            return;
        }
        if (PSObject.unwrap(value) instanceof FormatData data) {
            step(data);
            return;
        }
        if (objects == null) {
            if (value instanceof String text && state == State.OUTSIDE) {
                output.writeText(text);
                return;
            }
            objects = new FormatSession(FormatRequest.DEFAULT, settings, this::step);
        }
        objects.process(value);
    }

    /** Ends what is open and writes what is held back. */
    public void end() {
        endObjects();
        writer = new LayoutWriter(output, style);
    }

    private void endObjects() {
        if (objects != null) {
            objects.end();
        }
        writer.flush();
        objects = null;
        state = State.OUTSIDE;
    }

    /** Writes what is held back and leaves open what is open: the end of output that an error cuts off. */
    public void cutOff() {
        writer.flush();
        writer = new LayoutWriter(output, style);
        objects = null;
        state = State.OUTSIDE;
    }

    private void step(FormatData data) {
        switch (data) {
            case FormatStart _ -> {
                if (state == State.IN_GROUP) {
                    endObjects();
                }
                expect(State.OUTSIDE, data);
                state = State.IN_DOCUMENT;
            }
            case GroupStart _ -> {
                expect(State.IN_DOCUMENT, data);
                state = State.IN_GROUP;
            }
            case FormatEntry entry -> {
                if (!entry.outOfBand()) {
                    expect(State.IN_GROUP, data);
                }
            }
            case GroupEnd _ -> {
                expect(State.IN_GROUP, data);
                state = State.IN_DOCUMENT;
            }
            case FormatEnd _ -> {
                expect(State.IN_DOCUMENT, data);
                state = State.OUTSIDE;
            }
        }
        writer.write(data);
    }

    private void expect(State expected, FormatData data) {
        if (state != expected) {
            throw outOfSequence(data);
        }
    }

    private NetException outOfSequence(FormatData data) {
        NetException exception = NetException.of(
                        "System.InvalidOperationException",
                        "Operation is not valid due to the current state of the object.")
                .withRecord("ConsoleLineOutputOutOfSequencePacket", ErrorCategory.InvalidData, null);
        exception
                .errorRecord()
                .details("The object of type \"" + NetTypes.of(data).fullName()
                        + "\" is not valid or not in the correct sequence. This is likely caused by a user-specified"
                        + " \"format-*\" command which is conflicting with the default formatting.");
        exception.errorRecord().categoryInfo().activity("out-lineoutput");
        exception.errorRecord().invocation(new InvocationInfo(null, "out-lineoutput", settings.position()));
        exception.errorRecord().commandSuffix("Microsoft.PowerShell.Commands.OutLineOutputCommand");
        exception.errorRecord().preserveInvocation(true);
        return exception;
    }
}
