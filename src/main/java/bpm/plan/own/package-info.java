/** An office's own EA 1 (แผนของหน่วยงาน): what it runs and evaluates, when and by whom. */
@NullMarked
package bpm.plan.own;

import org.jspecify.annotations.NullMarked;
