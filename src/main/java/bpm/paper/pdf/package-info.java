/** Documents as PDF: Thai set right, fonts inside, text that can be searched. */
@NamedInterface("pdf")
@NullMarked
package bpm.paper.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
