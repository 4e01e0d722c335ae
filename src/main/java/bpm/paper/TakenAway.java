package bpm.paper;

import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;

/** Hands a table to a reader over HTTP (ส่งออก) as XLSX or CSV. */
public final class TakenAway {

    private TakenAway() {}

    /** As {@code csv}, or as {@code xlsx} for any other ending. */
    public static void send(Table table, String name, String ending, HttpServletResponse response)
            throws IOException {
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"");
        if (ending.equals("csv")) {
            response.setContentType("text/csv;charset=UTF-8");
            table.toCsv(response.getOutputStream());
        } else {
            response.setContentType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            table.toXlsx(response.getOutputStream());
        }
    }
}
