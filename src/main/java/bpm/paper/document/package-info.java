/** A document as plain values, before it becomes paper of one kind or another. */
@NamedInterface("document")
@NullMarked
package bpm.paper.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
