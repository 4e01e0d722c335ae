package bpm.web;

import bpm.shared.Problem;

import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.MismatchedInputException;

import java.util.Optional;
import java.util.stream.Collectors;

/** What is told when a request was wrong before a use case saw it (คำขอที่ไม่ถูกต้อง). */
final class WrongRequest {

    private WrongRequest() {}

    static Problem of(int status) {
        return switch (status) {
            case 404 -> Problem.notFound();
            case 403 ->
                Problem.forbidden("แบบฟอร์มนี้หมดอายุแล้ว กรุณาเปิดหน้าใหม่แล้วส่งอีกครั้ง");
            case 405 ->
                Problem.conflict("ที่อยู่นี้ไม่รับคำขอแบบนี้ กรุณาเปิดจากเมนูหรือปุ่มในระบบ");
            case 415 -> Problem.conflict("ระบบไม่รับข้อมูลชนิดนี้ กรุณาส่งตามชนิดที่ระบุไว้");
            case 413 -> Problem.invalid("file", "ไฟล์ใหญ่เกินไป กรุณาส่งไฟล์ละไม่เกิน 25 MB");
            case 503 ->
                Problem.conflict(
                        "ระบบกำลังเริ่มทำงานใหม่ ข้อมูลที่บันทึกแล้วยังอยู่ครบ กรุณาลองใหม่ในอีกสักครู่");
            case 507 ->
                Problem.conflict(
                        "ที่เก็บข้อมูลของระบบเต็ม จึงบันทึกไม่ได้ในตอนนี้ ข้อมูลที่บันทึกแล้วยังอยู่ครบ กรุณาแจ้งผู้ดูแลระบบ");
            default ->
                status < 500
                        ? Problem.conflict("ระบบไม่เข้าใจคำขอนี้ กรุณาย้อนกลับแล้วลองใหม่")
                        : Problem.conflict(
                                "ระบบขัดข้อง ข้อมูลที่บันทึกแล้วยังอยู่ครบ กรุณาลองอีกครั้ง");
        };
    }

    /** Good JSON with a value of the wrong kind, at the field where it stands. */
    static Optional<Problem> at(HttpMessageNotReadableException e) {
        return e.getCause() instanceof MismatchedInputException wrong
                        && !wrong.getPath().isEmpty()
                ? Optional.of(notOfItsKind(wrong.getPath().stream()
                        .map(WrongRequest::step)
                        .collect(Collectors.joining("."))))
                : Optional.empty();
    }

    static Problem notOfItsKind(String field) {
        return Problem.invalid(field, "ค่านี้ไม่ใช่ชนิดที่ต้องการ กรุณาดูคู่มือ API");
    }

    private static String step(Reference step) {
        return Optional.ofNullable(step.getPropertyName())
                .orElseGet(() -> Integer.toString(step.getIndex()));
    }
}
