package bpm.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bpm.Given;
import bpm.Server;
import bpm.access.Actor;
import bpm.access.Transactions;
import bpm.org.OfficeCode;
import bpm.shared.Problem;
import bpm.trail.TrailEntries;
import bpm.trail.TrailLine;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

import java.awt.Color;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class PhotosTest {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static OfficeCode district;
    private static Actor officer;
    private static Actor neighbour;
    private static Photos photos;

    private final String owner = "progress:test-" + NEXT.incrementAndGet() + "/" + district;

    @BeforeAll
    static void anOfficerAndANeighbour() {
        var province = Given.shared();
        district = Given.district(province, 1);
        officer = Given.reporter(district);
        neighbour = Given.reporter(Given.district(province, 2));
        photos = Server.bean(Photos.class);
    }

    @Test
    void a_photo_is_kept_small_with_its_office_and_a_trail_line() {
        long id = add("C:\\phone\\ประชุม  วันแรก.jpg", Color.RED);

        var line = list(officer).getFirst();
        assertThat(line)
                .isEqualTo(new PhotoLine(
                        id, owner, 1, "", "ประชุม วันแรก.jpg", 1920, 1440, line.bytes()));
        assertThat(photos.content(officer, id).orElseThrow().jpeg()).hasSize((int) line.bytes());
        assertThat(Pictures.open(photos.thumbnail(officer, id).orElseThrow().jpeg())
                        .getWidth())
                .isEqualTo(320);
        assertThat(trail().getFirst().what()).isEqualTo("photo.added");
        assertThat(trail().getFirst().actorName()).isEqualTo(officer.fullName());
        assertThat(trail().getFirst().detail()).contains("ประชุม วันแรก.jpg");
    }

    @Test
    void a_photo_is_seen_by_its_office_and_those_above_and_by_nobody_else() {
        long id = add("a.jpg", Color.RED);
        var province = Given.reviewer(district.parent());
        var department = Given.reviewer(OfficeCode.DEPARTMENT);

        for (var above : List.of(officer, province, department)) {
            assertThat(list(above)).hasSize(1);
            assertThat(photos.content(above, id)).isPresent();
        }
        assertThat(list(neighbour)).isEmpty();
        assertThat(photos.content(neighbour, id)).isEmpty();
        assertThat(photos.thumbnail(neighbour, id)).isEmpty();
    }

    @Test
    void nobody_puts_a_photo_into_an_office_out_of_their_scope() {
        var photo = photos.shrink(Pictures.webp());

        assertThatThrownBy(() -> photos.add(neighbour, district, owner, photo, "a.webp"))
                .isInstanceOf(DataAccessException.class);

        assertThat(list(officer)).isEmpty();
        assertThat(trail()).isEmpty();
    }

    @Test
    void nobody_changes_a_photo_out_of_their_scope_or_under_another_owner_s_name() {
        long id = add("a.jpg", Color.RED);

        assertNotFound(() -> photos.caption(neighbour, owner, id, TypedCaption.over("ของเรา")));
        assertNotFound(() -> photos.move(neighbour, owner, id, 2));
        assertNotFound(() -> photos.remove(neighbour, owner, id));
        assertNotFound(() -> photos.remove(officer, "progress:another/" + district, id));
        assertNotFound(() -> photos.restore(officer, owner, Long.MAX_VALUE));

        assertThat(list(officer)).hasSize(1);
        assertThat(trail()).hasSize(1);
    }

    @Test
    void a_caption_is_tidied_and_what_stood_there_before_is_in_the_trail() {
        long id = add("a.jpg", Color.RED);

        photos.caption(officer, owner, id, TypedCaption.over("  เเปลงผัก  "));
        photos.caption(officer, owner, id, TypedCaption.over("แปลงผัก"));
        photos.caption(officer, owner, id, TypedCaption.over("แปลงผักสวนครัว"));

        assertThat(list(officer).getFirst().caption()).isEqualTo("แปลงผักสวนครัว");
        assertThat(trail())
                .extracting(TrailLine::what)
                .containsExactly("photo.captioned", "photo.captioned", "photo.added");
        assertThat(trail().getFirst().detail()).contains("\"from\":\"แปลงผัก\"");
        assertThatThrownBy(() ->
                        photos.caption(officer, owner, id, TypedCaption.over("ก".repeat(301))))
                .hasMessageContaining("คำบรรยายภาพยาวเกิน");
    }

    @Test
    void photos_keep_the_order_in_which_they_were_put() {
        long first = add("1.jpg", Color.RED);
        long second = add("2.jpg", Color.GREEN);
        long third = add("3.jpg", Color.BLUE);

        photos.move(officer, owner, third, 1);
        assertThat(ids(officer)).containsExactly(third, first, second);
        photos.move(officer, owner, third, 99);
        assertThat(ids(officer)).containsExactly(first, second, third);
        photos.move(officer, owner, second, -4);
        assertThat(ids(officer)).containsExactly(second, first, third);
        photos.move(officer, owner, second, 1);

        assertThat(list(officer)).extracting(PhotoLine::position).containsExactly(1, 2, 3);
        assertThat(trail())
                .filteredOn(line -> line.what().equals("photo.moved"))
                .hasSize(3);
    }

    @Test
    void a_removed_photo_leaves_the_gallery_stays_in_sent_versions_and_can_come_back() {
        long first = add("1.jpg", Color.RED);
        long second = add("2.jpg", Color.GREEN);

        photos.remove(officer, owner, first);
        photos.remove(officer, owner, first);

        assertThat(ids(officer)).containsExactly(second);
        assertThat(list(officer).getFirst().position()).isEqualTo(1);
        assertThat(photos.content(officer, first)).isPresent();
        assertThat(in(officer, () -> photos.listKept(List.of(second, first))))
                .extracting(PhotoLine::id)
                .containsExactly(second, first);

        photos.restore(officer, owner, first);

        assertThat(ids(officer)).containsExactly(first, second);
        assertThat(trail())
                .extracting(TrailLine::what)
                .startsWith("photo.restored", "photo.removed", "photo.added");
    }

    @Test
    void the_photos_of_many_owners_come_by_one_query() {
        long id = add("1.jpg", Color.RED);
        var other = owner + "-other";
        long otherId = photos.add(officer, district, other, Pictures.webp(), "w.webp");

        var lines = in(officer, () -> photos.listMany(List.of(owner, other, "progress:none/1")));

        assertThat(lines).extracting(PhotoLine::id).containsExactly(id, otherId);
    }

    @Test
    void a_list_outside_of_any_scope_is_a_mistake_and_not_an_empty_list() {
        assertThatThrownBy(() -> photos.list(owner))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void what_was_uploaded_cannot_be_changed_even_by_the_application() {
        long id = add("1.jpg", Color.RED);

        assertThatThrownBy(() -> in(
                        officer,
                        () -> Server.database()
                                .sql("update attachment_file set content = '' where id = ?")
                                .param(id)
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> in(
                        officer,
                        () -> Server.database()
                                .sql("delete from attachment_file")
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private long add(String name, Color colour) {
        return photos.add(
                officer, district, owner, Pictures.jpeg(Pictures.plain(2400, 1800, colour)), name);
    }

    private List<PhotoLine> list(Actor actor) {
        return in(actor, () -> photos.list(owner));
    }

    private List<Long> ids(Actor actor) {
        return list(actor).stream().map(PhotoLine::id).toList();
    }

    private List<TrailLine> trail() {
        return in(officer, () -> Server.bean(TrailEntries.class).of(owner, 100));
    }

    private static <T> T in(Actor actor, java.util.function.Supplier<T> work) {
        return Server.bean(Transactions.class).read(actor, work);
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }
}
