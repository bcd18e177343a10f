package org.jwsh.providers;

import java.util.List;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/**
 * A kind of store whose items have paths. What a provider does not do, it answers with PowerShell's error for it.
 */
public abstract class Provider {
    private final String name;

    protected Provider(String name) {
        this.name = name;
    }

    public final String name() {
        return name;
    }

    public final String fullName() {
        return "Microsoft.PowerShell.Core\\" + name;
    }

    /** What {@code Capabilities} shows. */
    public abstract String capabilities();

    /** The directory that {@code ~} stands for, or null. */
    public String home() {
        return null;
    }

    public abstract boolean exists(String path);

    /** Whether items can lie below. */
    public abstract boolean isContainer(String path);

    /** Whether the item is left out of listings that are not forced. */
    public boolean isHidden(String path) {
        return false;
    }

    /** The item itself; the caller has made sure that it is there. */
    public abstract Object item(String path);

    /** The names below, in the order of listings. */
    public abstract List<String> childNames(String path);

    /** The path of an item below. */
    public String childPath(String parent, String child) {
        return child;
    }

    /** The path of the container above, empty for the root. */
    public String parentPath(String path) {
        return "";
    }

    public String leaf(String path) {
        return path;
    }

    /** Whether listings can be filtered by the provider itself. */
    public boolean supportsFilter() {
        return false;
    }

    /** Whether there are containers below the root. */
    public boolean isNavigable() {
        return false;
    }

    /** Makes an item and gives it, or null under -WhatIf. */
    public abstract Object newItem(ItemPath path, String type, Object value, ProviderCall call);

    /** Gives an item another value. */
    public void setItem(ItemPath path, Object value, ProviderCall call) {
        throw notSupported();
    }

    /** Takes the value of an item away. */
    public void clearItem(ItemPath path, ProviderCall call) {
        throw notSupported();
    }

    public abstract void removeItem(ItemPath path, boolean recurse, ProviderCall call);

    /** Copies an item; a destination that is a container takes it in. */
    public abstract void copyItem(ItemPath from, ItemPath to, boolean recurse, ProviderCall call);

    public void moveItem(ItemPath from, ItemPath to, ProviderCall call) {
        throw noNavigation();
    }

    public abstract void renameItem(ItemPath path, String newName, ProviderCall call);

    /** What the item contains, piece by piece. */
    public abstract ContentReader read(ItemPath path, ContentFormat format, ProviderCall call);

    /** Takes new content; what was there before goes away unless it is appended to. */
    public abstract ContentWriter write(ItemPath path, ContentFormat format, boolean append, ProviderCall call);

    public void clearContent(ItemPath path, ProviderCall call) {
        throw notSupported();
    }

    /** Writes a property of an item. */
    public void setProperty(ItemPath path, String property, Object value, ProviderCall call) {
        throw noProperties();
    }

    /** Takes the value of a property away. */
    public void clearProperty(ItemPath path, String property, ProviderCall call) {
        throw noProperties();
    }

    /** Whether items have properties of their own. */
    public boolean hasProperties() {
        return false;
    }

    /** The error for what items of a provider cannot do. */
    public static NetException noOperation() {
        return notSupported();
    }

    protected static NetException notSupported() {
        return unsupported("Provider operation stopped because the provider does not support this operation.");
    }

    /** The error for properties where items have none. */
    public static NetException noProperties() {
        return unsupported(
                "Cannot use interface. The IPropertyCmdletProvider interface is not supported by this provider.");
    }

    /** The error for making, moving and removing properties: no provider off Windows has items that gain or lose any. */
    public static NetException noDynamicProperties() {
        return unsupported("Cannot use interface. The IDynamicPropertyCmdletProvider interface is not supported by this"
                + " provider.");
    }

    /** The error for a filter that the provider does not know. */
    public static NetException noFilter() {
        return unsupported("Cannot call method. The provider does not support the use of filters.");
    }

    private static NetException noNavigation() {
        return NetException.of(
                        "System.Management.Automation.ParameterBindingException",
                        "Cannot retrieve the dynamic parameters for the cmdlet. The NavigationCmdletProvider methods"
                                + " are not supported by this provider.")
                .withRecord("GetDynamicParametersException", ErrorCategory.InvalidArgument, null);
    }

    private static NetException unsupported(String message) {
        return NetException.of("System.Management.Automation.PSNotSupportedException", message)
                .withRecord("NotSupported", ErrorCategory.NotImplemented, null);
    }

    @Override
    public String toString() {
        return fullName();
    }
}
