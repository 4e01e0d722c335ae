/**
 * Versioned, data-driven field lists: definition, reading what was typed, rendering, spreadsheet in
 * and out.
 */
@ApplicationModule(allowedDependencies = {"shared", "org", "access", "trail", "paper"})
@NullMarked
package bpm.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
