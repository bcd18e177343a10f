package org.jwsh.simulators.oneview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which handler answers which method on which path; {@code *} in a pattern stands for one segment, {@code **} for the rest. */
final class Routes {
    /** Answers one request. */
    @FunctionalInterface
    interface Handler {
        Response handle(Request request);
    }

    private record Route(String[] pattern, Map<String, Handler> handlers) {}

    private final List<Route> routes = new ArrayList<>();
    private final Map<String, Route> byPattern = new TreeMap<>();

    Routes on(String method, String pattern, Handler handler) {
        Route route = byPattern.computeIfAbsent(pattern, this::newRoute);
        route.handlers().put(method, handler);
        return this;
    }

    Response dispatch(Request request) {
        String[] segments = request.path().split("/");
        for (Route route : routes) {
            if (matches(route.pattern(), segments)) {
                Handler handler = route.handlers().get(request.method());
                if (handler == null) {
                    throw new ApplianceFailure(
                            405, "METHOD_NOT_ALLOWED", request.method() + " is not allowed on " + request.path() + ".");
                }
                return handler.handle(request);
            }
        }
        throw ApplianceFailure.notFound(request.path());
    }

    private Route newRoute(String pattern) {
        Route route = new Route(pattern.split("/"), new TreeMap<>());
        routes.add(route);
        return route;
    }

    private static boolean matches(String[] pattern, String[] segments) {
        for (int i = 0; i < pattern.length; i++) {
            if (pattern[i].equals("**")) {
                return segments.length > i;
            }
            if (i >= segments.length || !pattern[i].equals("*") && !pattern[i].equals(segments[i])) {
                return false;
            }
        }
        return pattern.length == segments.length;
    }
}
