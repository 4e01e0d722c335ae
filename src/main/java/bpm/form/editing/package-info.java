/** Where the department edits, previews and publishes forms (แก้ไขแบบ). */
@NullMarked
package bpm.form.editing;

import org.jspecify.annotations.NullMarked;
