package bpm.ops.copy;

import bpm.ops.copy.Catalogue.ForeignKey;

import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

/**
 * Putting a copy back (กู้คืนข้อมูล) into an empty database: all of it in one transaction, read again and
 * compared, or nothing of it.
 */
public final class PuttingBack {

    private static final Logger LOG = LoggerFactory.getLogger(PuttingBack.class);

    private final DataSource owner;
    private final Tables tables;

    public PuttingBack(DataSource owner) {
        this.owner = owner;
        this.tables = new Tables(owner);
    }

    /** Gives the copy's header and what it held. */
    public TakenCopy putBack(Path file, Passphrase passphrase) {
        long began = System.nanoTime();
        try (var copy = OpenCopy.of(file, passphrase)) {
            tables.refuseNewer(copy.header());
            tables.refuseUnlessEmpty();
            tables.make(copy.header().schema());
            var manifest = fill(copy);
            broughtUp();
            return new TakenCopy(
                    String.valueOf(file.getFileName()),
                    manifest.schema(),
                    manifest.tables().size(),
                    manifest.rows(),
                    java.nio.file.Files.size(file),
                    "",
                    java.time.Duration.ofNanos(System.nanoTime() - began));
        } catch (SQLException e) {
            throw new CopyTrouble(
                    "กู้คืนไม่สำเร็จ และฐานข้อมูลยังว่างอยู่ กรุณาตรวจฐานข้อมูลแล้วลองใหม่",
                    "The copy could not be put back and the database is still empty ("
                            + e.getMessage() + ").",
                    e);
        } catch (IOException e) {
            throw OpenCopy.unreadable(file, e);
        }
    }

    /** All rows are in for good by now: whatever fails here loses none of them, and says so. */
    private void broughtUp() {
        try {
            tables.bringUp();
        } catch (FlywayException e) {
            throw new CopyTrouble(
                    "ข้อมูลในสำเนากลับเข้าฐานข้อมูลครบแล้ว แต่ปรับตารางเป็นรุ่นนี้ไม่สำเร็จ ไม่ต้องกู้คืนซ้ำ"
                            + " กรุณาตรวจฐานข้อมูลแล้วเปิด bin/run ซึ่งจะปรับต่อเอง",
                    "Every row of the copy is back, but the tables could not be brought up to this"
                            + " version (" + e.getMessage()
                            + "). Do not put it back again: look after"
                            + " the database, then start bin/run, which goes on with that.",
                    e);
        }
        try (var connection = owner.getConnection()) {
            Tables.analyze(connection);
        } catch (SQLException e) {
            LOG.warn(
                    "กู้คืนครบแล้ว ฐานข้อมูลจะนับแถวเองภายหลัง ระหว่างนี้อาจช้า / all is put back; the rows could not be"
                            + " counted for the planner ({}), which the database makes up for by itself",
                    e.getMessage());
        }
    }

    private Manifest fill(OpenCopy copy) throws SQLException, IOException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            boolean whole = false;
            try {
                var reading = new ReadingTable(connection);
                var catalogue = new Catalogue(connection);
                var made = catalogue.tables();
                var keys = catalogue.foreignKeys();
                openUp(connection, made, keys);
                var manifest = rows(copy, connection, made);
                numbersGoOn(connection, manifest);
                closeUp(connection, made, keys);
                compare(manifest, reading);
                connection.commit();
                whole = true;
                return manifest;
            } finally {
                if (!whole) {
                    connection.rollback();
                }
            }
        }
    }

    private static Manifest rows(OpenCopy copy, Connection connection, List<KeptTable> made)
            throws SQLException, IOException {
        try (var filling = new FillingTables(connection, made)) {
            return copy.read(filling);
        }
    }

    /**
     * Triggers would write again what the copy holds already, and a key would ask for rows that come
     * later.
     */
    private static void openUp(Connection connection, List<KeptTable> made, List<ForeignKey> keys)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var key : keys) {
                statement.execute(key.drop());
            }
            for (var table : made) {
                statement.execute(
                        "alter table " + KeptTable.quote(table.name()) + " disable trigger user");
            }
            statement.execute(made.stream()
                    .map(table -> KeptTable.quote(table.name()))
                    .collect(Collectors.joining(", ", "truncate ", "")));
        }
    }

    /** The keys are made anew, which looks at every row. */
    private static void closeUp(Connection connection, List<KeptTable> made, List<ForeignKey> keys)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var key : keys) {
                statement.execute(key.add());
            }
            for (var table : made) {
                statement.execute(
                        "alter table " + KeptTable.quote(table.name()) + " enable trigger user");
            }
        }
    }

    private static void numbersGoOn(Connection connection, Manifest manifest) throws SQLException {
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?, true)")) {
            for (var sequence : manifest.sequences()) {
                statement.setString(1, KeptTable.quote(sequence.name()));
                statement.setLong(2, sequence.last());
                statement.execute();
            }
        }
    }

    /** What stands in the database now is read as it was when the copy was taken. */
    private static void compare(Manifest manifest, ReadingTable reading)
            throws SQLException, IOException {
        for (var table : manifest.tables()) {
            if (!reading.read(table, rows -> {}).equals(table)) {
                throw OpenCopy.differs(table.name());
            }
        }
    }
}
