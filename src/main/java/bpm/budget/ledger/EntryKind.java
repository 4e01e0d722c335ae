package bpm.budget.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entry of the ledger is (ประเภทรายการ), and what it may draw from. */
public enum EntryKind {
    ALLOT("จัดสรร", "เงินที่ได้รับจัดสรรจากหน่วยงานเหนือขึ้นไป"),
    TRANSFER(
            "โอนเปลี่ยนแปลง", "โอนไปงบรายจ่าย กิจกรรม หรือหน่วยงานอื่น ลงบัญชีทั้งสองด้านพร้อมกัน"),
    RETURN("ส่งคืน", "คืนเงินที่ไม่ใช้ให้หน่วยงานที่จัดสรร"),
    COMMIT("ก่อหนี้ผูกพัน", "ใบสั่งซื้อ ใบสั่งจ้าง หรือสัญญาที่ยังไม่ได้จ่าย"),
    RELEASE("ยกเลิกผูกพัน", "ส่วนที่ผูกพันไว้แล้วไม่ต้องจ่าย"),
    DISBURSE("เบิกจ่าย", "เงินที่จ่ายแล้ว หากจ่ายตามใบสั่งซื้อหรือสัญญา ให้เลือกรายการผูกพัน"),
    ADVANCE("ยืมเงิน", "เงินยืมราชการที่จ่ายให้ผู้ยืมแล้ว"),
    CLEAR("ส่งใช้เงินยืม", "ใบสำคัญและเงินสดที่ผู้ยืมส่งใช้"),
    CARRY_OVER("กันเงินเหลื่อมปี", "เงินที่กันไว้จ่ายหลังสิ้นปีงบประมาณ"),
    CORRECT("แก้ไขรายการ", "ลงจำนวนที่ถูกต้องของรายการเดิม รายการเดิมยังอยู่");

    private final String title;
    private final String does;

    EntryKind(String title, String does) {
        this.title = title;
        this.does = does;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    /** What it is for, in one Thai sentence. */
    public String does() {
        return does;
    }

    /** The kinds of which it may name one entry that it draws from. */
    public List<EntryKind> draws() {
        return switch (this) {
            case RELEASE -> List.of(COMMIT, CARRY_OVER);
            case CLEAR -> List.of(ADVANCE);
            case DISBURSE -> List.of(COMMIT, CARRY_OVER);
            case CARRY_OVER -> List.of(COMMIT);
            default -> List.of();
        };
    }

    /** Whether it must name one. */
    public boolean mustDraw() {
        return this == RELEASE || this == CLEAR;
    }

    /** Whether others draw from it. */
    public boolean isDrawn() {
        return this == COMMIT || this == ADVANCE || this == CARRY_OVER;
    }

    /** Whether money comes from or goes to another account. */
    public boolean hasTwoSides() {
        return this == ALLOT || this == RETURN || this == TRANSFER;
    }

    /** Whether it must say why. */
    public boolean needsNote() {
        return this == RETURN || this == TRANSFER || this == CORRECT;
    }

    /** As it stands in an address: {@code carry-over}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind whose key or name this is; empty for any other text. */
    public static Optional<EntryKind> of(String key) {
        for (var kind : values()) {
            if (kind.key().equals(key) || kind.name().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
