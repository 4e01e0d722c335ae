package bpm.access.factor;

import bpm.access.Actor;
import bpm.access.Door;
import bpm.access.Role;
import bpm.access.Transactions;
import bpm.access.factor.DemandingFactor.Standing;
import bpm.shared.Problem;

import jakarta.servlet.http.HttpSession;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Set;

/** The roles whose people must have a second factor (บทบาทที่ต้องยืนยันตัวตนสองชั้น). */
@Component
public class Demands {

    private final JdbcClient database;
    private final Transactions transactions;
    private final Factors factors;

    Demands(JdbcClient database, Transactions transactions, Factors factors) {
        this.database = database;
        this.transactions = transactions;
        this.factors = factors;
    }

    /** Whether the person's role wants a second factor that they have not. */
    public boolean isMissing(Actor actor) {
        return transactions.read(
                Actor.SYSTEM,
                () -> roles().stream().anyMatch(actor::is) && !factors.isOn(actor.id()));
    }

    /**
     * Whoever has a passkey comes by it before adding anything where a role demands two factors: a password
     * alone, known to another, must not make a factor of theirs.
     */
    public void refuseByPasswordAlone(Actor actor, HttpSession session) {
        if (session.getAttribute(Door.FACTOR_MISSING) == null) {
            return;
        }
        boolean refused = transactions.read(
                Actor.SYSTEM,
                () -> database.sql(
                                "select exists (select from access_passkey where person = :person)")
                        .param("person", actor.id())
                        .query(Boolean.class)
                        .single());
        if (refused) {
            throw Problem.forbidden(
                    "บัญชีนี้มีพาสคีย์แล้ว กรุณาออกแล้วเข้าสู่ระบบด้วยพาสคีย์ หากไม่มีเครื่องนั้นแล้ว ให้ผู้ดูแลผู้ใช้นำออกให้");
        }
    }

    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(database.sql("select role from access_demand order by role")
                .query((row, i) -> Role.valueOf(row.getString("role")))
                .list());
        return roles;
    }

    void set(Set<Role> roles) {
        database.sql("delete from access_demand").update();
        for (var role : roles) {
            database.sql("insert into access_demand (role) values (:role)")
                    .param("role", role.name())
                    .update();
        }
    }

    /** How many have the role, and how many of them a second factor. */
    Standing standing(Role role, boolean isDemanded) {
        return database.sql("""
                        select count(*) as people, count(*) filter (where p.has_factor) as with_factor
                        from access_person_v p
                        where :role = any(p.roles) and p.state = 'ACTIVE'
                        """)
                .param("role", role.name())
                .query((row, i) -> new Standing(
                        role, isDemanded, row.getInt("people"), row.getInt("with_factor")))
                .single();
    }
}
