/**
 * The plan as a file: JSON, which is also the shape of the API, and a spreadsheet with the same
 * content.
 */
@NamedInterface("file")
@NullMarked
package bpm.plan.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
