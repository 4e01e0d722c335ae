/** What an officer should look at in a round's answers (ข้อควรตรวจ); nothing is ever turned away by it. */
@NullMarked
package bpm.survey.quality;

import org.jspecify.annotations.NullMarked;
