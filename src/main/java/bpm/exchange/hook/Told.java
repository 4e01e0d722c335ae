package bpm.exchange.hook;

import bpm.org.OfficeCode;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An event as it is sent (เหตุการณ์ที่ส่ง): its id stays the same however often it is sent. */
record Told(UUID id, OfficeCode office, EventKind kind, Instant at, Map<String, Object> data) {

    static Told of(OfficeCode office, EventKind kind, Instant at, Map<String, Object> data) {
        return new Told(UUID.randomUUID(), office, kind, at, data);
    }

    String body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", kind.key());
        body.put("timestamp", at.toString());
        body.put("data", data);
        return JsonMapper.shared().writeValueAsString(body);
    }
}
