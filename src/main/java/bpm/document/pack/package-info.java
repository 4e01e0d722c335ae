/** All papers, photos and files of an activity or of an office's year in one file, with a manifest. */
@NullMarked
package bpm.document.pack;

import org.jspecify.annotations.NullMarked;
