package bpm.exchange.dataset;

import bpm.paper.Cell;
import bpm.paper.Column;
import bpm.paper.LongTable;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** In which form a data set is taken away (รูปแบบไฟล์), written row by row. */
enum Format {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        void write(Taken taken, OutputStream out) throws IOException {
            table(taken).toCsv(out);
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(Taken taken, OutputStream out) throws IOException {
            table(taken).toXlsx(out);
        }
    },
    /** One JSON object a line. */
    NDJSON("ndjson", "application/x-ndjson") {
        @Override
        void write(Taken taken, OutputStream out) throws IOException {
            var writer = JsonMapper.shared().writer().withRootValueSeparator("\n");
            try (var json = writer.createGenerator(out)) {
                taken.rows().accept(row -> line(json, taken.fields(), row));
            }
            out.write('\n');
        }
    };

    private static final int WIDTH = 16;

    private final String ending;
    private final String type;

    Format(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    static Optional<Format> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst();
    }

    /** What is written: columns, their headings, and rows that come one after another. */
    record Taken(
            String title,
            List<Field> fields,
            List<String> headings,
            Consumer<Consumer<List<@Nullable Object>>> rows) {}

    abstract void write(Taken taken, OutputStream out) throws IOException;

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    private static LongTable table(Taken taken) {
        return new LongTable(
                taken.title(),
                taken.headings().stream().map(head -> new Column(head, WIDTH)).toList(),
                use -> taken.rows().accept(row -> use.accept(cells(row))));
    }

    private static List<Cell> cells(List<@Nullable Object> row) {
        var cells = new ArrayList<Cell>(row.size());
        for (var value : row) {
            cells.add(Field.cell(value));
        }
        return cells;
    }

    private static void line(JsonGenerator json, List<Field> fields, List<@Nullable Object> row) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            json.writeName(fields.get(i).name());
            value(json, fields.get(i), row.get(i));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Field field, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case BigDecimal number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case java.time.OffsetDateTime at -> json.writeString(Field.iso(at));
            default -> {
                if (field.kind() == Field.Kind.JSON) {
                    json.writeRawValue(value.toString());
                } else {
                    json.writeString(value.toString());
                }
            }
        }
    }
}
