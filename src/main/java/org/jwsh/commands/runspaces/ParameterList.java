package org.jwsh.commands.runspaces;

import java.util.AbstractList;
import java.util.List;
import org.jwsh.values.TypeName;

/** The parameters of a command as scripts reach them: what they add goes to the command. */
@TypeName("System.Management.Automation.Runspaces.CommandParameterCollection")
final class ParameterList extends AbstractList<Object> {
    private final List<CommandList.Parameter> parameters;

    ParameterList(List<CommandList.Parameter> parameters) {
        this.parameters = parameters;
    }

    @Override
    public Object get(int place) {
        return parameters.get(place);
    }

    @Override
    public int size() {
        return parameters.size();
    }

    @Override
    public void clear() {
        parameters.clear();
    }

    /** Adds one; gives null, as methods without a result do. */
    Object added(CommandList.Parameter parameter) {
        parameters.add(parameter);
        return null;
    }
}
