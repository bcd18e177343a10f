package org.jwsh.values.types;

import org.jwsh.values.TypeDefinition;
import org.jwsh.values.TypeSpec;

/** The namespaces {@code System.Net.Http} and {@code System.Net.Http.Headers}. */
final class HttpTypes {
    private static final String NAMESPACE = "System.Net.Http.";
    private static final String HEADERS = NAMESPACE + "Headers.";
    private static final String CONTENT = NAMESPACE + "HttpContent";

    private HttpTypes() {}

    static TypeSpec find(String name) {
        return switch (name) {
            case "httpclient" ->
                spec("HttpClient", HttpClientValue.class, HttpClientValue::define)
                        .implementing("System.IDisposable");
            case "httpmessagehandler" -> spec("HttpMessageHandler", HttpClientSettings.class, type -> {});
            case "httpclienthandler" ->
                spec("HttpClientHandler", HttpClientSettings.class, HttpClientSettings::define)
                        .extending(NAMESPACE + "HttpMessageHandler");
            case "httpmethod" -> spec("HttpMethod", HttpMethodValue.class, HttpMethodValue::define);
            case "httprequestmessage" ->
                spec("HttpRequestMessage", HttpRequestValue.class, HttpRequestValue::define)
                        .implementing("System.IDisposable");
            case "httpresponsemessage" ->
                spec("HttpResponseMessage", HttpResponseValue.class, HttpResponseValue::define)
                        .implementing("System.IDisposable");
            case "httpcontent" ->
                spec("HttpContent", HttpContentValue.class, HttpContentValue::define)
                        .implementing("System.IDisposable");
            case "bytearraycontent" -> content("ByteArrayContent", HttpContentValue::bytes);
            case "stringcontent" ->
                content("StringContent", HttpContentValue::text).extending(NAMESPACE + "ByteArrayContent");
            case "formurlencodedcontent" ->
                content("FormUrlEncodedContent", HttpContentValue::form).extending(NAMESPACE + "ByteArrayContent");
            case "streamcontent" -> content("StreamContent", HttpContentValue::stream);
            case "multipartcontent" -> content("MultipartContent", MultipartValue::mixed);
            case "multipartformdatacontent" ->
                content("MultipartFormDataContent", MultipartValue::form).extending(NAMESPACE + "MultipartContent");
            default -> null;
        };
    }

    private static TypeSpec content(String name, TypeDefinition definition) {
        return spec(name, HttpContentValue.class, definition).extending(CONTENT);
    }

    /** The namespace of headers. */
    static TypeSpec header(String name) {
        return switch (name) {
            case "httpheaders" -> headers("HttpHeaders", HttpHeadersValue::define);
            case "httprequestheaders" ->
                headers("HttpRequestHeaders", HttpHeadersValue::request).extending(HEADERS + "HttpHeaders");
            case "httpresponseheaders" ->
                headers("HttpResponseHeaders", HttpHeadersValue::response).extending(HEADERS + "HttpHeaders");
            case "httpcontentheaders" ->
                headers("HttpContentHeaders", HttpHeadersValue::content).extending(HEADERS + "HttpHeaders");
            case "authenticationheadervalue" ->
                TypeSpec.ofClass(
                        HEADERS + "AuthenticationHeaderValue",
                        AuthenticationValue.class,
                        () -> AuthenticationValue::define);
            case "httpheadervaluecollection" ->
                TypeSpec.ofClass(
                                HEADERS + "HttpHeaderValueCollection",
                                HttpHeadersValue.HeaderList.class,
                                () -> HttpHeadersValue.HeaderList::define)
                        .implementing("System.Collections.IEnumerable");
            case "mediatypeheadervalue" -> mediaType("MediaTypeHeaderValue", MediaTypeValue::define);
            case "mediatypewithqualityheadervalue" ->
                mediaType("MediaTypeWithQualityHeaderValue", MediaTypeValue::withQuality)
                        .extending(HEADERS + "MediaTypeHeaderValue");
            default -> null;
        };
    }

    private static TypeSpec headers(String name, TypeDefinition definition) {
        return TypeSpec.ofClass(HEADERS + name, HttpHeadersValue.class, () -> definition)
                .implementing("System.Collections.IEnumerable");
    }

    private static TypeSpec mediaType(String name, TypeDefinition definition) {
        return TypeSpec.ofClass(HEADERS + name, MediaTypeValue.class, () -> definition);
    }

    private static TypeSpec spec(String name, Class<?> javaClass, TypeDefinition definition) {
        return TypeSpec.ofClass(NAMESPACE + name, javaClass, () -> definition);
    }
}
