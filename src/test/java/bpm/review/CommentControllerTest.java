package bpm.review;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.Visitor;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommentControllerTest {

    private static Road road;
    private static Visitor writer;
    private static Visitor reviewer;

    @BeforeAll
    static void people() {
        road = new Road();
        writer = Visitor.as(road.writer);
        reviewer = Visitor.as(road.reviewer);
    }

    @Test
    void another_district_gets_a_404_and_the_writer_may_not_comment() {
        var ref = road.submitted();

        var stranger = Visitor.as(road.neighbour).send(ref.path() + "/comments", "text", "x");
        var own = writer.send(ref.path() + "/comments", "field", "result", "text", "x");

        assertThat(stranger.status()).isEqualTo(404);
        assertThat(own.status()).isEqualTo(403);
        assertThat(road.comments(ref)).isEmpty();
    }

    @Test
    void the_reviewer_comments_on_a_field_which_takes_the_filing_up() {
        var ref = road.submitted();

        var answer = reviewer.send(
                ref.path() + "/comments", "field", "result", "text", "ไม่ตรงกับใบลงทะเบียน");

        assertThat(answer.path()).isEqualTo(ref.path());
        assertThat(road.comments(ref)).singleElement().satisfies(comment -> {
            assertThat(comment.field()).isEqualTo("result");
            assertThat(comment.text()).isEqualTo("ไม่ตรงกับใบลงทะเบียน");
            assertThat(comment.by().name()).isEqualTo(road.reviewer.fullName());
        });
        assertThat(road.filing(ref).takenUpAt()).isPresent();
        assertThat(road.lastLine(ref).what()).isEqualTo("progress.commented");
    }

    @Test
    void an_empty_comment_asks_for_words_and_takes_nothing_up() {
        var ref = road.submitted();

        var answer = reviewer.send(ref.path() + "/comments", "field", "result", "text", " ");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("กรุณาเขียนข้อสังเกต");
        assertThat(answer.page().select("input[name=field]").val()).isEqualTo("result");
        assertThat(road.filing(ref).takenUpAt()).isEmpty();
    }

    @Test
    void a_draft_gets_no_comments() {
        var answer = reviewer.send(road.draft().path() + "/comments", "text", "x");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("ยังเป็นร่าง");
    }

    @Test
    void the_writer_settles_a_comment_and_twice_is_as_good_as_once() {
        var ref = road.submitted();
        reviewer.send(ref.path() + "/comments", "field", "photos", "text", "ภาพไม่ชัด");
        reviewer.send(ref.path() + "/return", "note", "ตามข้อสังเกต");
        var settling = ref.path() + "/comments/" + road.comments(ref).getFirst().id() + "/settling";

        var first = writer.send(settling);
        var second = writer.send(settling);

        assertThat(first.path()).isEqualTo(ref.path());
        assertThat(second.path()).isEqualTo(ref.path());
        assertThat(road.comments(ref).getFirst().settled())
                .hasValueSatisfying(
                        stamp -> assertThat(stamp.name()).isEqualTo(road.writer.fullName()));
        assertThat(road.lastLine(ref).what()).isEqualTo("progress.comment-settled");
    }

    @Test
    void a_comment_of_another_filing_is_not_found() {
        var ref = road.submitted();
        reviewer.send(ref.path() + "/comments", "text", "ภาพไม่ชัด");
        long id = road.comments(ref).getFirst().id();

        var other = road.submitted();

        assertThat(writer.send(other.path() + "/comments/" + id + "/settling").status())
                .isEqualTo(404);
    }
}
