package bpm;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javax.sql.DataSource;

/** Counts the statements that the application prepares, so that a test can say: one for each list, however long. */
public class Statements implements BeanPostProcessor {

    private static final AtomicInteger PREPARED = new AtomicInteger();
    private static final AtomicInteger OF_INTEREST = new AtomicInteger();
    private static volatile Predicate<String> interest = sql -> false;

    /** How many statements the work made. Only for tests that run alone, as all of ours do. */
    public static int during(Runnable work) {
        int before = PREPARED.get();
        work.run();
        return PREPARED.get() - before;
    }

    /** How many of these statements were made meanwhile, by whomever: what else goes on does not count. */
    public static int of(Predicate<String> these, Runnable work) {
        interest = these;
        int before = OF_INTEREST.get();
        work.run();
        return OF_INTEREST.get() - before;
    }

    /** As {@link #during(Runnable)}, for work whose answer is of no interest. */
    public static int during(Supplier<?> work) {
        return during((Runnable) work::get);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.endsWith("dataSource")
                ? new Counting(source)
                : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Statements.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            PREPARED.incrementAndGet();
                            if (interest.test(String.valueOf(arguments[0]))) {
                                OF_INTEREST.incrementAndGet();
                            }
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
