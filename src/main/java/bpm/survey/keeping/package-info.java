/** Single answers that are gone (คำตอบรายคนที่ลบแล้ว): pages say so; the counts are still there. */
@NullMarked
package bpm.survey.keeping;

import org.jspecify.annotations.NullMarked;
