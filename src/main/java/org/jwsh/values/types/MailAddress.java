package org.jwsh.values.types;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jwsh.values.Reference;
import org.jwsh.values.TypeBuilder;
import org.jwsh.values.TypeName;

/** An address of electronic mail, with the name of whose it is. */
@TypeName("System.Net.Mail.MailAddress")
record MailAddress(String displayName, String user, String host) {
    private static final Pattern NAMED = Pattern.compile("\\s*(?:\"([^\"]*)\"|([^<\"]*?))\\s*<([^<>]*)>\\s*");
    private static final Pattern ADDRESS =
            Pattern.compile("([A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+|\"[^\"]*\")@([^\\s@<>\",;:]+|\\[[^\\]]*])");

    private static MailAddress of(Object text, Object name) {
        String address = (String) Failures.required(text, "address");
        if (address.isEmpty()) {
            throw Failures.argument("The parameter 'address' cannot be an empty string.", "address");
        }
        MailAddress found = read(address);
        if (found == null) {
            throw Failures.format("The specified string is not in the form required for an e-mail address.");
        }
        return name == null || ((String) name).isEmpty()
                ? found
                : new MailAddress((String) name, found.user, found.host);
    }

    private static MailAddress read(String text) {
        Matcher named = NAMED.matcher(text);
        boolean withName = named.matches();
        String name = withName ? named.group(1) == null ? named.group(2) : named.group(1) : "";
        Matcher parts = ADDRESS.matcher(withName ? named.group(3).strip() : text.strip());
        boolean valid = parts.matches()
                && !parts.group(1).startsWith(".")
                && !parts.group(1).endsWith(".")
                && !parts.group(1).contains("..");
        return valid ? new MailAddress(name, parts.group(1), parts.group(2)) : null;
    }

    private String address() {
        return user + "@" + host;
    }

    static void define(TypeBuilder type) {
        String own = "System.Net.Mail.MailAddress";
        Class<MailAddress> self = MailAddress.class;
        type.constructor(own + " new(string address)", a -> of(a[0], null))
                .constructor(own + " new(string address, string displayName)", a -> of(a[0], a[1]))
                .property("string DisplayName", self, MailAddress::displayName)
                .property("string User", self, MailAddress::user)
                .property("string Host", self, MailAddress::host)
                .property("string Address", self, MailAddress::address)
                .method("string ToString()", self, (m, a) -> m.toString())
                .method("bool Equals(System.Object value)", self, (m, a) -> m.equals(a[0]))
                .staticMethod("static bool TryCreate(string address, [ref] " + own + " result)", a -> {
                    MailAddress found = a[0] == null ? null : read((String) a[0]);
                    ((Reference) a[1]).set(found);
                    return found != null;
                });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailAddress mail && mail.toString().equalsIgnoreCase(toString());
    }

    @Override
    public int hashCode() {
        return toString().toLowerCase(java.util.Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return displayName.isEmpty() ? address() : "\"" + displayName + "\" <" + address() + ">";
    }
}
