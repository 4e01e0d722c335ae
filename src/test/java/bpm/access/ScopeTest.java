package bpm.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.org.OfficeCode;

import org.junit.jupiter.api.Test;

import java.util.List;

class ScopeTest {

    private static final OfficeCode PROVINCE = Given.province();
    private static final OfficeCode OTHERS = Given.province();

    @Test
    void a_query_without_where_sees_only_the_people_of_the_scope() {
        var province = Given.province();
        var mine = Given.reporter(Given.district(province, 1));
        var beside = Given.reporter(Given.district(province, 2));
        var above = Given.reviewer(province);

        assertThat(everyoneSeenBy(mine)).containsExactly(mine.id());
        assertThat(everyoneSeenBy(above))
                .containsExactlyInAnyOrder(mine.id(), beside.id(), above.id());
    }

    @Test
    void roles_are_hidden_with_their_people() {
        var mine = Given.reporter(Given.district(PROVINCE, 1));
        Given.planner(PROVINCE);

        var roles = Server.bean(Transactions.class)
                .read(
                        mine,
                        () -> Server.database()
                                .sql("select role from access_role")
                                .query(String.class)
                                .list());

        assertThat(roles).containsExactly("REPORTER");
    }

    @Test
    void without_a_scope_nothing_is_seen() {
        Given.reporter(PROVINCE);

        assertThat(Server.database()
                        .sql("select count(*) from access_person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobody_writes_outside_their_scope() {
        var mine = Given.reporter(Given.district(PROVINCE, 3));
        var beside = Given.reporter(Given.district(PROVINCE, 2));

        int changed = Server.bean(Transactions.class)
                .write(
                        mine,
                        () -> Server.database()
                                .sql("update access_person set phone = '1' where id = ?")
                                .param(beside.id())
                                .update());

        assertThat(changed).isZero();
    }

    @Test
    void nobody_acts_within_the_transaction_of_another() {
        var transactions = Server.bean(Transactions.class);
        var mine = Given.reporter(Given.district(OTHERS, 1));
        var above = Given.reviewer(OTHERS);

        assertThatThrownBy(() -> transactions.write(above, () -> everyoneSeenBy(mine)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(mine.name() + " of " + mine.office() + " cannot act")
                .hasMessageContaining(above.name() + " of " + OTHERS);
        assertThat(transactions.<List<Long>>write(mine, () -> everyoneSeenBy(mine)))
                .contains(mine.id());
        assertThat(everyoneSeenBy(above)).contains(mine.id(), above.id());
    }

    @Test
    void people_whom_the_system_lets_act_have_their_own_scope_and_no_more() {
        var transactions = Server.bean(Transactions.class);
        var mine = Given.reporter(Given.district(OTHERS, 1));
        var beside = Given.reporter(Given.district(OTHERS, 2));

        transactions.write(Actor.SYSTEM, () -> {
            assertThat(everyoneSeenBy(mine)).contains(mine.id()).doesNotContain(beside.id());
            assertThat(everyoneSeenBy(beside)).contains(beside.id()).doesNotContain(mine.id());
            assertThat(everyoneSeenBy(Actor.SYSTEM)).contains(mine.id(), beside.id());
        });
    }

    private static List<Long> everyoneSeenBy(Actor actor) {
        return Server.bean(Transactions.class)
                .read(
                        actor,
                        () -> Server.database()
                                .sql("select id from access_person")
                                .query(Long.class)
                                .list());
    }
}
