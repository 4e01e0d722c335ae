/** Spreadsheets and documents made from plain values. Knows no business word. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package bpm.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
