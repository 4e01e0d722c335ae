package bpm.access;

import bpm.org.OfficeCode;
import bpm.org.Offices;
import bpm.shared.ThaiText;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The list of people (รายชื่อผู้ใช้) in one's scope, found and sorted by the database. */
@Component
public class PeopleList {

    /** A page of the list, and how many there are in all. */
    record Found(List<Person> people, long total) {}

    private record Line(Person person, long total) {}

    private final JdbcClient database;
    private final Offices offices;

    PeopleList(JdbcClient database, Offices offices) {
        this.database = database;
        this.offices = offices;
    }

    Found find(Actor actor, Filter wanted) {
        var lines = database.sql("""
                        select id, name, full_name, office, roles, phone, mail, state,
                            english, thai_digits, signed_in_at, link_until, version, has_factor,
                            count(*) over () as total
                        from access_person_v
                        where (strpos(search_key, :key) > 0
                            or office = any (string_to_array(:offices, ',')))
                          and office like :under
                          and (:role = '' or :role = any (roles))
                          and (:state = '' or state = :state)
                        order by
                            case when :sort = 'seen' then signed_in_at end desc nulls last,
                            case when :sort = 'office' then office end,
                            full_name collate "th-x-icu",
                            id
                        limit :size offset :from
                        """)
                .param("key", ThaiText.searchKey(wanted.q()))
                .param("offices", officesNamed(actor, wanted.q()))
                .param("under", under(wanted.office()))
                .param("role", wanted.role())
                .param("state", wanted.state())
                .param("sort", wanted.sort())
                .param("size", Filter.SIZE)
                .param("from", wanted.page() * Filter.SIZE)
                .query(PeopleList::line)
                .list();
        return new Found(
                lines.stream().map(Line::person).toList(),
                lines.isEmpty() ? 0 : lines.getFirst().total());
    }

    /** Everybody in the scope of the transaction, by office and name. */
    public List<Person> everyone() {
        return database.sql("""
                        select id, name, full_name, office, roles, phone, mail, state,
                            english, thai_digits, signed_in_at, link_until, version, has_factor
                        from access_person_v
                        order by office, name
                        """).query(Person::of).list();
    }

    private String officesNamed(Actor actor, String text) {
        return text.isBlank()
                ? ""
                : offices.search(text).stream()
                        .map(office -> office.code())
                        .filter(actor::sees)
                        .map(OfficeCode::value)
                        .collect(Collectors.joining(","));
    }

    /** Choosing an office means it and all below it, and the department just its own people. */
    private static String under(String office) {
        return OfficeCode.isCode(office) ? office + "%" : "%";
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(Person.of(row, number), row.getLong("total"));
    }

    /** What a people admin looks for in the list: text, office, role, state; how sorted; which page. */
    public record Filter(
            String q, String office, String role, String state, String sort, int page) {

        private static final int SIZE = 50;
        private static final List<String> SORTS = List.of("office", "name", "seen");

        public Filter {
            sort = SORTS.contains(sort) ? sort : "office";
            page = Math.clamp(page, 0, 10_000);
        }

        /** The address of the same search on another page. */
        public String at(int other) {
            return address(sort, other);
        }

        /** The address of the same search, sorted otherwise. */
        public String by(String other) {
            return address(other, 0);
        }

        public boolean isEmpty() {
            return q.isBlank() && office.isEmpty() && role.isEmpty() && state.isEmpty();
        }

        public int first() {
            return page * SIZE + 1;
        }

        private String address(String sorted, int number) {
            return UriComponentsBuilder.fromPath("/people")
                    .queryParam("q", "{q}")
                    .queryParam("office", "{office}")
                    .queryParam("role", "{role}")
                    .queryParam("state", "{state}")
                    .queryParam("sort", sorted)
                    .queryParam("page", number)
                    .encode()
                    .buildAndExpand(q, office, role, state)
                    .toUriString();
        }
    }
}
