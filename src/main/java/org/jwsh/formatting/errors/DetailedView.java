package org.jwsh.formatting.errors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jwsh.language.Extent;
import org.jwsh.language.PositionMessage;
import org.jwsh.runtime.CommandInfo;
import org.jwsh.runtime.ExternalScriptInfo;
import org.jwsh.runtime.flow.FlowException;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;

/** Everything that is known of an error, nested errors and exceptions indented: what Get-Error shows. */
public final class DetailedView {
    private static final String MARK = "#PSExtendedError";
    private static final int DEEPEST = 10;
    private static final int INDENT = 4;

    private DetailedView() {}

    /** The text of an error record or an exception; once shown, it is one like others again. */
    public static String of(Object error) {
        if (error instanceof PSObject shown) {
            shown.typeNames().replaceAll(name -> name.endsWith(MARK) ? name.substring(0, name.indexOf('#')) : name);
        }
        return text(PSObject.unwrap(error), 0, 1);
    }

    private static String text(Object object, int indent, int depth) {
        Map<String, Object> properties = properties(object);
        int width = 0;
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            width = Math.max(
                    width, isEmpty(property.getValue()) ? 0 : property.getKey().length());
        }
        String prefix = " ".repeat(indent);
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            Object value = property.getValue();
            if (!isEmpty(value) && !(value instanceof Map<?, ?> map && map.isEmpty())) {
                String name =
                        property.getKey() + " ".repeat(width - property.getKey().length());
                lines.add(prefix + name + " : " + value(value, indent, width, depth));
            }
        }
        return String.join("\n", lines);
    }

    private static String value(Object value, int indent, int width, int depth) {
        Object base = PSObject.unwrap(value);
        if (base instanceof Throwable || base instanceof ErrorRecord || base instanceof InvocationInfo) {
            return depth >= DEEPEST ? "…" : "\n" + text(base, indent + INDENT, depth + 1);
        }
        if (base instanceof NetType type) {
            return "[" + type + "]";
        }
        if (base instanceof Map<?, ?> map) {
            StringBuilder entries = new StringBuilder();
            map.forEach((key, content) -> entries.append('\n')
                    .append(" ".repeat(indent + INDENT))
                    .append(key)
                    .append(" : ")
                    .append(LanguagePrimitives.toStringInvariant(content)));
            return entries.toString();
        }
        String text = LanguagePrimitives.toStringInvariant(value);
        if (!text.contains("\n")) {
            return text;
        }
        String behind = "\n" + " ".repeat(indent + width + 3);
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(line.strip());
        }
        return String.join(behind, lines);
    }

    /** Null, the empty string, false and zero are left out. */
    private static boolean isEmpty(Object value) {
        return switch (PSObject.unwrap(value)) {
            case null -> true;
            case String text -> text.isEmpty();
            case Boolean flag -> !flag;
            case Integer number -> number == 0;
            case List<?> list -> list.isEmpty();
            default -> false;
        };
    }

    private static Map<String, Object> properties(Object object) {
        Map<String, Object> properties = new LinkedHashMap<>();
        switch (object) {
            case ErrorRecord error -> ofError(error, properties);
            case InvocationInfo invocation -> ofInvocation(invocation, properties);
            case Throwable exception -> ofException(exception, properties);
            default -> ofObject(object, properties);
        }
        return properties;
    }

    private static void ofError(ErrorRecord error, Map<String, Object> properties) {
        properties.put("Exception", error.exception());
        properties.put("TargetObject", error.target());
        properties.put("CategoryInfo", error.categoryInfo().toString());
        properties.put("FullyQualifiedErrorId", error.fullyQualifiedErrorId());
        properties.put("ErrorDetails", error.details());
        properties.put("InvocationInfo", error.invocation());
        properties.put("ScriptStackTrace", error.scriptStackTrace());
    }

    private static void ofInvocation(InvocationInfo invocation, Map<String, Object> properties) {
        boolean ofScript = invocation.command() instanceof ExternalScriptInfo;
        boolean ofCommand = invocation.command() instanceof CommandInfo && !ofScript;
        Extent position = invocation.position();
        boolean placed = position != null && !position.isEmpty() && !ofScript;
        String file = placed ? position.file() : null;
        properties.put("MyCommand", invocation.command());
        properties.put("BoundParameters", invocation.boundParameters());
        properties.put("ScriptLineNumber", placed ? position.startLine() : 0);
        properties.put("OffsetInLine", placed ? position.startColumn() : 0);
        properties.put("HistoryId", (int) invocation.historyId());
        properties.put("ScriptName", file);
        properties.put("Line", placed ? line(position) : null);
        properties.put("Statement", placed ? position.text() : null);
        properties.put("PositionMessage", placed ? PositionMessage.of(position) : null);
        properties.put("PSScriptRoot", file == null ? null : file.substring(0, Math.max(0, file.lastIndexOf('/'))));
        properties.put("PSCommandPath", file);
        properties.put("InvocationName", invocation.invocationName());
        properties.put("PipelineLength", ofCommand ? invocation.pipelineLength() : 0);
        properties.put("PipelinePosition", ofCommand ? invocation.pipelinePosition() : 0);
        properties.put("ExpectingInput", invocation.expectingInput());
        properties.put("CommandOrigin", "Internal");
    }

    /** The line with its end, where it has one. */
    private static String line(Extent position) {
        String line = position.source().line(position.startLine());
        return position.startLine() < position.source().lineCount() ? line + "\n" : line;
    }

    private static void ofException(Throwable exception, Map<String, Object> properties) {
        properties.put("Type", NetTypes.of(exception).fullName());
        if (exception instanceof NetException known && known.errorRecord() != null && isRuntimeException(exception)) {
            properties.put("ErrorRecord", parentRecord(known));
            properties.put("WasThrownFromThrowStatement", known.property("WasThrownFromThrowStatement"));
        }
        ofObject(exception, properties);
    }

    private static boolean isRuntimeException(Throwable exception) {
        NetType runtime = NetTypes.find("System.Management.Automation.RuntimeException");
        return runtime != null && runtime.isAssignableFrom(NetTypes.of(exception));
    }

    /** The record within an exception, whose own exception stands for the outer one so that the two do not contain each other. */
    private static ErrorRecord parentRecord(NetException exception) {
        NetException parent = NetException.of(
                "System.Management.Automation.ParentContainsErrorRecordException", exception.getMessage());
        return new ErrorRecord(parent, "RuntimeException", org.jwsh.values.ErrorCategory.NotSpecified, null);
    }

    private static void ofObject(Object object, Map<String, Object> properties) {
        for (PSMember member : ObjectMembers.properties(object)) {
            try {
                properties.putIfAbsent(member.name(), member.get(object));
            } catch (FlowException flow) {
                throw flow;
            } catch (RuntimeException unreadable) {
                properties.putIfAbsent(member.name(), null);
            }
        }
    }
}
