package org.jwsh.binding;

import java.util.List;
import org.jwsh.language.Extent;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.InvocationInfo;
import org.jwsh.values.NetException;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTypes;
import org.jwsh.values.PSObject;

/** The errors of binding, each with its id, category and message. */
public sealed class BindingErrors permits VariableErrors {
    static final String BINDING = "System.Management.Automation.ParameterBindingException";
    private static final String VALIDATION = "System.Management.Automation.ParameterBindingValidationException";
    private static final String TRANSFORMATION =
            "System.Management.Automation.ParameterBindingArgumentTransformationException";

    private final InvocationInfo invocation;
    private final String suffix;

    /** @param suffix what stands behind the comma of error ids, or null */
    BindingErrors(InvocationInfo invocation, String suffix) {
        this.invocation = invocation;
        this.suffix = suffix;
    }

    /** The call that is being bound. */
    InvocationInfo invocation() {
        return invocation;
    }

    static NetException tooManySets(String command) {
        return NetException.of(
                        "System.Management.Automation.ParsingMetadataException",
                        "The number of parameter sets of the command '" + command + "' exceeds 63.")
                .withRecord("ParsingTooManyParameterSets", ErrorCategory.MetadataError, null);
    }

    NetException namedParameterNotFound(String parameter, Extent at) {
        return error(
                "NamedParameterNotFound",
                "A parameter cannot be found that matches parameter name '" + parameter + "'.",
                parameter,
                at);
    }

    NetException positionalParameterNotFound(String argument) {
        return error(
                "PositionalParameterNotFound",
                "A positional parameter cannot be found that accepts argument '" + argument + "'.",
                argument,
                null);
    }

    NetException ambiguousParameter(String typed, List<String> candidates, Extent at) {
        StringBuilder list = new StringBuilder();
        candidates.forEach(c -> list.append(" -").append(c));
        return error(
                "AmbiguousParameter",
                "Parameter cannot be processed because the parameter name '" + typed
                        + "' is ambiguous. Possible matches include:" + list + ".",
                typed,
                at);
    }

    NetException parameterAlreadyBound(String parameter, Extent at) {
        return error(
                "ParameterAlreadyBound",
                "Cannot bind parameter because parameter '" + parameter
                        + "' is specified more than once. To provide multiple values to parameters that can accept"
                        + " multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".",
                parameter,
                at);
    }

    NetException missingArgument(String parameter, NetType type, Extent at) {
        return error(
                "MissingArgument",
                "Missing an argument for parameter '" + parameter + "'. Specify a parameter of type '" + type.fullName()
                        + "' and try again.",
                parameter,
                at);
    }

    NetException ambiguousParameterSet() {
        return error(
                "AmbiguousParameterSet",
                "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued"
                        + " cannot be used together or an insufficient number of parameters were provided.",
                "",
                null);
    }

    NetException missingMandatory(List<String> parameters) {
        String names = String.join(" ", parameters);
        return error(
                "MissingMandatoryParameter",
                "Cannot process command because of one or more missing mandatory parameters: " + names + ".",
                " " + names,
                null);
    }

    NetException nullNotAllowed(String parameter, Extent at) {
        return validation(
                "ParameterArgumentValidationErrorNullNotAllowed",
                "Cannot bind argument to parameter '" + parameter + "' because it is null.",
                parameter,
                at,
                null);
    }

    NetException emptyStringNotAllowed(String parameter, Extent at) {
        return validation(
                "ParameterArgumentValidationErrorEmptyStringNotAllowed",
                "Cannot bind argument to parameter '" + parameter + "' because it is an empty string.",
                parameter,
                at,
                null);
    }

    NetException emptyArrayNotAllowed(String parameter, Extent at) {
        return validation(
                "ParameterArgumentValidationErrorEmptyArrayNotAllowed",
                "Cannot bind argument to parameter '" + parameter + "' because it is an empty array.",
                parameter,
                at,
                null);
    }

