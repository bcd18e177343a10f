package org.jwsh.commands.events;

import org.jwsh.values.TypeBuilder;
import org.jwsh.values.time.DateTime;
import org.jwsh.values.types.Guid;

/**
 * An event that came: a {@code PSEventArgs}.
 *
 * @param arguments what the source gave along, the sender first where it has one
 * @param eventArgs the arguments object of a .NET event, or null
 */
public record PSEvent(
        int identifier,
        String sourceIdentifier,
        Guid runspaceId,
        Object sender,
        Object eventArgs,
        Object[] arguments,
        DateTime generated,
        Object messageData) {

    static void define(TypeBuilder type) {
        type.property("string ComputerName", PSEvent.class, e -> null)
                .property("guid RunspaceId", PSEvent.class, PSEvent::runspaceId)
                .property("int EventIdentifier", PSEvent.class, PSEvent::identifier)
                .property("System.Object Sender", PSEvent.class, PSEvent::sender)
                .property("System.EventArgs SourceEventArgs", PSEvent.class, PSEvent::eventArgs)
                .property("System.Object[] SourceArgs", PSEvent.class, PSEvent::arguments)
                .property("string SourceIdentifier", PSEvent.class, PSEvent::sourceIdentifier)
                .property("datetime TimeGenerated", PSEvent.class, PSEvent::generated)
                .property("psobject MessageData", PSEvent.class, PSEvent::messageData);
    }
}
