package bpm.browser;

import bpm.world.ExampleServer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of area data in the example world, fit on desktop and phone. */
class AreaPicturesTest {

    @Tag(Window.SCREENS_ONLY)
    @ParameterizedTest(name = "{2} as {0}")
    @CsvSource({
        "orathai.5701, /assignments/2567-06-2/5701, activity-area",
        "{draft}, {draft}, area",
        "{draft}, {draft}?add=1, area-adding",
        "{draft}, {draft}?edit={row}, area-editing",
        "{draft}, {draft}/import, area-import",
        "{draft}, {draft}/map, area-map",
        "{draft}, {draft}/check, area-check",
        "suphaphon.57, {sent}, area-review",
        "suphaphon.57, /assignments/2567-15-1/57/area/merged, area-merged",
    })
    void a_page_is_fit_and_has_its_picture(String person, String path, String name) {
        try (var window = Window.onExample(person.equals("{draft}") ? writer() : person)) {
            window.isFitOnBoth(addressed(path), name);
        }
    }

    /** A list that its office may still edit, or one that waits for its reviewer, in the place of braces. */
    private static String addressed(String path) {
        return path.replace("{draft}", list("DRAFT"))
                .replace("{sent}", list("SUBMITTED"))
                .replace("{row}", row());
    }

    private static String list(String state) {
        var place = ExampleServer.rows("""
                        select f.activity, f.office
                        from review_filing f
                        join areadata_row r on r.office = f.office and r.activity = f.activity
                        where f.kind = 'AREA' and f.state = '%s' and r.photo is not null
                        group by f.activity, f.office
                        order by count(*) desc, f.activity, f.office
                        limit 1
                        """.formatted(state)).getFirst();
        return "/assignments/" + place.get("activity") + "/" + place.get("office") + "/area";
    }

    private static String row() {
        var place = list("DRAFT").split("/");
        return ExampleServer.rows("""
                        select max(id)::text as id
                        from areadata_row
                        where activity = '%s' and office = '%s' and photo is not null
                        """.formatted(place[2], place[3])).getFirst().get("id").toString();
    }

    private static String writer() {
        var office = list("DRAFT").split("/")[3];
        return ExampleServer.rows("""
                        select p.name
                        from access_person p
                        join access_role r on r.person = p.id
                        where p.office = '%s' and r.role = 'REPORTER'
                        order by p.id
                        limit 1
                        """.formatted(office)).getFirst().get("name").toString();
    }
}
