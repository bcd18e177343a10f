package org.jwsh.providers;

import org.jwsh.values.NetException;

/** A caller of providers that asks nothing and reports problems by throwing them. */
public record SilentCall(boolean force) implements ProviderCall {
    @Override
    public boolean mayDo(String target, String action) {
        return true;
    }

    @Override
    public void problem(NetException exception) {
        throw exception;
    }

    @Override
    public void emit(ItemPath path) {}

    @Override
    public boolean confirmRecursion(ItemPath path) {
        return true;
    }
}
