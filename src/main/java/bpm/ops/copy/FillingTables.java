package bpm.ops.copy;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills the empty tables with a copy's rows (เติมตาราง). */
final class FillingTables implements OpenCopy.Receiver, AutoCloseable {

    private static final Pattern YEARS_PART = Pattern.compile("(\\w+)_y(\\d{4})");

    private final Connection connection;
    private final Map<String, KeptTable> made = new HashMap<>();
    private @Nullable CopyIn filling;

    FillingTables(Connection connection, List<KeptTable> made) {
        this.connection = connection;
        made.forEach(table -> this.made.put(table.name(), table));
    }

    @Override
    public void begin(KeptTable table) throws SQLException {
        var here = made.get(table.name());
        if (here == null && isPartOfYear(table)) {
            here = table; // made by the program as years came, and so here, too
        }
        if (here == null || !new HashSet<>(here.columns()).equals(new HashSet<>(table.columns()))) {
            throw new CopyTrouble(
                    "ตาราง " + table.name()
                            + " ของสำเนาไม่ตรงกับโปรแกรมรุ่นนี้ กรุณาใช้ BPM รุ่นที่สร้างสำเนา",
                    "The table " + table.name() + " of the copy is not as this program knows it:"
                            + " use the BPM that made the copy.");
        }
        filling = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
    }

    /** Whether it is a year's part of a table, which is then there. */
    private boolean isPartOfYear(KeptTable table) throws SQLException {
        var name = YEARS_PART.matcher(table.name());
        if (!name.matches() || !made.containsKey(name.group(1) + "_else")) {
            return false;
        }
        try (var make = connection.prepareStatement("select years_part(?, ?)")) {
            make.setString(1, name.group(1));
            make.setInt(2, Integer.parseInt(name.group(2)));
            make.execute();
        }
        return true;
    }

    @Override
    public void take(byte[] rows) throws SQLException {
        open().writeToCopy(rows, 0, rows.length);
    }

    @Override
    public void end(KeptTable table) throws SQLException {
        if (open().endCopy() != table.rows()) {
            throw OpenCopy.differs(table.name());
        }
        filling = null;
    }

    private CopyIn open() {
        var open = filling;
        if (open == null) {
            throw Header.noCopy();
        }
        return open;
    }

    /** A table half filled holds the connection until it is given up. */
    @Override
    public void close() throws SQLException {
        var open = filling;
        if (open != null && open.isActive()) {
            open.cancelCopy();
        }
    }
}
