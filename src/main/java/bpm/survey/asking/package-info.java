/** The page on which a participant answers (หน้าตอบแบบประเมิน): public, small, patient with weak signal. */
@NamedInterface("asking")
@NullMarked
package bpm.survey.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
