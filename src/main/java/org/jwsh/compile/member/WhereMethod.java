package org.jwsh.compile.member;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jwsh.runtime.CompiledScriptBlock;
import org.jwsh.runtime.Frame;
import org.jwsh.runtime.ScriptBlockCall;
import org.jwsh.values.CaseFolding;
import org.jwsh.values.LanguagePrimitives;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** {@code .Where(...)}: the elements for which a script block is true, in one of seven modes. */
final class WhereMethod {
    private static final String MODES = "System.Management.Automation.WhereOperatorSelectionMode";

    private WhereMethod() {}

    static Object invoke(Object self, Object[] arguments, Frame frame) {
        if (arguments.length == 0 || !(PSObject.unwrap(arguments[0]) instanceof CompiledScriptBlock block)) {
            throw MethodInvocation.notFound(self, "Where");
        }
        String mode = arguments.length > 1
                ? LanguagePrimitives.convertTo(arguments[1], NetTypes.named(MODES))
                        .toString()
                : "Default";
        int count = arguments.length > 2 ? (Integer) LanguagePrimitives.convertTo(arguments[2], NetTypes.INT) : 0;
        ScriptBlockCall call = ScriptBlockCall.inCurrentScope(block, frame);
        List<Object> passed = new ArrayList<>();
        List<Object> others = new ArrayList<>();
        List<Object> all = elements(self);
        String folded = CaseFolding.fold(mode);
        for (int i = 0; i < all.size(); i++) {
            frame.context.checkStop();
            boolean holds =
                    LanguagePrimitives.isTrue(call.underscore(all.get(i)).result());
            switch (folded) {
                case "until" -> {
                    if (holds) {
                        return ListResult.of(limited(passed, count));
                    }
                    passed.add(all.get(i));
                }
                case "skipuntil" -> {
                    if (holds) {
                        return ListResult.of(limited(all.subList(i, all.size()), count));
                    }
                }
                default -> (holds ? passed : others).add(all.get(i));
            }
            if (folded.equals("first") && passed.size() == Math.max(1, count)) {
                break;
            }
        }
        return result(folded, count, passed, others);
    }

    private static Object result(String mode, int count, List<Object> passed, List<Object> others) {
        return switch (mode) {
            case "last" ->
                ListResult.of(passed.subList(Math.max(0, passed.size() - Math.max(1, count)), passed.size()));
            case "skipuntil" -> ListResult.of(List.of());
            case "split" ->
                new Object[] {
                    ListResult.of(limited(passed, count)),
                    ListResult.of(
                            count > 0 && passed.size() > count
                                    ? joined(passed.subList(count, passed.size()), others)
                                    : others)
                };
            default -> ListResult.of(limited(passed, count));
        };
    }

    private static List<Object> joined(List<Object> first, List<Object> second) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<Object> limited(List<Object> list, int count) {
        return count > 0 && list.size() > count ? list.subList(0, count) : list;
    }

    private static List<Object> elements(Object self) {
        List<Object> all = new ArrayList<>();
        Iterator<?> elements = LanguagePrimitives.enumerator(self);
        if (elements == null) {
            all.add(self);
        } else {
            elements.forEachRemaining(all::add);
        }
        return all;
    }
}
