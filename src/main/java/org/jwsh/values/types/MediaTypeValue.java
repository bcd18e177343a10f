package org.jwsh.values.types;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.NetType;
import org.jwsh.values.NetTyped;
import org.jwsh.values.NetTypes;
import org.jwsh.values.TypeBuilder;

/** The kind of a content and its character set; with a quality where it says what a client would take. */
final class MediaTypeValue implements NetTyped {
    private static final String SELF = "System.Net.Http.Headers.MediaTypeHeaderValue";
    private static final String QUALITY = "System.Net.Http.Headers.MediaTypeWithQualityHeaderValue";
    private static final Pattern FORM = Pattern.compile("[^\\s/;,]+/[^\\s/;,]+");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^\";\\s]+)\"?");
    private static final Pattern WEIGHT = Pattern.compile("(?i);\\s*q=([0-9.]+)");

    private final String typeName;
    private String mediaType;
    private String charSet;
    private Double quality;

    private MediaTypeValue(String typeName, String mediaType, String charSet, Double quality) {
        if (mediaType == null || mediaType.isEmpty()) {
            throw Failures.argument("The value cannot be null or empty.", "mediaType");
        }
        if (!FORM.matcher(mediaType).matches()) {
            throw Failures.format("The format of value '" + mediaType + "' is invalid.");
        }
        this.typeName = typeName;
        this.mediaType = mediaType;
        this.charSet = charSet;
        this.quality = quality;
    }

    static MediaTypeValue parse(String text) {
        return parse(SELF, text);
    }

    private static MediaTypeValue parse(String typeName, String text) {
        int parameters = text.indexOf(';');
        Matcher charset = CHARSET.matcher(text);
        Matcher weight = WEIGHT.matcher(text);
        return new MediaTypeValue(
                typeName,
                (parameters < 0 ? text : text.substring(0, parameters)).strip(),
                charset.find() ? charset.group(1) : null,
                weight.find() ? Double.valueOf(weight.group(1)) : null);
    }

    /** The name of the character set, or null. */
    String charSet() {
        return charSet;
    }

    static void define(TypeBuilder type) {
        Class<MediaTypeValue> self = MediaTypeValue.class;
        type.constructor(SELF + " new(string mediaType)", a -> new MediaTypeValue(SELF, (String) a[0], null, null))
                .constructor(
                        SELF + " new(string mediaType, string charSet)",
                        a -> new MediaTypeValue(SELF, (String) a[0], (String) a[1], null))
                .property("string MediaType", self, m -> m.mediaType, (m, v) -> m.mediaType = (String) v)
                .property("string CharSet", self, m -> m.charSet, (m, v) -> m.charSet = (String) v)
                .method("string ToString()", self, (m, a) -> m.toString())
                .staticMethod("static " + SELF + " Parse(string input)", a -> parse((String) a[0]));
    }

    static void withQuality(TypeBuilder type) {
        Class<MediaTypeValue> self = MediaTypeValue.class;
        type.constructor(
                        QUALITY + " new(string mediaType)", a -> new MediaTypeValue(QUALITY, (String) a[0], null, null))
                .constructor(
                        QUALITY + " new(string mediaType, double quality)",
                        a -> new MediaTypeValue(QUALITY, (String) a[0], null, (Double) a[1]))
                .property("System.Nullable[double] Quality", self, m -> m.quality, (m, v) -> m.quality = (Double) v)
                .staticMethod("static " + QUALITY + " Parse(string input)", a -> parse(QUALITY, (String) a[0]));
    }

    @Override
    public NetType netType() {
        return NetTypes.named(typeName);
    }

    @Override
    public String toString() {
        return mediaType
                + (charSet == null ? "" : "; charset=" + charSet)
                + (quality == null ? "" : "; q=" + (quality == 1.0 ? "1.0" : quality.toString()));
    }
}
