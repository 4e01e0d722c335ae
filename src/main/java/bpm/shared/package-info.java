/**
 * Words that every module uses: fiscal year, Thai dates and digits, problems, the screen's language.
 * Plain Java.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package bpm.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
