package org.jwsh.commands.web;

import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.jwsh.values.TypeName;
import org.jwsh.values.security.PSCredential;

/** What requests have in common: headers, cookies, credentials and how to go about failures. */
@TypeName("Microsoft.PowerShell.Commands.WebRequestSession")
public final class WebRequestSession {
    private final Map<String, Object> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final BasicCookieStore cookieStore = new BasicCookieStore();
    private final CookieContainer cookies = new CookieContainer(cookieStore);
    private PSCredential credentials;
    private boolean useDefaultCredentials;
    private String userAgent;
    private int maximumRedirection = -1;
    private int maximumRetryCount;
    private int retryIntervalInSeconds = 5;

    /** Headers that are sent with each request, names in any case. */
    public Map<String, Object> headers() {
        return headers;
    }

    public BasicCookieStore cookieStore() {
        return cookieStore;
    }

    public CookieContainer cookies() {
        return cookies;
    }

    /** Who asks, or null. */
    public PSCredential credentials() {
        return credentials;
    }

    public void credentials(PSCredential value) {
        credentials = value;
    }

    public boolean useDefaultCredentials() {
        return useDefaultCredentials;
    }

    public void useDefaultCredentials(boolean value) {
        useDefaultCredentials = value;
    }

    public String userAgent() {
        return userAgent;
    }

    public void userAgent(String value) {
        userAgent = value;
    }

    /** How many redirections are followed; below zero for the default. */
    public int maximumRedirection() {
        return maximumRedirection;
    }

    public void maximumRedirection(int value) {
        maximumRedirection = value;
    }

    public int maximumRetryCount() {
        return maximumRetryCount;
    }

    public void maximumRetryCount(int value) {
        maximumRetryCount = value;
    }

    public int retryIntervalInSeconds() {
        return retryIntervalInSeconds;
    }

    public void retryIntervalInSeconds(int value) {
        retryIntervalInSeconds = value;
    }

    @Override
    public String toString() {
        return "Microsoft.PowerShell.Commands.WebRequestSession";
    }
}
