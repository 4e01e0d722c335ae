/** Money beside results (เงินคู่กับผลงาน) on an activity's page, and what does not fit together. */
@NullMarked
package bpm.overview.money;

import org.jspecify.annotations.NullMarked;
