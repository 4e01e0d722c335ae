/** Typing paper questionnaires in (พิมพ์คำตอบจากกระดาษ), by keyboard, and a sample of them twice. */
@NullMarked
package bpm.survey.sheet;

import org.jspecify.annotations.NullMarked;
