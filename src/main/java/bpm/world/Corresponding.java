package bpm.world;

import bpm.access.Role;
import bpm.document.letter.LetterField;
import bpm.document.letter.LetterKind;
import bpm.org.OfficeCode;
import bpm.plan.ActivityKey;
import bpm.world.work.LetterWork;

import java.time.LocalDateTime;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;

/**
 * The letters of the example world (หนังสือราชการตัวอย่าง): the province asks its districts, hands its overview
 * to the department, and a district tells its head in a memo.
 */
// the Thai here is data, not words of a screen
final class Corresponding {

    private static final OfficeCode PROVINCE = new OfficeCode("57");
    private static final OfficeCode DISTRICT = new OfficeCode("5701");
    private static final ActivityKey ACTIVITY = ActivityKey.of("2567-07-2");

    private final Cast cast;
    private final LetterWork work;

    Corresponding(Cast cast, LetterWork work) {
        this.cast = cast;
        this.work = work;
    }

    void into(Story story) {
        story.at(
                day(Month.MAY, 28),
                () -> province(
                        "28 พฤษภาคม 2567",
                        Map.of(
                                LetterField.NUMBER, "ชร 0019.1/ว 3101",
                                LetterField.RECIPIENT, "นายอำเภอ ทุกอำเภอ")));
        story.at(
                day(Month.JULY, 30),
                () -> province(
                        "30 กรกฎาคม 2567",
                        Map.of(
                                LetterField.NUMBER, "ชร 0019.1/4520",
                                LetterField.RECIPIENT, "อธิบดีกรมการพัฒนาชุมชน")));
        story.at(
                day(Month.JULY, 16),
                () -> work.write(
                        cast.one(Role.REPORTER, DISTRICT, 0),
                        LetterKind.MEMO,
                        ACTIVITY,
                        DISTRICT,
                        "16 กรกฎาคม 2567",
                        Map.of(
                                LetterField.NUMBER, "ชร 0119/212",
                                LetterField.RECIPIENT, "นายอำเภอเมืองเชียงราย",
                                LetterField.SIGNATORY, "นางสาวอรทัย ใจงาม",
                                LetterField.POSITION, "นักวิชาการพัฒนาชุมชนชำนาญการ")));
    }

    private void province(String day, Map<LetterField, String> filled) {
        var texts = new EnumMap<LetterField, String>(filled);
        texts.put(LetterField.SIGNATORY, "นายวิทยา แก้วมณี");
        work.write(
                cast.one(Role.REPORTER, PROVINCE, 0),
                LetterKind.EXTERNAL,
                ACTIVITY,
                PROVINCE,
                day,
                texts);
    }

    private static LocalDateTime day(Month month, int day) {
        return LocalDateTime.of(2024, month, day, 14, 5);
    }
}
