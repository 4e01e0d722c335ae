package bpm.contract;

import static bpm.contract.Api.with;

import bpm.Visitor;

/** Letters, which are written on their page and read by programs. */
final class LetterExercises implements Exercises {

    @Override
    public void run(Api api, Scene scene) {
        var written = Visitor.as(scene.reporter())
                .send(
                        "/letters",
                        "subject",
                        "ขอเชิญประชุม",
                        "kind",
                        "external",
                        "recipient",
                        "นายอำเภอ",
                        "body",
                        "ตามที่นัดไว้");
        var id = Long.parseLong(written.path().replaceAll("\\D", ""));

        api.call(scene.reporter(), "getLetters", with("search", "ประชุม", "page", 0));
        api.call(scene.above(), "getLetters", with("office", scene.first().value()));
        api.call(scene.reporter(), "getLettersById", with("id", id));
        api.call(
                scene.reporter(),
                "getLettersLetterEnding",
                with("id", id, "ending", "docx", "lang", "th", "digits", "thai"));
        api.refused(404, scene.stranger(), "getLettersById", with("id", id), "");
    }
}
