/** The letters that an office writes (หนังสือราชการ): memos, external letters, and what they enclose. */
@NamedInterface("letter")
@NullMarked
package bpm.document.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
