package org.jwsh.binding.types;

import java.util.function.Supplier;
import org.jwsh.binding.CommandParameterInfo;
import org.jwsh.binding.CommandParameterSetInfo;
import org.jwsh.binding.PagingParameters;
import org.jwsh.binding.ParameterDescription;
import org.jwsh.binding.RuntimeDefinedParameter;
import org.jwsh.binding.RuntimeDefinedParameters;
import org.jwsh.runtime.ProgressReport;
import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSource;
import org.jwsh.values.TypeSpec;

/** The types of what describes parameters, each when it is first asked for: scripts seldom do. */
final class ParameterTypes implements TypeSource {
    private static final String NAMESPACE = "System.Management.Automation.";
    private static final String FOLDED = "system.management.automation.";

    @Override
    public TypeSpec byName(String folded) {
        return folded.startsWith(FOLDED) ? find(folded.substring(FOLDED.length())) : null;
    }

    private static TypeSpec find(String name) {
        return switch (name) {
            case "parametermetadata" ->
                spec("ParameterMetadata", ParameterDescription.class, () -> ParameterMembers::metadata);
            case "commandparameterinfo" ->
                spec("CommandParameterInfo", CommandParameterInfo.class, () -> ParameterMembers::info);
            case "commandparametersetinfo" ->
                spec("CommandParameterSetInfo", CommandParameterSetInfo.class, () -> ParameterMembers::setInfo);
            case "runtimedefinedparameter" ->
                spec("RuntimeDefinedParameter", RuntimeDefinedParameter.class, () -> ParameterMembers::runtimeDefined);
            case "runtimedefinedparameterdictionary" ->
                spec(
                                "RuntimeDefinedParameterDictionary",
                                RuntimeDefinedParameters.class,
                                () -> ParameterMembers::runtimeDefinedDictionary)
                        .extending("System.Collections.Hashtable");
            case "commandmetadata" -> spec("CommandMetadata", ProxyTypes.Described.class, () -> ProxyTypes::metadata);
            case "progressrecord" -> spec("ProgressRecord", ProgressReport.class, () -> RecordMembers::progress);
            case "pagingparameters" ->
                spec("PagingParameters", PagingParameters.class, () -> EngineParameterTypes::paging);
            case "internal.commonparameters" ->
                spec(
                        "Internal.CommonParameters",
                        EngineParameterTypes.Common.class,
                        () -> EngineParameterTypes::common);
            case "internal.shouldprocessparameters" ->
                spec(
                        "Internal.ShouldProcessParameters",
                        EngineParameterTypes.Processing.class,
                        () -> EngineParameterTypes::processing);
            default -> null;
        };
    }

    @Override
    public TypeSpec byClass(Class<?> javaClass) {
        return switch (javaClass.getName()) {
            case "org.jwsh.binding.ParameterDescription" -> find("parametermetadata");
            case "org.jwsh.binding.CommandParameterInfo" -> find("commandparameterinfo");
            case "org.jwsh.binding.CommandParameterSetInfo" -> find("commandparametersetinfo");
            case "org.jwsh.binding.RuntimeDefinedParameter" -> find("runtimedefinedparameter");
            case "org.jwsh.binding.RuntimeDefinedParameters" -> find("runtimedefinedparameterdictionary");
            case "org.jwsh.binding.types.ProxyTypes$Described" -> find("commandmetadata");
            case "org.jwsh.runtime.ProgressReport" -> find("progressrecord");
            case "org.jwsh.binding.PagingParameters" -> find("pagingparameters");
            case "org.jwsh.binding.types.EngineParameterTypes$Common" -> find("internal.commonparameters");
            case "org.jwsh.binding.types.EngineParameterTypes$Processing" -> find("internal.shouldprocessparameters");
            default -> null;
        };
    }

    private static TypeSpec spec(String name, Class<?> javaClass, Supplier<TypeDefinition> definition) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, definition);
    }
}
