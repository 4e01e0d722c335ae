package bpm.budget.monthly;

import org.springframework.stereotype.Component;

/** What a monthly report is made from and kept in (ที่มาและที่เก็บของรายงาน). */
@Component
record MonthlyStock(GatheringMonthly gathering, MonthlyReports reports) {}
