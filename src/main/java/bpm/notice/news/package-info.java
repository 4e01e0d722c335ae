/** News that other modules tell of something else than a filing (ข่าว). */
@NamedInterface("news")
@NullMarked
package bpm.notice.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
