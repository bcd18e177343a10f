package org.jwsh.formatting.views;

import org.jwsh.formatting.PropertyExpression;

/**
 * What divides the objects of a document into groups.
 *
 * @param label what stands in front of the value in the heading; null for the property's name
 * @param control lays out the heading; null for label and value
 */
public record GroupBy(PropertyExpression expression, String label, Control.Custom control) {}
