/**
 * Efficiency of an office (ประสิทธิภาพของหน่วยงาน): six parts, their weights, and how each number
 * came about.
 */
@NamedInterface("efficiency")
@NullMarked
package bpm.nation.efficiency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
