package bpm.progress;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** A report as programs write it (รายงานที่โปรแกรมเขียน), for the API's description: what is left out is empty. */
record WrittenReport(
        @Nullable WrittenResponsible responsible,
        @Nullable List<WrittenDates> dates,
        @Nullable List<String> successPoints,
        @Nullable BigDecimal result,
        @Nullable BigDecimal percent,
        @Nullable String percentReason,
        @Nullable String remarks) {

    /** Who is responsible, and their phone. */
    record WrittenResponsible(
            @Nullable String name, @Nullable String phone) {}

    /** From when until when; a day alone is also the last one. */
    record WrittenDates(String from, @Nullable String to) {}
}
