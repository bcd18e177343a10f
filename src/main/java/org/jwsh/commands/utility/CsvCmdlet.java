package org.jwsh.commands.utility;

import org.jwsh.commands.BuiltInCmdlet;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.EnumValue;
import org.jwsh.values.ErrorCategory;

/** What the cmdlets that write CSV share. */
abstract class CsvCmdlet extends BuiltInCmdlet {
    final CsvWriting writing(char delimiter, boolean useCulture, EnumValue useQuotes, String[] quoteFields) {
        if (quoteFields != null && isBound("UseQuotes")) {
            throw failure(
                    "System.InvalidOperationException",
                    "You must specify either the -UseQuotes or -QuoteFields parameters, but not both.",
                    "CannotSpecifyQuoteFieldsAndUseQuotes",
                    ErrorCategory.InvalidData,
                    null);
        }
        CsvWriting.Quotes quotes =
                useQuotes == null ? CsvWriting.Quotes.Always : CsvWriting.Quotes.valueOf(useQuotes.toString());
        return new CsvWriting(useCulture ? ',' : delimiter, quotes, quoteFields);
    }

    static String typeLine(Object value) {
        String name = ObjectMembers.typeNames(value).getFirst();
        return "#TYPE " + (name.startsWith("CSV:") ? name.substring(4) : name);
    }
}
