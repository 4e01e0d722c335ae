package bpm.exchange.opendata;

import java.util.LinkedHashMap;
import java.util.Map;

/** What each column of the open data means (พจนานุกรมข้อมูล), file by file. */
final class Dictionary {

    static final Map<String, Map<String, String>> ALL = new LinkedHashMap<>();

    private static final String ACTIVITY = "รหัสกิจกรรมตามแผนของปี";
    private static final String PROVINCE = "รหัสจังหวัดสองหลักของกรมการปกครอง 00 คือกรม";

    static {
        ALL.put(
                "participants",
                of(
                        "activity", ACTIVITY,
                        "province", PROVINCE,
                        "sex", "เพศที่ผู้ตอบระบุ ว่างคือไม่ระบุ * คือรวมทุกเพศ",
                        "age", "ช่วงอายุที่ผู้ตอบระบุ ว่างคือไม่ระบุ * คือรวมทุกช่วง",
                        "people", "จำนวนผู้ตอบแบบประเมินในกลุ่ม",
                        "satisfaction", "ค่าเฉลี่ยความพึงพอใจ 1–5 ว่างเมื่อผู้ให้คะแนนน้อยเกินไป"));
        ALL.put(
                "activities",
                of(
                        "activity", ACTIVITY,
                        "name", "ชื่อกิจกรรม",
                        "province", PROVINCE,
                        "offices", "จำนวนหน่วยงานที่รายงานแล้วและได้รับความเห็นชอบ",
                        "target", "เป้าหมายรวมของหน่วยงานเหล่านั้น",
                        "result", "ผลรวมของหน่วยงานเหล่านั้น",
                        "unit", "หน่วยนับของเป้าหมายและผล"));
        ALL.put(
                "budget",
                of(
                        "province", PROVINCE,
                        "category", "หมวดรายจ่าย",
                        "fund", "แหล่งเงิน",
                        "allotted", "เงินที่ได้รับจัดสรรและไม่ได้จัดสรรต่อ (บาท)",
                        "disbursed", "เบิกจ่ายแล้ว (บาท)"));
    }

    private Dictionary() {}

    private static Map<String, String> of(String... namesAndMeanings) {
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndMeanings.length; i += 2) {
            columns.put(namesAndMeanings[i], namesAndMeanings[i + 1]);
        }
        return columns;
    }
}
