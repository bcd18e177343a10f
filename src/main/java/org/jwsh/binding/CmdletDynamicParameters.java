package org.jwsh.binding;

import java.util.List;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.values.NetException;

/** The parameters that a Java cmdlet gives for its arguments. */
final class CmdletDynamicParameters implements DynamicParameterSource {
    private final PSCmdlet cmdlet;

    CmdletDynamicParameters(PSCmdlet cmdlet) {
        this.cmdlet = cmdlet;
    }

    @Override
    public List<ParameterMetadata> parameters(BindingState state) {
        Object holder;
        try {
            holder = cmdlet.dynamic();
        } catch (NetException failure) {
            throw state.errors().dynamicParametersFailed(failure);
        }
        if (holder == null) {
            return List.of();
        }
        state.trace().dynamic(holder);
        state.target().dynamic(holder);
        return CmdletMetadataReader.dynamicParameters(holder);
    }
}
