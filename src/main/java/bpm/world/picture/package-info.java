/** Photos of the example world (ภาพสมมติ), drawn. */
@NullMarked
package bpm.world.picture;

import org.jspecify.annotations.NullMarked;
