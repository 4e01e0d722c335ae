package bpm.trust;

import bpm.Server;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.stream.Stream;

/** Every address that the program answers to, as the frame knows them: nobody has to list a new one. */
record Route(String method, String pattern) {

    static List<Route> all() {
        var mapping = Server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(
                                pattern -> methods(info.getMethodsCondition().getMethods().stream())
                                        .map(method -> new Route(method, pattern))))
                .distinct()
                .sorted((one, other) ->
                        (one.pattern + one.method).compareTo(other.pattern + other.method))
                .toList();
    }

    private static Stream<String> methods(Stream<RequestMethod> methods) {
        var named = methods.map(RequestMethod::name).toList();
        return named.isEmpty() ? Stream.of("GET", "POST") : named.stream();
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean isOfApi() {
        return pattern.startsWith("/api/");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
