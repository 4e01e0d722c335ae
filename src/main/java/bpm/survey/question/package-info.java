/** What is asked (แบบประเมินผล): sections, questions, options; made from an activity's topics, versioned. */
@NamedInterface("question")
@NullMarked
package bpm.survey.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
