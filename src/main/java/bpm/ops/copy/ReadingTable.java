package bpm.ops.copy;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/** Reads a table row by row as COPY writes it (อ่านตาราง), in a form that no setting of a machine changes. */
final class ReadingTable {

    private static final System.Logger LOG = System.getLogger(ReadingTable.class.getName());
    private static final int ENOUGH = 65_536;

    private final Connection database;

    /** The connection is set for it; what is set ends with its transaction. */
    ReadingTable(Connection database) throws SQLException {
        this.database = database;
        try (var statement = database.createStatement()) {
            // a table is read from its beginning, or its digest would be another each time
            for (var setting : new String[] {
                "synchronize_seqscans = off",
                "row_security = off",
                "datestyle = 'ISO, YMD'",
                "intervalstyle = 'postgres'",
                "timezone = 'UTC'",
                "extra_float_digits = 1",
                "bytea_output = 'hex'",
                "statement_timeout = 0",
                "lock_timeout = 0",
                "idle_in_transaction_session_timeout = 0"
            }) {
                statement.execute("set local " + setting);
            }
        }
    }

    /** Takes some rows at once. */
    interface Taker {
        void take(byte[] rows) throws IOException;
    }

    /** Hands all rows over, and gives the table back with their count and digest. */
    KeptTable read(KeptTable table, Taker taker) throws SQLException, IOException {
        var digest = sha256();
        var some = new ByteArrayOutputStream(2 * ENOUGH);
        var copy = database.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut());
        boolean whole = false;
        try {
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                digest.update(row);
                some.write(row);
                if (some.size() >= ENOUGH) {
                    taker.take(some.toByteArray());
                    some.reset();
                }
            }
            if (some.size() > 0) {
                taker.take(some.toByteArray());
            }
            whole = true;
        } finally {
            if (!whole) {
                giveUp(copy);
            }
        }
        return table.with(copy.getHandledRowCount(), HexFormat.of().formatHex(digest.digest()));
    }

    /** What went wrong is known already, and is not that the reading was given up. */
    private static void giveUp(CopyOut copy) {
        try {
            copy.cancelCopy();
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "given up", e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
