/** What a report says (เนื้อหารายงาน): typed, read, complete or not. Plain Java, without pages and tables. */
@NullMarked
package bpm.progress.report;

import org.jspecify.annotations.NullMarked;
