/**
 * Versioned, data-driven field lists: definition, reading what was typed, rendering, spreadsheet in
 * and out, papers.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "org", "access", "trail", "paper", "paper :: document"})
@NullMarked
package bpm.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
