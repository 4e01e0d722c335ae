package bpm.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.shared.Problem;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class TokenScopesTest {

    private static final boolean READS = true;
    private static final boolean WRITES = false;
    private static final boolean FEED = true;
    private static final boolean OTHER = false;

    @Test
    void everything_is_everything() {
        var all = TokenScopes.of(List.of("all", "read", "write:plan"));

        assertThat(all).isEqualTo(TokenScopes.EVERYTHING);
        assertThat(all.allow(READS, FEED, "")).isTrue();
        assertThat(all.allow(WRITES, OTHER, "budget")).isTrue();
        assertThat(all.allow(WRITES, OTHER, "a module that comes later")).isTrue();
    }

    @Test
    void one_that_reads_never_writes() {
        var read = TokenScopes.of(List.of("read"));

        assertThat(read.allow(READS, OTHER, "")).isTrue();
        assertThat(read.allow(READS, FEED, "")).isTrue();
        assertThat(TokenScope.writing())
                .noneMatch(scope -> read.allow(WRITES, OTHER, scope.name().toLowerCase()));
        assertThat(read.allow(WRITES, OTHER, "")).isFalse();
    }

    @Test
    void one_for_the_feed_reads_nothing_else() {
        var feed = TokenScopes.of(List.of("feed"));

        assertThat(feed.allow(READS, FEED, "")).isTrue();
        assertThat(feed.allow(READS, OTHER, "")).isFalse();
        assertThat(feed.allow(WRITES, FEED, "exchange")).isFalse();
    }

    @Test
    void one_that_writes_a_module_writes_no_other_and_reads_all() {
        var some = TokenScopes.of(List.of("write:area", "write:budget", "feed", "read"));

        assertThat(some.keys()).containsExactly("write:area", "write:budget");
        assertThat(some.allow(WRITES, OTHER, "areadata")).isTrue();
        assertThat(some.allow(WRITES, OTHER, "budget")).isTrue();
        assertThat(some.allow(WRITES, OTHER, "plan")).isFalse();
        assertThat(some.allow(WRITES, OTHER, "")).isFalse();
        assertThat(some.allow(READS, OTHER, "")).isTrue();
    }

    @Test
    void a_scope_that_there_is_not_is_told_at_its_field() {
        assertThatThrownBy(() -> TokenScopes.of(List.of("read", "write:everything")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().getFirst().field())
                                .isEqualTo("scopes"));
        assertThatThrownBy(() -> TokenScopes.of(Set.of())).isInstanceOf(Problem.class);
    }
}
