package org.jwsh.modules.oneview;

import org.jwsh.values.PSObject;

/** The base of the cmdlets that remove resources, which may be given as objects, names or URIs. */
abstract class RemoveResourceCmdlet extends ApplianceCmdlet {
    RemoveResourceCmdlet(LibraryVersion library) {
        super(library);
    }

    /**
     * Removes one resource or several, each after a question.
     *
     * @param resources objects, names or URIs
     * @param category where a name is looked for; empty for everywhere
     * @param parameters what follows the URI, such as {@code ?force=true}
     * @param async whether a task is written at once instead of being waited for
     */
    final void remove(Object resources, String category, String parameters, boolean async) {
        for (Object given : ConnectionArgument.elements(resources)) {
            for (Connection connection : connections()) {
                String[] categories = category.isEmpty() ? new String[0] : new String[] {category};
                resources(connection)
                        .uri(given, categories)
                        .ifPresentOrElse(
                                uri -> remove(connection, given, uri + parameters, async),
                                () -> writeError(ResourceArgument.Missing.of("InputObject")
                                        .record(ConnectionArgument.text(given), connection)));
            }
        }
    }

    private void remove(Connection connection, Object given, String uri, boolean async) {
        String named = Resources.text(PSObject.unwrap(given), "name");
        String name = named.isEmpty() ? ConnectionArgument.text(given) : named;
        if (shouldProcess(connection.name(), "Remove '" + name + "'")) {
            writeTask(connection, send(connection, "DELETE", uri, null), async);
        }
    }
}
