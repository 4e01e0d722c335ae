/** Reviewing accounts twice a year, and closing those that nobody uses (ทบทวนบัญชีผู้ใช้). */
@NamedInterface("reviewing")
@NullMarked
package bpm.access.reviewing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
