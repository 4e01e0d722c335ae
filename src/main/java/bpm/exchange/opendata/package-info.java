/** Data for everyone (ข้อมูลเปิด): what may be published, in which nobody can be told from fewer than k. */
@NullMarked
package bpm.exchange.opendata;

import org.jspecify.annotations.NullMarked;
