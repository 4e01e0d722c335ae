package bpm.survey.live;

import bpm.shared.Percent;
import bpm.survey.round.Round.Door;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;

/** How many have answered a round by now (ยอดผู้ตอบขณะนี้), of how many present, and whether its door is open. */
public record LiveCount(long responses, Optional<Integer> present, Door door) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How many of a hundred who were present; empty where nobody counted them. */
    public Optional<Percent> percent() {
        return present.flatMap(
                people -> Percent.of(BigDecimal.valueOf(responses), BigDecimal.valueOf(people)));
    }

    /** As the stream tells it. */
    String json() {
        var told = new LinkedHashMap<String, Object>();
        told.put("responses", responses);
        present.ifPresent(people -> told.put("present", people));
        percent().ifPresent(percent -> told.put("percent", percent.value()));
        told.put("state", door);
        return JSON.writeValueAsString(told);
    }
}
