/** Data sets (ชุดข้อมูล) that are taken away whole, as a stream: exports of any size, and the feed. */
@NullMarked
package bpm.exchange.dataset;

import org.jspecify.annotations.NullMarked;
