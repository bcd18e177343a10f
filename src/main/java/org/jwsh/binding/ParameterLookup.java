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

    ParameterLookup(CommandMetadata metadata, BindingErrors errors) {
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
            return exact;
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

    private List<ParameterMetadata> beginningWith(String prefix) {
        Set<ParameterMetadata> found = new LinkedHashSet<>();
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (CaseFolding.fold(parameter.name()).startsWith(prefix)) {
                found.add(parameter);
            }
        }
        for (ParameterMetadata parameter : metadata.parameters()) {
            if (parameter.aliases().stream().anyMatch(a -> CaseFolding.fold(a).startsWith(prefix))) {
                found.add(parameter);
            }
        }
        return List.copyOf(found);
    }
}
