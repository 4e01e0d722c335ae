/** What is done by itself each night (งานกลางคืน). */
@NullMarked
package bpm.notice.night;

import org.jspecify.annotations.NullMarked;
