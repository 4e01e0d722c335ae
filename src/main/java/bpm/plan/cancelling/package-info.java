/** An activity is taken back from an office (ยกเลิกการมอบหมาย) when what it holds is settled. */
@NamedInterface("cancelling")
@NullMarked
package bpm.plan.cancelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
