/** Copies of everything (การสำรองข้อมูล): taken while people work, sealed, put back whole or not at all. */
@NullMarked
package bpm.ops.copy;

import org.jspecify.annotations.NullMarked;
