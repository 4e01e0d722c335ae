/** Bringing answers in from spreadsheets (นำเข้าคำตอบ): columns matched once, all rows or none. */
@NullMarked
package bpm.survey.bringing;

import org.jspecify.annotations.NullMarked;
