package org.jwsh.commands.session;

import java.util.function.Supplier;
import org.jwsh.binding.CmdletTypes;
import org.jwsh.binding.EngineIntrinsics;
import org.jwsh.cmdlet.PSCmdlet;
import org.jwsh.commands.remoting.PSSession;
import org.jwsh.commands.remoting.PSSessionOption;
import org.jwsh.formatting.PSStyle;
import org.jwsh.providers.ContentReader;
import org.jwsh.providers.ContentWriter;
import org.jwsh.runtime.CommandLookupEvent;
import org.jwsh.runtime.SessionState;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** Declares the types of the session's state, each when it is first asked for. */
public final class SessionTypes implements TypeSource {
    private static final String COMMANDS = "microsoft.powershell.commands.";
    private static final String NAMESPACE = "System.Management.Automation.";

    @Override
    public TypeSpec byName(String folded) {
        return switch (folded) {
            case "system.management.automation.internal.host.internalhost" ->
                type("Internal.Host.InternalHost", HostIntrinsics.class, () -> HostIntrinsics::define)
                        .extending(NAMESPACE + "Host.PSHost");
            case "system.management.automation.internal.host.internalhostuserinterface" ->
                type(
                                "Internal.Host.InternalHostUserInterface",
                                HostUserInterface.class,
                                () -> HostUserInterface::define)
                        .extending(NAMESPACE + "Host.PSHostUserInterface");
            case "system.management.automation.internal.host.internalhostrawuserinterface" ->
                type(
                                "Internal.Host.InternalHostRawUserInterface",
                                RawUserInterface.class,
                                () -> RawUserInterface::define)
                        .extending(NAMESPACE + "Host.PSHostRawUserInterface");
            case "system.management.automation.host.size" ->
                shape("Size", ScreenShape.Size.class, () -> ScreenShape.Size::define);
            case "system.management.automation.host.coordinates" ->
                shape("Coordinates", ScreenShape.Coordinates.class, () -> ScreenShape.Coordinates::define);
            case "system.management.automation.host.rectangle" ->
                shape("Rectangle", ScreenShape.Rectangle.class, () -> ScreenShape.Rectangle::define);
            case "system.management.automation.host.choicedescription" ->
                type("Host.ChoiceDescription", ChoiceDescription.class, () -> ChoiceDescription::define);
            case "system.management.automation.runspaces.pssession" -> PSSession.register();
            case "system.management.automation.remoting.pssessionoption" -> PSSessionOption.register();
            case "system.management.automation.psstyle" -> PSStyle.register();
            case "system.management.automation.engineintrinsics" ->
                type("EngineIntrinsics", EngineIntrinsics.class, () -> SessionStateMembers::engine);
            case "system.management.automation.sessionstate" ->
                type("SessionState", SessionState.class, () -> SessionStateMembers::state);
            case "system.management.automation.psvariableintrinsics" ->
                type("PSVariableIntrinsics", VariableIntrinsics.class, () -> VariableIntrinsics::define);
            case "system.management.automation.pathintrinsics" ->
                type("PathIntrinsics", PathIntrinsics.class, () -> PathIntrinsics::define);
            case "system.management.automation.commandinvocationintrinsics" ->
                type("CommandInvocationIntrinsics", CommandIntrinsics.class, () -> CommandIntrinsics::define);
            case "system.management.automation.commandlookupeventargs" ->
                type("CommandLookupEventArgs", CommandLookupEvent.class, () -> CommandIntrinsics::lookupEvent);
            case "system.management.automation.drivemanagementintrinsics" ->
                type("DriveManagementIntrinsics", DriveIntrinsics.class, () -> DriveIntrinsics::define);
            case "system.management.automation.cmdletprovidermanagementintrinsics" ->
                type("CmdletProviderManagementIntrinsics", ProviderIntrinsics.class, () -> ProviderIntrinsics::define);
            case "system.management.automation.providerintrinsics" ->
                type("ProviderIntrinsics", ProviderOperations.class, () -> ProviderOperations::define);
            case "system.management.automation.childitemcmdletproviderintrinsics" ->
                type(
                        "ChildItemCmdletProviderIntrinsics",
                        ProviderOperations.Children.class,
                        () -> ProviderOperations::defineChildren);
            case "system.management.automation.contentcmdletproviderintrinsics" ->
                type(
                        "ContentCmdletProviderIntrinsics",
                        ProviderOperations.Contents.class,
                        () -> ProviderOperations::defineContents);
            case "system.management.automation.propertycmdletproviderintrinsics" ->
                type(
                        "PropertyCmdletProviderIntrinsics",
                        ProviderOperations.Properties.class,
                        () -> ProviderOperations::defineProperties);
            case "system.management.automation.provider.icontentreader" ->
                type("Provider.IContentReader", ContentReader.class, () -> ProviderOperations::defineReader);
            case "system.management.automation.provider.icontentwriter" ->
                type("Provider.IContentWriter", ContentWriter.class, () -> ProviderOperations::defineWriter);
            case "system.management.automation.itemcmdletproviderintrinsics" ->
                type("ItemCmdletProviderIntrinsics", ItemIntrinsics.class, () -> ItemIntrinsics::define);
            case "system.management.automation.platform" ->
                type("Platform", Void.class, () -> PlatformMembers::platform);
            case "system.management.automation.experimentalfeature" ->
                type("ExperimentalFeature", Void.class, () -> PlatformMembers::experimental);
            default -> folded.startsWith(COMMANDS) ? CmdletTypes.byName(folded) : null;
        };
    }

