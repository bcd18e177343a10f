package org.jwsh.commands.core;

import java.util.function.Predicate;
import org.jwsh.cmdlet.Cmdlet;
import org.jwsh.cmdlet.OutputType;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ModuleTypes;
import org.jwsh.values.NetType;
import org.jwsh.values.TypeSpec;

/** Lists the kinds of parts that can be added to the shell. */
@Cmdlet(verb = "Get", noun = "PSSubsystem", defaultParameterSet = "GetAllSet")
@OutputType("System.Management.Automation.Subsystem.SubsystemInfo")
public final class GetPSSubsystemCommand extends BuiltInCmdlet {
    static {
        String name = "System.Management.Automation.Subsystem.SubsystemInfo";
        ModuleTypes.add(TypeSpec.ofClass(name, SubsystemInfo.class, () -> SubsystemInfo::define));
        ModuleTypes.add(TypeSpec.ofClass(
                name + "+ImplementationInfo",
                SubsystemInfo.Implementation.class,
                () -> SubsystemInfo.Implementation::define));
        for (SubsystemInfo subsystem : SubsystemInfo.ALL) {
            ModuleTypes.add(TypeSpec.ofInterface(subsystem.typeName(), Object.class, () -> type -> {}));
        }
    }

    @Parameter(set = "GetByKindSet", mandatory = true, valueFromPipeline = true)
    @ParameterType(SubsystemInfo.KIND_TYPE)
    EnumValue kind;

    @Parameter(set = "GetByTypeSet", mandatory = true, valueFromPipeline = true)
    @ParameterType("System.Type")
    NetType subsystemType;

    @Override
    protected void processRecord() {
        switch (parameterSetName()) {
            case "GetByKindSet" ->
                find(
                        subsystem -> subsystem.kind().equals(kind.toString()),
                        "The specified subsystem kind '" + kind + "' is unknown.");
            case "GetByTypeSet" ->
                find(
                        subsystem -> subsystem.typeName().equals(subsystemType.fullName()),
                        "The specified subsystem type '" + subsystemType.fullName() + "' is unknown.");
            default -> SubsystemInfo.ALL.forEach(this::writeObject);
        }
    }

    private void find(Predicate<SubsystemInfo> fits, String problem) {
        for (SubsystemInfo subsystem : SubsystemInfo.ALL) {
            if (fits.test(subsystem)) {
                writeObject(subsystem);
                return;
            }
        }
        throw failure(
                "System.ArgumentException", problem, "System.ArgumentException", ErrorCategory.NotSpecified, null);
    }
}
