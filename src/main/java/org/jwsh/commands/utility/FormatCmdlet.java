package org.jwsh.commands.utility;

import java.util.List;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateSet;
import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.commands.PropertyParameters;
import org.jwsh.commands.PropertyParameters.Key;
import org.jwsh.formatting.FormatRequest;
import org.jwsh.formatting.FormatRequest.FormatProperty;
import org.jwsh.formatting.FormatSession;
import org.jwsh.formatting.FormatSettings;
import org.jwsh.formatting.data.DocumentTypeSource;
import org.jwsh.formatting.views.GroupBy;
import org.jwsh.values.AutomationNull;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.NetException;

/** What the Format cmdlets share: they lay out their input as one document and write its steps. */
abstract class FormatCmdlet extends BuiltInCmdlet {
    private static final PropertyParameters GROUPING = PropertyParameters.allowing(Key.FORMAT_STRING, Key.LABEL);

    @Parameter
    Object groupBy;

    @Parameter
    String view;

    @Parameter
    boolean showError;

    @Parameter
    boolean displayError;

    @Parameter
    boolean force;

    @Parameter
    @ValidateSet({"CoreOnly", "EnumOnly", "Both"})
    String expand;

    @Parameter(valueFromPipeline = true)
    @ParameterType("System.Management.Automation.PSObject")
    Object inputObject = AutomationNull.VALUE;

    private FormatSession document;

    /** What the parameters ask for. */
    abstract FormatRequest request();

    @Override
    protected final void beginProcessing() {
        DocumentTypeSource.register();
        document = new FormatSession(request(), FormatSettings.of(context()), this::writeObject);
    }

    @Override
    protected final void processRecord() {
        document.process(inputObject);
    }

    @Override
    protected final void endProcessing() {
        document.end();
    }

    final GroupBy grouping() {
        if (groupBy == null) {
            return null;
        }
        PropertyParameters.Property property = GROUPING.read(groupBy);
        return new GroupBy(property.expression(), property.label(), null);
    }

    final FormatRequest.Expansion expansion() {
        return switch (expand == null ? "" : expand.toLowerCase(java.util.Locale.ROOT)) {
            case "coreonly" -> FormatRequest.Expansion.CORE_ONLY;
            case "both" -> FormatRequest.Expansion.BOTH;
            default -> FormatRequest.Expansion.ENUM_ONLY;
        };
    }

    final List<FormatProperty> properties(PropertyParameters parameters, Object... arguments) {
        List<FormatProperty> properties = parameters.read(arguments).stream()
                .map(p ->
                        new FormatProperty(p.expression(), p.label(), p.width(), p.alignment(), p.format(), p.depth()))
                .toList();
        if (!properties.isEmpty() && view != null) {
            throw cannotCombine(
                    "FormatCannotSpecifyViewAndProperty", "The Property and View parameters cannot be used together.");
        }
        return properties;
    }

    /** The error of two parameters that exclude each other. */
    static NetException cannotCombine(String errorId, String text) {
        NetException exception =
                NetException.of("System.IO.InvalidDataException", "Found invalid data while decoding.");
        ErrorRecord error = new ErrorRecord(exception, errorId, ErrorCategory.InvalidArgument, null);
        error.details(text);
        exception.errorRecord(error);
        return exception;
    }
}
