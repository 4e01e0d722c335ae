/** What is asked (แบบประเมินผล): sections, questions, options; made from an activity's topics, versioned. */
@NullMarked
package bpm.survey.question;

import org.jspecify.annotations.NullMarked;
