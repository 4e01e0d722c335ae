package bpm.trail;

import bpm.org.OfficeCode;
import bpm.shared.Words;

/** The first line of an office's trail that is not as it was written (บรรทัดที่ผิด). */
public record BrokenLine(OfficeCode office, long number, Why why) {

    /** In which way. */
    public enum Why {
        CHANGED("ร่องรอยของหน่วยงาน {0} บรรทัดที่ {1} ถูกแก้ไข"),
        UNCHAINED("ร่องรอยของหน่วยงาน {0} บรรทัดที่ {1} ไม่ต่อกับบรรทัดก่อนหน้า"),
        MISSING("ร่องรอยของหน่วยงาน {0} บรรทัดที่ {1} หายไป"),
        UNCOUNTED("ร่องรอยของหน่วยงาน {0} บรรทัดที่ {1} เกินจำนวนที่บันทึกไว้"),
        UNSEALED("ร่องรอยของหน่วยงาน {0} บรรทัดที่ {1} ไม่ใช่บรรทัดที่ผนึกรายเดือนไว้");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }
    }

    public String said(Words words) {
        return words.s(why.sentence, office.value(), number);
    }
}
