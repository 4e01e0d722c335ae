package bpm.notice;

import bpm.review.FilingRef;

/** What is told about a step that was taken (สิ่งที่แจ้งของขั้นตอนหนึ่ง). */
record Told(NoticeKind kind, FilingRef ref, int version, String note) {

    String key() {
        return kind + ":" + ref.key() + ":" + version;
    }
}
