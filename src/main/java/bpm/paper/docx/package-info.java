/** Documents as DOCX, to be edited in a word processor. */
@NamedInterface("docx")
@NullMarked
package bpm.paper.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
