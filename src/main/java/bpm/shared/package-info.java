/** Words that every module uses: the fiscal year, Thai dates and digits, percent, problems, the screen's language. Plain Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package bpm.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
