/** Copies that BPM takes by itself (การสำรองข้อมูลประจำวัน): at an hour, kept for days, weeks and months. */
@NullMarked
package bpm.ops.daily;

import org.jspecify.annotations.NullMarked;
