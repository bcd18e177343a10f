package org.jwsh.commands.remoting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jwsh.language.Extent;
import org.jwsh.language.ast.Ast;
import org.jwsh.language.ast.ParamBlockAst;
import org.jwsh.language.ast.ScriptBlockAst;
import org.jwsh.language.ast.UsingExpressionAst;
import org.jwsh.remoting.client.RemoteCommand;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.UsingValues;

/** A script block on its way to another machine: what {@code $using:} means here goes along as parameters. */
final class RemoteScript {
    private final ScriptBlockAst script;
    private final String text;
    private final Map<String, Object> using = new LinkedHashMap<>();

    private RemoteScript(ScriptBlockAst script, String text) {
        this.script = script;
        this.text = text;
    }

    /** @param values what {@code $using:} gives */
    static RemoteScript of(CompiledScriptBlock block, UsingValues values) {
        ScriptBlockAst script = block.code().ast();
        Map<Integer, Extent> places = new TreeMap<>();
        collect(script, places);
        if (places.isEmpty()) {
            return new RemoteScript(script, block.text());
        }
        String all = script.extent().text();
        int start = script.extent().start();
        StringBuilder changed = new StringBuilder();
        Map<String, Object> using = new LinkedHashMap<>();
        int from = 0;
        for (Extent place : places.values()) {
            String name = place.text().substring(place.text().indexOf(':') + 1);
            String parameter = "__using_" + name;
            using.put(parameter, values.get(name));
            changed.append(all, from, place.start() - start).append("$").append(parameter);
            from = place.end() - start;
        }
        changed.append(all, from, all.length());
        String body = changed.toString();
        boolean braces = body.startsWith("{") && body.endsWith("}");
        RemoteScript made =
                new RemoteScript(script, declare(braces ? body.substring(1, body.length() - 1) : body, script, using));
        made.using.putAll(using);
        return made;
    }

    /** A script that is sent as it is. */
    static RemoteScript of(String text) {
        return new RemoteScript(null, text);
    }

    private static void collect(Ast node, Map<Integer, Extent> places) {
        if (node instanceof UsingExpressionAst using) {
            places.put(using.extent().start(), using.extent());
            return;
        }
        for (Ast child : node.children()) {
            collect(child, places);
        }
    }

    private static String declare(String body, ScriptBlockAst script, Map<String, Object> using) {
        String parameters = "$" + String.join(", $", using.keySet());
        for (Ast child : script.children()) {
            if (child instanceof ParamBlockAst block) {
                int open = body.indexOf('(', body.toLowerCase(Locale.ROOT).indexOf("param"));
                boolean none = block.parameters().isEmpty();
                return body.substring(0, open + 1) + parameters + (none ? "" : ", ") + body.substring(open + 1);
            }
        }
        return "param(" + parameters + ")\n" + body;
    }

    /** The commands that it is, or the script with arguments by position behind the values that go along. */
    RemoteCommand command(List<?> arguments, boolean takesInput) {
        RemoteCommand simple =
                script != null && using.isEmpty() ? CommandTranslation.of(script, arguments, takesInput) : null;
        return simple != null
                ? simple
                : RemoteCommand.script(text, takesInput).parameters(using).arguments(arguments);
    }
}
