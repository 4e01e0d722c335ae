package bpm.access;

import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.ThaiDigits;
import bpm.shared.ThaiText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a people admin types about a person, for an invitation or a change (ข้อมูลผู้ใช้). */
public record PersonForm(
        String fullName, String name, String office, Set<Role> roles, String phone, String mail) {

    private static final int LONGEST_NAME = 120;
    private static final Pattern PHONE =
            Pattern.compile("\\+?[\\d -]{9,20}( ?(ต่อ|#) ?\\d+)?"); // data
    private static final Pattern MAIL =
            Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,}");

    static PersonForm typed(
            String fullName,
            String name,
            String office,
            List<String> roles,
            String phone,
            String mail) {
        return new PersonForm(
                ThaiText.tidy(fullName),
                UserName.tidy(name),
                office,
                roles(roles),
                phone(phone),
                mail.strip());
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.fullName(),
                person.name(),
                person.office().value(),
                person.roles(),
                person.phone(),
                person.mail());
    }

    static String phone(String typed) {
        return ThaiDigits.arabic(ThaiText.tidy(typed));
    }

    /**
     * The office, if the actor manages its accounts: a people admin manages the own office and every
     * one below, so a province invites the first admin of a new district, and the department helps
     * where a province has nobody left.
     */
    Optional<OfficeCode> officeFor(Actor actor) {
        return Optional.of(office)
                .filter(OfficeCode::isCode)
                .map(OfficeCode::new)
                .filter(actor::sees);
    }

    List<FieldError> errors() {
        var errors = new ArrayList<FieldError>();
        if (fullName.isEmpty()) {
            errors.add(new FieldError("fullName", "กรุณากรอกชื่อ-สกุล"));
        }
        if (fullName.length() > LONGEST_NAME) {
            errors.add(new FieldError(
                    "fullName", "ชื่อ-สกุลยาวได้ไม่เกิน {0} ตัวอักษร", LONGEST_NAME));
        }
        UserName.check(name).ifPresent(errors::add);
        if (roles.isEmpty()) {
            errors.add(new FieldError("roles", "กรุณาเลือกบทบาทอย่างน้อยหนึ่งอย่าง"));
        }
        if (roles.contains(Role.READER) && roles.size() > 1) {
            errors.add(new FieldError(
                    "roles", "ผู้อ่านมีบทบาทอื่นร่วมไม่ได้ กรุณาเลือกอย่างใดอย่างหนึ่ง"));
        }
        contact(phone, mail).forEach(errors::add);
        return errors;
    }

    static List<FieldError> contact(String phone, String mail) {
        var errors = new ArrayList<FieldError>();
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            errors.add(new FieldError("phone", "กรุณากรอกเบอร์โทร 9–10 หลัก เช่น 081-234-5678"));
        }
        if (!mail.isEmpty() && !MAIL.matcher(mail).matches()) {
            errors.add(new FieldError("mail", "กรุณากรอกอีเมลให้ครบ เช่น somchai@example.go.th"));
        }
        return errors;
    }

    private static Set<Role> roles(List<String> typed) {
        var roles = EnumSet.noneOf(Role.class);
        typed.stream().map(PersonForm::role).flatMap(Optional::stream).forEach(roles::add);
        return roles;
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
