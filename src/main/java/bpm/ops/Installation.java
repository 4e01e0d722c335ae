package bpm.ops;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The installation that a command works on (ระบบที่ติดตั้งไว้), opened when the first thing of it is asked for. */
final class Installation implements AutoCloseable {

    private final Supplier<ConfigurableApplicationContext> opening;
    private final Map<String, Object> settings = new ConcurrentHashMap<>();
    private final boolean isOurs;
    private @Nullable ConfigurableApplicationContext context;

    /** One that somebody else has opened, or opens. */
    Installation(Supplier<ConfigurableApplicationContext> opening) {
        this.opening = opening;
        this.isOurs = false;
    }

    private Installation(Class<?> application) {
        this.opening = () -> run(application);
        this.isOurs = true;
        settings.put("bpm.command", "true");
    }

    /** The application without its pages: only what a command asks for is made, so no controller ever is. */
    static Installation of(Class<?> application) {
        return new Installation(application);
    }

    /** One more setting, as long as nothing of it was asked for. */
    void set(String name, String value) {
        settings.put(name, value);
    }

    <T> T bean(Class<T> type) {
        return opened().getBean(type);
    }

    /** What there is before the application: settings and database, with tables of whatever version. */
    record Bare(Environment settings, Database database, Clock clock) {}

    /** Does something with the bare database, which is closed again before anything else is opened. */
    <T> T bare(Function<Bare, T> work) {
        if (!isOurs) {
            var open = opened();
            return work.apply(new Bare(
                    open.getEnvironment(),
                    open.getBean(Database.class),
                    open.getBean(Clock.class)));
        }
        try (var few = run(ClockWiring.class);
                var database = Database.of(few.getEnvironment())) {
            return work.apply(new Bare(few.getEnvironment(), database, few.getBean(Clock.class)));
        }
    }

    /** A file as the person names it: from where they stand, not from where the program does. */
    static Path file(String name) {
        var here = System.getenv().getOrDefault("BPM_FROM", "");
        return Path.of(here).resolve(name).toAbsolutePath().normalize();
    }

    private ConfigurableApplicationContext run(Class<?> application) {
        var spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        spring.setLazyInitialization(true);
        spring.setLogStartupInfo(false);
        spring.setDefaultProperties(settings);
        return spring.run();
    }

    private ConfigurableApplicationContext opened() {
        var open = context;
        if (open == null) {
            try {
                open = opening.get();
            } catch (RuntimeException e) {
                throw new NotOpened(e);
            }
            context = open;
        }
        return open;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    /** It could not be opened, and {@link StartTrouble} has said why. */
    static final class NotOpened extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotOpened(Throwable cause) {
            super(cause);
        }
    }
}
