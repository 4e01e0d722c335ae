package bpm.survey.tally;

import bpm.shared.Words;

import java.util.List;

/** A stored count that is not what the answers say (ยอดที่ไม่ตรงกับคำตอบ). */
public record WrongTally(Why why, List<String> facts) {

    public WrongTally {
        facts = List.copyOf(facts);
    }

    /** In which way. */
    public enum Why {
        DIFFERENT("ยอดของรุ่น {0} หน่วยงาน {1} ที่ {2} ({3}) เก็บไว้ {4} แต่นับใหม่ได้ {5}"),
        OTHER_SIZE("ยอดของรุ่น {0} หน่วยงาน {1} มี {2} ช่อง แต่แบบประเมินมี {3} ช่อง"),
        UNREADABLE("คำตอบของรุ่น {0} หน่วยงาน {1} นับใหม่ไม่ได้: {2}"),
        ASIDE("รุ่น {0} หน่วยงาน {1} ถูกพักการรวมยอดไว้: {2}"),
        SUM(
                "ยอดรวมของกิจกรรม {0} หน่วยงาน {1} ช่อง {2} ของแบบที่ {3} เก็บไว้ {4} แต่รวมใหม่ได้ {5}"),
        AHEAD("รวมยอดไว้ถึงคำตอบที่ {0} แต่คำตอบมีถึง {1}");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }
    }

    public String said(Words words) {
        return words.s(why.sentence, facts.toArray());
    }
}
