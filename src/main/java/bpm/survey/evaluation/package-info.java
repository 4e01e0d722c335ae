/** The evaluation as a filed report (บันทึกแบบประเมิน, EA 3): the summary sealed with the officer's comment. */
@NamedInterface("evaluation")
@NullMarked
package bpm.survey.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
