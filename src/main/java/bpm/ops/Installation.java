package bpm.ops;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/** The installation that a command works on (ระบบที่ติดตั้งไว้), opened when the first thing of it is asked for. */
final class Installation implements AutoCloseable {

    private final Supplier<ConfigurableApplicationContext> opening;
    private @Nullable ConfigurableApplicationContext context;

    Installation(Supplier<ConfigurableApplicationContext> opening) {
        this.opening = opening;
    }

    /** The application without its pages: only what a command asks for is made, so no controller ever is. */
    static Installation of(Class<?> application) {
        return new Installation(() -> {
            var spring = new SpringApplication(application);
            spring.setWebApplicationType(WebApplicationType.NONE);
            spring.setLazyInitialization(true);
            spring.setLogStartupInfo(false);
            spring.setDefaultProperties(Map.of("bpm.command", "true"));
            return spring.run();
        });
    }

    <T> T bean(Class<T> type) {
        return opened().getBean(type);
    }

    /** A file as the person names it: from where they stand, not from where the program does. */
    static Path file(String name) {
        var here = System.getenv().getOrDefault("BPM_FROM", "");
        return Path.of(here).resolve(name).toAbsolutePath().normalize();
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
