package bpm.access;

import bpm.org.OfficeCode;
import bpm.shared.Problem;
import bpm.shared.Words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A person with an account (ผู้ใช้), as the people admin and they themselves see it. */
public record Person(
        long id,
        String name,
        String fullName,
        OfficeCode office,
        Set<Role> roles,
        String phone,
        String mail,
        State state,
        Words words,
        Optional<Instant> signedInAt,
        Optional<Instant> linkUntil,
        int version,
        boolean hasFactor) {

    /** How somebody is called whose data is erased. */
    public static final String NOBODY = "ผู้ใช้ที่ลบข้อมูลแล้ว"; // data

    /** The person in a row of {@code access_person_v}. */
    static Person of(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("name"),
                row.getString("full_name"),
                new OfficeCode(row.getString("office")),
                roles((String[]) row.getArray("roles").getArray()),
                row.getString("phone"),
                row.getString("mail"),
                State.valueOf(row.getString("state")),
                new Words(row.getBoolean("english"), row.getBoolean("thai_digits")),
                instant(row, "signed_in_at"),
                instant(row, "link_until"),
                row.getInt("version"),
                row.getBoolean("has_factor"));
    }

    /** The person as they may act. */
    Actor actor() {
        return new Actor(id, name, fullName, office, roles, words);
    }

    /** The person with what they have just typed about themselves. */
    Person with(String newPhone, String newMail, Words newWords) {
        return new Person(
                id,
                name,
                fullName,
                office,
                roles,
                newPhone,
                newMail,
                state,
                newWords,
                signedInAt,
                linkUntil,
                version,
                hasFactor);
    }

    /** Whether it is nobody's any more: what told who it was is erased. */
    public boolean isErased() {
        return name.equals("erased." + id);
    }

    void refuseIfErased() {
        if (isErased()) {
            throw Problem.conflict(
                    "ข้อมูลของบัญชีนี้ลบไปแล้ว จึงเปิดหรือแก้ไขอีกไม่ได้ หากเจ้าตัวกลับมา กรุณาเชิญเป็นบัญชีใหม่");
        }
    }

    boolean isActiveAdmin() {
        return state == State.ACTIVE && roles.contains(Role.PEOPLE_ADMIN);
    }

    /**
     * Refuses to take an office's last people admin away: the department's never, another's not
     * without {@code sure}, which answers the warning.
     */
    void refuseIfLastAdmin(BooleanSupplier hasOther, boolean sure) {
        if (!isActiveAdmin() || hasOther.getAsBoolean()) {
            return;
        }
        if (office.isDepartment()) {
            throw Problem.invalid(
                    "roles", "กรมต้องมีผู้ดูแลผู้ใช้อย่างน้อยหนึ่งคน กรุณาแต่งตั้งคนอื่นก่อน");
        }
        if (!sure) {
            throw Problem.invalid(
                    "sure", "หน่วยงานนี้จะไม่เหลือผู้ดูแลผู้ใช้ หากแน่ใจ กรุณาทำเครื่องหมายยืนยัน");
        }
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names)
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /** Whether an account serves (สถานะบัญชี): invited, in use, or closed. */
    public enum State {
        INVITED("รอเจ้าตัวตั้งรหัสผ่าน", "due", "clock"),
        ACTIVE("ใช้งานอยู่", "done", "check"),
        CLOSED("ปิดแล้ว", "idle", "lock");

        private final String title;
        private final String look;
        private final String icon;

        State(String title, String look, String icon) {
            this.title = title;
            this.look = look;
            this.icon = icon;
        }

        public String title() {
            return title;
        }

        public String look() {
            return look;
        }

        public String icon() {
            return icon;
        }
    }
}
