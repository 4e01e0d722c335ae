package bpm.ops;

import java.sql.SQLException;

/** Why a database refused its owner (ฐานข้อมูลไม่ยอมรับ), told from what the driver says. */
final class Refused {

    private Refused() {}

    static DatabaseTrouble by(String url, String user, SQLException e) {
        var address = url.replaceFirst("\\?.*", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            return new DatabaseTrouble(
                    "BPM_DATABASE_URL ไม่ถูกต้อง กรุณาเขียนแบบ jdbc:postgresql://เครื่อง:5432/ชื่อฐานข้อมูล",
                    "BPM_DATABASE_URL is wrong: write it as jdbc:postgresql://host:5432/database.",
                    e);
        }
        return switch (state(e)) {
            case "28" ->
                new DatabaseTrouble(
                        "ฐานข้อมูล " + address + " ไม่รับผู้ใช้ " + user
                                + " กรุณาตรวจ BPM_DATABASE_USER และ BPM_DATABASE_PASSWORD",
                        "The database " + address + " does not let " + user
                                + " in: check BPM_DATABASE_USER and BPM_DATABASE_PASSWORD.",
                        e);
            case "42" ->
                new DatabaseTrouble(
                        "ผู้ใช้ " + user + " ของฐานข้อมูล " + address + " ต้องมีสิทธิ์ CREATEROLE",
                        user + " of the database " + address
                                + " must be allowed to make the role bpm_app: alter role " + user
                                + " createrole; (" + e.getMessage() + ")",
                        e);
            default ->
                new DatabaseTrouble(
                        "ติดต่อฐานข้อมูล " + address
                                + " ไม่ได้ กรุณาตรวจ BPM_DATABASE_URL และดูว่าฐานข้อมูลทำงานอยู่",
                        "The database " + address
                                + " cannot be reached: check BPM_DATABASE_URL and that"
                                + " it runs (" + e.getMessage() + ").",
                        e);
        };
    }

    /** The class of the state, such as 28 for anything about a name or password. */
    private static String state(SQLException e) {
        var state = e.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }
}
