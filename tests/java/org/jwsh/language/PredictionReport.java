package org.jwsh.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.antlr.v4.runtime.atn.DecisionInfo;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jwsh.language.grammar.PowerShellParser;

/**
 * Counts where the grammar needs more than the next token: decisions of more than one token, fallbacks to the full context and
 * ambiguities, by rule. Arguments: folders of scripts.
 */
final class PredictionReport {
    /** What was seen of the decisions of one rule. */
    private record Seen(long predictions, long longest, long fullContext, long ambiguities) {
        Seen plus(DecisionInfo info) {
            return new Seen(
                    predictions + info.invocations,
                    Math.max(longest, Math.max(info.SLL_MaxLook, info.LL_MaxLook)),
                    fullContext + info.LL_Fallback,
                    ambiguities + info.ambiguities.size());
        }
    }

    private final Map<String, Seen> rules = new TreeMap<>();
    private int files;

    public static void main(String[] args) throws IOException {
        PredictionReport report = new PredictionReport();
        for (String folder : args) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(file -> file.toString().matches(".*\\.ps[md]?1")).forEach(report::read);
            }
        }
        report.print();
    }

    private void read(Path file) {
        try {
            count(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            files++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(String script) {
        TreeContext tree = new TreeContext(new ScriptSource(null, script), name -> true);
        PowerShellParser parser = tree.parser(tree.tokens(0, script.length()));
        parser.setProfile(true);
        parser.getInterpreter().setPredictionMode(PredictionMode.LL_EXACT_AMBIG_DETECTION);
        parser.script();
        for (DecisionInfo info : parser.getParseInfo().getDecisionInfo()) {
            if (info.invocations > 0) {
                int rule = parser.getATN().decisionToState.get(info.decision).ruleIndex;
                rules.merge(
                        PowerShellParser.ruleNames[rule] + " (" + info.decision + ")",
                        new Seen(0, 0, 0, 0).plus(info),
                        (before, now) -> before.plus(info));
            }
        }
    }

    private void print() {
        long fullContext = 0;
        long ambiguities = 0;
        for (Map.Entry<String, Seen> rule : rules.entrySet()) {
            Seen seen = rule.getValue();
            fullContext += seen.fullContext;
            ambiguities += seen.ambiguities;
            System.out.println(rule.getKey() + ": " + seen.predictions + " predictions, at most " + seen.longest
                    + " tokens, full context " + seen.fullContext + ", ambiguities " + seen.ambiguities);
        }
        System.out.println(files + " files: full-context fallbacks " + fullContext + ", ambiguities " + ambiguities);
    }
}
