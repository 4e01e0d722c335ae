package bpm.ops;

import bpm.access.FirstAdministrator;
import bpm.access.Role;
import bpm.org.OfficeCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** {@code bin/bpm account} (บัญชีผู้ใช้): what a people admin does, for when nobody can sign in. */
@Command(
        name = "account",
        description = "บัญชีผู้ใช้ / people's accounts",
        mixinStandardHelpOptions = true)
final class AccountCommand {

    private final Installation installation;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    AccountCommand(Installation installation) {
        this.installation = installation;
    }

    @Command(
            name = "first-link",
            description =
                    "ลิงก์ใหม่สำหรับผู้ดูแลคนแรก / a new one-time link for the first administrator",
            mixinStandardHelpOptions = true)
    int firstLink() {
        var link = installation.bean(FirstAdministrator.class).link();
        if (link.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .printf("bpm: มีผู้ใช้อยู่แล้ว กรุณาใช้ bin/bpm account invite%n"
                            + "bpm: there are people already: use bin/bpm account invite%n");
            return Commands.REFUSED;
        }
        out().println(link.get());
        return Commands.DONE;
    }

    @Command(
            description =
                    "เชิญผู้ใช้ ได้ลิงก์ไว้ส่งต่อ / invite a person, printing the link to hand over",
            mixinStandardHelpOptions = true)
    int invite(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "OFFICE", description = "00, 57, 5701, …") String office,
            @Parameters(
                            paramLabel = "ROLES",
                            split = ",",
                            arity = "1",
                            description = "${COMPLETION-CANDIDATES}")
                    Set<Role> roles,
            @Option(names = "--full-name", paramLabel = "NAME", defaultValue = "")
                    String fullName) {
        if (!OfficeCode.isCode(office)) {
            throw new ParameterException(
                    spec.commandLine(), office + ": รหัสหน่วยงาน / an office's code such as 5701");
        }
        var link = accounts()
                .invite(
                        name,
                        fullName.isBlank() ? name : fullName,
                        new OfficeCode(office),
                        new TreeSet<>(roles));
        out().println(link);
        return Commands.DONE;
    }

    @Command(
            description =
                    "รายชื่อผู้ใช้ / the people: name, office, state, roles, full name, by tabs",
            mixinStandardHelpOptions = true)
    int list() {
        for (var person : accounts().everyone()) {
            out().println(String.join(
                    "\t",
                    person.name(),
                    person.office().value(),
                    person.state().name(),
                    person.roles().stream().map(Role::name).collect(Collectors.joining(",")),
                    person.fullName()));
        }
        return Commands.DONE;
    }

    @Command(
            description = "ให้ลองรหัสผ่านได้ทันที / let a person try their password again at once",
            mixinStandardHelpOptions = true)
    int unlock(@Parameters(paramLabel = "NAME") String name) {
        accounts().unlock(name);
        out().printf("ปลดล็อกแล้ว / unlocked: %s%n", name);
        return Commands.DONE;
    }

    @Command(
            description =
                    "ปิดบัญชีและทุกอุปกรณ์ที่เข้าใช้อยู่ / close an account and all its sessions",
            mixinStandardHelpOptions = true)
    int close(@Parameters(paramLabel = "NAME") String name) {
        accounts().close(name);
        out().printf("ปิดบัญชีแล้ว / closed: %s%n", name);
        return Commands.DONE;
    }

    private KeepingAccounts accounts() {
        return installation.bean(KeepingAccounts.class);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
