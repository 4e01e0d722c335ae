/** Old paper summaries (ยอดนับจากสรุปกระดาษ): where there are no sheets any more, only the counts are typed. */
@NullMarked
package bpm.survey.counted;

import org.jspecify.annotations.NullMarked;
