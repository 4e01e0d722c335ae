/** Passwords (รหัสผ่าน): which are good enough, and how they are kept. */
@NullMarked
package bpm.access.password;

import org.jspecify.annotations.NullMarked;
