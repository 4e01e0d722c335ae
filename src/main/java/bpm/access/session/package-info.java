/**
 * One's own sessions: where one is signed in, and how they end (การเข้าใช้ของฉัน); and those of
 * strangers, before anybody signs in to them.
 */
@NullMarked
package bpm.access.session;

import org.jspecify.annotations.NullMarked;
