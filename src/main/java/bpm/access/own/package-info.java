/** What BPM holds of a person (ข้อมูลส่วนบุคคลของเจ้าตัว), for them and who looks after their account. */
@NamedInterface("own")
@NullMarked
package bpm.access.own;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
