package org.jwsh.compile.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jwsh.compile.TypeReference;
import org.jwsh.runtime.Frame;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;

/** Which of several handlers an exception goes to: the one whose type is nearest to the exception's, untyped ones last. */
final class CatchSelection {
    private CatchSelection() {}

    /** The handler, or null where none fits. An exception inside a wrapper of the engine's is looked at too. */
    static <T> T best(List<T> handlers, Function<T, List<TypeReference>> types, NetException problem, Frame frame) {
        List<Throwable> candidates = new ArrayList<>();
        candidates.add(problem);
        if (isWrapper(problem) && problem.inner() != null) {
            candidates.add(problem.inner());
        }
        T best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Throwable candidate : candidates) {
            for (T handler : handlers) {
                for (TypeReference type : types.apply(handler)) {
                    int distance = distance(NetTypes.of(candidate), type, frame);
                    if (distance >= 0 && distance < bestDistance) {
                        best = handler;
                        bestDistance = distance;
                    }
                }
            }
        }
        if (best != null) {
            return best;
        }
        return handlers.stream()
                .filter(h -> types.apply(h).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static boolean isWrapper(NetException problem) {
        return switch (problem.netType().fullName()) {
            case "System.Management.Automation.MethodInvocationException",
                    "System.Management.Automation.ActionPreferenceStopException",
                    "System.Management.Automation.CmdletInvocationException",
                    "System.Management.Automation.RuntimeException",
                    "System.Management.Automation.GetValueInvocationException",
                    "System.Management.Automation.SetValueInvocationException",
                    "System.Management.Automation.ParentContainsErrorRecordException",
                    "System.Management.Automation.CmdletProviderInvocationException" -> true;
            default -> false;
        };
    }

    private static int distance(NetType actual, TypeReference wanted, Frame frame) {
        NetType type = wanted.resolve(frame);
        int distance = 0;
        for (NetType t = actual; t != null; t = t.baseType()) {
            if (t == type) {
                return distance;
            }
            distance++;
        }
        return type.isAssignableFrom(actual) ? distance : -1;
    }
}
