package bpm.access;

import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;

/** The people of an office (บุคลากรของหน่วยงาน) whose accounts are open; read in the caller's transaction. */
@Component
public class Colleagues {

    private final JdbcClient database;

    Colleagues(JdbcClient database) {
        this.database = database;
    }

    /** The office's own people in Thai order; nobody from the offices below it. */
    public List<Colleague> of(OfficeCode office) {
        return database.sql("""
                        select id, full_name, phone
                        from access_person
                        where office = :office
                          and closed_at is null
                        order by full_name collate "th-x-icu", id
                        """)
                .param("office", office.value())
                .query((row, number) -> new Colleague(
                        row.getLong("id"), row.getString("full_name"), row.getString("phone")))
                .list();
    }
}
