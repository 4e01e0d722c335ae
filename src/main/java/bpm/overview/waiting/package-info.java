/** What waits for review (รอเราพิจารณา): filings of every kind that the offices below have sent. */
@NullMarked
package bpm.overview.waiting;

import org.jspecify.annotations.NullMarked;
