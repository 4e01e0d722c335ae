package bpm.form;

import static org.assertj.core.api.Assertions.assertThat;

import bpm.form.Answers.Answer;
import bpm.org.Area;
import bpm.org.AreaLevel;
import bpm.org.OfficeCode;
import bpm.shared.FieldError;
import bpm.shared.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is typed into a form is read as people write it; what can't be read is named and stays as typed. */
class ReadingTest {

    private static final OfficeCode OFFICE = new OfficeCode("5701");
    private static final FieldType KINDS = new FieldType.Choice(List.of(
            new Option("group", new Label("กลุ่มอาชีพ", "Group")),
            new Option("house", new Label("ครัวเรือน", "Household"))));
    private static final FormDefinition FORM = new FormDefinition(List.of(
            Field.required("people", Label.of("ผู้เข้าร่วม"), whole("0", "500")),
            Field.optional("baht", Label.of("เงิน"), new FieldType.Money(Range.FROM_ZERO)),
            Field.optional("day", Label.of("วันที่"), new FieldType.Day()),
            Field.optional("kind", Label.of("ชนิด"), KINDS),
            new Field(
                    "groupName",
                    Label.of("ชื่อกลุ่ม"),
                    Label.NONE,
                    new FieldType.Text(),
                    true,
                    Optional.of(new ShowIf("kind", "group"))),
            Field.optional("where", Label.of("พื้นที่"), new FieldType.AreaCode()),
            Field.optional("point", Label.of("พิกัด"), new FieldType.Point()),
            Field.optional("fair", new Label("เป็นธรรม", "Fair"), new FieldType.YesNo()),
            Field.optional(
                    "costs",
                    Label.of("ค่าใช้จ่าย"),
                    new FieldType.Rows(List.of(
                            Field.required("item", Label.of("รายการ"), new FieldType.Text()),
                            Field.required(
                                    "amount",
                                    Label.of("จำนวน"),
                                    new FieldType.Money(Range.FROM_ZERO)))))));

    @ParameterizedTest
    @CsvSource({
        "people, ๕๘, 58",
        "people, ' 1 2 ', 12",
        "baht, '๑๒,๓๔๕.๕๐ บาท', 12345.5",
        "day, ๑๕ มิ.ย. ๒๕๖๗, 2024-06-15",
        "day, 15/6/2567, 2024-06-15",
        "kind, ครัวเรือน, house",
        "kind, GROUP, group",
        "where, บ้านดู่, 570114",
        "where, 570114 ตำบลบ้านดู่, 570114",
        "where, ๕๗๙๙๐๐๐๑, 57990001",
        "point, '19.9105 , 99.8406', '19.9105, 99.8406'",
        "fair, ใช่, yes",
        "fair, false, no",
    })
    void what_people_write_is_read(String field, String typed, String kept) {
        var reading = read(Answers.NONE.with(field, typed));

        assertThat(reading.wrong()).isEmpty();
        assertThat(reading.answers().text(field)).isEqualTo(kept);
        assertThat(read(reading.answers()).answers()).isEqualTo(reading.answers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people | สิบ      | “ผู้เข้าร่วม” ต้องเป็นตัวเลข เช่น 25 ที่กรอกไว้คือ “สิบ”",
                "people | 12.5    | “ผู้เข้าร่วม” ต้องเป็นจำนวนเต็ม ที่กรอกไว้คือ 12.5",
                "people | ๙๙๙      | “ผู้เข้าร่วม” ต้องไม่เกิน 500",
                "people | -1      | “ผู้เข้าร่วม” ต้องไม่น้อยกว่า 0",
                "baht   | 1.005   | “เงิน” เป็นเงินบาท มีทศนิยมได้ 2 ตำแหน่ง ที่กรอกไว้คือ 1.005",
                "kind   | วัด      | “ชนิด” ไม่มีตัวเลือก “วัด” กรุณาเลือกจากรายการ",
                "where  | 570201  | “พื้นที่” รหัส 570201 ไม่อยู่ในพื้นที่ของหน่วยงานนี้",
                "where  | ดอยใด    | “พื้นที่” ไม่พบพื้นที่ “ดอยใด” กรุณาใส่ชื่อหรือรหัสตำบล 6 หลัก หมู่บ้านหรือชุมชน 8 หลัก",
                "point  | 99.84, 19.91 | “พิกัด” สลับกัน ละติจูดมาก่อน ที่กรอกไว้คือ 99.84, 19.91",
                "point  | 51.5, 0 | “พิกัด” ไม่อยู่ในประเทศไทย ที่กรอกไว้คือ 51.5, 0",
            })
    void what_cannot_be_read_is_named_and_stays(String field, String typed, String said) {
        var reading = read(Answers.NONE.with(field, typed));

        assertThat(reading.wrong()).extracting(FieldError::field).containsExactly(field);
        assertThat(reading.wrong()).map(Words.THAI::s).containsExactly(said);
        assertThat(reading.answers().text(field)).isEqualTo(typed);
    }

