/**
 * Help inside the app (ช่วยเหลือ): what each page is for, where the steps of the letter of 2567 are now,
 * the keyboard, a tour of five minutes. Its texts are files beside the program; which pages a section
 * explains stands in {@code contents.json}. Knows no other module: pages are known by their addresses.
 */
@ApplicationModule(allowedDependencies = {"shared", "org", "access"})
@NullMarked
package bpm.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
