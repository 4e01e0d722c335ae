package bpm.areadata;

import bpm.form.Answers;
import bpm.form.FormJson;
import bpm.shared.ThaiText;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A row's answers as the columns of a table, and back. */
public final class RowColumns {

    /** The columns of the content, as statements list them. */
    public static final String CONTENT =
            "area, kind, name, quantity, beneficiaries, latitude, longitude, held_on, remark, more, photo";

    static final String ADDED = """
            insert into areadata_row (office, activity, year, area, kind, name, quantity, unit, beneficiaries,
                latitude, longitude, held_on, remark, more, same_key, search_key, form,
                updated_at, updated_by, updated_by_name)
            values (:office, :activity, :year, :area, :kind, :name, :quantity, :unit, :beneficiaries,
                :latitude, :longitude, :heldOn, :remark, :more::jsonb, :same, :words, :form,
                :now, :actor, :actorName)
            """;

    static final String CHANGED = """
            update areadata_row
            set area = :area, kind = :kind, name = :name, quantity = :quantity,
                unit = case when :counted then :unit else unit end,
                beneficiaries = :beneficiaries, latitude = :latitude, longitude = :longitude,
                held_on = :heldOn, remark = :remark, more = :more::jsonb, same_key = :same,
                search_key = :words, form = :form, photo = :photo, version = version + 1,
                updated_at = :now, updated_by = :actor, updated_by_name = :actorName
            where office = :office and activity = :activity and id = :id
                and version = :seen and removed_at is null
            """;

    private static final Set<String> OWN = Set.of(
            AreaColumns.AREA,
            AreaColumns.KIND,
            AreaColumns.NAME,
            AreaColumns.QUANTITY,
            AreaColumns.BENEFICIARIES,
            AreaColumns.POINT,
            AreaColumns.DAY,
            AreaColumns.REMARK);

    private RowColumns() {}

    static MapSqlParameterSource of(Answers row) {
        var point = point(row);
        return new MapSqlParameterSource()
                .addValue("area", row.text(AreaColumns.AREA))
                .addValue("kind", row.text(AreaColumns.KIND))
                .addValue("name", row.text(AreaColumns.NAME))
                .addValue("quantity", row.number(AreaColumns.QUANTITY).orElse(null), Types.NUMERIC)
                .addValue(
                        "beneficiaries",
                        row.number(AreaColumns.BENEFICIARIES)
                                .map(BigDecimal::longValue)
                                .orElse(null),
                        Types.BIGINT)
                .addValue("latitude", point.map(List::getFirst).orElse(null), Types.NUMERIC)
                .addValue("longitude", point.map(List::getLast).orElse(null), Types.NUMERIC)
                .addValue("heldOn", row.day(AreaColumns.DAY).orElse(null), Types.DATE)
                .addValue("remark", row.text(AreaColumns.REMARK))
                .addValue("more", FormJson.write(more(row)))
                .addValue("same", same(row));
    }

    /** Latitude and longitude, where the row has them. */
    public static Optional<List<BigDecimal>> point(Answers row) {
        return Optional.of(row.text(AreaColumns.POINT))
                .filter(text -> !text.isEmpty())
                .map(text -> List.of(text.split(", ", 2)))
                .map(parts ->
                        List.of(new BigDecimal(parts.getFirst()), new BigDecimal(parts.getLast())));
    }

    /** What rows share of which one repeats the other: village, kind and name. */
    public static String same(Answers row) {
        return row.text(AreaColumns.AREA) + "|" + row.text(AreaColumns.KIND) + "|"
                + ThaiText.searchKey(row.text(AreaColumns.NAME));
    }

    /** All words of a row, among which a search looks. */
    static String words(Answers row) {
        return row.byField().keySet().stream()
                .flatMap(code -> row.texts(code).stream())
                .collect(Collectors.joining("|"));
    }

    public static Answers answers(ResultSet row) throws SQLException {
        var answers = new LinkedHashMap<String, Answers.Answer>();
        put(answers, AreaColumns.AREA, row.getString("area"));
        put(answers, AreaColumns.KIND, row.getString("kind"));
        put(answers, AreaColumns.NAME, row.getString("name"));
        put(answers, AreaColumns.QUANTITY, row.getBigDecimal("quantity"));
        put(answers, AreaColumns.BENEFICIARIES, row.getObject("beneficiaries"));
        put(answers, AreaColumns.DAY, row.getDate("held_on"));
        var latitude = row.getBigDecimal("latitude");
        if (latitude != null) {
            put(
                    answers,
                    AreaColumns.POINT,
                    latitude.toPlainString() + ", "
                            + row.getBigDecimal("longitude").toPlainString());
        }
        put(answers, AreaColumns.REMARK, row.getString("remark"));
        answers.putAll(FormJson.answers(row.getString("more")).byField());
        return new Answers(answers);
    }

    /** The id of the row's photo. */
    static Optional<Long> photo(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("photo", Long.class));
    }

    private static void put(
            Map<String, Answers.Answer> answers,
            String code,
            @org.jspecify.annotations.Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            var text =
                    value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            answers.put(code, new Answers.Answer.One(text));
        }
    }

    private static Answers more(Answers row) {
        var more = new LinkedHashMap<>(row.byField());
        more.keySet().removeAll(OWN);
        more.keySet().removeIf(row::isBlank);
        return new Answers(more);
    }
}
