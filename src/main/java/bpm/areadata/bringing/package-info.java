/**
 * Tables of rows that people bring (ตารางที่นำมา): read alike whether pasted or from a file, and what
 * their check says.
 */
@NamedInterface("bringing")
@NullMarked
package bpm.areadata.bringing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
