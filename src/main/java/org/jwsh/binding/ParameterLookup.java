package org.jwsh.binding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jwsh.language.Extent;
import org.jwsh.values.CaseFolding;

/** Finds the parameter that a name means: by its full name or alias, else by the beginning of one. */
final class ParameterLookup {
    private final CommandMetadata metadata;
    private final BindingErrors errors;
    private final boolean dynamicToo;

    /** @param dynamicToo whether dynamic parameters are there already */
    ParameterLookup(CommandMetadata metadata, BindingErrors errors, boolean dynamicToo) {
        this.dynamicToo = dynamicToo;
        this.metadata = metadata;
        this.errors = errors;
    }

    /**
     * @return the parameter, or null where there is none
     * @throws org.jwsh.values.NetException where several begin like that
     */
    ParameterMetadata find(String typed, Extent at) {
        ParameterMetadata exact = metadata.find(typed);
        if (exact != null) {
            return isThere(exact) ? exact : null;
        }
        List<ParameterMetadata> candidates = beginningWith(CaseFolding.fold(typed));
        List<ParameterMetadata> own = candidates.stream()
                .filter(p -> p.storage().origin() != ParameterStorage.Origin.COMMON)
                .toList();
        List<ParameterMetadata> left = own.isEmpty() ? candidates : own;
        if (left.size() > 1) {
            throw errors.ambiguousParameter(
                    typed, left.stream().map(ParameterMetadata::name).toList(), at);
        }
        return left.isEmpty() ? null : left.getFirst();
    }

    private boolean isThere(ParameterMetadata parameter) {
        return dynamicToo || !parameter.isDynamic();
    }

    private List<ParameterMetadata> beginningWith(String prefix) {
        Set<ParameterMetadata> found = new LinkedHashSet<>();
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (isThere(parameter) && CaseFolding.fold(parameter.name()).startsWith(prefix)) {
                found.add(parameter);
            }
        }
        for (ParameterMetadata parameter : metadata.parameters()) {
            boolean alias = parameter.aliases().stream()
                    .anyMatch(a -> CaseFolding.fold(a).startsWith(prefix));
            if (alias && isThere(parameter)) {
                found.add(parameter);
            }
        }
        return List.copyOf(found);
    }
}
