/** The province's overview on paper (ภาพรวมบนกระดาษ), part by part. */
@NullMarked
package bpm.province.printing;

import org.jspecify.annotations.NullMarked;
