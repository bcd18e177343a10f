package org.jwsh.help.site;

/** HTML around text. */
final class Html {
    private Html() {}

    /** The template with a page in it. */
    static String page(String template, String title, String content) {
        return template.replace("{title}", escaped(title)).replace("{content}", content);
    }

    static String link(String target, String text) {
        return "<a href=\"" + escaped(target) + "\">" + escaped(text) + "</a>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