    NetException emptyCollectionNotAllowed(String parameter, Extent at) {
        return validation(
                "ParameterArgumentValidationErrorEmptyCollectionNotAllowed",
                "Cannot bind argument to parameter '" + parameter + "' because it is an empty collection.",
                parameter,
                at,
                null);
    }

    NetException typeNameMismatch(String parameter, String typeName, Extent at) {
        return error(
                "MismatchedPSTypeName",
                "Cannot bind argument to parameter '" + parameter
                        + "', because PSTypeNames of the argument do not match the PSTypeName required by the"
                        + " parameter: "
                        + typeName + ".",
                parameter,
                at);
    }

    /** @param value what a validation of the parameter does not let through */
    NetException refused(String parameter, Object value, NetException cause, Extent at) {
        return validation(
                "ParameterArgumentValidationError",
                "Cannot validate argument on parameter '" + parameter + "'. " + cause.getMessage(),
                parameter,
                at,
                cause);
    }

    NetException notTransformed(ParameterMetadata parameter, Object value, Throwable cause, Extent at) {
        NetException exception = NetException.of(
                TRANSFORMATION,
                "Cannot process argument transformation on parameter '" + parameter.name() + "'. " + cause.getMessage(),
                cause);
        typed(exception, parameter, value);
        return finish(
                exception, "ParameterArgumentTransformationError", ErrorCategory.InvalidData, parameter.name(), at);
    }

    NetException notConverted(ParameterMetadata parameter, Object value, Throwable cause, Extent at) {
        NetException exception = NetException.of(
                BINDING, "Cannot bind parameter '" + parameter.name() + "'. " + cause.getMessage(), cause);
        typed(exception, parameter, value);
        return finish(exception, "CannotConvertArgumentNoMessage", ErrorCategory.InvalidArgument, parameter.name(), at);
    }

    /** Says of what type the parameter is, and the value that it cannot take. */
    private static void typed(NetException exception, ParameterMetadata parameter, Object value) {
        Object base = PSObject.unwrap(value);
        exception.with("ParameterType", parameter.type());
        exception.with("TypeSpecified", base == null ? null : NetTypes.of(base));
    }

    NetException notSupported(String parameter, NetType from, NetType to, Extent at) {
        NetException cause = NetException.of("System.NotSupportedException", "Specified method is not supported.");
        NetException exception = NetException.of(
                BINDING,
                "Cannot convert '" + from.fullName() + "' to the type '" + to.fullName() + "' required by parameter '"
                        + parameter + "'. " + cause.getMessage(),
                cause);
        return finish(exception, "CannotConvertArgument", ErrorCategory.InvalidArgument, parameter, at);
    }

    NetException notStored(String parameter, NetException cause, Extent at) {
        NetException exception = NetException.of(
                BINDING, "Cannot bind parameter '" + parameter + "' to the target. " + cause.getMessage(), cause);
        return finish(exception, "ParameterBindingFailed", ErrorCategory.WriteError, parameter, at);
    }

    NetException scriptBlockWithoutInput(String parameter, Extent at) {
        NetException exception = NetException.of(
                BINDING,
                "Cannot evaluate parameter '" + parameter
                        + "' because its argument is specified as a script block and there is no input. A script block"
                        + " cannot be evaluated without input.");
        return finish(exception, "ScriptBlockArgumentNoInput", ErrorCategory.MetadataError, parameter, at);
    }

    NetException scriptBlockFailed(String parameter, NetException cause, Extent at) {
        NetException exception = NetException.of(
                BINDING,
                "The input to the script block for parameter '" + parameter + "' failed. " + cause.getMessage(),
                cause);
        return finish(exception, "ScriptBlockArgumentInvocationFailed", ErrorCategory.InvalidArgument, parameter, at);
    }

    NetException scriptBlockWithoutOutput(String parameter, Extent at) {
        return error(
                "ScriptBlockArgumentNoOutput",
                "Cannot evaluate parameter '" + parameter + "' because its argument input did not produce any output.",
                parameter,
                at);
    }

