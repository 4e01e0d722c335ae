/** Webhooks (ผู้รับข้อมูล): other systems are told of what happens, signed, and again until they took it. */
@NullMarked
package bpm.exchange.hook;

import org.jspecify.annotations.NullMarked;
