package bpm.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/** Makes the data folder of a new server (การสร้างฐานข้อมูลใหม่), whole or not at all. */
record NewCluster(PostgresFolder folder, PostgresServer server) {

    void makeIfMissing() throws IOException {
        if (Files.exists(folder.data())) {
            return;
        }
        PostgresFolder.delete(folder.halfMade());
        Files.createDirectory(
                folder.halfMade(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        server.user().own(folder.halfMade());
        writePassword();
        server.run(Duration.ofMinutes(3), "initdb", options());
        // a half-made cluster is never taken for a whole one
        Files.move(folder.halfMade(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> options() {
        var locale = System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
        return List.of(
                "--pgdata=" + folder.halfMade(),
                "--username=" + LocalPostgres.OWNER,
                "--pwfile=" + folder.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=" + locale,
                "--locale-provider=icu",
                "--icu-locale=th-TH",
                "--data-checksums",
                "--no-instructions");
    }

    private void writePassword() throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(folder.password());
        Files.createFile(
                folder.password(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(folder.password(), Base64.getUrlEncoder().encodeToString(random));
        server.user().own(folder.password());
    }
}
