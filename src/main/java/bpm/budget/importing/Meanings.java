package bpm.budget.importing;

import bpm.org.OfficeCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What headings and codes of files mean to an office (ความหมายของรหัสในไฟล์), as it told before. */
@Component
public class Meanings {

    private static final int LONGEST = 200;
    private static final int MOST = 200;

    private final JdbcClient database;

    Meanings(JdbcClient database) {
        this.database = database;
    }

    /** What a code of a file means. */
    public record Meaning(String what, String said, String means) {}

    /** All meanings of an office: by what it is and how it is said. */
    record Known(Map<String, String> all) {

        /** A dash takes back what a code meant; of a column it says that it is not wanted. */
        Optional<String> of(What what, String said) {
            return Optional.ofNullable(all.get(what + " " + said))
                    .filter(one -> what == What.COLUMN || !one.equals("-"));
        }

        /** What codes mean, without columns, to be looked at and changed. */
        List<Meaning> codes() {
            return all.entrySet().stream()
                    .filter(one -> !one.getKey().startsWith(What.COLUMN + " "))
                    .filter(one -> !one.getValue().equals("-"))
                    .map(one -> new Meaning(
                            one.getKey().replaceFirst(" .*", ""),
                            one.getKey().replaceFirst("^\\S+ ", ""),
                            one.getValue()))
                    .sorted(Comparator.comparing(Meaning::what).thenComparing(Meaning::said))
                    .limit(MOST)
                    .toList();
        }

        Known and(Map<String, String> told) {
            var both = new HashMap<>(all);
            both.putAll(told);
            return new Known(both);
        }
    }

    /** Of what something is said. */
    enum What {
        COLUMN,
        OFFICE,
        ACTIVITY,
        CATEGORY,
        FUND,
        KIND
    }

    Known of(OfficeCode office) {
        var all = new HashMap<String, String>();
        database.sql("""
                        select what, said, means
                        from budget_meaning
                        where office = :office
                        order by what, said
                        """).param("office", office.value()).query(row -> {
            all.put(row.getString("what") + " " + row.getString("said"), row.getString("means"));
        });
        return new Known(all);
    }

    /** Keeps what was told; a blank meaning is forgotten. */
    void keep(OfficeCode office, Map<String, String> told) {
        told.forEach((key, means) -> {
            var what = What.valueOf(key.substring(0, key.indexOf(' ')));
            var said = key.substring(key.indexOf(' ') + 1);
            if (said.isEmpty() || said.length() > LONGEST) {
                return;
            }
            database.sql("""
                            insert into budget_meaning (office, what, said, means)
                            values (:office, :what, :said, :means)
                            on conflict (office, what, said) do update set means = excluded.means
                            """)
                    .param("office", office.value())
                    .param("what", what.name())
                    .param("said", said)
                    .param("means", means)
                    .update();
        });
    }
}
