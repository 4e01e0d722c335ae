/** The year's plan as a paper (EA 1); the module of the plan cannot write it, since documents know plans. */
@NamedInterface("plan")
@NullMarked
package bpm.document.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
