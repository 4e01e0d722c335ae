package bpm.budget.monthly;

/** An activity in a monthly report (บรรทัดของกิจกรรม); several units cannot be added, {@code unit} is empty then. */
public record MonthlyLine(
        String activity,
        String name,
        String nameEn,
        String unit,
        MonthlyFigures month,
        MonthlyFigures toDate) {}
