package org.jwsh.commands.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.PSObject;

/** Finds elements in HTML as it is found on the web: nothing needs to be well-formed. */
final class HtmlElements {
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([\\w:.-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

    private HtmlElements() {}

    /** The elements with that tag, each with its markup and its attributes as properties. */
    static Object[] of(String html, String tag) {
        boolean hasEnd = tag.equals("a");
        Pattern pattern = Pattern.compile(
                "<" + tag + "(\\s+[^>]*?)?\\s*/?>" + (hasEnd ? ".*?</" + tag + ">" : ""),
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        List<PSObject> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(html);
        while (matcher.find()) {
            PSObject element = PSObject.custom()
                    .put("outerHTML", matcher.group())
                    .put("tagName", tag.toUpperCase(java.util.Locale.ROOT));
            if (matcher.group(1) != null) {
                addAttributes(element, matcher.group(1));
            }
            found.add(element);
        }
        return found.toArray();
    }

    private static void addAttributes(PSObject element, String text) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = null;
            for (int group = 2; group <= 4 && value == null; group++) {
                value = attribute.group(group);
            }
            element.put(attribute.group(1), value == null ? "" : decode(value));
        }
    }

    private static String decode(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
