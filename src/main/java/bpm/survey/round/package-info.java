/** The held meetings that are evaluated (รุ่น / ครั้งที่จัด), their codes and their doors. */
@NamedInterface("round")
@NullMarked
package bpm.survey.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
