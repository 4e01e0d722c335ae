/** What participants wrote in their own words (ข้อเสนอแนะ): listed, searched, masked, and digested. */
@NullMarked
package bpm.survey.suggestion;

import org.jspecify.annotations.NullMarked;
