package bpm.document.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The province's own letter of 15 June 2567 on the evaluation of activities, and a memo on the same. */
final class GivenLetter {

    static final String ROUND = "https://bpm.example.go.th/q/BCDFGHJK";
    static final String SUMMARY = "https://bpm.example.go.th/assignments/2567-01-1/57/summary";
    static final String RESULTS = "https://bpm.example.go.th/assignments/2567-01-1/57/results";

    /** The sentences of its body, as they were sent. */
    static final List<String> PARAGRAPHS = List.of(
            "ตามที่ จังหวัดเชียงราย ได้จัดสรรงบประมาณเพื่อดำเนินกิจกรรม/โครงการ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ "
                    + "สำหรับดำเนินการตามแนวทางการดำเนินงานให้บรรลุวัตถุประสงค์ตามวิสัยทัศน์ \"เศรษฐกิจฐานรากมั่นคง "
                    + "ชุมชนเข้มแข็งอย่างยั่งยืน ด้วยหลักปรัชญาของเศรษฐกิจพอเพียง\" และเมื่อดำเนินงานกิจกรรม/โครงการ "
                    + "ตามแผนปฏิบัติการประจำปีงบประมาณ พ.ศ. ๒๕๖๗ เสร็จสิ้นแล้ว ให้บันทึกผลการดำเนินงานในระบบรายงานผล"
                    + "การบริหารงบประมาณและการบริหารกิจกรรม/โครงการ (BPM) นั้น",
            "เพื่อให้เป็นไปตามแนวทางการดำเนินงานที่กำหนดไว้ จึงขอความร่วมมืออำเภอมอบหมายให้สำนักงานพัฒนาชุมชนอำเภอ"
                    + "แจ้งเจ้าหน้าที่ผู้รับผิดชอบการประเมินผลกิจกรรมตามแผนปฏิบัติการประจำปีงบประมาณ พ.ศ. ๒๕๖๗ "
                    + "ดำเนินการประเมินผลการดำเนินงานกิจกรรม/โครงการ พร้อมทั้งบันทึกสรุปข้อมูลการประเมินผลในระบบรายงานผล"
                    + "การบริหารงบประมาณและการบริหารกิจกรรม/โครงการ (BPM) ทันทีที่ดำเนินการแล้วเสร็จ "
                    + "รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย",
            "จึงเรียนมาเพื่อพิจารณาดำเนินการ");

    private GivenLetter() {}

    static LetterText sent() {
        return new LetterText(
                LetterKind.EXTERNAL,
                Urgency.NONE,
                Optional.of(LocalDate.of(2024, 6, 15)),
                texts(),
                enclosures());
    }

    static LetterText with(LetterKind kind, Urgency urgency, Map<LetterField, String> other) {
        var texts = texts();
        texts.putAll(other);
        return new LetterText(kind, urgency, sent().day(), texts, List.of());
    }

    static List<Enclosure> enclosures() {
        return List.of(
                counted("แนวทางการประเมินผลกิจกรรมฯ", "ชุด"),
                counted("รายชื่อกิจกรรม/โครงการ", "ชุด"),
                counted("คู่มือการใช้โปรแกรม BPM", "ฉบับ"),
                Enclosure.at("แบบประเมินผล", ROUND),
                Enclosure.at("แบบสรุปการประเมินผลฯ", SUMMARY),
                Enclosure.at("แบบจัดเก็บข้อมูลฯ", RESULTS));
    }

    private static Enclosure counted(String title, String unit) {
        return new Enclosure(title, Optional.of(1), unit, "");
    }

    static EnumMap<LetterField, String> texts() {
        return new EnumMap<>(Map.ofEntries(
                Map.entry(LetterField.NUMBER, "ขร ๐๐๑๙.๑/ว ๖๕๑๐๓"),
                Map.entry(LetterField.ORIGIN, "ศาลากลางจังหวัดเชียงราย\nถนนแม่ฟ้าหลวง ขร ๕๗๑๐๐"),
                Map.entry(
                        LetterField.SUBJECT,
                        "การประเมินผลการดำเนินงานกิจกรรม/โครงการของกรมการพัฒนาชุมชน ประจำปีงบประมาณ พ.ศ.๒๕๖๗"),
                Map.entry(LetterField.SALUTATION, "เรียน"),
                Map.entry(LetterField.RECIPIENT, "นายอำเภอ ทุกอำเภอ"),
                Map.entry(
                        LetterField.REFERENCE,
                        "หนังสือจังหวัดเชียงราย ด่วนที่สุด ที่ ขร ๐๐๑๙.๑/ว ๑๒๑๖๙ ลงวันที่ ๒๑ พฤษภาคม ๒๕๖๗"),
                Map.entry(LetterField.BODY, String.join("\n", PARAGRAPHS)),
                Map.entry(LetterField.CLOSING, "ขอแสดงความนับถือ"),
                Map.entry(LetterField.SIGNATORY, "นางอำไพ บัวระดก"),
                Map.entry(
                        LetterField.POSITION,
                        "พัฒนาการจังหวัด ปฏิบัติราชการแทน\nผู้ว่าราชการจังหวัดเชียงราย"),
                Map.entry(
                        LetterField.SENDER,
                        "สำนักงานพัฒนาชุมชนจังหวัด\nกลุ่มงานยุทธศาสตร์การพัฒนาชุมชน"),
                Map.entry(LetterField.PHONE, "๐ - ๕๓๑๗-๗๓๕๐")));
    }
}
