/** Forms that came after their session had ended (แบบฟอร์มที่มาช้า): their words are handed back. */
@NullMarked
package bpm.access.late;

import org.jspecify.annotations.NullMarked;
