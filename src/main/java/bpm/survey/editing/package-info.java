/** Editing what is asked (แก้ไขแบบประเมินผล): the department's questionnaire and an office's own topics. */
@NullMarked
package bpm.survey.editing;

import org.jspecify.annotations.NullMarked;
