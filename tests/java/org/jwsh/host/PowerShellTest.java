package org.jwsh.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jwsh.values.NetException;
import org.jwsh.values.PSObject;

/** PowerShell inside of a Java program. */
class PowerShellTest {
    private final StringBuilder said = new StringBuilder();
    private final PowerShell shell = PowerShell.with()
            .environment(Map.of("TEAM", "blue"))
            .hostOutput(said::append)
            .create();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void aScriptGivesJavaObjects() {
        assertThat(shell.addScript("1; 'two'; 3.5; [long]4; $null").invoke()).containsExactly(1, "two", 3.5, 4L, null);
    }

    @Test
    void commandsFormAPipelineAndValuesAreNotParsed() {
        List<Object> found = shell.addCommand("Write-Output")
                .addArgument("$(exit)")
                .addArgument("b")
                .addCommand("ForEach-Object")
                .addParameter("MemberName", "Length")
                .invoke();

        assertThat(found).containsExactly(7, 1);
    }

    @Test
    void switchesAndStatements() {
        assertThat(shell.addCommand("Get-Date")
                        .addParameter("Date", "2024-02-29")
                        .addParameter("Format", "yyyy")
                        .addStatement()
                        .addCommand("Split-Path")
                        .addArgument("/a/b")
                        .addParameter("Leaf")
                        .invoke())
                .containsExactly("2024", "b");
    }

    @Test
    void theCommandsOfARunAreForgotten() {
        shell.addScript("1").invoke();

        assertThat(shell.addScript("2").invoke()).containsExactly(2);
    }

    @Test
    void inputIsTakenAsItIsNeededAndResultsComeAtOnce() {
        AtomicInteger taken = new AtomicInteger();
        List<String> order = new ArrayList<>();
        Iterable<Integer> endless = () ->
                java.util.stream.Stream.iterate(1, i -> i + 1).peek(taken::set).iterator();

        shell.addCommand("Select-Object")
                .addParameter("First", 3)
                .invoke(endless, value -> order.add(value + "/" + taken.get()));

        assertThat(order).containsExactly("1/1", "2/2", "3/3");
        assertThat(taken).hasValueLessThan(5);
    }

    @Test
    void errorsThatDoNotEndTheRunAreCollected() {
        assertThat(shell.addScript("Write-Error 'small' -ErrorId Small; 5").invoke())
                .containsExactly(5);
        assertThat(shell.errors()).singleElement().satisfies(error -> {
            assertThat(error.exception()).hasMessage("small");
            assertThat(error.fullyQualifiedErrorId()).isEqualTo("Small");
        });

        shell.addScript("6").invoke();
        assertThat(shell.errors()).isEmpty();
    }

    @Test
    void anErrorThatEndsTheRunIsThrownWithItsRecord() {
        assertThatThrownBy(() -> shell.addScript("throw 'away'").invoke())
                .isInstanceOfSatisfying(
                        NetException.class,
                        failure -> assertThat(failure.errorRecord().fullyQualifiedErrorId())
                                .isEqualTo("away"));
        assertThatThrownBy(() -> shell.addScript("if (").invoke())
                .isInstanceOfSatisfying(
                        NetException.class,
                        failure -> assertThat(failure.errorRecord().fullyQualifiedErrorId())
                                .isEqualTo("IfStatementMissingCondition"));
        assertThat(shell.addScript("'goes on'").invoke()).containsExactly("goes on");
    }

    @Test
    void otherStreamsAreCollectedAndTheHostIsTold() {
        shell.addScript(
                        "Write-Warning w; Write-Verbose v -Verbose; Write-Information i -InformationAction Continue; Write-Host h -NoNewline; Write-Host !")
                .invoke();

        assertThat(shell.warnings()).extracting(Object::toString).containsExactly("w");
        assertThat(shell.verbose()).extracting(Object::toString).containsExactly("v");
        assertThat(shell.information()).extracting(Object::toString).containsExactly("i", "h", "!");
        assertThat(said).hasToString("h!\n");
    }

    @Test
    void variablesGoBothWays() {
        shell.variables().put("Limit", 3);

        assertThat(shell.addScript("$limit + 1; $answer = 42; $env:TEAM").invoke())
                .containsExactly(4, "blue");
        assertThat(shell.variables()).containsEntry("ANSWER", 42);
        assertThat(shell.variables().remove("limit")).isEqualTo(3);
        assertThat(shell.variables().containsKey("Limit")).isFalse();
    }

    @Test
    void propertiesAreThoseThatScriptsSee() {
        Object made = shell.addScript(
                        "[pscustomobject]@{ Name = 'n'; Size = 2 } | Add-Member ScriptProperty Twice { $this.Size * 2 } -PassThru")
                .invoke()
                .getFirst();

        assertThat(made).isInstanceOf(PSObject.class);
        assertThat(shell.property(made, "name")).isEqualTo("n");
        assertThat(shell.property(made, "Twice")).isEqualTo(4);
        assertThat(shell.property(made, "None")).isNull();
    }

    @Test
    void valuesAreConvertedAsACastWould() {
        assertThat(shell.convert("12", int.class)).isEqualTo(12);
        assertThat(shell.convert(1.5, String.class)).isEqualTo("1.5");
        assertThatThrownBy(() -> shell.convert("x", Integer.class)).isInstanceOf(NetException.class);
    }

    @Test
    void theDirectoryIsTheFirstLocation(@TempDir Path directory) {
        try (PowerShell there = PowerShell.with().directory(directory).create()) {
            assertThat(there.addScript("(Get-Location).Path").invoke()).containsExactly(directory.toString());
        }
    }

    @Test
    void sessionsShareNothing() {
        try (PowerShell other = PowerShell.create()) {
            shell.variables().put("mine", 1);

            assertThat(other.variables()).doesNotContainKey("mine");
        }
    }

    @Test
    void aRunIsStoppedFromAnotherThreadAndTheSessionStaysUsable() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Thread stopper = Thread.ofVirtual().start(() -> {
            try {
                begun.await();
                shell.stop();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });

        assertThatThrownBy(() ->
                        shell.addScript("'begun'; while ($true) { }").invoke(List.of(), value -> begun.countDown()))
                .hasMessage("The pipeline has been stopped.");
        stopper.join();
        assertThat(shell.addScript("'again'").invoke()).containsExactly("again");
    }
}
