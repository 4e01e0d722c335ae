package bpm.plan;

import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.util.Optional;

/** Keeps who is responsible for an assignment (ผู้รับผิดชอบ), with the name as it was then. */
@Component
class ResponsiblePeople {

    private final JdbcClient database;

    ResponsiblePeople(JdbcClient database) {
        this.database = database;
    }

    void save(ActivityKey activity, OfficeCode office, Optional<Long> person, String name) {
        database.sql("""
                        update plan_assignment
                        set responsible = :person,
                            responsible_name = :name,
                            planned_version = planned_version + 1
                        where activity = :activity
                          and office = :office
                        """)
                .param("person", person.orElse(null), Types.BIGINT)
                .param("name", name)
                .param("activity", activity.toString())
                .param("office", office.value())
                .update();
    }
}
