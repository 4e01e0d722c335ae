/** How the department changes a plan: editing, settling dates, importing, cloning, publishing. */
@NamedInterface("revision")
@NullMarked
package bpm.plan.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
