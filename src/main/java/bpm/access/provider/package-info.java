/** Coming in by an identity provider (เข้าด้วยผู้ให้บริการยืนยันตัวตน): OpenID Connect, off unless it is set. */
@NamedInterface("provider")
@NullMarked
package bpm.access.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
