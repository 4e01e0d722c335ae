package bpm.years;

/** What is not finished while a year is closed (งานที่ยังค้าง): what, and how much of it. */
public record OpenMatter(Kind kind, int count) {

    /** What may be open; the sentence is also the key of its translation. */
    public enum Kind {
        NOT_SENT("รายงานผลที่ยังไม่ได้ส่ง", "/assignments?state=open"),
        WAITING("รายงานที่รอพิจารณา", "/waiting"),
        RETURNED("รายงานที่ส่งกลับให้แก้ไข", "/assignments?state=returned"),
        OVERVIEWS("ภาพรวมจังหวัดที่ยังไม่เห็นชอบ", "/overview"),
        DOORS("รุ่นที่ยังเปิดรับคำตอบ (จะปิดพร้อมกับปี)", "/assignments"),
        COMMITTED("รายการผูกพันและเงินยืมที่ยังไม่ปิด (บัญชี)", "/money");

        private final String title;
        private final String path;

        Kind(String title, String path) {
            this.title = title;
            this.path = path;
        }

        public String title() {
            return title;
        }

        /** Where it is seen. */
        public String path() {
            return path;
        }
    }
}
