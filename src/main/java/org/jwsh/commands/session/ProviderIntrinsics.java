package org.jwsh.commands.session;

import org.jwsh.providers.Provider;
import org.jwsh.providers.SessionDrives;
import org.jwsh.runtime.ExecutionContext;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;
import org.jwsh.values.TypeBuilder;

/** The providers of the session: {@code $ExecutionContext.SessionState.Provider}. */
final class ProviderIntrinsics {

    static void define(TypeBuilder type) {
        type.method(
                        "System.Management.Automation.ProviderInfo GetOne(string name)",
                        ProviderIntrinsics.class,
                        (p, a) -> get((String) a[0]))
                .method(
                        "System.Collections.ObjectModel.Collection[System.Management.Automation.ProviderInfo]"
                                + " Get(string name)",
                        ProviderIntrinsics.class,
                        (p, a) -> new Object[] {get((String) a[0])})
                .method(
                        "System.Collections.Generic.IEnumerable[System.Management.Automation.ProviderInfo] GetAll()",
                        ProviderIntrinsics.class,
                        (p, a) -> drives().providers().toArray());
    }

    private static SessionDrives drives() {
        return SessionDrives.of(ExecutionContext.current());
    }

    private static Provider get(String name) {
        Provider found = drives().provider(name);
        if (found == null) {
            throw NetException.of(
                            "System.Management.Automation.ProviderNotFoundException",
                            "Cannot find a provider with the name '" + name + "'.")
                    .withRecord("ProviderNotFound", ErrorCategory.ObjectNotFound, name);
        }
        return found;
    }
}
