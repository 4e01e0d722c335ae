package bpm.survey.intake;

import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** Whether answers are kept already (คำตอบที่รับแล้ว): who never heard so asks again at a shut door. */
@Component
class KnownAnswers {

    private final Transactions transactions;
    private final JdbcClient database;

    KnownAnswers(Transactions transactions, JdbcClient database) {
        this.transactions = transactions;
        this.database = database;
    }

    boolean has(Round round, UUID id) {
        return transactions.read(
                Actor.SYSTEM,
                () -> database.sql("""
                        select exists (select 1 from survey_response where round = :round and id = :id)
                        """)
                        .param("round", round.id())
                        .param("id", id)
                        .query(Boolean.class)
                        .single());
    }
}
