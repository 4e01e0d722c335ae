/** Photos and files: shrink, sniff, strip, store, serve. */
@ApplicationModule(allowedDependencies = {"shared", "org", "access", "trail"})
@NullMarked
package bpm.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
