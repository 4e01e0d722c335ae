/** What offices of the example world do (งานสมมติ), by the ways that everyone goes. */
@NullMarked
package bpm.world.work;

import org.jspecify.annotations.NullMarked;
