/** One's own sessions: where one is signed in, and how they end (การเข้าใช้ของฉัน). */
@NullMarked
package bpm.access.session;

import org.jspecify.annotations.NullMarked;
