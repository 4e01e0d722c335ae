package bpm.org;

import bpm.shared.ThaiText;
import bpm.shared.Words;

/** An office (หน่วยงาน) of the department, a province or a district. Its names are bare: เชียงราย. */
public record Office(OfficeCode code, String nameTh, String nameEn) {

    /** {@code อำเภอเมืองเชียงราย}, {@code จังหวัดเชียงราย}, {@code กรมการพัฒนาชุมชน}. */
    public String brief(Words t) {
        if (code.isDepartment()) {
            return name(t);
        }
        return code.isProvince() ? t.s("จังหวัด{0}", name(t)) : t.s("อำเภอ{0}", name(t));
    }

    /** {@code สำนักงานพัฒนาชุมชนอำเภอเมืองเชียงราย}, {@code สำนักงานพัฒนาชุมชนจังหวัดเชียงราย}. */
    public String full(Words t) {
        if (code.isDepartment()) {
            return name(t);
        }
        return code.isProvince()
                ? t.s("สำนักงานพัฒนาชุมชนจังหวัด{0}", name(t))
                : t.s("สำนักงานพัฒนาชุมชนอำเภอ{0}", name(t));
    }

    /** The bare name: {@code เมืองเชียงราย}, or {@code Mueang Chiang Rai} where the English is known. */
    public String name(Words t) {
        return t.name(nameTh, nameEn);
    }

    String searchKey() {
        return ThaiText.searchKey(full(Words.THAI) + "|" + nameEn + "|" + code);
    }
}
