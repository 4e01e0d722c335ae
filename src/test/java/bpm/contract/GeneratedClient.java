package bpm.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/**
 * A client that openapi-generator writes from the document that the server serves, compiled and loaded: what it
 * cannot say, no other program that trusts the document can.
 */
final class GeneratedClient {

    private static final Path GENERATOR = Path.of("target/tools/openapi-generator.jar");
    private static final String PACKAGE = "generated.bpm";

    private final URLClassLoader classes;
    private final Map<String, Method> operations = new HashMap<>();

    private GeneratedClient(Path compiled, List<String> apis)
            throws ReflectiveOperationException, IOException {
        classes = new URLClassLoader(
                new URL[] {compiled.toUri().toURL()}, GeneratedClient.class.getClassLoader());
        for (var api : apis) {
            for (var method : classes.loadClass(api).getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !takesHeaders(method)) {
                    operations.put(method.getName(), method);
                }
            }
        }
    }

    static GeneratedClient of(Path document, Path folder) throws Exception {
        assertThat(GENERATOR).as("brought by mvn generate-test-resources").exists();
        clean(folder);
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                GENERATOR.toString(),
                "generate",
                "-g",
                "java",
                "--library",
                "apache-httpclient",
                "-i",
                document.toString(),
                "-o",
                folder.toString(),
                "--api-package",
                PACKAGE + ".api",
                "--model-package",
                PACKAGE + ".model",
                "--invoker-package",
                PACKAGE,
                "--global-property",
                "apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false",
                "--additional-properties",
                "openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true,"
                        + "annotationLibrary=none,documentationProvider=none"));
        var sources = files(folder.resolve("src/main/java"));
        var compiled = Files.createDirectories(folder.resolve("classes"));
        compile(sources, compiled);
        return new GeneratedClient(
                compiled,
                sources.stream()
                        .filter(file -> file.toString().endsWith("/api/" + file.getFileName())
                                && !file.endsWith("BaseApi.java"))
                        .map(file -> PACKAGE + ".api."
                                + file.getFileName().toString().replace(".java", ""))
                        .toList());
    }

    /** What a program could not even name. */
    boolean knows(String operation) {
        return operations.containsKey(operation);
    }

    /** Calls an operation by its id; what is not among the arguments is the body, as JSON. */
    void call(
            String url,
            Map<String, String> headers,
            String operation,
            Map<String, Object> arguments,
            String body)
            throws Exception {
        var method = operations.get(operation);
        assertThat(method)
                .as("an operation " + operation + " of the generated client")
                .isNotNull();
        var client = classes.loadClass(PACKAGE + ".ApiClient").getConstructor().newInstance();
        client.getClass().getMethod("setBasePath", String.class).invoke(client, url);
        for (var header : headers.entrySet()) {
            client.getClass()
                    .getMethod("addDefaultHeader", String.class, String.class)
                    .invoke(client, header.getKey(), header.getValue());
        }
        var mapper =
                (ObjectMapper) client.getClass().getMethod("getObjectMapper").invoke(client);
        var api = method.getDeclaringClass().getConstructor(client.getClass()).newInstance(client);
        var used = new HashMap<>(arguments);
        var values = Arrays.stream(method.getParameters())
                .map(parameter -> value(parameter, used, body, mapper))
                .toArray();
        assertThat(used)
                .as("arguments that " + operation + " does not document")
                .isEmpty();
        try {
            method.invoke(api, values);
        } catch (InvocationTargetException e) {
            if (!e.getCause().getClass().getName().equals(PACKAGE + ".ApiException")) {
                throw e;
            }
            var code = (int) e.getCause().getClass().getMethod("getCode").invoke(e.getCause());
            if (code == 0 || code < 400) {
                throw new AssertionError(
                        "the generated client cannot read the answer of " + operation,
                        e.getCause());
            }
        }
    }

    private static Object value(
            Parameter parameter, Map<String, Object> arguments, String body, ObjectMapper mapper) {
        try {
            if (arguments.containsKey(parameter.getName())) {
                var value = arguments.remove(parameter.getName());
                return value instanceof File
                        ? value
                        : mapper.convertValue(value, parameter.getType());
            }
            return body.isEmpty()
                            || parameter.getType().isPrimitive()
                            || isPlain(parameter.getType())
                    ? null
                    : mapper.readValue(
                            body,
                            mapper.getTypeFactory()
                                    .constructType(parameter.getParameterizedType()));
        } catch (IOException e) {
            throw new AssertionError("the document's type of the body cannot hold " + body, e);
        }
    }

    private static boolean isPlain(Class<?> type) {
        return type == String.class
                || Number.class.isAssignableFrom(type)
                || type == Boolean.class
                || type == File.class
                || type.getName().startsWith("java.time");
    }

    private static boolean takesHeaders(Method method) {
        return method.getParameterCount() > 0
                && method.getParameters()[method.getParameterCount() - 1]
                        .getName()
                        .equals("additionalHeaders");
    }

    private static void compile(List<Path> sources, Path into) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var errors = new java.io.StringWriter();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = compiler.getTask(
                    errors,
                    manager,
                    null,
                    List.of(
                            "-parameters",
                            "-nowarn",
                            "-proc:none",
                            "-d",
                            into.toString(),
                            "-cp",
                            System.getProperty("java.class.path")),
                    null,
                    manager.getJavaFileObjectsFromPaths(sources));
            assertThat(task.call())
                    .as("the generated client compiles: " + errors)
                    .isTrue();
        }
    }

    private static void run(List<String> command) throws Exception {
        var log = Files.createTempFile("openapi-generator", ".log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int ended = process.waitFor();
        assertThat(ended).as("openapi-generator: " + Files.readString(log)).isZero();
        Files.delete(log);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void clean(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        Files.createDirectories(folder);
    }
}
