package bpm.world;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With what an invented person signs in (ชื่อและรหัสผ่าน), a line of the file {@code sign-ins.tsv}. */
record SignIn(String name, String password, String office, String roles) {

    private static final String FILE = "sign-ins.tsv";
    private static final String HEADER =
            "# name\tpassword\toffice (00 the department, 57 Chiang Rai, 5701… its districts)\troles";

    static SignIn of(Person person, String password) {
        var roles = person.roles().stream().map(Enum::name).collect(Collectors.joining(","));
        return new SignIn(person.name(), password, person.office().value(), roles);
    }

    static Path file(Path data) {
        return data.resolve(FILE);
    }

    /** Writes them all for the eyes of who runs the demo only; the file is whole or not there. */
    static void write(Path data, List<SignIn> all) {
        try {
            Files.createDirectories(data);
            var draft = data.resolve(FILE + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(
                    draft,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    draft,
                    Stream.concat(Stream.of(HEADER), all.stream().map(SignIn::line))
                            .toList());
            Files.move(draft, file(data), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + file(data), e);
        }
    }

    /** What the file holds; nothing where it was taken away. */
    static List<SignIn> read(Path data) {
        if (!Files.isReadable(file(data))) {
            return List.of();
        }
        try {
            return Files.readAllLines(file(data)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(SignIn::parse)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file(data), e);
        }
    }

    private static SignIn parse(String line) {
        var fields = line.split("\t", -1);
        return new SignIn(fields[0], fields[1], fields[2], fields[3]);
    }

    private String line() {
        return String.join("\t", name, password, office, roles);
    }
}
