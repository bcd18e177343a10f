package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that go too deep are an error of the script on every thread, and the session goes on. */
class CallDepthTest {
    private static final long SMALL = 512L << 10;

    /** What kinds of threads programs run sessions on. */
    enum OnThread {
        SMALL_STACK,
        VIRTUAL,
        LARGE_STACK;

        private String run(String script) throws Exception {
            FutureTask<String> task = new FutureTask<>(() -> {
                EmbeddedSession session = new EmbeddedSession();
                return session.run(script) + "|" + session.run("'usable'");
            });
            Thread thread = switch (this) {
                case SMALL_STACK -> new Thread(null, task, "small", SMALL);
                case VIRTUAL -> Thread.ofVirtual().unstarted(task);
                case LARGE_STACK -> new Thread(null, task, "large", 1L << 30);
            };
            thread.start();
            return task.get();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFunctionThatCallsItselfIsCaught(OnThread thread) throws Exception {
        assertThat(thread.run("function f { f }; try { f } catch { $_.FullyQualifiedErrorId }"))
                .isEqualTo("CallDepthOverflow|usable");
    }

    @ParameterizedTest
    @EnumSource
    void theNextStatementRunsWhereNobodyCatchesIt(OnThread thread) throws Exception {
        assertThat(thread.run("function f { f; f }\nf\n'next'"))
                .contains("The script failed due to call depth overflow.")
                .containsOnlyOnce("depth overflow")
                .endsWith("next|usable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$b = { & $b }; try { & $b } catch { $_.Exception.GetType().Name }",
                "class C { [int] M() { return $this.M() } }; try { [C]::new().M() } catch {"
                        + " $_.Exception.GetType().Name }",
                "function g { 1 | ForEach-Object { g } }; try { g } catch { $_.Exception.GetType().Name }",
                "function run { Invoke-Expression 'run' }; try { run } catch { $_.Exception.GetType().Name }",
                "function a($n) { $n + (a ($n + 1)) }; try { a 1 } catch { $_.Exception.GetType().Name }"
            })
    void everyKindOfCallIsCounted(String script) throws Exception {
        for (OnThread thread : OnThread.values()) {
            assertThat(thread.run(script)).as("on " + thread).isEqualTo("ScriptCallDepthException|usable");
        }
    }
}
