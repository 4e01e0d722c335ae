package bpm.plan.own;

import bpm.org.OfficeCode;
import bpm.plan.ProjectKey;
import bpm.shared.FiscalYear;
import bpm.shared.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The versions and numbers of what offices add to the plan (โครงการที่หน่วยงานเพิ่ม). */
@Component
class AddedProjects {

    private static final int MOST = 99;

    private final JdbcClient database;

    AddedProjects(JdbcClient database) {
        this.database = database;
    }

    /** Nobody else adds to the year until this transaction ends. */
    void lock(FiscalYear year) {
        database.sql("select year from plan_year where year = :year for no key update")
                .param("year", year.number())
                .query(Integer.class)
                .single();
    }

    /** Makes everyone read the plan anew; the department's own version stays, and so do its open pages. */
    void renew(FiscalYear year) {
        database.sql("""
                        update plan_year
                        set added_version = nextval('plan_added')
                        where year = :year
                        """).param("year", year.number()).update();
    }

    ProjectKey next(FiscalYear year, OfficeCode office) {
        int last = database.sql("""
                        select coalesce(max(number), 0)
                        from plan_project
                        where year = :year
                          and office = :office
                        """)
                .param("year", year.number())
                .param("office", office.value())
                .query(Integer.class)
                .single();
        if (last >= MOST) {
            throw Problem.conflict("มีครบ {0} รายการแล้ว เพิ่มอีกไม่ได้", MOST);
        }
        return new ProjectKey(year, Optional.of(office), last + 1);
    }

    int version(ProjectKey key) {
        return database.sql("select version from plan_project where key = :key")
                .param("key", key.toString())
                .query(Integer.class)
                .optional()
                .orElseThrow(Problem::notFound);
    }

    /** Takes the next version; false where the project changed since the writer looked. */
    boolean take(ProjectKey key, int seen) {
        return database.sql("""
                        update plan_project
                        set version = version + 1
                        where key = :key
                          and version = :seen
                        """)
                        .param("key", key.toString())
                        .param("seen", seen)
                        .update()
                == 1;
    }
}
