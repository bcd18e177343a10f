package org.jwsh.commands.utility;

import org.jwsh.cmdlet.Alias;
import org.jwsh.cmdlet.Parameter;
import org.jwsh.cmdlet.ParameterType;
import org.jwsh.cmdlet.ValidateNotNull;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;
import org.jwsh.values.NetException;

/** The parameters that say how CSV is written. */
final class CsvForm {
    @Parameter(set = "Delimiter", position = 1)
    @ValidateNotNull
    char delimiter = ',';

    @Parameter(set = "UseCulture")
    boolean useCulture;

    @Parameter
    @Alias("ITI")
    boolean includeTypeInformation;

    @Parameter
    @Alias("NTI")
    boolean noTypeInformation;

    @Parameter
    @Alias("QF")
    String[] quoteFields;

    @Parameter
    @Alias("UQ")
    @ParameterType("Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind")
    EnumValue useQuotes;

    @Parameter
    boolean noHeader;

    /**
     * A writer of that form.
     *
     * @throws NetException where the fields in quotes are named in two ways
     */
    CsvWriting writing() {
        if (quoteFields != null && useQuotes != null) {
            throw NetException.of(
                            "System.InvalidOperationException",
                            "You must specify either the -UseQuotes or -QuoteFields parameters, but not both.")
                    .withRecord("CannotSpecifyQuoteFieldsAndUseQuotes", ErrorCategory.InvalidData, null);
        }
        CsvWriting.Quotes quotes =
                useQuotes == null ? CsvWriting.Quotes.Always : CsvWriting.Quotes.valueOf(useQuotes.toString());
        return new CsvWriting(useCulture ? CultureDelimiter.current() : delimiter, quotes, quoteFields);
    }

    /** The line that names the type of the objects. */
    static String typeLine(Object value) {
        String name = ObjectMembers.typeNames(value).getFirst();
        return "#TYPE " + (name.startsWith("CSV:") ? name.substring(4) : name);
    }
}
