package bpm.document;

import bpm.paper.printing.Ending;

/** Which file is asked for (ไฟล์ของเอกสาร): a kind of paper, as PDF, DOCX or XLSX. */
record PaperFile(PaperKind kind, Ending ending) {

    /** The last part of an address that names one. */
    static final String PATH = "/papers/{kind:[a-z0-9]+}.{ending:[a-z]+}";

    /** What it is called when it is kept. */
    String name(PaperPlace place) {
        return kind.path() + "-" + place.name();
    }
}
