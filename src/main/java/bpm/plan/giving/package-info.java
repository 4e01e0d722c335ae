/** The pages on which a planner gives activities to the offices below (มอบหมายกิจกรรม), and its API. */
@NullMarked
package bpm.plan.giving;

import org.jspecify.annotations.NullMarked;
