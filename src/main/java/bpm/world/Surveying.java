package bpm.world;

import bpm.access.Actor;
import bpm.access.Role;
import bpm.areadata.AreaPlace;
import bpm.areadata.entering.RowPhoto;
import bpm.form.Answers;
import bpm.form.Answers.Answer;
import bpm.review.FilingStep;
import bpm.shared.ThaiDate;
import bpm.world.picture.Album;
import bpm.world.work.AreaWork;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * The area data of a tale (ลงพื้นที่): after the activity was held, its villages are written down row by
 * row or pasted, most lists are sent, and what was sent is mostly approved.
 */
final class Surveying {

    private static final String INCOMPLETE = "ขาดพิกัดและจำนวนผู้ได้รับประโยชน์ของบางหมู่บ้าน";

    private final Tale tale;
    private final Matter matter;
    private final Timetable when;
    private final Cast cast;
    private final Album album;
    private final AreaWork work;
    private final AreaPlace place;
    private final SplittableRandom dice;

    Surveying(Tale tale, Matter matter, Timetable when, Cast cast, Album album, AreaWork work) {
        this.tale = tale;
        this.matter = matter;
        this.album = album;
        this.when = when;
        this.cast = cast;
        this.work = work;
        place = new AreaPlace(tale.activity(), tale.office());
        dice = new SplittableRandom(tale.dice().nextLong() + 5);
    }

    void into(Story story) {
        if (when.moves().isEmpty() || Target.Tambon.of(tale.office()).isEmpty()) {
            return;
        }
        var written = when.moves().getFirst().plusMinutes(11);
        if (dice.nextBoolean()) {
            story.at(written, () -> work.paste(writer(), place, table()));
        } else {
            rows().forEach(row -> story.at(
                    written.plusMinutes(row.number()),
                    () -> work.add(writer(), place, row.answers(), photo(row))));
        }
        if (tale.plot().isDraft() || dice.nextInt(5) == 0) {
            return;
        }
        tell(story, when.moves().getLast().plusHours(2));
    }

    private void tell(Story story, LocalDateTime sent) {
        if (!isTold(sent)) {
            return;
        }
        story.at(sent, () -> work.submit(writer(), place));
        var read = sent.plusHours(20 + dice.nextInt(50));
        if (isTold(read) && dice.nextInt(4) > 0) {
            boolean back = dice.nextInt(6) == 0;
            story.at(
                    read,
                    () -> work.step(
                            reviewer(),
                            place,
                            back ? FilingStep.RETURN : FilingStep.APPROVE,
                            back ? INCOMPLETE : ""));
        }
    }

    private static boolean isTold(LocalDateTime moment) {
        return moment.toLocalDate().isBefore(Timetable.LAST);
    }

    /** One row in two has been photographed. */
    private RowPhoto photo(Row row) {
        if (row.number() % 2 > 0) {
            return RowPhoto.KEPT;
        }
        var scene = matter.scenes().get(row.number() / 2 % matter.scenes().size());
        var name = "IMG_%04d.jpg".formatted(100 + tale.turn() % 400 + row.number());
        return new RowPhoto(Optional.of(album.photo(scene, row.number() / 2)), name, false);
    }

    /** A row, and the minutes after the first in which it was written. */
    private record Row(int number, Map<String, String> cells) {

        Answers answers() {
            var answers = new LinkedHashMap<String, Answer>();
            cells.forEach((code, text) -> answers.put(code, new Answer.One(text)));
            return new Answers(answers);
        }

        String line() {
            return String.join("\t", cells.values());
        }
    }

    /** As a spreadsheet gives it: the codes of the columns head it. */
    private String table() {
        var rows = rows();
        return rows.stream()
                .map(Row::line)
                .collect(Collectors.joining(
                        "\n", String.join("\t", rows.getFirst().cells().keySet()) + "\n", ""));
    }

    private List<Row> rows() {
        var own = new SplittableRandom(tale.dice().nextLong() + 6);
        var rows = new ArrayList<Row>();
        for (var tambon : Target.Tambon.of(tale.office())) {
            int village = 1 + own.nextInt(4);
            for (var target : Target.of(tale.activity())) {
                if (rows.isEmpty() || own.nextInt(3) > 0) {
                    rows.add(new Row(rows.size(), row(target, tambon, village, own)));
                    village += 1 + own.nextInt(3);
                }
            }
        }
        return rows;
    }

    private Map<String, String> row(
            Target target, Target.Tambon tambon, int village, SplittableRandom own) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("area", tambon.village(village));
        cells.put("kind", target.kind());
        cells.put("name", target.name().replace("{0}", Integer.toString(village)));
        cells.put("quantity", "1");
        cells.put("beneficiaries", Integer.toString(target.people(own)));
        cells.put("day", ThaiDate.brief(when.to()));
        cells.put("point", tambon.point(own));
        cells.put("remark", own.nextInt(3) == 0 ? target.remark() : "");
        return cells;
    }

    private Actor writer() {
        return cast.one(Role.REPORTER, tale.office(), tale.turn());
    }

    private Actor reviewer() {
        return cast.one(Role.REVIEWER, tale.office().parent(), tale.turn());
    }
}
