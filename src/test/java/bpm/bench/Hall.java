package bpm.bench;

import bpm.ops.LocalPostgres;
import bpm.survey.question.Option;
import bpm.survey.question.Question;
import bpm.survey.question.QuestionKind;
import bpm.survey.question.Questionnaire;
import bpm.survey.question.Section;
import bpm.survey.question.Wording;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Meetings whose participants all answer at once: their rounds in a server's database, and what phones send. */
record Hall(List<String> codes) {

    static final String ACTIVITY = "2567-01-1";
    private static final List<String> CODES =
            questionnaire().questions().flatMap(q -> q.levelCodes().stream()).toList();
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXYZ";
    private static final String ROUND = """
            insert into survey_round (office, activity, year, number, code, held_from, held_to, present, edition,
                opens_at, made_at, made_by, made_by_name)
            values (?, ?, 2567, ?, ?, date '2024-06-01', date '2024-06-01', 60, ?,
                timestamptz '2020-01-01', now(), 0, 'bench')
            """;

    Hall {
        codes = List.copyOf(codes);
    }

    /** What one phone sends. */
    record Sheet(String code, UUID id, String answers) {

        byte[] body() {
            return ("{\"id\":\"" + id + "\",\"answers\":" + answers + "}")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Eighteen questions, as the standard questionnaire of an activity with three topics asks. */
    static Questionnaire questionnaire() {
        return new Questionnaire(
                new Wording("แบบประเมิน"),
                new Wording(""),
                Questionnaire.LEVELS,
                List.of(
                        section("G", choice("sex", 3), choice("age", 6), choice("education", 5)),
                        section("K", pair("K1"), pair("K2"), pair("K3")),
                        section("R", rating("R1"), rating("R2"), rating("R3"), yesNo("R4")),
                        section("U", rating("U1"), rating("U2")),
                        section(
                                "S",
                                rating("S1"),
                                rating("S2"),
                                rating("S3"),
                                rating("S4"),
                                rating("S5")),
                        section(
                                "O",
                                new Question(
                                        "suggestion",
                                        QuestionKind.OPEN,
                                        new Wording("ข้อเสนอแนะ")))));
    }

    /** Rounds of districts all over the country, set down as the owner of the server's database. */
    static Hall settle(Path data, int rounds) throws SQLException {
        try (var server = LocalPostgres.attach(data.resolve("postgres")).orElseThrow();
                var connection = DriverManager.getConnection(
                        server.url(), server.user(), server.password())) {
            return settle(connection, ACTIVITY, rounds);
        }
    }

    static Hall settle(Connection connection, String activity, int rounds) throws SQLException {
        long edition = edition(connection, activity);
        var codes = new ArrayList<String>();
        var chance = new Random();
        try (var offices = connection.prepareStatement(
                        "select code from org_office where length(code) = 4 order by code");
                var district = offices.executeQuery();
                var round = connection.prepareStatement(ROUND)) {
            var all = new ArrayList<String>();
            while (district.next()) {
                all.add(district.getString(1));
            }
            for (int i = 0; i < rounds; i++) {
                codes.add(code(chance));
                round.setString(1, all.get(i * 13 % all.size()));
                round.setString(2, activity);
                round.setInt(3, i / all.size() + 1);
                round.setString(4, codes.getLast());
                round.setLong(5, edition);
                round.addBatch();
            }
            round.executeBatch();
        }
        return new Hall(codes);
    }

    private static long edition(Connection connection, String activity) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into survey_edition (activity, digest, content, made_at)
                values (?, 'bench', ?::jsonb, now())
                returning id
                """)) {
            statement.setString(1, activity);
            statement.setString(
                    2, JsonMapper.builder().build().writeValueAsString(questionnaire()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    Sheet next(Random chance) {
        return new Sheet(
                codes.get(chance.nextInt(codes.size())),
                new UUID(chance.nextLong(), chance.nextLong()),
                answers(chance));
    }

    /** Everything answered, and one in ten writes a sentence. */
    static String answers(Random chance) {
        var json = new StringBuilder("{");
        CODES.forEach(code -> json.append('"')
                .append(code)
                .append("\":")
                .append(1 + chance.nextInt(5))
                .append(','));
        json.append("\"sex\":\"o").append(chance.nextInt(3)).append("\",\"age\":\"o");
        json.append(chance.nextInt(6)).append("\",\"education\":\"o").append(chance.nextInt(5));
        json.append("\",\"R4\":\"").append(chance.nextBoolean() ? "yes" : "no").append('"');
        if (chance.nextInt(10) == 0) {
            json.append(",\"suggestion\":\"อยากให้จัดอีก และขยายเวลาให้มากขึ้น\"");
        }
        return json.append('}').toString();
    }

    private static String code(Random chance) {
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static Section section(String code, Question... questions) {
        return new Section(code, new Wording("ตอน " + code), new Wording(""), List.of(questions));
    }

    private static Question choice(String code, int options) {
        var all = IntStream.range(0, options)
                .mapToObj(i -> new Option("o" + i, new Wording("ตัวเลือก " + i)))
                .toList();
        return new Question(
                code, QuestionKind.CHOICE, new Wording("ข้อ " + code), new Wording(""), all);
    }

    private static Question pair(String code) {
        return new Question(code, QuestionKind.PAIR, new Wording("ข้อ " + code));
    }

    private static Question rating(String code) {
        return new Question(code, QuestionKind.RATING, new Wording("ข้อ " + code));
    }

    private static Question yesNo(String code) {
        return new Question(code, QuestionKind.YES_NO, new Wording("ข้อ " + code));
    }
}
