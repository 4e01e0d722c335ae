/** Area data for programs: reading, replacing the whole list, sending. */
@NullMarked
package bpm.areadata.program;

import org.jspecify.annotations.NullMarked;
