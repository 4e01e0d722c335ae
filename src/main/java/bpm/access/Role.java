package bpm.access;

/** What a person does in their office (บทบาท). Someone may have several; a reader has no other. */
public enum Role {
    REPORTER("ผู้รายงาน", "บันทึกและส่งรายงานของหน่วยงาน"),
    REVIEWER("ผู้ตรวจ", "ตรวจรายงานของหน่วยงานในสังกัด ส่งกลับหรือเห็นชอบ"),
    PLANNER("ผู้จัดทำแผน", "แก้ไขแผนและมอบหมายกิจกรรม"),
    PEOPLE_ADMIN("ผู้ดูแลผู้ใช้", "เชิญ แก้ไข และปิดบัญชีผู้ใช้ของหน่วยงาน"),
    READER("ผู้อ่าน", "ดูได้ทุกอย่างในขอบเขตของหน่วยงาน แต่ไม่แก้ไข");

    private final String title;
    private final String does;

    Role(String title, String does) {
        this.title = title;
        this.does = does;
    }

    /** The Thai name, which is also the key of its translation. */
    public String title() {
        return title;
    }

    /** What the role may do, in one Thai sentence. */
    public String does() {
        return does;
    }
}
