/** Following up (ติดตาม): activities by offices with the state of each filing, and who reports in time. */
@NullMarked
package bpm.overview.tracking;

import org.jspecify.annotations.NullMarked;
