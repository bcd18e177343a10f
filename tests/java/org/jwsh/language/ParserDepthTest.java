package org.jwsh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However deep or long a text is, there is a tree, with or without errors, whatever the thread. */
class ParserDepthTest {
    private static final int DEEP = 10_000;
    private static final long SMALL_STACK = 192 << 10;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "{",
                "$(",
                "@(",
                "@{a=",
                "@{(",
                "&{",
                "\"$(",
                "@\"\n$(",
                "[a[",
                "[int]",
                "[a(",
                "$a[",
                "$a.b(",
                "$a.{",
                "-",
                "- ",
                "!",
                "-not ",
                ",",
                "++",
                "if(1){",
                "if(1){}elseif(2){}else{",
                "if(",
                "while(",
                "switch(1){1{",
                "try{",
                "function f{",
                "class C{m(){",
                "$a=",
                "$a ? ",
                "$a ? 1 : ",
                "return ",
                "trap{",
                "data{",
                "param($a=",
                "& ",
                ". ",
                "<#",
                "`"
            })
    void openedTenThousandTimes(String opening) {
        assertParsed(opening.repeat(DEEP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1+",
                "1,",
                "1;",
                "$a.b.",
                "$a[1]",
                "a|",
                "a&&",
                "if(1){}elseif(2){}",
                "'a'",
                "a ",
                "a\n",
                "-a ",
                "$a ",
                "\"$a\" + ",
                "1..",
                "1 -f ",
                "$x::y::",
                "else{}",
                ">a ",
                "catch{}",
                "\"",
                "'",
                ")",
                "}",
                "]",
                "@'\n",
                "@'\n'@\n",
                "#",
                "--% "
            })
    void repeatedTenThousandTimes(String piece) {
        assertParsed(piece.repeat(DEEP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"()", "[]", "{}", "$();)", "@{};}", "(1+);)"})
    void openedAndClosedTenThousandTimes(String pair) {
        int middle = pair.indexOf(';') < 0 ? 1 : pair.indexOf(';');
        String closing = pair.indexOf(';') < 0 ? pair.substring(1) : pair.substring(middle + 1);
        assertParsed(pair.substring(0, middle).repeat(DEEP) + "1" + closing.repeat(DEEP));
    }

    /** Wherever the stack ends, the tree is the whole one: nothing that the end cut off is kept. */
    @ParameterizedTest
    @ValueSource(strings = {"if(1){}elseif(2){}else{", "[int]", "$a=", "\"$(", "switch(1){1{", "class C{m(){"})
    void aStackThatEndsAnywhereCutsNothingOff(String opening) {
        String text = "$z = 1\n" + opening.repeat(59) + "1";
        List<ParseError> errors = Parser.parse(new ScriptSource(null, text)).errors();
        List<ParseError> others = new CopyOnWriteArrayList<>();

        for (long size = 64 << 10; size < 256 << 10; size += 12 << 10) {
            long stack = size;
            assertThat(failureOn(
                            task -> new Thread(null, task, "small", stack),
                            () -> others.addAll(
                                    Parser.parse(new ScriptSource(null, text)).errors())))
                    .as("on a stack of " + stack)
                    .isNull();
            assertThat(others).as("on a stack of " + stack).hasSameSizeAs(errors);
            others.clear();
        }
    }

    private static void assertParsed(String text) {
        assertThat(failureOn(task -> Thread.ofVirtual().unstarted(task), () -> parse(text)))
                .as("on a virtual thread")
                .isNull();
        assertThat(failureOn(task -> new Thread(null, task, "small", SMALL_STACK), () -> parse(text)))
                .as("on a small stack")
                .isNull();
    }

    private static void parse(String text) {
        ParseResult result = Parser.parse(new ScriptSource(null, text));

        assertThat(result.script().extent().end()).isEqualTo(text.length());
        assertThat(result.tokens()).isNotNull();
    }

    private static Throwable failureOn(Function<Runnable, Thread> threads, Runnable action) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = threads.apply(() -> {
            try {
                action.run();
            } catch (Throwable e) {
                failure.set(e);
            }
        });
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return failure.get();
    }
}
