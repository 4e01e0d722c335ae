package bpm.ops.copy;

import bpm.Server;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

/** A database that holds nothing yet, beside the one of the tests. */
public record EmptyPlace(DriverManagerDataSource owner) implements AutoCloseable {

    private static final AtomicInteger NEXT = new AtomicInteger();

    public static EmptyPlace make() {
        var name = "copy_" + NEXT.incrementAndGet();
        var server = server();
        JdbcClient.create(server).sql("drop database if exists " + name).update();
        JdbcClient.create(server)
                .sql("create database " + name + " template template0")
                .update();
        return new EmptyPlace(new DriverManagerDataSource(
                server.getUrl().replaceFirst("/postgres$", "/" + name),
                String.valueOf(server.getUsername()),
                String.valueOf(server.getPassword())));
    }

    /** The tests' own database in the hands of its owner. */
    public static DriverManagerDataSource server() {
        return (DriverManagerDataSource)
                Server.context().getBean("ownerDataSource", DataSource.class);
    }

    public JdbcClient sql() {
        return JdbcClient.create(owner);
    }

    public long tables() {
        return sql().sql(
                        "select count(*) from pg_class where relnamespace = 'public'::regnamespace")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        var name = String.valueOf(owner.getUrl()).replaceFirst(".*/", "");
        JdbcClient.create(server())
                .sql("drop database if exists " + name + " with (force)")
                .update();
    }
}
