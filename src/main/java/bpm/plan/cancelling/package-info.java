/** An activity is taken back from an office (ยกเลิกการมอบหมาย), once what the office holds of it is settled. */
@NamedInterface("cancelling")
@NullMarked
package bpm.plan.cancelling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
