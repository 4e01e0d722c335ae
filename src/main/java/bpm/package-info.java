/** BPM (Budget and Project Management): one package for each word of the business. */
@NullMarked
package bpm;

import org.jspecify.annotations.NullMarked;
