package bpm.budget.importing;

import bpm.budget.ledger.Entry;

import java.util.List;

/** A file that was brought in (ไฟล์ที่นำเข้าแล้ว): its entries, and those of others that draw from them. */
public record OpenedImport(
        Imports.Line line, List<Entry> entries, List<Entry> drawing, boolean mayUndo) {}
