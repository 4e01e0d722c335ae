package bpm.ops;

import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sessions of signed-in people, for a command that has to end some: without pages there are none
 * else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnNotWebApplication
class CommandSessions {

    @Bean
    JdbcIndexedSessionRepository sessions(
            JdbcOperations database, PlatformTransactionManager manager, Environment settings) {
        var sessions = new JdbcIndexedSessionRepository(database, new TransactionTemplate(manager));
        sessions.setTableName(settings.getRequiredProperty("spring.session.jdbc.table-name"));
        return sessions;
    }
}
