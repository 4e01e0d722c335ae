package bpm.budget.monthly;

/** An activity in a monthly report (บรรทัดของกิจกรรม); {@code unit} is empty where there are several. */
public record MonthlyLine(
        String activity,
        String name,
        String nameEn,
        String unit,
        MonthlyFigures month,
        MonthlyFigures toDate) {}
