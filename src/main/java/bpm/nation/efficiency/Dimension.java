package bpm.nation.efficiency;

import java.util.Locale;

/** A part of efficiency (ด้านของประสิทธิภาพ), each from 0 to 100, with its formula in words. */
public enum Dimension {
    RESULT(
            "ผลเทียบเป้าหมาย",
            "ค่าเฉลี่ยของร้อยละผลต่อเป้าหมายของกิจกรรมที่รายงานแล้ว แต่ละกิจกรรมนับไม่เกิน 100",
            30),
    MONEY(
            "การใช้เงินเทียบแผน",
            "ร้อยละที่เบิกจ่าย ÷ ร้อยละที่ควรเบิกจ่ายถึงวันนี้ × 100 ไม่เกิน 100",
            20),
    ON_TIME("ตรงเวลา", "รายงานที่ส่งทันกำหนด ÷ รายงานที่ถึงกำหนด × 100", 20),
    SATISFACTION("ความพึงพอใจ", "(ค่าเฉลี่ย − 1) ÷ 4 × 100", 15),
    GAIN(
            "ความรู้ที่เพิ่มขึ้น",
            "(คะแนนหลัง − คะแนนก่อน) ÷ (คะแนนเต็ม − คะแนนก่อน) × 100 คิดจากผู้ที่ตอบทั้งสองด้าน",
            10),
    COST(
            "ค่าใช้จ่ายต่อคน",
            "มัธยฐานของค่าใช้จ่ายต่อคน ÷ ค่าใช้จ่ายต่อคนของหน่วยงาน × 100 ไม่เกิน 100",
            5);

    private final String title;
    private final String formula;
    private final int usual;

    Dimension(String title, String formula, int usual) {
        this.title = title;
        this.formula = formula;
        this.usual = usual;
    }

    public String title() {
        return title;
    }

    public String formula() {
        return formula;
    }

    /** What it counts while the department has set nothing. */
    public int usual() {
        return usual;
    }

    /** The name of its field in a form or an address. */
    public String field() {
        return "w-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
