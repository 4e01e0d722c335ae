package bpm.survey.slip;

import bpm.survey.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;

/** The slips of rounds as their offices make them; all inside the caller's transaction. */
@Component
class RoundSlips {

    private final JdbcClient database;

    RoundSlips(JdbcClient database) {
        this.database = database;
    }

    /** First one first; one whose slips were all voided is gone. */
    List<SlipBatch> batches(Round round) {
        return database.sql("""
                        select batch, count(*) as all_of_it, count(used_by) as used
                        from survey_slip
                        where round = :round
                        group by batch
                        order by batch
                        """)
                .param("round", round.id())
                .query((row, i) -> new SlipBatch(
                        row.getInt("batch"), row.getInt("all_of_it"), row.getInt("used")))
                .list();
    }

    /** Those of a batch that can still be used, as they are printed. */
    List<SlipCode> unused(Round round, int batch) {
        return database
                .sql("""
                        select code
                        from survey_slip
                        where round = :round
                          and batch = :batch
                          and used_by is null
                        order by code
                        """)
                .param("round", round.id())
                .param("batch", batch)
                .query((row, i) -> row.getString("code"))
                .list()
                .stream()
                .filter(SlipCode::isCode)
                .map(SlipCode::new)
                .toList();
    }

    /** Adds those that the round has not yet; gives back how many. */
    int add(Round round, int batch, Collection<SlipCode> codes) {
        return database.sql("""
                        insert into survey_slip (round, code, office, batch)
                        select :round, code, :office, :batch
                        from unnest(:codes::text[]) as code
                        on conflict (round, code) do nothing
                        """)
                .param("round", round.id())
                .param("office", round.office().value())
                .param("batch", batch)
                .param("codes", codes.stream().map(SlipCode::letters).toArray(String[]::new))
                .update();
    }

    /** Until the transaction ends nobody else makes slips of the round. */
    void lock(Round round) {
        database.sql("select id from survey_round where id = :round for no key update")
                .param("round", round.id())
                .query(Long.class)
                .single();
    }

    /** Takes away those of a batch that nobody has used; gives back how many. */
    int voidUnused(Round round, int batch) {
        return database.sql("""
                        delete from survey_slip
                        where round = :round
                          and batch = :batch
                          and used_by is null
                        """)
                .param("round", round.id())
                .param("batch", batch)
                .update();
    }
}
