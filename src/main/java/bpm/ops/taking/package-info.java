/** What the command line takes in from files (การนำเข้าจากไฟล์), with its line in the trail. */
@NullMarked
package bpm.ops.taking;

import org.jspecify.annotations.NullMarked;