    NetException dynamicParametersFailed(NetException cause) {
        NetException exception = NetException.of(
                BINDING, "Cannot retrieve the dynamic parameters for the cmdlet. " + cause.getMessage(), cause);
        return finish(exception, "GetDynamicParametersException", ErrorCategory.InvalidArgument, "", null);
    }

    static NetException parameterDefinedTwice(String parameter) {
        return metadataError(
                "ParameterNameAlreadyExistsForCommand",
                "A parameter with the name '" + parameter + "' was defined multiple times for the command.");
    }

    static NetException aliasDefinedTwice(String alias) {
        return metadataError(
                "AliasParameterNameAlreadyExistsForCommand",
                "The parameter alias cannot be specified because an alias with the name '" + alias
                        + "' was already defined multiple times for the command.");
    }

    static NetException nameIsAlias(String parameter, String owner) {
        return metadataError(
                "ParameterNameConflictsWithAlias",
                "The parameter '" + parameter
                        + "' cannot be specified because it conflicts with the parameter alias of the same name for"
                        + " parameter '" + owner + "'.");
    }

    private static NetException metadataError(String id, String message) {
        return NetException.of("System.Management.Automation.MetadataException", message)
                .withRecord(id, ErrorCategory.MetadataError, null);
    }

    /** The record for an object of the pipeline that no parameter takes. */
    ErrorRecord inputObjectNotBound(Object input) {
        return inputError(
                "InputObjectNotBound",
                "The input object cannot be bound to any parameters for the command either because the command does not"
                        + " take pipeline input or the input and its properties do not match any of the parameters that"
                        + " take pipeline input.",
                input,
                "");
    }

    /** The record for an object of the pipeline that leaves mandatory parameters without a value. */
    ErrorRecord inputObjectMissingMandatory(Object input, List<String> parameters) {
        String names = String.join(" ", parameters);
        return inputError(
                "InputObjectMissingMandatory",
                "The input object cannot be bound because it did not contain the information required to bind all"
                        + " mandatory parameters:  " + names,
                input,
                names);
    }

    private ErrorRecord inputError(String id, String message, Object input, String parameter) {
        NetException exception = NetException.of(BINDING, message);
        describe(exception, id, parameter);
        ErrorRecord record = new ErrorRecord(exception, id, ErrorCategory.InvalidArgument, input);
        exception.errorRecord(record);
        sign(record, null);
        return record;
    }

    private NetException validation(String id, String message, String parameter, Extent at, Throwable cause) {
        return finish(NetException.of(VALIDATION, message, cause), id, ErrorCategory.InvalidData, parameter, at);
    }

    private NetException error(String id, String message, String parameter, Extent at) {
        return finish(NetException.of(BINDING, message), id, ErrorCategory.InvalidArgument, parameter, at);
    }

    private NetException finish(
            NetException exception, String id, ErrorCategory category, String parameter, Extent at) {
        describe(exception, id, parameter);
        exception.withRecord(id, category, null);
        sign(exception.errorRecord(), at);
        return exception;
    }

    private void describe(NetException exception, String id, String parameter) {
        exception.with("ParameterName", parameter);
        exception.with("ErrorId", id);
        exception.with("CommandInvocation", invocation);
    }

    /** A failure that is no error of binding, shown at the call. */
    NetException signed(NetException failure) {
        sign(failure.errorRecord(), null);
        return failure;
    }

    private void sign(ErrorRecord record, Extent at) {
        record.commandSuffix(suffix);
        record.categoryInfo().activity(invocation.commandName() == null ? "" : invocation.commandName());
        InvocationInfo place = invocation;
        if (at != null) {
            place = new InvocationInfo(invocation.command(), invocation.commandName(), invocation.position());
            place.invocationName(invocation.invocationName());
            place.boundParameters(invocation.boundParameters());
            place.pipeline(invocation.pipelinePosition(), invocation.pipelineLength());
            place.displayPosition(at);
        }
        record.invocation(place);
    }
}
