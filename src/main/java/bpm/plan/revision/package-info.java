/** How the department changes a plan: editing, settling dates, importing, cloning, publishing. */
@NullMarked
package bpm.plan.revision;

import org.jspecify.annotations.NullMarked;
