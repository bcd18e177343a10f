package org.jwsh.host.scripting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;
import javax.script.SimpleBindings;
import org.junit.jupiter.api.Test;

/** PowerShell as an engine of {@code javax.script}. */
class PowerShellEngineTest {
    private final ScriptEngine engine = new ScriptEngineManager().getEngineByName("powershell");

    /** What a script implements. */
    interface Arithmetic {
        int twice(long number);
    }

    @Test
    void itIsFoundByNameAndExtension() {
        assertThat(engine.getFactory().getLanguageName()).isEqualTo("PowerShell");
        assertThat(new ScriptEngineManager().getEngineByExtension("ps1")).isInstanceOf(PowerShellEngine.class);
    }

    @Test
    void theValueOfAScriptIsWhatItWrites() throws ScriptException {
        assertThat(engine.eval("$a = 1")).isNull();
        assertThat(engine.eval("$a + 1")).isEqualTo(2);
        assertThat(engine.eval(new StringReader("1..3"))).isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void bindingsAreTheVariablesOfTheSession() throws ScriptException {
        engine.put("count", 20);
        engine.eval("$count++; $left = 'here'");

        assertThat(engine.get("Count")).isEqualTo(21);
        assertThat(engine.get("left")).isEqualTo("here");
    }

    @Test
    void otherBindingsAreLentToTheScript() throws ScriptException {
        SimpleBindings lent = new SimpleBindings();
        lent.put("n", 1);

        assertThat(engine.eval("$n++; $n", lent)).isEqualTo(2);
        assertThat(lent).containsExactly(java.util.Map.entry("n", 2));
    }

    @Test
    void textForTheHostAndErrorsGoToTheWriters() throws ScriptException {
        ScriptContext context = engine.getContext();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        context.setWriter(out);
        context.setErrorWriter(err);

        engine.eval(engine.getFactory().getOutputStatement("it's") + "; Write-Error small");

        assertThat(out).hasToString("it's\n");
        assertThat(err).hasToString("small" + System.lineSeparator());
    }

    @Test
    void failuresSayWhere() {
        assertThatThrownBy(() -> engine.eval("1\n  foreach ("))
                .isInstanceOfSatisfying(
                        ScriptException.class,
                        failure -> assertThat(failure.getLineNumber()).isEqualTo(2));
        assertThatThrownBy(() -> engine.eval("\n\nthrow 'away'"))
                .isInstanceOfSatisfying(ScriptException.class, failure -> {
                    assertThat(failure).hasMessageContaining("away");
                    assertThat(failure.getLineNumber()).isEqualTo(3);
                });
    }

    @Test
    void functionsAndMethodsAreCalledFromJava() throws Exception {
        engine.eval("function Twice([int] $Number) { $Number * 2 } function Get-Text { 'text' }");
        Invocable calls = (Invocable) engine;

        assertThat(calls.invokeFunction("twice", 21)).isEqualTo(42);
        assertThat(calls.invokeMethod("text", "Substring", 1, 2)).isEqualTo("ex");
        assertThat(calls.getInterface(Arithmetic.class).twice(4)).isEqualTo(8);
        assertThatThrownBy(() -> calls.invokeFunction("Nothing-There")).isInstanceOf(NoSuchMethodException.class);
    }
}
