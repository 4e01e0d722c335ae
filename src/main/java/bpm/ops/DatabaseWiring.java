package bpm.ops;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

import javax.sql.DataSource;

/** Two ways into the database: the owner's for migrations, the application's for everything else. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    @Bean(destroyMethod = "close")
    Database database(Environment settings) {
        return Database.of(settings);
    }

    @Bean
    @Primary
    DataSource dataSource(Database database, Environment settings) {
        var pool = new HikariConfig();
        pool.setPoolName("bpm");
        pool.setJdbcUrl(database.url());
        pool.setUsername(Database.APP_ROLE);
        pool.setPassword(database.appPassword());
        pool.setMaximumPoolSize(
                settings.getProperty("bpm.database.connections", Integer.class, 16));
        // a phone gives up after 20 seconds: who waits for a lost database hears of it before
        pool.setConnectionTimeout(
                settings.getProperty("bpm.database.patience", Long.class, 10_000L));
        // a server that froze, or a cut line, answers nothing for ever; what the URL says wins
        pool.addDataSourceProperty("socketTimeout", silence(settings));
        pool.addDataSourceProperty("connectTimeout", "10");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "bpm");
        // the role exists before the tables do: migrations run after this bean, so nothing is
        // checked yet
        pool.setInitializationFailTimeout(-1);
        return new HikariDataSource(pool);
    }

    /** How many seconds a server of another machine may take; a command may wait for as long as it likes. */
    private static String silence(Environment settings) {
        boolean far = !settings.getProperty("bpm.database.url", "").isBlank();
        return far && !settings.containsProperty("bpm.command")
                ? settings.getProperty("bpm.database.silence", "90")
                : "0";
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        return database.ownersWay();
    }
}
