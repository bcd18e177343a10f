package org.jwsh.remoting.clixml;

import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.CommandType;
import org.jwsh.runtime.members.TypeProperty;
import org.jwsh.values.EnumType;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;
import org.jwsh.values.collections.GenericDictionary;
import org.jwsh.values.collections.KeyOrder;
import org.jwsh.values.collections.ListValue;

/** What is written of the call that a record came from: as an object, and spread over the members of the record. */
public final class InvocationForm {
    private static final String AUTOMATION = "System.Management.Automation.";

    private final InvocationInfo invocation;
    private final boolean ofError;
    /** Always empty: arguments may be large, and secret. */
    private final PSObject parameters;

    private final ListValue arguments =
            ListValue.of(NetTypes.named("System.Collections.Generic.List[System.Object]"), NetTypes.OBJECT, List.of());

    private InvocationForm(InvocationInfo invocation, boolean ofError) {
        this.invocation = invocation;
        this.parameters = new PSObject(new GenericDictionary(
                NetTypes.named("System.Collections.Generic.Dictionary[string,System.Object]"),
                NetTypes.STRING,
                NetTypes.OBJECT,
                KeyOrder.IGNORE_CASE,
                false));
        if (!ofError) {
            parameters.typeNames().addFirst(AUTOMATION + "PSBoundParametersDictionary");
        }
        this.ofError = ofError;
    }

    /** The form of the call that an error came from. */
    static InvocationForm ofError(InvocationInfo invocation) {
        return new InvocationForm(invocation, true);
    }

    /** The form of the call that a warning or the like came from. */
    public static InvocationForm ofMessage(InvocationInfo invocation) {
        return new InvocationForm(invocation, false);
    }

    /** The call as an object. */
    PSObject object() {
        Extent at = invocation.displayPosition();
        boolean nowhere = at.isEmpty();
        return PropertyBag.of(AUTOMATION + "InvocationInfo", "System.Object")
                .text(AUTOMATION + "InvocationInfo")
                .property("MyCommand", command() == null ? null : title(command()))
                .property("BoundParameters", parameters)
                .property("UnboundArguments", arguments)
                .property("ScriptLineNumber", nowhere ? 0 : at.startLine())
                .property("OffsetInLine", nowhere ? 0 : at.startColumn())
                .property("HistoryId", 1L)
                .property("ScriptName", at.file() == null ? "" : at.file())
                .property("Line", nowhere ? "" : shown("Line"))
                .property("Statement", invocation.position().text())
                .property("PositionMessage", nowhere ? "" : shown("PositionMessage"))
                .property("PSScriptRoot", "")
                .property("PSCommandPath", null)
                .property("InvocationName", command() == null || isScript(command()) ? "" : invocation.invocationName())
                .property("PipelineLength", 0)
                .property("PipelinePosition", 0)
                .property("ExpectingInput", invocation.expectingInput())
                .property("CommandOrigin", "Internal")
                .property("DisplayScriptPosition", null)
                .build();
    }

    /** What the property of the call says. */
    private Object shown(String property) {
        return new TypeProperty(NetTypes.of(invocation).members().property(property)).get(invocation);
    }

    private CommandInfo command() {
        return invocation.command() instanceof CommandInfo command ? command : null;
    }

    private static boolean isScript(CommandInfo command) {
        return command.type() == CommandType.Script;
    }

    private static String title(CommandInfo command) {
        return isScript(command) ? command.definition() : command.name();
    }

    /** Puts the members that tell of the call into a record. */
    public void addTo(PSObject record) {
        Extent at = invocation.displayPosition();
        boolean nowhere = at.isEmpty();
        int[] iteration = {0, 0};
        record.put("InvocationInfo_BoundParameters", parameters);
        record.put("InvocationInfo_CommandOrigin", label("CommandOrigin", ofError ? "Internal" : "Runspace"));
        record.put("InvocationInfo_ExpectingInput", invocation.expectingInput());
        record.put(
                "InvocationInfo_InvocationName",
                command() == null || isScript(command()) ? "" : invocation.invocationName());
        record.put("InvocationInfo_Line", nowhere ? "" : shown("Line"));
        record.put("InvocationInfo_OffsetInLine", nowhere ? 0 : at.startColumn());
        record.put("InvocationInfo_HistoryId", 1L);
        record.put("InvocationInfo_PipelineIterationInfo", ofError ? new int[0] : iteration);
        record.put("InvocationInfo_PipelineLength", ofError ? 0 : invocation.pipelineLength());
        record.put("InvocationInfo_PipelinePosition", ofError ? 0 : invocation.pipelinePosition());
        record.put("InvocationInfo_PSScriptRoot", "");
        record.put("InvocationInfo_PSCommandPath", null);
        record.put("InvocationInfo_PositionMessage", nowhere ? "" : shown("PositionMessage"));
        record.put("InvocationInfo_ScriptLineNumber", nowhere ? 0 : at.startLine());
        record.put("InvocationInfo_ScriptName", at.file() == null ? "" : at.file());
        record.put("InvocationInfo_UnboundArguments", arguments);
        record.put("SerializeExtent", false);
        CommandInfo command = command();
        if (command != null) {
            record.put(
                    "CommandInfo_CommandType",
                    label("CommandTypes", command.type().name()));
            record.put("CommandInfo_Definition", command.definition());
            record.put("CommandInfo_Name", command.name());
            record.put("CommandInfo_Visibility", label("SessionStateEntryVisibility", "Public"));
        }
        record.put(
                ofError ? "PipelineIterationInfo" : "InformationalRecord_PipelineIterationInfo",
                ListValue.of(
                        NetTypes.named("System.Collections.ObjectModel.ReadOnlyCollection[int]"),
                        NetTypes.INT,
                        ofError && command == null ? List.of() : List.of(0, 0)));
    }

    private static Object label(String type, String name) {
        return ((EnumType) NetTypes.named(AUTOMATION + type)).find(name);
    }
}
