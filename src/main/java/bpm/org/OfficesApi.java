package bpm.org;

import bpm.shared.Problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** {@code GET /api/v1/offices}: an office and all below it by code, or those found by a text. */
@RestController
@Tag(name = "offices")
class OfficesApi {

    private static final int LARGEST_PAGE = 1000;

    private final Offices offices;

    OfficesApi(Offices offices) {
        this.offices = offices;
    }

    /** An office as the API tells it. */
    record OfficeItem(String code, String level, String parent, String nameTh, String nameEn) {}

    /** One page of a list, and how many there are in all. */
    record OfficeListing(List<OfficeItem> items, int total) {}

    @GetMapping("/api/v1/offices")
    @Operation(summary = "Offices at and below one, by code, or those found by a text")
    OfficeListing offices(
            @RequestParam(defaultValue = "00") String under,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        if (!OfficeCode.isCode(under)) {
            throw Problem.notFound();
        }
        var top = offices.get(new OfficeCode(under)).code();
        var all = search.isBlank()
                ? offices.under(top)
                : offices.search(search).stream()
                        .filter(office -> top.covers(office.code()))
                        .toList();
        int most = Math.clamp(size, 1, LARGEST_PAGE);
        return new OfficeListing(
                all.stream()
                        .skip((long) Math.max(page, 0) * most)
                        .limit(most)
                        .map(OfficesApi::item)
                        .toList(),
                all.size());
    }

    private static OfficeItem item(Office office) {
        var code = office.code();
        var level =
                code.isDepartment() ? "department" : code.isProvince() ? "province" : "district";
        var parent = code.isDepartment() ? "" : code.parent().value();
        return new OfficeItem(code.value(), level, parent, office.nameTh(), office.nameEn());
    }
}
