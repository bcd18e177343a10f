package org.jwsh.commands.events;

import org.jwsh.runtime.CompiledScriptBlock;

/**
 * How someone wants to be told of an event.
 *
 * @param action what runs, or null where events wait to be fetched
 * @param messageData what the action is given along
 * @param support whether the subscription is only listed when asked for
 * @param maxTriggerCount after how many events it ends; 0 for never
 */
public record Subscription(
        CompiledScriptBlock action, Object messageData, boolean support, boolean forward, int maxTriggerCount) {}
