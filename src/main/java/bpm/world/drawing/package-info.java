/** The drawn photos of the example world (ภาพสมมติ), made without any photo of people. */
@NullMarked
package bpm.world.drawing;

import org.jspecify.annotations.NullMarked;
