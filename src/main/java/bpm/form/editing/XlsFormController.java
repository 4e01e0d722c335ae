package bpm.form.editing;

import bpm.access.Actor;
import bpm.form.FormKind;
import bpm.form.xlsform.ReadingXlsForm;
import bpm.form.xlsform.WritingXlsForm;
import bpm.paper.Upload;
import bpm.paper.Xlsx;
import bpm.shared.Problem;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A form as XLSForm: taken away by everyone, brought in as a draft by the department's planner. */
@Controller
class XlsFormController {

    private static final MediaType XLSX = MediaType.parseMediaType(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final EditingForms editing;

    XlsFormController(EditingForms editing) {
        this.editing = editing;
    }

    @GetMapping(FormsController.PAGE + "/xlsform")
    ResponseEntity<byte[]> take(
            @PathVariable String kind, @PathVariable String activity, Actor actor)
            throws IOException {
        var opened = open(actor, kind, activity);
        var file = new ByteArrayOutputStream();
        Xlsx.write(WritingXlsForm.tables(opened.form(), opened.subject().name().thai()), file);
        var name = "form-" + kind + "-" + opened.form().activity() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file.toByteArray());
    }

    /** The file becomes the draft; what has no place here is named. */
    @PostMapping(FormsController.PAGE + "/import")
    ModelAndView bring(
            @PathVariable String kind,
            @PathVariable String activity,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "-1") int seen,
            Actor actor) {
        EditingForms.requireEditor(actor);
        open(actor, kind, activity);
        var read = ReadingXlsForm.read(Upload.bytes(file, "file"));
        editing.save(actor, EditingController.place(kind, activity, seen), read.fields());
        return new ModelAndView("form/editing/imported")
                .addObject("opened", open(actor, kind, activity))
                .addObject("fields", read.fields().size())
                .addObject("notMapped", read.notMapped());
    }

    private OpenedForm open(Actor actor, String kind, String activity) {
        return editing.open(actor, FormKind.at(kind).orElseThrow(Problem::notFound), activity);
    }
}
