package bpm.survey.bringing;

import bpm.paper.ReadTable;

import java.util.UUID;

/** A spreadsheet that was uploaded and not brought in yet (ไฟล์ที่รอนำเข้า), as it was read. */
record Upload(UUID id, String fileName, ReadTable table) {}
