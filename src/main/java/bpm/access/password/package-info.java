/** Passwords (รหัสผ่าน): which are good enough, how they are kept, and from which networks they are guessed. */
@NamedInterface("password")
@NullMarked
package bpm.access.password;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