    @Test
    void the_31st_of_june_is_no_day() {
        assertThat(read(Answers.NONE.with("day", "31 มิถุนายน 2567")).wrong()).hasSize(1);
    }

    @Test
    void a_row_is_named_by_its_number_and_empty_rows_fall_away() {
        var costs = new Answer.Table(List.of(
                row("ค่าอาหาร", "๑,๒๐๐"),
                row("", " "),
                row("ค่าเดินทาง", "แปดร้อย"),
                row("", "50")));

        var reading = read(Answers.NONE.with("people", "1").with("costs", costs));

        assertThat(reading.answers().rows("costs"))
                .containsExactly(
                        row("ค่าอาหาร", "1200"), row("ค่าเดินทาง", "แปดร้อย"), row("", "50"));
        assertThat(reading.wrong()).map(FieldError::field).containsExactly("costs.1.amount");
        assertThat(reading.wrong())
                .map(Words.THAI::s)
                .containsExactly(
                        "“ค่าใช้จ่าย แถวที่ 2: จำนวน” ต้องเป็นตัวเลข เช่น 25 ที่กรอกไว้คือ “แปดร้อย”");
        assertThat(reading.missing())
                .map(Words.THAI::s)
                .containsExactly("ยังไม่ได้กรอก “ค่าใช้จ่าย แถวที่ 3: รายการ”");
    }

    @Test
    void what_hides_behind_a_condition_is_not_asked_and_not_lost() {
        var house = read(Answers.NONE
                .with("people", "1")
                .with("kind", "house")
                .with("groupName", "กลุ่มทอผ้า"));
        var group = read(Answers.NONE.with("people", "1").with("kind", "group"));

        assertThat(house.isComplete()).isTrue();
        assertThat(house.asked().text("groupName")).isEmpty();
        assertThat(house.answers().text("groupName")).isEqualTo("กลุ่มทอผ้า");
        assertThat(group.missing()).map(FieldError::field).containsExactly("groupName");
    }

    @Test
    void answers_to_an_older_version_of_the_form_stay_beside_the_others() {
        var reading = read(Answers.NONE.with("people", "3").with("gone", "เดิม"));

        assertThat(reading.answers().text("gone")).isEqualTo("เดิม");
        assertThat(FormJson.answers(FormJson.write(reading.answers())))
                .isEqualTo(reading.answers());
    }

    @Test
    void an_english_reader_is_told_in_english() {
        var error = read(Answers.NONE.with("fair", "อาจจะ")).wrong().getFirst();

        assertThat(new Words(true, false).s(error))
                .isEqualTo("“Fair” is answered yes or no; “อาจจะ” was entered");
    }

    @Test
    void a_page_without_scripts_adds_and_removes_rows() {
        var sent = Map.of(
                "people", List.of("5"),
                "costs.0.item", List.of("ก"),
                "costs.0.amount", List.of("1"),
                "costs.1.item", List.of("ข"),
                "costs.1.amount", List.of("2"),
                "then", List.of("remove.costs.0"));

        var typed = new TypedForm(sent);

        assertThat(typed.isOwnButton()).isTrue();
        assertThat(typed.answers(FORM).rows("costs")).containsExactly(row("ข", "2"));
    }

    private static Reading read(Answers typed) {
        return Reading.of(FORM, typed, new KnownAreas(OFFICE, ReadingTest::search));
    }

    private static List<Area> search(String text) {
        var area = new Area(
                "570114",
                AreaLevel.TAMBON,
                "5701",
                "บ้านดู่",
                "Ban Du",
                LocalDate.EPOCH,
                null,
                null);
        return "570114บ้านดู่".contains(text) ? List.of(area) : List.of();
    }

    private static Answers row(String item, String amount) {
        return Answers.NONE.with("item", item).with("amount", amount.strip()).said();
    }

    private static FieldType whole(String from, String to) {
        return new FieldType.Whole(
                new Range(
                        Optional.of(new java.math.BigDecimal(from)),
                        Optional.of(new java.math.BigDecimal(to))),
                "คน");
    }
}
