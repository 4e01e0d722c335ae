package bpm.exchange.dataset;

import jakarta.servlet.http.HttpServletResponse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** The answer to which a data set is written (ไฟล์ที่ส่งออก): it says what it is only when it begins. */
record DatasetFile(HttpServletResponse response, Wanted wanted, Format format)
        implements TakingAway.Opening {

    /** Takes it; what fails before anything went out is told as a problem. */
    void taken(Consumer<DatasetFile> taking) {
        try {
            taking.accept(this);
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw e;
        }
    }

    @Override
    public OutputStream open() {
        try {
            response.setContentType(format.type());
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + wanted.name() + "." + format.ending() + "\"");
            response.setHeader("Cache-Control", "no-store");
            return response.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
