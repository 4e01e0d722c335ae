package bpm.trail;

import bpm.shared.Words;

import java.time.YearMonth;

/** A month's seal that is not as it was made, or that the one before does not lead to (ผนึกที่ผิด). */
public record BrokenSeal(YearMonth month) {

    public String said(Words words) {
        return words.s("ผนึกร่องรอยของเดือน {0} ถูกแก้ไขหรือไม่ต่อกับเดือนก่อนหน้า", month);
    }
}
