package bpm.web;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Server;

import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The API's description knows what it tells and takes by simple names: no two may share one. */
class ApiSchemasTest {

    @Test
    void no_two_records_of_the_api_share_a_name() {
        var told = new HashSet<Class<?>>();
        calls().flatMap(ApiSchemasTest::types).forEach(type -> collect(type, told));

        assertThat(byName(told).keySet())
                .contains("GivenAssignment", "GalleryPicture", "OfficeItem");
        assertThat(byName(told).values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    @Test
    void two_records_of_one_name_would_be_noticed() {
        var told = new HashSet<Class<?>>();

        collect(ResolvableType.forClass(One.class), told);

        assertThat(byName(told).get("Same")).hasSize(2);
    }

    private record One(Same mine, java.util.List<Other> others) {
        private record Same(int a) {}
    }

    private record Other(Same its) {
        private record Same(int b) {}
    }

    private static Stream<HandlerMethod> calls() {
        var mappings = Server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getKey().getPatternValues().stream()
                        .anyMatch(path -> path.startsWith("/api/v1/")))
                .map(Map.Entry::getValue);
    }

    private static Stream<ResolvableType> types(HandlerMethod call) {
        return Stream.concat(
                Stream.of(ResolvableType.forMethodReturnType(call.getMethod())),
                Arrays.stream(call.getMethodParameters())
                        .filter(one -> one.hasParameterAnnotation(RequestBody.class))
                        .map(ResolvableType::forMethodParameter));
    }

    /** The records within a type, and within those. */
    private static void collect(ResolvableType type, Set<Class<?>> found) {
        Arrays.stream(type.getGenerics()).forEach(inner -> collect(inner, found));
        var plain = type.resolve(Object.class);
        if (plain.isRecord() && plain.getName().startsWith("bpm.") && found.add(plain)) {
            Arrays.stream(plain.getRecordComponents())
                    .map(one -> ResolvableType.forType(one.getGenericType()))
                    .forEach(inner -> collect(inner, found));
        }
    }

    private static Map<String, Set<String>> byName(Set<Class<?>> types) {
        var names = new TreeMap<String, Set<String>>();
        types.forEach(type -> names.computeIfAbsent(type.getSimpleName(), n -> new TreeSet<>())
                .add(type.getName()));
        return names;
    }
}
