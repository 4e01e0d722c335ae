package bpm.nation;

import bpm.Server;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The measures of an office with all below it, reckoned another way: from steps of the road, what was typed, entries of
 * the ledger and single answers, row by row in Java, without any sum that the program keeps.
 */
public final class RawReckoning {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final String office;
    private final LocalDate today;
    private final List<Map<String, Object>> assignments;

    public RawReckoning(String office, LocalDate today) {
        this.office = office;
        this.today = today;
        assignments = rows("""
                select a.office, a.activity, a.target, a.due, p.evaluation or a.also_evaluation as evaluation,
                    p.results or a.also_results as results, p.area
                from plan_assignment a join plan_activity p on p.key = a.activity
                where a.year = 2567 and a.cancelled_at is null and a.office like ?
                """);
    }

    /** Every measure by its key; one that cannot be reckoned is missing. */
    public Map<String, BigDecimal> measures() {
        var measures = new TreeMap<String, BigDecimal>();
        onTime(measures);
        progress(measures);
        money(measures);
        satisfaction(measures);
        return measures;
    }

    private void onTime(Map<String, BigDecimal> measures) {
        int inTime = 0;
        int due = 0;
        for (var one : assignments) {
            for (var kind : List.of("PROGRESS", "EVALUATION", "AREA", "RESULTS")) {
                var steps = steps(one, kind);
                boolean asked = kind.equals("PROGRESS")
                        || Boolean.TRUE.equals(one.get(
                                kind.equals("EVALUATION")
                                        ? "evaluation"
                                        : kind.equals("AREA") ? "area" : "results"));
                if (!asked && steps.isEmpty()) {
                    continue;
                }
                var day = ((java.sql.Date) one.get("due")).toLocalDate();
                var sent = steps.stream()
                        .filter(step -> step.get("step").equals("SUBMIT"))
                        .map(step -> ((java.sql.Date) step.get("day")).toLocalDate())
                        .findFirst();
                if (sent.isPresent()) {
                    due++;
                    inTime += sent.get().isAfter(day) ? 0 : 1;
                } else if (day.isBefore(today)) {
                    due++;
                }
            }
        }
        if (due > 0) {
            measures.put("on-time", share(BigDecimal.valueOf(inTime), BigDecimal.valueOf(due)));
        }
    }

    private void progress(Map<String, BigDecimal> measures) {
        var sum = BigDecimal.ZERO;
        int n = 0;
        for (var one : assignments) {
            var steps = steps(one, "PROGRESS");
            if (steps.isEmpty()
                    || !List.of("SUBMITTED", "APPROVED")
                            .contains(steps.getLast().get("to_state"))) {
                continue;
            }
            // a road may have no report: other tests take steps only
            var report = Server.owner()
                    .sql(
                            "select result, percent from progress_report where office = ? and activity = ?")
                    .params(one.get("office"), one.get("activity"))
                    .query()
                    .listOfRows()
                    .stream()
                    .findFirst()
                    .orElse(Map.of());
            var percent = (BigDecimal) report.get("percent");
            var target = (BigDecimal) one.get("target");
            var result = (BigDecimal) report.get("result");
            if (percent == null && (target == null || result == null)) {
                continue;
            }
            sum = sum.add((percent == null ? share(result, target) : percent).min(HUNDRED));
            n++;
        }
        if (n > 0) {
            measures.put("progress", sum.divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP));
        }
    }

    private void money(Map<String, BigDecimal> measures) {
        var kept = new TreeMap<String, BigDecimal>();
        var spent = BigDecimal.ZERO;
        for (var entry : rows("""
                select office || activity || category || fund as account, acts_as, side, amount, spent
                from budget_entry where year = 2567 and office like ? order by id
                """)) {
            var amount = (BigDecimal) entry.get("amount");
            var sign = entry.get("side").equals("IN") ? amount : amount.negate();
            switch ((String) entry.get("acts_as")) {
                case "ALLOT", "RETURN", "TRANSFER" ->
                    kept.merge((String) entry.get("account"), sign, BigDecimal::add);
                case "DISBURSE" -> spent = spent.add(amount);
                case "CLEAR" -> spent = spent.add((BigDecimal) entry.get("spent"));
                default -> {}
            }
        }
        var money = kept.values().stream()
                .map(one -> one.max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (money.signum() > 0) {
            measures.put("money", share(spent, money));
        }
    }

    private void satisfaction(Map<String, BigDecimal> measures) {
        long sum = 0;
        long n = 0;
        for (var row : rows("""
                select s.answers::text as answers
                from survey_response s join survey_round r on r.id = s.round
                where r.year = 2567 and r.removed_at is null and s.removed_at is null and s.office like ?
                """)) {
            for (var answer :
                    JsonMapper.shared().readTree((String) row.get("answers")).properties()) {
                if (answer.getKey().matches("S\\d+") && answer.getValue().asInt() > 0) {
                    sum += answer.getValue().asInt();
                    n++;
                }
            }
        }
        if (n > 0) {
            measures.put(
                    "satisfaction",
                    BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP));
        }
    }

    private static List<Map<String, Object>> steps(Map<String, Object> one, String kind) {
        return Server.owner()
                .sql("""
                        select step, to_state, (at at time zone 'Asia/Bangkok')::date as day
                        from review_step where office = ? and activity = ? and kind = ? order by number
                        """)
                .params(one.get("office"), one.get("activity"), kind)
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> rows(String sql) {
        return Server.owner().sql(sql).param(office + "%").query().listOfRows();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
