package bpm.attachment;

import bpm.shared.Problem;

/** Why a file is not taken as a photo (เหตุที่รับภาพไม่ได้), in the sentence that its sender reads. */
enum PhotoRefusal {
    EMPTY("ไฟล์ว่างเปล่า กรุณาเลือกภาพใหม่อีกครั้ง"),
    TOO_LARGE("ไฟล์ใหญ่เกิน {0} MB กรุณาย่อภาพหรือถ่ายใหม่ด้วยความละเอียดที่ต่ำลง"),
    HEIC("ภาพแบบ HEIC ยังเปิดไม่ได้ กรุณาตั้งกล้องเป็น 'Most Compatible' หรือส่งเป็น JPEG"),
    OTHER_KIND("ยังไม่รับภาพแบบ {0} กรุณาส่งเป็น JPEG, PNG หรือ WebP"),
    NOT_A_PICTURE("ไฟล์นี้ไม่ใช่ภาพ แม้ชื่อจะลงท้ายเหมือนภาพ กรุณาเลือกภาพแบบ JPEG, PNG หรือ WebP"),
    TOO_MANY_PIXELS("ภาพขนาด {0} × {1} จุด เกิน {2} ล้านจุด กรุณาย่อภาพแล้วส่งใหม่"),
    DAMAGED("เปิดภาพนี้ไม่ได้ ไฟล์เสียหรือมาไม่ครบ กรุณาส่งใหม่หรือเลือกภาพอื่น");

    private final String sentence;

    PhotoRefusal(String sentence) {
        this.sentence = sentence;
    }

    Problem problem(Object... arguments) {
        return Problem.invalid("photo", sentence, arguments);
    }
}
