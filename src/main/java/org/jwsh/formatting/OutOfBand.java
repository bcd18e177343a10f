package org.jwsh.formatting;

import java.util.List;
import org.jwsh.formatting.data.EntryContent;
import org.jwsh.formatting.data.FormatEntry;
import org.jwsh.formatting.errors.ErrorText;
import org.jwsh.formatting.views.Control;
import org.jwsh.formatting.views.ViewDefinition;
import org.jwsh.runtime.StreamRecord;
import org.jwsh.runtime.members.ObjectMembers;
import org.jwsh.values.ErrorRecord;
import org.jwsh.values.PSMember;
import org.jwsh.values.PSObject;
import org.jwsh.values.text.StringForm;

/** Lays out what stands outside of documents: scalars, errors, records of other streams, objects without properties. */
final class OutOfBand {
    private final FormatSettings settings;

    OutOfBand(FormatSettings settings) {
        this.settings = settings;
    }

    static FormatEntry text(String text) {
        return new FormatEntry(new EntryContent.Text(text), true, false);
    }

    /** The properties of an object as a list. */
    FormatEntry fields(Object value) {
        return new FormatEntry(new ListGenerator(FormatRequest.DEFAULT, settings, null).entry(value), true, false);
    }

    /**
     * The entry of an object that stands out of band, or null.
     *
     * @param asList whether an object with properties is shown as a list rather than not at all
     */
    FormatEntry entry(Object value, boolean asList) {
        Object base = PSObject.unwrap(value);
        if (base instanceof String text) {
            return text(text);
        }
        if (base instanceof ErrorRecord error && !isShownInFull(value)) {
            return new FormatEntry(new EntryContent.Text(ErrorText.of(error)), true, error.isFromErrorStream());
        }
        if (base instanceof StreamRecord record) {
            return text(streamText(record));
        }
        ViewDefinition view = settings.views().find(ObjectMembers.typeNames(value), ViewDefinition::outOfBand);
        if (view != null) {
            return new FormatEntry(content(view.control(), value), true, false);
        }
        if (ScalarTypes.isShownAsText(value) || hasNoProperties(value)) {
            return text(StringForm.current(value));
        }
        return asList ? fields(value) : null;
    }

    /** Errors from Get-Error have a view of their own. */
    private static boolean isShownInFull(Object value) {
        return value instanceof PSObject
                && ObjectMembers.typeNames(value).getFirst().endsWith("#PSExtendedError");
    }

    private EntryContent content(Control control, Object value) {
        return control instanceof Control.Custom custom
                ? new CustomGenerator(FormatRequest.DEFAULT, settings, custom).entry(value)
                : new ListGenerator(
                                FormatRequest.DEFAULT,
                                settings,
                                control instanceof Control.ListOfItems list ? list : null)
                        .entry(value);
    }

    private static String streamText(StreamRecord record) {
        return switch (record) {
            case StreamRecord.Message message -> message.text();
            case StreamRecord.Information information -> StringForm.current(information.message());
        };
    }

    private static boolean hasNoProperties(Object value) {
        List<PSMember> members = ObjectMembers.members(value);
        return members.stream().noneMatch(m -> m.isProperty() && !m.hidden());
    }
}