    private static TypeSpec shape(String name, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        return TypeSpec.ofStruct("System.Management.Automation.Host." + name, javaClass, null, definition);
    }

    private static TypeSpec type(String name, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, definition);
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        return switch (javaClass.getSimpleName()) {
            case "HostIntrinsics" -> own(javaClass, HostIntrinsics.class, "internal.host.internalhost");
            case "HostUserInterface" ->
                own(javaClass, HostUserInterface.class, "internal.host.internalhostuserinterface");
            case "RawUserInterface" ->
                own(javaClass, RawUserInterface.class, "internal.host.internalhostrawuserinterface");
            case "Size" -> own(javaClass, ScreenShape.Size.class, "host.size");
            case "Coordinates" -> own(javaClass, ScreenShape.Coordinates.class, "host.coordinates");
            case "Rectangle" -> own(javaClass, ScreenShape.Rectangle.class, "host.rectangle");
            case "ChoiceDescription" -> own(javaClass, ChoiceDescription.class, "host.choicedescription");
            case "EngineIntrinsics" -> own(javaClass, EngineIntrinsics.class, "engineintrinsics");
            case "SessionState" -> own(javaClass, SessionState.class, "sessionstate");
            case "VariableIntrinsics" -> own(javaClass, VariableIntrinsics.class, "psvariableintrinsics");
            case "PathIntrinsics" -> own(javaClass, PathIntrinsics.class, "pathintrinsics");
            case "CommandIntrinsics" -> own(javaClass, CommandIntrinsics.class, "commandinvocationintrinsics");
            case "CommandLookupEvent" -> own(javaClass, CommandLookupEvent.class, "commandlookupeventargs");
            case "DriveIntrinsics" -> own(javaClass, DriveIntrinsics.class, "drivemanagementintrinsics");
            case "ProviderIntrinsics" -> own(javaClass, ProviderIntrinsics.class, "cmdletprovidermanagementintrinsics");
            case "ProviderOperations" -> own(javaClass, ProviderOperations.class, "providerintrinsics");
            case "Children" -> own(javaClass, ProviderOperations.Children.class, "childitemcmdletproviderintrinsics");
            case "Contents" -> own(javaClass, ProviderOperations.Contents.class, "contentcmdletproviderintrinsics");
            case "Properties" ->
                own(javaClass, ProviderOperations.Properties.class, "propertycmdletproviderintrinsics");
            case "ItemIntrinsics" -> own(javaClass, ItemIntrinsics.class, "itemcmdletproviderintrinsics");
            default -> PSCmdlet.class.isAssignableFrom(javaClass) ? CmdletTypes.byClass(javaClass) : content(javaClass);
        };
    }

    private TypeSpec content(Class<?> javaClass) {
        if (ContentReader.class.isAssignableFrom(javaClass)) {
            return byName("system.management.automation.provider.icontentreader");
        }
        return ContentWriter.class.isAssignableFrom(javaClass)
                ? byName("system.management.automation.provider.icontentwriter")
                : null;
    }

    private TypeSpec own(Class<?> asked, Class<?> known, String folded) {
        return asked == known ? byName("system.management.automation." + folded) : null;
    }
}
